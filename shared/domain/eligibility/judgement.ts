import type { AwardCode } from '#shared/domain/award-code';
import type { EligibilityFacts } from '#shared/domain/eligibility/facts';
import type { Evidence, Verdict } from '#shared/domain/eligibility/report';
import type { AwardRule, EvidenceNames, Readings } from '#shared/domain/eligibility/rules';

/** What one check finds. `missingYears` is filled only when the verdict is missingData. */
export type Judgement = {
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  readonly missingYears: readonly number[];
};

/** What every check is given beside its own parameters. */
export type JudgeContext = {
  readonly facts: EligibilityFacts;
  readonly rule: AwardRule;
  readonly historyYears: number;
  readonly names: EvidenceNames;
  readonly readings: Readings;
  /** The short name of an award in evidence rows. */
  readonly awardName: (code: AwardCode) => string;
};

const wordsOf = ({ what, decisionNumber }: Evidence): string => `${what} ${decisionNumber ?? ''}`;

/** Oldest first; rows of one year in an order that does not depend on how they were recorded. */
const inOrder = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.length < 2
    ? evidence
    : evidence.toSorted((a, b) => a.year - b.year || (wordsOf(a) < wordsOf(b) ? -1 : Number(wordsOf(a) > wordsOf(b))));

export const met = (evidence: readonly Evidence[] = []): Judgement => ({
  verdict: 'met',
  evidence: inOrder(evidence),
  missingYears: [],
});

export const notMet = (evidence: readonly Evidence[] = []): Judgement => ({
  verdict: 'notMet',
  evidence: inOrder(evidence),
  missingYears: [],
});

export const missing = (missingYears: readonly number[], evidence: readonly Evidence[] = []): Judgement => ({
  verdict: 'missingData',
  evidence: inOrder(evidence),
  missingYears: [...new Set(missingYears)].sort((a, b) => a - b),
});

/** Kleene “and”: one notMet decides, else one missingData, else met. Nothing to ask is met. */
export const allVerdicts = (verdicts: readonly Verdict[]): Verdict => {
  if (verdicts.includes('notMet')) return 'notMet';
  return verdicts.includes('missingData') ? 'missingData' : 'met';
};

/** Kleene “or”: one met decides, else one missingData, else notMet. Nothing to choose from is notMet. */
export const anyVerdict = (verdicts: readonly Verdict[]): Verdict => {
  if (verdicts.includes('met')) return 'met';
  return verdicts.includes('missingData') ? 'missingData' : 'notMet';
};

const sameRow = (a: Evidence, b: Evidence): boolean =>
  a.year === b.year && a.what === b.what && a.decisionNumber === b.decisionNumber;

const joined = (verdict: Verdict, judgements: readonly Judgement[]): Judgement => {
  const rows = judgements.flatMap((judgement) => judgement.evidence);
  const evidence = rows.filter((row, index) => rows.findIndex((other) => sameRow(row, other)) === index);
  if (verdict !== 'missingData') return { verdict, evidence, missingYears: [] };
  return missing(
    judgements.flatMap((judgement) => judgement.missingYears),
    evidence,
  );
};

/** Joins checks that must all hold. */
export const judgeAll = (judgements: readonly Judgement[]): Judgement =>
  joined(allVerdicts(judgements.map((judgement) => judgement.verdict)), judgements);

/** Joins alternatives; when one holds, only the evidence of those that hold is kept. */
export const judgeAny = (judgements: readonly Judgement[]): Judgement => {
  const verdict = anyVerdict(judgements.map((judgement) => judgement.verdict));
  return joined(
    verdict,
    verdict === 'met' ? judgements.filter((judgement) => judgement.verdict === 'met') : judgements,
  );
};

/** The years of a window of `count` years that ends with `last`, oldest first. */
export const yearsEnding = (last: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => last - count + 1 + index);
