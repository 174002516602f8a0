import ExcelJS from 'exceljs';
import { printableText } from '#electron/writers/printable-text';
import { withFixedTimes } from '#electron/writers/zip-times';
import type { PlainChoice, PlainRow, PlainSheet, PlainWorkbook } from '#shared/documents/plain-workbook';
import { columnLetter } from '#shared/lib/column-letter';

declare module 'exceljs' {
  interface Worksheet {
    /** Not in the types: a rule for a whole range. Cell by cell, overlapping ranges are written. */
    readonly dataValidations: { readonly add: (range: string, rule: ExcelJS.DataValidation) => unknown };
  }
}

const FONT = { name: 'Times New Roman', size: 12 } as const;
const LINE = { style: 'thin', color: { argb: 'FF8C8C8C' } } as const;
const BOX = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;
const fill = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const;
const HEAD_FILL = fill('FFE7EEF7');
const ADDED_FILL = fill('FFFBF3DC');
const DOUBT_FILL = fill('FFFFD9CC');
/** Text stays text, also when the unit opens the cell and presses Enter on `=1+1`. */
const AS_TEXT = '@';
/** A workbook must name a moment of making; a fixed one keeps the same content the same bytes. */
const NO_MOMENT = new Date(Date.UTC(2000, 0, 1));
const LINE_HEIGHT_PT = 16;
/** Excel's own limit. */
const HIGHEST_ROW_PT = 409;
const INCH_MARGINS = { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 };

const LONGEST_SHEET_NAME = 31;

/** A name that Excel takes and no other sheet bears. */
const sheetName = (wanted: string, taken: ReadonlySet<string>): string => {
  const allowed = printableText(wanted)
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  const base = (allowed === '' ? 'Sheet' : allowed).slice(0, LONGEST_SHEET_NAME);
  for (let turn = 1; ; turn += 1) {
    const ending = turn === 1 ? '' : ` (${turn})`;
    const name = `${base.slice(0, LONGEST_SHEET_NAME - ending.length)}${ending}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
};

const heightFor = ({ cells }: PlainRow, widths: readonly number[]): number => {
  const lines = cells.map((text, column) =>
    text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.15) / (widths[column] ?? 10))), 0),
  );
  return Math.min(Math.max(1, ...lines) * LINE_HEIGHT_PT + 4, HIGHEST_ROW_PT);
};

const STYLES: Readonly<Record<PlainRow['kind'], Partial<ExcelJS.Font>>> = {
  heading: { bold: true, size: 13 },
  title: { bold: true },
  note: { italic: true },
  header: { bold: true },
  group: { bold: true },
  body: {},
};

const fillOf = (sheet: PlainSheet, { kind, doubtful }: PlainRow, column: number): ExcelJS.Fill | null => {
  if (doubtful?.includes(column)) return DOUBT_FILL;
  if (sheet.addedColumns.includes(column) && (kind === 'body' || kind === 'header')) return ADDED_FILL;
  return kind === 'header' ? HEAD_FILL : null;
};

const isListed = ({ kind }: PlainRow): boolean => kind === 'header' || kind === 'group' || kind === 'body';

const drawRow = (target: ExcelJS.Worksheet, sheet: PlainSheet, row: PlainRow, at: number): void => {
  const width = isListed(row) ? sheet.widths.length : row.cells.length;
  for (let column = 0; column < width; column += 1) {
    const cell = target.getCell(at, column + 1);
    const text = printableText(row.cells[column] ?? '');
    if (text !== '') cell.value = text;
    cell.font = { ...FONT, ...STYLES[row.kind] };
    cell.numFmt = AS_TEXT;
    cell.alignment = {
      horizontal: row.kind === 'header' || row.kind === 'heading' ? 'center' : 'left',
      vertical: 'middle',
      // A heading runs on over the empty cells beside it, as it did in its list.
      wrapText: isListed(row) && row.kind !== 'group',
    };
    if (isListed(row)) cell.border = BOX;
    const paint = fillOf(sheet, row, column);
    if (paint !== null) cell.fill = paint;
  }
  if (isListed(row) && row.kind !== 'group') target.getRow(at).height = heightFor(row, sheet.widths);
};

const offer = (target: ExcelJS.Worksheet, choice: PlainChoice, from: number, to: number): void => {
  const source = columnLetter(choice.sourceColumn);
  const column = columnLetter(choice.column);
  target.dataValidations.add(`${column}${from}:${column}${to}`, {
    type: 'list',
    allowBlank: true,
    formulae: [`'${choice.sheet}'!$${source}$2:$${source}$${choice.count + 1}`],
    showErrorMessage: choice.isStrict,
    ...(choice.isStrict ? { errorStyle: 'stop', error: choice.refusal } : {}),
  });
};

/** Rows still to be filled in: ready in every way, but a line around each only once it names somebody, for the print. */
const openRows = (target: ExcelJS.Worksheet, sheet: PlainSheet): void => {
  if (sheet.openRows === 0) return;
  const from = sheet.rows.length + 1;
  const to = sheet.rows.length + sheet.openRows;
  for (let at = from; at <= to; at += 1) {
    for (let column = 1; column <= sheet.widths.length; column += 1) {
      const cell = target.getCell(at, column);
      cell.font = FONT;
      cell.numFmt = AS_TEXT;
      cell.alignment = { vertical: 'middle', wrapText: true };
    }
  }
  for (const choice of sheet.choices) offer(target, choice, from, to);
  const last = columnLetter(sheet.widths.length - 1);
  target.addConditionalFormatting({
    ref: `A${from}:${last}${to}`,
    rules: [
      { type: 'expression', priority: 1, formulae: [`COUNTA($A${from}:$${last}${from})>0`], style: { border: BOX } },
    ],
  });
};

const drawSheet = (target: ExcelJS.Worksheet, sheet: PlainSheet): void => {
  target.columns = sheet.widths.map((width, column) => ({ width, hidden: sheet.hiddenColumns.includes(column) }));
  for (const [index, row] of sheet.rows.entries()) drawRow(target, sheet, row, index + 1);
  for (const { top, left, bottom, right } of sheet.merges) target.mergeCells(top, left + 1, bottom, right + 1);
  openRows(target, sheet);
};

const viewOf = ({ header }: PlainSheet): Partial<ExcelJS.WorksheetView>[] =>
  header === null ? [] : [{ state: 'frozen', ySplit: header.bottom }];

/** The workbook as an Excel file. Every cell is a text: nothing in it is ever worked out as a formula. */
export const toPlainXlsx = async (plain: PlainWorkbook): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = printableText(plain.author);
  workbook.created = NO_MOMENT;
  workbook.modified = NO_MOMENT;
  const taken = new Set<string>();
  for (const sheet of plain.sheets) {
    const name = sheetName(sheet.name, taken);
    taken.add(name.toLowerCase());
    const target = workbook.addWorksheet(name, {
      state: sheet.isHidden ? 'hidden' : 'visible',
      pageSetup: {
        paperSize: 9,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        margins: INCH_MARGINS,
        ...(sheet.header === null ? {} : { printTitlesRow: `${sheet.header.top}:${sheet.header.bottom}` }),
      },
      views: viewOf(sheet) as ExcelJS.WorksheetView[],
    });
    drawSheet(target, sheet);
  }
  return withFixedTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
};
