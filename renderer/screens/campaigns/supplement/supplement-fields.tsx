import { SimpleGrid, TextInput } from '@mantine/core';
import { type Control, useController } from 'react-hook-form';
import { supplementTexts } from '#shared/text/vi/supplements';
import { DayField } from '../../../forms/choice-fields';
import { fieldErrorText } from '../../../forms/field-error';
import { LineListField } from '../../../forms/line-list-field';
import { TextField } from '../../../forms/text-fields';
import type { SupplementInput, SupplementOutput } from './supplement-draft';

type FormControl = Control<SupplementInput, unknown, SupplementOutput>;

const texts = supplementTexts.fields;

/** By when, and whom to ask. */
export const DeadlineFields = ({ control }: { readonly control: FormControl }) => (
  <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
    <DayField control={control} name="dueOn" label={texts.dueOn} required />
    <TextField control={control} name="contact" label={texts.contact} />
  </SimpleGrid>
);

const NumberField = ({ control }: { readonly control: FormControl }) => {
  const { field, fieldState } = useController({ control, name: 'number' });
  return (
    <TextInput
      ref={field.ref}
      label={texts.number}
      inputMode="numeric"
      autoComplete="off"
      maxLength={6}
      value={field.value ?? ''}
      onChange={(event) => {
        const digits = event.currentTarget.value.replace(/\D/g, '');
        field.onChange(digits === '' ? null : Number(digits));
      }}
      onBlur={field.onBlur}
      error={fieldErrorText(fieldState.error)}
    />
  );
};

const LinesField = ({
  control,
  name,
  label,
}: {
  readonly control: FormControl;
  readonly name: 'headLines' | 'recipients' | 'signer.capacity';
  readonly label: string;
}) => {
  const { field, fieldState } = useController({ control, name });
  return (
    <LineListField
      label={label}
      lines={field.value}
      onChange={field.onChange}
      error={fieldErrorText(fieldState.error)}
    />
  );
};

/** What makes it an official paper: number, day, signer, head and copies. */
export const FrameFields = ({ control }: { readonly control: FormControl }) => (
  <>
    <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
      <NumberField control={control} />
      <TextField control={control} name="symbol" label={texts.symbol} required />
      <DayField control={control} name="issuedOn" label={texts.issuedOn} />
      <TextField control={control} name="place" label={texts.place} required />
    </SimpleGrid>
    <TextField control={control} name="signer.name" label={texts.signerName} required />
    <LinesField control={control} name="signer.capacity" label={texts.capacity} />
    <LinesField control={control} name="headLines" label={texts.headLines} />
    <LinesField control={control} name="recipients" label={texts.recipients} />
  </>
);
