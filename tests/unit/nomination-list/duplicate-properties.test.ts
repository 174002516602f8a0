import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerBook,
  comparedRow,
  type DuplicateAnswer,
  identityKey,
  NO_ANSWERS,
} from '#shared/domain/nomination-list/duplicate-answers';
import { severityOf } from '#shared/domain/nomination-list/duplicate-kinds';
import { pairsInFile } from '#shared/domain/nomination-list/duplicates';
import { duplicateFinder, findDuplicates, type KnownRecipient } from '#shared/domain/nomination-list/duplicates-across';
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { areLettersNear, areNamesNear, bareLetters } from '#shared/domain/nomination-list/name-distance';
import { nearNames } from '#shared/domain/nomination-list/near-names';
import { type Compared, personIndex } from '#shared/domain/nomination-list/person-index';
import { peopleOfProvince } from '#tests/builders/province';

const NAMES = [
  'Đoàn Ngọc Diệp',
  'Đoàn Ngọc Điệp',
  'Doan Ngoc Diep',
  'Lê Thị Hoa',
  'Lê Thị Hòa',
  'Lê Thị Hoà',
  'Lê Thị Lan',
];
const UNITS = ['Văn phòng', 'Văn phòng Sở', 'Thanh tra', null];
const DAYS = [null, '1985', '1985-03-12', '1990-07-01'];

const aPerson = fc.record({
  recipientKind: fc.constantFrom('individual' as const, 'household' as const),
  fullName: fc.constantFrom(...NAMES),
  unit: fc.constantFrom(...UNITS),
  position: fc.constantFrom('Chuyên viên', 'Kế toán', null),
  birthDate: fc.constantFrom(...DAYS),
});

const rowOf = (person: Compared, sourceRow: number): NomineeRow => ({
  sheet: null,
  sourceRow,
  recipientKind: person.recipientKind,
  fullName: person.fullName,
  honorific: null,
  position: person.position,
  unit: person.unit,
  awardProposed: [{ code: 'LDTT', original: 'LĐTT' }],
  achievements: null,
  ...(person.birthDate === null
    ? {}
    : { birthDate: { original: '', value: person.birthDate, precision: 'day' as const } }),
});

const knownOf = (person: Compared, recipientId: string | null = null) => ({
  ...person,
  awardCodes: ['LDTT'] as const,
  recipientId,
  source: 'dot-1.xlsx',
});

const across = (row: Compared, known: Compared) =>
  findDuplicates([rowOf(row, 3)], [knownOf(known)]).map(({ code }) => code);

const isBornApart = (left: string | null, right: string | null): boolean =>
  left !== null && right !== null && !left.startsWith(right) && !right.startsWith(left);

describe('two descriptions', () => {
  it('are judged alike whichever of them is the newer', () => {
    const symmetric = fc.property(aPerson, aPerson, (left, right) => {
      expect(across(left, right)).toEqual(across(right, left));
    });
    fc.assert(symmetric, { numRuns: 1000 });
  });

  it('with another unit or another birth date are never taken for one without asking', () => {
    const judged = fc.property(aPerson, aPerson, (row, known) => {
      const sameUnit = (row.unit ?? '') === (known.unit ?? '');
      if (sameUnit && !isBornApart(row.birthDate, known.birthDate)) return;
      const codes = [...across(row, known), ...pairsInFile([rowOf(known, 2), rowOf(row, 3)]).map(({ code }) => code)];
      for (const code of ['DUPLICATE_ACROSS_FILES', 'DUPLICATE_IN_FILE', 'SAME_PERSON_OTHER_AWARD']) {
        expect(codes).not.toContain(code);
      }
      const registry = personIndex([{ ...known, recipientId: 'one', isAwarded: true }]);
      const finder = duplicateFinder({ campaign: personIndex<never>([]), registry, answers: NO_ANSWERS });
      expect(finder.recipientOf(rowOf(row, 3))).toBeNull();
    });
    fc.assert(judged, { numRuns: 1000 });
  });
});

describe('names nearly the same', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), minLength: 0, maxLength: 9 });

  it('are found in many names exactly as by comparing all with all', () => {
    const found = fc.property(fc.array(letters, { maxLength: 60 }), letters, (names, wanted) => {
      const near = nearNames(names, (name) => ({ letters: name, scopes: [0] }))(0, wanted);
      expect(new Set(near)).toEqual(new Set(names.filter((name) => areLettersNear(name, wanted))));
    });
    fc.assert(found, { numRuns: 2000 });
  });

  it('are near both ways', () => {
    fc.assert(fc.property(letters, letters, (a, b) => areLettersNear(a, b) === areLettersNear(b, a)));
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES), (a, b) => {
        expect(areNamesNear(a, b)).toBe(areNamesNear(b, a));
        expect(areNamesNear(a, b)).toBe(a !== b && areLettersNear(bareLetters(a), bareLetters(b)));
      }),
    );
  });
});

describe('answers', () => {
  const people = fc.uniqueArray(aPerson, { minLength: 2, maxLength: 6, selector: identityKey });
  const answersOn = (persons: readonly Compared[]): fc.Arbitrary<readonly DuplicateAnswer[]> => {
    const place = fc.nat(persons.length - 1);
    const pair = fc.record({ row: place, other: place, same: fc.boolean(), known: fc.boolean() });
    return fc
      .uniqueArray(pair, { maxLength: 8, selector: ({ row, other }) => [row, other].sort().join() })
      .map((pairs) =>
        pairs.flatMap(({ row: left, other: right, same, known }, at) => {
          const [row, other] = [persons[left], persons[right]];
          if (row === undefined || other === undefined || left === right) return [];
          const recipientId = known ? `recipient-${right}` : null;
          return [{ id: `${at}`, row, other, recipientId, answer: same ? ('same' as const) : ('different' as const) }];
        }),
      );
  };
  const given = people.chain((persons) => fc.record({ persons: fc.constant(persons), answers: answersOn(persons) }));

  it('mean the same in whatever order they were given', () => {
    const shuffled = given.chain(({ persons, answers }) =>
      fc.record({
        persons: fc.constant(persons),
        answers: fc.constant(answers),
        other: fc.shuffledSubarray([...answers], { minLength: answers.length }),
      }),
    );
    const same = fc.property(shuffled, ({ persons, answers, other }) => {
      const [book, again] = [answerBook(answers), answerBook(other)];
      for (const row of persons) {
        expect(again.oneWith(row)).toEqual(book.oneWith(row));
        expect([...again.notThese(row)].sort()).toEqual([...book.notThese(row)].sort());
        persons.forEach((known, at) => {
          const side = { ...known, recipientId: `recipient-${at}` };
          expect(again.on(row, side)?.answer).toBe(book.on(row, side)?.answer);
        });
      }
    });
    fc.assert(same);
  });

  it('are never asked for again, from either side', () => {
    const settled = fc.property(given, ({ persons, answers }) => {
      const book = answerBook(answers);
      for (const { row, other, recipientId } of answers) {
        const registry = personIndex<KnownRecipient>([]);
        const ask = (asked: Compared, known: Compared, id: string | null) =>
          duplicateFinder({ campaign: personIndex([knownOf(known, id)]), registry, answers: book }).doubtOf(
            rowOf(asked, 3),
          );
        expect(ask({ ...row, position: null }, { ...other, position: null }, recipientId)).toBeNull();
        expect(ask({ ...other, position: null }, { ...row, position: null }, null)).toBeNull();
      }
      expect(persons.length).toBeGreaterThan(1);
    });
    fc.assert(settled);
  });
});

describe('a realistic province', () => {
  const asked = (codes: readonly string[]): number =>
    codes.filter((code) => code.startsWith('NEAR') || code.startsWith('LIKELY') || code.startsWith('DUPLICATE')).length;

  it('of 2,000 people with names of their own gives no pair', () => {
    const seen = new Set<string>();
    const distinct = peopleOfProvince({ people: 12_000, seed: 11, withBirthDate: 0.5 })
      .filter(({ fullName }) => {
        const letters = bareLetters(fullName);
        return !seen.has(letters) && seen.add(letters).size > 0;
      })
      .slice(0, 2_000);
    expect(distinct).toHaveLength(2_000);
    expect(pairsInFile(distinct)).toEqual([]);
    const half = distinct.filter((_, at) => at % 2 === 0).map((row) => knownOf(comparedRow(row)));
    const rest = distinct.filter((_, at) => at % 2 === 1);
    expect(findDuplicates(rest, half).filter(({ severity }) => severity !== 'warning')).toEqual([]);
    expect(findDuplicates(rest, half).length).toBeLessThanOrEqual(2);
  });

  it.each([
    [33, 0],
    [33, 0.6],
    [100, 0.6],
  ])(
    'of 10,000 in units of %i asks about fewer than 10 rows in 1,000 that are nobody else',
    (perUnit, withBirthDate) => {
      const people = peopleOfProvince({ people: 10_000, seed: 7, perUnit, withBirthDate, award: 'LDTT' });
      const late = people.filter((_, at) => at % 3 === 0);
      const early = people.filter((_, at) => at % 3 !== 0).map((row) => knownOf(comparedRow(row)));
      const between = asked(findDuplicates(late, early).map(({ code }) => code));
      const within = asked(pairsInFile(people).map(({ code }) => code));
      const registered = people
        .filter((_, at) => at % 10 !== 0)
        .map((row, at) => ({ ...comparedRow(row), recipientId: `${at}`, isAwarded: at % 2 === 0 }));
      const campaign = personIndex<never>([]);
      const finder = duplicateFinder({ campaign, registry: personIndex(registered), answers: NO_ANSWERS });
      const registry = asked(people.flatMap((row) => finder.doubtOf(row)?.code ?? []));
      const per = (count: number, rows: number) => Math.round((count * 10_000) / rows) / 10;
      const [a, b, c] = [per(between, late.length), per(within, people.length), per(registry, people.length)];
      process.stdout.write(
        `units of ${perUnit}, ${withBirthDate * 100} % born known: asked in 1,000 rows: across ${a}, in file ${b}, registry ${c}\n`,
      );
      expect(Math.max(a, b, c)).toBeLessThan(10);
      expect(severityOf('NEAR_DUPLICATE_ACROSS_FILES')).toBe('warning');
    },
  );

  it('costs what the rows are many, not their square: 100,000 with 100,000 at most thirty times 10,000 with 10,000', () => {
    const spent = (people: number): number => {
      const rows = peopleOfProvince({ people, seed: 1 });
      const known = peopleOfProvince({ people, seed: 2 }).map((row) => knownOf(comparedRow(row)));
      const times = [1, 2, 3].map(() => {
        const start = process.cpuUsage();
        findDuplicates(rows, known);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      });
      return Math.min(...times);
    };
    const [small, large] = [spent(10_000), spent(100_000)];
    process.stdout.write(
      `10,000 against 10,000: ${Math.round(small)} ms; 100,000 against 100,000: ${Math.round(large)} ms of CPU\n`,
    );
    // Comparing all with all would cost a hundred times as much.
    expect(large / small).toBeLessThan(30);
  });
});
