import type { AwardCode } from '#shared/domain/award-code';
import { soleLevelOf } from '#shared/domain/nomination-list/award-cell';
import type { DocumentLine, TitleAwards } from '#shared/domain/nomination-list/decision-articles';
import { articleAbove, titleAfter, titleContradicts } from '#shared/domain/nomination-list/decision-articles';
import { foldSameLength, wordsOf } from '#shared/domain/nomination-list/folded-text';
import { isScoreHeader } from '#shared/domain/nomination-list/header-detection';
import {
  type LinesBetween,
  linesBelow,
  readBelow,
  withListBelow,
  withReason,
} from '#shared/domain/nomination-list/lines-below';
import type { IgnoredReason, IgnoredRow, ListProblem, NomineeRow } from '#shared/domain/nomination-list/list-reading';
import type { TableHeader } from '#shared/domain/nomination-list/list-table';
import { withNamesInPlace } from '#shared/domain/nomination-list/names-beside';
import { firstRowAbove } from '#shared/domain/nomination-list/rows-above-header';
import { type Grid, type GridRow, linesOf } from '#shared/domain/nomination-list/sheet-grid';
import type { PartReading, TableInput, TablePart } from '#shared/domain/nomination-list/table-reading';
import { NO_OPEN_END, readTable, rowText } from '#shared/domain/nomination-list/table-reading';
import type { TitleFacts } from '#shared/domain/nomination-list/title-facts';
import { readSubtitle, readTitleFacts, withSheetName } from '#shared/domain/nomination-list/title-facts';
import type { CountedRow } from '#shared/domain/nomination-list/totals';
import { startsLikeUnit } from '#shared/domain/nomination-list/unit-words';
import { withUnitsCarriedDown } from '#shared/domain/nomination-list/units-carried-down';
import { findBallotFaults, readBallotFacts, type VoteCounts } from '#shared/domain/nomination-list/votes';

/** Rows that are no recipients, for the record. */
export const setAsideRows = (
  grid: Grid,
  rows: readonly GridRow[],
  reason: (row: GridRow) => IgnoredReason,
): readonly IgnoredRow[] =>
  rows.map((row) => ({ sheet: grid.name, sourceRow: row.sourceRow, reason: reason(row), text: rowText(row) }));

export const textsOfRows = (rows: readonly GridRow[]): readonly string[] =>
  rows.flatMap((row) => row.cells.flatMap((cell) => (cell === undefined ? [] : [linesOf(cell)])));

/** `Tổng số thành viên Hội đồng: 09`, `Hội đồng có 11 thành viên`, `có mặt 10/11 thành viên`. */
const MEMBERS = [
  /(?:tong so thanh vien|so thanh vien|thanh vien hoi dong)[^\d;]*(\d{1,3})/,
  /\bhoi dong\b[^\d;.]{0,60}\b(?:co|gom)\s*:?\s*(\d{1,3})\s*(?:thanh vien|uy vien|dong chi|d\/c|nguoi)/,
  /\b\d{1,3}\s*\/\s*(\d{1,3})\s*(?:thanh vien|uy vien|dong chi|d\/c)/,
] as const;

/** Members of the council as the lines above a ballot table say. */
const membersOf = (texts: readonly string[]): number | null => {
  const folded = texts.map(foldSameLength);
  for (const pattern of MEMBERS) {
    const found = folded.map((text) => pattern.exec(text)?.[1]).find((count) => count !== undefined);
    if (found !== undefined) return Number(found);
  }
  return null;
};

/** Counts of all ballots that do not fit one another, told of the line above the table that says how many came back. */
const ballotProblems = (grid: Grid, titleRows: readonly GridRow[], ballots: VoteCounts): readonly ListProblem[] => {
  const line = titleRows.find((row) => /\bthu (ve|vao|lai)\b/.test(wordsOf(rowText(row))));
  return findBallotFaults(ballots).map((fault) => ({ sheet: grid.name, sourceRow: line?.sourceRow ?? null, ...fault }));
};

/** The body that sends a list, by the words above it and under its signature. */
const BODIES: readonly { readonly level: AwardCode; readonly pattern: RegExp }[] = [
  { level: 'GK_XA', pattern: /\b(ubnd|uy ban nhan dan) (xa|phuong|thi tran|dac khu)\b/ },
  { level: 'GK_HUYEN', pattern: /\b(ubnd|uy ban nhan dan|phong noi vu) (huyen|quan|thi xa)\b/ },
  { level: 'GK_SO', pattern: /^so (?!luong|tt|thu)/ },
];

type InferLevel = (row: NomineeRow) => NomineeRow;

const AS_READ: InferLevel = (row) => row;

/**
 * `Giấy khen` alone takes the only level that the list names for it elsewhere when the sender itself is of that level;
 * the doubt stays shown.
 */
const levelInferrer = (rows: readonly NomineeRow[], words: () => readonly string[]): InferLevel => {
  const codes = new Set(rows.flatMap(({ awardProposed }) => awardProposed.map(({ code }) => code)));
  const level = soleLevelOf('GK', codes);
  if (level === null || !codes.has('GK')) return AS_READ;
  const body = BODIES.find((candidate) => candidate.level === level)?.pattern;
  if (body === undefined || !words().some((text) => body.test(text))) return AS_READ;
  return (row) => ({
    ...row,
    awardProposed: row.awardProposed.map((award) => (award.code === 'GK' ? { ...award, code: level } : award)),
  });
};

/** Of the bodies of a letterhead the last one sends the list: the one above is only its parent. */
const withoutParents = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, at) => !(startsLikeUnit(text) && startsLikeUnit(texts[at + 1] ?? '')));

const signaturesOf = ({ ignoredRows }: TablePart): readonly string[] =>
  ignoredRows.flatMap(({ reason, text }) => (reason === 'signature' ? text.split(' | ') : []));

/** A table of points or figures between lists holds no recipients. */
const scorePart = (grid: Grid, header: TableHeader, rows: readonly GridRow[]): TablePart => ({
  rows: [],
  problems: [
    {
      sheet: grid.name,
      sourceRow: grid.rows[header.top]?.sourceRow ?? null,
      code: 'NOT_A_RECIPIENT_LIST',
      severity: 'info',
      facts: { header: header.columns.map(({ leaf }) => leaf).join(', ') },
    },
  ],
  ignoredRows: setAsideRows(grid, rows, () => 'other'),
  counted: [],
  openEnd: NO_OPEN_END,
});

/** A list of words for drop-downs may stand right of a table behind an empty column: no part of its rows. */
const withoutListsBeside = (header: TableHeader, rows: readonly GridRow[]): readonly GridRow[] => {
  if (header.beside !== undefined) return rows;
  const last = Math.max(...header.columns.map(({ role, index }) => (role === 'other' ? -1 : index)));
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const isEmpty = (column: number): boolean =>
    !header.columns.some(({ index }) => index === column) && rows.every(({ cells }) => cells[column] === undefined);
  for (let column = last + 1; column < width; column += 1) {
    if (isEmpty(column)) return rows.map((row) => ({ ...row, cells: row.cells.slice(0, column) }));
  }
  return rows;
};

/** How the tables of a sheet end: the part of the list beside them goes on there. */
export type SeriesEnd = Pick<TablePart, 'counted' | 'openEnd'>;

export type SeriesReading = PartReading & { readonly title: TitleFacts; readonly end: SeriesEnd };

export type SeriesContext = Pick<TableInput, 'dictionary' | 'voteThreshold' | 'ofSheetsBefore'> & {
  /** How the sheet before ends, where this one is a further part of its list. */
  readonly partBefore: SeriesEnd | null;
};

const textsOfLines = (grid: Grid, lines: readonly DocumentLine[]): readonly string[] => {
  const named = new Set(lines.map(({ sourceRow }) => sourceRow));
  return textsOfRows(grid.rows.filter(({ sourceRow }) => named.has(sourceRow)));
};

const asLine = (row: GridRow): DocumentLine => ({ sourceRow: row.sourceRow, text: rowText(row) });

/** What the lines right above a table say of it: an article that gives an award goes before the document's title. */
const readAbove = (title: TitleFacts, lines: readonly DocumentLine[], isFirst: boolean): TitleFacts => {
  const above = isFirst
    ? title
    : readSubtitle(
        lines.map(({ text }) => text),
        title,
      );
  const article = articleAbove(lines);
  return article === null ? above : { ...above, awards: article.awards };
};

/**
 * Reads the tables of a sheet from top to bottom. Each has the sheet's title above it and the lines between it and the
 * table before, which go first.
 */
export const readTableSeries = (
  grid: Grid,
  headers: readonly TableHeader[],
  { partBefore, ...context }: SeriesContext,
): SeriesReading => {
  const [first] = headers;
  const start = first === undefined || isScoreHeader(first) ? (first?.top ?? 0) : firstRowAbove(grid, first);
  const titleRows = grid.rows.slice(0, start);
  const title = withSheetName(readTitleFacts(textsOfRows(titleRows)), grid.name);
  const members = membersOf(textsOfRows(titleRows));
  const ballots = readBallotFacts(textsOfRows(titleRows));
  const parts: TablePart[] = [];
  let between: LinesBetween = { lines: titleRows.map(asLine), openPaper: true };
  let paper = title;
  let documentTitle: TitleAwards | null = null;
  const countedOf = (read: readonly TablePart[]): readonly CountedRow[] => [
    ...(partBefore?.counted ?? []),
    ...read.flatMap(({ counted }) => counted),
  ];
  headers.forEach((header, index) => {
    const under = grid.rows.slice(header.bottom + 1, headers[index + 1]?.top ?? grid.rows.length);
    const below = index === 0 && start < header.top ? [...grid.rows.slice(start, header.top), ...under] : under;
    const inPlace = withNamesInPlace(grid, header, withoutListsBeside(header, below));
    const rows = withUnitsCarriedDown(header, inPlace);
    if (isScoreHeader(header)) {
      const scores = scorePart(grid, header, rows);
      parts.push(scores);
      between = linesBelow(scores);
      return;
    }
    const { lines } = between;
    if (between.openPaper && parts.length > 0) paper = readTitleFacts(textsOfLines(grid, lines));
    const above = readAbove(paper, lines, between.openPaper);
    documentTitle = lines.reduce(titleAfter, documentTitle);
    const contradictions = titleContradicts(documentTitle, grid.name, articleAbove(lines));
    const countedBefore = countedOf(parts);
    const openEnd = index === 0 && grid.part?.goesOn === true ? partBefore?.openEnd : undefined;
    const input = { grid, header, rows, title: above, ...context, members, ballots, countedBefore };
    const part = readTable({ ...input, openEnd: openEnd ?? NO_OPEN_END });
    const after = readBelow(part, input, index === headers.length - 1);
    const whole = withListBelow(grid, withReason(part, after.reason));
    parts.push({ ...whole, problems: [...contradictions, ...whole.problems] });
    between = after;
  });
  const headerRows = headers.flatMap((header) => grid.rows.slice(header.top, header.bottom + 1));
  const rows = parts.flatMap((part) => part.rows);
  const words = () => [...withoutParents(textsOfRows(titleRows)), ...parts.flatMap(signaturesOf)].map(wordsOf);
  const inferLevel = levelInferrer(rows, words);
  return {
    rows: inferLevel === AS_READ ? rows : rows.map(inferLevel),
    nameless: parts.flatMap(({ nameless = [] }) => nameless).map(inferLevel),
    problems: [...ballotProblems(grid, titleRows, ballots), ...parts.flatMap(({ problems }) => problems)],
    ignoredRows: [
      ...setAsideRows(grid, titleRows, () => 'title'),
      ...setAsideRows(grid, headerRows, () => 'header'),
      ...parts.flatMap(({ ignoredRows }) => ignoredRows),
    ],
    title,
    end: { counted: countedOf(parts), openEnd: parts.at(-1)?.openEnd ?? NO_OPEN_END },
  };
};
