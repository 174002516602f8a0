import type { AwardCode } from '#shared/domain/award-code';
import type { ColumnRole } from '#shared/domain/nomination-list/header-vocabulary';
import { COLUMN_ROLES } from '#shared/domain/nomination-list/header-vocabulary';
import type { ListTable, TableColumn } from '#shared/domain/nomination-list/list-reading';
import type { RatingLevel } from '#shared/domain/recipient';

/** What a column says of the history, beside who it is about. */
export const HISTORY_ROLES = [
  'year',
  'award',
  'awardMark',
  'rating',
  'ratingMark',
  /** A year's column: awards and ratings as they come. */
  'yearCell',
  'decision',
  'decidedOn',
  'authority',
  'initiative',
  'share',
  'scope',
  'initiativeKind',
] as const;
export type HistoryRole = (typeof HISTORY_ROLES)[number];

/** What a column of a list of earlier years may hold: who, in the words of nomination lists, or what was given. */
export type HistoryColumnRole = ColumnRole | HistoryRole;

export const HISTORY_COLUMN_ROLES: readonly HistoryColumnRole[] = [...new Set([...COLUMN_ROLES, ...HISTORY_ROLES])];

/** What a column holds as the secretary says; goes before the program's guess. */
export type ChosenHistoryColumn = {
  readonly sheet: string | null;
  readonly headerRow: number;
  readonly index: number;
  readonly role: HistoryColumnRole;
  /** The one year that all cells of the column are of. */
  readonly year?: number;
  /** The award that a mark in this column gives. */
  readonly award?: AwardCode;
  /** The rating that a mark in this column gives. */
  readonly level?: RatingLevel;
};

/** A column of the file as the program took it, for the secretary to confirm or change. */
export type HistoryTableColumn = Omit<TableColumn, 'role'> & {
  readonly role: HistoryColumnRole;
  readonly year?: number;
  readonly level?: RatingLevel;
};

/** A table of a file of earlier years; a decision's list is one too. */
export type HistoryTable = Omit<ListTable, 'columns'> & { readonly columns: readonly HistoryTableColumn[] };
