import { PDF } from '@libpdf/core';
import { between, MOTTO, NATION, NUMBER_LINE, PLACE_AND_DATE, wrongDays } from '#tests/paper-checks/decree-constants';
import type { PaperForm } from '#tests/paper-checks/paper-samples';
import { cutFaults, paragraphFaults, ruleFaults, widowFaults } from '#tests/paper-checks/pdf-layout';
import { type Piece, readRules, type Sheet } from '#tests/paper-checks/pdf-rules';

const MM = 25.4 / 72;
/** Wider gaps part columns; blanks of justified text are narrower. */
const COLUMN_GAP_PT = 16;

type Char = { readonly char: string; readonly fontSize: number; readonly fontName: string; readonly baseline: number };
type Placed = Char & { readonly bbox: { readonly x: number; readonly width: number } };

/** Characters of one line parted where the font changes or a gap opens. */
const parted = (chars: readonly Placed[]): readonly Placed[][] => {
  const parts: Placed[][] = [];
  for (const char of chars) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    const isApart =
      last === undefined ||
      last.fontName !== char.fontName ||
      char.bbox.x - (last.bbox.x + last.bbox.width) > COLUMN_GAP_PT;
    if (part === undefined || isApart) parts.push([char]);
    else part.push(char);
  }
  return parts;
};

/** The text of every page of a PDF with where and how it is set. */
export const readSheets = async (bytes: Uint8Array): Promise<readonly Sheet[]> => {
  const pdf = await PDF.load(bytes);
  return pdf.extractText().map(({ width, height, lines }) => ({
    widthMm: width * MM,
    heightMm: height * MM,
    pieces: lines.flatMap(({ spans }) => {
      const chars = spans.flatMap((span) => span.chars).sort((left, right) => left.bbox.x - right.bbox.x);
      return parted(chars).flatMap((part): Piece[] => {
        const [first, last] = [part[0], part.at(-1)];
        const text = part
          .map(({ char }) => char)
          .join('')
          .replace(/[\s\u00a0]+/g, ' ')
          .trim();
        if (first === undefined || last === undefined || text === '') return [];
        return [
          {
            text: text.normalize('NFC'),
            sizePt: first.fontSize,
            font: first.fontName.replace(/^\w+\+/, ''),
            leftMm: first.bbox.x * MM,
            rightMm: (last.bbox.x + last.bbox.width) * MM,
            baselineMm: (height - first.baseline) * MM,
          },
        ];
      });
    }),
  }));
};

const isPageNumber = ({ text, baselineMm }: Piece): boolean => /^\d+$/.test(text) && baselineMm < 20;

/** Page numbers: none on the first page of a section, then 2, 3, … at the top, over the middle of the text. */
const numberFaults = (sheets: readonly Sheet[], form: PaperForm): string[] => {
  const faults: string[] = [];
  let expected = 1;
  let sections = 0;
  for (const [index, { pieces, widthMm }] of sheets.entries()) {
    const numbers = pieces.filter(isPageNumber);
    const [number] = numbers;
    if (number === undefined) {
      sections += 1;
      expected = 1;
    } else {
      const middle = (number.leftMm + number.rightMm) / 2;
      if (Number(number.text) !== expected) faults.push(`page ${index + 1} is numbered ${number.text}`);
      if (Math.abs(middle - (widthMm + 31 - 18) / 2) > 1) faults.push(`the number stands at ${middle} mm`);
      if (!between(13, 14)(number.sizePt) || number.font !== 'Tinos-Regular')
        faults.push('the number is not upright 13–14');
    }
    expected += 1;
  }
  if (sheets[0]?.pieces.some(isPageNumber)) faults.push('a number on the first page');
  const wanted = form.sections ?? (form.attached === 'none' ? 1 : 2);
  return sections === wanted ? faults : [...faults, `${sections} sections with numbers of their own, not ${wanted}`];
};

const marginFaults = ({ pieces, widthMm, heightMm }: Sheet, index: number): string[] => {
  const text = pieces.filter((piece) => !isPageNumber(piece));
  const left = Math.min(...text.map(({ leftMm }) => leftMm));
  const right = Math.max(...text.map(({ rightMm }) => rightMm));
  const bottom = Math.max(...text.map(({ baselineMm }) => baselineMm));
  const top = Math.min(...text.map(({ baselineMm, sizePt }) => baselineMm - sizePt * MM));
  const sides = [widthMm, heightMm].map(Math.round).sort((one, other) => one - other);
  return [
    ...(sides.join() === '210,297' ? [] : [`page ${index + 1} is ${sides}`]),
    ...(left >= 29.9 ? [] : [`page ${index + 1} begins ${left} mm from the left`]),
    ...(widthMm - right >= 14.9 ? [] : [`page ${index + 1} ends ${widthMm - right} mm from the right`]),
    ...(top >= 19 && heightMm - bottom >= 20 ? [] : [`page ${index + 1} from ${top} to ${heightMm - bottom} mm`]),
  ];
};

type Wanted = {
  readonly find: (text: string) => boolean;
  readonly sizes: readonly [number, number];
  readonly font: string;
};

const styleFaults = (sheet: Sheet, name: string, { find, sizes, font }: Wanted): string[] => {
  const piece = sheet.pieces.find(({ text }) => find(text));
  if (piece === undefined) return [`no ${name}`];
  return [
    ...(between(...sizes)(piece.sizePt) ? [] : [`${name} of ${piece.sizePt} points`]),
    ...(piece.font === `Tinos-${font}` ? [] : [`${name} in ${piece.font}`]),
  ];
};

const is = (wanted: string) => (text: string) => text === wanted;

const frameFaults = (sheet: Sheet, form: PaperForm): string[] => {
  const parts: readonly (readonly [string, Wanted, boolean])[] = [
    ['the nation', { find: (text) => text.endsWith(NATION), sizes: [12, 13], font: 'Bold' }, true],
    ['the motto', { find: is(MOTTO), sizes: [13, 14], font: 'Bold' }, true],
    ['the number', { find: (text) => NUMBER_LINE.test(text), sizes: [13, 13], font: 'Regular' }, form.numbered],
    ['the place and date', { find: (text) => PLACE_AND_DATE.test(text), sizes: [13, 14], font: 'Italic' }, form.dated],
    ['the name of the kind', { find: is(form.kind ?? ''), sizes: [13, 14], font: 'Bold' }, form.kind !== null],
    ['V/v', { find: (text) => text.startsWith('V/v'), sizes: [12, 13], font: 'Regular' }, form.kind === null],
    ['Kính gửi', { find: (text) => text.startsWith('Kính gửi:'), sizes: [13, 14], font: 'Regular' }, form.addressed],
    [
      'the legal bases',
      { find: (text) => text.startsWith('Căn cứ'), sizes: [13, 14], font: 'Italic' },
      form.legalBases,
    ],
  ];
  return parts.flatMap(([name, wanted, isThere]) => (isThere ? styleFaults(sheet, name, wanted) : []));
};

const footFaults = (sheets: readonly Sheet[], form: PaperForm): string[] => {
  if (!form.closed) return [];
  const foot = sheets.find(({ pieces }) => pieces.some(({ text }) => text === 'Nơi nhận:'));
  if (foot === undefined) return ['no Nơi nhận'];
  const ends = sheets.flatMap(({ pieces }) => pieces).filter(({ text }) => text.endsWith('./.'));
  return [
    ...styleFaults(foot, 'Nơi nhận', { find: is('Nơi nhận:'), sizes: [12, 12], font: 'BoldItalic' }),
    ...styleFaults(foot, 'the copies', {
      find: (text) => text.startsWith('- Lưu: VT'),
      sizes: [11, 11],
      font: 'Regular',
    }),
    ...(ends.length >= 1 ? [] : ['no ./.']),
  ];
};

/** Reads a produced PDF and says where it departs from the decree. */
export const pdfFaults = async (bytes: Uint8Array, form: PaperForm): Promise<string[]> => {
  const sheets = await readSheets(bytes);
  const rules = await readRules(bytes);
  const [first] = sheets;
  if (first === undefined) return ['no page'];
  const fonts = new Set(sheets.flatMap(({ pieces }) => pieces.map(({ font }) => font)));
  const list = sheets.find(({ pieces }) => pieces.some(({ text }) => text.startsWith('(Kèm theo')));
  return [
    ...sheets.flatMap(marginFaults),
    ...numberFaults(sheets, form),
    ...frameFaults(first, form),
    ...ruleFaults(first, rules[0] ?? [], form),
    ...rules.flatMap(cutFaults),
    ...sheets.flatMap(paragraphFaults),
    ...sheets.flatMap(widowFaults),
    ...footFaults(sheets, form),
    ...((form.attached !== 'none') === (list !== undefined) ? [] : ['the attached list']),
    ...(list !== undefined && list.widthMm > list.heightMm !== (form.attached === 'landscape')
      ? ['how the list lies']
      : []),
    ...sheets.flatMap(({ pieces }) => wrongDays(pieces.map(({ text }) => text).join(' '))),
    ...[...fonts].filter((font) => !font.startsWith('Tinos-')).map((font) => `set in ${font}`),
  ];
};
