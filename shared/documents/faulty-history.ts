import type { PlainRow, PlainSheet, PlainWorkbook } from '#shared/documents/plain-workbook';
import {
  asksBeside,
  joinedAsks,
  placedBeside,
  returnedSheet,
  returnedWorkbook,
  type WrittenFrom,
  widthOf,
} from '#shared/documents/returned-list';
import { historyHeadersOf } from '#shared/domain/history-list/chosen-headers';
import type { FaultyHistoryRow } from '#shared/domain/history-list/faulty-history';
import type { ChosenHistoryColumn } from '#shared/domain/history-list/history-columns';
import type { HistoryReading } from '#shared/domain/history-list/history-reading';
import { HISTORY_WAYS, originalHeaders, unfoldedGrid } from '#shared/domain/history-list/returned-history';
import { type Grid, linesOf } from '#shared/domain/nomination-list/sheet-grid';
import type { RawWorkbook } from '#shared/domain/raw-workbook';
import { headersOf, originalRows } from '#shared/domain/supplement/original-rows';
import { historyAsk } from '#shared/text/vi/history-asks';
import { listFileTexts } from '#shared/text/vi/list-files';

const asks = asksBeside(({ problems }: FaultyHistoryRow) => joinedAsks(problems.map(historyAsk)));

/** Rows that stand under no head go back as they are, the two columns beside them. */
const headlessSheet = (grid: Grid, faulty: readonly FaultyHistoryRow[]): PlainSheet => {
  const rowAt = new Map(grid.rows.map((row) => [row.sourceRow, row]));
  const columns = Array.from({ length: grid.width }, (_, column) => column);
  const body = faulty.map((row): PlainRow => {
    const cells = columns.map((column) => {
      const cell = rowAt.get(row.sourceRow)?.cells[column];
      return cell === undefined ? '' : linesOf(cell);
    });
    return { kind: 'body', cells: [...cells, ...asks.cellsOf(row)] };
  });
  return {
    name: grid.name ?? listFileTexts.faulty.sheet,
    isHidden: false,
    ...placedBeside(
      columns.map((column) => widthOf(body.map(({ cells }) => cells[column] ?? ''))),
      asks,
    ),
    rows: [{ kind: 'header', cells: [...columns.map(() => ''), ...asks.heads] }, ...body],
    merges: [],
    header: { top: 1, bottom: 1 },
    openRows: 0,
    choices: [],
  };
};

type Going = WrittenFrom<FaultyHistoryRow> & { readonly columnRoles: readonly ChosenHistoryColumn[] };

/**
 * The rows of a list of earlier years that are left behind as a workbook: its own heads and words, each row whole, the
 * doubtful cells marked, and beside each why it comes back and what to do. Corrected, it is read like any list.
 */
export const faultyHistoryList = (workbook: RawWorkbook, reading: HistoryReading, going: Going): PlainWorkbook =>
  returnedWorkbook(workbook, going, (grid, faulty) => {
    const own = historyHeadersOf(grid, going.columnRoles);
    // A sheet of names and awards only is read as nomination lists are, and so it goes back.
    const headers = own.length === 0 ? headersOf(grid, reading) : originalHeaders(own);
    const whole = unfoldedGrid(grid, own);
    const blocks = originalRows(whole, { headers, reading, faulty, ways: HISTORY_WAYS });
    return blocks === null ? headlessSheet(grid, faulty) : returnedSheet(whole, blocks, asks);
  });
