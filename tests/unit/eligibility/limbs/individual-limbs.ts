import type { EligibilityFacts } from '#shared/domain/eligibility/facts';
import type { AwardBasis } from '#shared/domain/recipient';
import { anInitiative, aPersonFor, held, rated } from '#tests/builders/eligibility-facts';
import type { AttestedLimb, LimbCases } from '#tests/unit/eligibility/limbs/limb-cases';

const as = (category: NonNullable<EligibilityFacts['subject']>['category']) => ({
  subject: { category, isLeader: false },
});
const by = (basis: AwardBasis) => ({ basis });

/** Individuals who qualify wholly by merit. */
export const advancedWorker = aPersonFor('LDTT', { ratings: rated(2025, 'HTTNV') });
const farmHand = aPersonFor('LDTT', { ...as('worker'), ratings: rated(2025, 'HTTNV') });
const advancedFighter = aPersonFor('CSTT', { ratings: rated(2025, 'HTTNV') });
const baseFighter = aPersonFor('CSTDCS', {
  ratings: rated(2025, 'HTXSNV'),
  awards: held('LDTT', [2025]),
  initiatives: [anInitiative(), anInitiative({ kind: 'research' })],
});
const provinceFighter = aPersonFor('CSTD_TINH', {
  awards: held('CSTDCS', [2023, 2024, 2025]),
  initiatives: [anInitiative({ scope: 'province' })],
});
const nationalFighter = aPersonFor('CSTDTQ', {
  awards: held('CSTD_TINH', [2022, 2025]),
  initiatives: [anInitiative({ scope: 'national' })],
});
const provinceDiploma = (award: 'BK_TINH' | 'BK_BO') =>
  aPersonFor(award, {
    ratings: rated(2025, 'HTXSNV', 'HTXSNV'),
    awards: held('CSTDCS', [2024, 2025]),
    initiatives: [anInitiative({ year: 2024 }), anInitiative()],
  });
const ministersDiploma = aPersonFor('BK_TTCP', {
  ratings: rated(2025, 'HTTNV', 'HTTNV', 'HTTNV', 'HTTNV', 'HTTNV'),
  awards: [...held('BK_TINH', [2022]), ...held('CSTDCS', [2021, 2023, 2025])],
});

const diplomaAttested = (award: 'BK_TINH' | 'BK_BO', id: string): readonly AttestedLimb[] => {
  const shown = provinceDiploma(award);
  const line = (point: string) => `${id}.${point}`;
  return [
    { line: line('74.1.conduct'), clause: 'khoản 1 Điều 74', shown, notShown: { recipientKind: 'household' } },
    {
      line: line('74.1.a'),
      clause: 'điểm a khoản 1 Điều 74',
      shown: { ...shown, ...by('thematic') },
      notShown: by('merit'),
    },
    {
      line: line('74.1.b'),
      clause: 'điểm b khoản 1 Điều 74',
      shown: { ...shown, ...by('unexpected') },
      notShown: by('merit'),
    },
    { line: line('74.1.b.merit'), clause: 'điểm b khoản 1 Điều 74', shown, notShown: by('thematic') },
    { line: line('74.1.c'), clause: 'điểm c khoản 1 Điều 74', shown, notShown: by('unexpected') },
    {
      line: line('74.1.dd'),
      clause: 'điểm đ khoản 1 Điều 74',
      shown: { ...shown, ...as('farmer') },
      notShown: as('civilServant'),
    },
    {
      line: line('74.2'),
      clause: 'khoản 2 Điều 74',
      shown: { ...shown, ...as('entrepreneur') },
      notShown: as('worker'),
    },
    {
      line: line('74.5'),
      clause: 'khoản 5 Điều 74',
      shown: { ...shown, recipientKind: 'household', basis: 'thematic' },
      notShown: { recipientKind: 'individual' },
    },
    {
      line: line('8.household'),
      clause: 'khoản 2 và khoản 3 Điều 8',
      shown: { ...shown, recipientKind: 'household' },
      notShown: by('unexpected'),
    },
  ];
};

const diplomaDecided = (award: 'BK_TINH' | 'BK_BO', id: string) => {
  const met = provinceDiploma(award);
  const nothing = { ratings: rated(2025, 'HTTNV', 'HTTNV'), awards: [], initiatives: [] };
  const d = 'điểm d khoản 1 Điều 74';
  return [
    { line: `${id}.74.1`, clause: 'khoản 1 Điều 74', met, notMet: nothing, missing: { ratings: null, awards: null } },
    {
      line: `${id}.74.1.d.titles`,
      clause: d,
      met,
      notMet: { awards: held('CSTDCS', [2023, 2025]) },
      missing: { awards: null },
    },
    {
      line: `${id}.74.1.d.ratings`,
      clause: d,
      met,
      notMet: { initiatives: [anInitiative()] },
      missing: { ratings: rated(2025, 'HTXSNV') },
    },
  ];
};

/** Điều 21–24, 73 khoản 1–3, 74 khoản 1–2, 75, 71: what is asked of individuals. */
export const INDIVIDUAL_LIMBS: LimbCases = {
  decided: [
    {
      line: 'ldtt.24.1.a',
      clause: 'điểm a khoản 1 Điều 24',
      met: advancedWorker,
      notMet: { ratings: rated(2025, 'HTNV') },
      missing: { ratings: null },
    },
    {
      line: 'ldtt.24.1.a.rated',
      clause: 'điểm a khoản 1 Điều 24',
      met: farmHand,
      notMet: { ratings: rated(2025, 'KHTNV') },
    },
    {
      line: 'cstt.24.2.a',
      clause: 'khoản 2 và điểm a khoản 1 Điều 24',
      met: advancedFighter,
      notMet: { ratings: rated(2025, 'HTNV') },
      missing: { ratings: rated(2024, 'HTTNV') },
    },
    {
      line: 'cstdcs.23.1',
      clause: 'khoản 1 Điều 23',
      met: baseFighter,
      notMet: { ratings: rated(2025, 'HTNV'), awards: [] },
      missing: { ratings: null, awards: [] },
    },
    {
      line: 'cstdcs.23.1.title',
      clause: 'khoản 1 Điều 23',
      met: baseFighter,
      notMet: { awards: held('LDTT', [2024]) },
      missing: { awards: null },
    },
    {
      line: 'cstdcs.23.1.rating',
      clause: 'khoản 1 Điều 23 và khoản 1 Điều 24',
      met: baseFighter,
      notMet: { ratings: rated(2025, 'HTNV') },
      missing: { ratings: null },
    },
    {
      line: 'cstdcs.23.2',
      clause: 'khoản 2 Điều 23',
      met: baseFighter,
      notMet: { ratings: rated(2025, 'HTTNV'), initiatives: [] },
      missing: { ratings: rated(2025, 'HTTNV'), initiatives: null },
    },
    {
      line: 'cstdcs.23.2.rating',
      clause: 'khoản 2 Điều 23',
      met: baseFighter,
      notMet: { ratings: rated(2025, 'HTTNV') },
      missing: { ratings: null },
    },
    {
      line: 'cstdcs.23.2.initiative',
      clause: 'khoản 2 Điều 23',
      met: baseFighter,
      notMet: { initiatives: [anInitiative({ year: 2024 })] },
      missing: { initiatives: null },
    },
    {
      line: 'cstdcs.23.2.research',
      clause: 'khoản 2 Điều 23',
      met: baseFighter,
      notMet: { initiatives: [anInitiative()] },
      missing: { initiatives: null },
    },
    {
      line: 'cstd-tinh.22.1.a',
      clause: 'điểm a khoản 1 Điều 22',
      met: provinceFighter,
      notMet: { awards: held('CSTDCS', [2021, 2022, 2024, 2025]) },
      missing: { awards: null },
    },
    {
      line: 'cstd-tinh.22.1.b',
      clause: 'điểm b khoản 1 Điều 22',
      met: provinceFighter,
      notMet: { initiatives: [anInitiative()] },
      missing: { initiatives: null },
    },
    {
      line: 'cstdtq.21.1.a',
      clause: 'điểm a khoản 1 Điều 21',
      met: nationalFighter,
      notMet: { awards: held('CSTD_TINH', [2021, 2025]) },
      missing: { awards: null },
    },
    {
      line: 'cstdtq.21.1.b',
      clause: 'điểm b khoản 1 Điều 21',
      met: nationalFighter,
      notMet: { initiatives: [anInitiative({ scope: 'province' })] },
      missing: { initiatives: null },
    },
    ...diplomaDecided('BK_TINH', 'bk-tinh'),
    ...diplomaDecided('BK_BO', 'bk-bo'),
    {
      line: 'bk-ttcp.73.1.b.held',
      clause: 'điểm b khoản 1 Điều 73',
      met: ministersDiploma,
      notMet: { awards: [...held('BK_TINH', [2022], 'thematic'), ...held('CSTDCS', [2021, 2023, 2025])] },
      missing: { awards: null },
    },
    {
      line: 'bk-ttcp.73.1.b.ratings',
      clause: 'điểm b khoản 1 Điều 73',
      met: ministersDiploma,
      notMet: { ratings: rated(2025, 'HTTNV', 'HTTNV', 'HTNV', 'HTTNV', 'HTTNV') },
      missing: { ratings: ministersDiploma.ratings?.filter(({ year }) => year !== 2023) ?? null },
    },
    {
      line: 'bk-ttcp.73.1.b.titles',
      clause: 'điểm b khoản 1 Điều 73',
      met: ministersDiploma,
      notMet: { awards: [...held('BK_TINH', [2022]), ...held('CSTDCS', [2020, 2023, 2025])] },
      missing: { awards: null },
    },
    {
      line: 'bk-ttcp.73.2',
      clause: 'khoản 2 Điều 73',
      met: { ...ministersDiploma, ...as('worker') },
      // Whatever the history lacks, the limbs that people judge keep the group open.
      notMet: as('civilServant'),
      missing: { awards: [] },
    },
    {
      line: 'bk-ttcp.73.2.a',
      clause: 'điểm a khoản 2, điểm b khoản 1 Điều 73',
      met: { ...ministersDiploma, ...as('farmer') },
      notMet: { awards: [] },
      missing: { ratings: null },
    },
    {
      line: 'bk-ttcp.73.3.any',
      clause: 'khoản 1, khoản 3 Điều 73',
      met: { ...ministersDiploma, ...as('entrepreneur') },
      notMet: as('civilServant'),
      missing: { awards: [] },
    },
    {
      line: 'bk-ttcp.73.3.b',
      clause: 'điểm b khoản 1 Điều 73',
      met: { ...ministersDiploma, ...as('entrepreneur') },
      notMet: { awards: held('CSTDCS', [2021, 2023, 2025]) },
      missing: { awards: null },
    },
  ],
  attested: [
    { line: 'ldtt.24.1.b', clause: 'điểm b khoản 1 Điều 24', shown: advancedWorker, notShown: as('farmer') },
    { line: 'ldtt.24.3.a', clause: 'điểm a khoản 3 Điều 24', shown: farmHand, notShown: as('civilServant') },
    {
      line: 'ldtt.24.3.b',
      clause: 'điểm b khoản 3 Điều 24',
      shown: { ...farmHand, ...as('farmer') },
      notShown: as('publicEmployee'),
    },
    {
      line: 'cstt.24.2.b',
      clause: 'khoản 2 và điểm b khoản 1 Điều 24',
      shown: advancedFighter,
      notShown: { award: 'LDTT' },
    },
    {
      line: 'cstdcs.23.1.attest',
      clause: 'khoản 1 Điều 23 và điểm b khoản 1 Điều 24',
      shown: baseFighter,
      notShown: { award: 'LDTT' },
    },
    { line: 'cstdcs.23.2.combat', clause: 'khoản 2 Điều 23', shown: baseFighter, notShown: { award: 'LDTT' } },
    {
      line: 'cstd-tinh.22.1.choice',
      clause: 'điểm a khoản 1 Điều 22',
      shown: provinceFighter,
      notShown: { award: 'LDTT' },
    },
    { line: 'cstd-tinh.22.2', clause: 'khoản 2 Điều 22', shown: provinceFighter, notShown: { award: 'LDTT' } },
    {
      line: 'cstd-tinh.22.1.combat',
      clause: 'điểm b khoản 1 Điều 22',
      shown: provinceFighter,
      notShown: { award: 'LDTT' },
    },
    {
      line: 'cstdtq.21.1.choice',
      clause: 'điểm a khoản 1 Điều 21',
      shown: nationalFighter,
      notShown: { award: 'LDTT' },
    },
    { line: 'cstdtq.21.2', clause: 'khoản 2 Điều 21', shown: nationalFighter, notShown: { award: 'LDTT' } },
    {
      line: 'cstdtq.21.1.combat',
      clause: 'điểm b khoản 1 Điều 21',
      shown: nationalFighter,
      notShown: { award: 'LDTT' },
    },
    ...diplomaAttested('BK_TINH', 'bk-tinh'),
    ...diplomaAttested('BK_BO', 'bk-bo'),
    {
      line: 'bk-ttcp.73.1.conduct',
      clause: 'khoản 1 Điều 73',
      shown: ministersDiploma,
      notShown: { recipientKind: 'household' },
    },
    {
      line: 'bk-ttcp.73.1.a',
      clause: 'điểm a khoản 1 Điều 73',
      shown: { ...ministersDiploma, ...by('thematic') },
      notShown: by('merit'),
    },
    {
      line: 'bk-ttcp.73.1.c',
      clause: 'điểm c khoản 1 Điều 73',
      shown: { ...ministersDiploma, ...by('unexpected') },
      notShown: by('merit'),
    },
    {
      line: 'bk-ttcp.73.1.c.merit',
      clause: 'điểm c khoản 1 Điều 73',
      shown: ministersDiploma,
      notShown: by('thematic'),
    },
    { line: 'bk-ttcp.73.1.d', clause: 'điểm d khoản 1 Điều 73', shown: ministersDiploma, notShown: by('unexpected') },
    {
      line: 'bk-ttcp.73.2.b',
      clause: 'điểm b khoản 2 Điều 73',
      shown: { ...ministersDiploma, ...as('worker') },
      notShown: as('civilServant'),
    },
    {
      line: 'bk-ttcp.73.2.c',
      clause: 'điểm c khoản 2 Điều 73',
      shown: { ...ministersDiploma, ...as('worker') },
      notShown: as('farmer'),
    },
    {
      line: 'bk-ttcp.73.2.d',
      clause: 'điểm d khoản 2 Điều 73',
      shown: { ...ministersDiploma, ...as('farmer') },
      notShown: as('worker'),
    },
    {
      line: 'bk-ttcp.73.2.a.contribution',
      clause: 'điểm a khoản 2, điểm d khoản 1 Điều 73',
      shown: { ...ministersDiploma, ...as('worker') },
      notShown: as('entrepreneur'),
    },
    {
      line: 'bk-ttcp.73.3',
      clause: 'khoản 3 Điều 73',
      shown: { ...ministersDiploma, ...as('entrepreneur') },
      notShown: as('worker'),
    },
    {
      line: 'bk-ttcp.73.6',
      clause: 'khoản 6 Điều 73',
      shown: { ...ministersDiploma, recipientKind: 'household' },
      notShown: { recipientKind: 'individual' },
    },
    {
      line: 'bk-ttcp.73.7',
      clause: 'khoản 7 Điều 73',
      shown: { ...ministersDiploma, ...by('external') },
      notShown: by('merit'),
    },
    {
      line: 'bk-ttcp.8.household',
      clause: 'khoản 2 và khoản 3 Điều 8',
      shown: { ...ministersDiploma, recipientKind: 'household' },
      notShown: by('thematic'),
    },
    { line: 'knc.71', clause: 'Điều 71', shown: aPersonFor('KNC'), notShown: { award: 'LDTT' } },
  ],
};
