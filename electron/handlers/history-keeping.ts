import type { ReadDb, WriteDb } from '#db/council-db';
import { insertAward, insertInitiative, putRating } from '#db/queries/history';
import type { HistoryListFact } from '#db/queries/history-lists';
import { insertHistoryKnown, insertHistoryRecipients } from '#db/queries/history-lists';
import { recipientsNow } from '#db/queries/history-rests';
import {
  findRecipient,
  insertCollective,
  insertHousehold,
  insertPerson,
  setHistoryKnownFrom,
} from '#db/queries/recipients';
import { findUnitByName } from '#db/queries/units';
import type { ChangeContext } from '#electron/context';
import { awardMade, initiativeMade, ratingMade, recipientMade } from '#electron/handlers/history-made';
import type { HistoryRow } from '#shared/domain/history-list/history-reading';
import type { PlannedEntry } from '#shared/domain/history-list/import-plan';
import type { AwardBasis } from '#shared/domain/recipient';
import { fold } from '#shared/lib/vietnamese-text';

/** By the column of the list, else by the way the list addresses the person. */
const genderOf = ({ gender, honorific }: HistoryRow): 'male' | 'female' | null => {
  const word = fold(gender ?? honorific ?? '');
  if (word === 'nam' || word === 'ong') return 'male';
  return word === 'nu' || word === 'ba' ? 'female' : null;
};

const insertRecipient = (db: WriteDb, id: string, row: HistoryRow, unitId: string | null): void => {
  const recipient = { id, name: row.fullName, unitId, unitName: row.unit ?? '' };
  if (row.recipientKind === 'collective') insertCollective(db, recipient, { foundedYear: null, flagEligible: null });
  else if (row.recipientKind === 'household') insertHousehold(db, recipient, recipient.unitName);
  else {
    insertPerson(db, recipient, {
      honorific: row.honorific ?? '',
      position: row.position ?? '',
      birthDate: row.birthDate?.value ?? null,
      gender: genderOf(row),
      category: 'civilServant',
      isLeader: false,
    });
  }
};

/** Brings those whom the registry does not know into it; gives the id that each entry's words mean. */
export const keepRecipients = (tx: ChangeContext, entries: readonly PlannedEntry[]): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  const units = new Map<string, string | null>();
  const unitIdOf = (name: string): string | null => {
    const known = units.get(name);
    if (known !== undefined) return known;
    const id = findUnitByName(tx.db, name)?.id ?? null;
    units.set(name, id);
    return id;
  };
  for (const { recipientKey, match, row } of entries) {
    if (ids.has(recipientKey)) continue;
    const id = match.recipientId ?? tx.newId();
    ids.set(recipientKey, id);
    if (match.recipientId === null) insertRecipient(tx.db, id, row, row.unit === null ? null : unitIdOf(row.unit));
  }
  return ids;
};

/** Remembers the new recipients as they were made. */
export const noteRecipients = (tx: ChangeContext, listId: string, ids: readonly string[]): void =>
  insertHistoryRecipients(
    tx.db,
    recipientsNow(tx.db, ids).map((made) => ({ listId, recipientId: made.recipient.id, made: recipientMade(made) })),
  );

type Kept = Pick<HistoryListFact, 'kind' | 'reference' | 'share' | 'made'>;

/** Puts one fact into the history; null for an entry that says none whole (its year or level is missing). */
const keepFact = (
  tx: ChangeContext,
  { fact, year, decision }: HistoryRow,
  recipientId: string,
  basis: AwardBasis,
): Kept | null => {
  if (year === null) return null;
  const decisionNumber = decision.number;
  if (fact.kind === 'award') {
    const award = {
      id: tx.newId(),
      recipientId,
      awardCode: fact.code,
      year,
      basis,
      decisionNumber,
      decidedOn: decision.decidedOn,
      dossierId: null,
    };
    insertAward(tx.db, award);
    return { kind: 'award', reference: award.id, share: null, made: awardMade(award) };
  }
  if (fact.kind === 'rating') {
    if (fact.level === null) return null;
    const rating = { recipientId, year, level: fact.level, decisionNumber };
    putRating(tx.db, rating);
    return { kind: 'rating', reference: String(year), share: null, made: ratingMade(rating) };
  }
  if (fact.scope === null) return null;
  const { title: name, initiativeKind: kind, scope, share } = fact;
  // A council recognises an initiative that has been applied; of research it says so only after the acceptance.
  const initiative = {
    id: tx.newId(),
    recipientId,
    year,
    name,
    kind,
    scope,
    applied: kind === 'initiative',
    decisionNumber,
  };
  insertInitiative(tx.db, initiative);
  return { kind: 'initiative', reference: initiative.id, share, made: initiativeMade(initiative) };
};

/** Puts the facts into the histories, each with the row it came from. */
export const keepFacts = (
  tx: ChangeContext,
  entries: readonly PlannedEntry[],
  {
    listId,
    ids,
    basis,
  }: { readonly listId: string; readonly ids: ReadonlyMap<string, string>; readonly basis: AwardBasis },
): readonly HistoryListFact[] =>
  entries.flatMap(({ row, recipientKey }) => {
    const recipientId = ids.get(recipientKey);
    const kept = recipientId === undefined ? null : keepFact(tx, row, recipientId, basis);
    if (recipientId === undefined || kept === null) return [];
    return [{ listId, sheet: row.sheet ?? '', sourceRow: row.sourceRow, part: row.part, recipientId, ...kept }];
  });

export type KnownMark = {
  readonly recipientId: string;
  readonly beforeYear: number | null;
  readonly afterYear: number;
};

/** Whose history is not called complete from that year on yet. */
export const marksToMake = (db: ReadDb, ids: readonly string[], fromYear: number | null): readonly KnownMark[] =>
  fromYear === null
    ? []
    : ids.flatMap((recipientId) => {
        const beforeYear = findRecipient(db, recipientId)?.historyKnownFrom ?? null;
        return beforeYear !== null && beforeYear <= fromYear ? [] : [{ recipientId, beforeYear, afterYear: fromYear }];
      });

/** Calls the histories complete, and remembers what stood before. */
export const markKnown = (tx: ChangeContext, listId: string, marks: readonly KnownMark[]): void => {
  for (const { recipientId, afterYear } of marks) setHistoryKnownFrom(tx.db, recipientId, afterYear);
  insertHistoryKnown(
    tx.db,
    marks.map((mark) => ({ listId, ...mark })),
  );
};
