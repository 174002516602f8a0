import type { AwardCode } from '#shared/domain/award-code';
import type { AwardFact, EligibilityFacts } from '#shared/domain/eligibility/facts';
import type { RatingLevel } from '#shared/domain/recipient';
import { aCollectiveFor, anInitiative, aPersonFor, held, rated } from '#tests/builders/eligibility-facts';
import type { DecidedLimb } from '#tests/unit/eligibility/limbs/limb-cases';

const years = (count: number, level: RatingLevel = 'HTXSNV') =>
  rated(2025, ...Array.from({ length: count }, () => level));
const five = (excellent: number) => [...years(5, 'HTTNV').slice(0, 5 - excellent), ...years(excellent)];
const times = (code: AwardCode, count: number): readonly AwardFact[] =>
  held(
    code,
    Array.from({ length: count }, (_, index) => 2025 - index),
  );

const BEFORE = 2010;
const UNKNOWN_AWARDS = { awards: null };
const UNKNOWN_RATINGS = { ratings: null };

type Person = readonly [
  AwardCode,
  limb: string,
  clause: string,
  AwardCode,
  excellent: number,
  AwardCode,
  count: number,
];

const PERSONS: readonly Person[] = [
  ['HC_LD_1', 'hc-ld-1.42.1.dd', 'điểm đ khoản 1 Điều 42', 'HC_LD_2', 3, 'CSTD_TINH', 2],
  ['HC_LD_2', 'hc-ld-2.43.1.dd', 'điểm đ khoản 1 Điều 43', 'HC_LD_3', 2, 'CSTD_TINH', 1],
  ['HC_LD_3', 'hc-ld-3.44.1.e', 'điểm e khoản 1 Điều 44', 'BK_TTCP', 1, 'CSTDCS', 3],
  ['HC_BVTQ_1', 'hc-bvtq-1.45.1.c', 'điểm c khoản 1 Điều 45', 'HC_BVTQ_2', 3, 'CSTD_TINH', 2],
  ['HC_BVTQ_2', 'hc-bvtq-2.46.1.c', 'điểm c khoản 1 Điều 46', 'HC_BVTQ_3', 2, 'CSTD_TINH', 1],
  ['HC_BVTQ_3', 'hc-bvtq-3.47.1.c', 'điểm c khoản 1 Điều 47', 'BK_TTCP', 1, 'CSTDCS', 3],
];

const qualified = ([award, , , former, excellent, title, count]: Person) =>
  aPersonFor(award, { awards: [...held(former, [BEFORE]), ...times(title, count)], ratings: five(excellent) });

const ofPerson = (person: Person): readonly DecidedLimb[] => {
  const [, limb, clause, former, excellent, title, count] = person;
  const met = qualified(person);
  const poor = five(excellent).map((row) => (row.year === 2021 ? { ...row, level: 'HTNV' as const } : row));
  const late = { awards: [...held(former, [2021]), ...times(title, count)] };
  const line = (name: string) => ({ line: `${limb}.${name}`, clause, met });
  return [
    { ...line('held'), notMet: late, missing: UNKNOWN_AWARDS },
    { ...line('ratings'), notMet: { ratings: poor }, missing: UNKNOWN_RATINGS },
    { ...line('excellent'), notMet: { ratings: five(excellent - 1) }, missing: UNKNOWN_RATINGS },
    { ...line('titles'), notMet: { awards: held(former, [BEFORE]) }, missing: UNKNOWN_AWARDS },
  ];
};

/** Khoản 2 of Điều 42–44: the initiatives of workers and farmers. */
const ofWorkers = ([award, limb]: Person, initiatives: number): readonly DecidedLimb[] => {
  const article = limb.split('.')[1] ?? '';
  const id = limb.split('.').slice(0, 2).join('.');
  const met = aPersonFor(award, {
    subject: { category: 'worker', isLeader: false },
    initiatives: Array.from({ length: initiatives }, () => anInitiative({ scope: 'province' })),
  });
  const otherwise = { met, notMet: { initiatives: [] }, missing: { initiatives: null } };
  return [
    { line: `${id}.2`, clause: `khoản 2 Điều ${article}`, ...otherwise },
    { line: `${id}.2.initiatives`, clause: `điểm b, điểm c khoản 2 Điều ${article}`, ...otherwise },
  ];
};

type Collective = {
  readonly award: AwardCode;
  readonly limb: string;
  readonly clause: string;
  readonly former: AwardCode;
  readonly span: 5 | 10;
  readonly ways: Readonly<Record<string, readonly AwardFact[]>>;
  readonly founded?: string;
};

const flags = (rank: 1 | 2 | 3, diploma: AwardCode): Collective['ways'] => ({
  ...(rank !== 2 && { government: times('CO_CP', rank === 1 ? 2 : 1) }),
  ...(rank !== 3 && { both: [...times('CO_CP', 1), ...times('CO_TINH', rank === 1 ? 2 : 1)] }),
  province: times('CO_TINH', 5 - rank),
  ...(rank === 3 && { mixed: [...times('CO_TINH', 1), ...times(diploma, 1)] }),
  diplomas: times(diploma, 5 - rank),
});

const high = (count: number, more: readonly AwardFact[] = []): Collective['ways'] => ({
  diploma: [...times('CO_CP', count), ...times('BK_TTCP', 1), ...more],
  flags: [...times('CO_CP', count), ...times('CO_TINH', 2), ...more],
});

const COLLECTIVES: readonly Collective[] = [
  ...(['HC_LD', 'HC_BVTQ'] as const).flatMap((order) =>
    ([1, 2, 3] as const).map((rank): Collective => {
      const labour = order === 'HC_LD';
      const article = (labour ? 41 : 44) + rank;
      const clause =
        labour && rank === 3 ? 'điểm đ khoản 4 Điều 44' : `điểm ${labour ? 'd khoản 4' : 'b khoản 2'} Điều ${article}`;
      const point = labour ? (rank === 3 ? '4.dd' : '4.d') : '2.b';
      const below: readonly AwardCode[] = [`${order}_2`, `${order}_3`, 'BK_TTCP'];
      return {
        award: `${order}_${rank}`,
        limb: `${labour ? 'hc-ld' : 'hc-bvtq'}-${rank}.${article}.${point}`,
        clause,
        former: below[rank - 1] ?? 'BK_TTCP',
        span: 5,
        ways: flags(rank, labour ? 'BK_TINH' : 'BK_BO'),
        ...(rank === 3 && { founded: clause }),
      };
    }),
  ),
  ...(['HC_DL', 'HC_QC'] as const).flatMap((order) =>
    ([1, 2, 3] as const).map((rank): Collective => {
      const independence = order === 'HC_DL';
      const article = (independence ? 35 : 38) + rank;
      const below: readonly AwardCode[] = [`${order}_2`, `${order}_3`, independence ? 'HC_LD_1' : 'HC_BVTQ_1'];
      const more = rank === 2 ? times(independence ? 'BK_TINH' : 'BK_BO', 1) : [];
      return {
        award: `${order}_${rank}`,
        limb: `${independence ? 'hc-dl' : 'hc-qc'}-${rank}.${article}.3.a`,
        clause: `điểm a khoản 3 Điều ${article}`,
        former: below[rank - 1] ?? 'HC_LD_1',
        span: 10,
        ways: high(rank === 1 ? 3 : 2, more),
        ...(rank === 3 && { founded: `điểm c khoản 3 Điều ${article}` }),
      };
    }),
  ),
];

const ofCollective = ({ award, limb, clause, former, span, ways, founded }: Collective): readonly DecidedLimb[] => {
  const before = held(former, [BEFORE]);
  const of = (key: string, way: readonly AwardFact[]) =>
    aCollectiveFor(
      award,
      { foundedYear: 1980, flagEligible: key !== 'diplomas' },
      { awards: [...before, ...way], ratings: years(span) },
    );
  const [[key, way] = ['', []]] = Object.entries(ways);
  const met = of(key, way);
  const young = (foundedYear: number | null) => ({
    collective: met.collective === null ? null : { ...met.collective, foundedYear },
  });
  const fewer = { notMet: { awards: before }, missing: UNKNOWN_AWARDS };
  return [
    ...(founded === undefined
      ? []
      : [{ line: `${limb}.founded`, clause: founded, met, notMet: young(2020), missing: young(null) }]),
    { line: `${limb}.held`, clause, met, notMet: { awards: way }, missing: UNKNOWN_AWARDS },
    { line: `${limb}.ratings`, clause, met, notMet: { ratings: years(span, 'HTTNV') }, missing: UNKNOWN_RATINGS },
    { line: `${limb}.awards`, clause, met, ...fewer },
    ...Object.entries(ways).map(([name, facts]) => ({
      line: `${limb}.awards.${name}`,
      clause,
      met: of(name, facts),
      ...fewer,
    })),
  ];
};

const basesLine = (id: string, clause: string, met: EligibilityFacts): DecidedLimb => ({
  line: `${id}.bases.${met.recipientKind}`,
  clause,
  met,
  notMet: { basis: 'seniority' },
});

const person = (award: AwardCode) => aPersonFor(award, { basis: 'contribution' });

/** For a basis that asks no history the collective qualifies; the highest orders know merit only. */
const collective = (award: AwardCode, basis: 'external' | 'unexpected') => ({ ...aCollectiveFor(award), basis });
const merited = (award: AwardCode) => {
  const row = COLLECTIVES.find((known) => known.award === award);
  const first = row && ofCollective(row)[0];
  if (!first) throw new Error(award);
  return first.met;
};
const highest = (award: AwardCode, former: AwardCode, year = 1990) =>
  aCollectiveFor(award, {}, { awards: held(former, [year]) });

const BASES: readonly DecidedLimb[] = [
  basesLine('hc-sv.34', 'khoản 2, khoản 6 Điều 34', person('HC_SV')),
  basesLine('hc-sv.34', 'khoản 3, khoản 4 Điều 34', highest('HC_SV', 'HC_HCM')),
  basesLine('hc-hcm.35', 'khoản 1, khoản 5 Điều 35', person('HC_HCM')),
  basesLine('hc-hcm.35', 'khoản 2, khoản 3, khoản 4 Điều 35', highest('HC_HCM', 'HC_DL_1')),
  ...([1, 2, 3] as const).flatMap((rank) => [
    basesLine(`hc-dl-${rank}.${35 + rank}`, `khoản 1, khoản 4 Điều ${35 + rank}`, person(`HC_DL_${rank}`)),
    basesLine(
      `hc-dl-${rank}.${35 + rank}`,
      `khoản 2, khoản 3, khoản 4 Điều ${35 + rank}`,
      collective(`HC_DL_${rank}`, 'external'),
    ),
    basesLine(`hc-qc-${rank}.${38 + rank}`, `khoản 1 Điều ${38 + rank}`, person(`HC_QC_${rank}`)),
    basesLine(`hc-qc-${rank}.${38 + rank}`, `khoản 2, khoản 3 Điều ${38 + rank}`, merited(`HC_QC_${rank}`)),
    basesLine(`hc-ld-${rank}.${41 + rank}`, `khoản 1 Điều ${41 + rank}`, person(`HC_LD_${rank}`)),
    basesLine(`hc-ld-${rank}.${41 + rank}.4`, `khoản 4 Điều ${41 + rank}`, collective(`HC_LD_${rank}`, 'unexpected')),
    basesLine(`hc-bvtq-${rank}.${44 + rank}`, `khoản 1 Điều ${44 + rank}`, person(`HC_BVTQ_${rank}`)),
    basesLine(`hc-bvtq-${rank}.${44 + rank}`, `khoản 2 Điều ${44 + rank}`, collective(`HC_BVTQ_${rank}`, 'unexpected')),
  ]),
];

const ofHighest = (line: string, clause: string, met: EligibilityFacts): DecidedLimb => ({
  line,
  clause,
  met,
  notMet: { awards: [] },
  missing: UNKNOWN_AWARDS,
});

const advanced = aCollectiveFor('DVTT', {}, { ratings: years(1, 'HTTNV') });
const victorious = aCollectiveFor('DVQT', {}, { ratings: years(1) });
const counting = (counts: Partial<NonNullable<EligibilityFacts['collective']>>) => ({
  collective: advanced.collective === null ? null : { ...advanced.collective, ...counts },
});
const counted = (
  met: EligibilityFacts,
  line: string,
  clause: string,
  key: 'ldtt' | 'completedTask' | 'cstdcs' | 'disciplinedFromWarning',
  failing: number,
): DecidedLimb => ({
  line,
  clause,
  met,
  notMet: counting({ [key]: failing }),
  missing: counting({ [key]: null }),
});

const FORCES: readonly DecidedLimb[] = [
  {
    line: 'dvtt.28.2.a',
    clause: 'khoản 2 và điểm a khoản 1 Điều 28',
    met: advanced,
    notMet: { ratings: years(1, 'HTNV') },
    missing: UNKNOWN_RATINGS,
  },
  counted(advanced, 'dvtt.28.2.share', 'khoản 2 Điều 28', 'ldtt', 6),
  counted(advanced, 'dvtt.28.2.discipline', 'khoản 2 Điều 28', 'disciplinedFromWarning', 1),
  {
    line: 'dvqt.27.2.a',
    clause: 'khoản 2 và điểm a khoản 1 Điều 27',
    met: victorious,
    notMet: { ratings: years(1, 'HTTNV') },
    missing: UNKNOWN_RATINGS,
  },
  counted(victorious, 'dvqt.27.2.task', 'khoản 2 Điều 27', 'completedTask', 9),
  counted(victorious, 'dvqt.27.2.share', 'khoản 2 Điều 27', 'ldtt', 6),
  counted(victorious, 'dvqt.27.2.d', 'khoản 2 và điểm d khoản 1 Điều 27', 'cstdcs', 0),
];

/** Lines of the state's awards and of the armed forces that the facts decide. */
export const STATE_DECIDED: readonly DecidedLimb[] = [
  ...PERSONS.flatMap(ofPerson),
  ...PERSONS.slice(0, 3).flatMap((row, index) => ofWorkers(row, 3 - index)),
  ...COLLECTIVES.flatMap(ofCollective),
  ...BASES,
  ofHighest('hc-sv.34.3.a.held', 'điểm a khoản 3, điểm a khoản 4 Điều 34', highest('HC_SV', 'HC_HCM')),
  ofHighest('hc-hcm.35.held', 'khoản 2, khoản 3, khoản 4 Điều 35', highest('HC_HCM', 'HC_DL_1')),
  ofHighest('hc-hcm.35.held.first', 'điểm a khoản 2, điểm a khoản 3 Điều 35', highest('HC_HCM', 'HC_QC_1')),
  ofHighest('hc-hcm.35.held.again', 'khoản 4 Điều 35', highest('HC_HCM', 'HC_HCM')),
  ...(['NG', 'TT', 'NS', 'NN'] as const).map((who, index) =>
    ofHighest(
      `${who.toLowerCase()}nd.${64 + index}.held`,
      `khoản 2 Điều ${64 + index}`,
      aPersonFor(`${who}ND`, { awards: held(`${who}UT`, [2015]) }),
    ),
  ),
  ...FORCES,
];
