import { given, initiative, person, rated, years } from '#tests/builders/fact-file';
import type { AwardCase } from './award-case';

const discipline = (from: string, to: string, form = 'CANH_CAO'): object[] => [{ form, from, to }];
const category = (name: string): object => ({ category: name, isLeader: false });

const diploma = person('BK_TINH', { awards: given('CSTDCS', [2024, 2025]) });
const diplomaByRating = person('BK_TINH', {
  ratings: rated('HTXSNV', [2024, 2025]),
  initiatives: [initiative(2024, 'base'), initiative(2025, 'base')],
});
const premier = person('BK_TTCP', {
  ratings: rated('HTTNV', years(2021, 2025)),
  awards: [...given('BK_TINH', [2020]), ...given('CSTDCS', [2021, 2023, 2025])],
});
const premierWith = (awards: object[]): AwardCase['facts'] => ({ ...premier, awards });

/** Điều 73(1)–(3), 74(1)–(2), 75. */
export const INDIVIDUAL_DIPLOMAS: readonly AwardCase[] = [
  // Điều 74(1), (2)
  { trap: 'BK tỉnh: two CSTĐCS in a row, without initiatives', facts: diploma, verdict: 'met' },
  {
    trap: 'BK tỉnh: two CSTĐCS with a gap',
    facts: { ...diploma, awards: given('CSTDCS', [2023, 2025]) },
    verdict: 'notMet',
  },
  { trap: 'BK tỉnh: two years HTXSNV with two initiatives', facts: diplomaByRating, verdict: 'met' },
  {
    trap: 'BK tỉnh: two years HTXSNV with one initiative',
    facts: { ...diplomaByRating, initiatives: [initiative(2025, 'base')] },
    verdict: 'notMet',
  },
  {
    trap: 'BK tỉnh: one of the two initiatives not applied',
    facts: {
      ...diplomaByRating,
      initiatives: [initiative(2024, 'base', { applied: false }), initiative(2025, 'base')],
    },
    verdict: 'notMet',
  },
  {
    trap: 'BK tỉnh: one initiative from before the two years',
    facts: { ...diplomaByRating, initiatives: [initiative(2023, 'base'), initiative(2025, 'base')] },
    verdict: 'notMet',
  },
  {
    trap: 'BK tỉnh: HTXSNV in one of the two years',
    facts: { ...diplomaByRating, ratings: [...rated('HTTNV', [2024]), ...rated('HTXSNV', [2025])] },
    verdict: 'notMet',
  },
  {
    trap: 'BK tỉnh: rating of one year missing',
    facts: { ...diplomaByRating, ratings: rated('HTXSNV', [2025]) },
    verdict: 'missingData',
  },
  {
    trap: 'BK tỉnh: thematic campaign, a person confirms',
    facts: person('BK_TINH', { basis: 'thematic' }),
    verdict: 'met',
    attests: true,
  },
  {
    trap: 'BK tỉnh: contribution of an entrepreneur',
    facts: person('BK_TINH', { basis: 'contribution', subject: category('entrepreneur') }),
    verdict: 'met',
    attests: true,
  },
  {
    trap: 'BK tỉnh: a sudden achievement under investigation',
    facts: person('BK_TINH', { basis: 'unexpected', openInvestigation: true }),
    verdict: 'notMet',
  },
  {
    trap: 'BK tỉnh: 74(1)đ, the achievements of a worker are for people to judge',
    facts: person('BK_TINH', { subject: category('worker') }),
    verdict: 'missingData',
    attests: true,
  },
  { trap: 'BK bộ: judged like BK tỉnh', facts: { ...diploma, award: 'BK_BO' }, verdict: 'met' },
  // Điều 73(1)–(3)
  { trap: 'BK TTg: BK tỉnh, five years HTTNV, three CSTĐCS', facts: premier, verdict: 'met', attestsAtMost: 1 },
  {
    trap: 'BK TTg: the bằng khen was won in a thematic campaign',
    facts: premierWith([...given('BK_TINH', [2020], 'thematic'), ...given('CSTDCS', [2021, 2023, 2025])]),
    verdict: 'notMet',
  },
  {
    trap: 'BK TTg: the bằng khen was for a sudden deed',
    facts: premierWith([...given('BK_TINH', [2020], 'unexpected'), ...given('CSTDCS', [2021, 2023, 2025])]),
    verdict: 'notMet',
  },
  {
    trap: 'BK TTg: bằng khen of a ministry serves as well',
    facts: premierWith([...given('BK_BO', [2020]), ...given('CSTDCS', [2021, 2023, 2025])]),
    verdict: 'met',
  },
  {
    trap: 'BK TTg: 73(1)b has no "và sau đó", bằng khen inside the five years',
    facts: premierWith([...given('BK_TINH', [2023]), ...given('CSTDCS', [2021, 2023, 2025])]),
    verdict: 'met',
  },
  { trap: 'BK TTg: no bằng khen', facts: premierWith(given('CSTDCS', [2021, 2023, 2025])), verdict: 'notMet' },
  {
    trap: 'BK TTg: codes of other lists',
    facts: { ...premier, award: 'BK_TTG', awards: [...given('BK_BT', [2020]), ...given('CSTDCS', [2021, 2023, 2025])] },
    verdict: 'met',
  },
  {
    trap: 'BK TTg: rating of 2023 missing',
    facts: { ...premier, ratings: rated('HTTNV', [2021, 2022, 2024, 2025]) },
    verdict: 'missingData',
  },
  {
    trap: 'BK TTg: HTNV in 2023',
    facts: { ...premier, ratings: [...rated('HTTNV', [2021, 2022, 2024, 2025]), ...rated('HTNV', [2023])] },
    verdict: 'notMet',
  },
  {
    trap: 'BK TTg: two CSTĐCS',
    facts: premierWith([...given('BK_TINH', [2020]), ...given('CSTDCS', [2021, 2025])]),
    verdict: 'notMet',
  },
  {
    trap: 'BK TTg: the third CSTĐCS lies before the five years',
    facts: premierWith([...given('BK_TINH', [2020]), ...given('CSTDCS', [2020, 2021, 2025])]),
    verdict: 'notMet',
  },
  {
    trap: 'BK TTg: discipline inside the five years',
    facts: { ...premier, discipline: discipline('2023-02-01', '2023-08-01') },
    verdict: 'notMet',
  },
  {
    trap: 'BK TTg: discipline ended before the five years',
    facts: { ...premier, discipline: discipline('2019-02-01', '2020-02-01') },
    verdict: 'met',
  },
  {
    trap: 'BK TTg: discipline ended in the first of the five years',
    facts: { ...premier, discipline: discipline('2020-05-01', '2021-05-01') },
    verdict: 'notMet',
  },
  {
    trap: 'BK TTg: discipline still running',
    facts: { ...premier, discipline: [{ form: 'CANH_CAO', from: '2025-09-01', to: null }] },
    verdict: 'notMet',
  },
  {
    trap: 'BK TTg: six years, the first of them bad',
    facts: { ...premier, ratings: [...rated('KHTNV', [2020]), ...rated('HTTNV', years(2021, 2025))] },
    verdict: 'met',
  },
  {
    trap: 'BK TTg: a worker may qualify like 73(1)b',
    facts: { ...premier, subject: category('worker') },
    verdict: 'met',
  },
  {
    trap: 'BK TTg: an entrepreneur for contributions, 73(3)',
    facts: person('BK_TTCP', { basis: 'contribution', subject: category('entrepreneur') }),
    verdict: 'met',
    attests: true,
  },
  { trap: 'BK TTg: seniority is no standard of Điều 73', facts: { ...premier, basis: 'seniority' }, verdict: 'notMet' },
  // Điều 75
  {
    trap: 'Giấy khen of a commune: what the law leaves to the issuer',
    facts: person('GK_XA', { ratings: rated('HTTNV', [2025]) }),
    verdict: 'met',
  },
  { trap: 'Giấy khen: under investigation', facts: person('GK_XA', { openInvestigation: true }), verdict: 'notMet' },
  {
    trap: 'Giấy khen of a district on its last day',
    facts: person('GK_HUYEN', { onDate: '2025-06-30' }),
    verdict: 'met',
    edition: 'RS2024',
  },
  {
    trap: 'the order of history does not matter',
    facts: { ...premier, ratings: rated('HTTNV', [2024, 2021, 2025, 2023, 2022]) },
    verdict: 'met',
  },
];
