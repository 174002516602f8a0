import { Textarea, TextInput } from '@mantine/core';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import { fieldTexts } from '#shared/text/vi/actions';
import { fieldErrorText } from './field-error';

export type FieldProps<T extends FieldValues, O> = {
  readonly control: Control<T, unknown, O>;
  readonly name: FieldPath<T>;
  readonly label: string;
  readonly required?: boolean;
  readonly description?: string;
};

/** One line of text. */
export const TextField = <T extends FieldValues, O>({ control, name, required, ...rest }: FieldProps<T, O>) => {
  const { field, fieldState } = useController({ control, name });
  return (
    <TextInput
      {...rest}
      name={field.name}
      ref={field.ref}
      value={field.value ?? ''}
      onChange={field.onChange}
      onBlur={field.onBlur}
      withAsterisk={required ?? false}
      aria-required={required}
      autoComplete="off"
      error={fieldErrorText(fieldState.error)}
    />
  );
};

/** A text of several lines. */
export const ProseField = <T extends FieldValues, O>({ control, name, required, ...rest }: FieldProps<T, O>) => {
  const { field, fieldState } = useController({ control, name });
  return (
    <Textarea
      {...rest}
      name={field.name}
      ref={field.ref}
      value={field.value ?? ''}
      onChange={field.onChange}
      onBlur={field.onBlur}
      withAsterisk={required ?? false}
      autosize
      minRows={3}
      maxRows={8}
      error={fieldErrorText(fieldState.error)}
    />
  );
};

/** A year of four digits; an empty field is null. */
export const YearField = <T extends FieldValues, O>({ control, name, required, ...rest }: FieldProps<T, O>) => {
  const { field, fieldState } = useController({ control, name });
  return (
    <TextInput
      {...rest}
      name={field.name}
      ref={field.ref}
      value={field.value ?? ''}
      inputMode="numeric"
      maxLength={4}
      autoComplete="off"
      withAsterisk={required ?? false}
      aria-required={required}
      onChange={(event) => {
        const digits = event.currentTarget.value.replace(/\D/g, '');
        field.onChange(digits === '' ? null : Number(digits));
      }}
      onBlur={field.onBlur}
      error={fieldState.error && fieldTexts.year}
    />
  );
};
