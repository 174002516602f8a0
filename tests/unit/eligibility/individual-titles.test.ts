import { describe, expect, it } from 'vitest';
import { checkEligibility } from '#shared/domain/eligibility/check-eligibility';
import type { EligibilityFacts } from '#shared/domain/eligibility/facts';
import type { EligibilityReport } from '#shared/domain/eligibility/report';
import type { EditionRules } from '#shared/domain/eligibility/rules';
import { RS2017 } from '#shared/regulations/rs2017/edition';
import { RS2025 } from '#shared/regulations/rs2025/edition';
import { anInitiative, aPersonFor, held, rated } from '#tests/builders/eligibility-facts';

const report = (facts: EligibilityFacts, edition: EditionRules = RS2025): EligibilityReport => {
  const result = checkEligibility(edition, facts);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const verdictOf = (facts: EligibilityFacts, edition?: EditionRules) => report(facts, edition).verdict;
const lineOf = (facts: EligibilityFacts, id: string, edition?: EditionRules) =>
  report(facts, edition).criteria.find((line) => line.id === id);

const ldtt2025 = held('LDTT', [2025]);

describe('LĐTT', () => {
  it.each([
    ['HTXSNV', 'met'],
    ['HTTNV', 'met'],
    ['HTNV', 'notMet'],
    ['KHTNV', 'notMet'],
  ] as const)('rated %s is %s', (level, expected) => {
    expect(verdictOf(aPersonFor('LDTT', { ratings: rated(2025, level) }))).toBe(expected);
  });

  it('misses data when ratings are unknown, or known without the year', () => {
    expect(verdictOf(aPersonFor('LDTT', { ratings: null }))).toBe('missingData');
    const line = lineOf(aPersonFor('LDTT', { ratings: rated(2024, 'HTTNV') }), 'ldtt.24.1.a');
    expect(line).toMatchObject({ verdict: 'missingData', missingYears: [2025], clause: 'điểm a khoản 1 Điều 24' });
  });

  it('leaves a farmer to a person: there is no yearly rating to read', () => {
    const farmer = report(aPersonFor('LDTT', { subject: { category: 'farmer', isLeader: false }, ratings: null }));
    expect(farmer.verdict).toBe('met');
    expect(farmer.attest.map((line) => line.id)).toEqual(['ldtt.24.3.a', 'ldtt.24.3.b']);
  });
});

describe('CSTĐCS', () => {
  const excellent = rated(2025, 'HTXSNV');
  const good = rated(2025, 'HTTNV');

  it('is met by LĐTT and excellent work, and shows the evidence', () => {
    const facts = aPersonFor('CSTDCS', {
      ratings: [{ year: 2025, level: 'HTXSNV', decisionNumber: '88/QĐ-SNV' }],
      awards: ldtt2025,
    });
    expect(verdictOf(facts)).toBe('met');
    expect(lineOf(facts, 'cstdcs.23.2')?.evidence).toEqual([
      { year: 2025, what: 'Hoàn thành xuất sắc nhiệm vụ', decisionNumber: '88/QĐ-SNV' },
    ]);
    expect(lineOf(facts, 'cstdcs.23.1')?.evidence).toContainEqual({
      year: 2025,
      what: 'LĐTT',
      decisionNumber: '25/QĐ-UBND',
    });
  });

  it.each([
    ['an initiative of the base', { initiatives: [anInitiative({ applied: false })] }, 'met'],
    ['research', { initiatives: [anInitiative({ kind: 'research', applied: false })] }, 'met'],
    ['an initiative of the year before', { initiatives: [anInitiative({ year: 2024 })] }, 'notMet'],
    ['no initiative', { initiatives: [] }, 'notMet'],
    ['unknown initiatives', { initiatives: null }, 'missingData'],
  ] as const)('with LĐTT and HTTNV, %s', (_name, known, expected) => {
    expect(verdictOf(aPersonFor('CSTDCS', { ratings: good, awards: ldtt2025, ...known }))).toBe(expected);
  });

  it('asks for the standard of LĐTT, which the rating shows before the title is decided', () => {
    expect(verdictOf(aPersonFor('CSTDCS', { ratings: excellent }))).toBe('met');
    const below = aPersonFor('CSTDCS', { ratings: rated(2025, 'HTNV'), initiatives: [anInitiative()] });
    expect(verdictOf(below)).toBe('notMet');
    expect(lineOf(below, 'cstdcs.23.1')?.limbs?.map((limb) => limb.verdict)).toEqual(['notMet', 'notMet']);
  });

  it('reads unknown ratings as missing, with LĐTT or without', () => {
    expect(verdictOf(aPersonFor('CSTDCS', { ratings: null, awards: ldtt2025 }))).toBe('missingData');
    expect(verdictOf(aPersonFor('CSTDCS', { ratings: null, initiatives: [anInitiative()] }))).toBe('missingData');
  });

  it('does not take excellent work for an initiative before 2024', () => {
    const facts = aPersonFor('CSTDCS', {
      awardYear: 2022,
      ratings: rated(2022, 'HTXSNV'),
      awards: held('LDTT', [2022]),
    });
    expect(verdictOf(facts, RS2017)).toBe('notMet');
    expect(verdictOf({ ...facts, initiatives: [anInitiative({ year: 2022 })] }, RS2017)).toBe('met');
    expect(lineOf(facts, 'cstdcs.23.2', RS2017)?.unconfirmed).toBe(true);
  });
});

describe('CSTĐ cấp tỉnh', () => {
  const three = held('CSTDCS', [2023, 2024, 2025]);
  const spread = [anInitiative({ scope: 'province', year: 2024 })];

  it.each([
    ['three in a row and a province initiative', three, spread, 'met'],
    ['a national initiative as well', three, [anInitiative({ scope: 'national' })], 'met'],
    ['a gap', held('CSTDCS', [2022, 2024, 2025]), spread, 'notMet'],
    ['the last one missing', held('CSTDCS', [2022, 2023, 2024]), spread, 'notMet'],
    ['two only', held('CSTDCS', [2024, 2025]), spread, 'notMet'],
    ['an initiative of the base only', three, [anInitiative()], 'notMet'],
    ['not applied', three, [anInitiative({ scope: 'province', applied: false })], 'notMet'],
    ['an initiative before the window', three, [anInitiative({ scope: 'province', year: 2022 })], 'notMet'],
    ['unknown awards', null, spread, 'missingData'],
    ['unknown initiatives', three, null, 'missingData'],
    ['unknown initiatives but too few titles', held('CSTDCS', [2025]), null, 'notMet'],
  ] as const)('%s', (_name, awards, initiatives, expected) => {
    expect(verdictOf(aPersonFor('CSTD_TINH', { awards, initiatives }))).toBe(expected);
  });

  it('counts the same title entered twice once', () => {
    expect(
      verdictOf(aPersonFor('CSTD_TINH', { awards: held('CSTDCS', [2024, 2024, 2025]), initiatives: spread })),
    ).toBe('notMet');
  });
});

describe('CSTĐ toàn quốc', () => {
  const nation = [anInitiative({ scope: 'national' })];
  it.each([
    [[2022, 2025], 'met'],
    [[2024, 2025], 'met'],
    [[2021, 2025], 'notMet'],
    [[2019, 2022], 'notMet'],
    [[2025], 'notMet'],
  ] as const)('titles of %j', (years, expected) => {
    expect(verdictOf(aPersonFor('CSTDTQ', { awards: held('CSTD_TINH', years), initiatives: nation }))).toBe(expected);
  });
  it('needs a nationwide initiative', () => {
    const awards = held('CSTD_TINH', [2022, 2025]);
    expect(verdictOf(aPersonFor('CSTDTQ', { awards, initiatives: [anInitiative({ scope: 'province' })] }))).toBe(
      'notMet',
    );
  });
});
