import { describe, expect, it } from 'vitest';
import type { AwardCode } from '#shared/domain/award-code';
import { type AwardGround, groundsOf } from '#shared/domain/award-grounds';
import { dependencyWarnings, type RestingAward, warningKey } from '#shared/domain/dependency-warnings';
import { checkEligibility } from '#shared/domain/eligibility/check-eligibility';
import type { EligibilityFacts } from '#shared/domain/eligibility/facts';
import type { RatingLevel } from '#shared/domain/recipient';
import { RS2025 } from '#shared/regulations/rs2025/edition';
import { anInitiative, aPersonFor } from '#tests/builders/eligibility-facts';

type Present = RestingAward['grounds'][number]['present'];

const ratingGround = (level: RatingLevel, present: Present): RestingAward['grounds'][number] => ({
  kind: 'rating',
  reference: '2025',
  year: 2025,
  what: level,
  decisionNumber: null,
  level,
  present,
});

const rowGround = (kind: 'award' | 'initiative', present: Present): RestingAward['grounds'][number] => ({
  kind,
  reference: `${kind}-1`,
  year: 2025,
  what: 'Sáng kiến “Số hóa hồ sơ”',
  decisionNumber: null,
  level: null,
  present,
});

const award = (code: AwardCode, grounds: RestingAward['grounds'], decidedOn = '2025-12-20'): RestingAward => ({
  id: `${code} ${decidedOn}`,
  code,
  year: 2025,
  decidedOn,
  grounds,
});

const said = (awards: readonly RestingAward[]) =>
  dependencyWarnings(awards).map(({ awardId, cause, severity }) => `${awardId.split(' ')[0]} ${cause} ${severity}`);

const HERE: Present = { level: null };

describe('dependencyWarnings', () => {
  it.each([
    ['HTXSNV', 'HTXSNV', []],
    ['HTXSNV', 'HTTNV', ['CSTDCS ratingLowered warning']],
    ['HTTNV', 'KHTNV', ['CSTDCS ratingLowered warning']],
    ['HTTNV', 'HTXSNV', ['CSTDCS ratingRaised info']],
  ] as const)('a rating of %s recorded again as %s', (was, now, warnings) => {
    expect(said([award('CSTDCS', [ratingGround(was, { level: now })])])).toEqual(warnings);
  });

  it('warns of an award and an initiative that are gone from the history, and of nothing that stands', () => {
    expect(said([award('CSTD_TINH', [rowGround('award', null)])])).toEqual(['CSTD_TINH gone warning']);
    expect(said([award('CSTDCS', [rowGround('initiative', null)])])).toEqual(['CSTDCS gone warning']);
    expect(said([award('CSTD_TINH', [rowGround('award', HERE), rowGround('initiative', HERE)])])).toEqual([]);
  });

  it.each([
    ['CSTDCS', 'BK_TINH', 'warning'],
    ['BK_TINH', 'CSTDCS', 'warning'],
    ['BK_TINH', 'BK_TTCP', 'warning'],
    ['CSTDCS', 'CSTD_TINH', 'info'],
  ] as const)('one initiative for %s and then %s: %s, on the later award', (first, second, severity) => {
    const earlier = award(first, [rowGround('initiative', HERE)], '2025-12-20');
    const later = award(second, [rowGround('initiative', HERE)], '2026-01-15');
    for (const awards of [
      [earlier, later],
      [later, earlier],
    ]) {
      expect(dependencyWarnings(awards)).toMatchObject([
        { awardId: later.id, cause: 'sharedInitiative', severity, usedBy: [earlier.id] },
      ]);
    }
  });

  it('knows a warning that was seen from a new one of the same rating', () => {
    const keyOf = (now: RatingLevel) =>
      dependencyWarnings([award('CSTDCS', [ratingGround('HTXSNV', { level: now })])]).map(warningKey);
    expect(keyOf('HTTNV')).toEqual(keyOf('HTTNV'));
    expect(keyOf('HTTNV')).not.toEqual(keyOf('HTNV'));
  });
});

describe('groundsOf', () => {
  const grounds = (known: Partial<EligibilityFacts>): readonly AwardGround[] => {
    const report = checkEligibility(RS2025, aPersonFor('CSTDCS', known));
    return report.ok ? groundsOf(report.value) : [];
  };
  const rating = { id: '2025', year: 2025, level: 'HTXSNV', decisionNumber: '12/QĐ' } as const;

  it('keeps the rating of the year once, though two lines rest on it', () => {
    expect(grounds({ ratings: [rating] })).toEqual([
      {
        kind: 'rating',
        reference: '2025',
        year: 2025,
        what: 'Hoàn thành xuất sắc nhiệm vụ',
        decisionNumber: '12/QĐ',
        level: 'HTXSNV',
      },
    ]);
  });

  it('keeps the initiative of a limb that holds', () => {
    const initiative = { ...anInitiative(), id: 'i-1' };
    const kept = grounds({ ratings: [{ ...rating, level: 'HTTNV' }], initiatives: [initiative] });
    expect(kept.map(({ kind, reference }) => `${kind} ${reference}`)).toEqual(['rating 2025', 'initiative i-1']);
  });

  it('keeps no initiative where the rating alone carries the award', () => {
    const kept = grounds({ ratings: [rating], initiatives: [{ ...anInitiative(), id: 'i-1' }] });
    expect(kept.map(({ kind }) => kind)).toEqual(['rating']);
  });

  it('keeps nothing of lines that fail and of a history without ids', () => {
    expect(grounds({ ratings: [{ ...rating, level: 'HTNV' }] })).toEqual([]);
    expect(grounds({ ratings: [{ year: 2025, level: 'HTXSNV' }], initiatives: [anInitiative()] })).toEqual([]);
  });
});
