import type { AwardDictionary } from '#shared/domain/nomination-list/award-cell';
import { soleLevelOf } from '#shared/domain/nomination-list/award-cell';
import type { ChosenRole } from '#shared/domain/nomination-list/column-mapping';
import { withChosenRoles } from '#shared/domain/nomination-list/column-mapping';
import { foldSameLength, wordsOf } from '#shared/domain/nomination-list/folded-text';
import { hasFreeTextList, readFreeText } from '#shared/domain/nomination-list/free-text-list';
import { findHeaders, isScoreHeader } from '#shared/domain/nomination-list/header-detection';
import type {
  IgnoredReason,
  IgnoredRow,
  ListProblem,
  ListTable,
  NomineeRow,
} from '#shared/domain/nomination-list/list-reading';
import type { TableHeader } from '#shared/domain/nomination-list/list-table';
import { describeTables, likelyTable } from '#shared/domain/nomination-list/list-tables';
import { isSignatureText, isTotalText } from '#shared/domain/nomination-list/row-words';
import { checkScoreSheet } from '#shared/domain/nomination-list/score-sheet';
import { inferHeader } from '#shared/domain/nomination-list/shape-detection';
import type { Grid, GridRow } from '#shared/domain/nomination-list/sheet-grid';
import type { PartReading } from '#shared/domain/nomination-list/table-reading';
import { readTable, rowText } from '#shared/domain/nomination-list/table-reading';
import type { TitleFacts } from '#shared/domain/nomination-list/title-facts';
import { readTitleFacts } from '#shared/domain/nomination-list/title-facts';
import { readBallotFacts } from '#shared/domain/nomination-list/votes';

export type SheetReading = PartReading & {
  readonly title: TitleFacts;
  readonly isList: boolean;
  readonly isTable: boolean;
  readonly tables: readonly ListTable[];
};

export type SheetContext = {
  readonly dictionary: AwardDictionary;
  readonly voteThreshold: number;
  readonly columnRoles: readonly ChosenRole[];
};

const setAside = (
  grid: Grid,
  rows: readonly GridRow[],
  reason: (row: GridRow) => IgnoredReason,
): readonly IgnoredRow[] =>
  rows.map((row) => ({ sheet: grid.name, sourceRow: row.sourceRow, reason: reason(row), text: rowText(row) }));

const textsOf = (rows: readonly GridRow[]): readonly string[] =>
  rows.flatMap((row) => row.cells.flatMap((cell) => (cell === undefined ? [] : [cell.lines])));

/** Members of the council as the lines above a ballot table say: `Tổng số thành viên Hội đồng: 09`. */
const membersOf = (texts: readonly string[]): number | null => {
  for (const text of texts) {
    const match = /(?:tong so thanh vien|so thanh vien|thanh vien hoi dong)[^\d;]*(\d{1,3})/.exec(foldSameLength(text));
    if (match !== null) return Number(match[1]);
  }
  return null;
};

/** `Giấy khen` alone takes the only level that the list names for it elsewhere; the doubt stays shown. */
const inferLevels = (rows: readonly NomineeRow[]): readonly NomineeRow[] => {
  const codes = new Set(rows.flatMap(({ awardProposed }) => awardProposed.map(({ code }) => code)));
  const level = soleLevelOf('GK', codes);
  if (level === null || !codes.has('GK')) return rows;
  return rows.map((row) => ({
    ...row,
    awardProposed: row.awardProposed.map((award) => (award.code === 'GK' ? { ...award, code: level } : award)),
  }));
};

const readTables = (grid: Grid, headers: readonly TableHeader[], context: SheetContext): SheetReading => {
  const firstTop = headers[0]?.top ?? 0;
  const titleRows = grid.rows.slice(0, firstTop);
  const title = readTitleFacts(textsOf(titleRows));
  const members = membersOf(textsOf(titleRows));
  const ballots = readBallotFacts(textsOf(titleRows));
  const parts = headers.map((header, index) => {
    const rows = grid.rows.slice(header.bottom + 1, headers[index + 1]?.top ?? grid.rows.length);
    return readTable({ grid, header, rows, title, ...context, members, ballots });
  });
  const headerRows = headers.flatMap((header) => grid.rows.slice(header.top, header.bottom + 1));
  return {
    rows: inferLevels(parts.flatMap(({ rows }) => rows)),
    problems: parts.flatMap(({ problems }) => problems),
    ignoredRows: [
      ...setAside(grid, titleRows, () => 'title'),
      ...setAside(grid, headerRows, () => 'header'),
      ...parts.flatMap(({ ignoredRows }) => ignoredRows),
    ],
    title,
    isList: true,
    isTable: true,
    tables: describeTables(grid, headers, { isList: true }),
  };
};

const readScores = (grid: Grid, header: TableHeader): SheetReading => {
  const reasonOf = (row: GridRow): IgnoredReason => {
    const index = grid.rows.indexOf(row);
    if (index < header.top) return 'title';
    if (index <= header.bottom) return 'header';
    const texts = row.cells.flatMap((cell) => (cell === undefined ? [] : [cell.text]));
    if (texts.some((text) => isTotalText(text))) return 'total';
    return texts.some((text) => isSignatureText(text)) ? 'signature' : 'other';
  };
  return {
    rows: [],
    problems: checkScoreSheet(grid, header),
    ignoredRows: setAside(grid, grid.rows, reasonOf),
    title: readTitleFacts(textsOf(grid.rows.slice(0, header.top))),
    isList: false,
    isTable: false,
    tables: describeTables(grid, [header], { isList: false }),
  };
};

const HEADERLESS: readonly ListProblem[] = [];

const readOther = (grid: Grid): SheetReading => ({
  rows: [],
  problems:
    grid.rows.length === 0
      ? HEADERLESS
      : [
          {
            sheet: grid.name,
            sourceRow: grid.rows[0]?.sourceRow ?? null,
            code: 'NOT_A_RECIPIENT_LIST',
            severity: 'info',
            facts: { header: rowText(grid.rows[0] ?? { sourceRow: 0, hidden: false, cells: [] }) },
          },
        ],
  ignoredRows: setAside(grid, grid.rows, () => 'other'),
  title: readTitleFacts([]),
  isList: false,
  isTable: false,
  tables: likelyTable(grid),
});

const legacyProblems = (grid: Grid): readonly ListProblem[] =>
  grid.unconfirmedEncodings.map((encoding) => ({
    sheet: grid.name,
    sourceRow: null,
    code: 'LEGACY_ENCODING',
    severity: 'info',
    facts: { encoding },
  }));

const hiddenColumnProblems = (grid: Grid, headers: readonly TableHeader[]): readonly ListProblem[] =>
  headers.flatMap((header) =>
    header.columns.flatMap((column): readonly ListProblem[] => {
      const isUsed = !/^(other|number|awardCode|note)$/.test(column.role);
      const rows = grid.rows.slice(header.bottom + 1);
      const isFilled = rows.some((row) => row.cells[column.index]?.isFormula === false);
      if (!isUsed || !isFilled || !grid.hiddenColumns.includes(column.index)) return [];
      return [
        {
          sheet: grid.name,
          sourceRow: null,
          code: 'HIDDEN_COLUMN',
          severity: /^(name|familyName|givenName|unit|position|positionUnit|award|awardMark)$/.test(column.role)
            ? 'warning'
            : 'info',
          facts: { column: column.label },
        },
      ];
    }),
  );

/** Takes nothing from a hidden sheet; tells the user when a list stands in it. */
export const readHiddenSheet = (grid: Grid): PartReading => {
  const header = findHeaders(grid).find((candidate) => !isScoreHeader(candidate));
  const first = grid.rows[0]?.sourceRow ?? null;
  const isList = header !== undefined;
  return {
    rows: [],
    problems: isList
      ? [
          {
            sheet: grid.name,
            sourceRow: first,
            code: 'HIDDEN_SHEET',
            severity: 'warning',
            facts: { sheet: grid.name ?? '' },
          },
        ]
      : [],
    ignoredRows: setAside(grid, grid.rows, () => (isList ? 'hiddenSheet' : 'lookup')),
  };
};

const labelsOf = (header: TableHeader): string =>
  header.columns.map(({ index, label }) => `${index}:${wordsOf(label)}`).join('|');

/** A header printed again at the top of a page goes on with the same table. */
const withoutRepeats = (headers: readonly TableHeader[]): readonly TableHeader[] =>
  headers.filter((header, index) => {
    const before = headers[index - 1];
    return before === undefined || header.isChosen === true || labelsOf(before) !== labelsOf(header);
  });

type Found = {
  readonly lists: readonly TableHeader[];
  readonly first: TableHeader | undefined;
  readonly context: SheetContext;
};

const readHeaderless = (grid: Grid, inferred: TableHeader, context: SheetContext): SheetReading => {
  const reading = readTables(grid, [inferred], context);
  const sourceRow = grid.rows[inferred.top]?.sourceRow ?? null;
  const problem = { sheet: grid.name, sourceRow, code: 'HEADER_MISSING', severity: 'warning', facts: {} } as const;
  return { ...reading, problems: [problem, ...reading.problems] };
};

const readAs = (grid: Grid, { lists, first, context }: Found): SheetReading => {
  if (lists.length > 0) return readTables(grid, lists, context);
  if (first !== undefined) return readScores(grid, first);
  if (hasFreeTextList(grid)) {
    return {
      ...readFreeText(grid),
      title: readTitleFacts([]),
      isList: true,
      isTable: false,
      tables: likelyTable(grid),
    };
  }
  const inferred = inferHeader(grid);
  return inferred === null ? readOther(grid) : readHeaderless(grid, inferred, context);
};

/** The headers that the sheet shows; where it shows none but the secretary speaks of one, the one its rows suggest. */
const headersOf = (grid: Grid, chosen: readonly ChosenRole[]): readonly TableHeader[] => {
  const shown = findHeaders(grid);
  const isChosen = chosen.some(({ sheet }) => sheet === grid.name);
  const inferred = shown.length === 0 && isChosen ? inferHeader(grid) : null;
  return withChosenRoles(grid, inferred === null ? shown : [inferred], chosen);
};

/** Reads a visible sheet: as tables of nominees, as pasted text, or as something that holds no nominees. */
export const readSheet = (grid: Grid, context: SheetContext): SheetReading => {
  const headers = headersOf(grid, context.columnRoles);
  const lists = withoutRepeats(headers.filter((header) => !isScoreHeader(header)));
  const first = headers[0];
  const reading = readAs(grid, { lists, first, context });
  return {
    ...reading,
    problems: [...legacyProblems(grid), ...hiddenColumnProblems(grid, lists), ...reading.problems],
  };
};
