import type { EligibilityReport, Evidence } from '#shared/domain/eligibility/report';
import type { AwardRule, CriterionLine } from '#shared/domain/eligibility/rules';
import type { AwardBasis, RecipientKind } from '#shared/domain/recipient';

export const LISTED_STANDINGS = ['met', 'missingData', 'oneShort'] as const;

/** How near somebody stands to an award by what is recorded: `oneShort` fails in exactly one line. */
export type ListedStanding = (typeof LISTED_STANDINGS)[number];
export type Standing = ListedStanding | 'farther';

/** Where a judged recipient stands; nothing is said about the lines that only a person can judge. */
export const standingOf = ({ verdict, criteria }: Pick<EligibilityReport, 'verdict' | 'criteria'>): Standing => {
  if (verdict !== 'notMet') return verdict;
  return criteria.filter((criterion) => criterion.verdict === 'notMet').length === 1 ? 'oneShort' : 'farther';
};

const sameRow = (a: Evidence, b: Evidence): boolean =>
  a.year === b.year && a.what === b.what && a.decisionNumber === b.decisionNumber;

/** Every row of proof once, newest first; a row that does not count in one line but does in another counts. */
export const evidenceOf = ({ criteria }: Pick<EligibilityReport, 'criteria'>): readonly Evidence[] => {
  const rows = criteria.flatMap(({ evidence }) => evidence);
  const counted = [...rows.filter(({ notCounted }) => !notCounted), ...rows.filter(({ notCounted }) => notCounted)];
  return counted
    .filter((row, index) => counted.findIndex((other) => sameRow(row, other)) === index)
    .sort((a, b) => b.year - a.year);
};

type Proposed = { readonly recipientKind: RecipientKind; readonly basis: AwardBasis };

const isDecidable = (line: CriterionLine, proposed: Proposed): boolean => {
  if (line.kinds && !line.kinds.includes(proposed.recipientKind)) return false;
  if (line.bases && !line.bases.includes(proposed.basis)) return false;
  if ('attest' in line) return false;
  if ('oneOf' in line) return line.oneOf.some((limb) => isDecidable(limb, proposed));
  return line.advisory !== true;
};

/**
 * True when what is recorded can decide at least one of the award's own lines for that kind and basis. Without such a
 * line everybody would seem to qualify (giấy khen, kỷ niệm chương: khoản 2 Điều 75, Điều 71).
 */
export const canBeJudged = ({ recipientKinds, criteria }: AwardRule, proposed: Proposed): boolean =>
  recipientKinds.includes(proposed.recipientKind) && criteria.some((line) => isDecidable(line, proposed));
