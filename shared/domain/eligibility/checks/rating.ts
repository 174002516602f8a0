import { isAtLeast } from '#shared/domain/eligibility/checks/streak';
import { ratingEvidence } from '#shared/domain/eligibility/evidence';
import { type JudgeContext, type Judgement, met, missing, notMet } from '#shared/domain/eligibility/judgement';
import type { CheckOf } from '#shared/domain/eligibility/rules';

/** The rating of the award year. Ratings are given every year, so a year without a row is missing. */
export const ratingAtLeast = (check: CheckOf<'ratingAtLeast'>, context: JudgeContext): Judgement => {
  const { awardYear, ratings } = context.facts;
  const rating = ratings?.find((fact) => fact.year === awardYear);
  if (!rating) return missing([awardYear]);
  const evidence = [ratingEvidence(context, rating)];
  return isAtLeast(rating.level, check.level) ? met(evidence) : notMet(evidence);
};
