import { describe, expect, it } from 'vitest';
import { checkEligibility } from '#shared/domain/eligibility/check-eligibility';
import type { CollectiveFacts, EligibilityFacts } from '#shared/domain/eligibility/facts';
import type { EditionRules } from '#shared/domain/eligibility/rules';
import { RS2017 } from '#shared/regulations/rs2017/edition';
import { RS2025 } from '#shared/regulations/rs2025/edition';
import { aCollectiveFor, held, rated } from '#tests/builders/eligibility-facts';

const verdictOf = (facts: EligibilityFacts, edition: EditionRules = RS2025) => {
  const result = checkEligibility(edition, facts);
  return result.ok ? result.value.verdict : result.error.code;
};

const good = { ratings: rated(2025, 'HTTNV') };
const excellent = { ratings: rated(2025, 'HTXSNV') };
type Row = readonly [string, Partial<CollectiveFacts>, string];

describe('TTLĐTT', () => {
  it.each<Row>([
    ['7 of 10', { ldtt: 7 }, 'met'],
    ['6 of 9 is not 70 %', { members: 9, ldtt: 6 }, 'notMet'],
    ['7 of 9', { members: 9, ldtt: 7 }, 'met'],
    ['69 of 99', { members: 99, ldtt: 69 }, 'notMet'],
    ['one disciplined with a warning', { disciplinedFromWarning: 1 }, 'notMet'],
    ['unknown discipline', { disciplinedFromWarning: null }, 'missingData'],
    ['unknown members', { members: null }, 'missingData'],
    ['unknown LĐTT', { ldtt: null }, 'missingData'],
    ['more LĐTT than members', { members: 5, ldtt: 6 }, 'missingData'],
    ['nobody', { members: 0, ldtt: 0, completedTask: 0 }, 'missingData'],
    ['no CSTĐCS asked', { cstdcs: 0 }, 'met'],
  ])('%s', (_name, collective, expected) => {
    expect(verdictOf(aCollectiveFor('TTLDTT', collective, good))).toBe(expected);
  });

  it('reads the rating of the collective', () => {
    expect(verdictOf(aCollectiveFor('TTLDTT', {}, { ratings: rated(2025, 'HTNV') }))).toBe('notMet');
    expect(verdictOf(aCollectiveFor('TTLDTT', {}, { ratings: null }))).toBe('missingData');
    expect(verdictOf(aCollectiveFor('TTLDTT', {}, { ...good, collective: null }))).toBe('missingData');
  });

  it('asked for more than half before 2024', () => {
    expect(verdictOf(aCollectiveFor('TTLDTT', { ldtt: 5 }, good), RS2017)).toBe('notMet');
    expect(verdictOf(aCollectiveFor('TTLDTT', { ldtt: 6 }, good), RS2017)).toBe('met');
  });

  it('says the head count as evidence', () => {
    const result = checkEligibility(RS2025, aCollectiveFor('TTLDTT', {}, good));
    const share = result.ok && result.value.criteria.find((line) => line.id === 'ttldtt.28.1.c.share');
    expect(share).toMatchObject({ evidence: [{ year: 2025, what: 'Đạt “Lao động tiên tiến”: 7/10' }] });
  });
});

describe('TTLĐXS', () => {
  it.each<Row>([
    ['everything', {}, 'met'],
    ['one did not complete', { completedTask: 9 }, 'notMet'],
    ['unknown completion', { completedTask: null }, 'missingData'],
    ['below 70 %', { ldtt: 6 }, 'notMet'],
    ['no CSTĐCS', { cstdcs: 0 }, 'notMet'],
    ['unknown CSTĐCS', { cstdcs: null }, 'missingData'],
    ['a warning does not bar since 2024', { disciplinedFromWarning: 1 }, 'met'],
  ])('%s', (_name, collective, expected) => {
    expect(verdictOf(aCollectiveFor('TTLDXS', collective, excellent))).toBe(expected);
  });

  it('needs excellent work, and before 2024 nobody disciplined', () => {
    expect(verdictOf(aCollectiveFor('TTLDXS', {}, good))).toBe('notMet');
    expect(verdictOf(aCollectiveFor('TTLDXS', { disciplinedFromWarning: 1 }, excellent), RS2017)).toBe('notMet');
  });
});

describe('Cờ thi đua của tỉnh', () => {
  it.each([
    [true, 'met'],
    [false, 'notMet'],
    [null, 'missingData'],
  ] as const)('flag eligible %s', (flagEligible, expected) => {
    expect(verdictOf(aCollectiveFor('CO_TINH', { flagEligible }))).toBe(expected);
  });

  it('shows the lines of its basis only', () => {
    const ids = (basis: 'merit' | 'thematic') => {
      const result = checkEligibility(RS2025, aCollectiveFor('CO_TINH', {}, { basis }));
      return result.ok ? result.value.attest.map((line) => line.id) : [];
    };
    expect(ids('merit')).toEqual(['co-tinh.26.1', 'co-tinh.26.1.a', 'co-tinh.26.1.b']);
    expect(ids('thematic')).toEqual(['co-tinh.26.2']);
  });
});

describe('Bằng khen of a collective', () => {
  it.each([
    ['two excellent years', rated(2025, 'HTXSNV', 'HTXSNV'), [], 'met'],
    ['two titles', rated(2025, 'HTTNV', 'HTTNV'), held('TTLDXS', [2024, 2025]), 'met'],
    ['a title and a rating', rated(2025, 'HTXSNV', 'HTTNV'), held('TTLDXS', [2025]), 'met'],
    ['one year only', rated(2025, 'HTTNV', 'HTXSNV'), [], 'notMet'],
    ['a year unknown', rated(2025, 'HTXSNV'), [], 'missingData'],
    ['a year below, titles unknown', rated(2025, 'HTTNV', 'HTXSNV'), null, 'missingData'],
  ] as const)('tỉnh: %s', (_name, ratings, awards, expected) => {
    expect(verdictOf(aCollectiveFor('BK_TINH', {}, { ratings, awards }))).toBe(expected);
  });

  const fiveYears = rated(2025, 'HTXSNV', 'HTXSNV', 'HTXSNV', 'HTXSNV', 'HTXSNV');
  const flag = held('CO_TINH', [2023]);
  it.each([
    ['held before, then five years with a flag', [...held('BK_TINH', [2020]), ...flag], fiveYears, 'met'],
    ['held inside the five years', [...held('BK_TINH', [2021]), ...flag], fiveYears, 'notMet'],
    ['two more diplomas in place of the flag', held('BK_TINH', [2020, 2022, 2024]), fiveYears, 'met'],
    ['one more diploma only', held('BK_TINH', [2020, 2024]), fiveYears, 'notMet'],
    ['no flag', held('BK_TINH', [2020]), fiveYears, 'notMet'],
    [
      'a flag for a campaign',
      [...held('BK_TINH', [2020]), ...held('CO_TINH', [2023], 'thematic')],
      fiveYears,
      'notMet',
    ],
    ['four years known', [...held('BK_TINH', [2020]), ...flag], fiveYears.slice(1), 'missingData'],
  ] as const)('Thủ tướng: %s', (_name, awards, ratings, expected) => {
    expect(verdictOf(aCollectiveFor('BK_TTCP', {}, { awards, ratings }))).toBe(expected);
  });
});
