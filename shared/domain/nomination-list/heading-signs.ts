import { splitHonorific } from '#shared/domain/nomination-list/honorific';
import { looksLikePerson } from '#shared/domain/nomination-list/recipient-name';
import type { GridCell, GridRow } from '#shared/domain/nomination-list/sheet-grid';

const SIGN = /^[-–—*+•●▪■◆►»]{1,3}$/u;

/** What a cell of the number column says instead of a number: `*`, `-`, `+`. */
export const signOf = (cell: GridCell | undefined): string | null => {
  const sign = cell?.text.trim() ?? '';
  return sign.length <= 3 && SIGN.test(sign) ? sign : null;
};

const namesSomebody = (text: string): boolean => {
  const { honorific, name } = splitHonorific(text);
  return honorific !== null || looksLikePerson(name);
};

/**
 * The signs that stand before headings: each such row has one text, the first of them stands above the first numbered
 * row, and never do two stand one under the other. Else a sign stands for the number of a recipient.
 */
export const headingSigns = (
  rows: readonly GridRow[],
  numberColumn: number | undefined,
  isNumbered: (row: GridRow) => boolean,
): ReadonlySet<string> => {
  const heads = new Map<string, boolean>();
  if (numberColumn === undefined) return NO_SIGNS;
  let mayBegin = true;
  let above: string | null = null;
  for (const row of rows) {
    const sign = signOf(row.cells[numberColumn]);
    if (sign !== null) {
      const texts = row.cells.flatMap((cell, column) =>
        cell === undefined || column === numberColumn ? [] : cell.text,
      );
      const [text = ''] = texts;
      const isHeading = texts.length === 1 && sign !== above && !namesSomebody(text);
      heads.set(sign, (heads.get(sign) ?? mayBegin) && isHeading);
    } else if (mayBegin && isNumbered(row)) mayBegin = false;
    above = sign;
  }
  if (heads.size === 0 || mayBegin) return NO_SIGNS;
  return new Set([...heads].flatMap(([sign, isHead]) => (isHead ? [sign] : [])));
};

const NO_SIGNS: ReadonlySet<string> = new Set();
