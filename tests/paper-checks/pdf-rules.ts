import { PDF, PdfArray, PdfDict, PdfRef, PdfStream } from '@libpdf/core';

/** A piece of text as it lies on the sheet; lengths in mm from its left and top edges. */
export type Piece = {
  readonly text: string;
  readonly sizePt: number;
  readonly font: string;
  readonly leftMm: number;
  readonly rightMm: number;
  readonly baselineMm: number;
};
export type Sheet = { readonly widthMm: number; readonly heightMm: number; readonly pieces: readonly Piece[] };

/** A drawn line as it lies on the sheet; lengths in mm from its left and top edges. */
export type DrawnRule = {
  readonly leftMm: number;
  readonly rightMm: number;
  readonly topMm: number;
  readonly bottomMm: number;
  /** An upright line of which part lies outside what the page shows. */
  readonly isCut: boolean;
};

const MM = 25.4 / 72;
/** A printed line is a filled rectangle no thicker than this. */
const THICKEST_MM = 0.6;
/** The dots of a dotted line are no lines. */
const DOT_MM = 1;

type Matrix = readonly [number, number, number, number, number, number];
type Box = { readonly left: number; readonly right: number; readonly low: number; readonly high: number };

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const EVERYWHERE: Box = { left: -Infinity, right: Infinity, low: -Infinity, high: Infinity };

/** The printer of the browser scales and moves; it never turns. */
const within = ([a, , , d, e, f]: Matrix, [sx = 1, , , sy = 1, tx = 0, ty = 0]: readonly number[]): Matrix => [
  sx * a,
  0,
  0,
  sy * d,
  tx * a + e,
  ty * d + f,
];

const boxOf = ([a, , , d, e, f]: Matrix, [x = 0, y = 0, width = 0, height = 0]: readonly number[]): Box => {
  const [one, other] = [x * a + e, (x + width) * a + e];
  const [three, four] = [y * d + f, (y + height) * d + f];
  return {
    left: Math.min(one, other),
    right: Math.max(one, other),
    low: Math.min(three, four),
    high: Math.max(three, four),
  };
};

/** The filled rectangles of a content stream, each with what the page shows there. */
const filledBoxes = (content: string): readonly { readonly box: Box; readonly shown: Box }[] => {
  const found: { box: Box; shown: Box }[] = [];
  let state = { matrix: IDENTITY, shown: EVERYWHERE };
  const kept: (typeof state)[] = [];
  let box: Box | null = null;
  for (const [, numbers = '', operator = ''] of content.matchAll(/((?:-?[\d.]+\s+)*)(cm|re|f|W\*?|n|q|Q)(?=\s|$)/g)) {
    const operands = numbers.trim().split(/\s+/).map(Number);
    if (operator === 'q') kept.push(state);
    else if (operator === 'Q') state = kept.pop() ?? state;
    else if (operator === 'cm') state = { ...state, matrix: within(state.matrix, operands) };
    else if (operator === 're') box = boxOf(state.matrix, operands);
    else if (operator.startsWith('W') && box !== null) state = { ...state, shown: box };
    else if (operator === 'f' && box !== null) found.push({ box, shown: state.shown });
  }
  return found;
};

/** What a page draws; its numbers were added in a stream of their own. */
const contentOf = (pdf: PDF, ref: PdfRef): string => {
  const page = pdf.getObject(ref);
  const contents = page instanceof PdfDict ? page.get('Contents') : null;
  const parts = contents instanceof PdfArray ? [...contents] : [contents];
  const streams = parts.map((part) => (part instanceof PdfRef ? pdf.getObject(part) : part));
  return streams
    .map((stream) => (stream instanceof PdfStream ? new TextDecoder('latin1').decode(stream.getDecodedData()) : ''))
    .join('\n');
};

/** The lines drawn on every page of a printed paper: rules under titles and the lines of tables. */
export const readRules = async (bytes: Uint8Array): Promise<readonly (readonly DrawnRule[])[]> => {
  const pdf = await PDF.load(bytes);
  return pdf.getPages().map(({ ref, height }) =>
    filledBoxes(contentOf(pdf, ref))
      .filter(({ box }) => Math.min(box.right - box.left, box.high - box.low) * MM <= THICKEST_MM)
      .map(({ box, shown }) => ({
        leftMm: box.left * MM,
        rightMm: box.right * MM,
        topMm: (height - box.high) * MM,
        bottomMm: (height - box.low) * MM,
        isCut:
          (box.right - box.left) * MM <= THICKEST_MM &&
          (box.high - box.low) * MM > DOT_MM &&
          (box.right > shown.right + 0.1 || box.left < shown.left - 0.1),
      })),
  );
};
