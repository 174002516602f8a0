import { z } from 'zod';
import { contract } from '#shared/ipc/contract';
import { signerTexts } from '#shared/text/vi/registry';
import { useCommand } from '../../api/use-command';
import { CheckField } from '../../forms/choice-fields';
import { SaveForm } from '../../forms/save-form';
import { ProseField, TextField } from '../../forms/text-fields';
import { useContractForm } from '../../forms/use-contract-form';
import type { Signer } from './signer';

const { input } = contract['signers.save'];

/** The channel's fields, with the capacity as the lines of one text. */
const WrittenSigner = input.extend({
  capacity: z
    .string()
    .transform((text) => text.split('\n').filter((line) => line.trim() !== ''))
    .pipe(input.shape.capacity),
});

/** Adds a signer, or changes the given one. */
export const SignerForm = ({ signer, onDone }: { signer: Signer | null; onDone: () => void }) => {
  const save = useCommand('signers.save');
  const form = useContractForm(WrittenSigner, {
    id: signer?.id ?? null,
    name: signer?.name ?? '',
    capacity: signer?.capacity.join('\n') ?? '',
    isCurrent: signer?.isCurrent ?? true,
  });
  const { control } = form;
  const words = signerTexts.fields;
  return (
    <SaveForm
      form={form}
      command={save}
      onCancel={onDone}
      onSave={async (values) => {
        const reply = await save.run(values);
        if (reply.ok) onDone();
      }}
    >
      <TextField control={control} name="name" label={words.name} required />
      <ProseField
        control={control}
        name="capacity"
        label={words.capacity}
        description={signerTexts.capacityHint}
        required
      />
      <CheckField control={control} name="isCurrent" label={words.isCurrent} />
    </SaveForm>
  );
};
