import type { ReadDb, WriteDb } from '#db/council-db';
import { namesOfRecipients } from '#db/queries/award-grounds';
import { returnHistoryToDesk } from '#db/queries/history-drafts';
import {
  deleteHistoryList,
  factsOfList,
  findHistoryList,
  type HistoryListFact,
  knownMarksOf,
  knownYearsOf,
  recipientsMadeBy,
} from '#db/queries/history-lists';
import {
  deleteFacts,
  deleteRecipients,
  factsNow,
  groundsAmong,
  recipientsNow,
  repeatedFacts,
  reportsUnderWay,
  restoreKnownYears,
  usedBeyondList,
} from '#db/queries/history-rests';
import type { ChangeContext, Committed, PartDone } from '#electron/context';
import { ROWS_A_PART } from '#electron/handlers/history-keeping';
import { awardMade, initiativeMade, ratingMade, recipientMade } from '#electron/handlers/history-made';
import { inParts, type QueryHandler } from '#electron/ipc/handlers';
import { counting, inTurns, NOT_COUNTED, telling } from '#electron/ipc/long-work';
import { groundsOf } from '#shared/domain/award-grounds';
import type { Input, Output } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { type JsonText, jsonList, jsonRecord, jsonText } from '#shared/lib/json-text';
import { err, ok, type Result } from '#shared/lib/result';
import { inSlices } from '#shared/lib/slices';
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
  const [now, proving, repeated] = [madeNow(db, owners), proofs(db, owners), repeatedFacts(db, owners)];
  return facts.flatMap(({ kind, reference, recipientId, made }): readonly Rest[] => {
    const key = factKey(kind, reference, recipientId);
    const stands = now.get(key);
    // Taken out by hand meanwhile: nothing is left to undo.
    if (stands === undefined) return [];
    if (stands !== made) return [{ recipientId, reason: 'factChanged' }];
    if (proving.has(key)) return [{ recipientId, reason: 'proof' }];
    return repeated.has(key) ? [{ recipientId, reason: 'repeated' }] : [];
  });
};

type MadeRecipient = ReturnType<typeof recipientsMadeBy>[number];

/** New recipients who by now have something that this list did not bring; `own` names the facts that it brought. */
const restsOfRecipients = (
  db: ReadDb,
  listId: string,
  made: readonly MadeRecipient[],
  own: ReadonlySet<string>,
): readonly Rest[] => {
  const ids = made.map(({ recipientId }) => recipientId);
  const now = new Map(recipientsNow(db, ids).map((row) => [row.recipient.id, recipientMade(row)]));
  const used = usedBeyondList(db, listId, ids);
  const others = new Set(
    [...madeNow(db, ids).keys()].filter((key) => !own.has(key)).map((key) => key.split(' ').at(-1) ?? ''),
  );
  return made.flatMap(({ recipientId, made: was }): readonly Rest[] => {
    if (now.get(recipientId) !== was) return [{ recipientId, reason: 'recipientChanged' }];
    return used.has(recipientId) || others.has(recipientId) ? [{ recipientId, reason: 'recipientUsed' }] : [];
  });
};

type Mark = ReturnType<typeof knownMarksOf>[number];

const restsOfMarks = (db: ReadDb, marks: readonly Mark[]): readonly Rest[] => {
  const ids = marks.map(({ recipientId }) => recipientId);
  const now = new Map(knownYearsOf(db, ids).map(({ recipientId, knownFrom }) => [recipientId, knownFrom]));
  return marks.flatMap(({ recipientId, afterYear }) =>
    now.get(recipientId) === afterYear ? [] : [{ recipientId, reason: 'knownChanged' }],
  );
};

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

/** All that a list brought. */
type Brought = {
  readonly facts: readonly HistoryListFact[];
  readonly made: readonly MadeRecipient[];
  readonly marks: readonly Mark[];
};

function* broughtBy(db: ReadDb, listId: string): Generator<void, Brought, void> {
  const facts = factsOfList(db, listId);
  yield;
  return { facts, made: recipientsMadeBy(db, listId), marks: knownMarksOf(db, listId) };
}

/** What rests by now on what the list brought; gives way after each part. */
function* restsOf(db: ReadDb, listId: string, { facts, made, marks }: Brought): Generator<void, readonly Rest[], void> {
  yield;
  const rests: Rest[] = [];
  for (const some of inSlices(facts, ROWS_A_PART)) {
    rests.push(...restsOfFacts(db, some));
    yield;
  }
  const own = new Set(facts.map(({ kind, reference, recipientId }) => factKey(kind, reference, recipientId)));
  for (const some of inSlices(made, ROWS_A_PART)) {
    rests.push(...restsOfRecipients(db, listId, some, own));
    yield;
  }
  for (const some of inSlices(marks, ROWS_A_PART)) {
    rests.push(...restsOfMarks(db, some));
    yield;
  }
  return rests;
}

/** What undoing would take out, and who stands in its way. */
export const undoHistoryPreview: QueryHandler<'historyLists.undoPreview'> = async ({ db }, { listId }) => {
  if (findHistoryList(db, listId) === null) return err({ code: 'historyLists.notFound' });
  const brought = await inTurns(broughtBy(db, listId));
  const rests = await inTurns(restsOf(db, listId, brought));
  return ok({ facts: brought.facts.length, recipients: brought.made.length, ...inWords(db, rests) });
};

/** The rows for the change log, which tells all that goes. The file and its raw rows are told by name and hash. */
const whatStood = <T extends { readonly made: string }>(rows: readonly T[]): readonly JsonText[] =>
  rows.map(({ made, ...row }) => jsonRecord({ ...row, made: jsonText(made) }));

/** Takes out what the list brought, and the list; says after each part how many facts and recipients went, and at the end what stood. */
function* takeOut(db: WriteDb, listId: string, { facts, made, marks }: Brought) {
  const stood: { readonly [K in 'facts' | 'recipients']: JsonText[] } = { facts: [], recipients: [] };
  for (const some of inSlices(marks, ROWS_A_PART)) {
    restoreKnownYears(db, some);
    yield 0;
  }
  for (const some of inSlices(facts, ROWS_A_PART)) {
    stood.facts.push(...whatStood(some));
    deleteFacts(db, some);
    yield some.length;
  }
  for (const _ of deleteHistoryList(db, listId)) yield 0;
  for (const some of inSlices(made, ROWS_A_PART)) {
    stood.recipients.push(...whatStood(some));
    const ids = some.map(({ recipientId }) => recipientId);
    deleteRecipients(db, ids);
    yield some.length;
  }
  yield 0;
  return { facts: jsonList(stood.facts), recipients: jsonList(stood.recipients), known: marks };
}

type Undone = Result<Committed<Output<'historyLists.undo'>>, AppError>;

function* undone(tx: ChangeContext, { listId }: Input<'historyLists.undo'>): Generator<PartDone, Undone, void> {
  const before = findHistoryList(tx.db, listId);
  if (before === null) return err({ code: 'historyLists.notFound' });
  const brought = yield* telling(broughtBy(tx.db, listId), NOT_COUNTED);
  const total = brought.facts.length + brought.made.length;
  const rests = yield* telling(restsOf(tx.db, listId, brought), { done: 0, total });
  if (rests.length > 0) {
    const { rests: lines, moreRests } = inWords(tx.db, rests);
    const details = moreRests === 0 ? lines : [...lines, historyListTexts.moreRests(moreRests)];
    return err({ code: 'historyLists.inUse', details: details.join('\n') });
  }
  const draftId = tx.newId();
  returnHistoryToDesk(tx.db, listId, { id: draftId, savedAt: tx.now });
  const stood = yield* counting(takeOut(tx.db, listId, brought), total);
  const removed = { removed: brought.facts.length, removedRecipients: brought.made.length };
  const change = { subject: `historyList:${listId}`, before: jsonRecord({ ...before, ...stood }), after: removed };
  return ok({ value: { ...removed, draftId }, change });
}

/**
 * Takes a list and exactly what it added out of the database, in parts: all of it or nothing. It goes back to the desk. Where
 * something rests on it, says by name what.
 */
export const undoHistoryList = inParts<Input<'historyLists.undo'>, Output<'historyLists.undo'>>(undone);
