import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stockBook, stockOf } from '#shared/domain/blank-stock';
import { answeredSheets, certificateState, needsReason } from '#shared/domain/print-run';

const outcomesOf = (sheets: number, lastOut: number, spoiled: readonly number[]) => {
  const told = answeredSheets(sheets, {
    lastOut,
    spoiled: spoiled.map((position) => ({ position, reason: 'Kẹt giấy' })),
  });
  return told.ok ? told.value.map(({ outcome }) => outcome) : told.error;
};

describe('what came out of a run', () => {
  it('is said of every sheet', () => {
    expect(outcomesOf(5, 4, [2])).toEqual(['good', 'spoiled', 'good', 'good', 'notPrinted']);
    expect(outcomesOf(2, 0, [])).toEqual(['notPrinted', 'notPrinted']);
  });

  it.each([
    ['outsideRun', 3, 4, []],
    ['outsideRun', 3, -1, []],
    ['namedTwice', 3, 3, [1, 1]],
    ['notOut', 3, 2, [3]],
    ['notOut', 3, 2, [0]],
  ] as const)('refuses %s', (refusal, sheets, lastOut, spoiled) => {
    expect(outcomesOf(sheets, lastOut, spoiled)).toBe(refusal);
  });

  it('wants a reason for every spoiled sheet', () => {
    expect(answeredSheets(3, { lastOut: 3, spoiled: [{ position: 1, reason: '' }] })).toEqual({
      ok: false,
      error: 'withoutReason',
    });
  });
});

describe('a certificate', () => {
  it('stands by all its sheets, in whatever order they were printed', () => {
    expect(certificateState([])).toBe('waiting');
    expect(certificateState(['notPrinted'])).toBe('waiting');
    expect(certificateState(['spoiled', 'notPrinted'])).toBe('spoiled');
    expect(certificateState(['good', 'spoiled'])).toBe('printed');
    expect(certificateState(['sent', 'good'])).toBe('sent');
    fc.assert(
      fc.property(fc.array(fc.constantFrom('sent', 'good', 'spoiled', 'notPrinted')), (outcomes) => {
        expect(certificateState(outcomes.toReversed())).toBe(certificateState(outcomes));
      }),
    );
  });

  it('is printed again only with a reason once one may have come out', () => {
    expect(needsReason(['waiting', 'spoiled'])).toBe(false);
    expect(needsReason(['waiting', 'printed'])).toBe(true);
    expect(needsReason(['sent'])).toBe(true);
  });
});

describe('the stock of a blank', () => {
  it('goes up and down, and a count says what is missing', () => {
    const moves = [
      { kind: 'received', sheets: 100 },
      { kind: 'used', sheets: 30 },
      { kind: 'spoiled', sheets: 2 },
      { kind: 'counted', sheets: 65 },
    ] as const;
    expect(stockBook(moves).map(({ after, difference }) => [after, difference])).toEqual([
      [100, 0],
      [70, 0],
      [68, 0],
      [65, -3],
    ]);
    expect(stockOf([])).toBe(0);
  });
});
