import type { HistoryColumnRole } from '#shared/domain/history-list/history-columns';
import { reasonOfLine } from '#shared/domain/nomination-list/lines-below';
import type { ListReading, ListTable } from '#shared/domain/nomination-list/list-reading';
import { isDitto } from '#shared/domain/nomination-list/row-words';
import { type Grid, type GridRow, linesOf } from '#shared/domain/nomination-list/sheet-grid';
import { rowText } from '#shared/domain/nomination-list/table-reading';
import type { MergedRange } from '#shared/domain/raw-workbook';

/** A row of the file that goes back. */
export type ReturnedRow = { readonly sheet: string | null; readonly sourceRow: number };

/** Rows of a unit's sheet that stay together when they are written out again. */
export type OriginalRows<Row extends ReturnedRow> = {
  readonly kind: 'title' | 'header' | 'group' | 'faulty';
  readonly rows: readonly { readonly sourceRow: number; readonly cells: readonly string[] }[];
  /** Of a faulty block. */
  readonly faulty: Row | null;
  readonly doubtful: readonly number[];
};

/** How the rows of one kind of list are understood. */
export type ListWays<Row extends ReturnedRow> = {
  /** True for the cells that the doubts of a row are about. */
  readonly isDoubtful: (row: Row, column: HeaderColumn) => boolean;
  /** What a heading speaks of: it ends where a later one speaks of the same. */
  readonly subjectsOf: (heading: string) => readonly string[];
  /** What a row got from the line below its table. */
  readonly reasonOf: (row: Row) => string | null;
};

/** Columns that a list may merge over several recipients, or leave to the row above. */
const SHARED: ReadonlySet<HistoryColumnRole> = new Set<HistoryColumnRole>([
  'unit',
  'address',
  'award',
  'awardMark',
  'awardLevel',
  'position',
  'positionUnit',
  'achievements',
  'kind',
  'note',
]);

type HeaderColumn = { readonly index: number; readonly role: HistoryColumnRole };

/** Where the header of a list stands among the rows of the grid, and what its columns were taken for. */
export type OriginalHeader = {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
};

type Table = {
  readonly grid: Grid;
  readonly header: OriginalHeader;
  /** The rows of the body by their row of the sheet, and those that name a recipient, in order. */
  readonly rowAt: ReadonlyMap<number, GridRow>;
  readonly nominees: readonly GridRow[];
};

const linesAt = (row: GridRow | undefined, column: number): string | null => {
  const cell = row?.cells[column];
  return cell === undefined ? null : linesOf(cell);
};

/** What a cell says by itself or by the merge that reaches down over it. */
const saidBy = ({ grid, header, rowAt }: Table, row: GridRow, column: number): string => {
  const own = linesAt(row, column);
  if (own !== null) return own;
  const role = header.columns.find(({ index }) => index === column)?.role;
  const merge = grid.mergeAt(row.sourceRow, column);
  if (role === undefined || !SHARED.has(role) || merge === undefined || merge.left !== column) return '';
  return linesAt(rowAt.get(merge.top), column) ?? '';
};

/** A cell that says “nt” means the recipient above, who may not come along: it takes the words that stand there. */
const cellText = (table: Table, row: GridRow, column: number): string => {
  const said = saidBy(table, row, column);
  if (!isDitto(said)) return said;
  for (let at = table.nominees.indexOf(row) - 1; at >= 0; at -= 1) {
    const above = table.nominees[at];
    const words = above === undefined ? '' : saidBy(table, above, column);
    if (words === '') return said;
    if (!isDitto(words)) return words;
  }
  return said;
};

const plainRow = (row: GridRow, width: number) => ({
  sourceRow: row.sourceRow,
  cells: Array.from({ length: width }, (_, column) => linesAt(row, column) ?? ''),
});

const block = <Row extends ReturnedRow>(
  kind: 'title' | 'header' | 'group',
  rows: readonly GridRow[],
  width: number,
): OriginalRows<Row> => ({
  kind,
  rows: rows.map((row) => plainRow(row, width)),
  faulty: null,
  doubtful: [],
});

type Sheet<Row extends ReturnedRow> = {
  readonly grid: Grid;
  /** Rows that head the recipients below them. */
  readonly groups: ReadonlySet<number>;
  /** Rows set aside that may head the next table when they stand above it. */
  readonly spoken: ReadonlySet<number>;
  /** All rows of each recipient by its first one. */
  readonly linesOf: ReadonlyMap<number, readonly number[]>;
  readonly faulty: ReadonlyMap<number, Row>;
  readonly ways: ListWays<Row>;
};

/** The longest text of a heading is what it says. */
const wordsOf = (row: GridRow): string =>
  row.cells.reduce((kept, cell) => ((cell?.text ?? '').length > kept.length ? (cell?.text ?? '') : kept), '');

/** A heading ends where later ones speak of all that it spoke of: what headed other rows only stays behind. */
const headingsInForce = (
  headings: readonly GridRow[],
  subjectsOf: (heading: string) => readonly string[],
): readonly GridRow[] => {
  const subjects = headings.map((row) => subjectsOf(wordsOf(row)));
  return headings.filter((_, index) => {
    const later = new Set(subjects.slice(index + 1).flat());
    return subjects[index]?.some((subject) => !later.has(subject)) ?? false;
  });
};

const tableBlocks = <Row extends ReturnedRow>(
  sheet: Sheet<Row>,
  header: OriginalHeader,
  end: number,
): readonly OriginalRows<Row>[] => {
  const { grid, groups, linesOf, faulty, ways } = sheet;
  const body = grid.rows.slice(header.bottom + 1, end);
  if (!body.some(({ sourceRow }) => faulty.has(sourceRow))) return [];
  const rowAt = new Map(body.map((row) => [row.sourceRow, row]));
  const table = { grid, header, rowAt, nominees: body.filter(({ sourceRow }) => linesOf.has(sourceRow)) };
  const blocks = [block<Row>('header', grid.rows.slice(header.top, header.bottom + 1), grid.width)];
  let headings: GridRow[] = [];
  for (const row of body) {
    if (groups.has(row.sourceRow)) headings.push(row);
    const found = faulty.get(row.sourceRow);
    if (found === undefined) continue;
    blocks.push(
      ...headingsInForce(headings, ways.subjectsOf).map((heading) => block<Row>('group', [heading], grid.width)),
    );
    headings = [];
    const lines = linesOf.get(row.sourceRow) ?? [row.sourceRow];
    blocks.push({
      kind: 'faulty',
      rows: lines.flatMap((sourceRow) => {
        const line = rowAt.get(sourceRow);
        if (line === undefined) return [];
        return [{ sourceRow, cells: Array.from({ length: grid.width }, (_, column) => cellText(table, line, column)) }];
      }),
      faulty: found,
      doubtful: header.columns.filter((column) => ways.isDoubtful(found, column)).map(({ index }) => index),
    });
  }
  return [...blocks, ...reasonBelow(sheet, body)];
};

/** The line below a table that its rows have their reason from; it goes back with them. */
const reasonBelow = <Row extends ReturnedRow>(
  { grid, spoken, faulty, ways }: Sheet<Row>,
  body: readonly GridRow[],
): readonly OriginalRows<Row>[] => {
  const given = new Set(
    body.flatMap(({ sourceRow }) => {
      const row = faulty.get(sourceRow);
      return (row && ways.reasonOf(row)) ?? [];
    }),
  );
  const line = body.find((row) => {
    const reason = spoken.has(row.sourceRow) ? reasonOfLine(rowText(row)) : null;
    return reason !== null && given.has(reason);
  });
  return line === undefined ? [] : [block('group', [line], grid.width)];
};

/** A line between two tables may be of both: it goes back once. */
const withoutRepeats = <Row extends ReturnedRow>(
  blocks: readonly OriginalRows<Row>[],
): readonly OriginalRows<Row>[] => {
  const seen = new Set<number>();
  return blocks.filter(({ kind, rows: [first] }) => {
    if (kind !== 'group' || first === undefined) return true;
    const isNew = !seen.has(first.sourceRow);
    seen.add(first.sourceRow);
    return isNew;
  });
};

/** The lines between the recipients of one table and the header of the next say what that one is about. */
const linesAbove = <Row extends ReturnedRow>(
  { grid, spoken, linesOf }: Sheet<Row>,
  header: OriginalHeader,
): readonly OriginalRows<Row>[] => {
  let top = header.top;
  while (
    top > 0 &&
    spoken.has(grid.rows[top - 1]?.sourceRow ?? -1) &&
    !linesOf.has(grid.rows[top - 1]?.sourceRow ?? -1)
  )
    top -= 1;
  return grid.rows.slice(top, header.top).map((row) => block('group', [row], grid.width));
};

/** The headers of the lists of a sheet, top to bottom: the rows that were set aside as such above each table. */
export const headersOf = (grid: Grid, { tables, ignoredRows }: OriginalReading): readonly OriginalHeader[] => {
  const heads = new Set(
    ignoredRows.flatMap(({ sheet, reason, sourceRow }) =>
      sheet === grid.name && reason === 'header' ? [sourceRow] : [],
    ),
  );
  return tables.flatMap(({ sheet, headerRow, isList, columns }): readonly OriginalHeader[] => {
    if (sheet !== grid.name || !isList || !heads.has(headerRow)) return [];
    const bottom = grid.rows.findIndex(({ sourceRow }) => sourceRow === headerRow);
    let top = bottom;
    while (heads.has(grid.rows[top - 1]?.sourceRow ?? -1)) top -= 1;
    return [{ top, bottom, columns }];
  });
};

type ReadTable = Pick<ListTable, 'sheet' | 'headerRow' | 'isList'> & { readonly columns: readonly HeaderColumn[] };

/** What of a reading tells which rows of a file belong together, whatever list it is. */
export type OriginalReading = Pick<ListReading, 'ignoredRows'> & {
  readonly rows: readonly (ReturnedRow & { readonly sourceRows?: readonly number[] })[];
  readonly tables: readonly ReadTable[];
};

type Written<Row extends ReturnedRow> = {
  readonly headers: readonly OriginalHeader[];
  readonly reading: OriginalReading;
  readonly faulty: readonly Row[];
  readonly ways: ListWays<Row>;
};

/**
 * The faulty rows of one sheet with what they need to be understood again: the lines above the list, the header, the
 * group headings. Words as the file has them, in Unicode. Null where the rows stand under no header.
 */
export const originalRows = <Row extends ReturnedRow>(
  grid: Grid,
  { headers, reading, faulty, ways }: Written<Row>,
): readonly OriginalRows<Row>[] | null => {
  const first = headers[0];
  if (first === undefined) return null;
  const here = <T extends { readonly sheet: string | null }>(rows: readonly T[]): readonly T[] =>
    rows.filter(({ sheet }) => sheet === grid.name);
  const sheet: Sheet<Row> = {
    ways,
    grid,
    groups: new Set(
      here(reading.ignoredRows).flatMap(({ reason, sourceRow }) => (reason === 'group' ? [sourceRow] : [])),
    ),
    spoken: new Set(
      here(reading.ignoredRows).flatMap(({ reason, sourceRow }) =>
        reason === 'group' || reason === 'other' ? [sourceRow] : [],
      ),
    ),
    linesOf: new Map(here(reading.rows).map(({ sourceRow, sourceRows }) => [sourceRow, sourceRows ?? [sourceRow]])),
    faulty: new Map(faulty.map((row) => [row.sourceRow, row])),
  };
  const written = headers.flatMap((header, index) => {
    const blocks = tableBlocks(sheet, header, headers[index + 1]?.top ?? grid.rows.length);
    return blocks.length === 0 || index === 0 ? blocks : [...linesAbove(sheet, header), ...blocks];
  });
  const tables = withoutRepeats(written);
  const title = grid.rows.slice(0, first.top);
  return title.length === 0 ? tables : [block<Row>('title', title, grid.width), ...tables];
};

/** The merges of the sheet that lie within one block, clipped to its rows. */
export const mergesWithin = (grid: Grid, { rows, kind }: OriginalRows<ReturnedRow>): readonly MergedRange[] => {
  const found = new Map<string, MergedRange>();
  for (const { sourceRow } of rows) {
    for (let column = 0; column < grid.width; column += 1) {
      const merge = grid.mergeAt(sourceRow, column);
      if (merge === undefined || !rows.some((row) => row.sourceRow === merge.top)) continue;
      const last = rows.findLast((row) => row.sourceRow <= merge.bottom)?.sourceRow ?? merge.top;
      const isWhole = kind !== 'faulty' || last === merge.bottom;
      if (isWhole) found.set(`${merge.top}:${merge.left}`, { ...merge, bottom: last });
    }
  }
  return [...found.values()];
};
