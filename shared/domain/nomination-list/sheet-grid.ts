import {
  decideEncoding,
  HIGH_SIGN,
  isSurelyUnicode,
  readsAsUnicode,
} from '#shared/domain/nomination-list/encoding-decision';
import type { LegacyEncoding } from '#shared/domain/nomination-list/legacy-encoding';
import { decodeLegacy, encodingOfFont } from '#shared/domain/nomination-list/legacy-encoding';
import type { MergedRange, RawCell, RawSheet } from '#shared/domain/raw-workbook';
import { tidy } from '#shared/lib/vietnamese-text';

/** A cell in Unicode. `text` is one tidy line; `lines` keeps the line breaks of the cell. */
export type GridCell = {
  readonly text: string;
  readonly lines: string;
  readonly number?: number;
  readonly dateSerial?: number;
  readonly isFormula: boolean;
  readonly isError: boolean;
};

export type GridRow = {
  readonly sourceRow: number;
  readonly hidden: boolean;
  readonly cells: readonly (GridCell | undefined)[];
};

/** A sheet made readable: Unicode everywhere, rows without content left out, merges at hand by cell. */
export type Grid = {
  readonly name: string | null;
  readonly hidden: boolean;
  readonly rows: readonly GridRow[];
  readonly mergeAt: (sourceRow: number, column: number) => MergedRange | undefined;
  readonly hiddenColumns: readonly number[];
  readonly width: number;
  readonly encodings: readonly LegacyEncoding[];
};

type ColumnEncodings = ReadonlyMap<number, LegacyEncoding | null>;

const untold = (cell: RawCell): boolean => encodingOfFont(cell.font) === null && cell.number === undefined;

/** Decides each column; a column with too few words follows the sheet. */
const decideColumns = (sheet: RawSheet): ColumnEncodings => {
  const byColumn = new Map<number, string[]>();
  for (const row of sheet.rows) {
    row.cells.forEach((cell, column) => {
      if (cell === undefined || !untold(cell)) return;
      const texts = byColumn.get(column) ?? [];
      texts.push(cell.text);
      byColumn.set(column, texts);
    });
  }
  const ofSheet = decideEncoding(
    [...byColumn.values()].flatMap((texts) => texts.filter((text) => !isSurelyUnicode(text))),
  );
  return new Map(
    [...byColumn].map(([column, texts]) => [
      column,
      texts.some(isSurelyUnicode) ? null : (decideEncoding(texts) ?? ofSheet),
    ]),
  );
};

/** How cells are to be decoded: by column where no font tells; `fontsLie` when Unicode text stands in legacy fonts. */
type Decoding = { readonly fallback: LegacyEncoding | null; readonly fontsLie: boolean };

const isUnicodeDespiteFont = (text: string, { fontsLie }: Decoding): boolean =>
  isSurelyUnicode(text) || (fontsLie && readsAsUnicode(text));

const decodePiece = (text: string, font: string | undefined, decoding: Decoding): string => {
  const { fallback } = decoding;
  const told = encodingOfFont(font);
  if (told === null) return fallback === null ? text : decodeLegacy(text, fallback);
  if (isUnicodeDespiteFont(text, decoding)) return text;
  const decoded = decodeLegacy(text, told.encoding);
  return told.capitals ? decoded.toLocaleUpperCase('vi') : decoded;
};

const isTcvn3 = (cell: RawCell, decoding: Decoding): boolean =>
  !isUnicodeDespiteFont(cell.text, decoding) && (encodingOfFont(cell.font)?.encoding ?? decoding.fallback) === 'TCVN3';

const ACCENTED_SMALL = /^[àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/u;

const capitalise = (word: string): string => `${word.charAt(0).toLocaleUpperCase('vi')}${word.slice(1)}`;

/**
 * TCVN3 has no accented capitals: `¸nh` at the start of a cell, or among capitalised words, was meant as `Ánh`.
 */
const restoreCapitals = (text: string): string => {
  const words = text.split(/(?<=\s)/);
  const others = words.filter((word) => !ACCENTED_SMALL.test(word));
  const isName = words.length <= 6 && others.length >= 2 && others.every((word) => /^\p{Lu}/u.test(word));
  return words
    .map((word, index) => ((index === 0 || isName) && ACCENTED_SMALL.test(word) ? capitalise(word) : word))
    .join('');
};

const decodeCell = (cell: RawCell, fallback: Decoding): string => {
  if (cell.number !== undefined) return cell.text;
  const decoded =
    cell.runs === undefined
      ? decodePiece(cell.text, cell.font, fallback)
      : cell.runs.map((run) => decodePiece(run.text, run.font ?? cell.font, fallback)).join('');
  return isTcvn3(cell, fallback) ? restoreCapitals(decoded) : decoded;
};

const toGridCell = (cell: RawCell, fallback: Decoding): GridCell => {
  const decoded = decodeCell(cell, fallback);
  const lines = decoded
    .split(/\r\n?|\n/)
    .map(tidy)
    .filter((line) => line !== '')
    .join('\n');
  return {
    text: tidy(decoded),
    lines,
    ...(cell.number === undefined ? {} : { number: cell.number }),
    ...(cell.dateSerial === undefined ? {} : { dateSerial: cell.dateSerial }),
    isFormula: cell.isFormula === true,
    isError: cell.isError === true,
  };
};

const MERGED_CELLS_AT_MOST = 400_000;

const indexMerges = (sheet: RawSheet): ReadonlyMap<string, MergedRange> => {
  const index = new Map<string, MergedRange>();
  const lastRow = sheet.rows.at(-1)?.sourceRow ?? 0;
  for (const merge of sheet.merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, lastRow); row += 1) {
      for (let column = merge.left; column <= Math.min(merge.right, 255); column += 1) {
        if (index.size < MERGED_CELLS_AT_MOST) index.set(`${row}:${column}`, merge);
      }
    }
  }
  return index;
};

const hasUnicodeInLegacyFont = (sheet: RawSheet): boolean =>
  sheet.rows.some((row) =>
    row.cells.some((cell) => cell !== undefined && encodingOfFont(cell.font) !== null && isSurelyUnicode(cell.text)),
  );

const encodingsUsed = (sheet: RawSheet, columns: ColumnEncodings, fontsLie: boolean): readonly LegacyEncoding[] => {
  const used = new Set<LegacyEncoding>();
  for (const encoding of columns.values()) if (encoding !== null) used.add(encoding);
  for (const row of sheet.rows) {
    for (const cell of row.cells) {
      const told = cell === undefined || cell.number !== undefined ? null : encodingOfFont(cell.font);
      if (told === null || cell === undefined || isUnicodeDespiteFont(cell.text, { fallback: null, fontsLie }))
        continue;
      if (HIGH_SIGN.test(cell.text)) used.add(told.encoding);
    }
  }
  return [...used];
};

/** Makes a sheet readable. Never drops a cell with text. */
export const toGrid = (sheet: RawSheet): Grid => {
  const columns = decideColumns(sheet);
  const fontsLie = hasUnicodeInLegacyFont(sheet);
  const merges = indexMerges(sheet);
  const rows = sheet.rows
    .map((row) => ({
      sourceRow: row.sourceRow,
      hidden: row.hidden,
      cells: Array.from(row.cells, (cell, column) => {
        const grid =
          cell === undefined ? undefined : toGridCell(cell, { fallback: columns.get(column) ?? null, fontsLie });
        return grid === undefined || grid.text === '' ? undefined : grid;
      }),
    }))
    .filter((row) => row.cells.some((cell) => cell !== undefined));
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    rows,
    mergeAt: (sourceRow, column) => merges.get(`${sourceRow}:${column}`),
    hiddenColumns: sheet.hiddenColumns,
    width: rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0),
    encodings: encodingsUsed(sheet, columns, fontsLie),
  };
};
