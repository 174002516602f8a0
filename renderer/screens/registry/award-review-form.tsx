import { Text } from '@mantine/core';
import { contract } from '#shared/ipc/contract';
import { dependencyTexts as words } from '#shared/text/vi/dependencies';
import { useCommand } from '../../api/use-command';
import { SaveForm } from '../../forms/save-form';
import { TextField } from '../../forms/text-fields';
import { useContractForm } from '../../forms/use-contract-form';

type Props = { readonly awardId: string; readonly onDone: () => void };

/** Keeps what a person made of an award whose grounds changed. */
export const AwardReviewForm = ({ awardId, onDone }: Props) => {
  const review = useCommand('dependencies.review');
  const form = useContractForm(contract['dependencies.review'].input, { awardId, note: '' });
  return (
    <SaveForm
      form={form}
      command={review}
      onCancel={onDone}
      onSave={async (values) => {
        const reply = await review.run(values);
        if (reply.ok) onDone();
      }}
    >
      <Text>{words.law}</Text>
      <TextField control={form.control} name="note" label={words.note} description={words.noteHint} required />
    </SaveForm>
  );
};
