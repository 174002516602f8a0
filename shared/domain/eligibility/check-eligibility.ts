import type { AwardCode } from '#shared/domain/award-code';
import { judge } from '#shared/domain/eligibility/checks/registry';
import type { EligibilityFacts } from '#shared/domain/eligibility/facts';
import { allVerdicts, type JudgeContext, type Judgement, judgeAny, met } from '#shared/domain/eligibility/judgement';
import type { AttestLine, CriterionResult, EligibilityReport, Evidence } from '#shared/domain/eligibility/report';
import {
  type Applicability,
  type AwardRule,
  type CriterionLine,
  type EditionRules,
  findAward,
} from '#shared/domain/eligibility/rules';
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

const speaksOf = (line: Applicability, { facts, rule }: Pick<JudgeContext, 'facts' | 'rule'>): boolean => {
  const category = facts.subject?.category;
  if (line.kinds && !line.kinds.includes(facts.recipientKind)) return false;
  if (line.bases && !line.bases.includes(facts.basis)) return false;
  if (line.levels && !line.levels.includes(rule.level)) return false;
  if (line.awardKinds && !line.awardKinds.includes(rule.kind)) return false;
  if (line.leaders && facts.subject?.isLeader !== true) return false;
  if (line.subjects && (category === undefined || !line.subjects.includes(category))) return false;
  return !(line.exceptSubjects && category !== undefined && line.exceptSubjects.includes(category));
};

const attestOf = (
  { id, clause, text, unconfirmed }: CriterionLine,
  evidence: readonly Evidence[] = [],
): AttestLine => ({
  id,
  clause,
  text,
  ...(unconfirmed && { unconfirmed }),
  ...(evidence.length > 0 && { evidence }),
});

const resultOf = (
  { id, clause, text, unconfirmed }: CriterionLine,
  { verdict, evidence, missingYears }: Judgement,
  limbs: readonly CriterionResult[] | null = null,
): CriterionResult => {
  const result = { id, clause, text, verdict, evidence };
  if (unconfirmed === undefined && missingYears.length === 0 && limbs === null) return result;
  return {
    ...result,
    ...(unconfirmed && { unconfirmed }),
    ...(missingYears.length > 0 && { missingYears }),
    ...(limbs && { limbs }),
  };
};

const isAttested = (line: AttestLine, { attested }: EligibilityFacts): boolean => attested?.includes(line.id) ?? false;

const OPEN = { verdict: 'missingData', evidence: [], missingYears: [] } as const;

const judgeLimbs = (line: CriterionLine & { oneOf: readonly CriterionLine[] }, context: JudgeContext): Judged => {
  const judged = line.oneOf.filter((limb) => speaksOf(limb, context)).map((limb) => judgeLine(limb, context));
  const limbs = judged.flatMap((limb) => limb.criteria);
  const attest = judged.flatMap((limb) => limb.attest);
  if (limbs.length === 0) return { criteria: [], attest };
  // A limb that only a person can judge holds once confirmed, and leaves the group open before.
  const people = attest.map((limb) => (isAttested(limb, context.facts) ? met() : OPEN));
  const known = limbs.map((limb) => ({ ...limb, missingYears: limb.missingYears ?? [] }));
  return { criteria: [resultOf(line, judgeAny([...known, ...people]), limbs)], attest };
};

const judgeLine = (line: CriterionLine, context: JudgeContext): Judged => {
  if ('attest' in line) return { criteria: [], attest: [attestOf(line)] };
  if ('oneOf' in line) return judgeLimbs(line, context);
  const judgement = judge(line.check, context);
  if (!line.advisory) return { criteria: [resultOf(line, judgement)], attest: [] };
  return { criteria: [], attest: judgement.verdict === 'met' ? [] : [attestOf(line, judgement.evidence)] };
};

/** By merit: whether every line of the award itself that history decides is met, and there is one. */
const historySuffices = ({ facts, rule }: JudgeContext, criteria: readonly CriterionResult[]): boolean => {
  const own = criteria.filter(({ id }) => rule.criteria.some((line) => line.id === id));
  return facts.basis === 'merit' && own.length > 0 && own.every(({ verdict }) => verdict === 'met');
};

const isInstead = ({ criteria }: AwardRule, { id }: AttestLine): boolean =>
  criteria.some((line) => line.id === id && line.instead === true);

type LinesByNominee = Map<string, readonly CriterionLine[]>;

/** The lines that speak of one nominee speak of all like him: sorted out once for each edition and award. */
const applicable = new WeakMap<EditionRules, Map<AwardRule, LinesByNominee>>();

const linesFor = (edition: EditionRules, context: JudgeContext): readonly CriterionLine[] => {
  const { rule, facts } = context;
  const { recipientKind, basis, subject } = facts;
  const byAward = applicable.get(edition) ?? new Map<AwardRule, LinesByNominee>();
  if (byAward.size === 0) applicable.set(edition, byAward);
  const byNominee: LinesByNominee = byAward.get(rule) ?? new Map();
  if (byNominee.size === 0) byAward.set(rule, byNominee);
  const nominee = `${recipientKind} ${basis} ${subject?.category} ${subject?.isLeader}`;
  const lines =
    byNominee.get(nominee) ?? [...rule.criteria, ...edition.general].filter((line) => speaksOf(line, context));
  byNominee.set(nominee, lines);
  return lines;
};

/** Lines about a vote and a decider, asked only where the facts name them. */
const councilLines = ({ decidedBy, ballot }: AwardRule, facts: EligibilityFacts): readonly CriterionLine[] => [
  ...(facts.votes === undefined
    ? []
    : [
        {
          id: 'council.votes',
          clause: ballot.clause,
          text: 'Số phiếu đồng ý đạt tỷ lệ trên tổng số thành viên Hội đồng.',
          ...(ballot.unconfirmed && { unconfirmed: ballot.unconfirmed }),
          check: { check: 'votesReach' as const },
        },
      ]),
  ...(facts.decidedBy === undefined
    ? []
    : [
        {
          id: 'council.authority',
          clause: [...new Set(decidedBy.map(({ clause }) => clause))].join('; '),
          text: 'Người quyết định có thẩm quyền tặng danh hiệu, hình thức này.',
          check: { check: 'authorityDecides' as const },
        },
      ]),
];

/**
 * Judges one nominee for one award by the rows of an edition. Only the lines that speak of the nominee's kind, subject
 * and basis are judged. Refuses an award the edition does not know and a kind of recipient the award is not for.
 * The report is advice: the council decides.
 */
export const checkEligibility = (
  edition: EditionRules,
  facts: EligibilityFacts,
): Result<EligibilityReport, EligibilityRefusal> => {
  const rule = findAward(edition, facts.award);
  if (!rule) return err({ code: 'eligibility.unknownAward', award: facts.award });
  if (!rule.recipientKinds.includes(facts.recipientKind))
    return err({ code: 'eligibility.wrongRecipientKind', award: facts.award, allowed: rule.recipientKinds });
  const context: JudgeContext = {
    facts,
    rule,
    historyYears: rule.historyYears,
    names: edition.evidenceNames,
    readings: edition.readings,
    awardName: (code) => findAward(edition, code)?.shortName ?? code,
  };
  const criteria: CriterionResult[] = [];
  const attest: AttestLine[] = [];
  for (const line of [...linesFor(edition, context), ...councilLines(rule, facts)]) {
    const judged = judgeLine(line, context);
    criteria.push(...judged.criteria);
    attest.push(...judged.attest);
  }
  const asked = historySuffices(context, criteria) ? attest.filter((line) => !isInstead(rule, line)) : attest;
  return ok({
    edition: edition.id,
    ...(edition.localVersion !== undefined && { localVersion: edition.localVersion }),
    verdict: allVerdicts(criteria.map((criterion) => criterion.verdict)),
    criteria,
    attest: asked,
  });
};
