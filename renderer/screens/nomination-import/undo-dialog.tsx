import { Button, Group, List, Modal, Text } from '@mantine/core';
import type { AppError } from '#shared/ipc/errors';
import { actionTexts } from '#shared/text/vi/actions';
import { importUndoTexts as words } from '#shared/text/vi/import-undo';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { ErrorNotice } from '../../components/error-notice';
import { UndoProgress } from './accept-progress';

type Asked = { readonly listId: string; readonly fileName: string };

type Undoing<A extends Asked> = {
  readonly asked: A | null;
  readonly running: boolean;
  readonly error: AppError | null;
  readonly undo: (list: Asked) => void;
  readonly leave: () => void;
};

/** What is asked before undoing, or what stands in its way and what can be done about that. */
export type UndoWords =
  | { readonly question: readonly string[] }
  | {
      readonly refused: string;
      readonly inTheWay: readonly { readonly key: string; readonly name: string }[];
      readonly more: string | null;
      readonly whatToDo: string;
    };

type Props<A extends Asked> = { readonly undoing: Undoing<A>; readonly wordsOf: (asked: A) => UndoWords };

/** Says what undoing an import takes out before it does; where something rests on the list, what, and what to do. */
export const UndoDialog = <A extends Asked>({ undoing, wordsOf }: Props<A>) => {
  const { asked, error } = undoing;
  const progress = undoing.running && <UndoProgress />;
  if (asked === null) return progress || (error && <ErrorNotice error={error} />);
  const said = wordsOf(asked);
  if ('question' in said) {
    return (
      <ConfirmDialog
        opened
        loses="nothing"
        title={words.title(asked.fileName)}
        text={said.question.join('\n\n')}
        confirmLabel={words.confirm}
        running={undoing.running}
        onConfirm={() => undoing.undo(asked)}
        onCancel={undoing.leave}
      >
        {progress}
      </ConfirmDialog>
    );
  }
  return (
    <Modal opened onClose={undoing.leave} title={words.title(asked.fileName)}>
      <Text>{said.refused}</Text>
      <List my="sm">
        {said.inTheWay.map(({ key, name }) => (
          <List.Item key={key}>{name}</List.Item>
        ))}
        {said.more !== null && <List.Item>{said.more}</List.Item>}
      </List>
      <Text>{said.whatToDo}</Text>
      <Group justify="flex-end" mt="lg">
        <Button data-autofocus onClick={undoing.leave}>
          {actionTexts.close}
        </Button>
      </Group>
    </Modal>
  );
};
