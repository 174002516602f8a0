import { given, initiative, person, rated, without, years } from '#tests/builders/fact-file';
import type { AwardCase } from './award-case';

const category = (name: string): object => ({ category: name, isLeader: false });

const order3 = person('HC_LD_3', {
  ratings: [...rated('HTTNV', years(2021, 2024)), ...rated('HTXSNV', [2025])],
  awards: [...given('BK_TTCP', [2020]), ...given('CSTDCS', [2021, 2023, 2025])],
});
const order2 = person('HC_LD_2', {
  ratings: [...rated('HTTNV', years(2021, 2023)), ...rated('HTXSNV', [2024, 2025])],
  awards: [...given('HC_LD_3', [2020]), ...given('CSTD_TINH', [2024])],
});
const order1 = person('HC_LD_1', {
  ratings: [...rated('HTTNV', years(2021, 2022)), ...rated('HTXSNV', [2023, 2024, 2025])],
  awards: [...given('HC_LD_2', [2020]), ...given('CSTD_TINH', [2022, 2025])],
});

/** Điều 42–44(1)–(3). */
export const INDIVIDUAL_ORDERS: readonly AwardCase[] = [
  // Điều 44
  { trap: 'HCLĐ Ba: BK TTg, then five years', facts: order3, verdict: 'met' },
  {
    trap: 'HCLĐ Ba: the five years began before the BK TTg',
    facts: { ...order3, awards: [...given('BK_TTCP', [2022]), ...given('CSTDCS', [2021, 2023, 2025])] },
    verdict: 'notMet',
  },
  {
    trap: 'HCLĐ Ba: the BK TTg falls into the first of the five years',
    facts: { ...order3, awards: [...given('BK_TTCP', [2021]), ...given('CSTDCS', [2021, 2023, 2025])] },
    verdict: 'notMet',
  },
  {
    trap: 'HCLĐ Ba: no year HTXSNV',
    facts: { ...order3, ratings: rated('HTTNV', years(2021, 2025)) },
    verdict: 'notMet',
  },
  {
    trap: 'HCLĐ Ba: two CSTĐCS',
    facts: { ...order3, awards: [...given('BK_TTCP', [2020]), ...given('CSTDCS', [2021, 2025])] },
    verdict: 'notMet',
  },
  {
    trap: 'HCLĐ Ba: BK TTg from a campaign',
    facts: { ...order3, awards: [...given('BK_TTCP', [2020], 'thematic'), ...given('CSTDCS', [2021, 2023, 2025])] },
    verdict: 'notMet',
  },
  {
    trap: 'HCLĐ Ba: one rating missing',
    facts: { ...order3, ratings: [...rated('HTTNV', [2021, 2022, 2024]), ...rated('HTXSNV', [2025])] },
    verdict: 'missingData',
  },
  {
    trap: 'HCLĐ Ba: long service is quá trình cống hiến, a person confirms posts and years',
    facts: person('HC_LD_3', { basis: 'contribution', subject: { category: 'civilServant', isLeader: true } }),
    verdict: 'met',
    attests: true,
  },
  {
    trap: 'HCLĐ Ba: niên hạn is for medals of the armed forces',
    facts: person('HC_LD_3', { basis: 'seniority' }),
    verdict: 'notMet',
  },
  {
    trap: 'HCLĐ Ba: long service under investigation',
    facts: person('HC_LD_3', { basis: 'contribution', openInvestigation: true }),
    verdict: 'notMet',
  },
  {
    trap: 'HCLĐ Ba: 44(2) sends a worker to points a–đ and to initiatives, not to point e',
    facts: { ...order3, subject: category('worker') },
    verdict: 'notMet',
    lacksLine: 'điểm e khoản 1 Điều 44',
  },
  {
    trap: 'HCLĐ Ba: a worker by an initiative of the province',
    facts: person('HC_LD_3', { subject: category('worker'), initiatives: [initiative(2024, 'province')] }),
    verdict: 'met',
  },
  {
    trap: 'HCLĐ Ba: 44(2)c, the model of a farmer is for people to judge',
    facts: person('HC_LD_3', { subject: category('farmer') }),
    verdict: 'missingData',
    attests: true,
  },
  {
    trap: 'HCLĐ Ba: 44(3) leaves an entrepreneur to people, not to point e',
    facts: { ...order3, subject: category('entrepreneur') },
    verdict: 'met',
    attests: true,
    lacksLine: 'điểm e khoản 1 Điều 44',
  },
  // Điều 43
  { trap: 'HCLĐ Nhì: HCLĐ Ba, five years, two HTXSNV, one CSTĐ tỉnh', facts: order2, verdict: 'met' },
  {
    trap: 'HCLĐ Nhì: one HTXSNV',
    facts: { ...order2, ratings: [...rated('HTTNV', years(2021, 2024)), ...rated('HTXSNV', [2025])] },
    verdict: 'notMet',
  },
  {
    trap: 'HCLĐ Nhì: the CSTĐ tỉnh is older than the order',
    facts: { ...order2, awards: [...given('HC_LD_3', [2020]), ...given('CSTD_TINH', [2019])] },
    verdict: 'notMet',
  },
  {
    trap: 'HCLĐ Nhì: a BK TTg is no HCLĐ Ba',
    facts: { ...order2, awards: [...given('BK_TTCP', [2020]), ...given('CSTD_TINH', [2024])] },
    verdict: 'notMet',
  },
  {
    trap: 'HCLĐ Nhì: CSTĐ bộ under its other code',
    facts: { ...order2, awards: [...given('HC_LD_3', [2020]), ...given('CSTD_BT', [2024])] },
    verdict: 'met',
  },
  // Điều 42
  { trap: 'HCLĐ Nhất: HCLĐ Nhì, five years, three HTXSNV, two CSTĐ tỉnh', facts: order1, verdict: 'met' },
  {
    trap: 'HCLĐ Nhất: two HTXSNV',
    facts: { ...order1, ratings: [...rated('HTTNV', years(2021, 2023)), ...rated('HTXSNV', [2024, 2025])] },
    verdict: 'notMet',
  },
  {
    trap: 'HCLĐ Nhất: one CSTĐ tỉnh',
    facts: { ...order1, awards: [...given('HC_LD_2', [2020]), ...given('CSTD_TINH', [2025])] },
    verdict: 'notMet',
  },
  { trap: 'HCLĐ Nhất: awards not known', facts: without(order1, 'awards'), verdict: 'missingData' },
];
