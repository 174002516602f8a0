import {
  asListRoles,
  isOnlyOfHistory,
  meaningOfRole,
  withChosenColumns,
} from '#shared/domain/history-list/column-choice';
import type { ChosenHistoryColumn } from '#shared/domain/history-list/history-columns';
import type { HistoryColumn, HistoryHeader } from '#shared/domain/history-list/history-header';
import { columnsUnder, findHistoryHeaders } from '#shared/domain/history-list/history-header';
import { headerAt, headerRowOf } from '#shared/domain/nomination-list/column-mapping';
import type { ListColumn, TableHeader } from '#shared/domain/nomination-list/list-table';
import type { Grid } from '#shared/domain/nomination-list/sheet-grid';
import { listHeadersOf, sameLabels } from '#shared/domain/nomination-list/sheet-reading';

const NAMES: ReadonlySet<ListColumn['role']> = new Set(['name', 'familyName', 'givenName']);

/** A head that nomination lists see: who its rows are about as they say, what was given as lists of earlier years say. */
const asHistoryHeader = (grid: Grid, { top, bottom, columns }: TableHeader): HistoryHeader => {
  const under = new Map(columnsUnder(grid, grid.rows.slice(top, bottom + 1)).map((column) => [column.index, column]));
  const read = columns.map((column): HistoryColumn => {
    const own = under.get(column.index);
    return own !== undefined && own.history !== null && !NAMES.has(column.role)
      ? own
      : { ...column, ...meaningOfRole(column.role) };
  });
  return { top, bottom, columns: read };
};

/** The heads that the secretary speaks of where the program sees none. */
const addedHeaders = (
  grid: Grid,
  headers: readonly HistoryHeader[],
  own: readonly ChosenHistoryColumn[],
): readonly HistoryHeader[] =>
  [...new Set(own.map(({ headerRow }) => headerRow))]
    .filter((headerRow) => !headers.some((header) => headerRowOf(grid, header) === headerRow))
    .flatMap((headerRow) => headerAt(grid, headerRow) ?? [])
    .filter(({ top }) => !headers.some((header) => top >= header.top && top <= header.bottom))
    .map((header) => asHistoryHeader(grid, header));

/** Every head with its choices; one printed again on the next page has those of the head before it. */
const choose = (
  grid: Grid,
  headers: readonly HistoryHeader[],
  own: readonly ChosenHistoryColumn[],
): readonly HistoryHeader[] => {
  let standing: readonly ChosenHistoryColumn[] = [];
  return headers.map((header, at) => {
    const before = headers[at - 1];
    const said = own.filter(({ headerRow }) => headerRow === headerRowOf(grid, header));
    const goesOn = said.length === 0 && before !== undefined && sameLabels(before, header);
    if (!goesOn) standing = said;
    return standing.length === 0 ? header : { ...header, columns: withChosenColumns(header.columns, standing) };
  });
};

/**
 * The heads of a sheet's lists of earlier years under the secretary's choices. None for a sheet that is read as nomination
 * lists are: one with names and awards only, of whose columns she has said nothing that those lists have no word for.
 */
export const historyHeadersOf = (grid: Grid, chosen: readonly ChosenHistoryColumn[]): readonly HistoryHeader[] => {
  const found = findHistoryHeaders(grid);
  const own = chosen.filter(({ sheet }) => sheet === grid.name);
  if (own.length === 0 || (found.length === 0 && !own.some(isOnlyOfHistory))) return found;
  const headers =
    found.length > 0 ? found : listHeadersOf(grid, asListRoles(own)).map((header) => asHistoryHeader(grid, header));
  const all = [...headers, ...addedHeaders(grid, headers, own)].sort((left, right) => left.top - right.top);
  return choose(grid, all, own);
};
