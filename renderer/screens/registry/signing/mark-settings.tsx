import { NumberInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type Control, type FieldPath, useController } from 'react-hook-form';
import { z } from 'zod';
import type { Output } from '#shared/ipc/contract';
import { SigningFields } from '#shared/ipc/signing';
import { fieldTexts } from '#shared/text/vi/actions';
import { signingSettingsTexts } from '#shared/text/vi/signing-settings';
import { useCommand } from '../../../api/use-command';
import { CheckField, ChoiceField, choicesOf } from '../../../forms/choice-fields';
import { SaveForm } from '../../../forms/save-form';
import { ProseField, TextField } from '../../../forms/text-fields';
import { useContractForm } from '../../../forms/use-contract-form';
import classes from '../registry-screen.module.css';

type Fields = Output<'signing.settings'>['fields'];

/** The channel's fields, with the arguments as the lines of one text. */
const WrittenFields = SigningFields.extend({
  commandArguments: z
    .string()
    .transform((text) => text.split('\n').filter((line) => line !== ''))
    .pipe(SigningFields.shape.commandArguments),
});
type Written = z.input<typeof WrittenFields>;
type Read = z.output<typeof WrittenFields>;

const words = signingSettingsTexts.fields;
const SHIFTS = ['signatureShift', 'sealShift', 'annexShift'] as const;

type MillimetreProps = {
  readonly control: Control<Written, unknown, Read>;
  readonly name: FieldPath<Written>;
  readonly label: string;
};

const MillimetreField = ({ control, name, label }: MillimetreProps) => {
  const { field, fieldState } = useController({ control, name });
  return (
    <NumberInput
      label={label}
      name={field.name}
      ref={field.ref}
      value={typeof field.value === 'number' ? field.value : ''}
      onChange={field.onChange}
      onBlur={field.onBlur}
      decimalSeparator=","
      decimalScale={1}
      step={0.5}
      error={fieldState.error && fieldTexts.wrong}
    />
  );
};

/** Sizes, shifts, words and addresses; the places themselves are the decree's. */
export const MarkSettings = ({ fields, hasCommand }: { readonly fields: Fields; readonly hasCommand: boolean }) => {
  const save = useCommand('signing.saveSettings');
  const written: Written = {
    ...fields,
    signatureShift: { ...fields.signatureShift },
    sealShift: { ...fields.sealShift },
    annexShift: { ...fields.annexShift },
    commandArguments: fields.commandArguments.join('\n'),
  };
  const form = useContractForm(WrittenFields, written);
  const { control } = form;
  return (
    <SaveForm
      form={form}
      command={save}
      onSave={async (values) => {
        const reply = await save.run(values);
        if (!reply.ok) return;
        form.reset({ ...values, commandArguments: values.commandArguments.join('\n') });
        notifications.show({ message: signingSettingsTexts.saved });
      }}
    >
      <h2 className={classes.about}>{signingSettingsTexts.marks}</h2>
      <div className={classes.fieldRow}>
        <MillimetreField control={control} name="signatureWidthMm" label={words.signatureWidthMm} />
        <MillimetreField control={control} name="sealDiameterMm" label={words.sealDiameterMm} />
        {SHIFTS.flatMap((shift) => [
          <MillimetreField
            key={`${shift}-r`}
            control={control}
            name={`${shift}.rightMm`}
            label={words.rightMm(words[shift])}
          />,
          <MillimetreField
            key={`${shift}-d`}
            control={control}
            name={`${shift}.downMm`}
            label={words.downMm(words[shift])}
          />,
        ])}
      </div>
      <ChoiceField
        control={control}
        name="timeStyle"
        label={words.timeStyle}
        choices={choicesOf(signingSettingsTexts.timeStyles)}
        required
      />
      <CheckField control={control} name="textUnderSeal" label={words.textUnderSeal} />
      <CheckField control={control} name="sealOnCopy" label={words.sealOnCopy} />
      <TextField control={control} name="timeStampAddress" label={words.timeStampAddress} />
      {hasCommand && <ProseField control={control} name="commandArguments" label={words.arguments} />}
    </SaveForm>
  );
};
