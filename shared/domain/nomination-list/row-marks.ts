import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { type RowPlaces, rowPlaces } from '#shared/domain/nomination-list/row-places';
import { readSentRow, type SentRow } from '#shared/domain/nomination-list/sent-row';
import type { RawRow, RawSheet, RawWorkbook } from '#shared/domain/raw-workbook';

/** The head of the column of our own sheets that says which row of which list a row was. */
const MARKS = 'ma dong khong sua';
/** Our sheets have no more lines above their heads, titles and all. */
const HEAD_WITHIN = 100;

export const isMarkHead = (head: string): boolean => wordsOf(head) === MARKS;

const columnOfMarks = ({ rows }: RawSheet): number => {
  for (const { cells } of rows.slice(0, HEAD_WITHIN)) {
    const column = cells.findLastIndex((cell) => cell !== undefined && isMarkHead(cell.text));
    if (column >= 0) return column;
  }
  return -1;
};

const isFilled = ({ cells }: RawRow): boolean => cells.some((cell) => cell !== undefined && cell.text !== '');

/** A sheet without the column of marks: what nobody sees says nothing of anybody, and is no part of the list. */
const withoutColumn = (sheet: RawSheet, column: number): RawSheet => ({
  ...sheet,
  rows: sheet.rows
    .map((row) => {
      if (row.cells[column] === undefined) return row;
      const isLast = row.cells.length === column + 1;
      return { ...row, cells: isLast ? row.cells.slice(0, column) : row.cells.with(column, undefined) };
    })
    .filter(isFilled),
  merges: sheet.merges.filter(({ left }) => left !== column),
});

type Marked = {
  readonly workbook: RawWorkbook;
  /** The rows, each with the row of an earlier list that it answers; the same array where there are no marks. */
  readonly answering: (rows: readonly NomineeRow[]) => readonly NomineeRow[];
};

/** Takes the marks of our own sheets out of a workbook that a unit sends again, and gives them back by row. */
export const partedFromMarks = (workbook: RawWorkbook): Marked => {
  const columns = workbook.sheets.map(columnOfMarks);
  if (columns.every((column) => column < 0)) return { workbook, answering: (rows) => rows };
  const marks: RowPlaces<SentRow> = rowPlaces();
  const sheets = workbook.sheets.map((sheet, at) => {
    const column = columns[at] ?? -1;
    if (column < 0) return sheet;
    for (const { sourceRow, cells } of sheet.rows) {
      const sent = readSentRow(cells[column]?.text ?? '');
      if (sent !== null) marks.set({ sheet: sheet.name, sourceRow }, sent);
    }
    return withoutColumn(sheet, column);
  });
  return {
    workbook: { ...workbook, sheets },
    answering: (rows) =>
      rows.map((row) => {
        const answers = marks.get(row);
        return answers === undefined ? row : { ...row, answers };
      }),
  };
};
