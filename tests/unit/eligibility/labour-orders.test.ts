import { describe, expect, it } from 'vitest';
import type { AwardCode } from '#shared/domain/award-code';
import { checkEligibility } from '#shared/domain/eligibility/check-eligibility';
import type { AwardFact, EligibilityFacts } from '#shared/domain/eligibility/facts';
import type { RatingLevel } from '#shared/domain/recipient';
import { RS2025 } from '#shared/regulations/rs2025/edition';
import { aCollectiveFor, anInitiative, aPersonFor, held, rated } from '#tests/builders/eligibility-facts';

const report = (facts: EligibilityFacts) => {
  const result = checkEligibility(RS2025, facts);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const verdictOf = (facts: EligibilityFacts) => report(facts).verdict;
const failing = (facts: EligibilityFacts) =>
  report(facts)
    .criteria.filter(({ verdict }) => verdict !== 'met')
    .map(({ id, verdict }) => `${id} ${verdict}`);

/** Five years to 2025, so many of them excellent. */
const fiveYears = (excellent: number) =>
  rated(2025, ...Array.from({ length: 5 }, (_, index): RatingLevel => (index < excellent ? 'HTXSNV' : 'HTTNV')));

type Ladder = {
  readonly award: AwardCode;
  readonly limb: string;
  readonly former: AwardCode;
  readonly excellent: number;
  readonly title: AwardCode;
  readonly titles: readonly number[];
};

const INDIVIDUALS: readonly Ladder[] = [
  {
    award: 'HC_LD_3',
    limb: 'hc-ld-3.44.1.e',
    former: 'BK_TTCP',
    excellent: 1,
    title: 'CSTDCS',
    titles: [2021, 2023, 2025],
  },
  { award: 'HC_LD_2', limb: 'hc-ld-2.43.1.dd', former: 'HC_LD_3', excellent: 2, title: 'CSTD_TINH', titles: [2024] },
  {
    award: 'HC_LD_1',
    limb: 'hc-ld-1.42.1.dd',
    former: 'HC_LD_2',
    excellent: 3,
    title: 'CSTD_TINH',
    titles: [2022, 2025],
  },
  {
    award: 'HC_BVTQ_3',
    limb: 'hc-bvtq-3.47.1.c',
    former: 'BK_TTCP',
    excellent: 1,
    title: 'CSTDCS',
    titles: [2021, 2023, 2025],
  },
  {
    award: 'HC_BVTQ_2',
    limb: 'hc-bvtq-2.46.1.c',
    former: 'HC_BVTQ_3',
    excellent: 2,
    title: 'CSTD_TINH',
    titles: [2024],
  },
  {
    award: 'HC_BVTQ_1',
    limb: 'hc-bvtq-1.45.1.c',
    former: 'HC_BVTQ_2',
    excellent: 3,
    title: 'CSTD_TINH',
    titles: [2022, 2025],
  },
];

describe.each(INDIVIDUALS)('$award of one person ($limb)', ({ award, limb, former, excellent, title, titles }) => {
  const awards = [...held(former, [2020]), ...held(title, titles)];
  const ratings = fiveYears(excellent);
  const judged = (known: Partial<EligibilityFacts>) => failing(aPersonFor(award, { awards, ratings, ...known }));

  it('is met by the award below, then five years, the excellent ones and the titles among them', () => {
    expect(judged({})).toEqual([]);
    expect(verdictOf(aPersonFor(award, { awards, ratings }))).toBe('met');
  });
  it('is not met when the five years began before the award below', () => {
    expect(judged({ awards: [...held(former, [2021]), ...held(title, titles)] })).toEqual([`${limb}.held notMet`]);
  });
  it('is not met when the award below was for a campaign or a sudden act', () => {
    for (const basis of ['thematic', 'unexpected'] as const)
      expect(judged({ awards: [...held(former, [2020], basis), ...held(title, titles)] })).toEqual([
        `${limb}.held notMet`,
      ]);
  });
  it('misses data with four of five years rated, and is not met with a poor one', () => {
    expect(judged({ ratings: ratings.slice(0, 4).map((fact) => ({ ...fact, year: fact.year + 1 })) })).toContain(
      `${limb}.ratings missingData`,
    );
    const poor = ratings.map((fact) => (fact.year === 2025 ? { ...fact, level: 'HTNV' as const } : fact));
    expect(judged({ ratings: poor })).toContain(`${limb}.ratings notMet`);
  });
  it('is not met with one excellent year too few', () => {
    expect(judged({ ratings: fiveYears(excellent - 1) })).toEqual([`${limb}.excellent notMet`]);
  });
  it('is not met with one title too few, or one from before the five years', () => {
    expect(judged({ awards: [...held(former, [2020]), ...held(title, titles.slice(1))] })).toEqual([
      `${limb}.titles notMet`,
    ]);
    const early = [...held(former, [2019]), ...held(title, [2020, ...titles.slice(1)])];
    expect(judged({ awards: early })).toEqual([`${limb}.titles notMet`]);
  });
  it('concludes nothing from a history that is not known', () => {
    expect(judged({ awards: null })).toEqual([`${limb}.held missingData`, `${limb}.titles missingData`]);
    expect(judged({ ratings: null })).toEqual([`${limb}.ratings missingData`, `${limb}.excellent missingData`]);
  });
});

describe('“Huân chương Lao động” of one person', () => {
  it('is not given for a campaign above hạng Ba', () => {
    expect(verdictOf(aPersonFor('HC_LD_3', { basis: 'thematic' }))).toBe('met');
    expect(report(aPersonFor('HC_LD_3', { basis: 'thematic' })).attest.map(({ id }) => id)).toContain('hc-ld-3.44.1.a');
    for (const award of ['HC_LD_1', 'HC_LD_2'] as const)
      expect(verdictOf(aPersonFor(award, { basis: 'thematic' }))).toBe('notMet');
  });
  it('asks only the lines of its basis', () => {
    const attest = (basis: EligibilityFacts['basis']) =>
      report(aPersonFor('HC_LD_3', { basis })).attest.map(({ id }) => id);
    expect(attest('contribution')).toEqual(['hc-ld-3.44.1.conduct', 'hc-ld-3.44.1.g']);
    expect(attest('external')).toEqual(['hc-ld-3.44.6']);
    expect(attest('unexpected')).toEqual(['hc-ld-3.44.1.conduct', 'hc-ld-3.44.1.d', 'hc-ld-3.44.1.dd']);
  });
});

describe.each([
  ['HC_LD_3', 1],
  ['HC_LD_2', 2],
  ['HC_LD_1', 3],
] as const)('%s of workers, farmers and entrepreneurs', (award, times) => {
  const of = (category: 'worker' | 'farmer' | 'entrepreneur', known: Partial<EligibilityFacts> = {}) =>
    aPersonFor(award, { subject: { category, isLeader: false }, ratings: fiveYears(0), ...known });
  const initiatives = Array.from({ length: times }, (_, index) =>
    anInitiative({ scope: 'province', year: 2025 - index }),
  );

  it.each([
    ['enough initiatives', { initiatives }, 'met'],
    ['one too few', { initiatives: initiatives.slice(1) }, 'notMet'],
    ['not applied', { initiatives: initiatives.map((one) => ({ ...one, applied: false })) }, 'notMet'],
    [
      'recognised at the base only',
      { initiatives: initiatives.map((one) => ({ ...one, scope: 'base' as const })) },
      'notMet',
    ],
    ['older than five years', { initiatives: initiatives.map((one) => ({ ...one, year: 2020 })) }, 'notMet'],
    ['not known', { initiatives: null }, 'missingData'],
  ] as const)('a worker by initiatives: %s', (_name, known, expected) => {
    expect(verdictOf(of('worker', known))).toBe(expected);
  });
  it('leaves the farmer’s model and the entrepreneur’s achievements to a person', () => {
    expect(verdictOf(of('farmer'))).toBe('missingData');
    expect(verdictOf(of('farmer', { initiatives }))).toBe('met');
    expect(verdictOf(of('entrepreneur'))).toBe('met');
  });
  it('sends them to other points than the years after a lower award', () => {
    const ladder = INDIVIDUALS.find((row) => row.award === award);
    if (!ladder) throw new Error(award);
    const awards = [...held(ladder.former, [2020]), ...held(ladder.title, ladder.titles)];
    const climbed = { awards, ratings: fiveYears(ladder.excellent) };
    expect(verdictOf(of('worker', climbed))).toBe('notMet');
    expect(verdictOf(of('farmer', climbed))).toBe('missingData');
  });
});

const excellentYears = rated(2025, 'HTXSNV', 'HTXSNV', 'HTXSNV', 'HTXSNV', 'HTXSNV');
const flags = (code: AwardCode, count: number): readonly AwardFact[] =>
  held(
    code,
    Array.from({ length: count }, (_, index) => 2025 - index),
  );

describe.each([
  ['HC_LD_3', 'BK_TTCP', 'hc-ld-3.44.4.dd', 'BK_TINH', 'TTLDXS'],
  ['HC_LD_2', 'HC_LD_3', 'hc-ld-2.43.4.d', 'BK_TINH', 'TTLDXS'],
  ['HC_LD_1', 'HC_LD_2', 'hc-ld-1.42.4.d', 'BK_TINH', 'TTLDXS'],
  ['HC_BVTQ_3', 'BK_TTCP', 'hc-bvtq-3.47.2.b', 'BK_BO', 'DVQT'],
  ['HC_BVTQ_2', 'HC_BVTQ_3', 'hc-bvtq-2.46.2.b', 'BK_BO', 'DVQT'],
  ['HC_BVTQ_1', 'HC_BVTQ_2', 'hc-bvtq-1.45.2.b', 'BK_BO', 'DVQT'],
] as const)('%s of a collective', (award, former, limb, diploma, title) => {
  const rank = Number(award.at(-1)) as 1 | 2 | 3;
  const times = 5 - rank;
  const judged = (
    awards: readonly AwardFact[] | null,
    { flagEligible = true, ...known }: { flagEligible?: boolean | null } & Partial<EligibilityFacts> = {},
  ) =>
    failing(aCollectiveFor(award, { foundedYear: 2010, flagEligible }, { awards, ratings: excellentYears, ...known }));
  const before = held(former, [2020]);

  it('is met by flags of the province or ministry', () => {
    expect(judged([...before, ...flags('CO_TINH', times)])).toEqual([]);
    expect(judged([...before, ...flags('CO_TINH', times - 1)])).toEqual([`${limb}.awards notMet`]);
  });
  it('is met with a flag of the Government and fewer others', () => {
    const others = { 3: 0, 2: 1, 1: 2 }[rank];
    expect(judged([...before, ...flags('CO_CP', 1), ...flags('CO_TINH', others)])).toEqual([]);
    if (others > 0)
      expect(judged([...before, ...flags('CO_CP', 1), ...flags('CO_TINH', others - 1)])).toEqual([
        `${limb}.awards notMet`,
      ]);
  });
  it('counts diplomas alone only where no flag may be given', () => {
    const diplomas = [...before, ...flags(diploma, times)];
    expect(judged(diplomas, { flagEligible: false })).toEqual([]);
    expect(judged(diplomas.slice(0, -1), { flagEligible: false })).toEqual([`${limb}.awards notMet`]);
    expect(judged(diplomas, { flagEligible: true })).toEqual([`${limb}.awards notMet`]);
    expect(judged(diplomas, { flagEligible: null })).toEqual([`${limb}.awards missingData`]);
  });
  it('needs the award below before the five years, and for merit', () => {
    const since = flags('CO_TINH', times);
    expect(judged([...held(former, [2021]), ...since])).toEqual([`${limb}.held notMet`]);
    expect(judged([...held(former, [2020], 'thematic'), ...since])).toEqual([`${limb}.held notMet`]);
  });
  it('needs five excellent years, by rating or by title', () => {
    const awards = [...before, ...flags('CO_TINH', times)];
    const four = excellentYears.slice(1);
    expect(judged(awards, { ratings: [{ year: 2021, level: 'HTTNV' }, ...four] })).toEqual([`${limb}.ratings notMet`]);
    expect(judged([...awards, ...held(title, [2021])], { ratings: [{ year: 2021, level: 'HTTNV' }, ...four] })).toEqual(
      [],
    );
    expect(judged(awards, { ratings: four })).toEqual([`${limb}.ratings missingData`]);
  });
  it('concludes nothing from awards that are not known', () => {
    expect(judged(null)).toEqual([`${limb}.held missingData`, `${limb}.awards missingData`]);
  });
});

describe('hạng Ba of a collective', () => {
  const awards = [...held('BK_TTCP', [2020]), ...flags('CO_TINH', 1)];
  const known = { ratings: excellentYears };

  it('takes one flag and one diploma together', () => {
    const of = (award: AwardCode, diploma: AwardCode) =>
      verdictOf(aCollectiveFor(award, {}, { ...known, awards: [...awards, ...held(diploma, [2022])] }));
    expect(of('HC_LD_3', 'BK_TINH')).toBe('met');
    expect(of('HC_BVTQ_3', 'BK_BO')).toBe('met');
    expect(of('HC_BVTQ_3', 'BK_TINH')).toBe('notMet');
  });
  it.each([
    [2015, 'met'],
    [2016, 'notMet'],
    [null, 'missingData'],
  ] as const)('needs ten years of existence: founded in %s', (foundedYear, expected) => {
    const enough = [...awards, ...held('CO_TINH', [2022])];
    for (const award of ['HC_LD_3', 'HC_BVTQ_3'] as const)
      expect(verdictOf(aCollectiveFor(award, { foundedYear }, { ...known, awards: enough }))).toBe(expected);
  });
  it('does not take “Đơn vị quyết thắng” for “Tập thể lao động xuất sắc”', () => {
    const units = [...awards, ...held('CO_TINH', [2022]), ...held('DVQT', [2021, 2022, 2023, 2024, 2025])];
    const ratings = rated(2025, 'HTTNV', 'HTTNV', 'HTTNV', 'HTTNV', 'HTTNV');
    expect(verdictOf(aCollectiveFor('HC_LD_3', {}, { awards: units, ratings }))).toBe('notMet');
    expect(verdictOf(aCollectiveFor('HC_BVTQ_3', {}, { awards: units, ratings }))).toBe('met');
  });
});
