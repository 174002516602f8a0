import { aboveNext, NOTHING_ABOVE, standingAbove } from '#shared/domain/history-list/between-tables';
import { historyHeadersOf } from '#shared/domain/history-list/chosen-headers';
import { asListRoles } from '#shared/domain/history-list/column-choice';
import { awardOfWords } from '#shared/domain/history-list/fact-words';
import type { ChosenHistoryColumn } from '#shared/domain/history-list/history-columns';
import type { HistoryColumn, HistoryHeader } from '#shared/domain/history-list/history-header';
import type {
  HistoryFact,
  HistoryOptions,
  HistoryProblem,
  HistoryReading,
  HistoryRow,
} from '#shared/domain/history-list/history-reading';
import { readHistoryTable } from '#shared/domain/history-list/history-table';
import { describeHistoryTables } from '#shared/domain/history-list/history-tables';
import { isResult } from '#shared/domain/history-list/row-facts';
import type { StandingFacts } from '#shared/domain/history-list/standing-facts';
import { settleTime, standingAfterHeading, standingOfTitles } from '#shared/domain/history-list/standing-facts';
import { headerRowOf } from '#shared/domain/nomination-list/column-mapping';
import { isOwnColumn } from '#shared/domain/nomination-list/header-vocabulary';
import type { IgnoredRow, NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { placeKey } from '#shared/domain/nomination-list/row-places';
import type { Grid } from '#shared/domain/nomination-list/sheet-grid';
import { linesOf, toGrid } from '#shared/domain/nomination-list/sheet-grid';
import { sameLabels } from '#shared/domain/nomination-list/sheet-reading';
import { rowText } from '#shared/domain/nomination-list/table-reading';
import { understandWorkbook } from '#shared/domain/nomination-list/understand-workbook';
import type { RawSheet, RawWorkbook } from '#shared/domain/raw-workbook';

const EMPTY: HistoryReading = { rows: [], problems: [], ignoredRows: [], tables: [] };

type Rows = Omit<HistoryReading, 'tables'>;

const joined = (readings: readonly Rows[]): Rows => ({
  rows: readings.flatMap(({ rows }) => rows),
  problems: readings.flatMap(({ problems }) => problems),
  ignoredRows: readings.flatMap(({ ignoredRows }) => ignoredRows),
});

const linesBetween = (grid: Grid, from: number, to: number): readonly string[] =>
  grid.rows.slice(from, to).flatMap((row) => row.cells.flatMap((cell) => (cell === undefined ? [] : [linesOf(cell)])));

const aside = (grid: Grid, from: number, to: number, reason: IgnoredRow['reason']): readonly IgnoredRow[] =>
  grid.rows.slice(from, to).map((row) => ({ sheet: grid.name, sourceRow: row.sourceRow, reason, text: rowText(row) }));

const fileProblem = (
  grid: Grid,
  code: string,
  severity: HistoryProblem['severity'],
  facts: HistoryProblem['facts'],
): HistoryProblem => ({
  sheet: grid.name,
  sourceRow: null,
  part: null,
  code,
  severity,
  facts,
});

/** Columns with content that say nothing of the history: the secretary is told that they are not taken. */
const columnsNotTaken = (
  grid: Grid,
  { columns, bottom, top }: HistoryHeader,
  chosen: readonly ChosenHistoryColumn[],
): readonly HistoryProblem[] => {
  const headerRow = headerRowOf(grid, { top, bottom });
  const isSaid = (at: number): boolean =>
    chosen.some(({ sheet, headerRow: row, index }) => sheet === grid.name && row === headerRow && index === at);
  const below = grid.rows.slice(bottom + 1);
  const wordsOf = ({ index }: HistoryColumn): readonly string[] => below.flatMap((row) => row.cells[index]?.text ?? []);
  const isOfInitiatives = columns.some(({ history }) => history === 'initiative');
  const isTaken = (column: HistoryColumn): boolean =>
    column.history === null
      ? column.role !== 'other' || column.label === '' || isOwnColumn(column.label)
      : !isOfInitiatives || !wordsOf(column).every((words) => isResult(column, words));
  return columns
    .filter((column) => !isSaid(column.index) && !isTaken(column) && wordsOf(column).length > 0)
    .map(({ label }) => fileProblem(grid, 'COLUMN_NOT_TAKEN', 'info', { column: label }));
};

/** A sheet whose heads say years, decisions, ratings or initiatives. */
const readHistorySheet = (grid: Grid, headers: readonly HistoryHeader[], options: HistoryOptions): HistoryReading => {
  let above = standingAbove(linesBetween(grid, 0, headers[0]?.top ?? 0), NOTHING_ABOVE);
  const tables = headers.map((header, index) => {
    const next = headers[index + 1];
    const rows = grid.rows.slice(header.bottom + 1, next?.top ?? grid.rows.length);
    const reading = readHistoryTable({ grid, header, rows, above, options });
    above = aboveNext(reading, next !== undefined && sameLabels(header, next));
    return {
      ...reading,
      problems: [...columnsNotTaken(grid, header, options.columnRoles ?? []), ...reading.problems],
      ignoredRows: [...aside(grid, header.top, header.bottom + 1, 'header'), ...reading.ignoredRows],
    };
  });
  const legacy = grid.unconfirmedEncodings.map((encoding) =>
    fileProblem(grid, 'LEGACY_ENCODING', 'info', { encoding }),
  );
  const whole = joined(tables);
  return {
    rows: whole.rows,
    problems: [...legacy, ...whole.problems],
    ignoredRows: [...aside(grid, 0, headers[0]?.top ?? 0, 'title'), ...whole.ignoredRows],
    tables: describeHistoryTables(grid, headers, whole.rows),
  };
};

/** Doubts of nomination lists that mean nothing for what was given long ago, or that are judged anew here. */
const NOT_OF_HISTORY =
  /^(DUPLICATE|SAME_|NEAR_|TITLE_AND|AWARD_|VOTES_|RATIO_|RANK_|NAME_TYPO|TWO_PERSONS|DATE_INVALID|POSITION_MISSING|LOOKS_LIKE)/;

/** What stands over each row of a decision's list: its titles, then the headings between the rows. */
const standingByRow = (
  grid: Grid,
  nominees: readonly NomineeRow[],
  ignored: readonly IgnoredRow[],
): ReadonlyMap<string, StandingFacts> => {
  const first = Math.min(...nominees.map(({ sourceRow }) => sourceRow));
  const titles = grid.rows.filter(({ sourceRow }) => sourceRow < first);
  let standing = standingOfTitles(
    titles.flatMap((row) => row.cells.flatMap((cell) => (cell === undefined ? [] : [linesOf(cell)]))),
  );
  const groups = new Map(
    ignored.filter(({ reason }) => reason === 'group' || reason === 'header').map((row) => [row.sourceRow, row.text]),
  );
  const byRow = new Map<string, StandingFacts>();
  for (const { sourceRow } of grid.rows) {
    const heading = sourceRow > first ? groups.get(sourceRow) : undefined;
    if (heading !== undefined) standing = standingAfterHeading(standing, heading);
    byRow.set(placeKey({ sheet: grid.name, sourceRow }), standing);
  }
  return byRow;
};

const factsOfNominee = ({ awardProposed }: NomineeRow, authority: string | null): readonly HistoryFact[] =>
  awardProposed.length === 0
    ? [{ kind: 'award', code: 'UNKNOWN', original: '' }]
    : awardProposed.map(({ code, original }) => {
        const needsLevel = code === 'UNKNOWN' || code === 'BK' || code === 'GK';
        return { kind: 'award', code: needsLevel ? awardOfWords(original, authority) : code, original };
      });

const rowsOfNominee = (
  nominee: NomineeRow,
  standing: StandingFacts,
  options: HistoryOptions,
): readonly HistoryRow[] => {
  const { sheet, sourceRow, sourceRows, recipientKind, fullName, honorific } = nominee;
  const { position, unit, birthDate, gender, hidden } = nominee;
  const time = settleTime({ year: null, decision: null }, standing, options);
  return factsOfNominee(nominee, time.decision.authority).map((fact, part) => ({
    sheet,
    sourceRow,
    part,
    ...{ recipientKind, fullName, honorific, position, unit, fact },
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(gender == null ? {} : { gender }),
    ...(hidden === true ? { hidden } : {}),
    ...(sourceRows === undefined ? {} : { sourceRows }),
    ...time,
  }));
};

/** Sheets with names and awards only: a decision's list, read as nomination lists are. */
const readDecisionLists = (
  workbook: RawWorkbook,
  sheets: readonly RawSheet[],
  options: HistoryOptions,
): HistoryReading => {
  if (sheets.length === 0) return EMPTY;
  const { columnRoles = [], encodings = [] } = options;
  const reading = understandWorkbook({ ...workbook, sheets }, { columnRoles: asListRoles(columnRoles), encodings });
  const nominees = [...reading.rows, ...reading.nameless];
  const standing = new Map(
    sheets.flatMap((sheet) => {
      const ofSheet = (row: { readonly sheet: string | null }): boolean => row.sheet === sheet.name;
      const own = nominees.filter(ofSheet);
      return own.length === 0
        ? []
        : [...standingByRow(toGrid(sheet, encodings), own, reading.ignoredRows.filter(ofSheet))];
    }),
  );
  return {
    rows: nominees.flatMap((nominee) => {
      const stands = standing.get(placeKey(nominee)) ?? standingOfTitles([]);
      return rowsOfNominee(nominee, stands, options);
    }),
    problems: reading.problems
      .filter(({ code }) => !NOT_OF_HISTORY.test(code) && code !== 'NAME_MISSING')
      .map(({ field: _field, relatedRows: _rows, ...problem }) => ({ ...problem, part: null })),
    ignoredRows: reading.ignoredRows,
    tables: reading.tables,
    ...(reading.isOwnRequest === true ? { isOwnRequest: true } : {}),
  };
};

/**
 * Understands a file of earlier years: decisions' lists, tables of awards, a column for each year, ratings, initiatives.
 * Every row with content stands in rows, problems or ignoredRows. Never throws, never repairs silently.
 */
export const understandHistory = (workbook: RawWorkbook, options: HistoryOptions = {}): HistoryReading => {
  const sheets = workbook.sheets.map((sheet) => {
    const grid = toGrid(sheet, options.encodings ?? []);
    return { sheet, grid, headers: sheet.hidden ? [] : historyHeadersOf(grid, options.columnRoles ?? []) };
  });
  const ofYears = sheets.filter(({ headers }) => headers.length > 0);
  const others = sheets.filter(({ headers }) => headers.length === 0).map(({ sheet }) => sheet);
  const told = ofYears.map(({ grid, headers }) => readHistorySheet(grid, headers, options));
  const lists = readDecisionLists(workbook, others, options);
  const readings = [...told, lists];
  const whole = joined(readings);
  const order = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
  const place = (
    left: Pick<HistoryRow, 'sheet' | 'sourceRow'>,
    right: Pick<HistoryRow, 'sheet' | 'sourceRow'>,
  ): number => (order.get(left.sheet) ?? 0) - (order.get(right.sheet) ?? 0) || left.sourceRow - right.sourceRow;
  return {
    ...whole,
    rows: [...whole.rows].sort(place),
    ignoredRows: [...whole.ignoredRows].sort(place),
    tables: readings.flatMap(({ tables }) => tables),
    ...(lists.isOwnRequest === true && told.every(({ rows }) => rows.length === 0) ? { isOwnRequest: true } : {}),
  };
};
