import { describe, expect, it } from 'vitest';
import { checkEligibility } from '#shared/domain/eligibility/check-eligibility';
import type { EligibilityFacts } from '#shared/domain/eligibility/facts';
import type { CriterionResult } from '#shared/domain/eligibility/report';
import type { CriterionLine } from '#shared/domain/eligibility/rules';
import { EDITIONS, findEdition } from '#shared/regulations/editions';
import { RS2025 } from '#shared/regulations/rs2025/edition';
import { COLLECTIVE_LIMBS } from '#tests/unit/eligibility/limbs/collective-limbs';
import { GENERAL_LIMBS } from '#tests/unit/eligibility/limbs/general-limbs';
import { INDIVIDUAL_LIMBS } from '#tests/unit/eligibility/limbs/individual-limbs';
import type { LimbCases } from '#tests/unit/eligibility/limbs/limb-cases';
import { OLDER_LIMBS } from '#tests/unit/eligibility/limbs/older-limbs';
import { STATE_ATTESTED } from '#tests/unit/eligibility/limbs/state-attested';
import { STATE_DECIDED } from '#tests/unit/eligibility/limbs/state-decided';

const STATE_LIMBS: LimbCases = { decided: STATE_DECIDED, attested: STATE_ATTESTED };
const TABLES: readonly LimbCases[] = [GENERAL_LIMBS, INDIVIDUAL_LIMBS, COLLECTIVE_LIMBS, OLDER_LIMBS, STATE_LIMBS];
const decided = TABLES.flatMap((table) => table.decided);
const attested = TABLES.flatMap((table) => table.attested);

const reportOf = (facts: EligibilityFacts, edition = 'RS2025') => {
  const result = checkEligibility(findEdition(edition) ?? RS2025, facts);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

const deep = (criteria: readonly CriterionResult[]): readonly CriterionResult[] =>
  criteria.flatMap((line) => [line, ...deep(line.limbs ?? [])]);

const lineIn = (facts: EligibilityFacts, id: string, edition?: string) =>
  deep(reportOf(facts, edition).criteria).find((line) => line.id === id);

/** A limb that speaks of nobody else is not judged for them: the group it stands in does not apply. */
const verdictIn = (facts: EligibilityFacts, id: string, edition?: string) =>
  lineIn(facts, id, edition)?.verdict ?? 'notMet';

/** A ground that stands in for the one history decides is asked of a nominee whose history does not do. */
const withoutHistory = (facts: EligibilityFacts, id: string, edition = 'RS2025'): EligibilityFacts => {
  const rule = findEdition(edition)?.awards.find(({ code }) => code === facts.award);
  const isInstead = rule?.criteria.some((line) => line.id === id && line.instead === true) ?? false;
  return isInstead ? { ...facts, ratings: [], awards: [], initiatives: [] } : facts;
};

describe.each(decided)('$clause, $line', ({ line, clause, met, notMet, edition }) => {
  it('is met by a nominee who qualifies', () => {
    expect(lineIn(met, line, edition)).toMatchObject({ verdict: 'met', clause });
    expect(reportOf(met, edition).verdict).toBe('met');
  });
  it('fails', () => {
    expect(verdictIn({ ...met, ...notMet }, line, edition)).toBe('notMet');
  });
});

describe.each(decided.filter(({ missing }) => missing))('$clause, $line', ({ line, met, missing, edition }) => {
  it('lacks data', () => {
    expect(verdictIn({ ...met, ...missing }, line, edition)).toBe('missingData');
  });
});

describe.each(attested)('$clause, $line', ({ line, clause, shown, notShown, edition }) => {
  it('is for people to judge, where it is asked', () => {
    const found = reportOf(withoutHistory(shown, line, edition), edition).attest.find(({ id }) => id === line);
    expect(found).toMatchObject({ clause });
    const other = checkEligibility(findEdition(edition ?? 'RS2025') ?? RS2025, { ...shown, ...notShown });
    const ids = other.ok ? other.value.attest.map(({ id }) => id) : [];
    expect(ids).not.toContain(line);
  });
});

describe('the catalogue', () => {
  const ids = (lines: readonly CriterionLine[]): readonly string[] =>
    lines.flatMap((line) => [line.id, ...('oneOf' in line ? ids(line.oneOf) : [])]);

  it.each(EDITIONS)('$id: every line stands in the tables above', (edition) => {
    const tested = new Set([...decided, ...attested].map(({ line }) => line));
    const lines = [...edition.general, ...edition.awards.flatMap((award) => award.criteria)];
    expect(ids(lines).filter((id) => !tested.has(id))).toEqual([]);
  });
});
