import type { ReadDb } from '#db/council-db';
import { findCampaign } from '#db/queries/campaigns';
import { returnToDesk } from '#db/queries/list-drafts';
import { restoreReplaced } from '#db/queries/list-restore';
import { countOfList, dossiersWorkedUpon, removeList } from '#db/queries/list-undo';
import { findReplaced, findStandingList, findWithdrawnList } from '#db/queries/list-versions';
import { atOnce, type QueryHandler } from '#electron/ipc/handlers';
import type { Input, Output } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

type FoundList = NonNullable<ReturnType<typeof findStandingList>>;

const replacedListOf = (db: ReadDb, listId: string) => {
  const replaced = findReplaced(db, listId);
  return replaced === null ? null : findWithdrawnList(db, replaced.listId);
};

const undoable = (db: ReadDb, listId: string): Result<FoundList, AppError> => {
  const list = findStandingList(db, listId);
  if (list === null) return err({ code: 'lists.notFound' });
  const former = replacedListOf(db, listId);
  if (former?.cameAgain === 1) return err({ code: 'lists.replacedCameAgain', details: former.fileName });
  return findCampaign(db, list.campaignId)?.state === 'closed' ? err({ code: 'campaigns.closed' }) : ok(list);
};

/** What undoing would take out, and the dossiers that stand in its way. */
export const undoPreview: QueryHandler<'lists.undoPreview'> = ({ db }, { listId }) => {
  const list = undoable(db, listId);
  if (!list.ok) return list;
  const restores = replacedListOf(db, listId)?.fileName ?? null;
  return ok({ ...countOfList(db, listId), workedUpon: dossiersWorkedUpon(db, listId), restores });
};

/** Takes a whole list out again, so that the council's data are as they were before it came in; it goes back to the desk. */
export const undoList = atOnce<Input<'lists.undo'>, Output<'lists.undo'>>((tx, { listId }) => {
  const list = undoable(tx.db, listId);
  if (!list.ok) return list;
  const workedUpon = dossiersWorkedUpon(tx.db, listId);
  if (workedUpon.length > 0) {
    return err({ code: 'lists.workedUpon', details: workedUpon.map(({ name }) => name).join('; ') });
  }
  const { passedOn, ...removed } = countOfList(tx.db, listId);
  const draftId = tx.newId();
  returnToDesk(tx.db, listId, { id: draftId, savedAt: tx.now });
  const replaced = findReplaced(tx.db, listId);
  if (replaced !== null) restoreReplaced(tx.db, replaced);
  removeList(tx.db, listId);
  const { campaignId, fileName, fileSha256 } = list.value;
  const before = { fileName, fileSha256, listId, ...removed, passedOn, replaced: replaced?.listId ?? null };
  return ok({ value: { ...removed, draftId }, change: { subject: `campaign:${campaignId}`, before, after: null } });
});
