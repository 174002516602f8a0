import { decodeCell, isPlainCell } from '#shared/domain/nomination-list/cell-decoding';
import type { ChosenEncoding } from '#shared/domain/nomination-list/column-encodings';
import { decideColumns } from '#shared/domain/nomination-list/column-encodings';
import { HIGH_SIGN } from '#shared/domain/nomination-list/encoding-decision';
import type { LegacyEncoding } from '#shared/domain/nomination-list/legacy-encoding';
import type { LegacySample } from '#shared/domain/nomination-list/list-reading';
import type { MergedRange, PartOfList, RawCell, RawRow, RawSheet } from '#shared/domain/raw-workbook';
import { tidy } from '#shared/lib/vietnamese-text';

/**
 * A cell in Unicode. `text` is one tidy line; `withBreaks` stands where the cell may have several: `linesOf` gives them. A cell
 * that the file holds so already is taken as it is.
 */
export type GridCell = Pick<RawCell, 'text' | 'number' | 'dateSerial' | 'isFormula' | 'isError'> & {
  readonly withBreaks?: string;
};

/** The text of a cell with its line breaks. */
export const linesOf = ({ text, withBreaks = text }: GridCell): string => withBreaks;

export type GridRow = {
  readonly sourceRow: number;
  readonly hidden: boolean;
  readonly cells: readonly (GridCell | undefined)[];
};

export type PlacedSample = LegacySample & { readonly sourceRow: number };

/** A sheet made readable: Unicode everywhere, rows without content left out, merges at hand by cell. */
export type Grid = {
  readonly name: string | null;
  readonly hidden: boolean;
  readonly rows: readonly GridRow[];
  readonly mergeAt: (sourceRow: number, column: number) => MergedRange | undefined;
  readonly hiddenColumns: readonly number[];
  readonly width: number;
  readonly part?: PartOfList;
  /** The encoding that cells of a column were converted from. */
  readonly encodingOfColumn: ReadonlyMap<number, LegacyEncoding>;
  /** The first cells of a column that an old encoding may concern, before and after. */
  readonly legacySamplesOfColumn: ReadonlyMap<number, readonly PlacedSample[]>;
  /** Encodings that the program decided by itself. */
  readonly unconfirmedEncodings: readonly LegacyEncoding[];
};

const tidyLines = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map(tidy)
    .filter((line) => line !== '')
    .join('\n');

const toGridCell = (cell: RawCell, decoded: string): GridCell => {
  const text = tidy(decoded);
  if (text === cell.text) return cell;
  return { ...cell, text, withBreaks: text === decoded ? text : tidyLines(decoded) };
};

const withContent = (cell: GridCell): GridCell | undefined => (cell.text === '' ? undefined : cell);

/** Enough to get past titles and headers to the first nominee. */
const SAMPLES_AT_MOST = 12;

const MERGED_CELLS_AT_MOST = 400_000;
const COLUMNS_AT_MOST = 256;

const indexMerges = (sheet: RawSheet): Grid['mergeAt'] => {
  if (sheet.merges.length === 0) return () => undefined;
  const index = new Map<number, MergedRange>();
  const lastRow = sheet.rows.at(-1)?.sourceRow ?? 0;
  for (const merge of sheet.merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, lastRow); row += 1) {
      for (let column = merge.left; column <= Math.min(merge.right, COLUMNS_AT_MOST - 1); column += 1) {
        if (index.size < MERGED_CELLS_AT_MOST) index.set(row * COLUMNS_AT_MOST + column, merge);
      }
    }
  }
  return (sourceRow, column) =>
    column < COLUMNS_AT_MOST ? index.get(sourceRow * COLUMNS_AT_MOST + column) : undefined;
};

/** Makes a sheet readable. Never drops a cell with text. */
export const toGrid = (sheet: RawSheet, chosen: readonly ChosenEncoding[] = []): Grid => {
  const decodingOf = decideColumns(sheet, chosen);
  const encodingOfColumn = new Map<number, LegacyEncoding>();
  const legacySamplesOfColumn = new Map<number, PlacedSample[]>();
  const readCell = (sourceRow: number, raw: RawCell | undefined, column: number): GridCell | undefined => {
    if (raw === undefined) return undefined;
    const decoding = decodingOf(column);
    if (isPlainCell(raw, decoding)) return withContent(toGridCell(raw, raw.text));
    const { text, encoding } = decodeCell(raw, decoding);
    if (encoding !== null && !encodingOfColumn.has(column) && HIGH_SIGN.test(raw.text)) {
      encodingOfColumn.set(column, encoding);
    }
    const isAsked = encoding !== null || decoding.chosen !== null;
    if (isAsked && HIGH_SIGN.test(raw.text)) {
      const samples = legacySamplesOfColumn.get(column) ?? [];
      legacySamplesOfColumn.set(column, samples);
      if (samples.length < SAMPLES_AT_MOST) samples.push({ sourceRow, before: tidy(raw.text), after: tidy(text) });
    }
    return withContent(toGridCell(raw, text));
  };
  /** Most rows need no change, and 100,000 of them no second copy. */
  const readRow = (row: RawRow): GridRow => {
    let cells: (GridCell | undefined)[] | null = null;
    for (let column = 0; column < row.cells.length; column += 1) {
      const raw = row.cells[column];
      const cell = readCell(row.sourceRow, raw, column);
      if (cell === raw) continue;
      cells ??= Array.from(row.cells);
      cells[column] = cell;
    }
    return cells === null ? row : { ...row, cells };
  };
  const rows = sheet.rows.map(readRow).filter((row) => row.cells.some((cell) => cell !== undefined));
  const unconfirmed = [...encodingOfColumn].filter(([column]) => decodingOf(column).chosen === null);
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    rows,
    mergeAt: indexMerges(sheet),
    hiddenColumns: sheet.hiddenColumns,
    ...(sheet.part === undefined ? {} : { part: sheet.part }),
    width: rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0),
    encodingOfColumn,
    legacySamplesOfColumn,
    unconfirmedEncodings: [...new Set(unconfirmed.map(([, encoding]) => encoding))],
  };
};
