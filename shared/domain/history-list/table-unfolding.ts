import { readFactCell } from '#shared/domain/history-list/fact-words';
import type { HistoryColumn, HistoryHeader } from '#shared/domain/history-list/history-header';
import { readYears } from '#shared/domain/history-list/year-words';
import { splitHonorific } from '#shared/domain/nomination-list/honorific';
import { looksLikePerson } from '#shared/domain/nomination-list/recipient-name';
import { numberKindOf } from '#shared/domain/nomination-list/row-words';
import { type Grid, type GridCell, type GridRow, linesOf } from '#shared/domain/nomination-list/sheet-grid';

type Unfolded = { readonly grid: Grid; readonly rows: readonly GridRow[] };

const isName = ({ role }: HistoryColumn): boolean => /^(name|familyName|givenName)$/.test(role);
const isWho = ({ role, history }: HistoryColumn): boolean => history === null && role !== 'note' && role !== 'number';
const isOfInitiative = ({ role, history }: HistoryColumn): boolean =>
  role === 'unit' || (history !== null && history !== 'share');
const isNumber = ({ role }: HistoryColumn): boolean => role === 'number';

/** Cells merged down stand for every row they cover: a person's name beside three years of awards. */
const withMergesFilled = (grid: Grid, rows: readonly GridRow[]): readonly GridRow[] => {
  const first = rows[0]?.sourceRow ?? 0;
  const bySource = new Map(rows.map((row) => [row.sourceRow, row]));
  return rows.map((row) => ({
    ...row,
    cells: Array.from({ length: grid.width }, (_, column) => {
      const merge = grid.mergeAt(row.sourceRow, column);
      const isCovered = merge !== undefined && merge.left === column && merge.top < row.sourceRow && merge.top >= first;
      return isCovered ? bySource.get(merge.top)?.cells[column] : row.cells[column];
    }),
  }));
};

const withoutVerticalMerges = (grid: Grid): Grid => ({
  ...grid,
  mergeAt: (sourceRow, column) => {
    const merge = grid.mergeAt(sourceRow, column);
    return merge !== undefined && merge.left === merge.right ? undefined : merge;
  },
});

const isEmpty = (row: GridRow, columns: readonly HistoryColumn[]): boolean =>
  columns.every(({ index }) => row.cells[index] === undefined);

const fill = (row: GridRow, above: GridRow, columns: readonly HistoryColumn[]): GridRow => {
  const cells: (GridCell | undefined)[] = [...row.cells];
  for (const { index } of columns) cells[index] ??= above.cells[index];
  return { ...row, cells };
};

/** A row that says what happened in a year, or what was given. */
const saysFact = (row: GridRow, columns: readonly HistoryColumn[]): boolean =>
  columns.some(({ history, index }) => {
    const cell = row.cells[index];
    if (cell === undefined) return false;
    if (history === 'year') return readYears(cell).years.length > 0;
    if (history !== 'award' && history !== 'rating') return false;
    return readFactCell(cell, { measure: history, authority: null }).facts.some(
      (fact) => fact.kind === 'rating' || (fact.kind === 'award' && fact.code !== 'UNKNOWN'),
    );
  });

const namesPerson = (row: GridRow, columns: readonly HistoryColumn[]): boolean => {
  const text = columns
    .flatMap(({ index }) => (row.cells[index] === undefined ? [] : linesOf(row.cells[index])))
    .join(' ');
  return looksLikePerson(splitHonorific(text.replace(/[\s(]*\d{1,3}\s*%\)?$/u, '')).name);
};

/**
 * Rows that go on with the one above: a further award of the same person, a further author of the same initiative. They
 * take from above what they leave blank.
 */
const withBlanksFilled = (rows: readonly GridRow[], { columns }: HistoryHeader): readonly GridRow[] => {
  const [numbers, names] = [columns.filter(isNumber), columns.filter(isName)];
  const titles = columns.filter(({ history }) => history === 'initiative');
  const filled: GridRow[] = [];
  for (const row of rows) {
    const above = filled.at(-1);
    const isNumbered = numbers.some(({ index }) => row.cells[index] !== undefined);
    const aboveCounts =
      above !== undefined &&
      above.sourceRow === row.sourceRow - 1 &&
      (numbers.length === 0 || numbers.some(({ index }) => numberKindOf(above.cells[index]?.text) === 'arabic'));
    if (!aboveCounts || isNumbered) filled.push(row);
    else if (names.length > 0 && isEmpty(row, names) && saysFact(row, columns)) {
      filled.push(fill(row, above, [...columns.filter(isWho), ...numbers]));
    } else if (titles.length > 0 && isEmpty(row, titles) && namesPerson(row, names)) {
      filled.push(fill(row, above, [...columns.filter(isOfInitiative), ...numbers]));
    } else filled.push(row);
  }
  return filled;
};

/** A table in which every row says by itself whom and what it is about. */
export const unfoldTable = (grid: Grid, header: HistoryHeader, rows: readonly GridRow[]): Unfolded => ({
  grid: withoutVerticalMerges(grid),
  rows: withBlanksFilled(withMergesFilled(grid, rows), header),
});
