import { isNothing } from '#shared/domain/nomination-list/award-phrases';
import { bareHeader } from '#shared/domain/nomination-list/bare-list';
import { withClassColumn } from '#shared/domain/nomination-list/class-column';
import type { ChosenRole } from '#shared/domain/nomination-list/column-mapping';
import { withChosenRoles } from '#shared/domain/nomination-list/column-mapping';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import { hasFreeTextList, readFreeText } from '#shared/domain/nomination-list/free-text-list';
import { findHeaders, isScoreHeader, proposesAwards } from '#shared/domain/nomination-list/header-detection';
import type { IgnoredReason, ListProblem, ListTable } from '#shared/domain/nomination-list/list-reading';
import type { TableHeader } from '#shared/domain/nomination-list/list-table';
import { describeTables, likelyTable } from '#shared/domain/nomination-list/list-tables';
import { isSignatureText, isSignatureTitle, isTotalText, opensPaper } from '#shared/domain/nomination-list/row-words';
import { checkScoreSheet } from '#shared/domain/nomination-list/score-sheet';
import { goesOnUnder, inferHeader } from '#shared/domain/nomination-list/shape-detection';
import type { Grid, GridCell, GridRow } from '#shared/domain/nomination-list/sheet-grid';
import type { PartReading } from '#shared/domain/nomination-list/table-reading';
import { rowText } from '#shared/domain/nomination-list/table-reading';
import type { SeriesContext, SeriesEnd } from '#shared/domain/nomination-list/table-series';
import { readTableSeries, setAsideRows, textsOfRows } from '#shared/domain/nomination-list/table-series';
import type { TitleFacts } from '#shared/domain/nomination-list/title-facts';
import { readTitleFacts } from '#shared/domain/nomination-list/title-facts';

export type SheetReading = PartReading & {
  readonly title: TitleFacts;
  readonly isList: boolean;
  readonly isTable: boolean;
  /** A sheet of points, whose doubts are shown beside any list. */
  readonly hasPoints?: boolean;
  readonly tables: readonly ListTable[];
  readonly end?: SeriesEnd;
  /** The last header of a list on the sheet, for a sheet that goes on without one. */
  readonly header?: TableHeader;
  /** Where the first table begins: what stands above says what the sheet is. */
  readonly firstRow?: number;
};

export type SheetContext = SeriesContext & {
  readonly columnRoles: readonly ChosenRole[];
  /** The header of the list on a sheet before. */
  readonly headerBefore: TableHeader | null;
};

const readTables = (grid: Grid, headers: readonly TableHeader[], context: SheetContext): SheetReading => {
  const series = readTableSeries(grid, headers, context);
  const header = headers.findLast((one) => !isScoreHeader(one));
  const tables = describeTables(grid, headers, series.rows);
  return {
    ...series,
    isList: true,
    isTable: true,
    tables,
    ...(header !== undefined && { header }),
    firstRow: headers[0]?.top ?? 0,
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
    ignoredRows: setAsideRows(grid, grid.rows, reasonOf),
    title: readTitleFacts(textsOfRows(grid.rows.slice(0, header.top))),
    isList: false,
    isTable: false,
    hasPoints: header.columns.some(({ role }) => role === 'score'),
    tables: describeTables(grid, [header]),
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
  ignoredRows: setAsideRows(grid, grid.rows, () => 'other'),
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

const saysSomething = (cell: GridCell | undefined): boolean =>
  cell !== undefined && cell.isFormula !== true && !isNothing(cell.text);

/** Rows of the list itself: its totals and signatures say nothing of anybody. */
const recipientRows = ({ rows, problems }: PartReading): ReadonlySet<number | null> =>
  new Set([
    ...rows.flatMap(({ sourceRow, sourceRows = [sourceRow] }) => sourceRows),
    ...problems.flatMap(({ code, sourceRow }) => (code === 'NAME_MISSING' ? [sourceRow] : [])),
  ]);

const hiddenColumnProblems = (
  grid: Grid,
  headers: readonly TableHeader[],
  reading: PartReading,
): readonly ListProblem[] => {
  if (grid.hiddenColumns.length === 0) return [];
  const recipients = recipientRows(reading);
  return headers.flatMap((header) =>
    header.columns.flatMap((column): readonly ListProblem[] => {
      if (!grid.hiddenColumns.includes(column.index)) return [];
      const isUsed = !/^(other|number|awardCode|note)$/.test(column.role);
      const rows = grid.rows.slice(header.bottom + 1).filter(({ sourceRow }) => recipients.has(sourceRow));
      const isFilled = rows.some((row) => saysSomething(row.cells[column.index]));
      if (!isUsed || !isFilled) return [];
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
};

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
    ignoredRows: setAsideRows(grid, grid.rows, () => (isList ? 'hiddenSheet' : 'lookup')),
  };
};

const labelsOf = (header: Pick<TableHeader, 'columns'>): string =>
  header.columns.map(({ index, label }) => `${index}:${wordsOf(label)}`).join('|');

/** True of a header and the same one printed again. */
export const sameLabels = (left: Pick<TableHeader, 'columns'>, right: Pick<TableHeader, 'columns'>): boolean =>
  labelsOf(left) === labelsOf(right);

/** Between two headers somebody signs and another paper begins, perhaps with a table of the same columns. */
const arePapersApart = (grid: Grid, before: TableHeader, header: TableHeader): boolean => {
  const between = grid.rows.slice(before.bottom + 1, header.top).map((row) => textsOfRows([row]));
  const opens = between.findLastIndex(([text = '']) => opensPaper(text));
  const signs = (text: string): boolean => isSignatureText(text) || isSignatureTitle(text);
  return between.slice(0, Math.max(opens, 0)).some((texts) => texts.length <= 3 && texts.some(signs));
};

/** The same header without the small table that stood beside the first one, behind an empty column. */
const sameOwnLabels = ({ columns }: TableHeader, later: TableHeader): boolean => {
  const [last, beside] = columns.slice(later.columns.length - 1, later.columns.length + 1);
  if (last === undefined || beside === undefined || beside.index <= last.index + 1) return false;
  return sameLabels({ columns: columns.slice(0, later.columns.length) }, later);
};

/** A header printed again at the top of a page goes on with the same table. */
const withoutRepeats = (grid: Grid, headers: readonly TableHeader[]): readonly TableHeader[] =>
  headers.filter((header, index) => {
    const before = headers[index - 1];
    if (before === undefined || header.isChosen === true) return true;
    if (!sameLabels(before, header) && !sameOwnLabels(before, header)) return true;
    return arePapersApart(grid, before, header);
  });

const readHeaderless = (grid: Grid, inferred: TableHeader, context: SheetContext): SheetReading => {
  const reading = readTables(grid, [inferred], context);
  const sourceRow = grid.rows[inferred.top]?.sourceRow ?? null;
  const problem = { sheet: grid.name, sourceRow, code: 'HEADER_MISSING', severity: 'warning', facts: {} } as const;
  return { ...reading, problems: [problem, ...reading.problems] };
};

/** Lists of people of whom nothing is proposed. */
const OTHER_LISTS =
  /\b(thanh vien hoi dong|hoi dong (thi dua|xet|sang kien)[a-z ]* gom|du hop|tham du|tham gia (hop|hoi nghi)|diem danh|dai bieu du|phan cong|cham cong|nhan (tien|qua|thuong)|chi (tien|tra)|bang luong|trich ngang|lien he|to giup viec|ban to chuc)\b/;

/** A sheet of people without a word of an award in its head or above it, whose title says what else it is. */
const listsOthers = (grid: Grid, headers: readonly TableHeader[]): boolean => {
  const [first] = headers;
  if (first === undefined || headers.some((header) => header.isChosen === true || proposesAwards(header))) return false;
  const texts = textsOfRows(grid.rows.slice(0, first.top));
  return texts.some((text) => OTHER_LISTS.test(wordsOf(text))) && readTitleFacts(texts).awards.length === 0;
};

const readAs = (grid: Grid, headers: readonly TableHeader[], context: SheetContext): SheetReading => {
  const [first] = headers;
  if (first !== undefined && listsOthers(grid, headers)) return readScores(grid, first);
  if (headers.some((header) => !isScoreHeader(header))) return readTables(grid, headers, context);
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
  if (inferred === null) return readOther(grid);
  const before = context.headerBefore === null ? null : goesOnUnder(inferred, context.headerBefore);
  return before === null ? readHeaderless(grid, inferred, context) : readTables(grid, [before], context);
};

/** The headers that the sheet shows; where it shows none but the secretary speaks of one, the one its rows suggest. */
export const listHeadersOf = (grid: Grid, chosen: readonly ChosenRole[]): readonly TableHeader[] => {
  const shown = findHeaders(grid).map((header) => withClassColumn(grid, header));
  const isChosen = chosen.some(({ sheet }) => sheet === grid.name);
  const inferred = shown.length === 0 && isChosen ? (inferHeader(grid) ?? bareHeader(grid)) : null;
  return withChosenRoles(grid, inferred === null ? shown : [inferred], chosen);
};

/** Reads a visible sheet: as tables of nominees, as pasted text, or as something that holds no nominees. */
export const readSheet = (grid: Grid, context: SheetContext): SheetReading => {
  const headers = withoutRepeats(grid, listHeadersOf(grid, context.columnRoles));
  const lists = headers.filter((header) => !isScoreHeader(header));
  const reading = readAs(grid, headers, context);
  return {
    ...reading,
    problems: [...legacyProblems(grid), ...hiddenColumnProblems(grid, lists, reading), ...reading.problems],
  };
};

/** Reads names that stand alone as a list; null where the sheet holds something else, or what they are to get is not asked. */
export const readBareList = (grid: Grid, context: SheetContext): SheetReading | null => {
  if (listHeadersOf(grid, context.columnRoles).length > 0 || hasFreeTextList(grid)) return null;
  const header = bareHeader(grid);
  if (header === null || listsOthers(grid, [header])) return null;
  const isHeaded = header.bottom >= header.top;
  const reading = isHeaded ? readTables(grid, [header], context) : readHeaderless(grid, header, context);
  return { ...reading, problems: [...legacyProblems(grid), ...reading.problems] };
};
