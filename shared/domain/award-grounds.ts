import type { CriterionResult, EligibilityReport, Evidence, EvidenceSource } from '#shared/domain/eligibility/report';
import type { RatingLevel } from '#shared/domain/recipient';

export type GroundKind = EvidenceSource['kind'];

/** A row of the history that an award rests on, in the words of the day it was decided. */
export type AwardGround = {
  readonly kind: GroundKind;
  /** The year of a rating; the id of an award or an initiative. */
  readonly reference: string;
  readonly year: number;
  readonly what: string;
  readonly decisionNumber: string | null;
  /** Of a rating: the level at the time. */
  readonly level: RatingLevel | null;
};

const provingRows = (criterion: CriterionResult): readonly Evidence[] => {
  if (criterion.verdict !== 'met') return [];
  return criterion.limbs === undefined ? criterion.evidence : criterion.limbs.flatMap(provingRows);
};

const groundOf = ({ year, what, decisionNumber, notCounted, source }: Evidence): readonly AwardGround[] =>
  source === undefined || notCounted === true
    ? []
    : [
        {
          kind: source.kind,
          reference: source.id,
          year,
          what,
          decisionNumber: decisionNumber ?? null,
          level: source.kind === 'rating' ? source.level : null,
        },
      ];

/**
 * What the judgement rests on: the rows behind every line that is met, each once. Rows shown but not counted, and rows
 * of a history without ids, are no grounds.
 */
export const groundsOf = (report: EligibilityReport): readonly AwardGround[] => {
  const grounds = report.criteria.flatMap(provingRows).flatMap(groundOf);
  const keyOf = ({ kind, reference }: AwardGround) => `${kind} ${reference}`;
  return [...new Map(grounds.map((ground) => [keyOf(ground), ground])).values()];
};
