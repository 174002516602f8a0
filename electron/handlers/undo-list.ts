import type { ReadDb, WriteDb } from '#db/council-db';
import { answeredButReplaced, countReworded, findAnswered, reworkedBy } from '#db/queries/answered-lists';
import { findCampaign } from '#db/queries/campaigns';
import { findDraftOfFile, returnToDesk } from '#db/queries/list-drafts';
import { countReplaced, restoreAnswered, restoreReplaced } from '#db/queries/list-restore';
import { countOfList, dossiersWorkedUpon, removeList } from '#db/queries/list-undo';
import { findReplaced, findReplacedId, findStandingList, findWithdrawnList } from '#db/queries/list-versions';
import type { ReplacedList } from '#db/schema/dossiers';
import type { ChangeContext, Committed, PartDone } from '#electron/context';
import { answeredAgainBy } from '#electron/handlers/answered-rows';
import { inParts, type QueryHandler } from '#electron/ipc/handlers';
import { counting, inTurns, NOT_COUNTED, telling } from '#electron/ipc/long-work';
import type { Input, Output } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

type FoundList = NonNullable<ReturnType<typeof findStandingList>>;

const replacedListOf = (db: ReadDb, listId: string) => {
  const replacedId = findReplacedId(db, listId);
  return replacedId === null ? null : findWithdrawnList(db, replacedId);
};

const undoable = (db: ReadDb, listId: string): Result<FoundList, AppError> => {
  const list = findStandingList(db, listId);
  if (list === null) return err({ code: 'lists.notFound' });
  const former = replacedListOf(db, listId);
  if (former?.cameAgain === 1) return err({ code: 'lists.replacedCameAgain', details: former.fileName });
  const later = answeredAgainBy(db, list.campaignId, listId) ?? reworkedBy(db, listId);
  if (later !== null) return err({ code: 'lists.answeredAgain', details: later });
  const replaced = answeredButReplaced(db, listId);
  if (replaced !== null) return err({ code: 'lists.answeredReplaced', details: replaced });
  return findCampaign(db, list.campaignId)?.state === 'closed' ? err({ code: 'campaigns.closed' }) : ok(list);
};

/** What undoing would take out, and the dossiers that stand in its way. */
function* lookedAt(db: ReadDb, listId: string) {
  const workedUpon = dossiersWorkedUpon(db, listId);
  yield;
  return { ...(yield* countOfList(db, listId)), workedUpon };
}

/** The same for the question beforehand. */
export const undoPreview: QueryHandler<'lists.undoPreview'> = async ({ db }, { listId }) => {
  const list = undoable(db, listId);
  if (!list.ok) return list;
  const restores = replacedListOf(db, listId)?.fileName ?? null;
  return ok({ ...(await inTurns(lookedAt(db, listId))), restores, reworded: countReworded(db, listId) });
};

/** Takes the list out, brings the one back whose place it took, and the words of the rows that it answered. */
function* takeOut(db: WriteDb, listId: string, replaced: ReplacedList | null): Generator<number, void, void> {
  const answered = findAnswered(db, listId);
  if (answered !== null) yield* restoreAnswered(db, answered);
  if (replaced !== null) yield* restoreReplaced(db, replaced);
  yield* removeList(db, listId);
}

type Undone = Result<Committed<Output<'lists.undo'>>, AppError>;

function* undone(tx: ChangeContext, { listId }: Input<'lists.undo'>): Generator<PartDone, Undone, void> {
  const list = undoable(tx.db, listId);
  if (!list.ok) return list;
  const { workedUpon, passedOn, ...removed } = yield* telling(lookedAt(tx.db, listId), NOT_COUNTED);
  if (workedUpon.length > 0) {
    return err({ code: 'lists.workedUpon', details: workedUpon.map(({ name }) => name).join('; ') });
  }
  const replaced = findReplaced(tx.db, listId);
  const total = removed.dossiers + removed.recipients + (replaced === null ? 0 : countReplaced(replaced));
  yield { done: 0, total };
  const { campaignId, fileName, fileSha256 } = list.value;
  // Opened again before, it lies there with all that was decided since.
  const lying = findDraftOfFile(tx.db, campaignId, fileSha256);
  const draftId = lying ?? tx.newId();
  if (lying === null) returnToDesk(tx.db, listId, { id: draftId, savedAt: tx.now });
  yield* counting(takeOut(tx.db, listId, replaced), total);
  const before = { fileName, fileSha256, listId, ...removed, passedOn, replaced: replaced?.listId ?? null };
  return ok({ value: { ...removed, draftId }, change: { subject: `campaign:${campaignId}`, before, after: null } });
}

/**
 * Takes a whole list out again, in parts, so that the council's data are as they were before it came in: all of it or nothing. It
 * goes back to the desk.
 */
export const undoList = inParts<Input<'lists.undo'>, Output<'lists.undo'>>(undone);
