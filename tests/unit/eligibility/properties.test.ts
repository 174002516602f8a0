import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AWARD_CODES } from '#shared/domain/award-code';
import { askedHistory } from '#shared/domain/eligibility/asked-history';
import { checkEligibility } from '#shared/domain/eligibility/check-eligibility';
import type { EligibilityFacts } from '#shared/domain/eligibility/facts';
import { findAward } from '#shared/domain/eligibility/rules';
import { AWARD_BASES, PERSON_CATEGORIES, RATING_LEVELS, RECIPIENT_KINDS } from '#shared/domain/recipient';
import { localDate } from '#shared/lib/local-date';
import { EDITIONS } from '#shared/regulations/editions';

const year = fc.integer({ min: 2014, max: 2026 });
const ratings = fc.array(fc.record({ year, level: fc.constantFrom(...RATING_LEVELS) }), { maxLength: 12 });
const decisionNumber = fc.constantFrom('12/QĐ-UBND', '345/QĐ-UBND');
const awards = fc.array(
  fc.record({
    code: fc.constantFrom(...AWARD_CODES),
    year,
    basis: fc.constantFrom('merit' as const, 'merit' as const, 'thematic' as const, 'unexpected' as const),
    decisionNumber,
  }),
  { maxLength: 12 },
);
const initiatives = fc.array(
  fc.record({
    year,
    scope: fc.constantFrom('base' as const, 'province' as const, 'national' as const),
    kind: fc.constantFrom('initiative' as const, 'research' as const),
    applied: fc.boolean(),
    decisionNumber,
  }),
  { maxLength: 5 },
);
const discipline = fc.array(
  fc.record({
    form: fc.constantFrom('KHIEN_TRACH', 'CANH_CAO'),
    from: fc.constantFrom(localDate('2019-03-01'), localDate('2021-06-10'), localDate('2025-05-05')),
    to: fc.constantFrom(localDate('2025-12-01'), localDate('2026-01-31'), null),
  }),
  { maxLength: 2 },
);
const count = fc.option(fc.integer({ min: 0, max: 12 }));
const facts: fc.Arbitrary<EligibilityFacts> = fc.record(
  {
    onDate: fc.constant(localDate('2026-02-10')),
    award: fc.constantFrom(...AWARD_CODES),
    awardYear: fc.constantFrom(2024, 2025),
    basis: fc.constantFrom('merit' as const, 'merit' as const, ...AWARD_BASES),
    recipientKind: fc.constantFrom(...RECIPIENT_KINDS),
    historyKnownFrom: fc.constantFrom(null, 2016, 2022),
    subject: fc.option(fc.record({ category: fc.constantFrom(...PERSON_CATEGORIES), isLeader: fc.boolean() })),
    ratings: fc.option(ratings, { freq: 9 }),
    awards: fc.option(awards, { freq: 9 }),
    initiatives: fc.option(initiatives, { freq: 9 }),
    discipline: fc.option(fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: discipline })),
    openInvestigation: fc.constantFrom(false, false, false, true, null),
    collective: fc.record({
      members: count,
      completedTask: count,
      ldtt: count,
      cstdcs: count,
      disciplinedFromWarning: count,
      foundedYear: fc.constantFrom(null, 2000, 2020),
      flagEligible: fc.constantFrom(null, true, false),
    }),
  },
  {
    requiredKeys: [
      'onDate',
      'award',
      'awardYear',
      'basis',
      'recipientKind',
      'subject',
      'ratings',
      'awards',
      'initiatives',
      'discipline',
      'openInvestigation',
      'collective',
    ],
  },
);

const reports = (known: EligibilityFacts) =>
  EDITIONS.map((edition) => {
    const result = checkEligibility(edition, known);
    return result.ok ? result.value : null;
  });

const RUNS = { numRuns: 1500 };

describe('the judgement', () => {
  it('never falls from met to notMet by one more good year', () => {
    fc.assert(
      fc.property(facts, year, fc.constantFrom('HTXSNV' as const, 'HTTNV' as const), (known, good, level) => {
        const after = reports({ ...known, ratings: [...(known.ratings ?? []), { year: good, level }] });
        reports(known).forEach((before, index) => {
          if (before?.verdict === 'met') expect(after[index]?.verdict).not.toBe('notMet');
        });
      }),
      RUNS,
    );
  });

  it('does not change by an award that no line asks for', () => {
    fc.assert(
      fc.property(
        facts,
        year,
        fc.constantFrom('KNC' as const, 'TDPVH' as const, 'GDVH' as const),
        (known, when, code) => {
          fc.pre(known.awards !== null);
          const more = [...(known.awards ?? []), { code, year: when, basis: 'merit' as const }];
          expect(reports({ ...known, awards: more })).toEqual(reports(known));
        },
      ),
      RUNS,
    );
  });

  it('does not change when only what its lines look for is read', () => {
    fc.assert(
      fc.property(facts, (known) => {
        for (const edition of EDITIONS) {
          const rule = findAward(edition, known.award);
          if (rule === null) continue;
          const { awards: codes, ratingYears } = askedHistory(edition, rule, known.basis);
          const rated = known.ratings?.filter(({ year: of }) => of > known.awardYear - ratingYears) ?? null;
          const less = {
            ...known,
            // As the database gives it: a book without any rating is a book not yet filled in.
            ratings: rated !== null && rated.length === 0 && known.ratings?.length !== 0 ? null : rated,
            awards: known.awards?.filter(({ code }) => codes.includes(code)) ?? null,
          };
          expect(checkEligibility(edition, less)).toEqual(checkEligibility(edition, known));
        }
      }),
      RUNS,
    );
  });

  it('does not depend on the order in which history was recorded', () => {
    fc.assert(
      fc.property(facts, fc.infiniteStream(fc.nat()), (known, dice) => {
        const shuffled = <T>(rows: readonly T[] | null): readonly T[] | null =>
          rows === null
            ? null
            : rows
                .map((row) => ({ row, place: Number(dice.next().value) }))
                .sort((a, b) => a.place - b.place)
                .map(({ row }) => row);
        const other = {
          ...known,
          ratings: shuffled(known.ratings),
          awards: shuffled(known.awards),
          initiatives: shuffled(known.initiatives),
          discipline: shuffled(known.discipline),
        };
        expect(reports(other)).toEqual(reports(known));
      }),
      RUNS,
    );
  });
});
