import type { ColumnRole } from '#shared/domain/nomination-list/header-vocabulary';
import type { TableHeader } from '#shared/domain/nomination-list/list-table';
import { columnsOf } from '#shared/domain/nomination-list/list-table';
import type { CellsByColumn, RecipientCells } from '#shared/domain/nomination-list/recipient-cells';
import { isDitto } from '#shared/domain/nomination-list/row-words';
import { type Grid, type GridCell, type GridRow, linesOf } from '#shared/domain/nomination-list/sheet-grid';

type Table = { readonly grid: Grid; readonly header: TableHeader; readonly rows: readonly GridRow[] };

const FILLED_ROLES: ReadonlySet<ColumnRole> = new Set([
  ...(['unit', 'address', 'award', 'awardMark', 'awardLevel'] as const),
  ...(['position', 'positionUnit', 'achievements', 'kind', 'note'] as const),
]);

const joinCells = (upper: GridCell | undefined, lower: GridCell, mark: ' ' | '\n'): GridCell =>
  upper === undefined
    ? lower
    : { ...upper, text: `${upper.text} ${lower.text}`, withBreaks: `${linesOf(upper)}${mark}${linesOf(lower)}` };

/** Rows stand in order of `sourceRow`: the one asked for is found by halves. */
const rowAt = ({ rows }: Table, sourceRow: number): GridRow | undefined => {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row === undefined || row.sourceRow === sourceRow) return row;
    if (row.sourceRow < sourceRow) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
};

/** The cells of a recipient: its own, those merged down over it, and those of the lines that go on. */
const gatherCells = (input: Table, row: GridRow, more: readonly GridRow[]): Map<number, GridCell> => {
  const cells = new Map<number, GridCell>();
  for (const { index, role } of input.header.columns) {
    const own = row.cells[index];
    if (own !== undefined) cells.set(index, own);
    else if (FILLED_ROLES.has(role)) {
      const merge = input.grid.mergeAt(row.sourceRow, index);
      const isDown = merge !== undefined && merge.top < row.sourceRow && merge.left === index;
      const owner = isDown ? rowAt(input, merge.top) : undefined;
      const filled = owner?.cells[index];
      if (filled !== undefined) cells.set(index, filled);
    }
  }
  const parted = new Set(
    [...columnsOf(input.header, 'name'), ...columnsOf(input.header, 'award')].map(({ index }) => index),
  );
  for (const line of more) {
    line.cells.forEach((cell, index) => {
      const mark = parted.has(index) ? '\n' : ' ';
      if (cell !== undefined && !cell.isError) cells.set(index, joinCells(cells.get(index), cell, mark));
    });
  }
  return cells;
};

const fillDittos = (input: Table, cells: Map<number, GridCell>, previous: CellsByColumn): Map<number, string> => {
  const dittos = new Map<number, string>();
  for (const [index, cell] of cells) {
    if (!isDitto(cell.text)) continue;
    const role = input.header.columns.find((column) => column.index === index)?.role;
    if (role === 'number' || role === 'note') continue;
    dittos.set(index, cell.text);
    const above = previous.get(index);
    if (above === undefined) cells.delete(index);
    else cells.set(index, above);
  }
  return dittos;
};

/** True when a recipient's cells are more than the cells of its row. */
const takesFromElsewhere = ({ grid, header }: Table, row: GridRow, more: readonly GridRow[]): boolean =>
  more.length > 0 ||
  header.columns.some(({ index, role }) => {
    const own = row.cells[index];
    if (own !== undefined) return isDitto(own.text);
    return FILLED_ROLES.has(role) && grid.mergeAt(row.sourceRow, index) !== undefined;
  });

const NO_DITTOS: ReadonlyMap<number, string> = new Map();

/**
 * The cells of a recipient: its own, those merged down over it, those of the lines that go on (`more`), and those above
 * that its dittos repeat.
 */
export const cellsOfRecipient = (
  input: Table,
  previous: CellsByColumn,
  row: GridRow,
  more: readonly GridRow[],
): Pick<RecipientCells, 'cells' | 'dittos'> => {
  if (!takesFromElsewhere(input, row, more)) {
    return { cells: { get: (column) => row.cells[column] }, dittos: NO_DITTOS };
  }
  const cells = gatherCells(input, row, more);
  return { cells, dittos: fillDittos(input, cells, previous) };
};
