import type { AwardDictionary } from '#shared/domain/nomination-list/award-cell';
import { formulaErrors, isBroken } from '#shared/domain/nomination-list/broken-formulas';
import { doubtfulDateOrder } from '#shared/domain/nomination-list/date-order';
import { cellsOfRecipient } from '#shared/domain/nomination-list/gathered-cells';
import type { GroupHeading } from '#shared/domain/nomination-list/group-heading';
import { readGroupHeading } from '#shared/domain/nomination-list/group-heading';
import type { IgnoredReason, IgnoredRow, ListProblem, NomineeRow } from '#shared/domain/nomination-list/list-reading';
import type { TableHeader } from '#shared/domain/nomination-list/list-table';
import { columnOf } from '#shared/domain/nomination-list/list-table';
import { findListsBeside } from '#shared/domain/nomination-list/lists-beside';
import { findPostsLeftOut } from '#shared/domain/nomination-list/posts-left-out';
import type { CellsByColumn, RecipientCells } from '#shared/domain/nomination-list/recipient-cells';
import type { RowContext } from '#shared/domain/nomination-list/recipient-row';
import { readNameless, readRecipient } from '#shared/domain/nomination-list/recipient-row';
import { contextOf, contextOfTable } from '#shared/domain/nomination-list/row-context';
import { findRowProblems } from '#shared/domain/nomination-list/row-problems';
import { numberKindOf } from '#shared/domain/nomination-list/row-words';
import type { Grid, GridCell, GridRow } from '#shared/domain/nomination-list/sheet-grid';
import type { StandingHeadings } from '#shared/domain/nomination-list/standing-headings';
import { withHeading, withoutUnitAbove } from '#shared/domain/nomination-list/standing-headings';
import type { BodyRow } from '#shared/domain/nomination-list/table-body';
import { classifyBody } from '#shared/domain/nomination-list/table-body';
import type { TitleFacts } from '#shared/domain/nomination-list/title-facts';
import type { CountedRow } from '#shared/domain/nomination-list/totals';
import { checkGroupCount, checkTotalAbove, checkTotals, saysCount } from '#shared/domain/nomination-list/totals';
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

/** The text of a row for the record of rows set aside. */
export const rowText = (row: GridRow): string =>
  row.cells.flatMap((cell) => (cell === undefined ? [] : [cell.text])).join(' | ');

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

/** Where a heading stands, and where the rows under it begin. */
type HeadingStart = { readonly sourceRow: number; readonly from: number };

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
  readonly starts: Map<GroupHeading, HeadingStart>;
  /** Where the rows since the last total begin. */
  sinceTotal: number;
  /** A total whose rows stand below it. */
  openTotal: { readonly row: GridRow; readonly from: number; readonly isWhole: boolean } | null;
  /** What does not fit of each count that stands behind the name of a unit. */
  readonly countsOfUnits: (readonly ListProblem[])[];
};

const setAside = (input: TableInput, state: TableState, row: GridRow, reason: IgnoredReason): void => {
  state.ignoredRows.push({ sheet: input.grid.name, sourceRow: row.sourceRow, reason, text: rowText(row) });
};

/** Compares what headings that stand no more have counted with the rows under them; a unit may count its staff. */
const closeHeadings = (input: TableInput, state: TableState, standing: StandingHeadings): void => {
  for (const { heading } of state.headings) {
    const start = state.starts.get(heading);
    if (start === undefined || !saysCount(heading) || standing.some((still) => still.heading === heading)) continue;
    const rows = state.counted.slice(start.from);
    const doubts = checkGroupCount({ sheet: input.grid.name, sourceRow: start.sourceRow, heading, rows });
    if (heading.unit === null) state.problems.push(...doubts);
    else state.countsOfUnits.push(doubts);
  }
};

/** Where at least half of the units count the rows under them, the others do not count their staff. */
const doubtsOfUnits = ({ countsOfUnits }: TableState): readonly ListProblem[] => {
  const right = countsOfUnits.filter((doubts) => doubts.length === 0).length;
  return right * 2 >= countsOfUnits.length ? countsOfUnits.flat() : [];
};

const takeHeading = (input: TableInput, state: TableState, row: GridRow, text: string): void => {
  const heading = readGroupHeading(text);
  const number = row.cells[columnOf(input.header, 'number')?.index ?? -1]?.text;
  const innermost = state.headings.at(-1)?.heading;
  const from = innermost === undefined ? undefined : state.starts.get(innermost)?.from;
  const open = withoutUnitAbove(state.headings, heading, from !== undefined && state.counted.length > from);
  const headings = withHeading(open, heading, { number: number === text ? undefined : number, text });
  closeHeadings(input, state, headings);
  state.headings = headings;
  state.context = contextOf(state.ofTable, headings);
  state.starts.set(heading, { sourceRow: row.sourceRow, from: state.counted.length });
  closeTotal(input, state);
  setAside(input, state, row, 'group');
};

const closeTotal = ({ grid }: TableInput, state: TableState, isEnd = false): void => {
  const { openTotal, counted } = state;
  if (openTotal === null || (openTotal.isWhole && !isEnd)) return;
  state.openTotal = null;
  state.problems.push(...checkTotalAbove(grid.name, openTotal.row, counted.slice(openTotal.from)));
};

/** A total right under a heading, or at the top of the table, is of the rows below it, any other of rows above. */
const takeTotal = (input: TableInput, state: TableState, body: readonly BodyRow[], index: number): void => {
  const row = body[index]?.row;
  if (row === undefined) return;
  const { grid, header, countedBefore: before, ofSheetsBefore, rows: lines } = input;
  const { counted, headings, sinceTotal } = state;
  closeTotal(input, state);
  state.sinceTotal = counted.length;
  if (body[index - 1]?.kind === 'group') {
    if (body[index + 1]?.kind === 'recipient') state.openTotal = { row, from: counted.length, isWhole: false };
    return;
  }
  const starts = [...headings.flatMap(({ heading }) => state.starts.get(heading)?.from ?? []), sinceTotal];
  const doubts = checkTotals({ grid, header, row, rows: counted, starts, body: lines, before, ofSheetsBefore });
  const isOnTop = counted.length === 0 && body.slice(index).some(({ kind }) => kind === 'recipient');
  if (isOnTop && doubts.length > 0) state.openTotal = { row, from: 0, isWhole: true };
  else state.problems.push(...doubts);
};

/** Whoever has a post or a birth date is a person, also where the name is missing; under “Hộ gia đình” a household's head. */
const isOfPerson = ({ recipientKind, position, birthDate }: NomineeRow): boolean =>
  recipientKind === 'individual' && (position !== null || birthDate !== undefined);

const takeRecipient = (input: TableInput, state: TableState, row: GridRow, more: readonly GridRow[]): void => {
  const { grid, header } = input;
  const { cells, dittos } = cellsOfRecipient(input, state.previous, row, more);
  state.previous = cells;
  const sourceRows = [row.sourceRow, ...more.map(({ sourceRow }) => sourceRow)];
  const place = { sheet: grid.name, sourceRow: row.sourceRow };
  const recipient: RecipientCells = { ...place, sourceRows, hidden: row.hidden, header, cells, dittos };
  const nominee = readRecipient(recipient, state.context);
  const counted = { sourceRow: row.sourceRow, number: numberOf(input, cells) };
  state.problems.push(...formulaErrors(grid.name, header, row), ...findListsBeside(grid.name, header, row));
  if (nominee === null) {
    const facts = { text: rowText(row) };
    state.problems.push({ ...place, code: 'NAME_MISSING', severity: 'error', facts, field: 'fullName' });
    // Named by the secretary it is the row alone, and no longer hidden.
    const nameless = readNameless({ ...recipient, sourceRows: [row.sourceRow], hidden: false }, state.context);
    state.nameless.push(nameless);
    state.counted.push({ ...counted, kind: null, ...(isOfPerson(nameless) && { mayBe: 'individual' }) });
    for (const line of more) setAside(input, state, line, 'other');
    return;
  }
  state.counted.push({ ...counted, kind: nominee.recipientKind });
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
    starts: new Map(),
    sinceTotal: 0,
    openTotal: null,
    countsOfUnits: [],
  };
  body.forEach((entry, index) => {
    const { row } = entry;
    if (entry.kind === 'group') takeHeading(input, state, row, entry.text);
    else if (entry.kind === 'recipient') takeRecipient(input, state, row, continuationsAfter(body, index));
    else if (entry.kind === 'line') takeLine(input, state, row, entry.text);
    else if (entry.kind === 'ignored') {
      setAside(input, state, row, entry.reason);
      if (entry.reason === 'total') takeTotal(input, state, body, index);
    }
  });
  closeHeadings(input, state, []);
  closeTotal(input, state, true);
  const { rows, nameless, problems, ignoredRows, counted, headings, previous } = state;
  return {
    rows,
    nameless,
    problems: [
      ...problems,
      ...doubtsOfUnits(state),
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
