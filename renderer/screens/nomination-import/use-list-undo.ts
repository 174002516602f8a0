import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Output } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { importUndoTexts as words } from '#shared/text/vi/import-undo';
import { call } from '../../api/call';
import { useCommand } from '../../api/use-command';
import { writtenNumber } from '../../components/written-values';

export type UndoPreview = Output<'lists.undoPreview'>;
type ListName = { readonly listId: string; readonly fileName: string };

/** Undoing an import: first what it takes out, then the step itself. */
export const useListUndo = (onUndone: (draftId: string) => void) => {
  const command = useCommand('lists.undo');
  const [asked, setAsked] = useState<(ListName & { readonly preview: UndoPreview }) | null>(null);
  const [refused, setRefused] = useState<AppError | null>(null);

  const undo = async ({ listId, fileName }: ListName) => {
    const reply = await command.run({ listId });
    setAsked(null);
    if (!reply.ok) return;
    const { dossiers, recipients, draftId } = reply.value;
    notifications.show({ message: words.undone(fileName, writtenNumber(dossiers), writtenNumber(recipients)) });
    onUndone(draftId);
  };

  const ask = async (list: ListName) => {
    const preview = await call('lists.undoPreview', { listId: list.listId });
    setRefused(preview.ok ? null : preview.error);
    if (preview.ok) setAsked({ ...list, preview: preview.value });
  };

  return {
    asked,
    running: command.running,
    error: refused ?? command.error,
    ask: (list: ListName) => void ask(list),
    undo: (list: ListName) => void undo(list),
    leave: () => setAsked(null),
  };
};
