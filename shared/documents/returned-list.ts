import { fileStem } from '#shared/documents/file-stem';
import type { PlainMerge, PlainRow, PlainSheet, PlainWorkbook } from '#shared/documents/plain-workbook';
import type { ChosenEncoding } from '#shared/domain/nomination-list/column-encodings';
import { partedFromMarks } from '#shared/domain/nomination-list/row-marks';
import { writtenSentRow } from '#shared/domain/nomination-list/sent-row';
import { type Grid, toGrid } from '#shared/domain/nomination-list/sheet-grid';
import type { RawWorkbook } from '#shared/domain/raw-workbook';
import { mergesWithin, type OriginalRows, type ReturnedRow } from '#shared/domain/supplement/original-rows';
import { listFileTexts } from '#shared/text/vi/list-files';
import type { UnitAsk } from '#shared/text/vi/unit-asks';

/** Why a row goes back, and what is to be done. */
type Asks = readonly [string, string];

const words = listFileTexts.faulty;

export const ADDED_WIDTH = 44;
const NARROWEST = 8;
const WIDEST = 40;

/** Why each row goes back and what is to be done, every sentence once. */
export const joinedAsks = (asks: readonly UnitAsk[]): Asks => {
  const joined = (texts: readonly string[]): string => [...new Set(texts)].join('\n');
  return [joined(asks.map(({ why }) => why)), joined(asks.map(({ todo }) => todo))];
};

/** How wide a column of these texts is. */
export const widthOf = (texts: readonly string[]): number => {
  const longest = Math.max(0, ...texts.flatMap((text) => text.split('\n').map((line) => line.length)));
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
};

const ROW_KINDS = { title: 'title', header: 'header', group: 'group', faulty: 'body' } as const;

/** The columns that our sheet adds beside the unit's own: the reader knows their heads and passes over them. */
export type AddedColumns<Row> = {
  readonly heads: readonly string[];
  readonly cellsOf: (row: Row) => readonly string[];
  /** How many of them, from the right, nobody sees. */
  readonly hidden: number;
};

/** The two that tell the unit why a row comes back and what to do. */
export const asksBeside = <Row>(asksOf: (row: Row) => Asks): AddedColumns<Row> => ({
  heads: [words.why, words.todo],
  cellsOf: asksOf,
  hidden: 0,
});

/** And a third that says which row of which list it was, for the program when the sheet is sent again. */
export const markedAsks = <Row extends ReturnedRow>(
  asksOf: (row: Row) => Asks,
  listKey: string,
): AddedColumns<Row> => ({
  heads: [words.why, words.todo, words.mark],
  cellsOf: (row) => [...asksOf(row), writtenSentRow({ listKey, sheet: row.sheet, sourceRow: row.sourceRow })],
  hidden: 1,
});

/** Where the added columns stand, right of so many of the unit's own, and how they look. */
export const placedBeside = (own: readonly number[], { heads, hidden }: AddedColumns<never>) => {
  const added = heads.map((_, index) => own.length + index);
  return {
    widths: [...own, ...heads.map(() => ADDED_WIDTH)],
    addedColumns: added,
    hiddenColumns: added.slice(added.length - hidden),
  };
};

const rowsOf = <Row extends ReturnedRow>(block: OriginalRows<Row>, beside: AddedColumns<Row>): readonly PlainRow[] =>
  block.rows.map(({ cells }, index): PlainRow => {
    const added = block.kind === 'header' ? beside.heads : block.faulty === null ? [] : beside.cellsOf(block.faulty);
    return {
      kind: ROW_KINDS[block.kind],
      cells: index === 0 ? [...cells, ...added] : cells,
      ...(block.doubtful.length === 0 ? {} : { doubtful: block.doubtful }),
    };
  });

/** Where the rows of a block land, and the merges that come along; the added heads stand over the whole header. */
const mergesOf = (
  grid: Grid,
  block: OriginalRows<ReturnedRow>,
  top: number,
  added: readonly number[],
): readonly PlainMerge[] => {
  const landing = new Map(block.rows.map(({ sourceRow }, index) => [sourceRow, top + index]));
  const kept = mergesWithin(grid, block).map((merge) => ({
    ...merge,
    top: landing.get(merge.top) ?? top,
    bottom: landing.get(merge.bottom) ?? top,
  }));
  const bottom = top + block.rows.length - 1;
  const heads = added.map((column) => ({ top, bottom, left: column, right: column }));
  return block.kind === 'header' && bottom > top ? [...kept, ...heads] : kept;
};

/** A sheet of rows as their file has them, with our columns beside. */
export const returnedSheet = <Row extends ReturnedRow>(
  grid: Grid,
  blocks: readonly OriginalRows<Row>[],
  beside: AddedColumns<Row>,
): PlainSheet => {
  const added = beside.heads.map((_, index) => grid.width + index);
  const merges: PlainMerge[] = [];
  const rows: PlainRow[] = [];
  let header: PlainSheet['header'] = null;
  for (const block of blocks) {
    const top = rows.length + 1;
    merges.push(...mergesOf(grid, block, top, added));
    rows.push(...rowsOf(block, beside));
    if (block.kind === 'header') header ??= { top, bottom: rows.length };
  }
  const listed = rows.filter(({ kind }) => kind === 'body' || kind === 'header');
  const own = Array.from({ length: grid.width }, (_, column) =>
    widthOf(listed.map(({ cells }) => cells[column] ?? '')),
  );
  return {
    name: grid.name ?? words.sheet,
    isHidden: false,
    ...placedBeside(own, beside),
    rows,
    merges: merges.filter(({ top, left, bottom, right }) => bottom > top || right > left),
    header,
    openRows: 0,
    choices: [],
  };
};

/** How many rows go back, and the workbook that they go back in. */
export type WrittenBack = { readonly rows: number; readonly workbook: PlainWorkbook };

/** What goes back, and how old letters of its file are read. */
export type WrittenFrom<Row extends ReturnedRow> = {
  readonly rows: readonly Row[];
  readonly author: string;
  /** How the secretary had old letters read. */
  readonly encodings: readonly ChosenEncoding[];
};

/** The name, without its ending, of the workbook in which rows of a file go back. */
export const returnedFileName = (fileName: string): string =>
  fileStem(words.fileName(fileName.replace(/\.[a-z]+$/i, '')));

/** A workbook with a sheet for each of the file's that has rows to go back. */
export const returnedWorkbook = <Row extends ReturnedRow>(
  given: RawWorkbook,
  { rows, author, encodings }: WrittenFrom<Row>,
  sheetOf: (grid: Grid, rows: readonly Row[]) => PlainSheet,
): PlainWorkbook => {
  const { workbook } = partedFromMarks(given);
  return {
    author,
    fileName: returnedFileName(workbook.fileName),
    sheets: workbook.sheets.flatMap((raw): readonly PlainSheet[] => {
      const own = rows.filter(({ sheet }) => sheet === raw.name);
      return own.length === 0 ? [] : [sheetOf(toGrid(raw, encodings), own)];
    }),
  };
};
