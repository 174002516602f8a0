import type { OfficialDocument, Paragraph, Table, TableRow } from '#shared/documents/blocks';
import type { ListSheet } from '#shared/documents/list-sheet';
import {
  fieldValue,
  HEADING_FIELDS,
  lineField,
  paragraphText,
  VALUE_MARKS,
} from '#shared/documents/templates/field-values';
import { columnField, isYearHead, tableFields, yearHeadField } from '#shared/documents/templates/list-columns';
import { type PaperPart, paperParts } from '#shared/documents/templates/paper-parts';
import { papers } from '#shared/text/vi/papers';

/** One line of a list field: its own fields are texts. */
export type TemplateRow = { readonly [field: string]: string };
/** What fills a template: texts, conditions, lists. */
export type TemplateData = { readonly [field: string]: string | boolean | readonly TemplateRow[] };

/** The bold words that a paragraph begins with, and the rest. */
const flowRow = ({ runs }: Paragraph): TemplateRow => {
  const plain = runs.findIndex(({ bold }) => !bold);
  const end = plain === -1 ? runs.length : plain;
  const join = (from: number, to: number): string =>
    runs
      .slice(from, to)
      .map(({ text }) => text)
      .join('');
  return { dam: join(0, end), chu: join(end, runs.length) };
};

const cellText = ({ paragraphs }: TableRow['cells'][number]): string => paragraphs.map(paragraphText).join('\n');

const everyCell = ({ cells }: TableRow, holds: (paragraph: Paragraph) => boolean): boolean =>
  cells.every(({ paragraphs }) => paragraphs.every(holds));

const isBold = (row: TableRow): boolean =>
  everyCell(row, ({ runs }) => runs.every(({ bold, text }) => bold || text === '')) &&
  row.cells.some((cell) => cellText(cell) !== '');

/** What a row of a table is: a heading over all columns, one with its number apart, a sum, or one of those listed. */
export const tableRowKind = (row: TableRow): 'heading' | 'numbered' | 'total' | 'line' => {
  if (row.cells.length === 1 && (row.cells[0]?.columnSpan ?? 1) > 1) return 'heading';
  if (!isBold(row)) return 'line';
  return everyCell(row, ({ keepWithNext = false }) => keepWithNext) ? 'numbered' : 'total';
};

/** An empty square is drawn, not filled in. */
export const isDrawn = ({ paragraphs }: TableRow['cells'][number]): boolean =>
  paragraphs.some(({ runs }) => runs.some(({ drawn }) => drawn !== undefined));

/** The sum's words and its amount: the first and the last cell that say something. */
const totalRow = (texts: readonly string[]): TemplateRow => {
  const said = texts.filter((text) => text !== '');
  return { chu_tong: said[0] ?? '', so_tong: said.length > 1 ? (said.at(-1) ?? '') : '' };
};

const headingRow = (paragraph: Paragraph | undefined): TemplateRow => {
  const field = paragraph === undefined ? undefined : HEADING_FIELDS[paragraph.role];
  return paragraph === undefined || field === undefined ? {} : { [field]: paragraphText(paragraph) };
};

/** A row of cells; one that says nothing at all is room to write and stays. */
const lineRow = (row: TableRow, fields: readonly string[]): TemplateRow => {
  const texts = row.cells.map(cellText);
  const isOpen = texts.every((text) => text === '') && !row.cells.some(isDrawn);
  return Object.fromEntries(
    fields.flatMap((field, index) => {
      const cell = row.cells[index];
      if (cell !== undefined && isDrawn(cell)) return [];
      return [[field, index === 0 && isOpen ? VALUE_MARKS.blank : (texts[index] ?? '')]];
    }),
  );
};

const rowData = (row: TableRow, fields: readonly string[]): TemplateRow => {
  const texts = row.cells.map(cellText);
  switch (tableRowKind(row)) {
    case 'heading':
      return headingRow(row.cells[0]?.paragraphs[0]);
    case 'numbered':
      return { so_nhom: texts[0] ?? '', ten_nhom: texts[1] ?? '' };
    case 'total':
      return totalRow(texts);
    case 'line':
      return lineRow(row, fields);
  }
};

const tableRows = (table: Table): TemplateRow[] => {
  const fields = tableFields(table);
  return table.rows.filter(({ isHeader }) => !isHeader).map((row) => rowData(row, fields));
};

/** Heads that differ from paper to paper: the years that are compared. */
const headData = (table: Table): TemplateData => {
  const heads = table.rows.filter(({ isHeader }) => isHeader).flatMap(({ cells }) => cells.map(cellText));
  return Object.fromEntries(heads.filter(isYearHead).map((head, index) => [yearHeadField(index), head]));
};

/** Recipients as lines, each with the cells that the same list has as a grid. */
const recipientRows = (paragraphs: readonly Paragraph[], sheet: ListSheet | null): TemplateRow[] => {
  const grid = (sheet?.rows ?? []).flatMap((row) => (row.kind === 'recipient' ? [row.cells] : []));
  const fields = (sheet?.columns ?? []).map(({ header }) => columnField(header));
  let taken = 0;
  return paragraphs.map((paragraph) => {
    if (HEADING_FIELDS[paragraph.role] !== undefined) return headingRow(paragraph);
    const cells = grid[taken] ?? [];
    taken += 1;
    const known = fields.map((field, index): [string, string] => [field, String(cells[index] ?? '')]);
    return { dong: paragraphText(paragraph), ...Object.fromEntries(known) };
  });
};

/** Number and symbol apart; place, day, month and year apart. */
const parted = (field: string, text: string): TemplateRow => {
  if (field === 'so_ky_hieu') {
    const slash = text.indexOf('/');
    return slash === -1 ? {} : { so: text.slice(0, slash).trim(), ky_hieu: text.slice(slash + 1) };
  }
  const day = field === 'dia_danh_ngay' ? papers.datePattern.exec(text)?.groups : undefined;
  if (day === undefined) return {};
  const { place = '', day: ngay = '', month: thang = '', year: nam = '' } = day;
  return { dia_danh: place, ngay: ngay.trim(), thang: thang.trim(), nam: nam.trim() };
};

const textData = (field: string, paragraphs: readonly Paragraph[]): TemplateData => {
  const text = paragraphs.map(fieldValue).join('\n');
  return { [field]: text === '' ? VALUE_MARKS.blank : text, ...parted(field, text) };
};

/** The signs in a line that refer to notes at the end. */
const noteData = ({ runs }: Paragraph): TemplateData =>
  Object.fromEntries(runs.flatMap(({ note, text }) => (note === undefined ? [] : [[noteField(note), text]])));

/** The field of the sign that refers to a note. */
export const noteField = (note: number): string => `chu_dan_${note}`;

const partData = (part: PaperPart, sheet: ListSheet | null): TemplateData => {
  switch (part.kind) {
    case 'fixed':
      return noteData(part.paragraph);
    case 'text':
      return { ...textData(part.field, part.paragraphs), ...Object.assign({}, ...part.paragraphs.map(noteData)) };
    case 'lines':
      return { [part.field]: part.paragraphs.map((it) => ({ [lineField(it)]: fieldValue(it) })) };
    case 'flow':
      return { [part.field]: part.paragraphs.map(flowRow) };
    case 'recipients':
      return { [part.field]: recipientRows(part.paragraphs, sheet) };
    case 'table':
      return { [part.field]: tableRows(part.table), ...headData(part.table), ...conditionData(part) };
    case 'when':
      return { [part.field]: true, ...allData(part.parts, sheet) };
    case 'columns':
      return allData(
        part.rows.flatMap(({ left, right }) => [...left, ...right]),
        sheet,
      );
  }
};

const allData = (parts: readonly PaperPart[], sheet: ListSheet | null): TemplateData =>
  Object.assign({}, ...parts.map((part) => partData(part, sheet)));

/** The condition that is true when the paper has the table: a meeting without votes has none. */
export const conditionOf = (field: string): string => `co_${field}`;

/** Tables of a form have their own conditions, or none. */
const conditionData = ({ field, table }: Extract<PaperPart, { kind: 'table' }>): TemplateData =>
  table.part === undefined ? { [conditionOf(field)]: true } : {};

/**
 * The fields of a paper with their values, taken from the composed paper itself: what a template prints is what the paper
 * says. `sheet` is its list as a grid, for the cells of a list that stands as lines.
 */
export const templateData = (paper: OfficialDocument, sheet: ListSheet | null): TemplateData =>
  allData(paperParts(paper).flat(), sheet);
