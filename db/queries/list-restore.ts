import { and, eq, inArray, sql } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { isStanding } from '#db/queries/answered-lists';
import { among } from '#db/queries/list-undo';
import {
  dossiersTakenOver,
  dossierWords,
  moveDossiers,
  putDossierWords,
  putRecipientWords,
  recipientsOfList,
  recipientWords,
  wordsDiffer,
} from '#db/queries/list-versions';
import { nextSequence } from '#db/queries/new-dossiers';
import { type AnsweredRows, dossiers, nominationFates, nominationLists, type ReplacedList } from '#db/schema/dossiers';
import { collectives, households, people, recipients } from '#db/schema/registry';
import { grouped } from '#shared/lib/grouped';
import { inSlices } from '#shared/lib/slices';

type DossierRow = typeof dossiers.$inferSelect;

/** So many rows come back at once: a part takes some ten milliseconds. */
const ROWS_A_PART = 500;
/** So many rows go in by one statement, value by value. */
const ROWS_AN_INSERT = 100;

/** Recipients that went come back, those that others own by now, too. */
function* bringBack(db: WriteDb, { listId, recipients: going }: ReplacedList): Generator<number, void, void> {
  const ids = going.map(({ recipient }) => recipient.id);
  const there = new Set(
    db
      .select({ id: recipients.id })
      .from(recipients)
      .where(among(recipients.id, ids))
      .all()
      .map(({ id }) => id),
  );
  for (const some of inSlices(
    going.filter(({ recipient }) => !there.has(recipient.id)),
    ROWS_AN_INSERT,
  )) {
    db.insert(recipients)
      .values(some.map(({ recipient }) => ({ ...recipient, listId })))
      .run();
    const [persons, groups, homes] = [
      some.flatMap(({ person }) => person ?? []),
      some.flatMap(({ collective }) => collective ?? []),
      some.flatMap(({ household }) => household ?? []),
    ];
    if (persons.length > 0) db.insert(people).values(persons).run();
    if (groups.length > 0) db.insert(collectives).values(groups).run();
    if (homes.length > 0) db.insert(households).values(homes).run();
    yield 0;
  }
}

function* restoreRecipients(db: WriteDb, replaced: ReplacedList): Generator<number, void, void> {
  const { listId, owned, renamed } = replaced;
  yield* bringBack(db, replaced);
  for (const ids of inSlices(owned, ROWS_A_PART)) {
    db.update(recipients).set({ listId }).where(among(recipients.id, ids)).run();
    yield 0;
  }
  for (const some of inSlices(renamed, ROWS_A_PART)) {
    backToNames(db, listId, some);
    yield 0;
  }
}

const backToNames = (db: WriteDb, listId: string, renamed: ReplacedList['renamed']): void => {
  const ids = renamed.map(({ id }) => id);
  const now = new Map(recipientsOfList(db, listId, ids).map((row) => [row.recipient.id, recipientWords(row)]));
  for (const { id, before, after } of renamed) {
    const stands = now.get(id);
    if (stands !== undefined && !wordsDiffer(after, stands)) putRecipientWords(db, id, before);
  }
};

const standingOf = (db: ReadDb, some: readonly { readonly id: string }[]) => {
  const ids = some.map(({ id }) => id);
  return new Map(dossiersTakenOver(db, ids).map((dossier) => [dossier.id, dossier]));
};

/** Dossiers that the later list took over go back to the row that named them, with the words of then. */
const moveBack = (db: WriteDb, listId: string, moved: ReplacedList['moved']): void => {
  moveDossiers(db, listId, moved);
  const worded = moved.filter(({ words }) => words !== null);
  const now = standingOf(db, worded);
  for (const { id, words } of worded) {
    const stands = now.get(id);
    if (stands === undefined || words === null || wordsDiffer(words.after, dossierWords(stands))) continue;
    putDossierWords(db, id, words.before);
  }
};

/** Words that somebody has changed since stay as they are, and so do those on which the council has voted. */
const backToWords = (db: WriteDb, reworded: AnsweredRows['dossiers']): void => {
  const now = standingOf(db, reworded);
  for (const { id, before, after } of reworded) {
    const stands = now.get(id);
    if (stands === undefined || stands.wordsStay === 1 || wordsDiffer(after, dossierWords(stands))) continue;
    putDossierWords(db, id, before);
  }
};

/** Dossiers that went come back, or go back to their list where another has them by now. */
const putBackTaken = (db: WriteDb, listId: string, taken: ReplacedList['taken']): void => {
  const now = standingOf(db, taken);
  const there = taken.filter(({ id }) => now.has(id));
  const places = there.map(({ id, listSheet: sheet, listRow: row }) => ({ id, sheet, row }));
  moveDossiers(db, listId, places);
  const gone = taken.filter(({ id }) => !now.has(id));
  const others = dossiersInTheirPlace(db, gone);
  for (const dossier of gone) {
    const other = others.get(placeKey(dossier));
    if (other !== undefined) nameBeside(db, dossier, other);
  }
  putBack(
    db,
    gone.filter((dossier) => !others.has(placeKey(dossier))),
  );
};

function* restoreDossiers(db: WriteDb, { listId, moved, taken }: ReplacedList): Generator<number, void, void> {
  for (const some of inSlices(moved, ROWS_A_PART)) {
    moveBack(db, listId, some);
    yield some.length;
  }
  for (const some of inSlices(taken, ROWS_AN_INSERT)) {
    putBackTaken(db, listId, some);
    yield some.length;
  }
}

const placeKey = ({ recipientId, awardCode }: Pick<DossierRow, 'recipientId' | 'awardCode'>): string =>
  `${recipientId} ${awardCode}`;

/** What another list has brought in meanwhile for the same nominees and awards. */
const dossiersInTheirPlace = (db: ReadDb, some: readonly DossierRow[]): ReadonlyMap<string, string> => {
  const owners = some.map(({ recipientId }) => recipientId);
  const standing = db
    .select({ id: dossiers.id, recipientId: dossiers.recipientId, awardCode: dossiers.awardCode })
    .from(dossiers)
    .where(and(eq(dossiers.campaignId, some[0]?.campaignId ?? ''), among(dossiers.recipientId, owners)))
    .all();
  const wanted = new Set(some.map(placeKey));
  return new Map(standing.filter((one) => wanted.has(placeKey(one))).map((one) => [placeKey(one), one.id]));
};

/** The row of a dossier that another stands for: it names that one, and gets it when the other's list goes. */
const nameBeside = (db: WriteDb, { listId, listSheet, listRow }: DossierRow, standsFor: string): void => {
  const place = { listId: listId ?? '', sheet: listSheet ?? '', sourceRow: listRow ?? 0 };
  const fate = { ...place, disposition: 'nominee', reason: JSON.stringify([standsFor]), reading: null } as const;
  db.insert(nominationFates)
    .values(fate)
    .onConflictDoUpdate({
      target: [nominationFates.listId, nominationFates.sheet, nominationFates.sourceRow],
      set: { reason: sql`json_insert(coalesce(nullif(${nominationFates.reason}, ''), '[]'), '$[#]', ${standsFor})` },
    })
    .run();
};

/** Under their own numbers, or the next ones where other dossiers have got them meanwhile. */
const putBack = (db: WriteDb, some: readonly DossierRow[]): void => {
  if (some.length === 0) return;
  const numbers = some.map(({ sequence }) => sequence);
  const taken = new Set(
    db
      .select({ sequence: dossiers.sequence })
      .from(dossiers)
      .where(inArray(dossiers.sequence, numbers))
      .all()
      .map(({ sequence }) => sequence),
  );
  let next = Math.max(nextSequence(db), ...numbers.map((number) => number + 1));
  const numbered = some.map((dossier) => (taken.has(dossier.sequence) ? { ...dossier, sequence: next++ } : dossier));
  db.insert(dossiers).values(numbered).run();
};

/** What the list said of its rows before its dossiers passed to others. */
function* restoreFates(db: WriteDb, { fates }: ReplacedList): Generator<number, void, void> {
  const lists = [...new Set(fates.map(({ listId }) => listId))];
  const standing = new Set(
    db
      .select({ id: nominationLists.id })
      .from(nominationLists)
      .where(inArray(nominationLists.id, lists))
      .all()
      .map(({ id }) => id),
  );
  for (const some of inSlices(
    fates.filter(({ listId }) => standing.has(listId)),
    ROWS_AN_INSERT,
  )) {
    db.insert(nominationFates)
      .values([...some])
      .onConflictDoNothing()
      .run();
    yield 0;
  }
}

/** How many dossiers `restoreReplaced` counts. */
export const countReplaced = ({ moved, taken }: ReplacedList): number => moved.length + taken.length;

/**
 * Brings the list back whose place another took: its dossiers, its recipients and the words of both, where nobody has changed them
 * since. Gives way after each part, and says how many dossiers it brought back.
 */
export function* restoreReplaced(db: WriteDb, replaced: ReplacedList): Generator<number, void, void> {
  db.update(nominationLists).set({ withdrawnAt: null }).where(eq(nominationLists.id, replaced.listId)).run();
  yield 0;
  yield* restoreRecipients(db, replaced);
  yield* restoreDossiers(db, replaced);
  yield* restoreFates(db, replaced);
}

/**
 * Takes back what a list did to the rows that its rows answer: words where nobody has changed them since, and dossiers that went,
 * as long as their list stands. Gives way after each part.
 */
export function* restoreAnswered(db: WriteDb, answered: AnsweredRows): Generator<number, void, void> {
  // The last words first: a list may have been taken in twice.
  for (const some of inSlices([...answered.recipients].reverse(), ROWS_A_PART)) {
    for (const [listId, own] of grouped(some, (one) => one.listId)) backToNames(db, listId, own);
    yield 0;
  }
  for (const some of inSlices([...answered.dossiers].reverse(), ROWS_A_PART)) {
    backToWords(db, some);
    yield 0;
  }
  for (const [listId, own] of grouped(answered.taken, (dossier) => dossier.listId ?? '')) {
    if (!isStanding(db, listId)) continue;
    for (const some of inSlices(own, ROWS_AN_INSERT)) {
      putBackTaken(db, listId, some);
      yield 0;
    }
  }
}
