import type { Block, Table, TableCell } from '#electron/excel/document-blocks';
import { SHEET_LIMITS, tooManyCells } from '#electron/excel/sheet-limits';

/** A cell as Word keeps it: columns of the grid it covers, and its place in a cell merged downwards. */
export type WordCell = {
  readonly span: number;
  readonly vertical: 'none' | 'restart' | 'continue';
  readonly blocks: readonly Block[];
};

export type WordRow = {
  readonly before: number;
  readonly isHidden: boolean;
  readonly cells: readonly WordCell[];
};

type Placed = WordCell & { readonly from: number; readonly to: number };
type PlacedRow = { readonly isHidden: boolean; readonly cells: readonly Placed[] };

/** Grid columns are many more than a list's: every border dragged a little aside adds one. */
const MOST_GRID_COLUMNS = 4 * SHEET_LIMITS.columns;

const place = (row: WordRow): PlacedRow => {
  let at = row.before;
  const cells = row.cells.map((cell): Placed => {
    const from = at;
    at += cell.span;
    if (at > MOST_GRID_COLUMNS) throw tooManyCells('grid columns');
    return { ...cell, from, to: at };
  });
  return { isHidden: row.isHidden, cells };
};

/** Twentieths of a point: about 1 cm. */
const WIDEST_SLIP = 600;

/**
 * The column of the list for each border of the grid. A narrow grid column that no cell fills alone exists only
 * because a border was dragged aside in some rows: it counts as no column, and the rows stand in line again.
 */
const columnOfBorder = (rows: readonly PlacedRow[], widths: readonly number[]): readonly number[] => {
  const starts = new Map<number, Set<number>>();
  let last = 0;
  for (const { cells } of rows) {
    for (const { from, to } of cells) {
      const known = starts.get(to) ?? new Set();
      starts.set(to, known.add(from));
      last = Math.max(last, to);
    }
  }
  const columns = [0];
  for (let border = 1; border <= last; border += 1) {
    const before = columns[border - 1] ?? 0;
    const isFilledAlone = [...(starts.get(border) ?? [])].some((from) => columns[from] === before);
    const isWide = (widths[border - 1] ?? 0) >= WIDEST_SLIP;
    columns.push(isFilledAlone || isWide ? before + 1 : before);
  }
  return columns;
};

type Growing = { -readonly [Key in keyof TableCell]: TableCell[Key] };

const isEmpty = (blocks: readonly Block[]): boolean =>
  blocks.every((block) => block.kind === 'line' && block.number === '' && block.pieces.length === 0);

/** Rows and columns of a Word table as the page shows them; text in a covered cell stays in its own place. */
export const toTable = (wordRows: readonly WordRow[], widths: readonly number[]): Table => {
  const placed = wordRows.map(place);
  const columns = columnOfBorder(placed, widths);
  let open = new Map<number, Growing>();
  const rows = placed.map(({ isHidden, cells }) => {
    const stillOpen = new Map<number, Growing>();
    const own: Growing[] = [];
    for (const { from, to, vertical, blocks } of cells) {
      const column = columns[from] ?? from;
      const above = vertical === 'continue' ? open.get(column) : undefined;
      const cell = { column, width: Math.max(1, (columns[to] ?? to) - column), height: 1, blocks };
      if (above !== undefined) above.height += 1;
      if (above !== undefined) stillOpen.set(column, above);
      else if (vertical !== 'none') stillOpen.set(column, cell);
      if (above === undefined || !isEmpty(blocks)) own.push(cell);
    }
    open = stillOpen;
    return { isHidden, cells: own };
  });
  return { kind: 'table', rows, hiddenColumns: [] };
};
