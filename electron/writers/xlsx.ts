import ExcelJS from 'exceljs';
import { printableText } from '#electron/writers/printable-text';
import { withFixedTimes } from '#electron/writers/zip-times';
import { boldWidthMm } from '#shared/documents/bold-width';
import type { ListSheet, SheetColumn, SheetRow } from '#shared/documents/list-sheet';
import { MARGINS_MM, PAGE_NUMBER_MM, SIZE_PT } from '#shared/documents/page-format';

const FONT = { name: 'Times New Roman', size: SIZE_PT.table } as const;
const LINE = { style: 'thin' } as const;
const BOX = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;
/** Whole đồng; Excel shows the group mark of the reader's own country. */
const WHOLE_NUMBER = '#,##0';
/** Widths in characters for one unit of a column's weight. */
const CHARACTERS_PER_WEIGHT = 0.5;
const HEADER_ROW = 5;
const LINE_HEIGHT_PT = 17;
const ROW_PADDING_PT = 4;
/** Excel's own limit. */
const HIGHEST_ROW_PT = 409;
const CELL_PADDING_MM = 2;
/** A workbook must name a moment of making; a fixed one keeps the same list the same bytes. */
const NO_MOMENT = new Date(Date.UTC(2000, 0, 1));

const inches = (mm: number): number => Math.round((mm / 25.4) * 1000) / 1000;

const PAGE_SETUP: Partial<ExcelJS.PageSetup> = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
  margins: {
    top: inches(MARGINS_MM.top),
    bottom: inches(MARGINS_MM.bottom),
    left: inches(MARGINS_MM.left),
    right: inches(MARGINS_MM.right),
    header: inches(PAGE_NUMBER_MM),
    footer: inches(PAGE_NUMBER_MM),
  },
};

/** Width in mm of a column so many characters wide: a character is 7 pixels, and 5 are margin. */
const columnMm = (characters: number): number => ((characters * 7 + 5) * 25.4) / 96;

/** Height that shows every wrapped line; measured as bold, so a little generous. Merged rows never size themselves. */
const heightFor = (lines: readonly { text: string; widthMm: number }[]): number => {
  const needed = lines.map(({ text, widthMm }) =>
    Math.ceil(boldWidthMm(text, FONT.size) / (widthMm - CELL_PADDING_MM)),
  );
  return Math.min(Math.max(1, ...needed) * LINE_HEIGHT_PT + ROW_PADDING_PT, HIGHEST_ROW_PT);
};

const widthOf = ({ weight }: SheetColumn): number => columnMm(weight * CHARACTERS_PER_WEIGHT);

/** One merged line across the list. */
const addLine = (
  sheet: ExcelJS.Worksheet,
  { at, text, columns }: { at: number; text: string; columns: readonly SheetColumn[] },
  style: { font: Partial<ExcelJS.Font>; align: 'left' | 'center'; boxed?: true },
): void => {
  sheet.mergeCells(at, 1, at, columns.length);
  const widthMm = columns.reduce((sum, it) => sum + widthOf(it), 0);
  sheet.getRow(at).height = heightFor([{ text, widthMm }]);
  const cell = sheet.getCell(at, 1);
  cell.value = printableText(text);
  cell.font = { ...FONT, ...style.font };
  cell.alignment = { horizontal: style.align, vertical: 'middle', wrapText: true };
  if (style.boxed) cell.border = BOX;
};

/** Texts go in as texts and numbers as numbers: a name that begins with `=` stays a name. */
const addCells = (
  sheet: ExcelJS.Worksheet,
  { at, cells }: { at: number; cells: readonly (string | number)[] },
  { columns, bold }: { columns: readonly SheetColumn[]; bold: boolean },
): void => {
  const lines = columns.map((column, index) => ({ text: String(cells[index] ?? ''), widthMm: widthOf(column) }));
  sheet.getRow(at).height = heightFor(lines);
  for (const [index, value] of cells.entries()) {
    const cell = sheet.getCell(at, index + 1);
    cell.value = typeof value === 'number' ? value : printableText(value);
    cell.font = { ...FONT, bold };
    cell.border = BOX;
    cell.alignment = { horizontal: columns[index]?.align ?? 'left', vertical: 'middle', wrapText: true };
    if (typeof value === 'number') cell.numFmt = WHOLE_NUMBER;
  }
};

const addRow = (sheet: ExcelJS.Worksheet, row: SheetRow, { at, columns }: { at: number; columns: SheetColumn[] }) => {
  if ('text' in row) {
    const font = { bold: true, italic: row.kind === 'unit' };
    addLine(sheet, { at, text: row.text, columns }, { font, align: 'left', boxed: true });
    return;
  }
  addCells(sheet, { at, cells: row.cells }, { columns, bold: row.kind !== 'recipient' });
};

/** The list as an Excel workbook in the shape of an official list: title, header, groups, landscape A4. */
export const toXlsx = async (list: ListSheet): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = printableText(list.author);
  workbook.created = NO_MOMENT;
  workbook.modified = NO_MOMENT;
  const columns = [...list.columns];
  const sheet = workbook.addWorksheet(list.sheetName, {
    pageSetup: PAGE_SETUP,
    headerFooter: { differentFirst: true, oddHeader: '&C&"Times New Roman,Regular"&13&P' },
    views: [{ state: 'frozen', ySplit: HEADER_ROW }],
  });
  sheet.columns = columns.map(({ weight }) => ({ width: weight * CHARACTERS_PER_WEIGHT }));

  addLine(sheet, { at: 1, text: list.heading, columns }, { font: { bold: true, size: 14 }, align: 'center' });
  addLine(sheet, { at: 2, text: list.subject, columns }, { font: { bold: true }, align: 'center' });
  addLine(sheet, { at: 3, text: list.reference, columns }, { font: { italic: true }, align: 'center' });
  if (list.note !== undefined)
    addLine(sheet, { at: 4, text: list.note, columns }, { font: { bold: true, italic: true }, align: 'center' });
  const headers = columns.map(({ header }) => header);
  const centred = columns.map((it) => ({ ...it, align: 'center' as const }));
  addCells(sheet, { at: HEADER_ROW, cells: headers }, { columns: centred, bold: true });
  for (const [index, row] of list.rows.entries()) addRow(sheet, row, { at: HEADER_ROW + 1 + index, columns });
  addLine(
    sheet,
    { at: HEADER_ROW + list.rows.length + 2, text: list.closing, columns },
    { font: { italic: true }, align: 'left' },
  );
  return withFixedTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
};
