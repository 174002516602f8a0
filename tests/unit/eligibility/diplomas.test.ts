import { describe, expect, it } from 'vitest';
import { checkEligibility } from '#shared/domain/eligibility/check-eligibility';
import type { EligibilityFacts } from '#shared/domain/eligibility/facts';
import { RS2025 } from '#shared/regulations/rs2025/edition';
import { anInitiative, aPersonFor, held, rated } from '#tests/builders/eligibility-facts';

const report = (facts: EligibilityFacts) => {
  const result = checkEligibility(RS2025, facts);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const verdictOf = (facts: EligibilityFacts) => report(facts).verdict;

describe('Bằng khen UBND tỉnh of an individual', () => {
  const twoYears = rated(2025, 'HTXSNV', 'HTXSNV');
  const twoInitiatives = [anInitiative({ year: 2024 }), anInitiative()];

  it.each([
    ['two CSTĐCS in a row', { awards: held('CSTDCS', [2024, 2025]) }, 'met'],
    ['two CSTĐCS with a gap', { awards: held('CSTDCS', [2023, 2025]), ratings: rated(2025, 'HTTNV') }, 'notMet'],
    ['two excellent years and two initiatives', { ratings: twoYears, initiatives: twoInitiatives }, 'met'],
    ['two excellent years and one initiative', { ratings: twoYears, initiatives: [anInitiative()] }, 'notMet'],
    [
      'initiatives not applied',
      { ratings: twoYears, initiatives: twoInitiatives.map((initiative) => ({ ...initiative, applied: false })) },
      'notMet',
    ],
    [
      'two researches',
      { ratings: twoYears, initiatives: [anInitiative({ kind: 'research' }), anInitiative({ kind: 'research' })] },
      'met',
    ],
    [
      'one initiative and one research: the law says two of a kind',
      { ratings: twoYears, initiatives: [anInitiative(), anInitiative({ kind: 'research' })] },
      'notMet',
    ],
    ['one excellent year', { ratings: rated(2025, 'HTTNV', 'HTXSNV'), initiatives: twoInitiatives }, 'notMet'],
    ['a year of ratings missing', { ratings: rated(2025, 'HTXSNV'), initiatives: twoInitiatives }, 'missingData'],
    ['unknown awards, poor ratings', { awards: null, ratings: rated(2025, 'HTNV', 'HTNV') }, 'missingData'],
    [
      'unknown awards, but the other limb holds',
      { awards: null, ratings: twoYears, initiatives: twoInitiatives },
      'met',
    ],
  ] as const)('%s', (_name, known, expected) => {
    expect(verdictOf(aPersonFor('BK_TINH', known))).toBe(expected);
  });

  it('leaves a worker who misses point d to a person', () => {
    const worker = report(
      aPersonFor('BK_TINH', { subject: { category: 'worker', isLeader: false }, ratings: rated(2025, 'HTNV', 'HTNV') }),
    );
    expect(worker.verdict).toBe('missingData');
    expect(worker.attest.map((line) => line.id)).toContain('bk-tinh.74.1.dd');
    expect(report(aPersonFor('BK_TINH')).attest.map((line) => line.id)).not.toContain('bk-tinh.74.1.dd');
  });

  it('does not ask the merit limb of a thematic or unexpected proposal', () => {
    const thematic = report(aPersonFor('BK_TINH', { basis: 'thematic' }));
    expect(thematic.verdict).toBe('met');
    expect(thematic.attest.map((line) => line.id)).toEqual(['bk-tinh.74.1.conduct', 'bk-tinh.74.1.a']);
    const unexpected = report(aPersonFor('BK_TINH', { basis: 'unexpected' }));
    expect(unexpected.attest.map((line) => line.id)).toContain('bk-tinh.74.1.b');
  });

  it('warns of a household proposed for merit without refusing it', () => {
    const household = {
      recipientKind: 'household',
      subject: null,
      ratings: null,
      awards: null,
      discipline: null,
    } as const;
    const ids = (basis: 'merit' | 'unexpected') =>
      report(aPersonFor('BK_TINH', { ...household, basis })).attest.map((line) => line.id);
    expect(ids('merit')).toEqual(['bk-tinh.74.5', 'bk-tinh.8.household']);
    expect(ids('unexpected')).toEqual(['bk-tinh.74.5']);
    expect(verdictOf(aPersonFor('BK_TINH', { ...household }))).toBe('met');
  });
});

describe('Bằng khen của Thủ tướng of an individual', () => {
  const fiveYears = rated(2025, 'HTTNV', 'HTTNV', 'HTXSNV', 'HTTNV', 'HTTNV');
  const titles = held('CSTDCS', [2021, 2023, 2025]);
  const diploma = held('BK_TINH', [2023]);

  it.each([
    ['diploma inside the window', [...diploma, ...titles], fiveYears, 'met'],
    ['diploma before it', [...held('BK_TINH', [2015]), ...titles], fiveYears, 'met'],
    ['no diploma', titles, fiveYears, 'notMet'],
    [
      'a diploma for a campaign does not count',
      [...held('BK_TINH', [2023], 'thematic'), ...titles],
      fiveYears,
      'notMet',
    ],
    ['a sudden one neither', [...held('BK_TINH', [2023], 'unexpected'), ...titles], fiveYears, 'notMet'],
    ['two CSTĐCS only', [...diploma, ...titles.slice(1)], fiveYears, 'notMet'],
    ['a poor year inside', [...diploma, ...titles], rated(2025, 'HTTNV', 'HTTNV', 'HTNV', 'HTTNV', 'HTTNV'), 'notMet'],
    ['four years known', [...diploma, ...titles], fiveYears.slice(1), 'missingData'],
    ['unknown awards', null, fiveYears, 'missingData'],
    ['unknown ratings', [...diploma, ...titles], null, 'missingData'],
  ] as const)('%s', (_name, awards, ratings, expected) => {
    expect(verdictOf(aPersonFor('BK_TTCP', { awards, ratings }))).toBe(expected);
  });

  it('shows the award that does not count', () => {
    const line = report(
      aPersonFor('BK_TTCP', { awards: [...held('BK_TINH', [2023], 'unexpected'), ...titles], ratings: fiveYears }),
    ).criteria.find((criterion) => criterion.id === 'bk-ttcp.73.1.b.held');
    expect(line?.evidence).toEqual([
      { year: 2023, what: 'Bằng khen UBND tỉnh', decisionNumber: '23/QĐ-UBND', notCounted: true },
    ]);
  });
});

describe('Giấy khen', () => {
  it('has no standard of its own: only the general rules decide', () => {
    const certificate = report(aPersonFor('GK_XA', { ratings: null, awards: null, initiatives: null }));
    expect(certificate.verdict).toBe('met');
    expect(certificate.criteria.map((line) => line.id)).toEqual([
      'general.open',
      'general.discipline',
      'general.basis.seniority',
    ]);
    expect(certificate.attest.map((line) => line.id)).toEqual(['gk-xa.75.2']);
  });
});
