import type { IgnoredRow, ListProblem, ListReading, NomineeRow } from '#shared/domain/nomination-list/list-reading';

/** What a list file holds, for people and programs outside: the year as the list writes it. */
export type ListReport = {
  readonly awardYear: number | string | null;
  readonly rows: readonly NomineeRow[];
  readonly problems: readonly ListProblem[];
  readonly ignoredRows: readonly IgnoredRow[];
};

/** ListReading in the shape of the exchange format: a school year keeps both its years. */
export const toListReport = (reading: ListReading): ListReport => ({
  awardYear: reading.schoolYear ?? reading.awardYear,
  rows: reading.rows,
  problems: reading.problems,
  ignoredRows: reading.ignoredRows,
});
