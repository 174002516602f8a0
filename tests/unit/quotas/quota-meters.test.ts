import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Quota, quotaCeiling } from '#shared/domain/quota';
import {
  type CountedAward,
  type CountedRating,
  isMeasured,
  QUOTA_STANDINGS,
  type QuotaFacts,
  quotaMeters,
} from '#shared/domain/quota-meters';

const SHARE: Quota = {
  id: 'cstdcs',
  counts: { award: 'CSTDCS' },
  per: 'unit',
  ceiling: { share: { in: 100, of: 15 }, whole: 'ldttHolders', rounding: 'down', atLeast: 1 },
  clause: '',
  text: '',
};
const FLAGS: Quota = { ...SHARE, id: 'flags', counts: { award: 'CO_TINH' }, per: 'cluster', ceiling: { number: 2 } };
const RATED: Quota = {
  ...SHARE,
  id: 'rated',
  counts: { rating: 'HTXSNV' },
  ceiling: {
    share: { in: 100, of: 20 },
    whole: 'ratedGood',
    rounding: 'down',
    atLeast: 1,
    inUnitRated: { level: 'HTXSNV', share: { in: 100, of: 25 } },
  },
};

const UNITS = ['a', 'b', 'c'].map((key) => ({ key, name: `Đơn vị ${key.toUpperCase()}`, rating: null }));
const people = (count: number, row: Omit<CountedAward, 'recipientId'>): CountedAward[] =>
  Array.from({ length: count }, (_, index) => ({ ...row, recipientId: `${row.unitKey}-${index}` }));
const facts = (awards: readonly CountedAward[], ratings: readonly CountedRating[] = []): QuotaFacts => ({
  units: UNITS,
  awards,
  ratings,
});

describe('a share of the holders of one unit', () => {
  const ldtt = people(20, { unitKey: 'a', award: 'LDTT', standing: 'waiting' });
  const cstdcs = (count: number, standing: CountedAward['standing']) =>
    people(count, { unitKey: 'a', award: 'CSTDCS', standing });

  it('is full at 3 of 20 and over at 4', () => {
    const [full] = quotaMeters([SHARE], facts([...ldtt, ...cstdcs(3, 'accepted')]), []);
    expect(full).toMatchObject({ groupName: 'Đơn vị A', whole: 20, ceiling: 3, accepted: 3, used: 3, over: false });
    const [over] = quotaMeters([SHARE], facts([...ldtt, ...cstdcs(4, 'passed')]), []);
    expect(over).toMatchObject({ passed: 4, used: 4, over: true, near: false });
  });
  it('is near when what waits would go over', () => {
    const [meter] = quotaMeters([SHARE], facts([...ldtt, ...cstdcs(4, 'waiting')]), []);
    expect(meter).toMatchObject({ waiting: 4, used: 0, over: false, near: true });
  });
  it('counts a person once, by how far the award has come', () => {
    const twice = [...cstdcs(1, 'accepted'), ...cstdcs(1, 'decided')];
    expect(quotaMeters([SHARE], facts([...ldtt, ...ldtt, ...twice]), [])[0]).toMatchObject({
      whole: 20,
      decided: 1,
      accepted: 0,
    });
  });
  it('has no meter where nobody is counted', () => {
    expect(quotaMeters([SHARE], facts(ldtt), [])).toEqual([]);
  });
});

describe('a fixed number in a cluster', () => {
  const awards = [
    ...people(2, { unitKey: 'a', award: 'CO_TINH', standing: 'accepted' }),
    ...people(1, { unitKey: 'b', award: 'CO_TINH', standing: 'passed' }),
    ...people(1, { unitKey: 'c', award: 'CO_TINH', standing: 'passed' }),
  ];
  const clusters = [
    { id: 'k1', name: 'Khối 1', unitIds: ['a', 'b'] },
    { id: 'k2', name: 'Khối 2', unitIds: ['c'] },
  ];
  it('adds up its units, those over first', () => {
    const meters = quotaMeters([FLAGS], facts(awards), clusters);
    expect(meters.map(({ groupName, used, over }) => [groupName, used, over])).toEqual([
      ['Khối 1', 3, true],
      ['Khối 2', 1, false],
    ]);
    const [first] = meters;
    expect(first?.whole).toBeNull();
    expect(first && isMeasured(first, { award: 'CO_TINH', unitKey: 'b' })).toBe(true);
    expect(first && isMeasured(first, { award: 'CO_TINH', unitKey: 'c' })).toBe(false);
    expect(first && isMeasured(first, { award: 'LDTT', unitKey: 'b' })).toBe(false);
  });
  it('is measured over everything for the office', () => {
    expect(quotaMeters([{ ...FLAGS, per: 'office' }], facts(awards), [])[0]).toMatchObject({ used: 4, unitKeys: null });
  });
});

describe('the share of HTXSNV', () => {
  const rated = (level: CountedRating['level'], from: number, to: number, kind: CountedRating['kind'] = 'individual') =>
    Array.from({ length: to - from }, (_, index) => ({
      recipientId: `p-${from + index}`,
      unitKey: 'a',
      kind,
      level,
    }));
  const ratings = [...rated('HTXSNV', 0, 5), ...rated('HTTNV', 5, 20), ...rated('HTNV', 20, 30)];

  it('is of those rated HTTNV or better, not of the headcount', () => {
    expect(quotaMeters([RATED], facts([], ratings), [])[0]).toMatchObject({
      whole: 20,
      ceiling: 4,
      used: 5,
      over: true,
    });
  });
  it('is 25 % in a unit rated HTXSNV itself', () => {
    const units = UNITS.map((unit) => ({ ...unit, rating: 'HTXSNV' as const }));
    expect(quotaMeters([RATED], { units, awards: [], ratings }, [])[0]).toMatchObject({ ceiling: 5, over: false });
  });
  it('leaves collectives out', () => {
    const withCollectives = [...ratings, ...rated('HTXSNV', 40, 50, 'collective')];
    expect(quotaMeters([RATED], facts([], withCollectives), [])[0]).toMatchObject({ whole: 20, used: 5 });
  });
});

describe('quotas under fast-check', () => {
  const ceilings = fc
    .record({
      of: fc.integer({ min: 0, max: 100 }),
      rounding: fc.constantFrom('down' as const, 'halfUp' as const, 'up' as const),
      atLeast: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ of, rounding, atLeast }) => ({
      ceiling: { share: { in: 100, of }, whole: 'ldttHolders' as const, rounding, atLeast },
    }));
  const rows = fc.array(
    fc.record({
      recipientId: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8'),
      unitKey: fc.constantFrom('a', 'b', 'c'),
      award: fc.constantFrom('LDTT' as const, 'CSTDCS' as const, 'BK_TINH' as const),
      standing: fc.constantFrom(...QUOTA_STANDINGS),
    }),
    { maxLength: 60 },
  );

  it('a larger whole never allows less, and a ceiling is a whole number', () => {
    fc.assert(
      fc.property(ceilings, fc.nat(5000), fc.nat(50), (quota, whole, more) => {
        const ceiling = quotaCeiling(quota, whole);
        expect(Number.isInteger(ceiling)).toBe(true);
        expect(quotaCeiling(quota, whole + more)).toBeGreaterThanOrEqual(ceiling);
      }),
    );
  });
  it('over is said exactly when more are used than the ceiling, near never beside it', () => {
    fc.assert(
      fc.property(rows, ceilings, (awards, quota) => {
        for (const meter of quotaMeters([{ ...SHARE, ...quota }], facts(awards), [])) {
          expect(meter.used).toBe(meter.decided + meter.passed + meter.accepted);
          expect(meter.over).toBe(meter.used > meter.ceiling);
          expect(meter.over && meter.near).toBe(false);
        }
      }),
    );
  });
  it('the order of the rows and their repetition do not matter', () => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat()), (awards, order) => {
        const mixed = awards.toSorted((left, right) => {
          const place = (row: (typeof awards)[number]) => order[awards.indexOf(row) % Math.max(1, order.length)] ?? 0;
          return place(left) - place(right);
        });
        const quotas = [SHARE, { ...SHARE, per: 'office' as const }];
        expect(quotaMeters(quotas, facts([...mixed, ...awards]), [])).toEqual(quotaMeters(quotas, facts(awards), []));
      }),
    );
  });
});
