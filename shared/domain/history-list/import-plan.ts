import type { AwardCode } from '#shared/domain/award-code';
import { isEmulationTitle } from '#shared/domain/award-code';
import { sameNumberKey } from '#shared/domain/history-list/decision-words';
import type { HistoryCorrection } from '#shared/domain/history-list/history-corrections';
import { historyKey } from '#shared/domain/history-list/history-corrections';
import type { HistoryProblem, HistoryReading, HistoryRow } from '#shared/domain/history-list/history-reading';
import type { ListedRecipient, RecipientMatch } from '#shared/domain/history-list/recipient-match';
import { sameWordsKey } from '#shared/domain/nomination-list/folded-text';
import { placeKey } from '#shared/domain/nomination-list/row-places';
import type { RatingLevel } from '#shared/domain/recipient';
import { inSlices } from '#shared/lib/slices';

/** `reference` names a fact of the registry: an award or initiative by its id, a rating by its year; null: of this list. */
type HeldFact = { readonly reference: string | null; readonly year: number };

/** What the history already holds of one recipient. */
export type HeldHistory = {
  readonly awards: readonly (HeldFact & { readonly code: AwardCode; readonly decisionNumber: string | null })[];
  readonly ratings: readonly (HeldFact & { readonly level: RatingLevel })[];
  readonly initiatives: readonly (HeldFact & { readonly name: string })[];
};

/** insert: adds a fact · existing: stands already · aside: waits, with the reason. */
export type PlannedFate = 'insert' | 'existing' | 'aside';
export type AsideReason = 'skipped' | 'hidden' | 'error';

export type PlannedEntry = {
  readonly row: HistoryRow;
  readonly listed: ListedRecipient;
  readonly match: RecipientMatch;
  readonly fate: PlannedFate;
  /** Of an existing one: the fact of the registry that it states again; null where the list itself does. */
  readonly repeats: string | null;
  readonly reason: AsideReason | null;
};

export type HistoryPlan = {
  readonly entries: readonly PlannedEntry[];
  readonly problems: readonly HistoryProblem[];
};

/** Tells of which entries' recipients something is left behind, as far as its words tell, that the secretary did not set aside. */
export const isLeftOpen = (entries: readonly PlannedEntry[]): ((entry: PlannedEntry) => boolean) => {
  const open = new Set<string>();
  for (const { listed, match, reason } of entries) {
    if (reason !== 'error' && reason !== 'hidden') continue;
    open.add(listed.isOpen ? listed.group : listed.key);
    if (match.recipientId !== null) open.add(match.recipientId);
    if (match.status === 'ask') for (const { id } of match.candidates) open.add(id);
  }
  return ({ listed, match }) =>
    open.has(listed.key) || open.has(listed.group) || (match.recipientId !== null && open.has(match.recipientId));
};

type Held = {
  awards: HeldHistory['awards'][number][];
  ratings: HeldHistory['ratings'][number][];
  initiatives: HeldHistory['initiatives'][number][];
};

type Standing = {
  readonly stands: boolean;
  readonly reference: string | null;
  readonly problem: Pick<HistoryProblem, 'code' | 'severity' | 'facts'> | null;
};
const ANEW: Standing = { stands: false, reference: null, problem: null };
const standsAs = ({ reference }: HeldFact): Standing => ({ stands: true, reference, problem: null });

/** The levels that the list gives one recipient for one year, each once, in its order. */
type GivenLevels = readonly RatingLevel[];

/** A title is given once a year; of a form there may be several, told apart by their decisions. */
const standingAward = (held: Held, code: AwardCode, year: number, number: string | null): Standing => {
  const same = held.awards.filter((award) => award.code === code && award.year === year);
  const isSameNumber = (other: string | null): boolean =>
    number === null || other === null || sameNumberKey(other) === sameNumberKey(number);
  const stated = same.find(({ decisionNumber }) => isSameNumber(decisionNumber));
  if (stated !== undefined) return standsAs(stated);
  const [first] = same;
  if (first === undefined || !isEmulationTitle(code)) return ANEW;
  const facts = { year, held: first.decisionNumber ?? '', number: number ?? '' };
  return { ...standsAs(first), problem: { code: 'AWARD_OTHER_DECISION', severity: 'warning', facts } };
};

const standingRating = (held: Held, year: number, level: RatingLevel, given: GivenLevels): Standing => {
  const same = held.ratings.find((rating) => rating.year === year);
  if (same === undefined) {
    const [first, second] = given;
    if (first === undefined || second === undefined) return ANEW;
    return { ...ANEW, problem: { code: 'RATING_TWICE', severity: 'error', facts: { year, first, second } } };
  }
  if (same.level === level) return standsAs(same);
  return {
    ...ANEW,
    problem: { code: 'RATING_DIFFERS', severity: 'error', facts: { year, held: same.level, level } },
  };
};

const standingOf = ({ fact, year, decision }: HistoryRow, held: Held, given: GivenLevels): Standing => {
  if (year === null) return ANEW;
  if (fact.kind === 'award') return standingAward(held, fact.code, year, decision.number);
  if (fact.kind === 'rating') return fact.level === null ? ANEW : standingRating(held, year, fact.level, given);
  const same = held.initiatives.find((one) => one.year === year && sameWordsKey(one.name) === sameWordsKey(fact.title));
  return same === undefined ? ANEW : standsAs(same);
};

const hold = ({ fact, year, decision }: HistoryRow, held: Held): void => {
  if (year === null) return;
  const own = { reference: null, year };
  if (fact.kind === 'award') held.awards.push({ ...own, code: fact.code, decisionNumber: decision.number });
  else if (fact.kind === 'initiative') held.initiatives.push({ ...own, name: fact.title });
  else if (fact.level !== null) held.ratings.push({ ...own, level: fact.level });
};

type Known = {
  readonly corrections: readonly HistoryCorrection[];
  readonly meantBy: (row: HistoryRow) => Pick<PlannedEntry, 'listed' | 'match'>;
  readonly heldBy: (recipientId: string) => HeldHistory;
};

const problemOf = (
  row: HistoryRow,
  found: Pick<HistoryProblem, 'code' | 'severity' | 'facts'> & Pick<Partial<HistoryProblem>, 'field'>,
): HistoryProblem => ({
  sheet: row.sheet,
  sourceRow: row.sourceRow,
  part: row.part,
  ...found,
});

const matchProblems = (
  row: HistoryRow,
  { listed, match: { status, candidates } }: Pick<PlannedEntry, 'listed' | 'match'>,
): readonly HistoryProblem[] => {
  const facts = {
    name: row.fullName,
    count: candidates.length,
    unit: candidates[0]?.unitName ?? '',
    near: candidates[0]?.name ?? '',
  };
  if (status === 'ask') {
    const code = listed.isOpen ? 'RECIPIENT_BIRTH_OPEN' : 'RECIPIENT_AMBIGUOUS';
    return [problemOf(row, { code, severity: 'error', facts, field: 'fullName' })];
  }
  const isNear = status === 'new' && candidates.some(({ name }) => sameWordsKey(name) !== sameWordsKey(row.fullName));
  return isNear ? [problemOf(row, { code: 'RECIPIENT_NEAR', severity: 'warning', facts, field: 'fullName' })] : [];
};

const asideReason = (
  row: HistoryRow,
  problems: readonly HistoryProblem[],
  correction: HistoryCorrection | undefined,
): AsideReason | null => {
  if (correction?.skip === true) return 'skipped';
  if (row.hidden === true) return 'hidden';
  return problems.some(({ severity }) => severity === 'error') ? 'error' : null;
};

const ownerOf = ({ listed, match }: Pick<PlannedEntry, 'listed' | 'match'>): string => match.recipientId ?? listed.key;

/** Gathers the levels given for each recipient and year by entries that nothing keeps from being taken in. */
const givenLevels = (byKey: ReadonlyMap<string, HistoryCorrection>, meantBy: Known['meantBy']) => {
  const given = new Map<string, GivenLevels>();
  const keyOf = (row: HistoryRow): string => `${row.year} ${ownerOf(meantBy(row))}`;
  return {
    tell: (row: HistoryRow): void => {
      if (row.fact.kind !== 'rating' || row.fact.level === null || row.year === null) return;
      if (row.hidden === true || byKey.get(historyKey(row))?.skip === true) return;
      const key = keyOf(row);
      given.set(key, [...new Set([...(given.get(key) ?? []), row.fact.level])]);
    },
    of: (row: HistoryRow): GivenLevels => (row.fact.kind === 'rating' ? (given.get(keyOf(row)) ?? []) : []),
  };
};

/** So many entries settle at once. */
const ENTRIES_A_PART = 1_000;

/**
 * Whom each entry is about and what it would add, given what the history holds. Entries settle in the file's order, some
 * at a time: whoever runs this may do other things in between.
 */
export function* planImport(
  reading: HistoryReading,
  { corrections, meantBy, heldBy }: Known,
): Generator<void, HistoryPlan, void> {
  const byKey = new Map(corrections.map((correction) => [historyKey(correction), correction]));
  const told = new Map<string, HistoryProblem[]>();
  for (const problem of reading.problems) {
    const place = placeKey(problem);
    told.set(place, [...(told.get(place) ?? []), problem]);
  }
  yield;
  const levels = givenLevels(byKey, meantBy);
  for (const slice of inSlices(reading.rows, ENTRIES_A_PART)) {
    slice.forEach(levels.tell);
    yield;
  }
  const heldByOwner = new Map<string, Held>();
  const heldOf = (owner: string, recipientId: string | null): Held => {
    const before = recipientId === null ? { awards: [], ratings: [], initiatives: [] } : heldBy(recipientId);
    const held = heldByOwner.get(owner) ?? {
      awards: [...before.awards],
      ratings: [...before.ratings],
      initiatives: [...before.initiatives],
    };
    heldByOwner.set(owner, held);
    return held;
  };
  const found: HistoryProblem[] = [];
  const settled = (row: HistoryRow): PlannedEntry => {
    const { listed, match } = meantBy(row);
    const held = heldOf(ownerOf({ listed, match }), match.recipientId);
    const standing = standingOf(row, held, levels.of(row));
    const own = [
      ...matchProblems(row, { listed, match }),
      ...(standing.problem === null ? [] : [problemOf(row, { ...standing.problem, field: 'fact' })]),
    ];
    found.push(...own);
    const stated = (told.get(placeKey(row)) ?? []).filter(({ part }) => part === null || part === row.part);
    const reason = asideReason(row, [...stated, ...own], byKey.get(historyKey(row)));
    if (reason === null && !standing.stands) hold(row, held);
    const fate = reason !== null ? 'aside' : standing.stands ? 'existing' : 'insert';
    return { row, listed, match, fate, repeats: fate === 'existing' ? standing.reference : null, reason };
  };
  const entries: PlannedEntry[] = [];
  for (const slice of inSlices(reading.rows, ENTRIES_A_PART)) {
    for (const row of slice) entries.push(settled(row));
    yield;
  }
  return { entries, problems: [...reading.problems, ...found] };
}
