import type { AwardCode } from '#shared/domain/award-code';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { ColumnRole } from '#shared/domain/nomination-list/header-vocabulary';
import type { ListTable } from '#shared/domain/nomination-list/list-reading';
import type { ListColumn, TableHeader } from '#shared/domain/nomination-list/list-table';
import { numberKindOf } from '#shared/domain/nomination-list/row-words';
import type { Grid } from '#shared/domain/nomination-list/sheet-grid';

/** What a column holds as the secretary says; goes before the program's guess. */
export type ChosenRole = {
  readonly sheet: string | null;
  readonly headerRow: number;
  readonly index: number;
  readonly role: ColumnRole;
  readonly award?: AwardCode;
};

/** Roles that say who it is about, in the order of a usual list. */
export const WHO_ROLES = [
  'number',
  'honorific',
  'name',
  'familyName',
  'givenName',
  'kind',
  'birthDate',
  'gender',
  'position',
  'positionUnit',
  'rankPosition',
  'unit',
] as const satisfies readonly ColumnRole[];

/** Roles that a secretary may choose from, in the order of a usual list. `awardMark` asks for its award. */
export const CHOOSABLE_ROLES = [
  ...WHO_ROLES,
  'address',
  'award',
  'awardLevel',
  'awardMark',
  'achievements',
  'note',
  'other',
] as const satisfies readonly ColumnRole[];

/** Roles that several columns of a table may hold at once. */
const SHARED_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'name',
  'kind',
  'unit',
  'address',
  'award',
  'awardMark',
  'achievements',
  'note',
  'score',
  'other',
]);

/** True when several columns of a table may hold the role. */
export const isSharedRole = (role: ColumnRole): boolean => role !== 'name' && SHARED_ROLES.has(role);

const withoutAward = ({ award: _award, ...column }: ListColumn): ListColumn => column;

const chosenColumn = (column: ListColumn, { role, award }: ChosenRole): ListColumn => ({
  ...withoutAward(column),
  role,
  ...(award === undefined ? {} : { award }),
});

/** A guess gives way where the secretary has put the same role on another column. */
const afterChoice = (column: ListColumn, chosen: readonly ChosenRole[]): ListColumn => {
  const own = chosen.find(({ index }) => index === column.index);
  if (own !== undefined) return chosenColumn(column, own);
  const isTaken = chosen.some(({ role }) => role === column.role);
  const givesWay = isTaken && !isSharedRole(column.role);
  return givesWay ? { ...withoutAward(column), role: 'other' } : column;
};

const chooseColumns = (header: TableHeader, chosen: readonly ChosenRole[]): TableHeader => {
  const known = new Set(header.columns.map(({ index }) => index));
  const unlabelled = chosen
    .filter(({ index }) => !known.has(index))
    .map(({ index, role }): ListColumn => ({ index, role, label: '', leaf: '' }));
  const columns = [...header.columns, ...unlabelled].map((column) => afterChoice(column, chosen));
  return { ...header, columns: columns.sort((left, right) => left.index - right.index), isChosen: true };
};

/** `sourceRow` of the lowest header row; of a table without header its first row. */
export const headerRowOf = (grid: Grid, header: Pick<TableHeader, 'top' | 'bottom'>): number =>
  grid.rows[header.bottom < header.top ? header.top : header.bottom]?.sourceRow ?? 0;

/** The table that begins at a row where the program saw no header; a numbered row is the first of a headerless one. */
export const headerAt = (grid: Grid, headerRow: number): TableHeader | null => {
  const top = grid.rows.findIndex(({ sourceRow }) => sourceRow === headerRow);
  const row = grid.rows[top];
  if (row === undefined) return null;
  if (numberKindOf(row.cells[0]?.text) === 'arabic') return { top, bottom: top - 1, columns: [] };
  const columns = row.cells.flatMap((cell, index): readonly ListColumn[] =>
    cell === undefined ? [] : [{ index, role: 'other', label: cell.text, leaf: cell.text }],
  );
  return { top, bottom: top, columns };
};

/** The headers of a sheet with the secretary's roles; a header row that only she sees comes in its place. */
export const withChosenRoles = (
  grid: Grid,
  headers: readonly TableHeader[],
  chosen: readonly ChosenRole[],
): readonly TableHeader[] => {
  const ofSheet = chosen.filter(({ sheet }) => sheet === grid.name);
  if (ofSheet.length === 0) return headers;
  const found = new Set(headers.map((header) => headerRowOf(grid, header)));
  const added = [...new Set(ofSheet.map(({ headerRow }) => headerRow))]
    .filter((headerRow) => !found.has(headerRow))
    .flatMap((headerRow) => headerAt(grid, headerRow) ?? [])
    .filter(({ top }) => !headers.some((header) => top >= header.top && top <= header.bottom));
  return [...headers, ...added]
    .sort((left, right) => left.top - right.top)
    .map((header) => {
      const own = ofSheet.filter(({ headerRow }) => headerRow === headerRowOf(grid, header));
      return own.length === 0 ? header : chooseColumns(header, own);
    });
};

/** As much of a table as tells its header again. */
export type TableHeads = Pick<ListTable, 'sheet' | 'headerRow'> & {
  readonly columns: readonly { readonly index: number; readonly label: string }[];
};

/**
 * What tells a header again when the unit sends its next list: the folded words of its labels by column. Empty when no
 * column has words, which tells nothing.
 */
export const headerFingerprint = (table: TableHeads): string => {
  const labels = table.columns
    .map(({ index, label }) => ({ index, words: wordsOf(label) }))
    .filter(({ words }) => words !== '');
  return labels.map(({ index, words }) => `${index}:${words}`).join('|');
};

/** True when a list may be of the sender of an earlier one: it names its one unit, or several of its several units. */
export const namesSameUnits = (earlier: readonly string[], later: readonly string[]): boolean => {
  const known = new Set(earlier.map(wordsOf).filter((words) => words !== ''));
  const named = new Set(later.map(wordsOf).filter((words) => words !== ''));
  if (named.size === 0 || (named.size === 1) !== (known.size === 1)) return false;
  return [...named].every((words) => known.has(words));
};

export type RememberedRole = Pick<ChosenRole, 'index' | 'role' | 'award'>;

/** The roles of a table as it stands now, to be given to a later one with the same fingerprint. */
export const rolesToRemember = (table: ListTable): readonly RememberedRole[] =>
  table.columns.map(({ index, role, award }) => ({ index, role, ...(award === undefined ? {} : { award }) }));

/** Remembered roles as choices for a table with the same fingerprint. */
export const rolesForTable = (table: ListTable, remembered: readonly RememberedRole[]): readonly ChosenRole[] =>
  remembered.map((role) => ({ sheet: table.sheet, headerRow: table.headerRow, ...role }));
