import { splitHonorific } from '#shared/domain/nomination-list/honorific';
import { looksLikePerson } from '#shared/domain/nomination-list/recipient-name';
import type { GridCell, GridRow } from '#shared/domain/nomination-list/sheet-grid';
import { startsWithUnitWord } from '#shared/domain/nomination-list/unit-words';

const SIGN = /^[-–—*+•●▪■◆►»]{1,3}$/u;

/** What a cell of the number column says instead of a number: `*`, `-`, `+`. */
export const signOf = (cell: GridCell | undefined): string | null => {
  if (cell === undefined || cell.text.length > 3) return null;
  return SIGN.test(cell.text) ? cell.text : null;
};

/** Rows under a header, and how they are numbered. */
type NumberedRows = {
  readonly rows: readonly GridRow[];
  readonly numberColumn: number;
  readonly isNumbered: (row: GridRow) => boolean;
};

const namesSomebody = (text: string): boolean => {
  const { honorific, name } = splitHonorific(text);
  return honorific !== null || looksLikePerson(name);
};

const textsBeside = (row: GridRow | undefined, numberColumn: number): readonly string[] =>
  row?.cells.flatMap((cell, column) => (cell === undefined || column === numberColumn ? [] : [cell.text])) ?? [];

/** One text that names nobody, over a row of its group: `II` below it would head a group of its own. */
const mayHead = ({ rows, numberColumn, isNumbered }: NumberedRows, at: number): boolean => {
  const texts = textsBeside(rows[at], numberColumn);
  const below = rows[at + 1];
  const cell = below?.cells[numberColumn];
  const isOver = below !== undefined && (cell === undefined || signOf(cell) !== null || isNumbered(below));
  return texts.length === 1 && isOver && !namesSomebody(texts[0] ?? '');
};

/**
 * The signs that stand before headings: the first of them stands above the first numbered row, and never do two stand
 * one under the other. Else a sign stands for the number of a recipient.
 */
export const headingSigns = (table: NumberedRows): ReadonlySet<string> => {
  const { rows, numberColumn, isNumbered } = table;
  const heads = new Map<string, boolean>();
  let mayBegin = true;
  let above: string | null = null;
  for (const [at, row] of rows.entries()) {
    const sign = signOf(row.cells[numberColumn]);
    if (sign !== null) heads.set(sign, (heads.get(sign) ?? mayBegin) && sign !== above && mayHead(table, at));
    else if (mayBegin && isNumbered(row)) mayBegin = false;
    above = sign;
  }
  if (mayBegin) return NO_SIGNS;
  return new Set([...heads].flatMap(([sign, isHead]) => (isHead ? [sign] : [])));
};

/** Where there is no number column. */
export const NO_SIGNS: ReadonlySet<string> = new Set();

/** True where numbers are of units, and signs of the persons below them: `1 | Phòng Tổng hợp`, `- | Lê Văn Bảy | …`. */
export const numbersHeadUnits = ({ rows, numberColumn, isNumbered }: NumberedRows): boolean => {
  const isHead = (row: GridRow, at: number): boolean => {
    const [text = '', ...more] = textsBeside(row, numberColumn);
    const below = rows[at + 1];
    const isOverPerson = signOf(below?.cells[numberColumn]) !== null && textsBeside(below, numberColumn).length > 1;
    return isOverPerson && more.length === 0 && startsWithUnitWord(text);
  };
  return rows.some(isNumbered) && rows.every((row, at) => !isNumbered(row) || isHead(row, at));
};
