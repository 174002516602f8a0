import { Button, Group, List, Modal, Text } from '@mantine/core';
import { actionTexts } from '#shared/text/vi/actions';
import { importUndoTexts as words } from '#shared/text/vi/import-undo';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { ErrorNotice } from '../../components/error-notice';
import { writtenNumber } from '../../components/written-values';
import type { useListUndo } from './use-list-undo';

const SHOWN = 8;

type Props = {
  readonly undoing: ReturnType<typeof useListUndo>;
  /** What must be known besides before saying yes. */
  readonly note?: string | undefined;
};

/** Says what undoing takes out before it does; where somebody has worked on the dossiers, which ones and what to do. */
export const UndoQuestion = ({ undoing, note }: Props) => {
  const { asked, error } = undoing;
  if (asked === null) return error && <ErrorNotice error={error} />;
  const { dossiers, recipients, passedOn, workedUpon } = asked.preview;
  if (workedUpon.length === 0) {
    const question = words.question(writtenNumber(dossiers), writtenNumber(recipients));
    const rest = passedOn === 0 ? undefined : words.passedOn(writtenNumber(passedOn));
    return (
      <ConfirmDialog
        opened
        title={words.title(asked.fileName)}
        text={[note, question, rest].filter((sentence) => sentence !== undefined).join('\n\n')}
        confirmLabel={words.confirm}
        running={undoing.running}
        onConfirm={() => undoing.undo(asked)}
        onCancel={undoing.leave}
      />
    );
  }
  const more = workedUpon.length - SHOWN;
  return (
    <Modal opened onClose={undoing.leave} title={words.title(asked.fileName)}>
      <Text>{words.workedUpon(writtenNumber(workedUpon.length))}</Text>
      <List my="sm">
        {workedUpon.slice(0, SHOWN).map(({ id, name }) => (
          <List.Item key={id}>{name}</List.Item>
        ))}
        {more > 0 && <List.Item>{words.more(writtenNumber(more))}</List.Item>}
      </List>
      <Text>{words.whatToDo}</Text>
      <Group justify="flex-end" mt="lg">
        <Button data-autofocus onClick={undoing.leave}>
          {actionTexts.close}
        </Button>
      </Group>
    </Modal>
  );
};
