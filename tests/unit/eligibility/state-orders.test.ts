import { describe, expect, it } from 'vitest';
import type { AwardCode } from '#shared/domain/award-code';
import { checkEligibility } from '#shared/domain/eligibility/check-eligibility';
import type { AwardFact, EligibilityFacts } from '#shared/domain/eligibility/facts';
import type { RatingLevel } from '#shared/domain/recipient';
import { localDate } from '#shared/lib/local-date';
import { RS2024 } from '#shared/regulations/rs2024/edition';
import { RS2025 } from '#shared/regulations/rs2025/edition';
import { aCollectiveFor, aPersonFor, held, rated } from '#tests/builders/eligibility-facts';

const report = (facts: EligibilityFacts, edition = RS2025) => {
  const result = checkEligibility(edition, facts);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const verdictOf = (facts: EligibilityFacts) => report(facts).verdict;
const failing = (facts: EligibilityFacts) =>
  report(facts)
    .criteria.filter(({ verdict }) => verdict !== 'met')
    .map(({ id, verdict }) => `${id} ${verdict}`);

const years = (count: number, level: RatingLevel = 'HTXSNV') =>
  rated(2025, ...Array.from({ length: count }, () => level));
const times = (code: AwardCode, count: number): readonly AwardFact[] =>
  held(
    code,
    Array.from({ length: count }, (_, index) => 2025 - 2 * index),
  );

describe.each([
  ['HC_DL_1', 'HC_DL_2', 'hc-dl-1.36.3.a', 3, 0, 'TTLDXS', 'BK_TINH', 1],
  ['HC_DL_2', 'HC_DL_3', 'hc-dl-2.37.3.a', 2, 1, 'TTLDXS', 'BK_TINH', 1],
  ['HC_DL_3', 'HC_LD_1', 'hc-dl-3.38.3.a', 2, 0, 'TTLDXS', 'BK_TINH', 30],
  ['HC_QC_1', 'HC_QC_2', 'hc-qc-1.39.3.a', 3, 0, 'DVQT', 'BK_BO', 1],
  ['HC_QC_2', 'HC_QC_3', 'hc-qc-2.40.3.a', 2, 1, 'DVQT', 'BK_BO', 1],
  ['HC_QC_3', 'HC_BVTQ_1', 'hc-qc-3.41.3.a', 2, 0, 'DVQT', 'BK_BO', 30],
] as const)('%s of a collective', (award, former, limb, flags, diplomas, title, diploma, age) => {
  const before = held(former, [2015]);
  const more = times(diploma, diplomas);
  const enough = [...before, ...times('CO_CP', flags), ...held('BK_TTCP', [2020]), ...more];
  const judged = (known: Partial<EligibilityFacts>, foundedYear: number | null = 2025 - age) =>
    failing(aCollectiveFor(award, { foundedYear }, { awards: enough, ratings: years(10), ...known }));

  it('is met after ten excellent years with flags of the Government and the Prime Minister’s diploma', () => {
    expect(judged({})).toEqual([]);
  });
  it('takes two flags of the province or ministry for that diploma', () => {
    const byFlags = [...before, ...times('CO_CP', flags), ...times('CO_TINH', 2), ...more];
    expect(judged({ awards: byFlags })).toEqual([]);
    expect(judged({ awards: byFlags.filter(({ code, year }) => code !== 'CO_TINH' || year === 2025) })).toEqual([
      `${limb}.awards notMet`,
    ]);
  });
  it('is not met with one flag of the Government too few', () => {
    const fewer = enough.filter(({ code, year }) => code !== 'CO_CP' || year !== 2025);
    expect(judged({ awards: fewer })).toEqual([`${limb}.awards notMet`]);
  });
  it('is not met without the further diploma where one is asked', () => {
    if (diplomas === 0) return;
    expect(judged({ awards: enough.filter(({ code }) => code !== diploma) })).toEqual([`${limb}.awards notMet`]);
  });
  it('needs the order below before the ten years', () => {
    expect(judged({ awards: [...held(former, [2016]), ...enough.slice(1)] })).toEqual([`${limb}.held notMet`]);
    expect(judged({ awards: null })).toEqual([`${limb}.held missingData`, `${limb}.awards missingData`]);
  });
  it('needs ten years, by rating or by title', () => {
    const nine = [{ year: 2016, level: 'HTTNV' as const }, ...years(9)];
    expect(judged({ ratings: nine })).toEqual([`${limb}.ratings notMet`]);
    expect(judged({ ratings: nine, awards: [...enough, ...held(title, [2016])] })).toEqual([]);
    expect(judged({ ratings: years(9) })).toEqual([`${limb}.ratings missingData`]);
  });
  it('asks thirty years of existence for hạng Ba only', () => {
    if (age === 1) return;
    expect(judged({}, 1996)).toEqual([`${limb}.founded notMet`]);
    expect(judged({}, null)).toEqual([`${limb}.founded missingData`]);
  });
});

describe('the two highest orders of a collective', () => {
  it.each([
    ['HC_SV', held('HC_HCM', [2000]), 'met'],
    ['HC_SV', held('HC_HCM', [2001]), 'notMet'],
    ['HC_SV', null, 'missingData'],
    ['HC_HCM', held('HC_DL_1', [2015]), 'met'],
    ['HC_HCM', held('HC_QC_1', [2015]), 'met'],
    ['HC_HCM', held('HC_DL_1', [2016]), 'notMet'],
    ['HC_HCM', held('HC_HCM', [2010]), 'met'],
    ['HC_HCM', held('HC_HCM', [2011]), 'notMet'],
    ['HC_HCM', null, 'missingData'],
  ] as const)('%s after %j is %s', (award, awards, expected) => {
    expect(verdictOf(aCollectiveFor(award, {}, { awards }))).toBe(expected);
  });
});

describe('a basis that the article does not name', () => {
  it.each([
    ['HC_SV', 'thematic'],
    ['HC_HCM', 'unexpected'],
    ['HC_DL_1', 'thematic'],
    ['HC_QC_3', 'unexpected'],
    ['HC_BVTQ_2', 'thematic'],
  ] as const)('%s for %s', (award, basis) => {
    expect(verdictOf(aPersonFor(award, { basis }))).toBe('notMet');
    expect(verdictOf(aCollectiveFor(award, {}, { basis: 'contribution' }))).toBe('notMet');
    expect(verdictOf(aPersonFor(award, { basis: 'contribution' }))).toBe('met');
  });
  it('is shown, not decided, for medals and for friendship', () => {
    for (const [award, basis, id] of [
      ['HCH_QKQT', 'seniority', 'hch-qkqt.55.bases'],
      ['HCH_ANTQ', 'seniority', 'hch-antq.56.bases'],
      ['HCH_CSVV_1', 'seniority', 'hch-csvv-1.57.bases'],
      ['HCH_HN', 'external', 'hch-hn.58.bases'],
      ['HC_HN', 'external', 'hc-hn.53.bases'],
    ] as const) {
      const shown = (facts: EligibilityFacts) => report(facts).attest.map((line) => line.id);
      expect(shown(aPersonFor(award, { basis: 'merit' }))).toContain(id);
      expect(shown(aPersonFor(award, { basis }))).not.toContain(id);
      expect(verdictOf(aPersonFor(award, { basis: 'merit' }))).toBe('met');
    }
  });
});

describe('“… nhân dân”', () => {
  it.each([
    ['NGND', 'NGUT'],
    ['TTND', 'TTUT'],
    ['NSND', 'NSUT'],
    ['NNND', 'NNUT'],
  ] as const)('%s follows %s', (award, below) => {
    expect(verdictOf(aPersonFor(award, { awards: held(below, [2014]) }))).toBe('met');
    expect(verdictOf(aPersonFor(award, { awards: [] }))).toBe('notMet');
    expect(verdictOf(aPersonFor(award, { awards: null }))).toBe('missingData');
    expect(verdictOf(aPersonFor(below, { awards: null }))).toBe('met');
  });
});

describe('titles of the armed forces', () => {
  const good = { ratings: years(1, 'HTTNV') };
  const excellent = { ratings: years(1) };
  it.each([
    ['DVTT', {}, good, 'met'],
    ['DVTT', { ldtt: 6 }, good, 'notMet'],
    ['DVTT', { disciplinedFromWarning: 1 }, good, 'notMet'],
    ['DVTT', { cstdcs: 0 }, good, 'met'],
    ['DVTT', {}, { ratings: years(1, 'HTNV') }, 'notMet'],
    ['DVTT', { ldtt: null }, good, 'missingData'],
    ['DVQT', {}, excellent, 'met'],
    ['DVQT', {}, good, 'notMet'],
    ['DVQT', { completedTask: 9 }, excellent, 'notMet'],
    ['DVQT', { ldtt: 6 }, excellent, 'notMet'],
    ['DVQT', { cstdcs: 0 }, excellent, 'notMet'],
    ['DVQT', { disciplinedFromWarning: 1 }, excellent, 'met'],
    ['DVQT', { cstdcs: null }, excellent, 'missingData'],
  ] as const)('%s %j %j: %s', (award, collective, known, expected) => {
    expect(verdictOf(aCollectiveFor(award, collective, known))).toBe(expected);
  });
});

describe('communities', () => {
  it('leave every line to a person; whose movement a commune leads is unsettled since the districts ended', () => {
    const lead = (edition: typeof RS2025) =>
      report(aCollectiveFor('XTB'), edition).attest.find((line) => line.id === 'xtb.29.1');
    expect(lead(RS2024)?.unconfirmed).toBeUndefined();
    expect(lead(RS2025)?.unconfirmed).toBe(true);
    expect(verdictOf(aCollectiveFor('XTB'))).toBe('met');
    expect(report(aCollectiveFor('TDPVH')).attest).toHaveLength(6);
  });
});

describe('discipline, where the law names no stretch of years for one person', () => {
  const longAgo = {
    discipline: [{ form: 'Khiển trách', from: localDate('2017-03-01'), to: localDate('2018-03-01') }],
  };
  const line = (facts: EligibilityFacts) => report(facts).criteria.find(({ id }) => id === 'general.discipline');

  it.each(['HC_SV', 'HC_HCM', 'HC_DL_1', 'HC_QC_3', 'DH_AHLD'] as const)('%s: long ago, shown only', (award) => {
    expect(line(aPersonFor(award, longAgo))).toMatchObject({ verdict: 'met', evidence: [{ year: 2017 }] });
    const recent = { discipline: [{ form: 'Khiển trách', from: localDate('2025-03-01'), to: null }] };
    expect(line(aPersonFor(award, recent))?.verdict).toBe('notMet');
  });

  it('still restarts the ten years of a collective', () => {
    expect(line(aCollectiveFor('HC_DL_1', {}, longAgo))?.verdict).toBe('notMet');
  });
});
