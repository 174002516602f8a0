import { roleOfColumn } from '#shared/domain/history-list/column-choice';
import type { FaultyHistoryRow } from '#shared/domain/history-list/faulty-history';
import { withPersonColumn } from '#shared/domain/history-list/history-as-list';
import type { HistoryColumnRole } from '#shared/domain/history-list/history-columns';
import type { HistoryHeader } from '#shared/domain/history-list/history-header';
import type { HistoryField, HistoryProblem } from '#shared/domain/history-list/history-reading';
import { personOfHeading } from '#shared/domain/history-list/named-in-titles';
import { columnOfPart } from '#shared/domain/history-list/row-facts';
import { NOTHING_STANDS, standingAfterHeading } from '#shared/domain/history-list/standing-facts';
import { unfoldTable } from '#shared/domain/history-list/table-unfolding';
import type { Grid } from '#shared/domain/nomination-list/sheet-grid';
import type { ListWays, OriginalHeader } from '#shared/domain/supplement/original-rows';

const ROLES: Readonly<Record<HistoryField, RegExp>> = {
  fullName: /^(name|familyName|givenName)$/,
  position: /^(position|positionUnit|rankPosition)$/,
  unit: /^(unit|positionUnit)$/,
  birthDate: /^birth/,
  year: /^(year|yearCell)$/,
  fact: /^(award|awardMark|awardCode|awardLevel|rating|ratingMark|yearCell|initiative)$/,
  scope: /^scope$/,
  decisionNumber: /^decision$/,
  decidedOn: /^(decision|decidedOn)$/,
};

/** Of several columns of facts only the one is meant that the doubtful fact stands in. */
const isOfPart = ({ part }: HistoryProblem, index: number, role: HistoryColumnRole): boolean => {
  const own = part === null ? null : columnOfPart(part);
  return own === null || own === index || !ROLES.fact.test(role);
};

/** All that a heading says of the rows below it. */
const subjectsOf = (heading: string): readonly string[] => {
  const { decision, awards, ...said } = standingAfterHeading(NOTHING_STANDS, heading);
  const single = Object.entries(said).flatMap(([subject, value]) => (value === null ? [] : [subject]));
  return [
    ...single,
    ...(awards.length === 0 ? [] : ['awards']),
    ...(decision.number === null && decision.decidedOn === null ? [] : ['decision']),
    ...(personOfHeading(heading) === null ? [] : ['person']),
  ];
};

/** How the rows of a list of earlier years are understood. */
export const HISTORY_WAYS: ListWays<FaultyHistoryRow> = {
  isDoubtful: ({ problems }, { index, role }) =>
    problems.some(
      (problem) => problem.field !== undefined && ROLES[problem.field].test(role) && isOfPart(problem, index, role),
    ),
  subjectsOf,
  reasonOf: () => null,
};

/** The heads of a sheet, in one word for each column. */
export const originalHeaders = (headers: readonly HistoryHeader[]): readonly OriginalHeader[] =>
  headers.map(({ top, bottom, columns }) => ({
    top,
    bottom,
    columns: columns.map((column) => ({ index: column.index, role: roleOfColumn(column) })),
  }));

/** The sheet with every row under its heads saying by itself whom and what it is about: rows may go back without others. */
export const unfoldedGrid = (grid: Grid, headers: readonly HistoryHeader[]): Grid => {
  const rows = new Map(
    headers.flatMap((header, at) => {
      const body = grid.rows.slice(header.bottom + 1, headers[at + 1]?.top ?? grid.rows.length);
      return unfoldTable(grid, withPersonColumn(grid, header), body).rows.map((row) => [row.sourceRow, row] as const);
    }),
  );
  return {
    ...grid,
    rows: grid.rows.map((row) => rows.get(row.sourceRow) ?? row),
    mergeAt: (sourceRow, column) => {
      const merge = grid.mergeAt(sourceRow, column);
      return rows.has(sourceRow) && merge !== undefined && merge.left === merge.right ? undefined : merge;
    },
  };
};
