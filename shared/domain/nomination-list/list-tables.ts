import { headerRowOf } from '#shared/domain/nomination-list/column-mapping';
import { isScoreHeader } from '#shared/domain/nomination-list/header-detection';
import type { LegacySample, ListTable, TableColumn } from '#shared/domain/nomination-list/list-reading';
import type { ListColumn, TableHeader } from '#shared/domain/nomination-list/list-table';
import type { Grid, GridRow } from '#shared/domain/nomination-list/sheet-grid';

type IsNominee = (row: GridRow) => boolean;

/** A cell of somebody listed tells more than that of a heading between them. */
const sampleUnder = (rows: readonly GridRow[], column: number, isNominee: IsNominee): string => {
  const filled = (row: GridRow): boolean => row.cells[column] !== undefined;
  const found = rows.find((row) => filled(row) && isNominee(row)) ?? rows.find(filled);
  return found?.cells[column]?.text ?? '';
};

/** A cell under the header tells more than the header itself. */
const legacySampleOf = (grid: Grid, column: number, headerRow: number): LegacySample | undefined => {
  const samples = grid.legacySamplesOfColumn.get(column) ?? [];
  const found = samples.find(({ sourceRow }) => sourceRow > headerRow) ?? samples[0];
  return found && { before: found.before, after: found.after };
};

const describeTable = (grid: Grid, header: TableHeader, end: number, isNominee: IsNominee): ListTable => {
  const rows = grid.rows.slice(header.bottom + 1, end);
  const headerRow = headerRowOf(grid, header);
  const known = new Map(header.columns.map((column) => [column.index, column]));
  const columns = Array.from({ length: grid.width }, (_, index): TableColumn => {
    const { role, label, award }: ListColumn = known.get(index) ?? { index, role: 'other', label: '', leaf: '' };
    const sample = sampleUnder(rows, index, isNominee);
    const encoding = grid.encodingOfColumn.get(index) ?? null;
    const legacySample = legacySampleOf(grid, index, headerRow);
    return {
      index,
      label,
      role,
      ...(award === undefined ? {} : { award }),
      encoding,
      sample,
      ...(legacySample === undefined ? {} : { legacySample }),
    };
  });
  return {
    sheet: grid.name,
    headerRow,
    isList: !isScoreHeader(header),
    columns: columns.filter(({ index, sample }) => known.has(index) || sample !== ''),
  };
};

/** The tables under the headers of a sheet, top to bottom; `listed`: the rows that name somebody. */
export const describeTables = (
  grid: Grid,
  headers: readonly TableHeader[],
  listed: readonly { readonly sourceRow: number }[] = [],
): readonly ListTable[] => {
  const nominees = new Set(listed.map(({ sourceRow }) => sourceRow));
  const isNominee = ({ sourceRow }: GridRow): boolean => nominees.has(sourceRow);
  return headers.map((header, index) =>
    describeTable(grid, header, headers[index + 1]?.top ?? grid.rows.length, isNominee),
  );
};

const countCells = (row: GridRow): number => row.cells.filter((cell) => cell !== undefined).length;

/** Where a header may stand on a sheet without a known one: its first row at least half as full as the fullest. */
export const likelyTable = (grid: Grid): readonly ListTable[] => {
  const counts = grid.rows.map(countCells);
  const fullest = counts.reduce((most, count) => Math.max(most, count), 0);
  const top = counts.findIndex((count) => count * 2 >= fullest);
  const row = grid.rows[top];
  if (row === undefined || fullest < 2) return [];
  const columns = row.cells.flatMap((cell, index): readonly ListColumn[] =>
    cell === undefined ? [] : [{ index, role: 'other', label: cell.text, leaf: cell.text }],
  );
  return describeTables(grid, [{ top, bottom: top, columns }]);
};
