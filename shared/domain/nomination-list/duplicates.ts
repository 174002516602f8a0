import type { AwardCode } from '#shared/domain/award-code';
import { areBornApart } from '#shared/domain/nomination-list/birth-date';
import {
  type DuplicateKind,
  gravestFirst,
  isDuplicateKind,
  severityOf,
} from '#shared/domain/nomination-list/duplicate-kinds';
import { sameWordsKey } from '#shared/domain/nomination-list/folded-text';
import type { ListProblem, ListReading, NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { areSpellingsOfOne } from '#shared/domain/nomination-list/name-distance';
import { nearNames } from '#shared/domain/nomination-list/near-names';
import { isTellingDay, NAMESAKES_AT_MOST, TELLING_NAME_AT_MOST } from '#shared/domain/nomination-list/person-index';
import { type RowPlaces, rowPlaces } from '#shared/domain/nomination-list/row-places';
import { type SameName, type SameWords, sameNames, sameWords } from '#shared/domain/nomination-list/word-keys';

export const codesOf = (row: NomineeRow): readonly AwardCode[] => row.awardProposed.map(({ code }) => code);

/** True when both are proposed for one award, or neither for any. */
export const shareAnAward = (left: readonly AwardCode[], right: readonly AwardCode[]): boolean =>
  (left.length === 0 && right.length === 0) || left.some((code) => code !== 'UNKNOWN' && right.includes(code));

const bornOf = (row: NomineeRow): string | null => row.birthDate?.value ?? null;

/** Two rows of one file: the later one with the doubt, and the earlier one that it is about. */
export type PairInFile = { readonly code: DuplicateKind; readonly row: NomineeRow; readonly earlier: NomineeRow };

const compareSameUnit = (row: NomineeRow, earlier: NomineeRow): PairInFile => {
  if (areBornApart(bornOf(row), bornOf(earlier))) return { code: 'SAME_NAME_DIFFERENT_PERSON', row, earlier };
  if (shareAnAward(codesOf(row), codesOf(earlier))) return { code: 'DUPLICATE_IN_FILE', row, earlier };
  return { code: 'SAME_PERSON_OTHER_AWARD', row, earlier };
};

/** Born on one day, whom the file proposes twice for one award: moved during the year, or written by two of its units. */
const sameElsewhere = (row: NomineeRow, namesakes: readonly NomineeRow[]): NomineeRow | undefined => {
  const born = bornOf(row);
  if (!isTellingDay(born)) return undefined;
  return namesakes.find(
    (earlier) => earlier !== row && bornOf(earlier) === born && shareAnAward(codesOf(row), codesOf(earlier)),
  );
};

const append = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (values.length < NAMESAKES_AT_MOST) values.push(value);
};

/** A row with the numbers of its name and of its name in its unit. */
type KeyedRow = { readonly row: NomineeRow; readonly name: SameName; readonly unit: SameWords; readonly at: number };

const keyedRows = (rows: readonly NomineeRow[]): readonly KeyedRow[] => {
  const names = { individual: sameNames(), collective: sameNames(), household: sameNames() };
  const units = sameWords();
  return rows.map((row, at) => ({ row, name: names[row.recipientKind](row.fullName), unit: units(row.unit), at }));
};

/** Rows of one name, each with an earlier one that bears it; one at most for each row. */
const equalPairs = (rows: readonly KeyedRow[]): readonly PairInFile[] => {
  const byName = new Map<SameName, NomineeRow[]>();
  const byNameAndUnit = new Map<SameName, Map<SameWords, NomineeRow[]>>();
  return rows.flatMap(({ row, name, unit }): readonly PairInFile[] => {
    const namesakes = byName.get(name) ?? [];
    const [namesake] = namesakes.length > TELLING_NAME_AT_MOST ? [] : namesakes;
    const units = byNameAndUnit.get(name) ?? new Map<SameWords, NomineeRow[]>();
    const sameUnit = [...(units.get(unit) ?? [])];
    byNameAndUnit.set(name, units);
    append(byName, name, row);
    append(units, unit, row);
    const isPerson = row.recipientKind === 'individual';
    if (sameUnit.length > 0) {
      const found = gravestFirst(sameUnit.map((earlier) => compareSameUnit(row, earlier))).slice(0, 1);
      return found.filter(({ code }) => isPerson || code !== 'SAME_NAME_DIFFERENT_PERSON');
    }
    if (!isPerson) return [];
    const twice = sameElsewhere(row, namesakes);
    if (twice !== undefined) return [{ code: 'LIKELY_SAME_IN_FILE', row, earlier: twice }];
    return namesake === undefined ? [] : [{ code: 'SAME_NAME_DIFFERENT_PERSON', row, earlier: namesake }];
  });
};

/**
 * A unit that writes two people into one list knows them apart: nearly the same name is asked about only when both are
 * born on one day, or the names are two spellings of one.
 */
const isMistyped = (row: NomineeRow, earlier: NomineeRow): boolean => {
  const [born, other] = [bornOf(row), bornOf(earlier)];
  if (areBornApart(born, other) || !shareAnAward(codesOf(row), codesOf(earlier))) return false;
  return (born?.length === 10 && born === other) || areSpellingsOfOne(row.fullName, earlier.fullName);
};

const nearPairs = (rows: readonly KeyedRow[]): readonly PairInFile[] => {
  const persons = rows.filter(({ row }) => row.recipientKind !== 'collective');
  const near = nearNames(persons, ({ unit, name }) => ({ scopes: [unit], letters: name.letters }));
  return persons.flatMap(({ row, name, unit, at }): readonly PairInFile[] => {
    const earlier = near(unit, name.letters).find(
      (other) =>
        other.at < at &&
        other.name !== name &&
        other.row.recipientKind === row.recipientKind &&
        isMistyped(row, other.row),
    );
    return earlier === undefined ? [] : [{ code: 'NEAR_DUPLICATE_IN_FILE', row, earlier: earlier.row }];
  });
};

/**
 * Compares each row with the earlier ones of the file that bear its name or nearly its name; one pair at most for each
 * row.
 */
export const pairsInFile = (rows: readonly NomineeRow[]): readonly PairInFile[] => {
  const keyed = keyedRows(rows);
  const best = new Map<NomineeRow, PairInFile>();
  for (const pair of gravestFirst([...equalPairs(keyed), ...nearPairs(keyed)])) {
    if (!best.has(pair.row)) best.set(pair.row, pair);
  }
  return rows.flatMap((row) => best.get(row) ?? []);
};

/** The pairs of a file as problems of their later rows. */
export const findDuplicatesInFile = (rows: readonly NomineeRow[]): readonly ListProblem[] =>
  pairsInFile(rows).map(({ code, row, earlier }) => ({
    sheet: row.sheet,
    sourceRow: row.sourceRow,
    code,
    severity: severityOf(code),
    facts: {
      name: row.fullName,
      unit: row.unit ?? '',
      otherName: earlier.fullName,
      otherRow: earlier.sourceRow,
      otherSheet: earlier.sheet ?? '',
    },
    relatedRows: [earlier.sourceRow],
  }));

/** Every row by where it stands; null where two stand in one place, as the names of one line of text do. */
const rowsByPlace = (rows: readonly NomineeRow[]): RowPlaces<NomineeRow> | null => {
  const places = rowPlaces<NomineeRow>();
  for (const row of rows) {
    if (places.get(row) !== undefined) return null;
    places.set(row, row);
  }
  return places;
};

/** The pairs that a reading's problems tell of: its rows need no second comparison. Null where places do not tell rows apart. */
export const pairsTold = ({ rows, problems }: Pick<ListReading, 'rows' | 'problems'>): readonly PairInFile[] | null => {
  const places = rowsByPlace(rows);
  if (places === null) return null;
  return problems.flatMap(({ code, sheet, sourceRow, facts: { otherSheet, otherRow } }): readonly PairInFile[] => {
    if (!isDuplicateKind(code) || sourceRow === null) return [];
    const row = places.get({ sheet, sourceRow });
    const earlier = places.get({ sheet: otherSheet === '' ? null : String(otherSheet), sourceRow: Number(otherRow) });
    return row === undefined || earlier === undefined ? [] : [{ code, row, earlier }];
  });
};

/** Units written in several ways that are one: tone mark placed elsewhere, other dash or case. */
export const findUnitVariants = (rows: readonly NomineeRow[]): readonly ListProblem[] => {
  const spellings = new Map<string, Set<string>>();
  for (const { unit } of rows) {
    if (unit === null) continue;
    const key = sameWordsKey(unit);
    spellings.set(key, (spellings.get(key) ?? new Set()).add(unit));
  }
  const varied = [...spellings.values()].filter((ways) => ways.size > 1);
  const first = varied[0];
  if (first === undefined) return [];
  const [one = '', other = ''] = [...first];
  const facts = { one, other, count: varied.length };
  return [{ sheet: rows[0]?.sheet ?? null, sourceRow: null, code: 'UNIT_SPELLING_VARIANTS', severity: 'info', facts }];
};
