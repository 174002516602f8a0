import type { Paragraph } from '#shared/documents/blocks';
import { papers } from '#shared/text/vi/papers';

/** Letters for private use within values; filling turns them into what they stand for. */
export const VALUE_MARKS = {
  /** Nothing is said here, and the line or row stays: room to write. */
  blank: '\ue0f2',
  /** Room to write: a dotted line goes on to the right edge. */
  dotted: '\ue0f3',
} as const;

const ANY_MARK = /[\ue0f2\ue0f3]/gu;

/** The value as a person reads it. */
export const withoutMarks = (value: string): string => value.replace(ANY_MARK, '');

/** What stands before the value of a field in the program's own papers, and stays in the template. */
const FIXED_STARTS: Readonly<Partial<Record<Paragraph['role'], string>>> = {
  documentNumber: `${papers.number} `,
  copyLine: '- ',
};

export const paragraphText = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join('');

/** What stays of a paragraph's words in the template, before its field. */
export const fixedStart = (paragraph: Paragraph): string => {
  const start = FIXED_STARTS[paragraph.role] ?? '';
  return paragraphText(paragraph).startsWith(start) ? start : '';
};

/** How many runs of a line about the nominee are its label; the value is the one behind. */
const labelRuns = ({ role, runs, dotted }: Paragraph): number => {
  if (role !== 'particular') return 0;
  return dotted ? runs.length : runs.length - 1;
};

/** The runs of the label, and those of the value. */
export const labelAndValue = (paragraph: Paragraph): readonly [Paragraph['runs'], Paragraph['runs']] => {
  const count = labelRuns(paragraph);
  return [paragraph.runs.slice(0, count), paragraph.runs.slice(count)];
};

/** What fills the field of a paragraph. */
export const fieldValue = (paragraph: Paragraph): string => {
  const [, runs] = labelAndValue(paragraph);
  const text = paragraphText({ ...paragraph, runs }).slice(fixedStart(paragraph).length);
  return paragraph.dotted ? `${text}${VALUE_MARKS.dotted}` : text;
};

/** The heading fields of a list: an entry of it holds one of them, or a recipient. */
export const HEADING_FIELDS: Readonly<Partial<Record<Paragraph['role'], string>>> = {
  listAward: 'ten_hinh_thuc',
  listGroup: 'ten_nhom',
  listUnit: 'ten_don_vi',
};

const LINE_FIELDS: Readonly<Partial<Record<Paragraph['role'], string>>> = {
  ...HEADING_FIELDS,
  guide: 'huong_dan',
  openLine: 'cho_trong',
  pointHeading: 'tieu_de',
};

/** The field of one line of a list: a line of another style has another. */
export const lineField = (paragraph: Paragraph): string => {
  if (paragraph.role === 'addressee' && paragraph.leftMm !== undefined)
    return paragraphText(paragraph).startsWith('- ') ? 'gach' : 'dau';
  return LINE_FIELDS[paragraph.role] ?? 'dong';
};
