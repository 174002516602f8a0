import { ratingEvidence } from '#shared/domain/eligibility/evidence';
import { type JudgeContext, type Judgement, met, missing, notMet } from '#shared/domain/eligibility/judgement';
import { ratingOf } from '#shared/domain/eligibility/known-history';
import type { CheckOf } from '#shared/domain/eligibility/rules';
import { RATING_LEVELS, type RatingLevel } from '#shared/domain/recipient';

/** True when the level is the asked one or better. */
export const isAtLeast = (level: RatingLevel, asked: RatingLevel): boolean =>
  RATING_LEVELS.indexOf(level) <= RATING_LEVELS.indexOf(asked);

/** The rating of the award year. Ratings are given every year, so a year without a row is missing. */
export const ratingAtLeast = (check: CheckOf<'ratingAtLeast'>, context: JudgeContext): Judgement => {
  const { awardYear } = context.facts;
  const rating = ratingOf(context.facts, awardYear);
  if (rating === 'unknown') return missing([awardYear]);
  if (rating === 'none') return notMet();
  const evidence = [ratingEvidence(context, rating)];
  return isAtLeast(rating.level, check.level) ? met(evidence) : notMet(evidence);
};

/** Where a rating of the award year is known at all, it is the asked one or better. */
export const ratingIfRated = (check: CheckOf<'ratingIfRated'>, context: JudgeContext): Judgement => {
  const rating = ratingOf(context.facts, context.facts.awardYear);
  if (typeof rating === 'string') return met();
  const evidence = [ratingEvidence(context, rating)];
  return isAtLeast(rating.level, check.level) ? met(evidence) : notMet(evidence);
};
