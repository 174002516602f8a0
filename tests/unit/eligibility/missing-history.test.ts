import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AWARD_CODES } from '#shared/domain/award-code';
import { checkEligibility } from '#shared/domain/eligibility/check-eligibility';
import type { EligibilityFacts } from '#shared/domain/eligibility/facts';
import { AWARD_BASES, RATING_LEVELS, RECIPIENT_KINDS } from '#shared/domain/recipient';
import { localDate } from '#shared/lib/local-date';
import { EDITIONS } from '#shared/regulations/editions';

const year = fc.integer({ min: 2016, max: 2025 });
const ratings = fc.uniqueArray(fc.record({ year, level: fc.constantFrom(...RATING_LEVELS) }), {
  selector: (rating) => rating.year,
});
const awards = fc.array(
  fc.record({
    code: fc.constantFrom('LDTT', 'CSTDCS', 'CSTD_TINH', 'BK_TINH', 'TTLDXS', 'CO_TINH'),
    year,
    basis: fc.constantFrom('merit' as const, 'thematic' as const),
  }),
);
const initiatives = fc.array(
  fc.record({
    year,
    scope: fc.constantFrom('base' as const, 'province' as const, 'national' as const),
    kind: fc.constantFrom('initiative' as const, 'research' as const),
    applied: fc.boolean(),
  }),
  { maxLength: 4 },
);
const count = fc.option(fc.integer({ min: 0, max: 12 }));
const facts: fc.Arbitrary<EligibilityFacts> = fc.record({
  onDate: fc.constant(localDate('2026-02-10')),
  award: fc.constantFrom(...AWARD_CODES),
  awardYear: fc.constant(2025),
  basis: fc.constantFrom(...AWARD_BASES),
  recipientKind: fc.constantFrom(...RECIPIENT_KINDS),
  subject: fc.constantFrom(null, { category: 'worker' as const, isLeader: false }),
  ratings: fc.option(ratings),
  awards: fc.option(awards),
  initiatives: fc.option(initiatives),
  discipline: fc.constantFrom(null, []),
  openInvestigation: fc.constantFrom(null, false, true),
  collective: fc.record({
    members: count,
    completedTask: count,
    ldtt: count,
    cstdcs: count,
    disciplinedFromWarning: count,
    foundedYear: fc.constant(null),
    flagEligible: fc.constantFrom(null, true, false),
  }),
});

const verdicts = (known: EligibilityFacts) =>
  EDITIONS.map((edition) => {
    const result = checkEligibility(edition, known);
    return result.ok ? result.value.verdict : 'refused';
  });

/** Whoever is outside the payroll need not be rated (khoản 3 Điều 24): a rating that is not known is taken as none. */
const judgedIfRated = ({ award, subject }: EligibilityFacts): boolean =>
  award === 'LDTT' && subject?.category === 'worker';

describe('missing history', () => {
  it('never turns a verdict round: forgetting facts leads to missingData or leaves the verdict', () => {
    const forget = fc.subarray([
      'ratings',
      'awards',
      'initiatives',
      'discipline',
      'openInvestigation',
      'collective',
    ] as const);
    fc.assert(
      fc.property(facts, forget, (known, forgotten) => {
        const less = { ...known, ...Object.fromEntries(forgotten.map((key) => [key, null])) };
        const isUnrated = judgedIfRated(known) && less.ratings === null;
        const before = verdicts(isUnrated ? { ...known, ratings: [] } : known);
        verdicts(less).forEach((after, index) => {
          if (after !== 'missingData') expect(after).toBe(before[index]);
        });
      }),
      { numRuns: 600 },
    );
  });

  it('never turns a verdict round when a single rating is forgotten', () => {
    fc.assert(
      fc.property(facts, year, (known, forgotten) => {
        const rest = known.ratings?.filter((rating) => rating.year !== forgotten) ?? [];
        fc.pre(known.ratings !== null && rest.length < known.ratings.length);
        // An empty list would say that nobody was ever rated: what is forgotten is not known.
        const less = { ...known, ratings: rest.length === 0 ? null : rest };
        const before = verdicts(judgedIfRated(known) ? { ...known, ratings: rest } : known);
        verdicts(less).forEach((after, index) => {
          if (after !== 'missingData') expect(after).toBe(before[index]);
        });
      }),
      { numRuns: 600 },
    );
  });
});
