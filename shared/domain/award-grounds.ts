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

const isInitiative = ({ source }: Evidence): boolean => source?.kind === 'initiative';

/** The rows behind a line that is met. An initiative is not used where another alternative that holds does without one. */
const provingRows = ({ verdict, evidence, limbs }: CriterionResult): readonly Evidence[] => {
  if (verdict !== 'met') return [];
  if (limbs === undefined) return evidence;
  const alternatives = limbs.filter((limb) => limb.verdict === 'met').map(provingRows);
  const canDoWithout = alternatives.some((rows) => !rows.some(isInitiative));
  return alternatives.flat().filter((row) => !(canDoWithout && isInitiative(row)));
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
