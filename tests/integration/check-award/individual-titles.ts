import { given, initiative, person, rated, without, years } from '#tests/builders/fact-file';
import type { AwardCase } from './award-case';

const discipline = (from: string, to: string, form = 'CANH_CAO'): object[] => [{ form, from, to }];
const category = (name: string): object => ({ category: name, isLeader: false });

const nationalFighter = person('CSTDTQ', {
  awards: [...given('CSTDCS', years(2020, 2025)), ...given('CSTD_TINH', [2022, 2025])],
  initiatives: [initiative(2024, 'national')],
});
const provinceFighter = person('CSTD_TINH', {
  ratings: rated('HTXSNV', years(2023, 2025)),
  awards: given('CSTDCS', years(2023, 2025)),
  initiatives: [initiative(2024, 'province')],
});
const baseFighter = person('CSTDCS', {
  ratings: rated('HTXSNV', [2025]),
  awards: given('LDTT', [2025]),
});
const byInitiative = person('CSTDCS', {
  ratings: rated('HTTNV', [2025]),
  awards: given('LDTT', [2025]),
  initiatives: [initiative(2025, 'base')],
});
const worker = person('LDTT', { ratings: rated('HTTNV', [2025]) });

/** Điều 21–24. */
export const INDIVIDUAL_TITLES: readonly AwardCase[] = [
  // Điều 21
  { trap: 'CSTĐTQ: two CSTĐ tỉnh three years apart follow each other', facts: nationalFighter, verdict: 'met' },
  {
    trap: 'CSTĐTQ: the second CSTĐ tỉnh came two rounds later',
    facts: { ...nationalFighter, awards: [...given('CSTDCS', years(2019, 2025)), ...given('CSTD_TINH', [2019, 2025])] },
    verdict: 'notMet',
  },
  {
    trap: 'CSTĐTQ: one CSTĐ tỉnh only',
    facts: { ...nationalFighter, awards: given('CSTD_TINH', [2025]) },
    verdict: 'notMet',
  },
  {
    trap: 'CSTĐTQ: initiative known in the province only',
    facts: { ...nationalFighter, initiatives: [initiative(2024, 'province')] },
    verdict: 'notMet',
  },
  {
    trap: 'CSTĐTQ: national initiative not applied',
    facts: { ...nationalFighter, initiatives: [initiative(2024, 'national', { applied: false })] },
    verdict: 'notMet',
  },
  {
    trap: 'CSTĐTQ: national initiative long before the two titles',
    facts: { ...nationalFighter, initiatives: [initiative(2012, 'national')] },
    verdict: 'notMet',
  },
  { trap: 'CSTĐTQ: initiatives not known', facts: without(nationalFighter, 'initiatives'), verdict: 'missingData' },
  { trap: 'CSTĐTQ: awards not known', facts: without(nationalFighter, 'awards'), verdict: 'missingData' },
  // Điều 22
  { trap: 'CSTĐ tỉnh: three CSTĐCS in a row, provincial initiative', facts: provinceFighter, verdict: 'met' },
  {
    trap: 'CSTĐ tỉnh: national reach serves the province too',
    facts: { ...provinceFighter, initiatives: [initiative(2024, 'national')] },
    verdict: 'met',
  },
  {
    trap: 'CSTĐ tỉnh: research of provincial reach',
    facts: { ...provinceFighter, initiatives: [initiative(2024, 'province', { kind: 'research' })] },
    verdict: 'met',
  },
  {
    trap: 'CSTĐ tỉnh: gap between the CSTĐCS',
    facts: { ...provinceFighter, awards: given('CSTDCS', [2022, 2023, 2025]) },
    verdict: 'notMet',
  },
  {
    trap: 'CSTĐ tỉnh: the three end a year too early',
    facts: { ...provinceFighter, awards: given('CSTDCS', [2021, 2022, 2023]) },
    verdict: 'notMet',
  },
  {
    trap: 'CSTĐ tỉnh: base initiative',
    facts: { ...provinceFighter, initiatives: [initiative(2024, 'base')] },
    verdict: 'notMet',
  },
  {
    trap: 'CSTĐ tỉnh: initiative not applied',
    facts: { ...provinceFighter, initiatives: [initiative(2024, 'province', { applied: false })] },
    verdict: 'notMet',
  },
  {
    trap: 'CSTĐ tỉnh: initiative before the three years',
    facts: { ...provinceFighter, initiatives: [initiative(2021, 'province')] },
    verdict: 'notMet',
  },
  {
    trap: 'CSTĐ tỉnh: discipline ends inside the three years',
    facts: { ...provinceFighter, discipline: discipline('2022-06-01', '2023-06-01') },
    verdict: 'notMet',
  },
  { trap: 'CSTĐ tỉnh: investigation open', facts: { ...provinceFighter, openInvestigation: true }, verdict: 'notMet' },
  {
    trap: 'CSTĐ tỉnh: investigation not known',
    facts: without(provinceFighter, 'openInvestigation'),
    verdict: 'missingData',
  },
  { trap: 'CSTĐ tỉnh: discipline not known', facts: without(provinceFighter, 'discipline'), verdict: 'missingData' },
  {
    trap: 'CSTĐ tỉnh: CSTĐCS won in a thematic campaign',
    facts: { ...provinceFighter, awards: given('CSTDCS', years(2023, 2025), 'thematic') },
    verdict: 'notMet',
  },
  // Điều 23
  { trap: 'CSTĐCS: by HTXSNV alone', facts: baseFighter, verdict: 'met' },
  {
    trap: 'CSTĐCS: by HTXSNV alone on the last day of the law before',
    facts: {
      ...baseFighter,
      onDate: '2023-12-31',
      awardYear: 2023,
      ratings: rated('HTXSNV', [2023]),
      awards: given('LDTT', [2023]),
    },
    verdict: 'notMet',
    edition: 'RS2017',
  },
  {
    trap: 'CSTĐCS: by HTXSNV alone on the first day of the law of 2022',
    facts: {
      ...baseFighter,
      onDate: '2024-01-01',
      awardYear: 2023,
      ratings: rated('HTXSNV', [2023]),
      awards: given('LDTT', [2023]),
    },
    verdict: 'met',
    edition: 'RS2024',
  },
  {
    trap: 'CSTĐCS: by an initiative under the law before',
    facts: {
      ...byInitiative,
      onDate: '2023-12-31',
      awardYear: 2023,
      ratings: rated('HTTNV', [2023]),
      awards: given('LDTT', [2023]),
      initiatives: [initiative(2023, 'base')],
    },
    verdict: 'met',
    edition: 'RS2017',
  },
  {
    trap: 'CSTĐCS: research accepted, not yet applied, under the law before',
    facts: {
      ...byInitiative,
      onDate: '2023-12-31',
      awardYear: 2023,
      ratings: rated('HTTNV', [2023]),
      awards: given('LDTT', [2023]),
      initiatives: [initiative(2023, 'base', { kind: 'research', applied: false })],
    },
    verdict: 'notMet',
    edition: 'RS2017',
  },
  { trap: 'CSTĐCS: by an initiative of the base', facts: byInitiative, verdict: 'met' },
  {
    trap: 'CSTĐCS: initiative of another year',
    facts: { ...byInitiative, initiatives: [initiative(2023, 'base')] },
    verdict: 'notMet',
  },
  { trap: 'CSTĐCS: no initiative and HTTNV', facts: { ...byInitiative, initiatives: [] }, verdict: 'notMet' },
  {
    trap: 'CSTĐCS: research accepted, not yet applied',
    facts: { ...byInitiative, initiatives: [initiative(2025, 'base', { kind: 'research', applied: false })] },
    verdict: 'met',
  },
  { trap: 'CSTĐCS: HTTNV, initiatives not known', facts: without(byInitiative, 'initiatives'), verdict: 'missingData' },
  {
    trap: 'CSTĐCS: rated HTNV, known not to be LĐTT',
    facts: { ...byInitiative, ratings: rated('HTNV', [2025]), awards: [] },
    verdict: 'notMet',
  },
  {
    trap: 'CSTĐCS: LĐTT of the year before, this year not rated yet',
    facts: { ...byInitiative, ratings: rated('HTTNV', [2024]), awards: given('LDTT', [2024]) },
    verdict: 'missingData',
  },
  {
    trap: 'CSTĐCS: reprimand in the year',
    facts: { ...baseFighter, discipline: discipline('2025-04-01', '2025-07-01', 'KHIEN_TRACH') },
    verdict: 'notMet',
  },
  {
    trap: 'CSTĐCS: discipline ended with the year before',
    facts: { ...baseFighter, discipline: discipline('2024-01-01', '2024-12-31') },
    verdict: 'met',
  },
  {
    trap: 'CSTĐCS: discipline ended in the middle of the year',
    facts: { ...baseFighter, discipline: discipline('2024-06-01', '2025-06-01') },
    verdict: 'notMet',
  },
  {
    trap: 'CSTĐCS: last day of NĐ 98',
    facts: { ...baseFighter, onDate: '2025-06-30' },
    verdict: 'met',
    edition: 'RS2024',
  },
  {
    trap: 'CSTĐCS: first day of NĐ 152',
    facts: { ...baseFighter, onDate: '2025-07-01' },
    verdict: 'met',
    edition: 'RS2025',
  },
  {
    trap: 'CSTĐCS: last day before the amending law',
    facts: { ...baseFighter, onDate: '2026-09-30' },
    verdict: 'met',
    edition: 'RS2025',
  },
  {
    trap: 'CSTĐCS: first day of the amending law',
    facts: { ...baseFighter, onDate: '2026-10-01' },
    verdict: 'met',
    edition: 'RS2026',
  },
  // Điều 24
  { trap: 'LĐTT: HTTNV', facts: worker, verdict: 'met' },
  { trap: 'LĐTT: HTNV is not enough', facts: { ...worker, ratings: rated('HTNV', [2025]) }, verdict: 'notMet' },
  { trap: 'LĐTT: ratings not known', facts: without(worker, 'ratings'), verdict: 'missingData' },
  { trap: 'LĐTT: known not to be rated', facts: { ...worker, ratings: [] }, verdict: 'notMet' },
  {
    trap: 'LĐTT: rated in other years only',
    facts: { ...worker, ratings: rated('HTTNV', [2023, 2024]) },
    verdict: 'missingData',
  },
  {
    trap: 'LĐTT: a farmer has no rating and needs none',
    facts: person('LDTT', { subject: category('farmer') }),
    verdict: 'met',
  },
  {
    trap: 'CSTT: HTTNV',
    facts: person('CSTT', { subject: category('other'), ratings: rated('HTTNV', [2025]) }),
    verdict: 'met',
  },
];
