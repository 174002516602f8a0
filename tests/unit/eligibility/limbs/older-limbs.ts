import { aCollectiveFor, anInitiative, aPersonFor, rated } from '#tests/builders/eligibility-facts';
import type { LimbCases } from '#tests/unit/eligibility/limbs/limb-cases';

const edition = 'RS2017';
const household = { recipientKind: 'household', subject: null } as const;
const LAW = 'Luật Thi đua, khen thưởng 2003 và Nghị định số 91/2017/NĐ-CP';
const DIPLOMA = 'Điều 39 Nghị định số 91/2017/NĐ-CP';

const diplomas = (
  [
    ['BK_TINH', 'bk-tinh'],
    ['BK_BO', 'bk-bo'],
  ] as const
).map(([award, id]) => ({
  id,
  person: aPersonFor(award, {
    ratings: rated(2025, 'HTXSNV', 'HTXSNV'),
    initiatives: [anInitiative({ year: 2024 }), anInitiative()],
  }),
  collective: aCollectiveFor(award, {}, { ratings: rated(2025, 'HTXSNV', 'HTXSNV') }),
}));

/** What only an older edition says: Luật 2003 with NĐ 91/2017, and the district until 30/6/2025. */
export const OLDER_LIMBS: LimbCases = {
  decided: diplomas.flatMap(({ id, person, collective }) => [
    {
      line: `${id}.39.individual`,
      clause: DIPLOMA,
      met: person,
      notMet: { initiatives: [anInitiative()] },
      missing: { initiatives: null },
      edition,
    },
    {
      line: `${id}.39.collective`,
      clause: DIPLOMA,
      met: collective,
      notMet: { ratings: rated(2025, 'HTTNV', 'HTXSNV') },
      missing: { ratings: null },
      edition,
    },
  ]),
  attested: [
    ...diplomas.map(({ id, person }) => ({
      line: `${id}.39.conduct`,
      clause: DIPLOMA,
      shown: person,
      notShown: { award: 'LDTT' as const },
      edition,
    })),
    ...(
      [
        ['gdvh.29', 'GDVH'],
        ['bk-ttcp.38', 'BK_TTCP'],
        ['gk.40', 'GK'],
        ['gk-so.40', 'GK_SO'],
        ['gk-huyen.40', 'GK_HUYEN'],
        ['gk-xa.40', 'GK_XA'],
      ] as const
    ).map(([line, award]) => ({
      line,
      clause: LAW,
      shown: aPersonFor(award, household),
      notShown: { award: 'BK_TINH' as const },
      edition,
    })),
    { line: 'knc.41', clause: LAW, shown: aPersonFor('KNC'), notShown: { award: 'LDTT' }, edition },
    {
      line: 'gk-huyen.75.2',
      clause: 'khoản 2 Điều 75',
      shown: aPersonFor('GK_HUYEN'),
      notShown: { award: 'GK_XA' },
      edition: 'RS2024',
    },
    {
      line: 'gk-huyen.8.household',
      clause: 'khoản 2 và khoản 3 Điều 8',
      shown: aPersonFor('GK_HUYEN', household),
      notShown: { basis: 'unexpected' },
      edition: 'RS2024',
    },
  ],
};
