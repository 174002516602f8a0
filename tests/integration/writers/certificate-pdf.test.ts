import { inflateSync } from 'node:zlib';
import { PDF } from '@libpdf/core';
import { describe, expect, it } from 'vitest';
import { type CertificateJob, certificatePdf } from '#electron/writers/certificate-pdf';
import { fontKeyOf } from '#shared/domain/certificate/design';
import {
  NO_CORRECTION,
  type PrinterCorrection,
  pageTransform,
  transformed,
} from '#shared/domain/certificate/printer-correction';
import { sheetLayouter } from '#shared/domain/certificate/sheet-layout';
import { SHIPPED_BLANKS, SHIPPED_DESIGNS } from '#shared/regulations/certificates/shipped-designs';
import {
  certificateFonts,
  LONG_ACHIEVEMENTS,
  LONG_NAMES,
  LONG_POSTS,
  someField,
  someValues,
} from '#tests/builders/certificate';
import { MM_PER_POINT, pdfLines } from '#tests/builders/pdf-lines';

const [A4_BLANK, A4_PLAIN] = SHIPPED_DESIGNS;
const A4 = SHIPPED_BLANKS[0];
if (A4_BLANK === undefined || A4_PLAIN === undefined || A4 === undefined) throw new Error('Nothing is shipped');

const people = LONG_NAMES.map((name, index) =>
  someValues({
    name,
    post: LONG_POSTS[index % LONG_POSTS.length] ?? '',
    achievement: LONG_ACHIEVEMENTS[index % LONG_ACHIEVEMENTS.length] ?? '',
    goldBook: String(index + 1),
  }),
);

const written = async (given: Partial<CertificateJob> = {}, press: { readonly stopAfter?: number } = {}) => {
  const progress: number[] = [];
  const result = await certificatePdf(
    {
      title: 'Giấy khen',
      blank: A4,
      design: A4_BLANK.design,
      correction: NO_CORRECTION,
      sheets: people.map((values) => ({ values })),
      forSample: false,
      ...given,
    },
    {
      fonts: await certificateFonts(),
      createdAt: new Date(Date.UTC(2025, 11, 5)),
      onProgress: (done) => progress.push(done),
      cancelled: () => (progress.at(-1) ?? 0) >= (press.stopAfter ?? Infinity),
    },
  );
  return { result, progress };
};

const bytesOf = async (given: Partial<CertificateJob> = {}): Promise<Uint8Array> => {
  const { result } = await written(given);
  if (!result.ok) throw new Error('stopped');
  return result.value;
};

/** How far the printed lines stand from where design and correction want them, in mm; both ends of each line. */
const deviations = async (
  design: CertificateJob['design'],
  correction: PrinterCorrection,
): Promise<readonly number[]> => {
  const pages = await pdfLines(await bytesOf({ design, correction }));
  const lay = sheetLayouter(design, (await certificateFonts()).table);
  const transform = pageTransform(correction, A4);
  expect(pages).toHaveLength(people.length);
  return people.flatMap((values, index) => {
    const shown = lay(values).fields.filter((_field, at) => design.fields[at]?.onBlank === false);
    return shown.flatMap(({ lines }) =>
      lines.flatMap(({ text, x, baseline, width }) => {
        const wanted = [x, x + width].map((end) => transformed(transform, { x: end, y: baseline }));
        const left = Math.min(...wanted.map((end) => end.x));
        const found = pages[index]?.filter((line) => line.text === text) ?? [];
        const nearest = found.map((line) =>
          Math.max(
            Math.abs(line.x - left),
            Math.abs(line.y - (wanted[0]?.y ?? 0)),
            Math.abs(line.width - Math.abs(transform.a) * width),
          ),
        );
        return [Math.min(Infinity, ...nearest)];
      }),
    );
  });
};

describe('certificates in one PDF', () => {
  it.each([
    ['as designed', NO_CORRECTION],
    ['moved by 1.5 mm', { ...NO_CORRECTION, dxMm: 1.5, dyMm: -1.5 }],
    ['moved and stretched', { dxMm: 1.5, dyMm: 1.5, scaleX: 1.006, scaleY: 0.994, rotation: 0 as const }],
    ['turned', { dxMm: -1.5, dyMm: 1.5, scaleX: 1.004, scaleY: 1.002, rotation: 180 as const }],
  ])('stand within 0.3 mm of the design, %s', async (_name, correction) => {
    const found = await deviations(A4_BLANK.design, correction);
    expect(found.length).toBeGreaterThan(people.length * 8);
    expect(Math.max(...found)).toBeLessThan(0.3);
  });

  it.each([
    [90, ([x, y]: Place): Place => [A4.heightMm - y, x]],
    [180, ([x, y]: Place): Place => [A4.widthMm - x, A4.heightMm - y]],
    [270, ([x, y]: Place): Place => [y, A4.widthMm - x]],
  ] as const)('lie on the sheet as it is fed, turned by %s°, within 0.3 mm', async (rotation, onFedSheet) => {
    const correction = { dxMm: 1.5, dyMm: -1.5, scaleX: 1.004, scaleY: 0.998, rotation };
    const sheets = [{ values: people[0] ?? someValues() }];
    const turned = await bytesOf({ correction, sheets });
    const [page] = (await PDF.load(turned)).getPages();
    const [widthMm, heightMm] = rotation === 180 ? [297, 210] : [210, 297];
    expect((page?.width ?? 0) * MM_PER_POINT).toBeCloseTo(widthMm, 2);
    expect((page?.height ?? 0) * MM_PER_POINT).toBeCloseTo(heightMm, 2);
    const designed = textStarts(pageContent(await bytesOf({ sheets })), A4.heightMm);
    const found = textStarts(pageContent(turned), heightMm);
    expect(designed.length).toBeGreaterThan(8);
    expect(found).toHaveLength(designed.length);
    for (const [index, place] of designed.entries()) {
      const [x, y] = onFedSheet(place);
      const [foundX, foundY] = found[index] ?? [0, 0];
      expect(Math.abs(foundX - (x * 1.004 + 1.5))).toBeLessThan(0.3);
      expect(Math.abs(foundY - (y * 0.998 - 1.5))).toBeLessThan(0.3);
    }
  });

  it('have the exact size of the blank and ask for no scaling', async () => {
    const pdf = await PDF.load(await bytesOf());
    for (const page of pdf.getPages()) {
      expect(page.width * MM_PER_POINT).toBeCloseTo(297, 2);
      expect(page.height * MM_PER_POINT).toBeCloseTo(210, 2);
    }
    const text = Buffer.from(await bytesOf()).toString('latin1');
    expect(text).toMatch(/\/PrintScaling \/None/);
  });

  it('embed every font they use', async () => {
    const text = Buffer.from(await bytesOf({ design: A4_PLAIN.design })).toString('latin1');
    const named = [...text.matchAll(/\/BaseFont \/(\S+)/g)].map((match) => match[1] ?? '');
    expect(new Set(named.map((name) => name.slice(7)))).toEqual(
      new Set(['Tinos-Regular', 'Tinos-Bold', 'Tinos-Italic', 'Tinos-BoldItalic', 'PlayfairDisplay-Bold']),
    );
    expect(named.every((name) => /^[A-Z]{6}\+/.test(name))).toBe(true);
    expect(text.match(/\/FontFile2/g)?.length).toBe(5);
  });

  it('print nothing that stands on the blank already, and on a sample everything with the edge of the blank', async () => {
    const [page = []] = await pdfLines(await bytesOf());
    expect(page.map(({ text }) => text)).not.toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    const sample = await bytesOf({ forSample: true });
    const [sampled = []] = await pdfLines(sample);
    expect(sampled.map(({ text }) => text)).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    const strokes = (bytes: Uint8Array): number => pageContent(bytes).match(/\bS\b/g)?.length ?? 0;
    expect(strokes(sample) - strokes(await bytesOf())).toBe(5);
  });

  it('take what the secretary set for one person', async () => {
    const [first, second] = people;
    const sheets = [
      { values: first ?? someValues(), override: { recipient: { text: 'Ông Trần\nVăn Thử', sizePt: 20 } } },
      { values: second ?? someValues() },
    ];
    const [one = [], two = []] = await pdfLines(await bytesOf({ sheets }));
    expect(one.map(({ text }) => text)).toEqual(expect.arrayContaining(['Ông Trần', 'Văn Thử']));
    expect(two.map(({ text }) => text).join(' ')).toContain(second?.name ?? '?');
  });

  it('draw a text that fits nowhere whole', async () => {
    const text = 'Liên hiệp các tổ chức hữu nghị và hợp tác quốc tế của nhân dân các dân tộc thiểu số';
    const field = someField({ template: '{họ tên}', box: { x: 100, y: 50, width: 25, height: 8 }, maxLines: 1 });
    const design = { frame: 'none' as const, fields: [field] };
    const sheets = [{ values: someValues({ name: text }) }];
    const [page = []] = await pdfLines(await bytesOf({ design, sheets }));
    expect(page.map((line) => line.text).join(' ')).toBe(text);
    expect(fontKeyOf(field)).toBe('tinos-regular');
  });

  it('are the same bytes for the same content', async () => {
    expect(Buffer.from(await bytesOf()).equals(Buffer.from(await bytesOf()))).toBe(true);
  });

  it('tell how far they are and stop when asked to', async () => {
    const sheets = Array.from({ length: 200 }, () => ({ values: someValues() }));
    const { result, progress } = await written({ sheets }, { stopAfter: 60 });
    expect(result).toEqual({ ok: false, error: { code: 'work.stopped' } });
    expect(progress).toEqual([10, 20, 30, 40, 50, 60]);
  });
});

type Place = readonly [x: number, y: number];
type Matrix = readonly [number, number, number, number, number, number];

const product = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + b * i,
  a * h + b * j,
  c * g + d * i,
  c * h + d * j,
  e * g + f * i + k,
  e * h + f * j + l,
];

/** Where each text of a page begins, by its own operators alone: mm from the top left, in the order of drawing. */
const textStarts = (content: string, heightMm: number): readonly Place[] => {
  let page: Matrix = [1, 0, 0, 1, 0, 0];
  const starts: Place[] = [];
  for (const [, numbers = '', operator] of content.matchAll(/((?:-?[\d.]+ ){6})(cm|Tm)/g)) {
    const matrix = numbers.trim().split(' ').map(Number) as unknown as Matrix;
    const [, , , , e, f] = product(matrix, page);
    if (operator === 'cm') page = product(matrix, page);
    else starts.push([e * MM_PER_POINT, heightMm - f * MM_PER_POINT]);
  }
  return starts;
};

/** The operators of the first page. */
const pageContent = (bytes: Uint8Array): string => {
  const file = Buffer.from(bytes);
  const start = file.indexOf('stream\n') + 'stream\n'.length;
  return inflateSync(file.subarray(start, file.indexOf('\nendstream', start))).toString('latin1');
};
