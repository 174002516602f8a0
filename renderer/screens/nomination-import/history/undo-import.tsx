import { Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { historyListTexts } from '#shared/text/vi/history-lists';
import { useCommand } from '../../../api/use-command';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { RefusalDialog } from '../../../components/refusal-dialog';
import { writtenNumber } from '../../../components/written-values';

export type UndoableList = {
  readonly id: string;
  readonly fileName: string;
  readonly facts: number;
  readonly newRecipients: number;
};

type Props = { readonly list: UndoableList; readonly onClose: () => void };

/** Asks before an import is taken back, then says what went or by name what rests on it. */
export const UndoImport = ({ list, onClose }: Props) => {
  const undo = useCommand('historyLists.undo');
  const [done, setDone] = useState<{ removed: number; removedRecipients: number } | null>(null);
  const words = historyListTexts.undoQuestion;
  if (undo.error !== null) return <RefusalDialog title={words.title} error={undo.error} onClose={onClose} />;
  if (done !== null) {
    return (
      <Modal opened onClose={onClose} title={historyListTexts.undone.title}>
        <Text role="status">
          {historyListTexts.undone.text(writtenNumber(done.removed), writtenNumber(done.removedRecipients))}
        </Text>
      </Modal>
    );
  }
  const confirm = async () => {
    const reply = await undo.run({ listId: list.id });
    if (reply.ok) setDone(reply.value);
  };
  return (
    <ConfirmDialog
      opened
      title={words.title}
      text={words.text(list.fileName, writtenNumber(list.facts), writtenNumber(list.newRecipients))}
      confirmLabel={words.confirm}
      running={undo.running}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    />
  );
};
