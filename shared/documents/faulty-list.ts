import { fileStem } from '#shared/documents/file-stem';
import type { PlainMerge, PlainRow, PlainSheet, PlainWorkbook } from '#shared/documents/plain-workbook';
import type { ChosenEncoding } from '#shared/domain/nomination-list/column-encodings';
import type { ListReading } from '#shared/domain/nomination-list/list-reading';
import { type Grid, toGrid } from '#shared/domain/nomination-list/sheet-grid';
import type { RawWorkbook } from '#shared/domain/raw-workbook';
import type { FaultyRow } from '#shared/domain/supplement/faulty-rows';
import { mergesWithin, type OriginalRows, originalRows } from '#shared/domain/supplement/original-rows';
import { listFileTexts } from '#shared/text/vi/list-files';
import { unitAsk } from '#shared/text/vi/unit-asks';

const words = listFileTexts.faulty;
const columns = listFileTexts.blank.columns;

/** The two columns that tell the unit why and what: the reader knows their heads and passes over them. */
const ADDED = 2;
const ADDED_WIDTH = 44;
const NARROWEST = 8;
const WIDEST = 40;

const asksOf = ({ problems }: FaultyRow): readonly [string, string] => {
  const asks = problems.map(unitAsk);
  const joined = (texts: readonly string[]): string => [...new Set(texts)].join('\n');
  return [joined(asks.map(({ why }) => why)), joined(asks.map(({ todo }) => todo))];
};

const widthOf = (texts: readonly string[]): number => {
  const longest = Math.max(0, ...texts.flatMap((text) => text.split('\n').map((line) => line.length)));
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
};

const ROW_KINDS = { title: 'title', header: 'header', group: 'group', faulty: 'body' } as const;

const rowsOf = (block: OriginalRows): readonly PlainRow[] =>
  block.rows.map(({ cells }, index): PlainRow => {
    const added = block.kind === 'header' ? [words.why, words.todo] : block.faulty === null ? [] : asksOf(block.faulty);
    return {
      kind: ROW_KINDS[block.kind],
      cells: index === 0 ? [...cells, ...added] : cells,
      ...(block.doubtful.length === 0 ? {} : { doubtful: block.doubtful }),
    };
  });

/** Where the rows of a block land, and the merges that come along; the added heads stand over the whole header. */
const mergesOf = (grid: Grid, block: OriginalRows, top: number): readonly PlainMerge[] => {
  const landing = new Map(block.rows.map(({ sourceRow }, index) => [sourceRow, top + index]));
  const kept = mergesWithin(grid, block).map((merge) => ({
    ...merge,
    top: landing.get(merge.top) ?? top,
    bottom: landing.get(merge.bottom) ?? top,
  }));
  const bottom = top + block.rows.length - 1;
  const heads = [grid.width, grid.width + 1].map((column) => ({ top, bottom, left: column, right: column }));
  return block.kind === 'header' && bottom > top ? [...kept, ...heads] : kept;
};

const sheetOf = (grid: Grid, blocks: readonly OriginalRows[]): PlainSheet => {
  const merges: PlainMerge[] = [];
  const rows: PlainRow[] = [];
  let header: PlainSheet['header'] = null;
  for (const block of blocks) {
    const top = rows.length + 1;
    merges.push(...mergesOf(grid, block, top));
    rows.push(...rowsOf(block));
    if (block.kind === 'header') header ??= { top, bottom: rows.length };
  }
  const listed = rows.filter(({ kind }) => kind === 'body' || kind === 'header');
  const own = Array.from({ length: grid.width }, (_, column) =>
    widthOf(listed.map(({ cells }) => cells[column] ?? '')),
  );
  return {
    name: grid.name ?? words.sheet,
    isHidden: false,
    widths: [...own, ...Array.from({ length: ADDED }, () => ADDED_WIDTH)],
    rows,
    merges: merges.filter(({ top, left, bottom, right }) => bottom > top || right > left),
    addedColumns: [grid.width, grid.width + 1],
    header,
    openRows: 0,
    choices: [],
  };
};

const HEADS = [columns.number, columns.honorific, columns.name, columns.position, columns.unit, columns.award];
const DOUBTS = { fullName: 2, position: 3, unit: 4, awardProposed: 5 } as const;
const isShown = (field: string | undefined): field is keyof typeof DOUBTS =>
  field !== undefined && Object.hasOwn(DOUBTS, field);

/** A list without a header goes back under the heads of the blank one: so the unit sees where each word belongs. */
const headerlessSheet = (grid: Grid, faulty: readonly FaultyRow[]): PlainSheet => {
  const header: PlainRow = { kind: 'header', cells: [...HEADS, columns.achievements, words.why, words.todo] };
  const body = faulty.map((it, index): PlainRow => {
    const { row, problems } = it;
    const said = [row?.honorific, row?.fullName, row?.position, row?.unit].map((text) => text ?? '');
    const awards = row?.awardProposed.map(({ original }) => original).join('; ') ?? '';
    const doubtful = problems.flatMap(({ field }) => (isShown(field) ? [DOUBTS[field]] : []));
    return {
      kind: 'body',
      cells: [String(index + 1), ...said, awards, row?.achievements ?? '', ...asksOf(it)],
      doubtful,
    };
  });
  const own = [0, 1, 2, 3, 4, 5, 6].map((column) => widthOf([header, ...body].map(({ cells }) => cells[column] ?? '')));
  return {
    name: grid.name ?? words.sheet,
    isHidden: false,
    widths: [...own, ADDED_WIDTH, ADDED_WIDTH],
    rows: [header, ...body],
    merges: [],
    addedColumns: [7, 8],
    header: { top: 1, bottom: 1 },
    openRows: 0,
    choices: [],
  };
};

/** How many rows go back, and the workbook that they go back in. */
export type WrittenBack = { readonly rows: number; readonly workbook: PlainWorkbook };

type WrittenFrom = {
  readonly rows: readonly FaultyRow[];
  readonly author: string;
  /** How the secretary had old letters read. */
  readonly encodings: readonly ChosenEncoding[];
};

/**
 * The faulty rows of a unit's file as a workbook that goes back to the unit: its own header and words, the doubtful
 * cells marked, and for each row why it comes back and what to do. Corrected and sent again, it is read like any list.
 */
export const faultyList = (
  workbook: RawWorkbook,
  reading: ListReading,
  { rows, author, encodings }: WrittenFrom,
): PlainWorkbook => ({
  author,
  fileName: fileStem(words.fileName(workbook.fileName.replace(/\.[a-z]+$/i, ''))),
  sheets: workbook.sheets.flatMap((raw): readonly PlainSheet[] => {
    const faulty = rows.filter(({ sheet }) => sheet === raw.name);
    if (faulty.length === 0) return [];
    const grid = toGrid(raw, encodings);
    const blocks = originalRows(grid, reading, faulty);
    return [blocks === null ? headerlessSheet(grid, faulty) : sheetOf(grid, blocks)];
  }),
});
