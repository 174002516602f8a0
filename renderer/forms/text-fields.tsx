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

type DigitsProps<T extends FieldValues, O> = FieldProps<T, O> & {
  readonly maxLength: number;
  readonly wrong: string;
  readonly placeholder?: string;
  readonly onEntered?: ((value: number | null) => void) | undefined;
};

/** A whole number; everything but digits is left out, and an empty field is null. */
const DigitsField = <T extends FieldValues, O>({
  control,
  name,
  required,
  wrong,
  onEntered,
  ...rest
}: DigitsProps<T, O>) => {
  const { field, fieldState } = useController({ control, name });
  return (
    <TextInput
      {...rest}
      name={field.name}
      ref={field.ref}
      value={field.value ?? ''}
      inputMode="numeric"
      autoComplete="off"
      withAsterisk={required ?? false}
      aria-required={required}
      onChange={(event) => {
        const digits = event.currentTarget.value.replace(/\D/g, '');
        const value = digits === '' ? null : Number(digits);
        field.onChange(value);
        onEntered?.(value);
      }}
      onBlur={field.onBlur}
      error={fieldState.error && wrong}
    />
  );
};

/** A year of four digits; an empty field is null. */
export const YearField = <T extends FieldValues, O>(
  props: FieldProps<T, O> & { readonly onEntered?: (year: number | null) => void },
) => <DigitsField {...props} maxLength={4} wrong={fieldTexts.year} />;

/** How many there are; an empty field is null and shows the placeholder. */
export const CountField = <T extends FieldValues, O>(props: FieldProps<T, O> & { readonly placeholder?: string }) => (
  <DigitsField {...props} maxLength={7} wrong={fieldTexts.count} />
);
