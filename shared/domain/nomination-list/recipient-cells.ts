import type { ColumnRole } from '#shared/domain/nomination-list/header-vocabulary';
import type { ListColumn, TableHeader } from '#shared/domain/nomination-list/list-table';
import { columnOf, columnsOf } from '#shared/domain/nomination-list/list-table';
import { joinWrappedLines } from '#shared/domain/nomination-list/recipient-name';
import { type GridCell, linesOf } from '#shared/domain/nomination-list/sheet-grid';

export type CellsByColumn = Pick<ReadonlyMap<number, GridCell>, 'get'>;

/** The cells of one recipient by column, dittos and merges already filled in. */
export type RecipientCells = {
  readonly sheet: string | null;
  readonly sourceRow: number;
  readonly sourceRows: readonly number[];
  readonly hidden: boolean;
  readonly header: TableHeader;
  readonly cells: CellsByColumn;
  /** Award cells as typed, where a ditto was filled in. */
  readonly dittos: ReadonlyMap<number, string>;
};

/** The text in a column; null when it is empty or its formula has failed, or there is no such column. */
export const textIn = (row: RecipientCells, column: ListColumn | undefined): string | null => {
  const cell = row.cells.get(column?.index ?? -1);
  return cell === undefined || cell.isError || cell.text === '' ? null : cell.text;
};

/** The text of the first column of a role, as textIn gives it. */
export const textOf = (row: RecipientCells, role: ColumnRole): string | null => textIn(row, columnOf(row.header, role));

/** The cells of a role that say something, as `read` gives them. */
const spoken = (row: RecipientCells, role: ColumnRole, read: (cell: GridCell) => string): readonly string[] => {
  let texts = NO_TEXTS;
  for (const { index } of columnsOf(row.header, role)) {
    const cell = row.cells.get(index);
    if (cell === undefined || cell.isError || /^[-–—.]*$/.test(cell.text)) continue;
    texts = texts.length === 0 ? [read(cell)] : [...texts, read(cell)];
  }
  return texts;
};

const NO_TEXTS: readonly string[] = [];

const unique = (texts: readonly string[], mark: string): string | null => {
  const [first = null] = texts;
  return texts.length > 1 ? [...new Set(texts)].join(mark) : first;
};

/** The texts of all columns of a role, each once. */
export const joined = (row: RecipientCells, role: ColumnRole, mark: string): string | null =>
  unique(spoken(row, role, textOfCell), mark);

const textOfCell = ({ text }: GridCell): string => text;

/** As joined, with the line breaks of a cell kept where they part name, position and unit. */
export const joinedLines = (row: RecipientCells, role: ColumnRole): string | null =>
  unique(spoken(row, role, unwrapped), ' ');

const unwrapped = (cell: GridCell): string => joinWrappedLines(linesOf(cell));

/** The texts of all columns of a role with their line breaks. */
export const linesOfRole = (row: RecipientCells, role: ColumnRole): string | null => {
  const texts = spoken(row, role, linesOf);
  return texts.length === 0 ? null : texts.join('; ');
};
