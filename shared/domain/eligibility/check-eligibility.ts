import type { AwardCode } from '#shared/domain/award-code';
import { judge } from '#shared/domain/eligibility/checks/registry';
import type { EligibilityFacts } from '#shared/domain/eligibility/facts';
import { allVerdicts, type JudgeContext, judgeAny } from '#shared/domain/eligibility/judgement';
import type { AttestLine, CriterionResult, EligibilityReport } from '#shared/domain/eligibility/report';
import { type Applicability, type CriterionLine, type EditionRules, findAward } from '#shared/domain/eligibility/rules';
import type { RecipientKind } from '#shared/domain/recipient';
import { err, ok, type Result } from '#shared/lib/result';

export type EligibilityRefusal =
  | { readonly code: 'eligibility.unknownAward'; readonly award: AwardCode }
  | {
      readonly code: 'eligibility.wrongRecipientKind';
      readonly award: AwardCode;
      readonly allowed: readonly RecipientKind[];
    };

/** What a line contributes: something judged, something to attest, or both. */
type Judged = { readonly criteria: readonly CriterionResult[]; readonly attest: readonly AttestLine[] };

const speaksOf = (line: Applicability, facts: EligibilityFacts): boolean => {
  const category = facts.subject?.category;
  if (line.kinds && !line.kinds.includes(facts.recipientKind)) return false;
  if (line.bases && !line.bases.includes(facts.basis)) return false;
  if (line.subjects && (category === undefined || !line.subjects.includes(category))) return false;
  return !(line.exceptSubjects && category !== undefined && line.exceptSubjects.includes(category));
};

const headOf = (line: CriterionLine) => ({
  id: line.id,
  clause: line.clause,
  text: line.text,
  ...(line.unconfirmed && { unconfirmed: true }),
});

const judgeLimbs = (line: CriterionLine & { oneOf: readonly CriterionLine[] }, context: JudgeContext): Judged => {
  const judged = line.oneOf.filter((limb) => speaksOf(limb, context.facts)).map((limb) => judgeLine(limb, context));
  const limbs = judged.flatMap((limb) => limb.criteria);
  const attest = judged.flatMap((limb) => limb.attest);
  if (limbs.length === 0) return { criteria: [], attest };
  // A limb only a person can judge leaves the group open as long as no other limb holds.
  const open = attest.map(() => ({ verdict: 'missingData' as const, evidence: [], missingYears: [] }));
  const { verdict, evidence, missingYears } = judgeAny([
    ...limbs.map((limb) => ({ ...limb, missingYears: limb.missingYears ?? [] })),
    ...open,
  ]);
  const years = missingYears.length > 0 ? { missingYears } : {};
  return { criteria: [{ ...headOf(line), verdict, evidence, ...years, limbs }], attest };
};

const judgeLine = (line: CriterionLine, context: JudgeContext): Judged => {
  if ('attest' in line) return { criteria: [], attest: [headOf(line)] };
  if ('oneOf' in line) return judgeLimbs(line, context);
  const { verdict, evidence, missingYears } = judge(line.check, context);
  if (line.advisory) return { criteria: [], attest: verdict === 'met' ? [] : [headOf(line)] };
  const years = missingYears.length > 0 ? { missingYears } : {};
  return { criteria: [{ ...headOf(line), verdict, evidence, ...years }], attest: [] };
};

/**
 * Judges one nominee for one award by the rows of an edition. Only the lines that speak of the nominee's kind, subject
 * and basis are judged. Refuses an award the edition does not know and a kind of recipient the award is not for.
 * The report is advice: the council decides.
 */
export const checkEligibility = (
  edition: EditionRules,
  facts: EligibilityFacts,
): Result<EligibilityReport, EligibilityRefusal> => {
  const award = findAward(edition, facts.award);
  if (!award) return err({ code: 'eligibility.unknownAward', award: facts.award });
  if (!award.recipientKinds.includes(facts.recipientKind))
    return err({ code: 'eligibility.wrongRecipientKind', award: facts.award, allowed: award.recipientKinds });
  const context: JudgeContext = {
    facts,
    historyYears: award.historyYears,
    names: edition.evidenceNames,
    readings: edition.readings,
    awardName: (code) => findAward(edition, code)?.shortName ?? code,
  };
  const judged = [...award.criteria, ...edition.general]
    .filter((line) => speaksOf(line, facts))
    .map((line) => judgeLine(line, context));
  const criteria = judged.flatMap((line) => line.criteria);
  return ok({
    edition: edition.id,
    ...(edition.localVersion !== undefined && { localVersion: edition.localVersion }),
    verdict: allVerdicts(criteria.map((criterion) => criterion.verdict)),
    criteria,
    attest: judged.flatMap((line) => line.attest),
  });
};
