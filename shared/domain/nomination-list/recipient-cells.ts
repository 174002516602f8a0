import type { ColumnRole } from '#shared/domain/nomination-list/header-vocabulary';
import type { TableHeader } from '#shared/domain/nomination-list/list-table';
import { columnOf, columnsOf } from '#shared/domain/nomination-list/list-table';
import { joinWrappedLines } from '#shared/domain/nomination-list/recipient-name';
import type { GridCell } from '#shared/domain/nomination-list/sheet-grid';

/** The cells of one recipient by column, dittos and merges already filled in. */
export type RecipientCells = {
  readonly sheet: string | null;
  readonly sourceRow: number;
  readonly sourceRows: readonly number[];
  readonly hidden: boolean;
  readonly header: TableHeader;
  readonly cells: ReadonlyMap<number, GridCell>;
  /** Award cells as typed, where a ditto was filled in. */
  readonly dittos: ReadonlyMap<number, string>;
};

/** The text of the first column of a role; null when it is empty or its formula has failed. */
export const textOf = (row: RecipientCells, role: ColumnRole): string | null => {
  const cell = row.cells.get(columnOf(row.header, role)?.index ?? -1);
  return cell === undefined || cell.isError || cell.text === '' ? null : cell.text;
};

/** The texts of all columns of a role, each once. */
export const joined = (row: RecipientCells, role: ColumnRole, mark: string): string | null => {
  const texts = columnsOf(row.header, role).flatMap(({ index }) => {
    const cell = row.cells.get(index);
    return cell === undefined || cell.isError || /^[-–—.]*$/.test(cell.text) ? [] : [cell.text];
  });
  return texts.length === 0 ? null : [...new Set(texts)].join(mark);
};

/** As joined, with the line breaks of a cell kept where they part name, position and unit. */
export const joinedLines = (row: RecipientCells, role: ColumnRole): string | null => {
  const texts = columnsOf(row.header, role).flatMap(({ index }) => {
    const cell = row.cells.get(index);
    return cell === undefined || cell.isError || /^[-–—.]*$/.test(cell.text) ? [] : [joinWrappedLines(cell.lines)];
  });
  return texts.length === 0 ? null : [...new Set(texts)].join(' ');
};

/** The texts of all columns of a role with their line breaks. */
export const linesOf = (row: RecipientCells, role: ColumnRole): string | null => {
  const texts = columnsOf(row.header, role).flatMap(({ index }) => {
    const cell = row.cells.get(index);
    return cell === undefined || cell.isError || /^[-–—.]*$/.test(cell.text) ? [] : [cell.lines];
  });
  return texts.length === 0 ? null : texts.join('; ');
};
