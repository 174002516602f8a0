import PDFDocument from 'pdfkit';
import type { FontKey } from '#shared/domain/certificate/design';
import { FONT_KEYS } from '#shared/domain/certificate/design';
import type { FrameStroke } from '#shared/domain/certificate/frame';
import type { PageTransform } from '#shared/domain/certificate/printer-correction';
import { shellTexts } from '#shared/text/vi/shell';

export const POINTS_PER_MM = 72 / 25.4;

export type FontBytes = Readonly<Record<FontKey, Uint8Array>>;

/** What pdfkit keeps to itself: the dictionaries of the file and of the page at hand. */
type PdfInside = {
  readonly _root: { readonly data: Record<string, unknown> };
  readonly ref: (data: Record<string, unknown>) => { readonly end: (content?: Buffer) => void };
  readonly page: { readonly xobjects: Record<string, unknown>; readonly fonts: Record<string, unknown> };
  readonly addContent: (operators: string) => void;
  /** The font set last: its name in the file, and the codes by which it writes a text. */
  readonly _font: {
    readonly id: string;
    readonly ref: () => unknown;
    readonly encode: (text: string) => readonly [readonly string[], unknown];
  };
};

const inside = (pdf: PDFKit.PDFDocument): PdfInside => pdf as unknown as PdfInside;

/** Pages of exact size, text placed by baseline in mm from the top left. */
export type MillimetrePdf = {
  readonly addPage: (transform: PageTransform) => void;
  readonly text: (text: string, at: TextPlace) => void;
  /** Strokes of a frame; what comes on many pages under one name is stored once. */
  readonly strokes: (name: string, strokes: readonly FrameStroke[]) => void;
  readonly line: (from: readonly [number, number], to: readonly [number, number], pen: Pen) => void;
  readonly finish: () => Promise<Uint8Array>;
};

export type Pen = { readonly colour: string; readonly widthMm: number };
export type TextPlace = {
  readonly x: number;
  readonly baseline: number;
  readonly sizePt: number;
  readonly font: FontKey;
  readonly colour: string;
};

type PageSize = { readonly widthMm: number; readonly heightMm: number };
type Titled = { readonly title: string; readonly createdAt: Date };

const rgb = (colour: string): string =>
  [1, 3, 5].map((at) => (Number.parseInt(colour.slice(at, at + 2), 16) / 255).toFixed(4)).join(' ');

const points = (mm: number): string => (mm * POINTS_PER_MM).toFixed(3);

const OPERATORS: Readonly<Record<string, { readonly operator: string; readonly numbers: number }>> = {
  M: { operator: 'm', numbers: 2 },
  L: { operator: 'l', numbers: 2 },
  C: { operator: 'c', numbers: 6 },
  Z: { operator: 'h', numbers: 0 },
};

/** An SVG path of absolute M, L, C, Z as PDF operators, y downwards as on the page. */
const pathOperators = (path: string): string => {
  const tokens = path.split(' ');
  const written: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = OPERATORS[tokens[at] ?? ''];
    if (found === undefined) throw new Error(`Not a path: ${path.slice(0, 40)}`);
    const numbers = tokens.slice(at + 1, at + 1 + found.numbers).map((token) => points(Number(token)));
    written.push([...numbers, found.operator].join(' '));
    at += 1 + found.numbers;
  }
  return written.join('\n');
};

const strokeOperators = ({ path, colour, widthMm }: FrameStroke): string =>
  `${rgb(colour)} RG ${points(widthMm)} w 0 j\n${pathOperators(path)}\nS`;

type FontPen = { readonly id: string; readonly reference: unknown; readonly write: (text: string) => string };

/**
 * Writes a text letter by letter, each by its own width, as the layout measured it: no kerning, no ligatures. A letter is
 * shaped once, however many certificates hold it.
 */
const fontPen = (font: PdfInside['_font']): FontPen => {
  const codes = new Map<string, string>();
  const codeOf = (letter: string): string => {
    const known = codes.get(letter);
    if (known !== undefined) return known;
    const code = font.encode(letter)[0].join('');
    codes.set(letter, code);
    return code;
  };
  return { id: font.id, reference: font.ref(), write: (text) => [...text].map(codeOf).join('') };
};

const collected = (pdf: PDFKit.PDFDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on('error', reject);
  });

/**
 * Starts a PDF whose pages have this size. Whoever opens it is asked to print it true to size. Pages leave the memory
 * as the next one begins; the same content gives the same bytes.
 */
export const millimetrePdf = (size: PageSize, fonts: FontBytes, { title, createdAt }: Titled): MillimetrePdf => {
  const page: [number, number] = [size.widthMm * POINTS_PER_MM, size.heightMm * POINTS_PER_MM];
  const pdf = new PDFDocument({
    size: page,
    margin: 0,
    autoFirstPage: false,
    font: '',
    lang: 'vi',
    info: { Title: title, Creator: shellTexts.product, Producer: shellTexts.product, CreationDate: createdAt },
  });
  const whole = collected(pdf);
  const parts = inside(pdf);
  parts._root.data.ViewerPreferences = parts.ref({
    PrintScaling: 'None',
    DisplayDocTitle: true,
    PickTrayByPDFSize: true,
  });
  for (const key of FONT_KEYS) pdf.registerFont(key, Buffer.from(fonts[key]));
  const pens = new Map<FontKey, FontPen>();
  const penOf = (key: FontKey): FontPen => {
    const known = pens.get(key);
    if (known !== undefined) return known;
    pdf.font(key);
    const pen = fontPen(parts._font);
    pens.set(key, pen);
    return pen;
  };
  const forms = new Map<string, unknown>();
  const formOf = (name: string, strokes: readonly FrameStroke[]): unknown => {
    const known = forms.get(name);
    if (known !== undefined) return known;
    const form = parts.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, ...page], Resources: {} });
    form.end(Buffer.from(strokes.map(strokeOperators).join('\n')));
    forms.set(name, form);
    return form;
  };
  return {
    addPage: ({ a, b, c, d, e, f }) => {
      pdf.addPage({ size: page, margin: 0 });
      pdf.transform(a, b, c, d, e * POINTS_PER_MM, f * POINTS_PER_MM);
    },
    text: (text, { x, baseline, sizePt, font, colour }) => {
      const { id, reference, write } = penOf(font);
      parts.page.fonts[id] ??= reference;
      parts.addContent(
        `BT ${rgb(colour)} rg /${id} ${sizePt} Tf 1 0 0 -1 ${points(x)} ${points(baseline)} Tm <${write(text)}> Tj ET`,
      );
    },
    strokes: (name, strokes) => {
      if (strokes.length === 0) return;
      parts.page.xobjects[name] = formOf(name, strokes);
      parts.addContent(`/${name} Do`);
    },
    line: ([x1, y1], [x2, y2], { colour, widthMm }) => {
      pdf.lineWidth(widthMm * POINTS_PER_MM).strokeColor(colour);
      pdf
        .moveTo(x1 * POINTS_PER_MM, y1 * POINTS_PER_MM)
        .lineTo(x2 * POINTS_PER_MM, y2 * POINTS_PER_MM)
        .stroke();
    },
    finish: () => {
      pdf.end();
      return whole;
    },
  };
};
