import {
  deleteHistoryDraft,
  findHistoryDraft,
  findHistoryDraftHead,
  findUntouchedHistoryDraft,
  insertHistoryDraft,
  updateHistoryDraft,
} from '#db/queries/history-drafts';
import { draftCommands } from '#electron/handlers/desk-drafts';
import type { QueryHandler } from '#electron/ipc/handlers';
import { type HistoryDesk, historyDeskOf } from '#shared/domain/history-list/history-desk';
import { err, ok } from '#shared/lib/result';

const open: QueryHandler<'historyDrafts.open'> = ({ db }, { id }) => {
  const draft = findHistoryDraft(db, id);
  if (draft === null) return err({ code: 'listDrafts.notFound' });
  const { fileName, fileBytes, desk } = draft;
  return ok({ id, fileName, bytes: fileBytes.toString('base64'), ...desk });
};

const toldOf = ({ corrections, choices }: HistoryDesk, fileName: string) => ({
  fileName,
  corrections: corrections.length,
  choices: choices.length,
});

const drafts = draftCommands({
  subject: 'historyDraft',
  find: findHistoryDraftHead,
  refusal: () => null,
  findUntouched: findUntouchedHistoryDraft,
  put: (db, file, state: HistoryDesk, savedAt) =>
    insertHistoryDraft(db, { ...file, desk: historyDeskOf(state), savedAt }),
  update: (db, id, state: HistoryDesk, savedAt) => updateHistoryDraft(db, id, { desk: historyDeskOf(state), savedAt }),
  remove: deleteHistoryDraft,
  told: toldOf,
  toldOfHead: ({ desk, fileName }) => toldOf(desk, fileName),
});

export const historyDraftHandlers = {
  'historyDrafts.open': open,
  'historyDrafts.keep': drafts.keep,
  'historyDrafts.update': drafts.update,
  'historyDrafts.discard': drafts.discard,
};
