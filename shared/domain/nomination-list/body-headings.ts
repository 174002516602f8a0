import { recognizeAward } from '#shared/domain/nomination-list/award-phrases';
import type { Table } from '#shared/domain/nomination-list/body-table';
import { cellAt, numberKind, textCells } from '#shared/domain/nomination-list/body-table';
import { isRecipient } from '#shared/domain/nomination-list/column-shapes';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import { readGroupHeading } from '#shared/domain/nomination-list/group-heading';
import type { ColumnRole } from '#shared/domain/nomination-list/header-vocabulary';
import { signOf } from '#shared/domain/nomination-list/heading-signs';
import * as rowWords from '#shared/domain/nomination-list/row-words';
import type { GridCell, GridRow } from '#shared/domain/nomination-list/sheet-grid';
import { startsWithUnitWord } from '#shared/domain/nomination-list/unit-words';

/** True of a cell merged over half of the table. */
export const isWide = (table: Table, row: GridRow, column: number): boolean => {
  const merge = table.grid.mergeAt(row.sourceRow, column);
  return (
    merge !== undefined && (merge.right - merge.left + 1) * 2 >= table.header.columns.length && merge.right > merge.left
  );
};

export const HEADING_ROLES: ReadonlySet<ColumnRole> = new Set([
  'name',
  'familyName',
  'honorific',
  'unit',
  'number',
  'kind',
]);

export const roleAt = (table: Table, column: number): ColumnRole =>
  table.header.columns.find(({ index }) => index === column)?.role ?? 'other';

/** Columns of recipients themselves: a table of names and numbers alone has units for recipients. */
const saysMoreThanNames = ({ header }: Table): boolean =>
  header.columns.filter(({ role }) => !/^(number|note|other)$/.test(role)).length > 1;

/** `A. LAO ĐỘNG TIÊN TIẾN (05 người)`: an award, and nobody. */
export const isAwardHeading = (text: string): boolean => {
  const words = rowWords.stripEnumerator(text).replace(/\s*[:(].*$/su, '');
  return recognizeAward(words) !== null || (!isRecipient(words) && readGroupHeading(text).awards.length > 0);
};

type OnlyText = { readonly column: number; readonly cell: GridCell };

/** `CỤM THI ĐUA 2` in the column of awards, where that one is next to the numbers: a unit, and no award of the row above. */
const isUnitAmongAwards = (table: Table, { column, cell }: OnlyText): boolean =>
  roleAt(table, column) === 'award' && recognizeAward(cell.text) === null && startsWithUnitWord(cell.text);

/** True of a row with nothing but a unit in the column of awards. */
export const namesUnitAmongAwards = (table: Table, row: GridRow): boolean => {
  const [only, ...others] = textCells(table, row);
  return only !== undefined && others.length === 0 && isUnitAmongAwards(table, only);
};

/** One text beside no number: a separator where other rows are numbered, else only when it names a unit or an award. */
const isBareHeading = (table: Table, row: GridRow, only: OnlyText): boolean => {
  if (cellAt(row, table.numberColumn) !== undefined) return false;
  if (!HEADING_ROLES.has(roleAt(table, only.column))) return isUnitAmongAwards(table, only);
  const { text } = only.cell;
  // `Cảng hành khách Rạch Lớn;` is an item like those beside it.
  const mayHead = startsWithUnitWord(text) && !/[;.]\s*$/.test(text) && saysMoreThanNames(table);
  return table.usesNumbers || mayHead || isAwardHeading(text);
};

/** More than one text beside the number: no heading. Asked first, because it is true of nearly every row. */
export const hasTwoTexts = (table: Table, row: GridRow): boolean => {
  let texts = 0;
  for (let column = 0; column < row.cells.length; column += 1) {
    const cell = row.cells[column];
    const counts = cell !== undefined && column !== table.numberColumn && !cell.isError && cell.number === undefined;
    if (counts) texts += 1;
    if (texts > 1) return true;
  }
  return false;
};

const headsBySign = (table: Table, row: GridRow): boolean =>
  table.headingSigns.size > 0 && table.headingSigns.has(signOf(cellAt(row, table.numberColumn)) ?? '');

/** As numberKind, of a row with one text: a sign or a number may stand before a heading, too. */
const headingKind = (table: Table, row: GridRow): rowWords.NumberKind => {
  const kind = numberKind(table, row);
  return headsBySign(table, row) || (kind === 'arabic' && table.numbersHead) ? 'heading' : kind;
};

/** The text of a heading row, or null: one text, alone or beside `I`, `A`, on a wide merge, or naming a kind. */
export const headingText = (table: Table, row: GridRow): string | null => {
  if (hasTwoTexts(table, row)) return null;
  const all = textCells(table, row);
  const cells = all.filter(({ cell }) => cell.number === undefined);
  const kind = headingKind(table, row);
  const only = cells[0];
  if (all.length === 0) return kind === 'none' ? (cellAt(row, table.numberColumn)?.text ?? null) : null;
  if (cells.length !== 1 || only === undefined) return null;
  const text = only.cell.text;
  const isKind = rowWords.isKindHeading(text);
  if (all.length > 1) return isKind && kind !== 'arabic' ? text : null;
  if (isWide(table, row, only.column)) return text;
  if (kind === 'arabic') return isKind && wordsOf(text).split(' ').length <= 3 ? text : null;
  return isKind || kind === 'heading' || isBareHeading(table, row, only) ? text : null;
};

/** A line merged over half of the table that does not begin in its first column. */
export const isWideTitle = (table: Table, row: GridRow): boolean => {
  const first = Math.min(...table.header.columns.map(({ index }) => index));
  return row.cells.some((cell, column) => cell !== undefined && column > first && isWide(table, row, column));
};

/** `IV | Danh hiệu Tập thể lao động xuất sắc: 04 tập thể`. */
export const isMarkedAward = (table: Table, row: GridRow, text: string): boolean =>
  numberKind(table, row) === 'heading' && isAwardHeading(text);
