/** What a facts file of check-award holds; loose on purpose, since hostile files are written with it too. */
export type FactFile = Readonly<Record<string, unknown>>;

type GivenAward = Readonly<{ code: string; year: number; basis: string; date?: string }>;
type GivenRating = Readonly<{ year: number; level: string }>;
type GivenInitiative = Readonly<{ year: number; scope: string; kind: string; applied: boolean }>;

/** Titles or forms of one code, by merit unless said. */
export const given = (code: string, years: readonly number[], basis = 'merit'): GivenAward[] =>
  years.map((year) => ({ code, year, basis }));

/** The same rating in each of the years. */
export const rated = (level: string, years: readonly number[]): GivenRating[] => years.map((year) => ({ year, level }));

export const initiative = (year: number, scope: string, changes: Partial<GivenInitiative> = {}): GivenInitiative => ({
  year,
  scope,
  kind: 'initiative',
  applied: true,
  ...changes,
});

export const years = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** A civil servant of whom everything is known and nothing bad; the case adds what the award asks for. */
export const person = (award: string, changes: FactFile = {}): FactFile => ({
  onDate: '2026-03-10',
  award,
  awardYear: 2025,
  basis: 'merit',
  recipientKind: 'individual',
  subject: { category: 'civilServant', isLeader: false },
  ratings: [],
  awards: [],
  initiatives: [],
  discipline: [],
  openInvestigation: false,
  ...changes,
});

/** A collective of ten of whom everything is known and nothing bad. */
export const collective = (award: string, changes: FactFile = {}, unit: FactFile = {}): FactFile => ({
  onDate: '2026-03-10',
  award,
  awardYear: 2025,
  basis: 'merit',
  recipientKind: 'collective',
  ratings: [],
  awards: [],
  initiatives: [],
  discipline: [],
  openInvestigation: false,
  collective: {
    members: 10,
    completedTask: 10,
    ldtt: 7,
    cstdcs: 1,
    disciplinedFromWarning: 0,
    foundedYear: 2010,
    flagEligible: true,
    ...unit,
  },
  ...changes,
});

export const household = (award: string, changes: FactFile = {}): FactFile => ({
  onDate: '2026-03-10',
  award,
  awardYear: 2025,
  basis: 'contribution',
  recipientKind: 'household',
  ratings: [],
  awards: [],
  initiatives: [],
  discipline: [],
  openInvestigation: false,
  ...changes,
});

/** The facts without one key, which then is not known. */
export const without = (facts: FactFile, key: string): FactFile =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => name !== key));
