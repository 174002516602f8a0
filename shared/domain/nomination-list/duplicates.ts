import type { AwardCode } from '#shared/domain/award-code';
import { areBornApart } from '#shared/domain/nomination-list/birth-date';
import { sameWordsKey } from '#shared/domain/nomination-list/folded-text';
import type { ListProblem, NomineeRow, TypedBirthDate } from '#shared/domain/nomination-list/list-reading';
import { areNamesNear } from '#shared/domain/nomination-list/name-distance';

const codesOf = (row: NomineeRow): readonly AwardCode[] => row.awardProposed.map(({ code }) => code);

const shareAnAward = (left: readonly AwardCode[], right: readonly AwardCode[]): boolean =>
  (left.length === 0 && right.length === 0) || left.some((code) => code !== 'UNKNOWN' && right.includes(code));

const unitKey = (unit: string | null | undefined): string => sameWordsKey(unit ?? '');

const bornOf = (born: TypedBirthDate | undefined): string | null => born?.value ?? null;

const problem = (
  row: NomineeRow,
  code: string,
  severity: ListProblem['severity'],
  earlier: NomineeRow,
): ListProblem => ({
  sheet: row.sheet,
  sourceRow: row.sourceRow,
  code,
  severity,
  facts: { name: row.fullName, unit: row.unit ?? '', otherRow: earlier.sourceRow, otherSheet: earlier.sheet ?? '' },
  relatedRows: [earlier.sourceRow],
});

const compareSameUnit = (row: NomineeRow, earlier: NomineeRow): ListProblem => {
  if (areBornApart(bornOf(row.birthDate), bornOf(earlier.birthDate)))
    return problem(row, 'SAME_NAME_DIFFERENT_PERSON', 'info', earlier);
  if (shareAnAward(codesOf(row), codesOf(earlier))) return problem(row, 'DUPLICATE_IN_FILE', 'error', earlier);
  return problem(row, 'SAME_PERSON_OTHER_AWARD', 'info', earlier);
};

const gravest = (problems: readonly ListProblem[], order: readonly string[]): readonly ListProblem[] =>
  [...problems].sort((left, right) => order.indexOf(left.code) - order.indexOf(right.code)).slice(0, 1);

const append = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
};

const IN_FILE_ORDER = ['DUPLICATE_IN_FILE', 'SAME_PERSON_OTHER_AWARD', 'SAME_NAME_DIFFERENT_PERSON'];

/** More namesakes in one unit than this are not compared one by one. */
const NAMESAKES_AT_MOST = 40;

/** Compares each row with the earlier ones of the file that bear its name; one problem at most for each row. */
export const findDuplicatesInFile = (rows: readonly NomineeRow[]): readonly ListProblem[] => {
  const firstByName = new Map<string, NomineeRow>();
  const byNameAndUnit = new Map<string, NomineeRow[]>();
  return rows.flatMap((row) => {
    const name = `${row.recipientKind}|${sameWordsKey(row.fullName)}`;
    const key = `${name}|${unitKey(row.unit)}`;
    const sameUnit = (byNameAndUnit.get(key) ?? []).slice(0, NAMESAKES_AT_MOST);
    const namesake = firstByName.get(name);
    append(byNameAndUnit, key, row);
    if (namesake === undefined) firstByName.set(name, row);
    if (sameUnit.length > 0) {
      const found = sameUnit.map((earlier) => compareSameUnit(row, earlier));
      const isPerson = row.recipientKind === 'individual';
      return gravest(found, IN_FILE_ORDER).filter(({ code }) => isPerson || code !== 'SAME_NAME_DIFFERENT_PERSON');
    }
    const isNamesake = namesake !== undefined && row.recipientKind === 'individual';
    return isNamesake ? [problem(row, 'SAME_NAME_DIFFERENT_PERSON', 'info', namesake)] : [];
  });
};

/** Units written in several ways that are one: tone mark placed elsewhere, other dash or case. */
export const findUnitVariants = (rows: readonly NomineeRow[]): readonly ListProblem[] => {
  const spellings = new Map<string, Set<string>>();
  for (const { unit } of rows) {
    if (unit === null) continue;
    const key = unitKey(unit);
    spellings.set(key, (spellings.get(key) ?? new Set()).add(unit));
  }
  const varied = [...spellings.values()].filter((ways) => ways.size > 1);
  const first = varied[0];
  if (first === undefined) return [];
  const [one = '', other = ''] = [...first];
  const facts = { one, other, count: varied.length };
  return [{ sheet: rows[0]?.sheet ?? null, sourceRow: null, code: 'UNIT_SPELLING_VARIANTS', severity: 'info', facts }];
};

/** A nominee that another file of the campaign already brought. */
export type KnownNominee = {
  readonly fullName: string;
  readonly unit: string | null;
  readonly position: string | null;
  readonly awardCodes: readonly AwardCode[];
  readonly birthDate?: TypedBirthDate;
  /** Where it came from, as the user knows it: the name of the file. */
  readonly source: string;
};

const across = (
  row: NomineeRow,
  code: string,
  severity: ListProblem['severity'],
  known: KnownNominee,
): ListProblem => ({
  sheet: row.sheet,
  sourceRow: row.sourceRow,
  code,
  severity,
  facts: { name: row.fullName, otherName: known.fullName, otherUnit: known.unit ?? '', source: known.source },
});

const compareAcross = (row: NomineeRow, known: KnownNominee): ListProblem | null => {
  if (areBornApart(bornOf(row.birthDate), bornOf(known.birthDate)) || unitKey(row.unit) !== unitKey(known.unit)) {
    return row.recipientKind === 'individual' ? across(row, 'SAME_NAME_DIFFERENT_UNIT', 'info', known) : null;
  }
  if (shareAnAward(codesOf(row), known.awardCodes)) return across(row, 'DUPLICATE_ACROSS_FILES', 'error', known);
  return across(row, 'SAME_PERSON_OTHER_AWARD', 'info', known);
};

const ACROSS_ORDER = ['DUPLICATE_ACROSS_FILES', 'SAME_PERSON_OTHER_AWARD', 'SAME_NAME_DIFFERENT_UNIT'];

const isNearDuplicate = (row: NomineeRow, known: KnownNominee): boolean =>
  !areBornApart(bornOf(row.birthDate), bornOf(known.birthDate)) &&
  unitKey(row.unit) === unitKey(known.unit) &&
  sameWordsKey(row.position ?? '') === sameWordsKey(known.position ?? '') &&
  shareAnAward(codesOf(row), known.awardCodes) &&
  areNamesNear(row.fullName, known.fullName);

/**
 * Compares the rows of a new file with the nominees already in the campaign. Names decide first; the unit, then the
 * birth date part namesakes; the award tells a duplicate from a second proposal. One problem at most for each row.
 */
export const findDuplicates = (rows: readonly NomineeRow[], known: readonly KnownNominee[]): readonly ListProblem[] => {
  const byName = new Map<string, KnownNominee[]>();
  const byUnit = new Map<string, KnownNominee[]>();
  for (const nominee of known) {
    append(byName, sameWordsKey(nominee.fullName), nominee);
    append(byUnit, unitKey(nominee.unit), nominee);
  }
  return rows.flatMap((row) => {
    const namesakes = byName.get(sameWordsKey(row.fullName)) ?? [];
    const found = gravest(
      namesakes.flatMap((nominee) => compareAcross(row, nominee) ?? []),
      ACROSS_ORDER,
    );
    if (found.some(({ code }) => code !== 'SAME_NAME_DIFFERENT_UNIT')) return found;
    const near = (byUnit.get(unitKey(row.unit)) ?? []).find((nominee) => isNearDuplicate(row, nominee));
    return near === undefined ? found : [across(row, 'NEAR_DUPLICATE_ACROSS_FILES', 'warning', near)];
  });
};
