import { describe, expect, it } from 'vitest';
import type { AwardCode } from '#shared/domain/award-code';
import { decisionMoney, payerOf } from '#shared/domain/decision-money';
import type { RecipientKind } from '#shared/domain/recipient';
import { localDate } from '#shared/lib/local-date';
import { editionOn } from '#shared/regulations/editions';

type Given = readonly [recipientId: string, award: AwardCode, kind?: RecipientKind, awardYear?: number];
type Earlier = readonly [recipientId: string, award: AwardCode, awardYear: number, decisionNumber: string];

const money = (day: string, given: readonly Given[], earlier: readonly Earlier[] = []) => {
  const kinds = new Map(given.map(([recipientId, , kind]) => [recipientId, kind ?? 'individual']));
  return decisionMoney(editionOn(localDate(day)), {
    decidedOn: localDate(day),
    awards: given.map(([recipientId, award, recipientKind = 'individual', awardYear = 2026], index) => ({
      dossierId: `d${index}`,
      recipientId,
      award,
      recipientKind,
      awardYear,
    })),
    earlier: earlier.map(([recipientId, award, awardYear, decisionNumber]) => ({
      recipientId,
      award,
      awardYear,
      decisionNumber,
      recipientKind: kinds.get(recipientId) ?? 'individual',
    })),
  });
};

describe('amounts', () => {
  it.each([
    ['LDTT', 'individual', '2026-12-10', 759_000, 760_000],
    ['CSTDCS', 'individual', '2026-12-10', 2_530_000, 2_530_000],
    ['CSTD_TINH', 'individual', '2026-12-10', 7_590_000, 7_590_000],
    ['TTLDXS', 'collective', '2026-12-10', 3_795_000, 3_800_000],
    ['TTLDTT', 'collective', '2026-12-10', 2_024_000, 2_030_000],
    ['BK_TINH', 'individual', '2026-12-10', 3_795_000, 3_800_000],
    ['GK_XA', 'household', '2026-12-10', 1_138_500, 1_140_000],
    ['LDTT', 'individual', '2026-06-30', 702_000, 710_000],
    ['LDTT', 'individual', '2026-07-01', 759_000, 760_000],
    ['LDTT', 'individual', '2024-06-30', 540_000, 540_000],
    ['LDTT', 'individual', '2024-07-01', 702_000, 710_000],
  ] as const)('of %s for a(n) %s decided on %s', (award, kind, day, exact, amount) => {
    const { groups, total, exactTotal, recipients } = money(day, [['a', award, kind]]);
    expect(groups).toMatchObject([{ award, recipientKind: kind, paid: 1, exact, amount }]);
    expect([exactTotal, total]).toEqual([exact, amount]);
    expect(recipients).toMatchObject([{ state: 'paid', exact, amount }]);
  });

  it('names base salary and rounding with their sources, and writes the total in words', () => {
    const result = money('2026-12-10', [
      ['a', 'LDTT'],
      ['b', 'LDTT'],
      ['c', 'TTLDXS', 'collective'],
    ]);
    expect(result.baseSalary).toMatchObject({ amount: 2_530_000, source: 'Nghị định số 161/2026/NĐ-CP' });
    expect(result.rounding).toMatchObject({ way: 'ceil10000', clause: 'khoản 2 Điều 49 Nghị định số 152/2025/NĐ-CP' });
    // Each amount is rounded by itself, then added up.
    expect([result.exactTotal, result.total]).toEqual([5_313_000, 5_320_000]);
    expect(result.inWords).toBe('Năm triệu ba trăm hai mươi nghìn đồng');
    expect(result.byKind).toEqual([
      { recipientKind: 'individual', paid: 2, total: 1_520_000 },
      { recipientKind: 'collective', paid: 1, total: 3_800_000 },
    ]);
    expect(result.byAward.map(({ award, total }) => [award, total])).toEqual([
      ['LDTT', 1_520_000],
      ['TTLDXS', 3_800_000],
    ]);
  });

  it('adds up to the groups, and keeps both kinds of one award apart', () => {
    const result = money('2026-12-10', [
      ['a', 'BK_TINH'],
      ['c', 'BK_TINH', 'collective'],
      ['h', 'BK_TINH', 'household'],
    ]);
    expect(result.groups.map(({ recipientKind, hundredths, total }) => [recipientKind, hundredths, total])).toEqual([
      ['individual', 150, 3_800_000],
      ['collective', 300, 7_590_000],
      ['household', 225, 5_700_000],
    ]);
    expect(result.byAward).toEqual([{ award: 'BK_TINH', paid: 3, total: 17_090_000 }]);
  });

  it('names an award without a coefficient instead of leaving it out silently', () => {
    const result = money('2026-12-10', [
      ['a', 'LDTT'],
      ['b', 'UNKNOWN'],
    ]);
    expect(result.withoutMoney).toEqual([
      { award: 'UNKNOWN', recipientKind: 'individual', count: 1, reason: 'money.noCoefficient' },
    ]);
    expect(result.total).toBe(760_000);
    expect(result.recipients.map(({ state }) => state)).toEqual(['paid', 'withoutMoney']);
  });

  it('counts nothing on a day before the first known base salary', () => {
    const result = money('2017-06-30', [['a', 'LDTT']]);
    expect(result).toMatchObject({ total: 0, baseSalary: null, groups: [], inWords: 'Không đồng' });
    expect(result.withoutMoney[0]?.reason).toBe('money.noBaseSalary');
  });
});

describe('several awards of one recipient', () => {
  const states = (given: readonly Given[], earlier: readonly Earlier[] = []) =>
    money('2026-12-10', given, earlier).recipients.map(({ award, state }) => [award, state]);

  it('LĐTT and CSTĐCS of one year: only the higher', () => {
    const result = money('2026-12-10', [
      ['a', 'LDTT'],
      ['a', 'CSTDCS'],
      ['b', 'LDTT'],
    ]);
    expect(result.recipients.map(({ state }) => state)).toEqual(['notPaid', 'paid', 'paid']);
    expect(result.recipients[0]?.insteadOf).toEqual({ award: 'CSTDCS', decisionNumber: null, isHere: true });
    expect(result.groups[0]).toMatchObject({ award: 'LDTT', count: 2, paid: 1, total: 760_000 });
    expect(result.total).toBe(3_290_000);
  });
  it('CSTĐCS 2026 and CSTĐ tỉnh of 2024–2026: both', () => {
    expect(
      states([
        ['a', 'CSTDCS'],
        ['a', 'CSTD_TINH'],
      ]),
    ).toEqual([
      ['CSTDCS', 'paid'],
      ['CSTD_TINH', 'paid'],
    ]);
  });
  it('a title and a form: both', () => {
    expect(
      states([
        ['a', 'CSTDCS'],
        ['a', 'BK_TINH'],
        ['a', 'GK_SO'],
      ]),
    ).toEqual([
      ['CSTDCS', 'paid'],
      ['BK_TINH', 'paid'],
      ['GK_SO', 'paid'],
    ]);
  });
  it('titles of different years: each', () => {
    expect(
      states([
        ['a', 'LDTT', 'individual', 2025],
        ['a', 'CSTDCS'],
      ]),
    ).toEqual([
      ['LDTT', 'paid'],
      ['CSTDCS', 'paid'],
    ]);
  });
  it('a higher title of an earlier decision takes the lower one in', () => {
    const [row] = money('2026-12-10', [['a', 'LDTT']], [['a', 'CSTDCS', 2026, '12/QĐ-SNV']]).recipients;
    expect(row).toMatchObject({
      state: 'notPaid',
      amount: 0,
      insteadOf: { award: 'CSTDCS', decisionNumber: '12/QĐ-SNV', isHere: false },
    });
  });
  it('a lower title of an earlier decision is named beside the higher one, which is paid whole', () => {
    const [row] = money('2026-12-10', [['a', 'CSTDCS']], [['a', 'LDTT', 2026, '11/QĐ-SNV']]).recipients;
    expect(row).toMatchObject({ state: 'paid', amount: 2_530_000 });
    expect(row?.alreadyGiven).toEqual([{ award: 'LDTT', decisionNumber: '11/QĐ-SNV', isHere: false }]);
  });
  it('the same title given before is not paid again; the same form is named', () => {
    const earlier = [
      ['a', 'CSTDCS', 2026, '12/QĐ'],
      ['a', 'BK_TINH', 2026, '13/QĐ'],
    ] as const;
    const rows = money(
      '2026-12-10',
      [
        ['a', 'CSTDCS'],
        ['a', 'BK_TINH'],
      ],
      earlier,
    ).recipients;
    expect(rows.map(({ state }) => state)).toEqual(['notPaid', 'paid']);
    expect(rows[1]?.alreadyGiven.map(({ decisionNumber }) => decisionNumber)).toEqual(['13/QĐ']);
  });
  it('the awards of others and of other years do not bear on it', () => {
    const earlier = [
      ['b', 'CSTDCS', 2026, '12/QĐ'],
      ['a', 'CSTDCS', 2025, '11/QĐ'],
    ] as const;
    const [row] = money('2026-12-10', [['a', 'LDTT']], earlier).recipients;
    expect(row).toMatchObject({ state: 'paid', insteadOf: null, alreadyGiven: [] });
  });
});

describe('who pays', () => {
  it.each([
    ['LDTT', 'decider'],
    ['BK_TINH', 'decider'],
    ['CSTDTQ', 'proposer'],
    ['CO_CP', 'proposer'],
    ['BK_TTCP', 'proposer'],
  ] as const)('%s: the %s', (award, payer) => {
    expect(payerOf(editionOn(localDate('2026-12-10')), award)).toBe(payer);
  });
  it('parts the total where both pay', () => {
    const { byPayer } = money('2026-12-10', [
      ['a', 'BK_TTCP'],
      ['b', 'LDTT'],
    ]);
    expect(byPayer).toEqual([
      { payer: 'proposer', total: 8_860_000 },
      { payer: 'decider', total: 760_000 },
    ]);
  });
});
