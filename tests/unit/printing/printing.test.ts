import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedSize, pageSpansOf, pagesIn, sheetsNeeded } from '#shared/domain/printing';

const typedPages = (typed: string, pages: number) => {
  const spans = pageSpansOf(typed, pages);
  return spans.ok ? pagesIn(spans.value) : spans.error;
};

describe('pages as they are typed', () => {
  it.each([
    ['', [1, 2, 3, 4, 5, 6, 7]],
    [' , ', [1, 2, 3, 4, 5, 6, 7]],
    ['2', [2]],
    ['1-3, 5', [1, 2, 3, 5]],
    ['5;1 – 2', [1, 2, 5]],
    ['3-4,4-5', [3, 4, 5]],
  ])('%j are pages %j', (typed, pages) => {
    expect(typedPages(typed, 7)).toEqual(pages);
  });

  it.each(['0', '8', '3-2', '1-8', 'a', '1-', '-2', '1,,2', '1.5', '1-2-3', '12345678'])('%j is refused', (typed) => {
    expect(typedPages(typed, 7)).toBe('printing.badPages');
  });

  it('of any spans within the paper come out once each, in its order', () => {
    const paper = fc.integer({ min: 1, max: 60 }).chain((pages) =>
      fc.record({
        pages: fc.constant(pages),
        wanted: fc.array(fc.integer({ min: 1, max: pages }), { minLength: 1, maxLength: 12 }),
      }),
    );
    fc.assert(
      fc.property(paper, ({ pages, wanted }) => {
        const expected = [...new Set(wanted)].sort((left, right) => left - right);
        expect(typedPages(wanted.join(','), pages)).toEqual(expected);
      }),
    );
  });
});

describe('sheets of paper', () => {
  it.each([
    [{ pages: 5, copies: 2, sides: 'oneSided' }, 10],
    [{ pages: 5, copies: 2, sides: 'longEdge' }, 6],
    [{ pages: 1, copies: 3, sides: 'shortEdge' }, 3],
  ] as const)('%j needs %i', (asked, sheets) => {
    expect(sheetsNeeded(asked)).toBe(sheets);
  });

  it('are named as printers know them, lying or standing', () => {
    expect(namedSize({ widthMm: 297.04, heightMm: 209.97 })).toBe('A4');
    expect(namedSize({ widthMm: 297, heightMm: 420 })).toBe('A3');
    expect(namedSize({ widthMm: 300, heightMm: 205 })).toBeNull();
  });
});
