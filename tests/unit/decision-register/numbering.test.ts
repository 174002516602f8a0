import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bearersByNumber,
  bearsNumber,
  gapsOf,
  type NumberEntry,
  nextNumberOf,
  numberInTheWay,
  repeatsOf,
  usedNumbers,
} from '#shared/domain/decision-register/numbering';

const single = (id: string, number: number, changes: Partial<NumberEntry> = {}): NumberEntry => ({
  id,
  kind: 'decision',
  first: number,
  last: number,
  explanation: '',
  ...changes,
});

const note = (first: number, last: number | null, explanation: string): NumberEntry => ({
  id: `note ${first}`,
  kind: last === null ? 'outside' : 'blank',
  first,
  last,
  explanation,
});

const entryArbitrary = fc
  .record({
    kind: fc.constantFrom<NumberEntry['kind']>('decision', 'reserved', 'outside', 'blank'),
    first: fc.integer({ min: 1, max: 60 }),
    length: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 12 })),
    isOpen: fc.boolean(),
    explanation: fc.constantFrom('', 'Văn phòng dùng', 'Ghi nhầm'),
  })
  .map(({ kind, first, length, isOpen, explanation }): Omit<NumberEntry, 'id'> => {
    const isSingle = kind === 'decision' || kind === 'reserved';
    const last = isSingle ? first : kind === 'outside' && isOpen ? null : first + length - 1;
    return { kind, first, last, explanation };
  });

const bookArbitrary = fc
  .array(entryArbitrary, { maxLength: 25 })
  .map((entries) => entries.map((entry, index): NumberEntry => ({ ...entry, id: String(index) })));

const flat = (gaps: ReturnType<typeof gapsOf>): number[] =>
  gaps.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at));

describe('gaps of a series', () => {
  it('are exactly the numbers missing between the first and the last one borne', () => {
    fc.assert(
      fc.property(bookArbitrary, (book) => {
        const borne = new Set(book.filter(bearsNumber).map(({ first }) => first));
        const low = Math.min(...borne);
        const high = Math.max(...borne);
        const missing = borne.size === 0 ? [] : Array.from({ length: high - low + 1 }, (_, at) => low + at);
        expect(flat(gapsOf(book))).toEqual(missing.filter((number) => !borne.has(number)));
      }),
    );
  });

  it('are explained where a note covers them and nowhere else', () => {
    fc.assert(
      fc.property(bookArbitrary, (book) => {
        const notes = book.filter((entry) => !bearsNumber(entry));
        for (const { first, last, explanation } of gapsOf(book))
          for (let number = first; number <= last; number += 1) {
            const covering = notes.filter((it) => it.first <= number && (it.last === null || number <= it.last));
            if (explanation === null) expect(covering).toEqual([]);
            else expect(covering.map((it) => it.explanation)).toContain(explanation);
          }
      }),
    );
  });

  it('take the note that speaks of them most closely', () => {
    const book = [single('a', 5), single('b', 12), note(1, null, 'Số chung của Văn phòng'), note(8, 9, 'Ghi nhầm')];
    expect(gapsOf(book)).toEqual([
      { first: 6, last: 7, explanation: 'Số chung của Văn phòng' },
      { first: 8, last: 9, explanation: 'Ghi nhầm' },
      { first: 10, last: 11, explanation: 'Số chung của Văn phòng' },
    ]);
  });
});

describe('a number that stands twice', () => {
  it('is found wherever it does, and is explained when all but one say why', () => {
    fc.assert(
      fc.property(bookArbitrary, (book) => {
        const repeats = repeatsOf(book);
        const twice = [...bearersByNumber(book)].filter(([, bearers]) => bearers.length > 1).map(([number]) => number);
        expect(repeats.map(({ number }) => number)).toEqual(twice.sort((a, b) => a - b));
        for (const { number, isExplained } of repeats) {
          const silent = book.filter((it) => bearsNumber(it) && it.first === number && it.explanation === '');
          expect(isExplained).toBe(silent.length <= 1);
        }
      }),
    );
  });
});

describe('the next number', () => {
  it('follows the highest one borne and stands in nobody’s way', () => {
    fc.assert(
      fc.property(bookArbitrary, (book) => {
        const next = nextNumberOf(book);
        expect(book.filter(bearsNumber).every(({ first }) => first < next)).toBe(true);
        expect(['decision', 'reserved']).not.toContain(numberInTheWay(book, { number: next, ownId: null })?.entry.kind);
      }),
    );
    expect(nextNumberOf([])).toBe(1);
  });
});

describe('giving a number', () => {
  const book = [
    single('decision', 5),
    single('held', 6, { kind: 'reserved' }),
    { ...note(7, 8, 'Bỏ trống') },
    { ...note(20, 30, 'Văn phòng dùng'), kind: 'outside' as const },
    note(31, null, 'Số chung'),
  ];
  const wayOf = (number: number, ownId: string | null = null) => numberInTheWay(book, { number, ownId })?.kind ?? null;

  it('is refused where a decision bears it or its range is used elsewhere; what is held or blank is said', () => {
    expect([5, 6, 7, 9, 25, 40].map((number) => wayOf(number))).toEqual([
      'taken',
      'held',
      'blank',
      null,
      'taken',
      null,
    ]);
    expect(wayOf(5, 'decision')).toBeNull();
    expect([...usedNumbers(book)]).toEqual([5, ...Array.from({ length: 11 }, (_, at) => 20 + at)]);
  });
});
