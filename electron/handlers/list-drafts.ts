import type { ReadDb } from '#db/council-db';
import { findCampaign } from '#db/queries/campaigns';
import { deleteUntouchedHistoryDrafts, listHistoryDrafts } from '#db/queries/history-drafts';
import {
  deleteListDraft,
  deleteUntouchedDrafts,
  findDraftHead,
  findDraftOfFile,
  findListDraft,
  findUntouchedDraft,
  insertListDraft,
  listListDrafts,
  returnToDesk,
  updateListDraft,
} from '#db/queries/list-drafts';
import { findStandingList } from '#db/queries/list-versions';
import { findUnit } from '#db/queries/units';
import { draftCommands } from '#electron/handlers/desk-drafts';
import { atOnce, type QueryHandler } from '#electron/ipc/handlers';
import { deskOf } from '#shared/domain/nomination-list/desk-decisions';
import type { Input } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { isLocalDate } from '#shared/lib/local-date';
import { err, ok } from '#shared/lib/result';

const paste: QueryHandler<'desk.paste'> = (ctx) => {
  ctx.paste();
  return ok({});
};

/** Lists of both kinds that lie on the desk: those worked on, the newest first; then the others in the order in which they came. */
export const draftsOnDesk = (db: ReadDb) => {
  const nominations = listListDrafts(db).map((draft) => ({ kind: 'nomination' as const, ...draft }));
  const ofEarlierYears = listHistoryDrafts(db).map((draft) => ({
    ...{ kind: 'history' as const, campaignName: null, unitName: null },
    ...draft,
  }));
  const all = [...nominations, ...ofEarlierYears];
  const newestFirst = all
    .filter((draft) => !draft.isUntouched)
    .reverse()
    .sort((one, other) => (one.savedAt === other.savedAt ? 0 : one.savedAt < other.savedAt ? 1 : -1));
  return [...newestFirst, ...all.filter((draft) => draft.isUntouched)];
};

const list: QueryHandler<'listDrafts.list'> = ({ db }) => ok(draftsOnDesk(db));

const open: QueryHandler<'listDrafts.open'> = ({ db }, { id }) => {
  const draft = findListDraft(db, id);
  if (draft === null) return err({ code: 'listDrafts.notFound' });
  const { fileName, fileBytes, campaignId, unitId, receivedOn, desk } = draft;
  const day = receivedOn !== null && isLocalDate(receivedOn) ? receivedOn : null;
  return ok({
    id,
    fileName,
    bytes: fileBytes.toString('base64'),
    campaignId,
    unitId,
    receivedOn: day,
    version: null,
    ...desk,
  });
};

type SentState = Pick<
  Input<'listDrafts.update'>,
  'campaignId' | 'unitId' | 'receivedOn' | 'corrections' | 'columnRoles' | 'encodings' | 'version'
>;

const stateOf = ({ campaignId, unitId, receivedOn, corrections, columnRoles, encodings, version }: SentState) => {
  const desk = deskOf({ corrections, columnRoles, encodings, version });
  return { campaignId, unitId, receivedOn, desk };
};

/** A campaign or a unit that is gone since the page was drawn. */
const placeRefusal = (db: ReadDb, { campaignId, unitId }: SentState): AppError | null => {
  if (campaignId !== null && findCampaign(db, campaignId) === null) return { code: 'campaigns.notFound' };
  return unitId !== null && findUnit(db, unitId) === null ? { code: 'units.notFound' } : null;
};

const drafts = draftCommands({
  subject: 'listDraft',
  find: findDraftHead,
  refusal: placeRefusal,
  findUntouched: findUntouchedDraft,
  put: (db, file, state: SentState, savedAt) => insertListDraft(db, { ...file, ...stateOf(state), savedAt }),
  update: (db, id, state: SentState, savedAt) => updateListDraft(db, id, { ...stateOf(state), savedAt }),
  remove: deleteListDraft,
  told: (state: SentState, fileName) => ({ fileName, corrections: state.corrections.length }),
  toldOfHead: ({ desk, fileName, campaignId, unitId, receivedOn }) => ({
    ...{ fileName, corrections: desk.corrections.length },
    ...{ campaignId, unitId, receivedOn },
  }),
});

/** A file that lies on the desk already is gone on with as it lies there, once something was decided about it. */
const reopen = atOnce<Input<'listDrafts.reopen'>, { id: string }>((tx, { listId }) => {
  const list = findStandingList(tx.db, listId);
  if (list === null) return err({ code: 'lists.notFound' });
  if (findCampaign(tx.db, list.campaignId)?.state === 'closed') return err({ code: 'campaigns.closed' });
  const found = findDraftOfFile(tx.db, list.campaignId, list.fileSha256);
  const lying = found !== null && deleteUntouchedDrafts(tx.db, [found]).length > 0 ? null : found;
  const id = lying ?? tx.newId();
  // It stands where it stood: that it took another's place is settled.
  if (lying === null) returnToDesk(tx.db, listId, { id, savedAt: tx.now }, null);
  const after = { fileName: list.fileName, listId };
  return ok({ value: { id }, change: { subject: `listDraft:${id}`, before: null, after } });
});

const discardUntouched = atOnce<Input<'listDrafts.discardUntouched'>, { discarded: number }>((tx, { ids }) => {
  const before = [...deleteUntouchedDrafts(tx.db, ids), ...deleteUntouchedHistoryDrafts(tx.db, ids)];
  return ok({ value: { discarded: before.length }, change: { subject: 'listDrafts', before, after: null } });
});

export const listDraftHandlers = {
  'desk.paste': paste,
  'listDrafts.list': list,
  'listDrafts.open': open,
  'listDrafts.keep': drafts.keep,
  'listDrafts.update': drafts.update,
  'listDrafts.discard': drafts.discard,
  'listDrafts.reopen': reopen,
  'listDrafts.discardUntouched': discardUntouched,
};
