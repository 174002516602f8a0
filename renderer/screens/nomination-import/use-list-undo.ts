import { useState } from 'react';
import type { AppError } from '#shared/ipc/errors';
import type { Result } from '#shared/lib/result';
import { historyListTexts } from '#shared/text/vi/history-lists';
import { importUndoTexts as words } from '#shared/text/vi/import-undo';
import { call } from '../../api/call';
import { useCommand } from '../../api/use-command';
import { writtenNumber } from '../../components/written-values';
import { showUndoNotice } from './undo-notice';

type ListName = { readonly listId: string; readonly fileName: string };
type Undone = { readonly draftId: string };

type Way<P, U extends Undone> = {
  readonly preview: (listId: string) => Promise<Result<P, AppError>>;
  readonly command: {
    readonly run: (input: { listId: string }) => Promise<Result<U, AppError>>;
    readonly running: boolean;
    readonly error: AppError | null;
  };
  readonly told: (fileName: string, undone: U) => string;
  readonly onUndone: (draftId: string) => void;
};

/** Undoing an import: first what it takes out, then the step itself. */
const useUndo = <P, U extends Undone>({ preview: look, command, told, onUndone }: Way<P, U>) => {
  const [asked, setAsked] = useState<(ListName & { readonly preview: P }) | null>(null);
  const [refused, setRefused] = useState<AppError | null>(null);

  const undo = async ({ listId, fileName }: ListName) => {
    const reply = await command.run({ listId });
    setAsked(null);
    if (!reply.ok) return;
    onUndone(reply.value.draftId);
    showUndoNotice(told(fileName, reply.value));
  };

  const ask = async (list: ListName) => {
    const preview = await look(list.listId);
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

/** The same of a list of nominations. */
export const useListUndo = (onUndone: (draftId: string) => void) =>
  useUndo({
    preview: (listId) => call('lists.undoPreview', { listId }),
    command: useCommand('lists.undo'),
    told: (fileName, { dossiers, recipients }) =>
      words.undone(fileName, writtenNumber(dossiers), writtenNumber(recipients)),
    onUndone,
  });

/** The same of a list of earlier years. */
export const useHistoryUndo = (onUndone: (draftId: string) => void) =>
  useUndo({
    preview: (listId) => call('historyLists.undoPreview', { listId }),
    command: useCommand('historyLists.undo'),
    told: (fileName, { removed, removedRecipients }) =>
      historyListTexts.undone(fileName, writtenNumber(removed), writtenNumber(removedRecipients)),
    onUndone,
  });
