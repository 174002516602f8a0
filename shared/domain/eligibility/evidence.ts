import type { AwardFact, DisciplineFact, InitiativeFact, RatingFact } from '#shared/domain/eligibility/facts';
import type { JudgeContext } from '#shared/domain/eligibility/judgement';
import type { Evidence } from '#shared/domain/eligibility/report';
import { yearOf } from '#shared/lib/local-date';

const row = (year: number, what: string, decisionNumber: string | undefined): Evidence =>
  decisionNumber === undefined ? { year, what } : { year, what, decisionNumber };

/** The row of proof of a yearly rating. */
export const ratingEvidence = (context: JudgeContext, rating: RatingFact): Evidence =>
  row(rating.year, context.names.ratings[rating.level], rating.decisionNumber);

export const awardEvidence = (context: JudgeContext, award: AwardFact): Evidence =>
  row(award.year, context.awardName(award.code), award.decisionNumber);

/** An award that is shown but does not count, because of its basis. */
export const uncountedEvidence = (context: JudgeContext, award: AwardFact): Evidence => ({
  ...awardEvidence(context, award),
  notCounted: true,
});

export const initiativeEvidence = (context: JudgeContext, initiative: InitiativeFact): Evidence => {
  const kind = context.names.initiatives[initiative.kind];
  return row(
    initiative.year,
    initiative.name === undefined ? kind : `${kind} “${initiative.name}”`,
    initiative.decisionNumber,
  );
};

export const disciplineEvidence = (discipline: DisciplineFact): Evidence =>
  row(yearOf(discipline.from), discipline.form, discipline.decisionNumber);
