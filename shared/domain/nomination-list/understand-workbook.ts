import { recognizeAward } from '#shared/domain/nomination-list/award-phrases';
import type { ChosenEncoding } from '#shared/domain/nomination-list/column-encodings';
import type { ChosenRole } from '#shared/domain/nomination-list/column-mapping';
import { findDuplicatesInFile, findUnitVariants } from '#shared/domain/nomination-list/duplicates';
import type { ListProblem, ListReading, NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { senderOfSheets } from '#shared/domain/nomination-list/named-sender';
import { isOwnRequest } from '#shared/domain/nomination-list/own-request';
import { partedFromMarks } from '#shared/domain/nomination-list/row-marks';
import { namingSender, ofSender } from '#shared/domain/nomination-list/sender-unit';
import type { Grid, GridRow } from '#shared/domain/nomination-list/sheet-grid';
import { toGrid } from '#shared/domain/nomination-list/sheet-grid';
import type { SheetContext, SheetReading } from '#shared/domain/nomination-list/sheet-reading';
import { readBareList, readHiddenSheet, readSheet } from '#shared/domain/nomination-list/sheet-reading';
import { withUnitsOfSheets } from '#shared/domain/nomination-list/sheets-of-units';
import type { CountedRow } from '#shared/domain/nomination-list/totals';
import type { RawWorkbook } from '#shared/domain/raw-workbook';

export type UnderstandOptions = {
  /** Percent of agreeing ballots that the council needs; decides whether the choice of base matters. */
  readonly voteThreshold?: number;
  /** What the secretary says of columns; goes before what the headers say. */
  readonly columnRoles?: readonly ChosenRole[];
  /** The encodings that the secretary has confirmed or chosen; go before fonts and syllables. */
  readonly encodings?: readonly ChosenEncoding[];
  /** The name of the unit that the secretary says sent the list; rows that name no unit are taken for its own. */
  readonly sender?: string;
};

const LOOKUP_CELLS_AT_MOST = 3;

/** The texts of a row of a lookup sheet; none for a row that holds more than a code and its words. */
const textsOfLookup = (row: GridRow): readonly string[] => {
  const texts: string[] = [];
  for (const cell of row.cells) {
    if (cell === undefined || cell.isFormula) continue;
    if (texts.length === LOOKUP_CELLS_AT_MOST) return [];
    texts.push(cell.text);
  }
  return texts;
};

/** Lookup sheets give award words to the codes that some lists hold in place of words. */
const readDictionary = (grids: readonly Grid[]): ReadonlyMap<string, string> => {
  const dictionary = new Map<string, string>();
  for (const grid of grids) {
    for (const row of grid.rows) {
      const texts = textsOfLookup(row);
      const code = texts.find((text) => /^\d{3,}$/.test(text));
      if (code === undefined) continue;
      const words = texts.find((text) => text.includes(' ') && recognizeAward(text) !== null);
      if (words !== undefined) dictionary.set(code, words);
    }
  }
  return dictionary;
};

/** A sheet of notes beside real lists needs no word, one of points does; when no sheet holds a list, each says why. */
const keepTellingProblems = (readings: readonly SheetReading[]): readonly ListProblem[] => {
  const hasList = readings.some(({ rows }) => rows.length > 0);
  return readings.flatMap(({ problems, isList, hasPoints = false }) =>
    hasList && !isList && !hasPoints ? problems.filter(({ severity }) => severity !== 'warning') : problems,
  );
};

/** Without a year in the titles: the latest one that the achievements of a table name (`giai đoạn 2021 - 2025`). */
const latestYear = (readings: readonly SheetReading[]): number | null => {
  const texts = readings.flatMap(({ rows, isTable }) =>
    isTable ? rows.map(({ achievements }) => achievements ?? '') : [],
  );
  const years = texts.flatMap((text) =>
    [...text.matchAll(/(?:năm|giai đoạn|[-–—])\s*(20\d{2})(?!\d)/giu)].map((match) => Number(match[1])),
  );
  return years.length === 0 ? null : years.reduce((latest, year) => Math.max(latest, year));
};

const asCounted = ({ sourceRow, recipientKind }: NomineeRow): CountedRow => ({
  sourceRow,
  kind: recipientKind,
  number: null,
});

const bySourceRow = (left: { sourceRow: number | null }, right: { sourceRow: number | null }): number =>
  (left.sourceRow ?? 0) - (right.sourceRow ?? 0);

const inSheetOrder = <T extends { readonly sheet: string | null; readonly sourceRow: number | null }>(
  items: readonly T[],
  order: ReadonlyMap<string | null, number>,
): readonly T[] => {
  const compare = (left: T, right: T): number =>
    (order.get(left.sheet) ?? 0) - (order.get(right.sheet) ?? 0) || bySourceRow(left, right);
  const isInOrder = items.every((item, index) => {
    const before = items[index - 1];
    return before === undefined || compare(before, item) <= 0;
  });
  return isInOrder ? items : [...items].sort(compare);
};

/** Names alone are a list only in a file without any other: beside one, they are what its drop-downs offer. */
const withBareLists = (
  read: readonly SheetReading[],
  grids: readonly Grid[],
  context: SheetContext,
): readonly SheetReading[] => {
  if (read.some(({ isList }) => isList)) return read;
  return read.map((reading, at) => {
    const grid = grids[at];
    return (grid === undefined ? null : readBareList(grid, context)) ?? reading;
  });
};

/**
 * Understands a unit's workbook as lists of nominees. Gives rows, doubts and rows set aside: every row of the file
 * with content stands in one of them (rows without a name in problems only). Never throws, never repairs silently.
 */
export const understandWorkbook = (given: RawWorkbook, options: UnderstandOptions = {}): ListReading => {
  const { voteThreshold = 80, columnRoles = [], encodings = [], sender } = options;
  const { workbook, answering } = partedFromMarks(given);
  const grids = workbook.sheets.map((sheet) => toGrid(sheet, encodings));
  const shown = grids.filter((grid) => !grid.hidden);
  const read: SheetReading[] = [];
  const ofSheetsBefore = (): readonly CountedRow[] => read.flatMap((reading) => reading.rows.map(asCounted));
  const context = { dictionary: readDictionary(grids), voteThreshold, columnRoles, ofSheetsBefore };
  for (const grid of shown) {
    const partBefore = grid.part?.isFirst === false ? (read.at(-1)?.end ?? null) : null;
    const headerBefore = read.findLast(({ header }) => header !== undefined)?.header ?? null;
    read.push(readSheet(grid, { ...context, partBefore, headerBefore }));
  }
  const visible = withUnitsOfSheets(
    withBareLists(read, shown, { ...context, partBefore: null, headerBefore: null }),
    shown,
  );
  const lists = visible.flatMap((reading, at) => {
    const grid = shown[at];
    return grid === undefined ? [] : [{ grid, reading }];
  });
  const hidden = grids.filter((grid) => grid.hidden).map(readHiddenSheet);
  const titles = [...visible].sort((left, right) => right.rows.length - left.rows.length).map(({ title }) => title);
  const namedSender = senderOfSheets(lists);
  const schoolYear = titles.find((title) => title.schoolYear !== null)?.schoolYear ?? null;
  const order = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
  const asSent = (read: readonly NomineeRow[]) => (sender === undefined ? read : read.map(ofSender(sender)));
  const written = inSheetOrder(
    visible.flatMap((reading) => reading.rows),
    order,
  );
  const rows = answering(asSent(written));
  const problems = [
    ...keepTellingProblems(visible),
    ...hidden.flatMap((reading) => reading.problems),
    ...findDuplicatesInFile(rows),
    ...findUnitVariants(written),
  ];
  return {
    awardYear: titles.find((title) => title.awardYear !== null)?.awardYear ?? latestYear(visible),
    ...(schoolYear === null ? {} : { schoolYear }),
    ...(namedSender === null ? {} : { namedSender }),
    ...(isOwnRequest(lists) ? { isOwnRequest: true } : {}),
    rows,
    nameless: answering(inSheetOrder(asSent(visible.flatMap(({ nameless = [] }) => nameless)), order)),
    problems: inSheetOrder(sender === undefined ? problems : namingSender(problems, sender), order),
    ignoredRows: inSheetOrder(
      [...visible, ...hidden].flatMap((reading) => reading.ignoredRows),
      order,
    ),
    tables: visible.flatMap(({ tables }) => tables),
  };
};
