import type { ListReading } from '#shared/domain/nomination-list/list-reading';
import { partSideBySide } from '#shared/domain/nomination-list/side-by-side';
import { understandWorkbook } from '#shared/domain/nomination-list/understand-workbook';
import type { MergedRange, RawRow } from '#shared/domain/raw-workbook';
import { listFileTexts } from '#shared/text/vi/list-files';

/** Cells parted by `|`, rows by line breaks; `\n` in a cell is a line break, whole numbers are numbers. */
const rowOf = (line: string, index: number): RawRow => ({
  sourceRow: index + 1,
  hidden: false,
  cells: line.split('|').map((written) => {
    const text = written.trim().replaceAll('\\n', '\n');
    if (text === '') return undefined;
    return /^[1-9]\d{0,4}$|^0$/.test(text) ? { text, number: Number(text) } : { text };
  }),
});

/** Understands a sheet drawn in the test, without a file: rows as text, merges 1-based rows and 0-based columns. */
export const readDrawn = (drawn: string, merges: readonly MergedRange[] = []): ListReading => {
  const rows = drawn
    .trim()
    .split('\n')
    .map((line, index) => rowOf(line.trim(), index));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== undefined));
  const sheet = { name: null, hidden: false, rows: filled, merges, hiddenColumns: [] };
  return understandWorkbook({ fileName: 'ds.xlsx', sheets: partSideBySide([sheet], listFileTexts.partOfSheet) });
};
