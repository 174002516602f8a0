import type { ReadDb } from '#db/council-db';
import { factInserter, type NewFacts } from '#db/queries/history';
import { type HistoryListFact, type historyListKeeper, knownYearsOf } from '#db/queries/history-lists';
import { recipientsNow } from '#db/queries/history-rests';
import { type ListedRecipient, recipientInserter } from '#db/queries/recipients';
import { findUnitByName } from '#db/queries/units';
import type { ChangeContext } from '#electron/context';
import { awardMade, initiativeMade, ratingMade, recipientMade } from '#electron/handlers/history-made';
import type { HistoryRow } from '#shared/domain/history-list/history-reading';
import type { PlannedEntry } from '#shared/domain/history-list/import-plan';
import { personStanding } from '#shared/domain/nomination-list/person-standing';
import type { AwardBasis } from '#shared/domain/recipient';
import { inSlices } from '#shared/lib/slices';
import { fold } from '#shared/lib/vietnamese-text';

/** A part takes some ten milliseconds, so that the window never waits for it. */
export const ROWS_A_PART = 500;

type Keeper = ReturnType<typeof historyListKeeper>;

/** By the column of the list, else by the way the list addresses the person. */
const genderOf = ({ gender, honorific }: HistoryRow): 'male' | 'female' | null => {
  const word = fold(gender ?? honorific ?? '');
  if (word === 'nam' || word === 'ong') return 'male';
  return word === 'nu' || word === 'ba' ? 'female' : null;
};

type NewRecipient = Pick<PlannedEntry, 'row' | 'listed'> & { readonly id: string };

const newRecipient = ({ id, row, listed }: NewRecipient, unitId: string | null): ListedRecipient => {
  const recipient = { id, name: row.fullName, nameFolded: fold(row.fullName), unitId, unitName: row.unit ?? '' };
  if (row.recipientKind !== 'individual') return { ...recipient, kind: row.recipientKind };
  const particulars = {
    honorific: row.honorific ?? '',
    position: row.position ?? '',
    birthDate: listed.birthDate,
    gender: genderOf(row),
    ...personStanding(row),
  };
  return { ...recipient, kind: 'individual', particulars };
};

const unitFinder = (db: ReadDb) => {
  const units = new Map<string, string | null>();
  return (name: string): string | null => {
    const known = units.get(name);
    if (known !== undefined) return known;
    const id = findUnitByName(db, name)?.id ?? null;
    units.set(name, id);
    return id;
  };
};

/** Whom the words of the entries mean, by their key, and who of them is new. */
const ownersOf = (tx: ChangeContext, entries: readonly PlannedEntry[]) => {
  const ids = new Map<string, string>();
  const fresh: NewRecipient[] = [];
  for (const { listed, match, row } of entries) {
    if (ids.has(listed.key)) continue;
    const id = match.recipientId ?? tx.newId();
    ids.set(listed.key, id);
    if (match.recipientId === null) fresh.push({ id, row, listed });
  }
  return { ids, fresh };
};

/**
 * Brings those whom the registry does not know into it and remembers them as they were made; gives the id that each
 * entry's words mean, and how many are new.
 */
export function* keepRecipients(tx: ChangeContext, keeper: Keeper, entries: readonly PlannedEntry[]) {
  const { ids, fresh } = ownersOf(tx, entries);
  const insert = recipientInserter(tx.db, null);
  const unitIdOf = unitFinder(tx.db);
  for (const slice of inSlices(fresh, ROWS_A_PART)) {
    insert(slice.map((one) => newRecipient(one, one.row.unit === null ? null : unitIdOf(one.row.unit))));
    const made = recipientsNow(
      tx.db,
      slice.map(({ id }) => id),
    );
    keeper.recipients(made.map((one) => ({ recipientId: one.recipient.id, made: recipientMade(one) })));
    yield;
  }
  return { ids, made: fresh.length };
}

type Kept = Pick<HistoryListFact, 'kind' | 'reference' | 'share' | 'made'>;
type Gathered = { readonly [K in keyof NewFacts]: NewFacts[K][number][] };

/** One fact for the history; null for an entry that says none whole (its year or level is missing). */
const gatherFact = (
  facts: Gathered,
  { fact, year, decision: { number: decisionNumber, decidedOn } }: HistoryRow,
  {
    recipientId,
    basis,
    newId,
  }: { readonly recipientId: string; readonly basis: AwardBasis; readonly newId: () => string },
): Kept | null => {
  if (year === null) return null;
  if (fact.kind === 'award') {
    const award = { id: newId(), recipientId, awardCode: fact.code, year, basis, decisionNumber, decidedOn };
    facts.awards.push(award);
    return { kind: 'award', reference: award.id, share: null, made: awardMade({ ...award, dossierId: null }) };
  }
  if (fact.kind === 'rating') {
    if (fact.level === null) return null;
    const rating = { recipientId, year, level: fact.level, decisionNumber };
    facts.ratings.push(rating);
    return { kind: 'rating', reference: String(year), share: null, made: ratingMade(rating) };
  }
  if (fact.scope === null) return null;
  const { title: name, initiativeKind: kind, scope, share } = fact;
  // A council recognises an initiative that has been applied; of research it says so only after the acceptance.
  const applied = kind === 'initiative';
  const initiative = { id: newId(), recipientId, year, name, kind, scope, applied, decisionNumber };
  facts.initiatives.push(initiative);
  return { kind: 'initiative', reference: initiative.id, share, made: initiativeMade(initiative) };
};

/** Facts that stood in the registry before: the list is a further source of each. */
const repeatedOnes = (entries: readonly PlannedEntry[], ids: ReadonlyMap<string, string>) =>
  entries.flatMap(({ row: { sheet, sourceRow, part, fact }, listed, repeats }) => {
    const recipientId = ids.get(listed.key);
    return recipientId === undefined || repeats === null
      ? []
      : [{ sheet: sheet ?? '', sourceRow, part, kind: fact.kind, recipientId, reference: repeats }];
  });

type Owners = { readonly ids: ReadonlyMap<string, string>; readonly basis: AwardBasis };

/** Puts new facts into the histories, each with the row it came from, and remembers which others the list states. */
export const factKeeper = (tx: ChangeContext, keeper: Keeper, { ids, basis }: Owners) => {
  const insert = factInserter(tx.db);
  return (entries: readonly PlannedEntry[]): void => {
    const facts: Gathered = { awards: [], ratings: [], initiatives: [] };
    const kept = entries.flatMap(({ row, listed, fate }) => {
      const recipientId = fate === 'insert' && ids.get(listed.key);
      const fact = recipientId && gatherFact(facts, row, { recipientId, basis, newId: tx.newId });
      if (!recipientId || !fact) return [];
      return [{ sheet: row.sheet ?? '', sourceRow: row.sourceRow, part: row.part, recipientId, ...fact }];
    });
    insert(facts);
    keeper.facts(kept);
    keeper.repeats(repeatedOnes(entries, ids));
  };
};

type KnownMark = { readonly recipientId: string; readonly beforeYear: number | null; readonly afterYear: number };

/** Whose history is not called complete from that year on yet. */
export function* marksToMake(
  db: ReadDb,
  ids: readonly string[],
  fromYear: number | null,
): Generator<void, readonly KnownMark[], void> {
  if (fromYear === null) return [];
  const marks: KnownMark[] = [];
  for (const slice of inSlices(ids, ROWS_A_PART)) {
    for (const { recipientId, knownFrom } of knownYearsOf(db, slice)) {
      if (knownFrom !== null && knownFrom <= fromYear) continue;
      marks.push({ recipientId, beforeYear: knownFrom, afterYear: fromYear });
    }
    yield;
  }
  return marks;
}

/** Calls the histories complete, and remembers what stood before. */
export function* markKnown(keeper: Keeper, marks: readonly KnownMark[], fromYear: number | null) {
  if (fromYear === null) return;
  for (const slice of inSlices(marks, ROWS_A_PART)) {
    keeper.known(slice, fromYear);
    yield;
  }
}
