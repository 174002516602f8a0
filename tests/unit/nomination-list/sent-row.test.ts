import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listKeyOf, readSentRow, writtenSentRow } from '#shared/domain/nomination-list/sent-row';

const KEY = '0123456789abcdef';

it('names a file by the beginning of its fingerprint', () => {
  expect(listKeyOf(`${KEY}ffff`)).toBe(KEY);
});

it('is read as it was written, whatever the sheet is called', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 120_000 }),
      fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 31 })),
      (sourceRow, sheet) => {
        const sent = { listKey: KEY, sheet, sourceRow };
        expect(readSentRow(writtenSentRow(sent))).toEqual(sent);
      },
    ),
  );
});

it.each(['', '12', `${KEY}`, `${KEY} 0`, `${KEY} 12 %E0%A4`, `${KEY.toUpperCase()} 12`, `x${KEY} 12`, `${KEY} 12 a b`])(
  'says nothing once somebody has changed it: “%s”',
  (text) => {
    expect(readSentRow(text)).toBeNull();
  },
);
