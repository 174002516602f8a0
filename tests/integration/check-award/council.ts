import { given, initiative, person, rated, years } from '#tests/builders/fact-file';
import type { AwardCase } from '#tests/integration/check-award/award-case';

const baseFighter = person('CSTDCS', {
  awardYear: 2024,
  ratings: rated('HTXSNV', [2024]),
  awards: given('LDTT', [2024]),
});
const provinceFighter = person('CSTD_TINH', {
  awards: given('CSTDCS', years(2023, 2025)),
  initiatives: [initiative(2025, 'province')],
});
const vote = (members: number, agreed: number) => ({ votes: { members, agreed } });
const signed = (onDate: string, decidedBy: string) => ({ onDate, decidedBy });

/** A vote already held and the one who is to sign: khoản 7 Điều 30 NĐ 98/2023, Điều 80, NĐ 129/2025 Điều 59. */
export const COUNCIL_CASES: readonly AwardCase[] = [
  { trap: '8 of 9 votes are not 90 %', facts: { ...provinceFighter, ...vote(9, 8) }, verdict: 'notMet' },
  { trap: '9 of 9 votes are 90 %', facts: { ...provinceFighter, ...vote(9, 9) }, verdict: 'met' },
  { trap: '9 of 10 votes are 90 %', facts: { ...provinceFighter, ...vote(10, 9) }, verdict: 'met' },
  { trap: '8 of 9 votes are 80 %', facts: { ...baseFighter, ...vote(9, 8) }, verdict: 'met' },
  { trap: '7 of 9 votes are not 80 %', facts: { ...baseFighter, ...vote(9, 7) }, verdict: 'notMet' },
  {
    trap: 'a commune chairman does not decide CSTĐCS on 30/6/2025',
    facts: { ...baseFighter, ...signed('2025-06-30', 'communeChair') },
    verdict: 'notMet',
    edition: 'RS2024',
  },
  {
    trap: 'a commune chairman decides CSTĐCS from 01/7/2025',
    facts: { ...baseFighter, ...signed('2025-07-01', 'communeChair') },
    verdict: 'met',
    edition: 'RS2025',
  },
  {
    trap: 'a district chairman decides CSTĐCS on 30/6/2025',
    facts: { ...baseFighter, ...signed('2025-06-30', 'districtChair') },
    verdict: 'met',
  },
  {
    trap: 'no district chairman decides from 01/7/2025',
    facts: { ...baseFighter, ...signed('2025-07-01', 'districtChair') },
    verdict: 'notMet',
  },
];
