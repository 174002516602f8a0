import type { AwardCode } from '#shared/domain/award-code';
import type {
  AwardFact,
  CollectiveFacts,
  EligibilityFacts,
  InitiativeFact,
  RatingFact,
} from '#shared/domain/eligibility/facts';
import type { AwardBasis, RatingLevel } from '#shared/domain/recipient';
import { localDate } from '#shared/lib/local-date';

/** An individual of 2025 with a known, empty history and nothing open. */
export const aPersonFor = (award: AwardCode, known: Partial<EligibilityFacts> = {}): EligibilityFacts => ({
  onDate: localDate('2026-02-10'),
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
  collective: null,
  ...known,
});

export const aCollectiveFor = (
  award: AwardCode,
  collective: Partial<CollectiveFacts> = {},
  known: Partial<EligibilityFacts> = {},
): EligibilityFacts => ({
  ...aPersonFor(award),
  recipientKind: 'collective',
  subject: null,
  collective: {
    members: 10,
    completedTask: 10,
    ldtt: 7,
    cstdcs: 1,
    disciplinedFromWarning: 0,
    foundedYear: 2010,
    flagEligible: true,
    ...collective,
  },
  ...known,
});

/** Ratings of consecutive years, the last one in `last`. */
export const rated = (last: number, ...levels: readonly RatingLevel[]): readonly RatingFact[] =>
  levels.map((level, index) => ({ year: last - levels.length + 1 + index, level }));

export const held = (code: AwardCode, years: readonly number[], basis: AwardBasis = 'merit'): readonly AwardFact[] =>
  years.map((year) => ({ code, year, basis, decisionNumber: `${year % 100}/QĐ-UBND` }));

export const anInitiative = (known: Partial<InitiativeFact> = {}): InitiativeFact => ({
  year: 2025,
  scope: 'base',
  kind: 'initiative',
  applied: true,
  name: 'Số hóa hồ sơ một cửa',
  ...known,
});
