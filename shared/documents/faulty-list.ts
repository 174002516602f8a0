import type { PlainRow, PlainSheet, PlainWorkbook } from '#shared/documents/plain-workbook';
import {
  type AddedColumns,
  joinedAsks,
  markedAsks,
  placedBeside,
  returnedSheet,
  returnedWorkbook,
  type WrittenFrom,
  widthOf,
} from '#shared/documents/returned-list';
import { isOwnColumn } from '#shared/domain/nomination-list/header-vocabulary';
import type { ListReading } from '#shared/domain/nomination-list/list-reading';
import type { RowPlace } from '#shared/domain/nomination-list/row-places';
import type { Grid } from '#shared/domain/nomination-list/sheet-grid';
import type { RawWorkbook } from '#shared/domain/raw-workbook';
import type { FaultyRow } from '#shared/domain/supplement/faulty-rows';
import { NOMINATION_WAYS } from '#shared/domain/supplement/nomination-ways';
import { headersOf, originalRows } from '#shared/domain/supplement/original-rows';
import { countsRows, namingOther, numberedRows } from '#shared/domain/supplement/row-in-document';
import { listFileTexts } from '#shared/text/vi/list-files';
import { supplementAsks } from '#shared/text/vi/supplement-asks';
import { unitAsk } from '#shared/text/vi/unit-asks';

const words = listFileTexts.faulty;
const columns = listFileTexts.blank.columns;

/** How the rows of a document are called that counts none: by the numbers of its lists. */
const namesIn = (grid: Grid, { tables }: ListReading) => {
  const rows = new Map(grid.rows.map(({ sourceRow, cells }) => [sourceRow, cells]));
  const numbered = numberedRows(tables, ({ sourceRow }, column) => rows.get(sourceRow)?.[column]?.text ?? '');
  return (place: RowPlace): string => {
    const row = numbered(place);
    return row === null ? '' : supplementAsks.numbered(row);
  };
};

/** Examples are of the kind of whom the list itself names as its sender. */
const asksTo = (fileName: string, grid: Grid, reading: ListReading) => {
  const nameOf = namesIn(grid, reading);
  const sender = reading.namedSender?.name ?? null;
  return ({ problems }: FaultyRow) =>
    joinedAsks(
      problems.map((problem) => unitAsk(countsRows(fileName) ? problem : namingOther(problem, nameOf), sender)),
    );
};

const HEADS = [columns.number, columns.honorific, columns.name, columns.position, columns.unit, columns.award];
const DOUBTS = { fullName: 2, position: 3, unit: 4, awardProposed: 5 } as const;
const isShown = (field: string | undefined): field is keyof typeof DOUBTS =>
  field !== undefined && Object.hasOwn(DOUBTS, field);

/** A list without a header goes back under the heads of the blank one: so the unit sees where each word belongs. */
const headerlessSheet = (grid: Grid, faulty: readonly FaultyRow[], beside: AddedColumns<FaultyRow>): PlainSheet => {
  const header: PlainRow = { kind: 'header', cells: [...HEADS, columns.achievements, ...beside.heads] };
  const body = faulty.map((it, index): PlainRow => {
    const { row, problems } = it;
    const said = [row?.honorific, row?.fullName, row?.position, row?.unit].map((text) => text ?? '');
    const awards = row?.awardProposed.map(({ original }) => original).join('; ') ?? '';
    const doubtful = problems.flatMap(({ field }) => (isShown(field) ? [DOUBTS[field]] : []));
    return {
      kind: 'body',
      cells: [String(index + 1), ...said, awards, row?.achievements ?? '', ...beside.cellsOf(it)],
      doubtful,
    };
  });
  const own = [0, 1, 2, 3, 4, 5, 6].map((column) => widthOf([header, ...body].map(({ cells }) => cells[column] ?? '')));
  return {
    name: grid.name ?? words.sheet,
    isHidden: false,
    ...placedBeside(own, beside),
    rows: [header, ...body],
    merges: [],
    header: { top: 1, bottom: 1 },
    openRows: 0,
    choices: [],
  };
};

/** The columns that our own sheet had added when the unit sent it: what was asked then is said no more. */
const withoutOwnColumns = (grid: Grid, { tables }: ListReading): Grid => {
  const columns = tables.filter(({ sheet }) => sheet === grid.name).flatMap((table) => table.columns);
  const isOwn = new Set(columns.flatMap(({ label, index }) => (isOwnColumn(label) ? [index] : [])));
  let width = grid.width;
  while (isOwn.has(width - 1)) width -= 1;
  return { ...grid, width };
};

/** The rows, and the key of the file that they come from. */
type Going = WrittenFrom<FaultyRow> & { readonly listKey: string };

/**
 * The faulty rows of a unit's file as a workbook that goes back to the unit: its own header and words, the doubtful
 * cells marked, and for each row why it comes back and what to do. Corrected and sent again, it is read like any list, and
 * each row says which one it answers.
 */
export const faultyList = (workbook: RawWorkbook, reading: ListReading, going: Going): PlainWorkbook =>
  returnedWorkbook(workbook, going, (whole, faulty) => {
    const beside = markedAsks(asksTo(workbook.fileName, whole, reading), going.listKey);
    const grid = withoutOwnColumns(whole, reading);
    const headers = headersOf(grid, reading);
    const blocks = originalRows(grid, { headers, reading, faulty, ways: NOMINATION_WAYS });
    return blocks === null ? headerlessSheet(grid, faulty, beside) : returnedSheet(grid, blocks, beside);
  });
