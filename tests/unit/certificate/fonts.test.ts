import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { readPackagedFont } from '#electron/command-line/command-ports';
import { FONT_KEYS, fontKeyOf } from '#shared/domain/certificate/design';
import { textWidth } from '#shared/domain/certificate/font-metrics';
import { VIETNAMESE_LETTERS } from '#shared/domain/certificate/vietnamese-letters';
import { certificateFonts, LONG_ACHIEVEMENTS, LONG_NAMES } from '#tests/builders/certificate';

const COMBINING = ['\u0300', '\u0301', '\u0302', '\u0303', '\u0306', '\u0309', '\u031b', '\u0323'];

const open = async (key: (typeof FONT_KEYS)[number]) => {
  const font = create(Buffer.from(await readPackagedFont(key)));
  if (!('hasGlyphForCodePoint' in font)) throw new Error('A collection');
  return font;
};

describe('the fonts of the certificates', () => {
  it.each(FONT_KEYS)('%s draws all 134 precomposed letters and may be embedded', async (key) => {
    const font = await open(key);
    expect(VIETNAMESE_LETTERS).toHaveLength(134);
    expect(VIETNAMESE_LETTERS.filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))).toEqual([]);
    expect(
      VIETNAMESE_LETTERS.filter(
        (letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).path.commands.length < 8,
      ),
    ).toEqual([]);
    expect(font['OS/2'].fsType).toMatchObject({ noEmbedding: false, viewOnly: false, bitmapOnly: false });
  });

  it.each(['tinos-regular', 'dancingScript-bold'] as const)('%s has the combining marks too', async (key) => {
    const font = await open(key);
    expect(COMBINING.filter((mark) => !font.hasGlyphForCodePoint(mark.codePointAt(0) ?? 0))).toEqual([]);
  });

  it('measures a line as the letters move on', async () => {
    const { table } = await certificateFonts();
    for (const key of FONT_KEYS) {
      const font = await open(key);
      for (const text of [...LONG_NAMES, ...LONG_ACHIEVEMENTS]) {
        const wanted = [...text].reduce(
          (sum, letter) => sum + font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth,
          0,
        );
        expect(textWidth(table[key], text)).toBeCloseTo(wanted / font.unitsPerEm, 9);
      }
    }
  });

  it('takes the one cut of a face that has no other', () => {
    expect(fontKeyOf({ face: 'dancingScript', bold: false, italic: true })).toBe('dancingScript-bold');
    expect(fontKeyOf({ face: 'tinos', bold: true, italic: true })).toBe('tinos-boldItalic');
    expect(fontKeyOf({ face: 'tinos', bold: false, italic: false })).toBe('tinos-regular');
  });
});
