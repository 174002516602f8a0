import { recognizeAward } from '#shared/domain/nomination-list/award-phrases';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import { meaningOfHeader } from '#shared/domain/nomination-list/header-vocabulary';
import { mayBePerson } from '#shared/domain/nomination-list/recipient-name';
import { stripEnumerator } from '#shared/domain/nomination-list/row-words';
import type { Grid, GridRow } from '#shared/domain/nomination-list/sheet-grid';

/** A cell of a header row. */
export type HeaderCell = { readonly column: number; readonly text: string };

export const cellsOf = (row: GridRow): readonly HeaderCell[] =>
  row.cells.flatMap((cell, column) => (cell === undefined ? [] : [{ column, text: cell.text }]));

const lastMergedRow = (grid: Grid, row: GridRow): number =>
  cellsOf(row).reduce(
    (last, { column }) => Math.max(last, grid.mergeAt(row.sourceRow, column)?.bottom ?? 0),
    row.sourceRow,
  );

const COLUMN_NUMBER = /^\(?(\d{1,2})\)?(?:\(?[=:+x*/\d-]*[=:+x*/-][=:+x*/\d()-]*\)?)?$/;

const COLUMN_NUMBER_LENGTH = 16;

/** So many cells without a gap number the columns of a list, whatever stands beside it. */
const NUMBERED_AT_LEAST = 5;

/** `1 2 3 …`, `(1) (2)`, `A B 1 2`, `7 (6:3)`: the row that numbers the columns. A first number may be mistyped. */
export const isColumnNumberRow = (row: GridRow): boolean => {
  const gap = row.cells.findIndex((cell, column) => cell === undefined && column >= NUMBERED_AT_LEAST);
  return numbersColumns(row) || (gap > 0 && numbersColumns({ ...row, cells: row.cells.slice(0, gap) }));
};

const numbersColumns = (row: GridRow): boolean => {
  if (row.cells.some((cell) => cell !== undefined && cell.text.length > COLUMN_NUMBER_LENGTH)) return false;
  const texts = cellsOf(row).map(({ text }) => text.replace(/\s/g, ''));
  const numbers = texts.flatMap((text) => COLUMN_NUMBER.exec(text)?.[1] ?? []).map(Number);
  const letters = texts.filter((text) => /^\(?[A-Z]\)?$/.test(text)).length;
  const steps = numbers.slice(1).map((value, index) => value - (numbers[index] ?? 0));
  const rising = steps.slice(1).every((step) => step === 1 || step === 2);
  return (
    texts.length >= 3 &&
    numbers.length >= 3 - Math.min(letters, 1) &&
    numbers.length + letters === texts.length &&
    rising
  );
};

const isUnder = (grid: Grid, row: GridRow, upper: GridRow, column: number): boolean => {
  if (isUnderWide(grid, row, upper, column)) return true;
  return upper.cells[column] === undefined && grid.mergeAt(upper.sourceRow, column) === undefined;
};

/** Under a head merged over several columns. */
const isUnderWide = (grid: Grid, row: GridRow, upper: GridRow, column: number): boolean => {
  const merge = grid.mergeAt(upper.sourceRow, column);
  return merge !== undefined && merge.right > merge.left && merge.bottom < row.sourceRow;
};

const standsIn = (rows: readonly GridRow[], column: number): boolean =>
  rows.some(({ cells }) => cells[column] !== undefined);

/**
 * In a file without merged cells (.csv, or a sheet whose merges were lost) a head over several columns stands above the first of
 * them: the cell above the next one is empty, and something stands below both, if not in the next row then below that.
 */
const headsSeveral = (grid: Grid, lower: readonly GridRow[], upper: GridRow, column: number): boolean =>
  upper.cells[column] !== undefined &&
  upper.cells[column + 1] === undefined &&
  standsIn(lower, column + 1) &&
  grid.mergeAt(upper.sourceRow, column) === undefined &&
  grid.mergeAt(upper.sourceRow, column + 1) === undefined;

/** The column of the head that stands above this one too, where no merged cell says so. */
const parentColumn = (grid: Grid, rows: readonly GridRow[], level: number, column: number): number => {
  const row = rows[level];
  const lower = rows.slice(level + 1).filter((one, at) => at === 0 || !isColumnNumberRow(one));
  if (row === undefined || row.cells[column] !== undefined) return column;
  let first = column;
  while (first > 0 && row.cells[first] === undefined && standsIn(lower, first)) first -= 1;
  const isParent = headsSeveral(grid, lower, row, first) && standsIn(lower, first);
  // A head of a higher level that begins between them heads the column anew.
  const isParted = rows.slice(0, level).some(({ cells }) => cells.slice(first + 1, column + 1).some(Boolean));
  return isParent && !isParted ? first : column;
};

/** The words of heads broken over two rows: `Họ và` over `tên`, `Danh hiệu` over `thi đua`. */
const isWrapped = (upper: GridRow, cells: readonly HeaderCell[]): boolean =>
  cells.every(
    ({ column, text }) =>
      GOES_ON.test(text) && text.length <= 30 && upper.cells[column] !== undefined && !isOfRow(text),
  );

/** Typed in small letters a row below a header looks the same: it names somebody or an award. */
const isOfRow = (text: string): boolean => mayBePerson(text) || recognizeAward(text) !== null;

const GOES_ON = /^\p{Ll}[\p{Ll}\s,/()]*$/u;

/** Words that stand below other heads only: `Nữ`, `Hạng Nhì`, `Số phiếu`, `%`, `Cấp tỉnh`. */
const isLowerHead = (text: string): boolean =>
  /^[\s(]*%[\s)]*$/.test(text) ||
  /^(nam|nu|(tu|den)( (ngay|thang|nam))*|tong so|trong do|hang (nhat|nhi|ba|[123i]+)|(so )?phieu|sl)$|^(cap )?(nha nuoc|bo|nganh|tinh|thanh pho|so|huyen|xa|phuong|co so|tren)( (va )?(bo|nganh|tinh|thanh pho|so|huyen|xa|phuong|co so))*$/.test(
    wordsOf(text),
  );

/** A further header row: its cells stand under merged or empty cells of the row above and say what columns hold. */
const continuesHeader = (grid: Grid, upper: readonly GridRow[], row: GridRow, next: GridRow | undefined): boolean => {
  const lower = next === undefined ? [row] : [row, next];
  const cells = cellsOf(row);
  const last = upper.at(-1);
  if (last === undefined || cells.length === 0 || cells.some(({ text }) => text.length > 80)) return false;
  if (isWrapped(last, cells) || cells.every(({ column }) => isUnderWide(grid, row, last, column))) return true;
  if (cells.some(({ column }) => widthOf(grid, row, column) * 2 > grid.width)) return false;
  const known = cells.filter(({ text }) => meaningOfHeader(text) !== null || isLowerHead(text));
  const firstColumn = Math.min(...upper.flatMap((above) => cellsOf(above).map(({ column }) => column)));
  if (cells.some(({ column }) => column === firstColumn && !isMergedDown(grid, row, column))) return false;
  if (cells.some(({ text }) => stripEnumerator(text) !== text)) return false;
  if (!cells.some(({ column }) => isUnder(grid, row, last, column))) return false;
  const under = cells.every(
    ({ column, text }) =>
      isUnder(grid, row, last, column) || meaningOfHeader(text) !== null || headsSeveral(grid, lower, last, column),
  );
  return under && known.length * 2 >= cells.length;
};

const widthOf = (grid: Grid, row: GridRow, column: number): number => {
  const merge = grid.mergeAt(row.sourceRow, column);
  return merge === undefined ? 1 : merge.right - merge.left + 1;
};

const isMergedDown = (grid: Grid, row: GridRow, column: number): boolean => {
  const merge = grid.mergeAt(row.sourceRow, column);
  return merge !== undefined && merge.top < row.sourceRow;
};

/** The rows of a header that begins at this row: further heads below it, and the numbers of the columns. */
export const headerRows = (grid: Grid, top: number): readonly GridRow[] => {
  const first = grid.rows[top];
  if (first === undefined) return [];
  const rows = [first];
  const mergedTo = lastMergedRow(grid, first);
  for (let at = top + 1; at < Math.min(grid.rows.length, top + 5); at += 1) {
    const row = grid.rows[at];
    if (row === undefined) break;
    const above = rows.at(-1);
    const adjacent = above !== undefined && row.sourceRow - above.sourceRow <= 1;
    if (row.sourceRow <= mergedTo || (adjacent && continuesHeader(grid, rows, row, grid.rows[at + 1]))) rows.push(row);
    else break;
  }
  const next = grid.rows[top + rows.length];
  return next !== undefined && isColumnNumberRow(next) ? [...rows, next] : rows;
};

/** The texts above one column, top to bottom, each once; a merged parent counts for all its columns. */
export const labelsAbove = (grid: Grid, rows: readonly GridRow[], column: number): readonly string[] => {
  const labels: string[] = [];
  for (const [level, row] of rows.entries()) {
    if (isColumnNumberRow(row)) continue;
    const merge = grid.mergeAt(row.sourceRow, column);
    const owner = merge === undefined ? row : rows.find((candidate) => candidate.sourceRow === merge.top);
    const text = owner?.cells[merge?.left ?? parentColumn(grid, rows, level, column)]?.text;
    const above = labels.at(-1);
    if (text === undefined || above === text) continue;
    const isOneHead = above !== undefined && GOES_ON.test(text) && widthOf(grid, rows[0] ?? row, column) === 1;
    if (isOneHead) labels[labels.length - 1] = `${above} ${text}`;
    else labels.push(text);
  }
  return labels;
};
