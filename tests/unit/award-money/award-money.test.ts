import { describe, expect, it } from 'vitest';
import type { AwardCode } from '#shared/domain/award-code';
import { awardMoney, baseSalaryOn, payTogether, roundMoney } from '#shared/domain/award-money';
import { findAward } from '#shared/domain/eligibility/rules';
import type { RecipientKind } from '#shared/domain/recipient';
import { localDate } from '#shared/lib/local-date';
import { EDITIONS, editionOn } from '#shared/regulations/editions';

const money = (code: AwardCode, recipientKind: RecipientKind, day: string) => {
  const result = awardMoney(editionOn(localDate(day)).money, { code, recipientKind, decidedOn: localDate(day) });
  return result.ok ? [result.value.exact, result.value.amount] : result.error.code;
};

describe('awardMoney', () => {
  it.each([
    ['LDTT', 'individual', '2026-11-21', [759_000, 760_000]],
    ['CSTDCS', 'individual', '2026-11-21', [2_530_000, 2_530_000]],
    ['CSTD_TINH', 'individual', '2026-11-21', [7_590_000, 7_590_000]],
    ['TTLDXS', 'collective', '2026-11-21', [3_795_000, 3_800_000]],
    ['TTLDTT', 'collective', '2026-11-21', [2_024_000, 2_030_000]],
    ['BK_TINH', 'individual', '2026-11-21', [3_795_000, 3_800_000]],
    ['BK_TINH', 'collective', '2026-11-21', [7_590_000, 7_590_000]],
    ['BK_TINH', 'household', '2026-11-21', [5_692_500, 5_700_000]],
    ['GK_XA', 'household', '2026-11-21', [1_138_500, 1_140_000]],
    ['HC_LD_3', 'individual', '2026-11-21', [11_385_000, 11_390_000]],
    ['HC_LD_3', 'collective', '2026-11-21', [22_770_000, 22_770_000]],
    ['DH_AHLD', 'collective', '2026-11-21', [78_430_000, 78_430_000]],
    ['GK_DN', 'household', '2026-11-21', [1_138_500, 1_140_000]],
    ['XTB', 'collective', '2026-11-21', [5_060_000, 5_060_000]],
    ['TDPVH', 'collective', '2026-11-21', [3_795_000, 3_800_000]],
    ['HCH_HN', 'individual', '2026-11-21', 'money.noCoefficient'],
    ['LDTT', 'individual', '2025-12-01', [702_000, 710_000]],
    ['TTLDTT', 'collective', '2025-12-01', [1_872_000, 1_880_000]],
    ['GK_XA', 'individual', '2024-03-01', [270_000, 270_000]],
    ['BK_TINH', 'individual', '2022-10-24', [1_490_000, 1_490_000]],
    ['LDTT', 'collective', '2026-11-21', 'money.noCoefficient'],
    ['GK_XA', 'household', '2024-03-01', 'money.noCoefficient'],
    ['LDTT', 'individual', '2017-06-30', 'money.noBaseSalary'],
  ] as const)('%s of a(n) %s decided %s', (code, kind, day, expected) => {
    expect(money(code, kind, day)).toEqual(expected);
  });

  it('marks a coefficient that was not seen', () => {
    const { money: rules } = editionOn(localDate('2026-11-21'));
    const decidedOn = localDate('2026-11-21');
    expect(awardMoney(rules, { code: 'GDVH', recipientKind: 'household', decidedOn })).toMatchObject({
      value: { unconfirmed: true },
    });
    expect(awardMoney(rules, { code: 'CSTDCS', recipientKind: 'individual', decidedOn })).toMatchObject({
      value: { unconfirmed: false, clause: 'khoản 1 Điều 50 Nghị định số 152/2025/NĐ-CP' },
    });
  });
});

describe('base salary', () => {
  it.each([
    ['2023-06-30', 1_490_000],
    ['2023-07-01', 1_800_000],
    ['2024-06-30', 1_800_000],
    ['2024-07-01', 2_340_000],
    ['2026-06-30', 2_340_000],
    ['2026-07-01', 2_530_000],
  ])('on %s is %i', (day, amount) => {
    expect(baseSalaryOn(editionOn(localDate(day)).money.baseSalaries, localDate(day))?.amount).toBe(amount);
  });
});

describe('coefficients', () => {
  it.each(EDITIONS.map((edition) => [edition.id, edition] as const))(
    'of %s are whole and name known awards once',
    (_id, edition) => {
      const keys = edition.money.coefficients.map((row) => `${row.award} ${row.recipientKind}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const row of edition.money.coefficients) {
        expect(Number.isInteger(row.hundredths), row.award).toBe(true);
        expect(findAward(edition, row.award)?.recipientKinds, row.award).toContain(row.recipientKind);
      }
      for (const salary of edition.money.baseSalaries) expect(salary.amount % 10_000).toBe(0);
    },
  );
});

describe('rounding', () => {
  it.each([
    [750_000, 'ceil10000', 750_000],
    [750_001, 'ceil10000', 760_000],
    [223_500, 'halfUp10000', 220_000],
    [447_000, 'halfUp10000', 450_000],
    [445_000, 'halfUp10000', 450_000],
    [759_000, 'none', 759_000],
  ] as const)('%i by %s is %i', (exact, way, expected) => {
    expect(roundMoney(exact, way)).toBe(expected);
  });
});

describe('payTogether', () => {
  const title = (firstYear: number, lastYear: number, amount: number) =>
    ({ kind: 'title', firstYear, lastYear, amount }) as const;
  const paid = (...awards: Parameters<typeof payTogether>[0]) => payTogether(awards).map((row) => row.paid);

  it('pays only the highest of titles over the same years', () => {
    expect(paid(title(2026, 2026, 760_000), title(2026, 2026, 2_530_000))).toEqual([false, true]);
  });
  it('pays titles over different years each', () => {
    expect(paid(title(2026, 2026, 2_530_000), title(2024, 2026, 7_590_000))).toEqual([true, true]);
  });
  it('pays a form beside a title, and each form', () => {
    const form = { kind: 'form', firstYear: 2026, lastYear: 2026, amount: 760_000 } as const;
    expect(paid(title(2026, 2026, 2_530_000), form, form)).toEqual([true, true, true]);
  });
  it('pays one of two equal titles', () => {
    expect(paid(title(2026, 2026, 760_000), title(2026, 2026, 760_000))).toEqual([true, false]);
  });
});
