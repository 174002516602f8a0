import type { Table } from '#shared/domain/nomination-list/body-table';
import { hasName, textCells } from '#shared/domain/nomination-list/body-table';
import { isRecipient } from '#shared/domain/nomination-list/column-shapes';
import type { IgnoredReason } from '#shared/domain/nomination-list/list-reading';
import type { TableHeader } from '#shared/domain/nomination-list/list-table';
import * as rowWords from '#shared/domain/nomination-list/row-words';
import type { GridRow } from '#shared/domain/nomination-list/sheet-grid';

/** Why a row below the recipients begins the end of the list; null when it does not. */
export const endingReason = (
  table: Pick<Table, 'nameColumns'>,
  row: GridRow,
  texts: readonly string[],
): IgnoredReason | null => {
  if (texts.some(rowWords.isSignatureText)) return 'signature';
  const named = table.nameColumns.map((column) => row.cells[column]?.text).filter((text) => text !== undefined);
  const titled = texts.some(rowWords.isSignatureTitle) && named.every(rowWords.isSignatureTitle);
  return titled ? 'signature' : null;
};

/** Rows are told by their numbers where most of those that name somebody have one: a number here and there tells nothing. */
export const areNumbered = (
  header: TableHeader,
  parts: Pick<Table, 'numberColumn' | 'nameColumns'>,
  rows: readonly GridRow[],
  numbered: readonly GridRow[],
): boolean => {
  if (numbered.length === 0) return false;
  const filled = (row: GridRow): boolean => textCells(parts, row).length >= Math.min(3, Math.ceil(widthOf(header) / 2));
  return numbered.length * NUMBERED_OF >= rows.filter((row) => hasName(parts, row) && filled(row)).length;
};

/** A recipient may take so many rows, the first of them numbered. */
const NUMBERED_OF = 4;

/** Columns beside the numbers. */
const widthOf = ({ columns }: TableHeader): number => columns.filter(({ role }) => role !== 'number').length;

/** The last row above the signatures that names a recipient in a table without numbers. */
export const lastUnnumbered = (
  header: TableHeader,
  parts: Pick<Table, 'numberColumn' | 'nameColumns'>,
  rows: readonly GridRow[],
): number => {
  const textsOf = (row: GridRow): readonly string[] =>
    row.cells.flatMap((cell) => (cell === undefined ? [] : [cell.text]));
  const ends = rows.findIndex((row) => endingReason(parts, row, textsOf(row)) !== null);
  const most = widthOf(header);
  if (most > NARROW) return -1;
  const names = (row: GridRow): boolean =>
    parts.nameColumns.some((column) => {
      const text = row.cells[column]?.text;
      return text !== undefined && !rowWords.isTotalText(text) && isRecipient(text);
    });
  const isData = (row: GridRow): boolean => names(row) && textCells(parts, row).length * 2 >= most;
  const first = rows.findIndex(isData);
  const gap = rows.findIndex((row, at) => at > first && row.sourceRow - (rows[at - 1]?.sourceRow ?? 0) > ROOM_TO_SIGN);
  return rows.slice(0, Math.min(...[ends, gap, rows.length].filter((at) => at >= 0))).findLastIndex(isData);
};

/** So many rows further on stand the names of those who sign. */
const ROOM_TO_SIGN = 2;

/** Columns beside the numbers of a table so narrow that its rows cannot be told by what stands beside the name. */
const NARROW = 3;
