import { Text } from '@mantine/core';
import { contract } from '#shared/ipc/contract';
import { dependencyTexts as words } from '#shared/text/vi/dependencies';
import { useCommand } from '../../api/use-command';
import { SaveForm } from '../../forms/save-form';
import { TextField } from '../../forms/text-fields';
import { useContractForm } from '../../forms/use-contract-form';
import type { RemovableRecord } from './history-view';

type Props = { readonly record: RemovableRecord; readonly onDone: () => void };

/** Takes a row out of the history, with the reason that the change log keeps. */
export const RemovalForm = ({ record, onDone }: Props) => {
  const channel = record.kind === 'awards' ? 'awards.remove' : 'initiatives.remove';
  const remove = useCommand(channel);
  const form = useContractForm(contract[channel].input, { id: record.id, reason: '' });
  return (
    <SaveForm
      form={form}
      command={remove}
      saveLabel={words.removeTitles[record.kind]}
      onCancel={onDone}
      onSave={async (values) => {
        const reply = await remove.run(values);
        if (reply.ok) onDone();
      }}
    >
      <Text fw={600}>{record.what}</Text>
      <Text>{words.removeText}</Text>
      <TextField control={form.control} name="reason" label={words.removeReason} required />
    </SaveForm>
  );
};
