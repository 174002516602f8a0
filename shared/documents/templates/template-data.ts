import type { OfficialDocument, Paragraph, Table, TableRow } from '#shared/documents/blocks';
import type { ListSheet } from '#shared/documents/list-sheet';
import { columnField } from '#shared/documents/templates/list-columns';
import { type PaperPart, paperParts } from '#shared/documents/templates/paper-parts';
import { papers } from '#shared/text/vi/papers';

/** One line of a list field: its own fields are texts. */
export type TemplateRow = { readonly [field: string]: string };
/** What fills a template: texts, conditions, lists. */
export type TemplateData = { readonly [field: string]: string | boolean | readonly TemplateRow[] };

/** The heading fields of a list: a row of it holds one of them, or a recipient. */
export const HEADING_FIELDS: Readonly<Partial<Record<Paragraph['role'], string>>> = {
  listAward: 'ten_hinh_thuc',
  listGroup: 'ten_nhom',
  listUnit: 'ten_don_vi',
};

/** What stands before the value of a field in the program's own papers, and stays in the template. */
export const FIXED_STARTS: Readonly<Partial<Record<Paragraph['role'], string>>> = {
  documentNumber: `${papers.number} `,
  copyLine: '- ',
};

export const paragraphText = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join('');

const fieldValue = (paragraph: Paragraph): string => {
  const text = paragraphText(paragraph);
  const start = FIXED_STARTS[paragraph.role] ?? '';
  return text.startsWith(start) ? text.slice(start.length) : text;
};

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

const isBold = ({ cells }: TableRow): boolean =>
  cells.every(({ paragraphs }) => paragraphs.every(({ runs }) => runs.every(({ bold, text }) => bold || text === '')));

/** The heads of a table as fields, in order. */
export const tableFields = ({ rows }: Table): readonly string[] =>
  (rows.find(({ isHeader }) => isHeader)?.cells ?? []).map((cell) => columnField(cellText(cell)));

/** What a row of a table is: a heading over all columns, a sum, or one of those listed. */
export const tableRowKind = (row: TableRow): 'heading' | 'total' | 'line' => {
  if (row.cells.length === 1 && (row.cells[0]?.columnSpan ?? 1) > 1) return 'heading';
  return isBold(row) ? 'total' : 'line';
};

/** The sum's words and its amount: the first and the last cell that say something. */
const totalRow = (texts: readonly string[]): TemplateRow => {
  const said = texts.filter((text) => text !== '');
  return { chu_tong: said[0] ?? '', so_tong: said.length > 1 ? (said.at(-1) ?? '') : '' };
};

const headingRow = (paragraph: Paragraph | undefined): TemplateRow => {
  const field = paragraph === undefined ? undefined : HEADING_FIELDS[paragraph.role];
  return paragraph === undefined || field === undefined ? {} : { [field]: paragraphText(paragraph) };
};

const tableRows = (table: Table): TemplateRow[] => {
  const fields = tableFields(table);
  return table.rows
    .filter(({ isHeader }) => !isHeader)
    .map((row) => {
      const kind = tableRowKind(row);
      const texts = row.cells.map(cellText);
      if (kind === 'heading') return headingRow(row.cells[0]?.paragraphs[0]);
      if (kind === 'total') return totalRow(texts);
      return Object.fromEntries(fields.map((field, index) => [field, texts[index] ?? '']));
    });
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

const partData = (part: PaperPart, sheet: ListSheet | null): TemplateData => {
  switch (part.kind) {
    case 'fixed':
      return {};
    case 'text': {
      const text = part.paragraphs.map(fieldValue).join('\n');
      return { [part.field]: text, ...parted(part.field, text) };
    }
    case 'lines':
      return { [part.field]: part.paragraphs.map((it) => ({ dong: fieldValue(it) })) };
    case 'flow':
      return { [part.field]: part.paragraphs.map(flowRow) };
    case 'recipients':
      return { [part.field]: recipientRows(part.paragraphs, sheet) };
    case 'table':
      return { [part.field]: tableRows(part.table), [conditionOf(part.field)]: true };
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

/**
 * The fields of a paper with their values, taken from the composed paper itself: what a template prints is what the paper
 * says. `sheet` is its list as a grid, for the cells of a list that stands as lines.
 */
export const templateData = (paper: OfficialDocument, sheet: ListSheet | null): TemplateData =>
  allData(paperParts(paper).flat(), sheet);
