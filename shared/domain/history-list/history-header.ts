import type { HistoryRole } from '#shared/domain/history-list/history-columns';
import type { HistoryMeaning } from '#shared/domain/history-list/history-vocabulary';
import { meaningOfHistoryHeader } from '#shared/domain/history-list/history-vocabulary';
import { yearOfHeader } from '#shared/domain/history-list/year-words';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import { isColumnNumberRow } from '#shared/domain/nomination-list/header-rows';
import type { ListColumn } from '#shared/domain/nomination-list/list-table';
import { numberKindOf } from '#shared/domain/nomination-list/row-words';
import type { Grid, GridRow } from '#shared/domain/nomination-list/sheet-grid';

/** A column of a list of earlier years: who (by `role`) or what (by `history`), and of which year when its head says. */
export type HistoryColumn = ListColumn & Pick<HistoryMeaning, 'history' | 'year' | 'level'>;

/** Positions are indexes of the grid's rows. */
export type HistoryHeader = {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HistoryColumn[];
};

type HeaderCell = { readonly column: number; readonly text: string };

const cellsOf = (row: GridRow): readonly HeaderCell[] =>
  row.cells.flatMap((cell, column) => (cell === undefined ? [] : [{ column, text: cell.text }]));

const isKnown = ({ text }: HeaderCell): boolean => meaningOfHistoryHeader(text) !== null;

/** A head of rows: mostly known words, among them who or what the rows are; figures alone only as years. */
const beginsHeader = (row: GridRow): boolean => {
  const cells = cellsOf(row);
  const first = cells[0];
  if (first === undefined || cells.length < 2 || numberKindOf(first.text) === 'arabic') return false;
  if (cells.some(({ text }) => text.length > 140)) return false;
  const telling = cells.some(({ text }) => {
    const meaning = meaningOfHistoryHeader(text);
    return meaning !== null && (/^(number|name|familyName|unit)$/.test(meaning.role) || meaning.history === 'year');
  });
  const known = cells.filter(isKnown).length;
  return telling && known >= 2 && known * 2 >= cells.length && !cells.some(({ text }) => looksLikeTitle(text));
};

const looksLikeTitle = (text: string): boolean =>
  /^(cong hoa xa hoi|doc lap tu do|danh sach|kem theo|tong hop)\b/.test(wordsOf(text));

/** A further row of the head: its cells are known words or years, each under a wide cell or under nothing. */
const continuesHeader = (grid: Grid, above: GridRow, row: GridRow): boolean => {
  const cells = cellsOf(row);
  if (cells.length === 0 || row.sourceRow !== above.sourceRow + 1 || row.cells[0] !== undefined) return false;
  return cells.every((cell) => {
    const merge = grid.mergeAt(above.sourceRow, cell.column);
    const isUnder = merge === undefined ? above.cells[cell.column] === undefined : merge.right > merge.left;
    return isKnown(cell) && (isUnder || yearOfHeader(cell.text) !== null);
  });
};

const headerRows = (grid: Grid, top: number): readonly GridRow[] => {
  const first = grid.rows[top];
  if (first === undefined) return [];
  const rows = [first];
  const mergedTo = cellsOf(first).reduce(
    (last, { column }) => Math.max(last, grid.mergeAt(first.sourceRow, column)?.bottom ?? 0),
    first.sourceRow,
  );
  for (let at = top + 1; at < Math.min(grid.rows.length, top + 4); at += 1) {
    const [row, above] = [grid.rows[at], rows.at(-1)];
    if (row === undefined || above === undefined) break;
    if (row.sourceRow > mergedTo && !continuesHeader(grid, above, row)) break;
    rows.push(row);
  }
  const next = grid.rows[top + rows.length];
  return next !== undefined && isColumnNumberRow(next) ? [...rows, next] : rows;
};

/** The text over a column in one row of the head: its own, that of its merge, or of the wide cell to the left. */
const textOver = (grid: Grid, rows: readonly GridRow[], at: number, column: number): string | null => {
  const row = rows[at];
  if (row === undefined || isColumnNumberRow(row)) return null;
  const merge = grid.mergeAt(row.sourceRow, column);
  if (merge !== undefined)
    return rows.find(({ sourceRow }) => sourceRow === merge.top)?.cells[merge.left]?.text ?? null;
  const own = row.cells[column]?.text;
  if (own !== undefined) return own;
  // Without merges (.csv) a wide head stands over its first column only: it holds for the years to its right.
  const below = rows[at + 1]?.cells[column]?.text;
  if (below === undefined || yearOfHeader(below) === null) return null;
  return row.cells.slice(0, column).findLast((cell) => cell !== undefined)?.text ?? null;
};

const labelsOver = (grid: Grid, rows: readonly GridRow[], column: number): readonly string[] => {
  const labels: string[] = [];
  rows.forEach((_, at) => {
    const text = textOver(grid, rows, at, column);
    if (text !== null && labels.at(-1) !== text) labels.push(text);
  });
  return labels;
};

const WHAT: ReadonlySet<HistoryRole | null> = new Set(['award', 'rating', 'decision', 'decidedOn', 'authority']);

/** `Xếp loại` over `2021`, or `Năm 2021` over `Danh hiệu`: what the column holds and of which year. */
const meaningOfLabels = (labels: readonly string[]): HistoryMeaning | null => {
  const meanings = labels.map(meaningOfHistoryHeader);
  const year = labels.map(yearOfHeader).findLast((one) => one !== null) ?? null;
  const own = meanings.at(-1) ?? meaningOfHistoryHeader(labels.join(' '));
  if (year === null || labels.length === 1) return own;
  const what = meanings.findLast((meaning) => meaning !== null && WHAT.has(meaning.history))?.history ?? 'yearCell';
  return { role: 'other', history: what, year };
};

const readColumns = (grid: Grid, rows: readonly GridRow[]): readonly HistoryColumn[] =>
  Array.from({ length: grid.width }, (_, index) => index).flatMap((index): readonly HistoryColumn[] => {
    const labels = labelsOver(grid, rows, index);
    if (labels.length === 0) return [];
    const { role = 'other', history = null, ...more } = meaningOfLabels(labels) ?? {};
    return [{ index, label: labels.join(' / '), leaf: labels.at(-1) ?? '', role, history, ...more }];
  });

const hasHistory = (columns: readonly HistoryColumn[], ...roles: readonly HistoryRole[]): boolean =>
  columns.some(({ history }) => history !== null && roles.includes(history));

const withRole = (
  columns: readonly HistoryColumn[],
  index: number,
  role: ListColumn['role'],
): readonly HistoryColumn[] => columns.map((column) => (column.index === index ? { ...column, role } : column));

/** One column names the recipients: “Họ và tên” before any other; without one, “Đơn vị” or “Tập thể”. */
const settleName = (columns: readonly HistoryColumn[]): readonly HistoryColumn[] => {
  const family = columns.find(({ role }) => role === 'familyName');
  const given = columns.find(({ role }) => role === 'givenName');
  if (family !== undefined && given !== undefined) return columns;
  const names = columns.filter(({ role }) => role === 'name');
  const kept =
    names.find(({ label }) => /\bho (va )?ten\b|\btac gia\b/.test(wordsOf(label))) ?? names[0] ?? given ?? family;
  if (kept !== undefined) {
    const single = columns.map((column) =>
      column !== kept && /^(name|familyName|givenName)$/.test(column.role)
        ? { ...column, role: 'unit' as const }
        : column,
    );
    return withRole(single, kept.index, 'name');
  }
  const unit = columns.find(
    ({ role, label }) => role === 'unit' || role === 'kind' || /^(tap the|ten tap the)$/.test(wordsOf(label)),
  );
  return unit === undefined || hasHistory(columns, 'initiative') ? columns : withRole(columns, unit.index, 'name');
};

/** “Cơ quan” left of what was given is where the person works, unless another column says that. */
const settleUnit = (columns: readonly HistoryColumn[]): readonly HistoryColumn[] => {
  const first = columns.find(({ history }) => history !== null && history !== 'authority')?.index ?? 0;
  if (columns.some(({ role }) => role === 'unit' || role === 'positionUnit')) return columns;
  return columns.map((column) =>
    column.index < first && wordsOf(column.label) === 'co quan' ? { ...column, role: 'unit', history: null } : column,
  );
};

/** “Cấp” beside an initiative is how far it reaches. */
const settleScope = (columns: readonly HistoryColumn[]): readonly HistoryColumn[] =>
  hasHistory(columns, 'initiative') && !hasHistory(columns, 'scope')
    ? columns.map((column) =>
        column.history === 'authority' && /^cap\b/.test(wordsOf(column.leaf))
          ? { ...column, history: 'scope' }
          : column,
      )
    : columns;

/** An award list that mentions initiatives in passing is no list of initiatives. */
const settleInitiative = (columns: readonly HistoryColumn[]): readonly HistoryColumn[] =>
  hasHistory(columns, 'initiative') &&
  hasHistory(columns, 'award', 'awardMark', 'rating') &&
  !hasHistory(columns, 'scope')
    ? columns.map((column) => (column.history === 'initiative' ? { ...column, history: null } : column))
    : columns;

/** Columns that make a table one of earlier years; a list with names and awards alone is read as nomination lists are. */
const isHistory = (columns: readonly HistoryColumn[]): boolean => {
  const says = hasHistory(columns, 'award', 'awardMark', 'rating', 'ratingMark', 'yearCell', 'initiative');
  const named = columns.some(({ role }) => role === 'name' || role === 'familyName');
  if (!says) return false;
  if (hasHistory(columns, 'rating', 'ratingMark', 'yearCell', 'initiative'))
    return named || hasHistory(columns, 'year', 'yearCell');
  return (
    hasHistory(columns, 'year', 'decision', 'decidedOn') &&
    !columns.some(({ label }) => /\bde nghi\b/.test(wordsOf(label)))
  );
};

/** What the columns under these rows of a head are taken for. */
export const columnsUnder = (grid: Grid, rows: readonly GridRow[]): readonly HistoryColumn[] =>
  settleInitiative(settleScope(settleName(settleUnit(readColumns(grid, rows)))));

/** Reads a head of a list of earlier years at this row, or null when the row begins none. */
const readHeaderAt = (grid: Grid, top: number): HistoryHeader | null => {
  const first = grid.rows[top];
  if (first === undefined || !beginsHeader(first)) return null;
  const rows = headerRows(grid, top);
  const columns = columnsUnder(grid, rows);
  return isHistory(columns) ? { top, bottom: top + rows.length - 1, columns } : null;
};

/** Finds the heads of a sheet's lists of earlier years, top to bottom. */
export const findHistoryHeaders = (grid: Grid): readonly HistoryHeader[] => {
  const headers: HistoryHeader[] = [];
  for (let top = 0; top < grid.rows.length; top += 1) {
    const header = readHeaderAt(grid, top);
    if (header === null) continue;
    headers.push(header);
    top = header.bottom;
  }
  return headers;
};
