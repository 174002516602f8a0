import { MultiSelect } from '@mantine/core';
import { type FieldValues, useController } from 'react-hook-form';
import { fold } from '#shared/lib/vietnamese-text';
import type { Choice } from './choice-fields';
import type { FieldProps } from './text-fields';

const LONGEST_LIST = 100;

/** Any number of a list, found by typing without marks. */
export const MultiChoiceField = <T extends FieldValues, O>({
  control,
  name,
  label,
  description,
  choices,
}: FieldProps<T, O> & { readonly choices: readonly Choice[] }) => {
  const { field } = useController({ control, name });
  return (
    <MultiSelect
      label={label}
      description={description}
      data={choices}
      value={field.value ?? []}
      onChange={field.onChange}
      onBlur={field.onBlur}
      searchable={choices.length > 8}
      limit={LONGEST_LIST}
      hidePickedOptions
      openOnFocus={false}
      filter={({ options, search, limit }) =>
        options.filter((option) => 'label' in option && fold(option.label).includes(fold(search))).slice(0, limit)
      }
    />
  );
};
