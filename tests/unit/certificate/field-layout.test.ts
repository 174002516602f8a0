import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CertificateField, fontKeyOf } from '#shared/domain/certificate/design';
import { layField, MM_PER_POINT, SIZE_STEP } from '#shared/domain/certificate/field-layout';
import type { FontTable } from '#shared/domain/certificate/font-metrics';
import { textWidth } from '#shared/domain/certificate/font-metrics';
import { paragraphOf } from '#shared/domain/certificate/line-breaking';
import { certificateFonts, LONG_ACHIEVEMENTS, LONG_NAMES, LONG_POSTS, someField } from '#tests/builders/certificate';

let fonts: FontTable;
beforeAll(async () => {
  fonts = (await certificateFonts()).table;
});

const lay = (field: CertificateField, text: string, override = {}) =>
  layField(field, text, fonts[fontKeyOf(field)], override);
const textsOf = (field: CertificateField, text: string): readonly string[] =>
  lay(field, text).lines.map((line) => line.text);

/** True when every line stands in the box with the height that Vietnamese letters need. */
const isInside = (field: CertificateField, laid: ReturnType<typeof lay>): boolean => {
  const { ascent, descent } = fonts[fontKeyOf(field)];
  const size = laid.sizePt * MM_PER_POINT;
  const { x, y, width, height } = field.box;
  return laid.lines.every(
    (line) =>
      line.x >= x - 1e-6 &&
      line.x + line.width <= x + width + 1e-6 &&
      line.baseline - ascent * size >= y - 1e-6 &&
      line.baseline + descent * size <= y + height + 1e-6,
  );
};

const words =
  'Nguyễn Thị Hồng phòng chống thiên tai, Trường xã “Dạy tốt” và năm 2025 – trong Ủy ban nhân dân UBND 15'.split(' ');
const anyText = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 60 }).map((parts) => parts.join(' '));
const anyField = fc
  .record({
    width: fc.integer({ min: 30, max: 250 }),
    height: fc.integer({ min: 6, max: 60 }),
    smallest: fc.integer({ min: 32, max: 80 }),
    range: fc.integer({ min: 0, max: 120 }),
    maxLines: fc.integer({ min: 1, max: 5 }),
    fit: fc.constantFrom('shrinkFirst' as const, 'breakFirst' as const),
    across: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
    down: fc.constantFrom('top' as const, 'middle' as const, 'bottom' as const),
    face: fc.constantFrom('tinos' as const, 'dancingScript' as const, 'playfairDisplay' as const),
    lineSpacing: fc.constantFrom(1, 1.15, 1.5),
  })
  .map(({ width, height, smallest, range, ...rest }) =>
    someField({
      ...rest,
      box: { x: 10, y: 20, width, height },
      smallestPt: smallest / 4,
      largestPt: (smallest + range) / 4,
    }),
  );

/** True where a line ends within a name or the like, because nothing gentler fits. */
const partsWhatBelongsTogether = (field: CertificateField, text: string): boolean => {
  const { words } = paragraphOf(text, fonts[fontKeyOf(field)]);
  let at = 0;
  return lay(field, text).lines.some((line) => {
    at += line.text.split(/[ \u00a0]/).length;
    return at < words.length && words[at - 1]?.breakAfter.needs === 'any';
  });
};

describe('a text in its box', () => {
  it('stands inside or is flagged, and loses no word', () => {
    fc.assert(
      fc.property(anyField, anyText, (field, text) => {
        const laid = lay(field, text);
        expect(laid.lines.map((line) => line.text).join(' ')).toBe(text);
        expect(laid.sizePt % SIZE_STEP).toBe(0);
        expect(laid.sizePt).toBeGreaterThanOrEqual(field.smallestPt);
        expect(laid.sizePt).toBeLessThanOrEqual(field.largestPt);
        if (!laid.tooLong) {
          expect(isInside(field, laid)).toBe(true);
          expect(laid.lines.length).toBeLessThanOrEqual(field.maxLines);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is as large as one line can be', () => {
    fc.assert(
      fc.property(anyField, anyText, (given, text) => {
        const field = { ...given, maxLines: 1 };
        const laid = lay(field, text);
        const metrics = fonts[fontKeyOf(field)];
        const fits = (sizePt: number): boolean =>
          textWidth(metrics, text) * sizePt * MM_PER_POINT <= field.box.width &&
          (metrics.ascent + metrics.descent) * sizePt * MM_PER_POINT <= field.box.height;
        if (laid.tooLong) expect(fits(field.smallestPt)).toBe(false);
        else expect(laid.sizePt === field.largestPt || !fits(laid.sizePt + SIZE_STEP)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('never comes out smaller when the box is larger', () => {
    fc.assert(
      fc.property(anyField, anyText, fc.integer({ min: 1, max: 60 }), (given, text, more) => {
        const field = { ...given, fit: 'breakFirst' as const };
        const wider = { ...field, box: { ...field.box, width: field.box.width + more } };
        const [small, large] = [lay(field, text), lay(wider, text)];
        expect(large.tooLong && !small.tooLong).toBe(false);
        // A tenth is what good places of breaking may cost; not to part a name may cost more.
        if (!small.tooLong && !partsWhatBelongsTogether(field, text))
          expect(large.sizePt).toBeGreaterThanOrEqual(small.sizePt * 0.9 - SIZE_STEP);
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on what was set before', () => {
    fc.assert(
      fc.property(anyField, fc.shuffledSubarray([...LONG_NAMES], { minLength: 8 }), (field, names) => {
        const inThisOrder = new Map(names.map((name) => [name, lay(field, name)]));
        for (const name of LONG_NAMES) expect(inThisOrder.get(name)).toEqual(lay(field, name));
      }),
      { numRuns: 40 },
    );
  });

  it('says which letters the font has not', () => {
    expect(lay(someField(), 'Nguyễn 漢 Thị').missingLetters).toEqual(['漢']);
  });

  it('keeps a size and lines that the secretary sets, and flags what does not fit', () => {
    const laid = lay(someField(), 'Bà Nguyễn\nThị Hồng Nhung', { sizePt: 20 });
    expect(laid).toMatchObject({ sizePt: 20, tooLong: false });
    expect(laid.lines.map(({ text }) => text)).toEqual(['Bà Nguyễn', 'Thị Hồng Nhung']);
    expect(lay(someField(), 'Bà Nguyễn Thị Hồng Nhung', { sizePt: 90 }).tooLong).toBe(true);
  });
});

describe('where lines are broken', () => {
  const wide = (width: number, maxLines: number, sizePt = 16): CertificateField =>
    someField({
      box: { x: 0, y: 0, width, height: 60 },
      maxLines,
      fit: 'breakFirst',
      smallestPt: sizePt - 4,
      largestPt: sizePt,
    });

  it('keeps a name on one line as long as it can become smaller', () => {
    expect(textsOf(someField(), 'Bà Công\u00a0Tằng\u00a0Tôn\u00a0Nữ\u00a0Thị\u00a0Ngọc\u00a0Huyền')).toEqual([
      'Bà Công Tằng Tôn Nữ Thị Ngọc Huyền',
    ]);
  });

  it('parts a name that is too long where neither end stands alone', () => {
    const [first = '', second = ''] = textsOf(
      someField({ box: { x: 0, y: 0, width: 60, height: 40 } }),
      'Bà Nguyễn\u00a0Phúc\u00a0Hồng\u00a0Bảo\u00a0Ngọc\u00a0Thiên\u00a0Kim',
    );
    expect(first.split(' ').length).toBeGreaterThan(2);
    expect(second.split(' ').length).toBeGreaterThan(1);
  });

  it.each([
    ['Giáo viên, Trường Mẫu giáo Sơn Ca', 60, ['Giáo viên,', 'Trường Mẫu giáo Sơn Ca']],
    ['Hiệu trưởng Trường Tiểu học Bình Minh', 75, ['Hiệu trưởng', 'Trường Tiểu học Bình Minh']],
    ['Đã có thành tích trong phong trào “Dạy tốt”', 75, ['Đã có thành tích', 'trong phong trào “Dạy tốt”']],
    ['Khen thưởng Bà Lê Thị Lan', 42, ['Khen thưởng', 'Bà Lê Thị Lan']],
    ['Hoàn thành tốt nhiệm vụ năm 2025', 58, ['Hoàn thành tốt', 'nhiệm vụ năm 2025']],
    ['phát triển kinh tế - xã hội nông thôn', 62, ['phát triển kinh tế -', 'xã hội nông thôn']],
  ])('%s', (text, width, wanted) => {
    expect(textsOf(wide(width, 2), text)).toEqual(wanted);
  });

  it('ends no line of a real text in a little word and parts no number from its noun', () => {
    for (const text of [...LONG_POSTS, ...LONG_ACHIEVEMENTS]) {
      for (const width of [150, 180, 200, 221, 237]) {
        const lines = textsOf(wide(width, 4, 17), text);
        for (const line of lines.slice(0, -1)) {
          expect(line).not.toMatch(/ (và|của|trong|tại|cho|với|trên|Ông|Bà|\d+)$/u);
        }
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^([-–]|\d)/u);
      }
    }
  });
});
