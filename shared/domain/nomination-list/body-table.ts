import { isNothing, recognizeAward } from '#shared/domain/nomination-list/award-phrases';
import type { TableHeader } from '#shared/domain/nomination-list/list-table';
import * as rowWords from '#shared/domain/nomination-list/row-words';
import type { Grid, GridCell, GridRow } from '#shared/domain/nomination-list/sheet-grid';

/** A table's rows with what is asked of each of them. */
export type Table = {
  readonly grid: Grid;
  readonly header: TableHeader;
  readonly rows: readonly GridRow[];
  readonly numberColumn: number | undefined;
  readonly nameColumns: readonly number[];
  readonly usesNumbers: boolean;
  /** Signs in the number column that stand before headings. */
  readonly headingSigns: ReadonlySet<string>;
  /** The numbers are of units that head rows; their rows have signs. */
  readonly numbersHead: boolean;
  /** The words of each column's label. */
  readonly labels: ReadonlyMap<number, string>;
  /** Index of the last row that is surely a recipient's: below it the signatures may begin. */
  readonly lastData: number;
  /** Position and unit of a recipient stand on lines of their own below the name. */
  readonly namesGoOn: boolean;
};

export const cellAt = (row: GridRow, column: number | undefined): GridCell | undefined =>
  column === undefined ? undefined : row.cells[column];

const isSpoken = (cell: GridCell | undefined): cell is GridCell => cell !== undefined && !cell.isError;

export const numberKind = (table: Pick<Table, 'numberColumn'>, row: GridRow): rowWords.NumberKind =>
  rowWords.numberKindOf(cellAt(row, table.numberColumn)?.text);

export const hasName = (table: Pick<Table, 'nameColumns'>, row: GridRow): boolean =>
  table.nameColumns.some((column) => isSpoken(row.cells[column]));

/** Text cells that are not the number column's, in order. A formula's cell counts only when it says words. */
export const textCells = (
  table: Pick<Table, 'numberColumn'>,
  row: GridRow,
): readonly { column: number; cell: GridCell }[] =>
  row.cells.flatMap((cell, column) =>
    cell === undefined || column === table.numberColumn || cell.isError ? [] : [{ column, cell }],
  );

export const hasTextCell = ({ numberColumn }: Pick<Table, 'numberColumn'>, row: GridRow): boolean =>
  row.cells.some((cell, column) => cell !== undefined && column !== numberColumn && !cell.isError);

export const isAwardish = (header: TableHeader, row: GridRow): boolean =>
  header.columns.some(({ role, index }) => {
    const text = row.cells[index]?.text;
    if (text === undefined || isNothing(text)) return false;
    return role === 'awardMark' ? text.length <= 3 : role === 'award' && recognizeAward(text) !== null;
  });

/** One text, and it stands in the name column. */
export const isBareName = (parts: Pick<Table, 'numberColumn' | 'nameColumns'>, row: GridRow): boolean =>
  cellAt(row, parts.numberColumn) === undefined && textCells(parts, row).length === 1 && hasName(parts, row);

export const isKindOrAward = (row: GridRow): boolean =>
  row.cells.some(
    (cell) => cell !== undefined && (rowWords.isKindHeading(cell.text) || recognizeAward(cell.text) !== null),
  );
