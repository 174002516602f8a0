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

/** What lines contribute: something judged, something to attest, or both. */
type Judged = { readonly criteria: CriterionResult[]; readonly attest: AttestLine[] };

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

const judgeLimbs = (
  line: CriterionLine & { oneOf: readonly CriterionLine[] },
  context: JudgeContext,
  judged: Judged,
): void => {
  const within: Judged = { criteria: [], attest: [] };
  for (const limb of line.oneOf) if (speaksOf(limb, context)) addLine(limb, context, within);
  judged.attest.push(...within.attest);
  if (within.criteria.length === 0) return;
  // A limb that only a person can judge holds once confirmed, and leaves the group open before.
  const people = within.attest.map((limb) => (isAttested(limb, context.facts) ? met() : OPEN));
  const known = within.criteria.map((limb) => ({ ...limb, missingYears: limb.missingYears ?? [] }));
  judged.criteria.push(resultOf(line, judgeAny([...known, ...people]), within.criteria));
};

const addLine = (line: CriterionLine, context: JudgeContext, judged: Judged): void => {
  if ('attest' in line) judged.attest.push(attestOf(line));
  else if ('oneOf' in line) judgeLimbs(line, context, judged);
  else {
    const judgement = judge(line.check, context);
    if (!line.advisory) judged.criteria.push(resultOf(line, judgement));
    else if (judgement.verdict !== 'met') judged.attest.push(attestOf(line, judgement.evidence));
  }
};

/** By merit: whether every line of the award itself that history decides is met, and there is one. */
const historySuffices = ({ facts }: JudgeContext, own: readonly CriterionResult[]): boolean =>
  facts.basis === 'merit' && own.length > 0 && own.every(({ verdict }) => verdict === 'met');

type Lines = {
  /** The award's own. */
  readonly own: readonly CriterionLine[];
  readonly general: readonly CriterionLine[];
  /** Ids of own grounds that stand in for what history decides. */
  readonly instead: ReadonlySet<string>;
};

type LinesByNominee = Map<string, Lines>;

/** The lines that speak of one nominee speak of all like him: sorted out once for each edition and award. */
const applicable = new WeakMap<EditionRules, Map<AwardRule, LinesByNominee>>();

const linesFor = (edition: EditionRules, context: JudgeContext): Lines => {
  const { rule, facts } = context;
  const { recipientKind, basis, subject } = facts;
  const byAward = applicable.get(edition) ?? new Map<AwardRule, LinesByNominee>();
  if (byAward.size === 0) applicable.set(edition, byAward);
  const byNominee: LinesByNominee = byAward.get(rule) ?? new Map();
  if (byNominee.size === 0) byAward.set(rule, byNominee);
  const nominee = `${recipientKind} ${basis} ${subject?.category} ${subject?.isLeader}`;
  const known = byNominee.get(nominee);
  if (known !== undefined) return known;
  const own = rule.criteria.filter((line) => speaksOf(line, context));
  const lines: Lines = {
    own,
    general: edition.general.filter((line) => speaksOf(line, context)),
    instead: new Set(own.filter((line) => line.instead).map(({ id }) => id)),
  };
  byNominee.set(nominee, lines);
  return lines;
};

/** Lines about a vote and a decider, asked only where the facts name them. */
const councilLines = ({ facts, rule, names }: JudgeContext): readonly CriterionLine[] => {
  const { decidedBy, ballot } = rule;
  const lines: CriterionLine[] = [];
  if (facts.votes !== undefined) {
    const { clause, unconfirmed } = ballot;
    const check = { check: 'votesReach' } as const;
    lines.push({ id: 'council.votes', clause, text: names.votesReach, ...(unconfirmed && { unconfirmed }), check });
  }
  if (facts.decidedBy !== undefined) {
    const clause = [...new Set(decidedBy.map((row) => row.clause))].join('; ');
    const check = { check: 'authorityDecides' } as const;
    lines.push({ id: 'council.authority', clause, text: names.authorityDecides, check });
  }
  return lines;
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
  const { own, general, instead } = linesFor(edition, context);
  const judged: Judged = { criteria: [], attest: [] };
  for (const line of own) addLine(line, context, judged);
  const isEnough = instead.size > 0 && historySuffices(context, judged.criteria);
  for (const line of general) addLine(line, context, judged);
  for (const line of councilLines(context)) addLine(line, context, judged);
  const { criteria, attest } = judged;
  return ok({
    edition: edition.id,
    ...(edition.localVersion !== undefined && { localVersion: edition.localVersion }),
    verdict: allVerdicts(criteria.map((criterion) => criterion.verdict)),
    criteria,
    attest: isEnough ? attest.filter(({ id }) => !instead.has(id)) : attest,
  });
};
