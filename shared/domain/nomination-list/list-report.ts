import type { IgnoredRow, ListProblem, ListReading, NomineeRow } from '#shared/domain/nomination-list/list-reading';
import type { RawWorkbook } from '#shared/domain/raw-workbook';

/** What a list file holds, for people and programs outside: the year as the list writes it. */
export type ListReport = {
  readonly awardYear: number | string | null;
  readonly rows: readonly NomineeRow[];
  readonly problems: readonly ListProblem[];
  readonly ignoredRows: readonly IgnoredRow[];
};

/**
 * ListReading in the shape of the exchange format: a school year keeps both its years, and a list that stands beside another
 * one on its sheet is told by the name that the file gives the sheet.
 */
export const toListReport = (reading: ListReading, { sheets }: Pick<RawWorkbook, 'sheets'>): ListReport => {
  const named = new Map(sheets.flatMap(({ name, part }) => (part === undefined ? [] : [[name, part.of] as const])));
  const inFile = <Place extends { readonly sheet: string | null }>(places: readonly Place[]): readonly Place[] =>
    named.size === 0
      ? places
      : places.map((place) => ({
          ...place,
          sheet: named.has(place.sheet) ? (named.get(place.sheet) ?? null) : place.sheet,
        }));
  return {
    awardYear: reading.schoolYear ?? reading.awardYear,
    rows: inFile(reading.rows),
    problems: inFile(reading.problems),
    ignoredRows: inFile(reading.ignoredRows),
  };
};
