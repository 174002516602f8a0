import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AwardCode } from '#shared/domain/award-code';
import { checkEligibility } from '#shared/domain/eligibility/check-eligibility';
import type { EligibilityFacts } from '#shared/domain/eligibility/facts';
import type { Verdict } from '#shared/domain/eligibility/report';
import { findAward, type RegulationEdition } from '#shared/domain/eligibility/rules';
import type { LocalCriterion, LocalRegulation } from '#shared/domain/local-regulation/local-regulation';
import { withLocalRegulation } from '#shared/domain/local-regulation/with-local-regulation';
import { RATING_LEVELS } from '#shared/domain/recipient';
import { voteOutcome } from '#shared/domain/voting';
import { RS2017 } from '#shared/regulations/rs2017/edition';
import { RS2024 } from '#shared/regulations/rs2024/edition';
import { RS2025 } from '#shared/regulations/rs2025/edition';
import { aCollectiveFor, anInitiative, aPersonFor, held, rated } from '#tests/builders/eligibility-facts';
import { aLocalRegulation, BAC_NINH } from '#tests/builders/local-regulation';

const criterion = (rule: LocalCriterion['rule'], award: AwardCode = 'LDTT'): LocalCriterion => ({
  id: 'one',
  award,
  kind: null,
  clause: 'khoản 2 Điều 5',
  text: 'Tiêu chuẩn riêng của tỉnh.',
  rule,
});

const judged = (edition: RegulationEdition, facts: EligibilityFacts) => {
  const report = checkEligibility(edition, facts);
  if (!report.ok) throw new Error(report.error.code);
  return report.value;
};

const verdictWith = (rule: LocalCriterion['rule'], facts: EligibilityFacts): Verdict => {
  const local = aLocalRegulation({ criteria: [criterion(rule, facts.award)] });
  return judged(withLocalRegulation(RS2025, local), facts).verdict;
};

const ballotOf = (edition: RegulationEdition, code: AwardCode) => findAward(edition, code)?.ballot;

describe('criteria of the office’s own', () => {
  const GOOD = aPersonFor('LDTT', { ratings: rated(2025, 'HTTNV') });

  it.each([
    ['rating of the year', { ask: 'ratingOfYear', level: 'HTXSNV' }, GOOD, 'notMet'],
    ['rating of the year, reached', { ask: 'ratingOfYear', level: 'HTTNV' }, GOOD, 'met'],
    [
      'two good years of which one was poor',
      { ask: 'ratedYears', years: 2, level: 'HTTNV' },
      aPersonFor('LDTT', { ratings: rated(2025, 'HTNV', 'HTTNV') }),
      'notMet',
    ],
    ['two good years of which one is unknown', { ask: 'ratedYears', years: 2, level: 'HTTNV' }, GOOD, 'missingData'],
    ['an initiative where there is none', { ask: 'initiatives', times: 1, scope: 'base', years: 2 }, GOOD, 'notMet'],
    [
      'an initiative of the year before',
      { ask: 'initiatives', times: 1, scope: 'base', years: 2 },
      { ...GOOD, initiatives: [anInitiative({ year: 2024 })] },
      'met',
    ],
    [
      'an initiative of too long ago',
      { ask: 'initiatives', times: 1, scope: 'base', years: 2 },
      { ...GOOD, initiatives: [anInitiative({ year: 2023 })] },
      'notMet',
    ],
    ['an award never held', { ask: 'awardHeld', award: 'GK' }, GOOD, 'notMet'],
    ['an award held', { ask: 'awardHeld', award: 'GK' }, { ...GOOD, awards: held('GK', [2020]) }, 'met'],
    [
      'a member disciplined',
      { ask: 'noMemberDisciplined' },
      aCollectiveFor('TTLDTT', { disciplinedFromWarning: 1 }, { ratings: rated(2025, 'HTTNV') }),
      'notMet',
    ],
  ] as const)('%s', (_name, rule, facts, verdict) => {
    expect(verdictWith(rule, facts)).toBe(verdict);
  });

  it('are told from the national ones by id and by the document that their clause names', () => {
    const local = aLocalRegulation({
      criteria: [criterion({ ask: 'ratingOfYear', level: 'HTXSNV' }), { ...criterion({ ask: 'attest' }), id: 'two' }],
    });
    const { criteria, attest } = judged(withLocalRegulation(RS2025, local), GOOD);
    expect(criteria.find(({ id }) => id === 'local.one')).toMatchObject({
      clause: 'khoản 2 Điều 5 Quy định thi đua, khen thưởng tỉnh Lâm Xuyên (12/2025/QĐ-UBND)',
      verdict: 'notMet',
    });
    expect(attest.map(({ id }) => id)).toContain('local.two');
  });

  it('speak only of the kind of recipient that they name', () => {
    const ofCollectives: LocalCriterion = {
      ...criterion({ ask: 'ratingOfYear', level: 'HTXSNV' }, 'GK_XA'),
      kind: 'collective',
    };
    const effective = withLocalRegulation(RS2025, aLocalRegulation({ criteria: [ofCollectives] }));
    expect(judged(effective, aPersonFor('GK_XA')).verdict).toBe('met');
  });
});

const aRule: fc.Arbitrary<LocalCriterion['rule']> = fc.oneof(
  fc.record({ ask: fc.constant('attest' as const) }),
  fc.record({ ask: fc.constant('ratingOfYear' as const), level: fc.constantFrom(...RATING_LEVELS) }),
  fc.record({
    ask: fc.constant('ratedYears' as const),
    years: fc.integer({ min: 1, max: 6 }),
    level: fc.constantFrom(...RATING_LEVELS),
  }),
  fc.record({
    ask: fc.constant('initiatives' as const),
    times: fc.integer({ min: 1, max: 3 }),
    scope: fc.constantFrom('base' as const, 'province' as const, 'national' as const),
    years: fc.integer({ min: 1, max: 6 }),
  }),
  fc.record({ ask: fc.constant('awardHeld' as const), award: fc.constantFrom('LDTT' as const, 'CSTDCS' as const) }),
  fc.record({ ask: fc.constant('noMemberDisciplined' as const) }),
);

const someFacts: fc.Arbitrary<EligibilityFacts> = fc
  .record({
    award: fc.constantFrom<AwardCode>('LDTT', 'CSTDCS', 'CSTD_TINH', 'BK_TINH', 'BK_TTCP'),
    ratings: fc.uniqueArray(
      fc.record({ year: fc.integer({ min: 2018, max: 2025 }), level: fc.constantFrom(...RATING_LEVELS) }),
      { selector: ({ year }) => year },
    ),
    titles: fc.uniqueArray(fc.integer({ min: 2019, max: 2025 })),
    initiatives: fc.option(
      fc.array(fc.record({ year: fc.integer({ min: 2020, max: 2025 }), scope: fc.constantFrom('base', 'national') })),
    ),
    historyKnownFrom: fc.option(fc.integer({ min: 2018, max: 2025 })),
  })
  .map(({ award, ratings, titles, initiatives, historyKnownFrom }) =>
    aPersonFor(award, {
      ratings,
      awards: held('CSTDCS', titles),
      initiatives: initiatives?.map(({ year, scope }) => anInitiative({ year, scope })) ?? null,
      historyKnownFrom,
    }),
  );

const STRICTNESS: readonly Verdict[] = ['notMet', 'missingData', 'met'];

describe('a regulation with criteria of its own', () => {
  it('is never more lenient than the national edition', () => {
    fc.assert(
      fc.property(someFacts, fc.array(aRule, { maxLength: 4 }), (facts, rules) => {
        const criteria = rules.map((rule, index) => ({ ...criterion(rule, facts.award), id: `c${index}` }));
        const local = judged(withLocalRegulation(RS2025, aLocalRegulation({ criteria })), facts);
        const national = judged(RS2025, facts);
        expect(STRICTNESS.indexOf(local.verdict)).toBeLessThanOrEqual(STRICTNESS.indexOf(national.verdict));
        const kept = new Set([...local.criteria, ...local.attest].map(({ id }) => id));
        expect([...national.criteria, ...national.attest].every(({ id }) => kept.has(id))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('quotas and deadlines', () => {
  const ceiling = { share: { in: 100, of: 20 }, whole: 'ldttHolders', rounding: 'up', atLeast: 1 } as const;
  const quota = {
    id: 'cstdcs.share',
    counts: { award: 'CSTDCS' },
    per: 'unit',
    ceiling,
    clause: 'Điều 7',
    text: 'Tối đa 20 %.',
  } as const;

  it('replace the national one with the same id and are added otherwise', () => {
    const more = { ...quota, id: 'more', per: 'office' } as const;
    const { quotas } = withLocalRegulation(RS2017, aLocalRegulation({ quotas: [quota, more] }));
    expect(quotas.map(({ id }) => id)).toEqual(['coCp.share', 'cstdcs.share', 'more']);
    expect(quotas[1]).toMatchObject({ ceiling, clause: expect.stringContaining('12/2025/QĐ-UBND') });
    expect(quotas[1]).not.toHaveProperty('unconfirmed');
    expect(
      withLocalRegulation(RS2025, BAC_NINH)
        .deadlines.slice(-2)
        .map(({ id }) => id),
    ).toEqual(['yearly', 'education']);
  });
});

describe('papers', () => {
  const waived = (award: AwardCode) =>
    ({ id: `w-${award}`, award, clause: 'Điều 9', change: 'waive', code: 'achievementReport' }) as const;
  const regulation = aLocalRegulation({
    papers: [
      waived('LDTT'),
      waived('CSTD_TINH'),
      { id: 'form', award: 'LDTT', clause: 'Điều 9', change: 'add', name: 'Phiếu tự đánh giá', when: 'always' },
    ],
  });
  const codes = (edition: RegulationEdition, award: AwardCode) =>
    findAward(withLocalRegulation(edition, regulation), award)?.papers.map(({ code }) => code);

  it('may be added, and waived only where the dossier is local by law', () => {
    expect(codes(RS2025, 'LDTT')).toContain('local.form');
    expect(codes(RS2025, 'LDTT')).not.toContain('achievementReport');
    expect(codes(RS2025, 'CSTD_TINH')).toContain('achievementReport');
    expect(codes(RS2024, 'LDTT')).toContain('achievementReport');
  });
});

describe('ballots', () => {
  const count = { totalMembers: 10, agreed: 7, disagreed: 0, blank: 0, invalid: 0 };
  const vote = (present: number, code: AwardCode) => {
    const rule = ballotOf(withLocalRegulation(RS2025, BAC_NINH), code);
    if (!rule) throw new Error(code);
    const written = { agreed: 10 - present, disagreed: 0 };
    const result = voteOutcome({ ...count, present, rule, agreed: present, writtenOpinions: written });
    return result.ok ? result.value.outcome : result.error.code;
  };

  it('of Bắc Ninh: a session on awards needs four fifths of the members', () => {
    expect(vote(7, 'LDTT')).toBe('noQuorum');
    expect(vote(8, 'LDTT')).toBe('passed');
    expect(vote(7, 'CSTDCS')).toBe('noQuorum');
  });

  it('for all awards leave the share that the law itself asks for', () => {
    expect(ballotOf(withLocalRegulation(RS2025, BAC_NINH), 'CSTDCS')).toMatchObject({
      requiresBallot: true,
      quorum: { in: 100, of: 80 },
      threshold: { in: 100, of: 80 },
      denominator: 'total',
      absentMembers: 'writtenOpinion',
    });
    const open = ballotOf(withLocalRegulation(RS2025, BAC_NINH), 'LDTT');
    expect(open).toMatchObject({ clause: expect.stringMatching(/^điểm b khoản 4 Điều 8 .*86\/2025/) });
    expect(open).not.toHaveProperty('unconfirmed');
  });

  it('for one award replace the parts they name, and only those', () => {
    const [variant] = BAC_NINH.ballots;
    if (!variant) throw new Error('No variant');
    const own = { ...variant, id: 'own', award: 'CSTDCS', quorum: null, threshold: { in: 100, of: 85 } } as const;
    const rule = ballotOf(withLocalRegulation(RS2025, { ...BAC_NINH, ballots: [own, variant] }), 'CSTDCS');
    expect(rule).toMatchObject({ quorum: { in: 100, of: 80 }, threshold: { in: 100, of: 85 }, denominator: 'total' });
  });
});

describe('money and readings', () => {
  it('follow the regulation where it says something', () => {
    const local: LocalRegulation = aLocalRegulation({
      money: {
        rounding: 'none',
        coefficients: [
          { award: 'GK_XA', recipientKind: 'individual', hundredths: 40, clause: 'Điều 20' },
          { award: 'GK_XA', recipientKind: 'household', hundredths: 60, clause: 'Điều 20' },
        ],
      },
      readings: { window: 'wholeStretch', diplomaBeforeYears: null },
    });
    const { money, readings } = withLocalRegulation(RS2025, local);
    expect(money.rounding.way).toBe('none');
    const ofCommune = money.coefficients.filter(({ award }) => award === 'GK_XA');
    expect(ofCommune.filter(({ recipientKind }) => recipientKind === 'individual')).toHaveLength(1);
    expect(ofCommune.find(({ recipientKind }) => recipientKind === 'individual')?.hundredths).toBe(40);
    expect(readings).toEqual({ ...RS2025.readings, window: 'wholeStretch' });
  });
});
