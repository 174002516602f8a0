import type { AwardCode } from '#shared/domain/award-code';
import { sameWordsKey } from '#shared/domain/nomination-list/folded-text';
import type { ListProblem, NomineeRow, TypedBirthDate } from '#shared/domain/nomination-list/list-reading';
import { areNamesNear } from '#shared/domain/nomination-list/name-distance';

const codesOf = (row: NomineeRow): readonly AwardCode[] => row.awardProposed.map(({ code }) => code);

const shareAnAward = (left: readonly AwardCode[], right: readonly AwardCode[]): boolean =>
  (left.length === 0 && right.length === 0) || left.some((code) => code !== 'UNKNOWN' && right.includes(code));

const unitKey = (unit: string | null | undefined): string => sameWordsKey(unit ?? '');

type Born = TypedBirthDate | undefined;

/** Two birth dates that cannot be one person's. An unknown date contradicts nothing. */
const areBornApart = (left: Born, right: Born): boolean => {
  const [a, b] = [left?.value ?? null, right?.value ?? null];
  if (a === null || b === null) return false;
  return !a.startsWith(b) && !b.startsWith(a);
};

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

const compareInFile = (row: NomineeRow, earlier: NomineeRow): ListProblem | null => {
  if (row.recipientKind !== earlier.recipientKind) return null;
  const isPerson = row.recipientKind === 'individual';
  const sameUnit = unitKey(row.unit) === unitKey(earlier.unit);
  if (areBornApart(row.birthDate, earlier.birthDate) || !sameUnit) {
    return isPerson ? problem(row, 'SAME_NAME_DIFFERENT_PERSON', 'info', earlier) : null;
  }
  if (shareAnAward(codesOf(row), codesOf(earlier))) return problem(row, 'DUPLICATE_IN_FILE', 'error', earlier);
  return problem(row, 'SAME_PERSON_OTHER_AWARD', 'info', earlier);
};

const RANK: readonly string[] = ['DUPLICATE_IN_FILE', 'SAME_PERSON_OTHER_AWARD', 'SAME_NAME_DIFFERENT_PERSON'];

const gravest = (problems: readonly ListProblem[]): readonly ListProblem[] =>
  [...problems].sort((left, right) => RANK.indexOf(left.code) - RANK.indexOf(right.code)).slice(0, 1);

/** Compares each row with the earlier ones of the file that bear its name; one problem at most for each row. */
export const findDuplicatesInFile = (rows: readonly NomineeRow[]): readonly ListProblem[] => {
  const seen = new Map<string, NomineeRow[]>();
  return rows.flatMap((row) => {
    const key = sameWordsKey(row.fullName);
    const earlier = seen.get(key) ?? [];
    const found = earlier.flatMap((other) => compareInFile(row, other) ?? []);
    seen.set(key, [...earlier, row]);
    return gravest(found);
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
  if (areBornApart(row.birthDate, known.birthDate) || unitKey(row.unit) !== unitKey(known.unit)) {
    return row.recipientKind === 'individual' ? across(row, 'SAME_NAME_DIFFERENT_UNIT', 'info', known) : null;
  }
  if (shareAnAward(codesOf(row), known.awardCodes)) return across(row, 'DUPLICATE_ACROSS_FILES', 'error', known);
  return across(row, 'SAME_PERSON_OTHER_AWARD', 'info', known);
};

const ACROSS_RANK: readonly string[] = [
  'DUPLICATE_ACROSS_FILES',
  'SAME_PERSON_OTHER_AWARD',
  'SAME_NAME_DIFFERENT_UNIT',
];

const isNearDuplicate = (row: NomineeRow, known: KnownNominee): boolean =>
  !areBornApart(row.birthDate, known.birthDate) &&
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
    const [name, unit] = [sameWordsKey(nominee.fullName), unitKey(nominee.unit)];
    byName.set(name, [...(byName.get(name) ?? []), nominee]);
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), nominee]);
  }
  return rows.flatMap((row) => {
    const found = (byName.get(sameWordsKey(row.fullName)) ?? []).flatMap(
      (nominee) => compareAcross(row, nominee) ?? [],
    );
    found.sort((left, right) => ACROSS_RANK.indexOf(left.code) - ACROSS_RANK.indexOf(right.code));
    const gravestFound = found.slice(0, 1);
    if (gravestFound.some(({ code }) => code !== 'SAME_NAME_DIFFERENT_UNIT')) return gravestFound;
    const near = (byUnit.get(unitKey(row.unit)) ?? []).find((nominee) => isNearDuplicate(row, nominee));
    return near === undefined ? gravestFound : [across(row, 'NEAR_DUPLICATE_ACROSS_FILES', 'warning', near)];
  });
};
