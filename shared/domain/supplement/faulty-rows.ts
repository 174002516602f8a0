import { awardAtLevel } from '#shared/domain/nomination-list/award-at-level';
import {
  type JudgedRow,
  judgeRows,
  namelessRows,
  type RowCorrection,
  type SetAsideReason,
} from '#shared/domain/nomination-list/corrections';
import type { ListProblem, ListReading, NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { placeKey } from '#shared/domain/nomination-list/row-places';
import type { OfficeLevel } from '#shared/domain/office-level';
import { isAskedOfUnit } from '#shared/domain/supplement/asked-problems';

/** A row of a unit's file that the unit should put right. */
export type FaultyRow = {
  readonly sheet: string | null;
  readonly sourceRow: number;
  /** Null: the row names nobody, so it stands in problems only. */
  readonly row: NomineeRow | null;
  /** What is asked of the unit; never empty. */
  readonly problems: readonly ListProblem[];
  /** Why the row makes no dossier; null when it does, and is only doubtful. */
  readonly reason: SetAsideReason | 'nameless' | null;
};

/** A list whose columns name no award leaves every row without one, and no problem says so. */
const withMissingAward = (row: NomineeRow, problems: readonly ListProblem[]): readonly ListProblem[] => {
  if (row.awardProposed.length > 0 || problems.some(({ field }) => field === 'awardProposed')) return problems;
  const { sheet, sourceRow } = row;
  const missing = { sheet, sourceRow, code: 'AWARD_MISSING', severity: 'error', facts: {} } as const;
  return [...problems, { ...missing, field: 'awardProposed' }];
};

/** “Giấy khen” alone is the office's own where its level gives one: nothing to ask about. */
const isSaidByLevel = ({ code, severity }: ListProblem, officeLevel: OfficeLevel): boolean =>
  code === 'AWARD_LEVEL_UNKNOWN' && severity === 'warning' && awardAtLevel('GK', officeLevel) !== 'GK';

const faultyNameless = (reading: ListReading, corrections: readonly RowCorrection[]): readonly FaultyRow[] =>
  namelessRows(reading, corrections).flatMap(({ sheet, sourceRow, problem, reason }): readonly FaultyRow[] =>
    reason === 'skipped' ? [] : [{ sheet, sourceRow, row: null, problems: [problem], reason }],
  );

/** What is asked of the unit about a row; empty where there is nothing to ask. */
const askedOf = ({ row, problems, reason }: JudgedRow, officeLevel: OfficeLevel): readonly ListProblem[] => {
  const asked = problems.filter((problem) => isAskedOfUnit(problem) && !isSaidByLevel(problem, officeLevel));
  return reason === 'noAward' ? withMissingAward(row, asked) : asked;
};

/** How many rows the unit should put right. */
export const countFaultyRows = (
  reading: ListReading,
  corrections: readonly RowCorrection[],
  officeLevel: OfficeLevel,
): number =>
  judgeRows(reading, corrections).filter((judged) => askedOf(judged, officeLevel).length > 0).length +
  faultyNameless(reading, corrections).length;

/**
 * The rows that the unit should put right, as the reading stands with the secretary's corrections: those that would be
 * left behind, those in doubt, and those that name nobody. In the order of the file.
 */
export const faultyRows = (
  reading: ListReading,
  corrections: readonly RowCorrection[],
  officeLevel: OfficeLevel,
): readonly FaultyRow[] => {
  const judged = judgeRows(reading, corrections).flatMap((one): readonly FaultyRow[] => {
    const { row, reason } = one;
    const { sheet, sourceRow } = row;
    const problems = askedOf(one, officeLevel);
    return problems.length === 0 ? [] : [{ sheet, sourceRow, row, problems, reason }];
  });
  const sheets = [...new Set([...judged, ...reading.problems].map(({ sheet }) => sheet))];
  const order = new Map(sheets.map((sheet, index) => [sheet, index]));
  return [...judged, ...faultyNameless(reading, corrections)].sort(
    (left, right) => (order.get(left.sheet) ?? 0) - (order.get(right.sheet) ?? 0) || left.sourceRow - right.sourceRow,
  );
};

/** What is asked of the unit about a file as a whole or about rows that name nobody's award: totals, hidden sheets. */
export const askedOfWholeFile = (reading: ListReading, rows: readonly FaultyRow[]): readonly ListProblem[] => {
  const listed = new Set([...reading.rows.map(placeKey), ...rows.map(placeKey)]);
  return reading.problems.filter(
    (problem) => isAskedOfUnit(problem) && problem.code !== 'NAME_MISSING' && !listed.has(placeKey(problem)),
  );
};
