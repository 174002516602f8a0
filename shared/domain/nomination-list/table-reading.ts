import type { AwardDictionary } from '#shared/domain/nomination-list/award-cell';
import { formulaErrors, isBroken } from '#shared/domain/nomination-list/broken-formulas';
import { doubtfulDateOrder } from '#shared/domain/nomination-list/date-order';
import type { GroupHeading } from '#shared/domain/nomination-list/group-heading';
import { readGroupHeading } from '#shared/domain/nomination-list/group-heading';
import type { ColumnRole } from '#shared/domain/nomination-list/header-vocabulary';
import type { IgnoredReason, IgnoredRow, ListProblem, NomineeRow } from '#shared/domain/nomination-list/list-reading';
import type { TableHeader } from '#shared/domain/nomination-list/list-table';
import { columnOf, columnsOf } from '#shared/domain/nomination-list/list-table';
import { findListsBeside } from '#shared/domain/nomination-list/lists-beside';
import { findPostsLeftOut } from '#shared/domain/nomination-list/posts-left-out';
import type { CellsByColumn, RecipientCells } from '#shared/domain/nomination-list/recipient-cells';
import type { RowContext } from '#shared/domain/nomination-list/recipient-row';
import { readNameless, readRecipient } from '#shared/domain/nomination-list/recipient-row';
import { contextOf, contextOfTable } from '#shared/domain/nomination-list/row-context';
import { findRowProblems } from '#shared/domain/nomination-list/row-problems';
import { isDitto, numberKindOf } from '#shared/domain/nomination-list/row-words';
import { type Grid, type GridCell, type GridRow, linesOf } from '#shared/domain/nomination-list/sheet-grid';
import type { StandingHeadings } from '#shared/domain/nomination-list/standing-headings';
import { withHeading } from '#shared/domain/nomination-list/standing-headings';
import type { BodyRow } from '#shared/domain/nomination-list/table-body';
import { classifyBody } from '#shared/domain/nomination-list/table-body';
import type { TitleFacts } from '#shared/domain/nomination-list/title-facts';
import type { CountedRow } from '#shared/domain/nomination-list/totals';
import { checkGroupCount, checkTotals } from '#shared/domain/nomination-list/totals';
import type { VoteCounts } from '#shared/domain/nomination-list/votes';

export type PartReading = {
  readonly rows: readonly NomineeRow[];
  /** What rows without a name say; left out where none can stand. */
  readonly nameless?: readonly NomineeRow[];
  readonly problems: readonly ListProblem[];
  readonly ignoredRows: readonly IgnoredRow[];
};

/** What still stands open where a table ends, for the part of the list beside it that goes on there. */
export type OpenEnd = { readonly headings: StandingHeadings; readonly previous: CellsByColumn };

/** A table read, with the rows that count in totals. */
export type TablePart = PartReading & { readonly counted: readonly CountedRow[]; readonly openEnd: OpenEnd };

export const NO_OPEN_END: OpenEnd = { headings: [], previous: new Map() };

export type TableInput = {
  readonly grid: Grid;
  readonly header: TableHeader;
  readonly rows: readonly GridRow[];
  readonly title: TitleFacts;
  readonly dictionary: AwardDictionary;
  readonly members: number | null;
  readonly ballots: VoteCounts;
  readonly voteThreshold: number;
  /** Rows of the tables above on the sheet: a total may be of all of them. */
  readonly countedBefore: readonly CountedRow[];
  readonly ofSheetsBefore: () => readonly CountedRow[];
  /** What stands open above the first row. */
  readonly openEnd: OpenEnd;
};

const FILLED_ROLES: ReadonlySet<ColumnRole> = new Set([
  ...(['unit', 'address', 'award', 'awardMark', 'awardLevel'] as const),
  ...(['position', 'positionUnit', 'achievements', 'kind', 'note'] as const),
]);

/** The text of a row for the record of rows set aside. */
export const rowText = (row: GridRow): string =>
  row.cells.flatMap((cell) => (cell === undefined ? [] : [cell.text])).join(' | ');

const joinCells = (upper: GridCell | undefined, lower: GridCell, mark: ' ' | '\n'): GridCell =>
  upper === undefined
    ? lower
    : { ...upper, text: `${upper.text} ${lower.text}`, withBreaks: `${linesOf(upper)}${mark}${linesOf(lower)}` };

/** Rows stand in order of `sourceRow`: the one asked for is found by halves. */
const rowAt = ({ rows }: TableInput, sourceRow: number): GridRow | undefined => {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row === undefined || row.sourceRow === sourceRow) return row;
    if (row.sourceRow < sourceRow) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
};

/** The cells of a recipient: its own, those merged down over it, and those of the lines that go on. */
const gatherCells = (input: TableInput, row: GridRow, more: readonly GridRow[]): Map<number, GridCell> => {
  const cells = new Map<number, GridCell>();
  for (const { index, role } of input.header.columns) {
    const own = row.cells[index];
    if (own !== undefined) cells.set(index, own);
    else if (FILLED_ROLES.has(role)) {
      const merge = input.grid.mergeAt(row.sourceRow, index);
      const isDown = merge !== undefined && merge.top < row.sourceRow && merge.left === index;
      const owner = isDown ? rowAt(input, merge.top) : undefined;
      const filled = owner?.cells[index];
      if (filled !== undefined) cells.set(index, filled);
    }
  }
  const parted = new Set(
    [...columnsOf(input.header, 'name'), ...columnsOf(input.header, 'award')].map(({ index }) => index),
  );
  for (const line of more) {
    line.cells.forEach((cell, index) => {
      const mark = parted.has(index) ? '\n' : ' ';
      if (cell !== undefined && !cell.isError) cells.set(index, joinCells(cells.get(index), cell, mark));
    });
  }
  return cells;
};

const fillDittos = (input: TableInput, cells: Map<number, GridCell>, previous: CellsByColumn): Map<number, string> => {
  const dittos = new Map<number, string>();
  for (const [index, cell] of cells) {
    if (!isDitto(cell.text)) continue;
    const role = input.header.columns.find((column) => column.index === index)?.role;
    if (role === 'number' || role === 'note') continue;
    dittos.set(index, cell.text);
    const above = previous.get(index);
    if (above === undefined) cells.delete(index);
    else cells.set(index, above);
  }
  return dittos;
};

/** True when a recipient's cells are more than the cells of its row. */
const takesFromElsewhere = ({ grid, header }: TableInput, row: GridRow, more: readonly GridRow[]): boolean =>
  more.length > 0 ||
  header.columns.some(({ index, role }) => {
    const own = row.cells[index];
    if (own !== undefined) return isDitto(own.text);
    return FILLED_ROLES.has(role) && grid.mergeAt(row.sourceRow, index) !== undefined;
  });

const NO_DITTOS: ReadonlyMap<number, string> = new Map();

const cellsOf = (
  input: TableInput,
  { previous }: TableState,
  row: GridRow,
  more: readonly GridRow[],
): Pick<RecipientCells, 'cells' | 'dittos'> => {
  if (!takesFromElsewhere(input, row, more)) {
    return { cells: { get: (column) => row.cells[column] }, dittos: NO_DITTOS };
  }
  const cells = gatherCells(input, row, more);
  return { cells, dittos: fillDittos(input, cells, previous) };
};

/** The row's running number, when it has one. */
const numberOf = (input: TableInput, cells: CellsByColumn): number | null => {
  const column = input.header.columns.find(({ role }) => role === 'number')?.index ?? -1;
  const text = cells.get(column)?.text;
  return numberKindOf(text) === 'arabic' ? Number(text?.replace(/\D+$/, '')) : null;
};

const continuationsAfter = (body: readonly BodyRow[], index: number): readonly GridRow[] => {
  let end = index + 1;
  while (body[end]?.kind === 'continuation') end += 1;
  return body.slice(index + 1, end).map(({ row }) => row);
};

type OpenHeading = { readonly sourceRow: number; readonly heading: GroupHeading; readonly from: number };

/** What the walk down a table has gathered so far and where it stands. */
type TableState = {
  readonly rows: NomineeRow[];
  readonly nameless: NomineeRow[];
  readonly problems: ListProblem[];
  readonly ignoredRows: IgnoredRow[];
  readonly counted: CountedRow[];
  readonly ofTable: RowContext;
  headings: StandingHeadings;
  /** What a row stands in under the present headings. */
  context: RowContext;
  previous: CellsByColumn;
  openHeading: OpenHeading | null;
};

const setAside = (input: TableInput, state: TableState, row: GridRow, reason: IgnoredReason): void => {
  state.ignoredRows.push({ sheet: input.grid.name, sourceRow: row.sourceRow, reason, text: rowText(row) });
};

const closeHeading = (input: TableInput, state: TableState): void => {
  if (state.openHeading === null) return;
  const { sourceRow, heading, from } = state.openHeading;
  const rows = state.counted.slice(from);
  state.problems.push(...checkGroupCount({ sheet: input.grid.name, sourceRow, heading, rows }));
};

const takeHeading = (input: TableInput, state: TableState, row: GridRow, text: string): void => {
  const heading = readGroupHeading(text);
  const number = row.cells[columnOf(input.header, 'number')?.index ?? -1]?.text;
  state.headings = withHeading(state.headings, heading, { number: number === text ? undefined : number, text });
  state.context = contextOf(state.ofTable, state.headings);
  setAside(input, state, row, 'group');
  if (heading.unit !== null) return;
  closeHeading(input, state);
  state.openHeading = { sourceRow: row.sourceRow, heading, from: state.counted.length };
};

const takeRecipient = (input: TableInput, state: TableState, row: GridRow, more: readonly GridRow[]): void => {
  const { grid, header } = input;
  const { cells, dittos } = cellsOf(input, state, row, more);
  state.previous = cells;
  const sourceRows = [row.sourceRow, ...more.map(({ sourceRow }) => sourceRow)];
  const place = { sheet: grid.name, sourceRow: row.sourceRow };
  const recipient: RecipientCells = { ...place, sourceRows, hidden: row.hidden, header, cells, dittos };
  const nominee = readRecipient(recipient, state.context);
  state.counted.push({
    sourceRow: row.sourceRow,
    kind: nominee?.recipientKind ?? null,
    number: numberOf(input, cells),
  });
  state.problems.push(...formulaErrors(grid.name, header, row), ...findListsBeside(grid.name, header, row));
  if (nominee === null) {
    const facts = { text: rowText(row) };
    state.problems.push({ ...place, code: 'NAME_MISSING', severity: 'error', facts, field: 'fullName' });
    // Named by the secretary it is the row alone, and no longer hidden.
    state.nameless.push(readNameless({ ...recipient, sourceRows: [row.sourceRow], hidden: false }, state.context));
    for (const line of more) setAside(input, state, line, 'other');
    return;
  }
  state.rows.push(nominee);
  const { members, ballots, voteThreshold } = input;
  const doubts = findRowProblems(nominee, { header, members, ballots, voteThreshold, year: input.title.awardYear });
  state.problems.push(...doubts.filter(({ field }) => field === undefined || !isBroken(header, row, field)));
};

/** A line below the table: the name, and after a colon the award. */
const takeLine = (input: TableInput, state: TableState, row: GridRow, text: string): void => {
  const { header } = input;
  const [name = text, award] = text.split(/\s*:\s*/u);
  const columnOfRole = (role: 'name' | 'award'): number => columnOf(header, role)?.index ?? -1;
  const cells: (GridCell | undefined)[] = [];
  const write = (column: number, value: string | undefined): void => {
    if (column >= 0 && value !== undefined) cells[column] = { text: value };
  };
  write(columnOfRole('name'), name);
  write(columnOfRole('award'), award?.replace(/[;.]+$/, ''));
  takeRecipient(input, state, { ...row, cells }, []);
};

/** Reads the rows under one header. */
export const readTable = (input: TableInput): TablePart => {
  const { grid, header } = input;
  const body = classifyBody(grid, header, input.rows);
  const ofTable = contextOfTable(input);
  const gathered = { rows: [], nameless: [], problems: [], ignoredRows: [], counted: [] };
  const state: TableState = {
    ...gathered,
    ofTable,
    ...input.openEnd,
    context: contextOf(ofTable, input.openEnd.headings),
    openHeading: null,
  };
  body.forEach((entry, index) => {
    const { row } = entry;
    if (entry.kind === 'group') takeHeading(input, state, row, entry.text);
    else if (entry.kind === 'recipient') takeRecipient(input, state, row, continuationsAfter(body, index));
    else if (entry.kind === 'line') takeLine(input, state, row, entry.text);
    else if (entry.kind === 'ignored') {
      setAside(input, state, row, entry.reason);
      if (entry.reason !== 'total') return;
      const { countedBefore: before, ofSheetsBefore, rows: lines } = input;
      state.problems.push(
        ...checkTotals({ grid, header, row, rows: state.counted, body: lines, before, ofSheetsBefore }),
      );
    }
  });
  closeHeading(input, state);
  const { rows, nameless, problems, ignoredRows, counted, headings, previous } = state;
  return {
    rows,
    nameless,
    problems: [
      ...problems,
      ...findPostsLeftOut(rows, header),
      ...numberGaps(input, counted),
      ...doubtfulDateOrder(grid, header, input.rows),
    ],
    ignoredRows,
    counted,
    openEnd: { headings, previous },
  };
};

/** Numbers that jump forward by more than one inside a run: a row may have been deleted. */
const numberGaps = (input: TableInput, counted: readonly CountedRow[]): readonly ListProblem[] =>
  counted.flatMap(({ sourceRow, number }, index): readonly ListProblem[] => {
    const before = counted[index - 1]?.number ?? null;
    if (number === null || before === null || number <= before + (input.grid.part?.step ?? 1)) return [];
    const facts = { from: before, to: number };
    return [{ sheet: input.grid.name, sourceRow, code: 'STT_GAP', severity: 'info', facts }];
  });
