import { describe, expect, it } from 'vitest';
import { checkEligibility } from '#shared/domain/eligibility/check-eligibility';
import type { EligibilityFacts } from '#shared/domain/eligibility/facts';
import type { AwardRule, Check, CriterionLine, EditionRules, Streak } from '#shared/domain/eligibility/rules';
import { BK_TTCP } from '#shared/regulations/law-2022/prime-minister-diploma';
import { RS2025 } from '#shared/regulations/rs2025/edition';
import { aCollectiveFor, aPersonFor, held, rated } from '#tests/builders/eligibility-facts';

// “Huân chương Lao động” hạng Ba, Điều 44: an award to come, written with the words that are there.
const AFTER: Streak = { years: 5, rating: 'HTTNV', after: ['BK_TTCP'] };
const COLLECTIVE_AFTER: Streak = { years: 5, rating: 'HTXSNV', titles: ['TTLDXS'], after: ['BK_TTCP'] };
const line = (id: string, kind: 'individual' | 'collective', check: Check): CriterionLine => ({
  id,
  clause: 'khoản 1, khoản 4 Điều 44',
  text: 'Huân chương Lao động hạng Ba.',
  kinds: [kind],
  check,
});
const order: AwardRule = {
  ...BK_TTCP,
  criteria: [
    line('held', 'individual', { check: 'heldStrictlyBeforeWindow', codes: ['BK_TTCP'], years: 5 }),
    line('years', 'individual', { check: 'consecutiveYears', ...AFTER }),
    line('excellent', 'individual', { check: 'ratingsInStreak', level: 'HTXSNV', times: 1, streak: AFTER }),
    line('founded', 'collective', { check: 'yearsSinceFounded', years: 10 }),
    line('collective years', 'collective', { check: 'consecutiveYears', ...COLLECTIVE_AFTER }),
  ],
};
const edition: EditionRules = { ...RS2025, awards: [order], general: [] };
const verdictOf = (facts: EligibilityFacts) => {
  const result = checkEligibility(edition, facts);
  return result.ok ? result.value.verdict : result.error.code;
};

describe('an order for an individual', () => {
  const awards = held('BK_TTCP', [2020]);
  it.each([
    ['one excellent year of five', rated(2025, 'HTTNV', 'HTTNV', 'HTXSNV', 'HTTNV', 'HTTNV'), 'met'],
    ['no excellent year', rated(2025, 'HTTNV', 'HTTNV', 'HTTNV', 'HTTNV', 'HTTNV'), 'notMet'],
    [
      'the excellent year is that of the earlier award',
      rated(2025, 'HTXSNV', 'HTTNV', 'HTTNV', 'HTTNV', 'HTTNV', 'HTTNV'),
      'notMet',
    ],
    ['a year unknown', rated(2025, 'HTTNV', 'HTTNV', 'HTTNV', 'HTTNV'), 'missingData'],
    ['ratings unknown', null, 'missingData'],
  ] as const)('%s', (_name, ratings, expected) => {
    expect(verdictOf(aPersonFor('BK_TTCP', { awards, ratings }))).toBe(expected);
  });
});

describe('an order for a collective', () => {
  const known = {
    awards: held('BK_TTCP', [2019]),
    ratings: rated(2025, 'HTXSNV', 'HTXSNV', 'HTXSNV', 'HTXSNV', 'HTXSNV'),
  };
  it.each([
    [2015, 'met'],
    [2016, 'notMet'],
    [null, 'missingData'],
  ] as const)('founded in %s', (foundedYear, expected) => {
    expect(verdictOf(aCollectiveFor('BK_TTCP', { foundedYear }, known))).toBe(expected);
  });
});
