import { CHOOSABLE_HISTORY_ROLES, isSharedHistoryRole } from '#shared/domain/history-list/column-choice';
import type { HistoryColumnRole } from '#shared/domain/history-list/history-columns';
import { meaningOfHistoryHeader } from '#shared/domain/history-list/history-vocabulary';
import { historyColumnRoleTexts, historyListTexts } from '#shared/text/vi/history-lists';
import { deskTexts } from '#shared/text/vi/import-desk';
import type { ColumnWords } from '../column-panel';
import { isUntold, withChoice } from '../column-roles';
import type { ChosenHistoryColumn, HistoryTable } from './history-draft';

export type HistoryTableColumn = HistoryTable['columns'][number];

/** Heads of several rows are joined: a word known in any of them tells the column. */
const isKnownLabel = (label: string): boolean =>
  [label, ...label.split(' / ')].some((words) => meaningOfHistoryHeader(words) !== null);

const doubtOf = (column: HistoryTableColumn): string | null => {
  const words = historyListTexts.columnsOfFile;
  if (column.role === 'awardMark' && column.award === undefined) return deskTexts.awardOpen;
  if (column.role === 'ratingMark' && column.level === undefined) return words.levelOpen;
  if (column.role === 'yearCell' && column.year === undefined) return words.yearOpen;
  return isUntold(column) && !isKnownLabel(column.label) ? deskTexts.unsure : null;
};

const NAMES: readonly HistoryColumnRole[] = ['name', 'familyName', 'givenName'];
const FACTS: readonly HistoryColumnRole[] = [
  'award',
  'awardMark',
  'awardCode',
  'awardLevel',
  'rating',
  'ratingMark',
  'yearCell',
  'initiative',
];

const lacks = ({ columns }: HistoryTable, roles: readonly HistoryColumnRole[]): boolean =>
  !columns.some(({ role }) => roles.includes(role));

/** The columns of lists of earlier years, for the panel. */
export const historyColumnWords: ColumnWords<HistoryTable> = {
  usualRoles: CHOOSABLE_HISTORY_ROLES,
  roleTexts: historyColumnRoleTexts,
  doubtOf,
  remarksOf: (table) => [
    ...(lacks(table, NAMES) ? [historyListTexts.columnsOfFile.noName] : []),
    ...(lacks(table, FACTS) ? [historyListTexts.columnsOfFile.noFact] : []),
  ],
};

/** The choices with one more: another column of the table gives way where only one may hold the role of a year. */
export const withHistoryRole = (
  chosen: readonly ChosenHistoryColumn[],
  choice: ChosenHistoryColumn,
): readonly ChosenHistoryColumn[] =>
  withChoice(chosen, choice, (other) => {
    const year = 'year' in other ? other.year : undefined;
    return other.role === choice.role && year === choice.year && !isSharedHistoryRole(choice.role);
  });
