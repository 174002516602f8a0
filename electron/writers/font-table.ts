import { create, type Font } from 'fontkit';
import { FONT_KEYS, type FontKey } from '#shared/domain/certificate/design';
import type { FontMetrics, FontTable } from '#shared/domain/certificate/font-metrics';
import { VIETNAMESE_LETTERS } from '#shared/domain/certificate/vietnamese-letters';

/** Latin with every Vietnamese letter, punctuation, the đồng sign. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x300, 0x323],
  [0x1e00, 0x1eff],
  [0x2010, 0x2044],
  [0x20ab, 0x20ab],
  [0x2116, 0x2122],
] as const;

/** What decides how high and how low a line of Vietnamese reaches. */
const TALL = [...VIETNAMESE_LETTERS, ...'Qgjpqy,;'];

const metricsOf = (font: Font): FontMetrics => {
  const em = font.unitsPerEm;
  const advances: Record<string, number> = {};
  for (const [first, last] of RANGES) {
    for (let point = first as number; point <= last; point += 1) {
      if (!font.hasGlyphForCodePoint(point)) continue;
      advances[String.fromCodePoint(point)] = font.glyphForCodePoint(point).advanceWidth / em;
    }
  }
  const boxes = TALL.map((letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).bbox);
  return {
    ascent: Math.max(...boxes.map(({ maxY }) => maxY)) / em,
    descent: -Math.min(...boxes.map(({ minY }) => minY)) / em,
    advances,
  };
};

/** Reads the letters' widths and the height of a line out of TrueType fonts. */
export const fontTable = async (readFont: (key: FontKey) => Promise<Uint8Array>): Promise<FontTable> => {
  const entries: [FontKey, FontMetrics][] = [];
  for (const key of FONT_KEYS) {
    const font = create(Buffer.from(await readFont(key)));
    if (!('glyphForCodePoint' in font)) throw new Error(`${key} is a collection of fonts`);
    entries.push([key, metricsOf(font)]);
  }
  return Object.fromEntries(entries) as FontTable;
};
