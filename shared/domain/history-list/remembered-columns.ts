import type {
  ChosenHistoryColumn,
  HistoryTable,
  HistoryTableColumn,
} from '#shared/domain/history-list/history-columns';
import type { MappingWays } from '#shared/domain/nomination-list/table-mappings';

export type RememberedHistoryColumn = Omit<ChosenHistoryColumn, 'sheet' | 'headerRow'>;

/** The next list with the same heads is of other years: a year is remembered only where the head itself says it. */
const yearOfHead = ({ year, label }: HistoryTableColumn) =>
  year !== undefined && label.includes(String(year)) ? { year } : {};

const toRemember = ({ columns }: HistoryTable): readonly RememberedHistoryColumn[] =>
  columns.map((column) => ({
    ...{ index: column.index, role: column.role },
    ...yearOfHead(column),
    ...(column.award === undefined ? {} : { award: column.award }),
    ...(column.level === undefined ? {} : { level: column.level }),
  }));

/** A year that the program reads for the column by itself stays. */
const forTable = (
  { sheet, headerRow, columns }: HistoryTable,
  remembered: readonly RememberedHistoryColumn[],
): readonly ChosenHistoryColumn[] =>
  remembered.map((role) => {
    const own = columns.find(({ index }) => index === role.index);
    const year = role.year ?? (own?.role === role.role ? own.year : undefined);
    return { sheet, headerRow, ...role, ...(year === undefined ? {} : { year }) };
  });

/** How the columns of lists of earlier years are remembered. */
export const HISTORY_MAPPINGS: MappingWays<HistoryTable, RememberedHistoryColumn, ChosenHistoryColumn> = {
  toRemember,
  forTable,
};
