import { roleOfColumn } from '#shared/domain/history-list/column-choice';
import type { HistoryTable, HistoryTableColumn } from '#shared/domain/history-list/history-columns';
import type { HistoryHeader } from '#shared/domain/history-list/history-header';
import { describeTables } from '#shared/domain/nomination-list/list-tables';
import type { Grid } from '#shared/domain/nomination-list/sheet-grid';
import { sameLabels } from '#shared/domain/nomination-list/sheet-reading';

/** The tables under the heads of a sheet, with cells of the rows listed there as examples; a head printed again goes on with the table before. */
export const describeHistoryTables = (
  grid: Grid,
  headers: readonly HistoryHeader[],
  listed: readonly { readonly sourceRow: number }[],
): readonly HistoryTable[] => {
  const tables = describeTables(grid, headers, listed);
  return headers.flatMap((header, at): readonly HistoryTable[] => {
    const before = headers[at - 1];
    const table = tables[at];
    if (table === undefined || (before !== undefined && sameLabels(before, header))) return [];
    const known = new Map(header.columns.map((column) => [column.index, column]));
    const columns = table.columns.map((column): HistoryTableColumn => {
      const own = known.get(column.index);
      return {
        ...column,
        role: own === undefined ? column.role : roleOfColumn(own),
        ...(own?.year === undefined ? {} : { year: own.year }),
        ...(own?.level === undefined ? {} : { level: own.level }),
      };
    });
    return [{ ...table, isList: true, columns }];
  });
};
