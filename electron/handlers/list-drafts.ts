import type { ReadDb } from '#db/council-db';
import { findCampaign } from '#db/queries/campaigns';
import {
  deleteListDraft,
  deleteUntouchedDrafts,
  findDraftHead,
  findListDraft,
  insertListDraft,
  listListDrafts,
  updateListDraft,
} from '#db/queries/list-drafts';
import { findUnit } from '#db/queries/units';
import { originalBytes } from '#electron/handlers/open-list';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import { sha256 } from '#electron/sha256';
import { deskOf } from '#shared/domain/nomination-list/desk-decisions';
import type { Input } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { isLocalDate } from '#shared/lib/local-date';
import { err, ok } from '#shared/lib/result';

const paste: QueryHandler<'desk.paste'> = (ctx) => {
  ctx.paste();
  return ok({});
};

const list: QueryHandler<'listDrafts.list'> = ({ db }) => ok(listListDrafts(db));

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

const subjectOf = (id: string): string => `listDraft:${id}`;

/** A campaign or a unit that is gone since the page was drawn. */
const placeRefusal = (db: ReadDb, { campaignId, unitId }: SentState): AppError | null => {
  if (campaignId !== null && findCampaign(db, campaignId) === null) return { code: 'campaigns.notFound' };
  return unitId !== null && findUnit(db, unitId) === null ? { code: 'units.notFound' } : null;
};

/** What the log keeps of a draft: which file, and how far. The draft itself is no data of the council. */
const toldOf = (state: SentState, fileName: string) => ({ fileName, corrections: state.corrections.length });

const keep: CommandHandler<'listDrafts.keep'> = atOnce((tx, input) => {
  const refusal = placeRefusal(tx.db, input);
  if (refusal !== null) return err(refusal);
  const fileBytes = originalBytes(input);
  const fileSha256 = sha256(fileBytes);
  const id = tx.newId();
  const { fileName } = input;
  deleteUntouchedDrafts(tx.db, fileSha256);
  insertListDraft(tx.db, { id, fileName, fileSha256, fileBytes, savedAt: tx.now, ...stateOf(input) });
  return ok({ value: { id }, change: { subject: subjectOf(id), before: null, after: toldOf(input, fileName) } });
});

const update: CommandHandler<'listDrafts.update'> = atOnce((tx, { id, ...input }) => {
  const before = findDraftHead(tx.db, id);
  if (before === null) return err({ code: 'listDrafts.notFound' });
  const refusal = placeRefusal(tx.db, input);
  if (refusal !== null) return err(refusal);
  updateListDraft(tx.db, id, { ...stateOf(input), savedAt: tx.now });
  const { desk, fileName, campaignId, unitId, receivedOn } = before;
  const was = { fileName, corrections: desk.corrections.length, campaignId, unitId, receivedOn };
  return ok({ value: { id }, change: { subject: subjectOf(id), before: was, after: toldOf(input, fileName) } });
});

const discard: CommandHandler<'listDrafts.discard'> = atOnce((tx, { id }) => {
  const before = findDraftHead(tx.db, id);
  if (before === null) return err({ code: 'listDrafts.notFound' });
  deleteListDraft(tx.db, id);
  // Thrown away on purpose: what was decided stands in the log.
  return ok({ value: { id }, change: { subject: subjectOf(id), before: { id, ...before }, after: null } });
});

export const listDraftHandlers = {
  'desk.paste': paste,
  'listDrafts.list': list,
  'listDrafts.open': open,
  'listDrafts.keep': keep,
  'listDrafts.update': update,
  'listDrafts.discard': discard,
};
