import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsOf, nextNumber, numbersFrom, takenAmong } from '#shared/domain/certificate-book/numbering';

const book = fc
  .uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 60 })
  .map((numbers) => numbers.map((number) => ({ number })));

const unwritten = (written: readonly { readonly number: number }[]): readonly number[] => {
  const numbers = written.map(({ number }) => number);
  if (numbers.length === 0) return [];
  const known = new Set(numbers);
  const last = Math.max(...numbers);
  return numbersFrom(Math.min(...numbers), last - Math.min(...numbers) + 1).filter((number) => !known.has(number));
};

describe('the numbers of the book', () => {
  it('never meet one that is written, nor each other', () => {
    fc.assert(
      fc.property(book, fc.integer({ min: 0, max: 80 }), (written, count) => {
        const given = numbersFrom(nextNumber(written), count);
        expect(takenAmong(given, written)).toEqual([]);
        expect(new Set(given).size).toBe(count);
      }),
    );
  });

  it('leave gaps that are exactly the unwritten numbers between the first and the last', () => {
    fc.assert(
      fc.property(book, (written) => {
        const inGaps = gapsOf(written).flatMap(({ from, to }) => numbersFrom(from, to - from + 1));
        expect(inGaps).toEqual(unwritten(written));
      }),
    );
  });

  it('name what is taken in the order in which it was wanted', () => {
    expect(takenAmong([3, 1, 2], [{ number: 1 }, { number: 3 }])).toEqual([3, 1]);
  });
});
