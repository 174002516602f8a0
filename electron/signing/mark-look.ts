import { PDF, rgb } from '@libpdf/core';
import { pointsOf } from '#electron/signing/page-measures';

/** What a mark shows: an image as it is, and lines of text under it or alone. */
export type MarkLook = {
  readonly image: { readonly png: Uint8Array; readonly widthMm: number; readonly heightMm: number } | null;
  readonly lines: readonly string[];
  readonly colour: 'black' | 'blue' | 'red';
  readonly align: 'left' | 'center' | 'right';
  readonly sizePt: number;
};

const COLOURS = { black: rgb(0, 0, 0), blue: rgb(0, 0.2, 0.7), red: rgb(0.85, 0, 0) } as const;
/** From the top of a line of Times New Roman to its baseline, and from line to line, as shares of its size. */
const ASCENT = 0.891;
const LINE = 1.15;

/** How far from the left something begins that leaves so much room. */
const sideRoom = (align: MarkLook['align'], room: number): number =>
  align === 'left' ? 0 : align === 'right' ? room : room / 2;

/** How wide and high the lines are, in millimetres. */
export const measureLines = async (
  lines: readonly string[],
  { sizePt, font }: { readonly sizePt: number; readonly font: Uint8Array },
): Promise<{ widthMm: number; heightMm: number }> => {
  const face = PDF.create().embedFont(font);
  const width = Math.max(0, ...lines.map((line) => face.widthOfTextAtSize(line, sizePt)));
  return { widthMm: (width * 25.4) / 72 + 0.5, heightMm: (lines.length * sizePt * LINE * 25.4) / 72 };
};

/** A page of exactly the size of the mark, drawn: it becomes the look of the signature's field. */
export const drawMark = async (
  look: MarkLook,
  box: { readonly widthMm: number; readonly heightMm: number },
  font: Uint8Array,
): Promise<Uint8Array> => {
  const drawn = PDF.create();
  const [width, height] = [pointsOf(box.widthMm), pointsOf(box.heightMm)];
  const page = drawn.addPage({ width, height });
  let top = height;
  if (look.image !== null) {
    const imageHeight = pointsOf(look.image.heightMm);
    const imageWidth = pointsOf(look.image.widthMm);
    const x = sideRoom(look.align, width - imageWidth);
    const y = height - imageHeight;
    page.drawImage(drawn.embedPng(look.image.png), { x, y, width: imageWidth, height: imageHeight });
    top -= imageHeight;
  }
  if (look.lines.length > 0) {
    const face = drawn.embedFont(font);
    for (const [index, line] of look.lines.entries()) {
      const x = sideRoom(look.align, width - face.widthOfTextAtSize(line, look.sizePt));
      const y = top - (index * LINE + ASCENT) * look.sizePt;
      page.drawText(line, { x, y, font: face, size: look.sizePt, color: COLOURS[look.colour] });
    }
  }
  return drawn.save({ subsetFonts: true });
};

/** Width through height of a PNG; null when the bytes are none. Alpha: whether it can let the paper through. */
export const readPng = (bytes: Uint8Array): { width: number; height: number; hasAlpha: boolean } | null => {
  const signature = '89504e470d0a1a0a';
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 33 || view.subarray(0, 8).toString('hex') !== signature) return null;
  if (view.toString('latin1', 12, 16) !== 'IHDR') return null;
  const [width, height, colourType] = [view.readUInt32BE(16), view.readUInt32BE(20), view[25] ?? 0];
  const isDrawable = width > 0 && height > 0 && width <= 4000 && height <= 4000;
  const hasAlpha = (colourType & 4) !== 0 || view.includes('tRNS', 33, 'latin1');
  return isDrawable ? { width, height, hasAlpha } : null;
};
