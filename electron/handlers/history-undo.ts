import type { ReadDb } from '#db/council-db';
import { namesOfRecipients } from '#db/queries/award-grounds';
import { deleteAward, deleteInitiative } from '#db/queries/history';
import { returnHistoryToDesk } from '#db/queries/history-drafts';
import {
  deleteHistoryList,
  factsOfList,
  findHistoryList,
  type HistoryListFact,
  knownMarksOf,
  recipientsMadeBy,
} from '#db/queries/history-lists';
import {
  deleteRating,
  deleteRecipients,
  factsNow,
  groundsAmong,
  recipientsNow,
  reportsUnderWay,
  usedBeyondList,
} from '#db/queries/history-rests';
import { findRecipient, setHistoryKnownFrom } from '#db/queries/recipients';
import type { ChangeContext } from '#electron/context';
import { awardMade, initiativeMade, ratingMade, recipientMade } from '#electron/handlers/history-made';
import { atOnce, type QueryHandler } from '#electron/ipc/handlers';
import { groundsOf } from '#shared/domain/award-grounds';
import type { Input, Output } from '#shared/ipc/contract';
import { err, ok } from '#shared/lib/result';
import { historyListTexts } from '#shared/text/vi/history-lists';

type Reason = keyof typeof historyListTexts.rests;
type Rest = { readonly recipientId: string; readonly reason: Reason };

const factKey = (kind: string, reference: string, owner: string): string => `${kind} ${reference} ${owner}`;

/** The facts of some recipients as they stand now, each in the form in which a list keeps what it made. */
const madeNow = (db: ReadDb, owners: readonly string[]): ReadonlyMap<string, string> => {
  const { awards, ratings, initiatives } = factsNow(db, owners);
  return new Map([
    ...awards.map((award) => [factKey('award', award.id, award.recipientId), awardMade(award)] as const),
    ...ratings.map(
      (rating) => [factKey('rating', String(rating.year), rating.recipientId), ratingMade(rating)] as const,
    ),
    ...initiatives.map((one) => [factKey('initiative', one.id, one.recipientId), initiativeMade(one)] as const),
  ]);
};

/** Facts that decided awards, or reports on their way through the council, show as proof. */
const proofs = (db: ReadDb, owners: readonly string[]): ReadonlySet<string> => {
  const underWay = reportsUnderWay(db, owners).flatMap(({ recipientId, report }) =>
    report === null ? [] : groundsOf(report).map(({ kind, reference }) => factKey(kind, reference, recipientId)),
  );
  return new Set([...groundsAmong(db, owners), ...underWay]);
};

const restsOfFacts = (db: ReadDb, facts: readonly HistoryListFact[]): readonly Rest[] => {
  const owners = [...new Set(facts.map(({ recipientId }) => recipientId))];
  const [now, proving] = [madeNow(db, owners), proofs(db, owners)];
  return facts.flatMap(({ kind, reference, recipientId, made }): readonly Rest[] => {
    const key = factKey(kind, reference, recipientId);
    const stands = now.get(key);
    // Taken out by hand meanwhile: nothing is left to undo.
    if (stands === undefined) return [];
    if (stands !== made) return [{ recipientId, reason: 'factChanged' }];
    return proving.has(key) ? [{ recipientId, reason: 'proof' }] : [];
  });
};

/** New recipients who by now have something that this list did not bring. */
const restsOfRecipients = (db: ReadDb, listId: string, facts: readonly HistoryListFact[]): readonly Rest[] => {
  const made = recipientsMadeBy(db, listId);
  const ids = made.map(({ recipientId }) => recipientId);
  const now = new Map(recipientsNow(db, ids).map((row) => [row.recipient.id, recipientMade(row)]));
  const used = usedBeyondList(db, listId, ids);
  const own = new Set(facts.map(({ kind, reference, recipientId }) => factKey(kind, reference, recipientId)));
  const others = new Set(
    [...madeNow(db, ids).keys()].filter((key) => !own.has(key)).map((key) => key.split(' ').at(-1) ?? ''),
  );
  return made.flatMap(({ recipientId, made: was }): readonly Rest[] => {
    if (now.get(recipientId) !== was) return [{ recipientId, reason: 'recipientChanged' }];
    return used.has(recipientId) || others.has(recipientId) ? [{ recipientId, reason: 'recipientUsed' }] : [];
  });
};

type Mark = ReturnType<typeof knownMarksOf>[number];

const restsOfMarks = (db: ReadDb, marks: readonly Mark[]): readonly Rest[] =>
  marks.flatMap(({ recipientId, afterYear }) =>
    findRecipient(db, recipientId)?.historyKnownFrom === afterYear ? [] : [{ recipientId, reason: 'knownChanged' }],
  );

/** So many of those who stand in the way as a person reads. */
const RESTS_SHOWN = 20;

/** Names and reasons, a line each, and how many more there are. */
const inWords = (db: ReadDb, rests: readonly Rest[]) => {
  const names = namesOfRecipients(db, [...new Set(rests.map(({ recipientId }) => recipientId))]);
  const lines = rests.map(({ recipientId, reason }) =>
    historyListTexts.rests[reason](names.get(recipientId)?.name ?? ''),
  );
  const unique = [...new Set(lines)];
  const shown = unique.slice(0, RESTS_SHOWN);
  return { rests: shown, moreRests: unique.length - shown.length };
};

/** What the list brought, and what rests on it by now. */
const restsOf = (db: ReadDb, listId: string) => {
  const [facts, marks] = [factsOfList(db, listId), knownMarksOf(db, listId)];
  const rests = [...restsOfFacts(db, facts), ...restsOfRecipients(db, listId, facts), ...restsOfMarks(db, marks)];
  return { facts, marks, rests };
};

/** What undoing would take out, and who stands in its way. */
export const undoHistoryPreview: QueryHandler<'historyLists.undoPreview'> = ({ db }, { listId }) => {
  if (findHistoryList(db, listId) === null) return err({ code: 'historyLists.notFound' });
  const { facts, rests } = restsOf(db, listId);
  return ok({ facts: facts.length, recipients: recipientsMadeBy(db, listId).length, ...inWords(db, rests) });
};

const removeFacts = (tx: ChangeContext, facts: readonly HistoryListFact[]): void => {
  for (const { kind, reference, recipientId } of facts) {
    if (kind === 'award') deleteAward(tx.db, reference);
    else if (kind === 'initiative') deleteInitiative(tx.db, reference);
    else deleteRating(tx.db, recipientId, Number(reference));
  }
};

/** All that goes, for the change log. The file and its raw rows are told by their name and hash. */
const whatStood = (db: ReadDb, listId: string, facts: readonly HistoryListFact[], marks: readonly Mark[]) => ({
  facts: facts.map(({ made, ...fact }) => ({ ...fact, made: JSON.parse(made) })),
  recipients: recipientsMadeBy(db, listId).map(({ made, ...recipient }) => ({ ...recipient, made: JSON.parse(made) })),
  known: marks,
});

/** Takes a list and exactly what it added out of the database, back to the desk, or says by name what rests on it. */
export const undoHistoryList = atOnce<Input<'historyLists.undo'>, Output<'historyLists.undo'>>((tx, { listId }) => {
  const before = findHistoryList(tx.db, listId);
  if (before === null) return err({ code: 'historyLists.notFound' });
  const { facts, marks, rests } = restsOf(tx.db, listId);
  if (rests.length > 0) {
    const { rests: lines, moreRests } = inWords(tx.db, rests);
    const details = moreRests === 0 ? lines : [...lines, historyListTexts.moreRests(moreRests)];
    return err({ code: 'historyLists.inUse', details: details.join('\n') });
  }
  const told = whatStood(tx.db, listId, facts, marks);
  for (const { recipientId, beforeYear } of marks) setHistoryKnownFrom(tx.db, recipientId, beforeYear);
  removeFacts(tx, facts);
  const made = recipientsMadeBy(tx.db, listId).map(({ recipientId }) => recipientId);
  const draftId = tx.newId();
  returnHistoryToDesk(tx.db, listId, { id: draftId, savedAt: tx.now });
  deleteHistoryList(tx.db, listId);
  deleteRecipients(tx.db, made);
  const removed = { removed: facts.length, removedRecipients: made.length };
  const change = { subject: `historyList:${listId}`, before: { ...before, ...told }, after: removed };
  return ok({ value: { ...removed, draftId }, change });
});
