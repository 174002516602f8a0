import type { ChosenHistoryColumn, HistoryColumnRole, HistoryRole } from '#shared/domain/history-list/history-columns';
import { HISTORY_ROLES } from '#shared/domain/history-list/history-columns';
import type { HistoryColumn } from '#shared/domain/history-list/history-header';
import type { ChosenRole } from '#shared/domain/nomination-list/column-mapping';
import { isSharedRole, WHO_ROLES } from '#shared/domain/nomination-list/column-mapping';
import type { ColumnRole } from '#shared/domain/nomination-list/header-vocabulary';
import { COLUMN_ROLES } from '#shared/domain/nomination-list/header-vocabulary';

/** Roles that a secretary may choose from, in the order of a usual list. Marks ask for what they give. */
export const CHOOSABLE_HISTORY_ROLES = [
  ...WHO_ROLES,
  'year',
  'award',
  'awardMark',
  'rating',
  'ratingMark',
  'yearCell',
  'decision',
  'decidedOn',
  'authority',
  'initiative',
  'initiativeKind',
  'scope',
  'share',
  'note',
  'other',
] as const satisfies readonly HistoryColumnRole[];

/** Roles whose cells may all be of one year. */
const OF_A_YEAR: ReadonlySet<HistoryColumnRole> = new Set<HistoryColumnRole>([
  'yearCell',
  'award',
  'rating',
  'decision',
  'decidedOn',
  'authority',
]);

/** True when the column may be of one year, whatever its rows say. */
export const mayBeOfYear = (role: HistoryColumnRole): boolean => OF_A_YEAR.has(role);

const SHARED: ReadonlySet<HistoryRole> = new Set<HistoryRole>([
  'award',
  'awardMark',
  'rating',
  'ratingMark',
  'yearCell',
]);

const isHistoryRole = (role: HistoryColumnRole): role is HistoryRole => HISTORY_ROLES.some((one) => one === role);

const isListRole = (role: HistoryColumnRole): role is ColumnRole => COLUMN_ROLES.some((one) => one === role);

/** True when several columns of a table may hold the role. */
export const isSharedHistoryRole = (role: HistoryColumnRole): boolean =>
  isHistoryRole(role) ? SHARED.has(role) : isSharedRole(role);

/** A choice that nomination lists have no word for: it makes a table one of earlier years. */
export const isOnlyOfHistory = ({ role, year }: ChosenHistoryColumn): boolean =>
  year !== undefined || !isListRole(role);

/** The choices as nomination lists take them; those that they have no word for say nothing there. */
export const asListRoles = (chosen: readonly ChosenHistoryColumn[]): readonly ChosenRole[] =>
  chosen.flatMap(({ sheet, headerRow, index, role, award }) =>
    isListRole(role) ? [{ sheet, headerRow, index, role, ...(award === undefined ? {} : { award }) }] : [],
  );

/** Who by `role`, what by `history`. */
export const meaningOfRole = (role: HistoryColumnRole): Pick<HistoryColumn, 'role' | 'history'> => {
  if (isHistoryRole(role)) return { role: 'other', history: role };
  if (role === 'awardLevel') return { role: 'other', history: 'authority' };
  return role === 'awardCode' ? { role: 'other', history: 'award' } : { role, history: null };
};

/** What a column is taken for, in one word. */
export const roleOfColumn = ({ role, history }: Pick<HistoryColumn, 'role' | 'history'>): HistoryColumnRole =>
  history ?? role;

const chosenColumn = (
  { index, label, leaf }: HistoryColumn,
  { role, year, award, level }: ChosenHistoryColumn,
): HistoryColumn => ({
  index,
  label,
  leaf,
  ...meaningOfRole(role),
  ...(year === undefined ? {} : { year }),
  ...(award === undefined ? {} : { award }),
  ...(level === undefined ? {} : { level }),
});

/** A guess gives way where the secretary has put the same role, of the same year, on another column. */
const afterChoice = (column: HistoryColumn, chosen: readonly ChosenHistoryColumn[]): HistoryColumn => {
  const own = chosen.find(({ index }) => index === column.index);
  if (own !== undefined) return chosenColumn(column, own);
  const role = roleOfColumn(column);
  const isTaken = chosen.some((one) => one.role === role && one.year === column.year);
  const { index, label, leaf } = column;
  return isTaken && !isSharedHistoryRole(role) ? { index, label, leaf, role: 'other', history: null } : column;
};

/** The columns of a table under the secretary's choices; a column without a head comes in where she names it. */
export const withChosenColumns = (
  columns: readonly HistoryColumn[],
  chosen: readonly ChosenHistoryColumn[],
): readonly HistoryColumn[] => {
  const known = new Set(columns.map(({ index }) => index));
  const unlabelled = chosen
    .filter(({ index }) => !known.has(index))
    .map(({ index }): HistoryColumn => ({ index, role: 'other', history: null, label: '', leaf: '' }));
  return [...columns, ...unlabelled]
    .map((column) => afterChoice(column, chosen))
    .sort((left, right) => left.index - right.index);
};
