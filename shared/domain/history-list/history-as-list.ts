import type { HistoryColumn, HistoryHeader } from '#shared/domain/history-list/history-header';
import type { ColumnRole } from '#shared/domain/nomination-list/header-vocabulary';
import type { TableHeader } from '#shared/domain/nomination-list/list-table';
import type { Grid } from '#shared/domain/nomination-list/sheet-grid';

const ROLE_OF: Partial<Record<NonNullable<HistoryColumn['history']>, ColumnRole>> = {
  award: 'award',
  yearCell: 'award',
  rating: 'award',
  awardMark: 'awardMark',
  ratingMark: 'awardMark',
};

/** A column beyond the sheet, for the person whom a title or heading names. */
const personColumn = (grid: Grid): HistoryColumn => ({
  index: grid.width,
  role: 'name',
  history: null,
  label: '',
  leaf: '',
});

export const namesSomebody = ({ columns }: HistoryHeader): boolean =>
  columns.some(({ role }) => role === 'name' || role === 'familyName');

/** The head with a column for the person whom a title or heading names, where no column does. */
export const withPersonColumn = (grid: Grid, header: HistoryHeader): HistoryHeader =>
  namesSomebody(header) ? header : { ...header, columns: [...header.columns, personColumn(grid)] };

/** The head in the roles of nomination lists, whose functions sort the rows and take names apart. */
export const asListHeader = ({ top, bottom, columns }: HistoryHeader): TableHeader => ({
  top,
  bottom,
  columns: columns.map(({ history, year: _year, level: _level, ...column }) => ({
    ...column,
    role: history === null ? column.role : (ROLE_OF[history] ?? 'other'),
  })),
});
