import type { EligibilityFacts } from '#shared/domain/eligibility/facts';
import type { AwardBasis } from '#shared/domain/recipient';
import { aCollectiveFor, aPersonFor, held, rated } from '#tests/builders/eligibility-facts';
import type { AttestedLimb, DecidedLimb, LimbCases } from '#tests/unit/eligibility/limbs/limb-cases';

const by = (basis: AwardBasis) => ({ basis });
const advanced = aCollectiveFor('TTLDTT', {}, { ratings: rated(2025, 'HTTNV') });
const excellent = aCollectiveFor('TTLDXS', {}, { ratings: rated(2025, 'HTXSNV') });
const flag = aCollectiveFor('CO_TINH');
const stateFlag = aCollectiveFor('CO_CP');
const household = aPersonFor('GDVH', { recipientKind: 'household', subject: null, basis: 'thematic' });
const FIVE = rated(2025, 'HTXSNV', 'HTXSNV', 'HTXSNV', 'HTXSNV', 'HTXSNV');
const provinceDiploma = (award: 'BK_TINH' | 'BK_BO') =>
  aCollectiveFor(award, {}, { ratings: rated(2025, 'HTXSNV', 'HTXSNV') });
const ministersDiploma = aCollectiveFor(
  'BK_TTCP',
  {},
  { ratings: FIVE, awards: [...held('BK_TINH', [2020]), ...held('CO_TINH', [2023])] },
);

/** The same collective with another head count. */
const counting = (facts: EligibilityFacts, counts: Partial<NonNullable<EligibilityFacts['collective']>>) => ({
  collective: facts.collective === null ? null : { ...facts.collective, ...counts },
});

const diplomaDecided = (award: 'BK_TINH' | 'BK_BO', id: string): DecidedLimb => ({
  line: `${id}.74.3.d`,
  clause: 'điểm d khoản 3 Điều 74',
  met: provinceDiploma(award),
  notMet: { ratings: rated(2025, 'HTTNV', 'HTXSNV') },
  missing: { ratings: rated(2025, 'HTXSNV') },
});

const diplomaAttested = (award: 'BK_TINH' | 'BK_BO', id: string): readonly AttestedLimb[] => {
  const shown = provinceDiploma(award);
  const line = (point: string) => `${id}.${point}`;
  return [
    { line: line('74.3.conduct'), clause: 'khoản 3 Điều 74', shown, notShown: { recipientKind: 'individual' } },
    {
      line: line('74.3.a'),
      clause: 'điểm a khoản 3 Điều 74',
      shown: { ...shown, ...by('thematic') },
      notShown: by('merit'),
    },
    {
      line: line('74.3.b'),
      clause: 'điểm b khoản 3 Điều 74',
      shown: { ...shown, ...by('unexpected') },
      notShown: by('merit'),
    },
    { line: line('74.3.c'), clause: 'điểm c khoản 3 Điều 74', shown, notShown: by('thematic') },
    { line: line('74.3.d.conduct'), clause: 'điểm d khoản 3 Điều 74', shown, notShown: by('thematic') },
    { line: line('74.4'), clause: 'khoản 4 Điều 74', shown, notShown: by('thematic') },
  ];
};

const certificates = (
  [
    ['GK', 'gk'],
    ['GK_SO', 'gk-so'],
    ['GK_XA', 'gk-xa'],
  ] as const
).flatMap(([award, id]): readonly AttestedLimb[] => {
  const shown = aPersonFor(award, { recipientKind: 'household', subject: null });
  return [
    { line: `${id}.75.2`, clause: 'khoản 2 Điều 75', shown, notShown: { award: 'BK_TINH' } },
    { line: `${id}.8.household`, clause: 'khoản 2 và khoản 3 Điều 8', shown, notShown: by('unexpected') },
  ];
});

/** Điều 25–28, 31, 73 khoản 4–5, 74 khoản 3–5, 75: what is asked of collectives and households. */
export const COLLECTIVE_LIMBS: LimbCases = {
  decided: [
    {
      line: 'ttldtt.28.1.a',
      clause: 'điểm a khoản 1 Điều 28',
      met: advanced,
      notMet: { ratings: rated(2025, 'HTNV') },
      missing: { ratings: null },
    },
    {
      line: 'ttldtt.28.1.c.share',
      clause: 'điểm c khoản 1 Điều 28',
      met: advanced,
      notMet: counting(advanced, { ldtt: 6 }),
      missing: counting(advanced, { members: null }),
    },
    {
      line: 'ttldtt.28.1.c.discipline',
      clause: 'điểm c khoản 1 Điều 28',
      met: advanced,
      notMet: counting(advanced, { disciplinedFromWarning: 1 }),
      missing: counting(advanced, { disciplinedFromWarning: null }),
    },
    {
      line: 'ttldxs.27.1.a',
      clause: 'điểm a khoản 1 Điều 27',
      met: excellent,
      notMet: { ratings: rated(2025, 'HTTNV') },
      missing: { ratings: null },
    },
    {
      line: 'ttldxs.27.1.c.task',
      clause: 'điểm c khoản 1 Điều 27',
      met: excellent,
      notMet: counting(excellent, { completedTask: 9 }),
      missing: counting(excellent, { completedTask: null }),
    },
    {
      // Exactly 70 % is enough (7 of 10), one less is not.
      line: 'ttldxs.27.1.c.share',
      clause: 'điểm c khoản 1 Điều 27',
      met: excellent,
      notMet: counting(excellent, { ldtt: 6 }),
      missing: counting(excellent, { ldtt: null }),
    },
    {
      line: 'ttldxs.27.1.d',
      clause: 'điểm d khoản 1 Điều 27',
      met: excellent,
      notMet: counting(excellent, { cstdcs: 0 }),
      missing: counting(excellent, { cstdcs: null }),
    },
    {
      line: 'ttldxs.27.discipline',
      clause: 'Điều 27 Luật Thi đua, khen thưởng 2003',
      met: excellent,
      notMet: counting(excellent, { disciplinedFromWarning: 1 }),
      missing: counting(excellent, { disciplinedFromWarning: null }),
      edition: 'RS2017',
    },
    {
      line: 'co-tinh.26.3',
      clause: 'khoản 3 Điều 26',
      met: flag,
      notMet: counting(flag, { flagEligible: false }),
      missing: counting(flag, { flagEligible: null }),
    },
    {
      line: 'co-cp.25.1.flags',
      clause: 'khoản 1 Điều 25',
      met: stateFlag,
      notMet: counting(stateFlag, { flagEligible: false }),
      missing: counting(stateFlag, { flagEligible: null }),
    },
    ...(['individual', 'collective', 'household'] as const).map((recipientKind) => ({
      line: `bk-ttcp.73.bases.${recipientKind}`,
      clause: 'Điều 73',
      met: aPersonFor('BK_TTCP', { recipientKind, subject: null, basis: 'contribution' as const }),
      notMet: by('seniority'),
    })),
    diplomaDecided('BK_TINH', 'bk-tinh'),
    diplomaDecided('BK_BO', 'bk-bo'),
    {
      line: 'bk-ttcp.73.4.e.held',
      clause: 'điểm e khoản 4 Điều 73',
      met: ministersDiploma,
      notMet: { awards: [...held('BK_TINH', [2021]), ...held('CO_TINH', [2023])] },
      missing: { awards: null },
    },
    {
      line: 'bk-ttcp.73.4.e.ratings',
      clause: 'điểm e khoản 4 Điều 73',
      met: ministersDiploma,
      notMet: { ratings: rated(2025, 'HTXSNV', 'HTTNV', 'HTXSNV', 'HTXSNV', 'HTXSNV') },
      missing: { ratings: FIVE.slice(1) },
    },
    {
      line: 'bk-ttcp.73.4.e.awards',
      clause: 'điểm e khoản 4 Điều 73',
      met: ministersDiploma,
      notMet: { awards: held('BK_TINH', [2020, 2024]) },
      missing: { awards: null },
    },
  ],
  attested: [
    { line: 'ttldtt.28.1.b', clause: 'điểm b khoản 1 Điều 28', shown: advanced, notShown: { award: 'TTLDXS' } },
    { line: 'ttldtt.28.1.d', clause: 'điểm d khoản 1 Điều 28', shown: advanced, notShown: { award: 'TTLDXS' } },
    { line: 'ttldxs.27.1.b', clause: 'điểm b khoản 1 Điều 27', shown: excellent, notShown: { award: 'TTLDTT' } },
    { line: 'ttldxs.27.1.dd', clause: 'điểm đ khoản 1 Điều 27', shown: excellent, notShown: { award: 'TTLDTT' } },
    { line: 'co-tinh.26.1', clause: 'khoản 1 Điều 26', shown: flag, notShown: by('thematic') },
    { line: 'co-tinh.26.1.a', clause: 'điểm a khoản 1 Điều 26', shown: flag, notShown: by('thematic') },
    { line: 'co-tinh.26.1.b', clause: 'điểm b khoản 1 Điều 26', shown: flag, notShown: by('thematic') },
    { line: 'co-tinh.26.2', clause: 'khoản 2 Điều 26', shown: { ...flag, ...by('thematic') }, notShown: by('merit') },
    { line: 'co-cp.25.1', clause: 'khoản 1 Điều 25', shown: stateFlag, notShown: by('thematic') },
    { line: 'co-cp.25.1.a', clause: 'điểm a khoản 1 Điều 25', shown: stateFlag, notShown: by('thematic') },
    { line: 'co-cp.25.1.b', clause: 'điểm b khoản 1 Điều 25', shown: stateFlag, notShown: by('thematic') },
    { line: 'co-cp.25.2', clause: 'khoản 2 Điều 25', shown: stateFlag, notShown: by('thematic') },
    {
      line: 'co-cp.25.3',
      clause: 'khoản 3 Điều 25',
      shown: { ...stateFlag, ...by('thematic') },
      notShown: by('merit'),
    },
    { line: 'gdvh.31.1.a', clause: 'điểm a khoản 1 Điều 31', shown: household, notShown: { award: 'GK_XA' } },
    { line: 'gdvh.31.1.b', clause: 'điểm b khoản 1 Điều 31', shown: household, notShown: { award: 'GK_XA' } },
    { line: 'gdvh.31.1.c', clause: 'điểm c khoản 1 Điều 31', shown: household, notShown: { award: 'GK_XA' } },
    ...diplomaAttested('BK_TINH', 'bk-tinh'),
    ...diplomaAttested('BK_BO', 'bk-bo'),
    {
      line: 'bk-ttcp.73.4.conduct',
      clause: 'khoản 4 Điều 73',
      shown: ministersDiploma,
      notShown: { recipientKind: 'individual' },
    },
    {
      line: 'bk-ttcp.73.4.a',
      clause: 'điểm a khoản 4 Điều 73',
      shown: { ...ministersDiploma, ...by('unexpected') },
      notShown: by('merit'),
    },
    { line: 'bk-ttcp.73.4.b', clause: 'điểm b khoản 4 Điều 73', shown: ministersDiploma, notShown: by('thematic') },
    { line: 'bk-ttcp.73.4.c', clause: 'điểm c khoản 4 Điều 73', shown: ministersDiploma, notShown: by('thematic') },
    {
      line: 'bk-ttcp.73.4.d',
      clause: 'điểm d khoản 4 Điều 73',
      shown: { ...ministersDiploma, ...by('thematic') },
      notShown: by('merit'),
    },
    { line: 'bk-ttcp.73.4.dd', clause: 'điểm đ khoản 4 Điều 73', shown: ministersDiploma, notShown: by('external') },
    { line: 'bk-ttcp.73.5', clause: 'khoản 5 Điều 73', shown: ministersDiploma, notShown: by('thematic') },
    ...certificates,
  ],
};
