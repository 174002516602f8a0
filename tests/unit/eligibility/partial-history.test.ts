import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEligibility } from '#shared/domain/eligibility/check-eligibility';
import type { EligibilityFacts } from '#shared/domain/eligibility/facts';
import { EDITIONS, findEdition } from '#shared/regulations/editions';
import { anInitiative, aPersonFor, held, rated } from '#tests/builders/eligibility-facts';

const edition = findEdition('RS2025') ?? EDITIONS[0];

const verdictOf = (facts: EligibilityFacts, id: string) => {
  const report = checkEligibility(edition, facts);
  if (!report.ok) throw new Error(report.error.code);
  const lines = report.value.criteria.flatMap((line) => [line, ...(line.limbs ?? [])]);
  const found = lines.find((line) => line.id === id);
  if (!found) throw new Error(`No line ${id} among ${lines.map((line) => line.id).join(', ')}`);
  return found.verdict;
};

/** Three fighters in a row, the oldest of them older than what is known. */
const fighter = (years: readonly number[], historyKnownFrom: number | null | undefined): EligibilityFacts => ({
  ...aPersonFor('CSTD_TINH', {
    awards: held('CSTDCS', years),
    ratings: rated(2025, 'HTXSNV', 'HTXSNV', 'HTXSNV'),
    initiatives: [anInitiative({ year: 2025, scope: 'province', applied: true })],
  }),
  ...(historyKnownFrom === undefined ? {} : { historyKnownFrom }),
});

const THREE_TITLES = checkLine('CSTD_TINH', fighter([2023, 2024, 2025], undefined));

function checkLine(award: string, facts: EligibilityFacts): string {
  const report = checkEligibility(edition, facts);
  const line = report.ok ? report.value.criteria.find(({ evidence }) => evidence.length === 3) : undefined;
  if (line === undefined) throw new Error(`No line of ${award} rests on three titles`);
  return line.id;
}

describe('a history that is known only from some year on', () => {
  it.each([
    { name: 'whole history, all three titles', years: [2023, 2024, 2025], from: undefined, verdict: 'met' },
    { name: 'whole history, one title short', years: [2024, 2025], from: undefined, verdict: 'notMet' },
    { name: 'known from 2024: 2023 may have held the third', years: [2024, 2025], from: 2024, verdict: 'missingData' },
    { name: 'known from 2023: the third is known to be none', years: [2024, 2025], from: 2023, verdict: 'notMet' },
    { name: 'broken inside the known years', years: [2023, 2025], from: 2024, verdict: 'notMet' },
    { name: 'nothing is known to be complete', years: [2025], from: null, verdict: 'missingData' },
    { name: 'what is there counts, complete or not', years: [2023, 2024, 2025], from: null, verdict: 'met' },
  ])('$name → $verdict', ({ years, from, verdict }) => {
    expect(verdictOf(fighter(years, from), THREE_TITLES)).toBe(verdict);
  });

  it('never turns a whole-history verdict round: it only leaves open what the unknown years could change', () => {
    const years = fc.uniqueArray(fc.integer({ min: 2018, max: 2025 }), { maxLength: 8 });
    fc.assert(
      fc.property(years, fc.integer({ min: 2018, max: 2026 }), (titles, from) => {
        const whole = verdictOf(fighter(titles, undefined), THREE_TITLES);
        const partial = verdictOf(fighter(titles, from), THREE_TITLES);
        expect([whole, 'missingData']).toContain(partial);
        if (whole === 'met') expect(partial).toBe('met');
      }),
    );
  });

  it('does not read an unknown year as free of discipline', () => {
    const facts = (from: number) => ({ ...fighter([2023, 2024, 2025], from) });
    const conduct = (from: number) => {
      const report = checkEligibility(edition, facts(from));
      return report.ok ? report.value.verdict : report.error.code;
    };
    expect(conduct(2016)).toBe('met');
    expect(conduct(2025)).toBe('missingData');
  });
});
