import { collective, household, rated, without } from '#tests/builders/fact-file';
import type { AwardCase } from './award-case';

const excellent = collective('TTLDXS', { ratings: rated('HTXSNV', [2025]) });
const excellentWith = (unit: object): AwardCase['facts'] =>
  collective('TTLDXS', { ratings: rated('HTXSNV', [2025]) }, { ...unit });
const advancedWith = (unit: object, changes: object = {}): AwardCase['facts'] =>
  collective('TTLDTT', { ratings: rated('HTTNV', [2025]), ...changes }, { ...unit });
const in2023 = { onDate: '2023-12-31', awardYear: 2023, ratings: rated('HTTNV', [2023]) };
const in2024 = { ...in2023, onDate: '2024-01-01' };

/** Điều 25–28, 31. */
export const COLLECTIVE_TITLES: readonly AwardCase[] = [
  // Điều 25, 26
  {
    trap: 'Cờ CP: yearly, people confirm who leads',
    facts: collective('CO_CP', { ratings: rated('HTXSNV', [2025]) }),
    verdict: 'met',
    attests: true,
  },
  {
    trap: 'Cờ CP: thematic campaign of the Prime Minister',
    facts: collective('CO_CP', { basis: 'thematic' }),
    verdict: 'met',
    attests: true,
  },
  {
    trap: 'Cờ CP: investigation open',
    facts: collective('CO_CP', { ratings: rated('HTXSNV', [2025]), openInvestigation: true }),
    verdict: 'notMet',
  },
  {
    trap: 'Cờ CP: a collective to which no flag is given',
    facts: collective('CO_CP', { ratings: rated('HTXSNV', [2025]) }, { flagEligible: false }),
    verdict: 'notMet',
  },
  {
    trap: 'Cờ tỉnh: yearly',
    facts: collective('CO_TINH', { ratings: rated('HTXSNV', [2025]) }),
    verdict: 'met',
    attests: true,
  },
  {
    trap: 'Cờ tỉnh under its other code',
    facts: collective('CO_BT', { ratings: rated('HTXSNV', [2025]) }),
    verdict: 'met',
    attests: true,
  },
  {
    trap: 'Cờ tỉnh: thematic campaign at its tổng kết',
    facts: collective('CO_TINH', { basis: 'thematic' }),
    verdict: 'met',
    attests: true,
  },
  {
    trap: 'Cờ tỉnh: a collective to which no flag is given',
    facts: collective('CO_TINH', { ratings: rated('HTXSNV', [2025]) }, { flagEligible: false }),
    verdict: 'notMet',
  },
  // Điều 27
  { trap: 'TTLĐXS: exactly 70 %', facts: excellent, verdict: 'met' },
  { trap: 'TTLĐXS: one below 70 % of ten', facts: excellentWith({ ldtt: 6 }), verdict: 'notMet' },
  {
    trap: 'TTLĐXS: 69 of 99 is not 70 %',
    facts: excellentWith({ members: 99, completedTask: 99, ldtt: 69 }),
    verdict: 'notMet',
  },
  { trap: 'TTLĐXS: 70 of 100', facts: excellentWith({ members: 100, completedTask: 100, ldtt: 70 }), verdict: 'met' },
  {
    trap: 'TTLĐXS: one member did not complete the tasks',
    facts: excellentWith({ completedTask: 9 }),
    verdict: 'notMet',
  },
  { trap: 'TTLĐXS: no CSTĐCS', facts: excellentWith({ cstdcs: 0 }), verdict: 'notMet' },
  { trap: 'TTLĐXS: rated HTTNV', facts: { ...excellent, ratings: rated('HTTNV', [2025]) }, verdict: 'notMet' },
  {
    trap: 'TTLĐXS: 27(1) has no discipline clause',
    facts: excellentWith({ disciplinedFromWarning: 1 }),
    verdict: 'met',
  },
  {
    trap: 'TTLĐXS: the law before had the discipline clause',
    facts: collective('TTLDXS', { ...in2023, ratings: rated('HTXSNV', [2023]) }, { disciplinedFromWarning: 1 }),
    verdict: 'notMet',
    edition: 'RS2017',
  },
  { trap: 'TTLĐXS: number of LĐTT not known', facts: excellentWith({ ldtt: undefined }), verdict: 'missingData' },
  { trap: 'TTLĐXS: nothing known of the members', facts: without(excellent, 'collective'), verdict: 'missingData' },
  {
    trap: 'TTLĐXS: rating of the year missing',
    facts: { ...excellent, ratings: rated('HTXSNV', [2024]) },
    verdict: 'missingData',
  },
  { trap: 'ĐVQT: like TTLĐXS', facts: { ...excellent, award: 'DVQT' }, verdict: 'met' },
  // Điều 28
  { trap: 'TTLĐTT: exactly 70 %, nobody disciplined', facts: advancedWith({}), verdict: 'met' },
  { trap: 'TTLĐTT: 69 of 100', facts: advancedWith({ members: 100, completedTask: 100, ldtt: 69 }), verdict: 'notMet' },
  { trap: 'TTLĐTT: one member disciplined', facts: advancedWith({ disciplinedFromWarning: 1 }), verdict: 'notMet' },
  {
    trap: 'TTLĐTT: discipline of members not known',
    facts: advancedWith({ disciplinedFromWarning: undefined }),
    verdict: 'missingData',
  },
  {
    trap: 'TTLĐTT: 28(1) does not ask that all completed the tasks',
    facts: advancedWith({ completedTask: 9 }),
    verdict: 'met',
  },
  { trap: 'TTLĐTT: rated HTNV', facts: advancedWith({}, { ratings: rated('HTNV', [2025]) }), verdict: 'notMet' },
  {
    trap: 'TTLĐTT: 60 % on the last day of the law before',
    facts: advancedWith({ ldtt: 6 }, in2023),
    verdict: 'met',
    edition: 'RS2017',
  },
  {
    trap: 'TTLĐTT: 60 % on the first day of the law of 2022',
    facts: advancedWith({ ldtt: 6 }, in2024),
    verdict: 'notMet',
    edition: 'RS2024',
  },
  {
    trap: 'TTLĐTT: the law before said over 50 %, half is not over',
    facts: advancedWith({ ldtt: 5 }, in2023),
    verdict: 'notMet',
    edition: 'RS2017',
  },
  { trap: 'ĐVTT: like TTLĐTT', facts: { ...advancedWith({}), award: 'DVTT' }, verdict: 'met' },
  // Điều 31
  {
    trap: 'Gia đình văn hóa: people confirm',
    facts: household('GDVH', { basis: 'merit' }),
    verdict: 'met',
    attests: true,
  },
  {
    trap: 'Gia đình văn hóa: under investigation',
    facts: household('GDVH', { basis: 'merit', openInvestigation: true }),
    verdict: 'notMet',
  },
];
