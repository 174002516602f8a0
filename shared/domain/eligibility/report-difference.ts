import type {
  AttestLine,
  CriterionResult,
  EligibilityReport,
  Evidence,
  Verdict,
} from '#shared/domain/eligibility/report';

/** A line as one report has it; `attest`: left to a person. */
export type LineSide = {
  readonly clause: string;
  readonly text: string;
  readonly verdict: Verdict | 'attest';
  readonly evidence: readonly Evidence[];
};

/** Why a line is shown; what weighs more goes first: a line with another verdict and other proof is `verdict`. */
export type LineChange = 'onlyBefore' | 'onlyAfter' | 'verdict' | 'evidence' | 'wording';

export type LineDifference = {
  readonly id: string;
  readonly change: LineChange;
  readonly before: LineSide | null;
  readonly after: LineSide | null;
};

/** What differs between two reports on the same nominee, line by line; no line: they say the same. */
export type ReportDifference = {
  readonly edition: { readonly before: string; readonly after: string };
  readonly verdict: { readonly before: Verdict; readonly after: Verdict };
  readonly lines: readonly LineDifference[];
};

/** A group of alternatives shows its verdict; its limbs, lines of their own, show the proof. */
const criterionSides = (criterion: CriterionResult): readonly (readonly [string, LineSide])[] => {
  const { id, clause, text, verdict, evidence, limbs } = criterion;
  const own = [id, { clause, text, verdict, evidence: limbs === undefined ? evidence : [] }] as const;
  return [own, ...(limbs ?? []).flatMap(criterionSides)];
};

const attestSide = ({ id, clause, text }: AttestLine): readonly [string, LineSide] => [
  id,
  { clause, text, verdict: 'attest', evidence: [] },
];

const sidesOf = (report: EligibilityReport): ReadonlyMap<string, LineSide> =>
  new Map([...report.criteria.flatMap(criterionSides), ...report.attest.map(attestSide)]);

/** Two proofs are the same when they read the same, whatever row of the history they stand for. */
const proofOf = (evidence: readonly Evidence[]): string =>
  evidence
    .map(({ year, what, decisionNumber, notCounted }) => [year, what, decisionNumber ?? '', notCounted ?? ''].join('|'))
    .sort()
    .join('\n');

const changeOf = (before: LineSide | undefined, after: LineSide | undefined): LineChange | null => {
  if (before === undefined) return 'onlyAfter';
  if (after === undefined) return 'onlyBefore';
  if (before.verdict !== after.verdict) return 'verdict';
  if (proofOf(before.evidence) !== proofOf(after.evidence)) return 'evidence';
  return before.text === after.text && before.clause === after.clause ? null : 'wording';
};

/** Compares two judgements line by line, in the order of the later report; lines only the earlier one has come last. */
export const reportDifference = (before: EligibilityReport, after: EligibilityReport): ReportDifference => {
  const old = sidesOf(before);
  const now = sidesOf(after);
  const lines = [...new Set([...now.keys(), ...old.keys()])].flatMap((id): LineDifference[] => {
    const change = changeOf(old.get(id), now.get(id));
    return change === null ? [] : [{ id, change, before: old.get(id) ?? null, after: now.get(id) ?? null }];
  });
  return {
    edition: { before: before.edition, after: after.edition },
    verdict: { before: before.verdict, after: after.verdict },
    lines,
  };
};

/** True when the two reports agree in edition, verdict and every line. */
export const saysTheSame = ({ edition, verdict, lines }: ReportDifference): boolean =>
  edition.before === edition.after && verdict.before === verdict.after && lines.length === 0;
