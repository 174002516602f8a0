import { describe, expect, it } from 'vitest';
import { checkEligibility } from '#shared/domain/eligibility/check-eligibility';
import type { EligibilityFacts } from '#shared/domain/eligibility/facts';
import type { Readings } from '#shared/domain/eligibility/rules';
import { READINGS } from '#shared/regulations/readings';
import { RS2025 } from '#shared/regulations/rs2025/edition';
import { aCollectiveFor, anInitiative, aPersonFor, held, rated } from '#tests/builders/eligibility-facts';

const verdictBy = (reading: Partial<Readings>, facts: EligibilityFacts) => {
  const result = checkEligibility({ ...RS2025, readings: { ...READINGS, ...reading } }, facts);
  return result.ok ? result.value.verdict : result.error.code;
};

/** Seven good years of which the oldest two lie before the last five. */
const SEVEN_GOOD = rated(2025, 'HTTNV', 'HTTNV', 'HTTNV', 'HTTNV', 'HTTNV', 'HTTNV', 'HTTNV');
const OLDER_TITLE = [...held('BK_TINH', [2023]), ...held('CSTDCS', [2019, 2023, 2025])];

describe('“trong thời gian đó”', () => {
  it.each([
    ['a title in a stretch of seven years', aPersonFor('BK_TTCP', { awards: OLDER_TITLE, ratings: SEVEN_GOOD }), 'met'],
    [
      'a title in a year of unknown rating',
      aPersonFor('BK_TTCP', { awards: OLDER_TITLE, ratings: SEVEN_GOOD.slice(2) }),
      'missingData',
    ],
    [
      'a title before a poor year',
      aPersonFor('BK_TTCP', { awards: OLDER_TITLE, ratings: [...rated(2020, 'HTNV'), ...SEVEN_GOOD.slice(2)] }),
      'notMet',
    ],
    [
      'an initiative in the oldest of three excellent years',
      aPersonFor('BK_TINH', {
        ratings: rated(2025, 'HTXSNV', 'HTXSNV', 'HTXSNV'),
        initiatives: [anInitiative({ year: 2023 }), anInitiative()],
      }),
      'met',
    ],
    [
      'a flag in a stretch of seven years',
      aCollectiveFor(
        'BK_TTCP',
        {},
        {
          awards: [...held('BK_TINH', [2018]), ...held('CO_TINH', [2019])],
          ratings: SEVEN_GOOD.map(({ year }) => ({ year, level: 'HTXSNV' as const })),
        },
      ),
      'met',
    ],
  ] as const)('%s counts only where the whole stretch is read', (_name, facts, whenWhole) => {
    expect(verdictBy({ window: 'lastYears' }, facts)).toBe('notMet');
    expect(verdictBy({ window: 'wholeStretch' }, facts)).toBe(whenWhole);
  });
});
