import { Checkbox, Select } from '@mantine/core';
import { type FieldValues, useController } from 'react-hook-form';
import { fold } from '#shared/lib/vietnamese-text';
import { actionTexts, fieldTexts } from '#shared/text/vi/actions';
import { DateField } from '../components/date-field';
import { fieldErrorText } from './field-error';
import type { FieldProps } from './text-fields';

export type Choice = { readonly value: string; readonly label: string };

/** Choices from a table of words, in the table's order. */
export const choicesOf = (words: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** Each value once, as named first: a list refuses a value that stands twice, and takes its form with it. */
export const choicesOnce = (choices: readonly Choice[]): readonly Choice[] =>
  choices.filter(({ value }, index) => choices.findIndex((choice) => choice.value === value) === index);

const LONGEST_LIST = 100;

/** One of a list, found by typing without marks; an optional field may be emptied and is then null. */
export const ChoiceField = <T extends FieldValues, O>({
  control,
  name,
  required,
  choices,
  ...rest
}: FieldProps<T, O> & { readonly choices: readonly Choice[] }) => {
  const { field, fieldState } = useController({ control, name });
  return (
    <Select
      {...rest}
      name={field.name}
      ref={field.ref}
      data={choices}
      value={field.value ?? null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      searchable={choices.length > 8}
      limit={LONGEST_LIST}
      filter={({ options, search, limit }) => {
        const words = fold(search).split(' ');
        return options
          .filter((option) => 'label' in option && words.every((word) => fold(option.label).includes(word)))
          .slice(0, limit);
      }}
      openOnFocus={false}
      selectFirstOptionOnChange
      autoSelectOnBlur
      allowDeselect={false}
      clearable={required !== true}
      clearButtonProps={{ tabIndex: -1 }}
      placeholder={actionTexts.nothingChosen}
      withAsterisk={required ?? false}
      aria-required={required}
      error={fieldState.error && fieldTexts.choose}
    />
  );
};

/** A day; text that is no day stays and keeps the form from saving. */
export const DayField = <T extends FieldValues, O>({ control, name, label, required }: FieldProps<T, O>) => {
  const { field, fieldState } = useController({ control, name });
  return (
    <DateField
      label={label}
      name={field.name}
      value={field.value ?? null}
      onChange={field.onChange}
      required={required ?? false}
      error={fieldState.error && fieldTexts.dayRequired}
    />
  );
};

/** Yes or no. */
export const CheckField = <T extends FieldValues, O>({ control, name, label, description }: FieldProps<T, O>) => {
  const { field, fieldState } = useController({ control, name });
  return (
    <Checkbox
      label={label}
      description={description}
      name={field.name}
      ref={field.ref}
      checked={field.value === true}
      onChange={(event) => field.onChange(event.currentTarget.checked)}
      onBlur={field.onBlur}
      error={fieldErrorText(fieldState.error)}
    />
  );
};
