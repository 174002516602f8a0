import type { AwardFact, DisciplineFact, InitiativeFact, RatingFact } from '#shared/domain/eligibility/facts';
import type { JudgeContext } from '#shared/domain/eligibility/judgement';
import type { Evidence, EvidenceSource } from '#shared/domain/eligibility/report';
import { yearOf } from '#shared/lib/local-date';

const row = (year: number, what: string, decisionNumber: string | undefined): Evidence =>
  decisionNumber === undefined ? { year, what } : { year, what, decisionNumber };

/** The proof with the row of the history that it stands for; facts without ids show none. */
const from = (evidence: Evidence, id: string | undefined, source: (id: string) => EvidenceSource): Evidence =>
  id === undefined ? evidence : { ...evidence, source: source(id) };

/** The row of proof of a yearly rating. */
export const ratingEvidence = (context: JudgeContext, rating: RatingFact): Evidence =>
  from(row(rating.year, context.names.ratings[rating.level], rating.decisionNumber), rating.id, (id) => ({
    kind: 'rating',
    id,
    level: rating.level,
  }));

export const awardEvidence = (context: JudgeContext, award: AwardFact): Evidence =>
  from(row(award.year, context.awardName(award.code), award.decisionNumber), award.id, (id) => ({ kind: 'award', id }));

/** An award that is shown but does not count, because of its basis. */
export const uncountedEvidence = (context: JudgeContext, award: AwardFact): Evidence => ({
  ...awardEvidence(context, award),
  notCounted: true,
});

export const initiativeEvidence = (context: JudgeContext, initiative: InitiativeFact): Evidence => {
  const kind = context.names.initiatives[initiative.kind];
  const what = initiative.name === undefined ? kind : `${kind} “${initiative.name}”`;
  return from(row(initiative.year, what, initiative.decisionNumber), initiative.id, (id) => ({
    kind: 'initiative',
    id,
  }));
};

export const disciplineEvidence = (discipline: DisciplineFact): Evidence =>
  row(yearOf(discipline.from), discipline.form, discipline.decisionNumber);
