import type { StandingAbove, TableEnd } from '#shared/domain/history-list/between-tables';
import { linesBelow } from '#shared/domain/history-list/between-tables';
import { asListHeader, namesSomebody, withPersonColumn } from '#shared/domain/history-list/history-as-list';
import type { HistoryHeader } from '#shared/domain/history-list/history-header';
import type {
  HistoryOptions,
  HistoryProblem,
  HistoryReading,
  HistoryRow,
} from '#shared/domain/history-list/history-reading';
import { NO_DECISION } from '#shared/domain/history-list/history-reading';
import type { Author } from '#shared/domain/history-list/initiative-words';
import { readAuthors, readShares } from '#shared/domain/history-list/initiative-words';
import { personOfHeading } from '#shared/domain/history-list/named-in-titles';
import type { DatedFact, RowCells, RowFacts } from '#shared/domain/history-list/row-facts';
import { readFactsBeside, readInitiative, readRowFacts, refusalOf } from '#shared/domain/history-list/row-facts';
import type { StandingFacts } from '#shared/domain/history-list/standing-facts';
import { settleTime, standingAfterHeading } from '#shared/domain/history-list/standing-facts';
import { unfoldTable } from '#shared/domain/history-list/table-unfolding';
import type { ColumnRole } from '#shared/domain/nomination-list/header-vocabulary';
import type { IgnoredRow } from '#shared/domain/nomination-list/list-reading';
import type { TableHeader } from '#shared/domain/nomination-list/list-table';
import { columnOf } from '#shared/domain/nomination-list/list-table';
import type { RecipientCells } from '#shared/domain/nomination-list/recipient-cells';
import { kindOfWords } from '#shared/domain/nomination-list/recipient-kind';
import type { RowContext } from '#shared/domain/nomination-list/recipient-row';
import { readRecipient } from '#shared/domain/nomination-list/recipient-row';
import { isDitto } from '#shared/domain/nomination-list/row-words';
import { type Grid, type GridCell, type GridRow, linesOf } from '#shared/domain/nomination-list/sheet-grid';
import type { BodyRow } from '#shared/domain/nomination-list/table-body';
import { classifyBody } from '#shared/domain/nomination-list/table-body';
import { rowText } from '#shared/domain/nomination-list/table-reading';

type Input = {
  readonly grid: Grid;
  readonly header: HistoryHeader;
  /** The rows under the head. */
  readonly rows: readonly GridRow[];
  /** What the texts above it say, as far as the table before. */
  readonly above: StandingAbove;
  readonly options: HistoryOptions;
};

const cell = (text: string): GridCell => ({ text });

type State = {
  readonly rows: HistoryRow[];
  readonly problems: HistoryProblem[];
  readonly ignoredRows: IgnoredRow[];
  standing: StandingFacts;
  person: string | null;
  previous: RowCells;
  /** The first name that is free for a further fact of the current row. */
  part: number;
};

type Table = Input & {
  readonly listHeader: TableHeader;
  readonly hasNames: boolean;
  readonly isOfInitiatives: boolean;
  /** A decision of the title is of all rows only where rows and columns name none themselves. */
  readonly takesStandingDecision: boolean;
};

const cellsOf = (table: Table, state: State, row: GridRow, more: readonly GridRow[]): Map<number, GridCell> => {
  const cells = new Map<number, GridCell>();
  for (const { index, role } of table.header.columns) {
    const parts = [row, ...more].flatMap((line) => line.cells[index] ?? []);
    const [first] = parts;
    if (first === undefined) continue;
    const whole =
      parts.length === 1
        ? first
        : {
            ...first,
            text: parts.map(({ text }) => text).join(' '),
            withBreaks: parts.map(linesOf).join('\n'),
          };
    const above = isDitto(whole.text) && role !== 'number' && role !== 'note' ? state.previous.get(index) : whole;
    if (above !== undefined) cells.set(index, above);
  }
  if (!table.hasNames && state.person !== null) cells.set(table.grid.width, cell(state.person));
  return cells;
};

const contextOf = (table: Table, state: State): RowContext => {
  const name = table.header.columns.find(({ role }) => role === 'name');
  return {
    groupKind: state.standing.kind,
    unit: state.standing.unit,
    standingAwards: state.standing.awards.slice(0, 1),
    namedAwards: [],
    standingAchievements: null,
    listKind: kindOfWords(name?.label ?? '') ?? (table.isOfInitiatives ? 'individual' : null),
    dictionary: new Map(),
  };
};

type Place = { readonly row: GridRow; readonly sourceRows: readonly number[] };

const wordsIn = ({ listHeader }: Table, cells: RowCells, role: ColumnRole): string | null =>
  cells.get(columnOf(listHeader, role)?.index ?? -1)?.text ?? null;

const recipientOf = (table: Table, state: State, cells: RowCells, { row, sourceRows }: Place) => {
  const place = { sheet: table.grid.name, sourceRow: row.sourceRow };
  const whole: RecipientCells = {
    ...place,
    sourceRows,
    hidden: row.hidden,
    header: table.listHeader,
    cells,
    dittos: new Map(),
  };
  const read = readRecipient(whole, contextOf(table, state));
  const words = {
    recipientKind: read?.recipientKind ?? 'individual',
    fullName: read?.fullName ?? '',
    honorific: read?.honorific ?? null,
    position: read?.position ?? null,
    unit: read?.unit ?? wordsIn(table, cells, 'unit') ?? state.standing.unit,
  } as const;
  return {
    ...place,
    ...words,
    ...(read?.birthDate === undefined ? {} : { birthDate: read.birthDate }),
    ...(read?.gender == null ? {} : { gender: read.gender }),
    ...(row.hidden ? { hidden: true } : {}),
    ...(sourceRows.length > 1 ? { sourceRows } : {}),
  };
};

const takeFact = (
  table: Table,
  state: State,
  recipient: ReturnType<typeof recipientOf>,
  { fact, year, decision, part: wanted }: DatedFact,
): void => {
  const { options } = table;
  const said = table.takesStandingDecision
    ? options
    : { year: options.year ?? null, authority: options.authority ?? null };
  const standing = table.takesStandingDecision ? state.standing : { ...state.standing, decision: NO_DECISION };
  const part = Math.max(state.part, wanted);
  state.rows.push({ ...recipient, part, fact, ...settleTime({ year, decision }, standing, said) });
  state.part = part + 1;
};

const problemOf = (
  table: Table,
  { row }: Place,
  code: string,
  severity: HistoryProblem['severity'],
  facts: HistoryProblem['facts'],
): HistoryProblem => ({
  sheet: table.grid.name,
  sourceRow: row.sourceRow,
  part: null,
  code,
  severity,
  facts,
});

const noteDoubts = (table: Table, state: State, place: Place, { unclearYear, wrongDay, facts }: RowFacts): void => {
  if (unclearYear !== null)
    state.problems.push({
      ...problemOf(table, place, 'YEAR_UNCLEAR', 'warning', { year: unclearYear }),
      field: 'year',
    });
  if (wrongDay !== null)
    state.problems.push({
      ...problemOf(table, place, 'DECISION_DAY_INVALID', 'warning', { date: wrongDay }),
      field: 'decidedOn',
    });
  if (facts.length === 0)
    state.problems.push(problemOf(table, place, 'NOTHING_IN_ROW', 'info', { text: rowText(place.row) }));
};

const sharesOf = (table: Table, cells: RowCells): readonly (number | null)[] => {
  const column = table.header.columns.find(({ history }) => history === 'share');
  const found = column === undefined ? undefined : cells.get(column.index);
  return found === undefined ? [] : readShares(linesOf(found));
};

const linesAt = (cells: RowCells, column: number): string => {
  const found = cells.get(column);
  return found === undefined ? '' : linesOf(found);
};

const takeInitiative = (table: Table, state: State, cells: RowCells, place: Place): void => {
  const read = readInitiative(table.header, cells, state.standing);
  const nameColumn = table.header.columns.find(({ role }) => role === 'name')?.index ?? table.grid.width;
  const found = readAuthors(linesAt(cells, nameColumn));
  const authors: readonly Author[] = found.length === 0 ? [{ name: '', share: null }] : found;
  const shares = sharesOf(table, cells);
  noteDoubts(table, state, place, read);
  const before = state.rows.length;
  const recipients = authors.map((author) =>
    recipientOf(table, state, new Map(cells).set(nameColumn, cell(author.name)), place),
  );
  recipients.forEach((recipient, index) => {
    const author = authors[index];
    const share = author?.share ?? (shares.length === authors.length ? (shares[index] ?? null) : null);
    for (const dated of read.facts) {
      const fact = dated.fact.kind === 'initiative' ? { ...dated.fact, share } : dated.fact;
      takeFact(table, state, recipient, { ...dated, fact });
    }
  });
  const beside = readFactsBeside(table.header, cells, state.standing, authorityOf(table, state));
  for (const dated of beside) for (const recipient of recipients) takeFact(table, state, recipient, dated);
  const refusal = refusalOf(table.header, cells);
  if (refusal === null) return;
  const refused = problemOf(table, place, 'NOT_RECOGNIZED', 'error', refusal);
  for (const { part } of state.rows.slice(before)) state.problems.push({ ...refused, part, field: 'fact' });
};

/** Who decided where the row does not say it. */
const authorityOf = ({ options, takesStandingDecision }: Table, { standing }: State): string | null =>
  options.authority ?? (takesStandingDecision ? standing.decision.authority : null);

const takeRow = (table: Table, state: State, row: GridRow, more: readonly GridRow[]): void => {
  const cells = cellsOf(table, state, row, more);
  state.previous = cells;
  state.part = 0;
  const place = { row, sourceRows: [row, ...more].map(({ sourceRow }) => sourceRow) };
  for (const line of more) setAside(table, state, line, 'other');
  if (table.isOfInitiatives) {
    takeInitiative(table, state, cells, place);
    return;
  }
  const read = readRowFacts(table.header, cells, state.standing, authorityOf(table, state));
  noteDoubts(table, state, place, read);
  const recipient = recipientOf(table, state, cells, place);
  for (const dated of read.facts) takeFact(table, state, recipient, dated);
};

const setAside = (table: Table, state: State, row: GridRow, reason: IgnoredRow['reason']): void => {
  state.ignoredRows.push({ sheet: table.grid.name, sourceRow: row.sourceRow, reason, text: rowText(row) });
};

const takeHeading = (table: Table, state: State, row: GridRow, text: string): void => {
  setAside(table, state, row, 'group');
  const person = table.hasNames ? null : personOfHeading(text);
  if (person !== null) state.person = person;
  else state.standing = standingAfterHeading(state.standing, text);
};

const continuationsAfter = (body: readonly BodyRow[], index: number): readonly GridRow[] => {
  const rest = body.slice(index + 1);
  const end = rest.findIndex(({ kind }) => kind !== 'continuation');
  return (end === -1 ? rest : rest.slice(0, end)).map(({ row }) => row);
};

const tableOf = (input: Input): Table => {
  const hasNames = namesSomebody(input.header);
  const header = withPersonColumn(input.grid, input.header);
  const says = (pattern: RegExp): boolean =>
    header.columns.some(({ history }) => history !== null && pattern.test(history));
  return {
    ...input,
    header,
    listHeader: asListHeader(header),
    hasNames,
    isOfInitiatives: says(/^initiative$/),
    takesStandingDecision:
      !says(/^(decision|decidedOn|yearCell)$/) && header.columns.every(({ year }) => year === undefined),
  };
};

/** Reads the rows under one head of a list of earlier years. */
export const readHistoryTable = (input: Input): Omit<HistoryReading, 'tables'> & TableEnd => {
  const table = tableOf(input);
  const unfolded = unfoldTable(table.grid, table.header, table.rows);
  const body = classifyBody(unfolded.grid, table.listHeader, unfolded.rows);
  const { standing, person } = table.above;
  const state: State = {
    rows: [],
    problems: [],
    ignoredRows: [],
    standing: table.hasNames ? { ...standing, unit: null } : standing,
    person,
    previous: new Map(),
    part: 0,
  };
  body.forEach((entry, index) => {
    if (entry.kind === 'group') takeHeading(table, state, entry.row, entry.text);
    else if (entry.kind === 'recipient') takeRow(table, state, entry.row, continuationsAfter(body, index));
    else if (entry.kind === 'ignored') setAside(table, state, entry.row, entry.reason);
    else if (entry.kind === 'line') setAside(table, state, entry.row, 'other');
  });
  const { rows, problems, ignoredRows } = state;
  const end = { standing: state.standing, person: state.person };
  return { rows, problems, ignoredRows, end, ...linesBelow(body) };
};
