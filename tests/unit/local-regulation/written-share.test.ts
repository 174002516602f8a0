import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseShare, writtenShare } from '#shared/domain/local-regulation/written-share';

it.each([
  ['80', { in: 100, of: 80 }],
  ['80%', { in: 100, of: 80 }],
  [' 12,5 % ', { in: 1000, of: 125 }],
  ['2/3', { in: 3, of: 2 }],
  ['quá 1/2', { in: 2, of: 1, moreThan: true }],
  ['Trên 50 %', { in: 100, of: 50, moreThan: true }],
  ['0', null],
  ['2/0', null],
  ['một nửa', null],
  ['', null],
])('“%s” is read', (typed, share) => {
  expect(parseShare(typed)).toEqual(share);
});

it('what is written reads as the same share', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(2, 3, 4, 100, 1000),
      fc.integer({ min: 1, max: 100 }),
      fc.boolean(),
      (whole, of, moreThan) => {
        const share = { in: whole, of, ...(moreThan && { moreThan: true as const }) };
        expect(parseShare(writtenShare(share))).toEqual(share);
      },
    ),
  );
});
