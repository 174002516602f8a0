import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personSortKey, vietnameseSortKey } from '#shared/lib/vietnamese-sort-key';

const collator = new Intl.Collator('vi');
const byKey = (keyOf: (text: string) => string) => (left: string, right: string) => {
  const [a, b] = [keyOf(left), keyOf(right)];
  return a < b ? -1 : a > b ? 1 : 0;
};

/** Syllables as names have them: onset, vowel with any tone, coda. */
const syllable = fc
  .tuple(
    fc.constantFrom(
      '',
      'b',
      'c',
      'd',
      'đ',
      'g',
      'h',
      'kh',
      'l',
      'm',
      'n',
      'ng',
      'ph',
      'qu',
      's',
      't',
      'th',
      'tr',
      'v',
      'x',
    ),
    fc.constantFrom(...'aăâeêioôơuưy'),
    fc.constantFrom('', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'),
    fc.constantFrom('', 'c', 'ch', 'i', 'm', 'n', 'ng', 'nh', 'o', 'p', 't', 'u'),
  )
  .map(([onset, vowel, tone, coda]) => `${onset}${vowel}${tone}${coda}`.normalize('NFC'));
const words = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

describe('the sort key of a Vietnamese text', () => {
  it('orders as the Vietnamese collation does', () => {
    fc.assert(
      fc.property(words, words, (left, right) => {
        expect(byKey(vietnameseSortKey)(left, right)).toBe(Math.sign(collator.compare(left, right)));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    { sorted: ['a', 'an', 'ăn', 'ân'] },
    { sorted: ['ba', 'bà', 'bả', 'bã', 'bá', 'bạ'] },
    { sorted: ['da', 'Dũng', 'đa', 'Đạt'] },
    { sorted: ['Phòng 2', 'Phòng A'] },
  ])('$sorted', ({ sorted }) => {
    expect([...sorted].reverse().sort(byKey(vietnameseSortKey))).toEqual(sorted);
  });
});

describe('the sort key of a person', () => {
  it('goes by tên, then họ, then tên đệm', () => {
    const sorted = ['Lê Thị An', 'Nguyễn Văn An', 'Trần Bình', 'Đặng Đức Chung', 'Đặng Hữu Chung', 'Y Thu Êban'];
    expect([...sorted].reverse().sort(byKey(personSortKey))).toEqual(sorted);
  });
});
