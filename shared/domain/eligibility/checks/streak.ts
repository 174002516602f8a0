import { countedAwards } from '#shared/domain/eligibility/checks/counted-award';
import { awardEvidence, ratingEvidence } from '#shared/domain/eligibility/evidence';
import {
  type JudgeContext,
  type Judgement,
  met,
  missing,
  notMet,
  yearsEnding,
} from '#shared/domain/eligibility/judgement';
import type { Evidence } from '#shared/domain/eligibility/report';
import type { CheckOf, Streak } from '#shared/domain/eligibility/rules';
import { RATING_LEVELS, type RatingLevel } from '#shared/domain/recipient';
import { yearOf } from '#shared/lib/local-date';

/** No stretch is followed further back than a working life. */
const FARTHEST = 40;

/** True when the level is the asked one or better. */
export const isAtLeast = (level: RatingLevel, asked: RatingLevel): boolean =>
  RATING_LEVELS.indexOf(level) <= RATING_LEVELS.indexOf(asked);

type Year = { readonly state: 'good' | 'bad' | 'unknown'; readonly evidence: readonly Evidence[] };

const judgeYear = (context: JudgeContext, streak: Streak, year: number): Year => {
  const { facts } = context;
  const rating = facts.ratings?.find((fact) => fact.year === year);
  const asked = streak.rating;
  const byRating = asked !== undefined && rating !== undefined && isAtLeast(rating.level, asked);
  if (byRating) return { state: 'good', evidence: [ratingEvidence(context, rating)] };
  const titles = streak.titles ?? [];
  const title = countedAwards(context, titles)?.find((award) => award.year === year);
  if (title) return { state: 'good', evidence: [awardEvidence(context, title)] };
  const unknownRating = asked !== undefined && rating === undefined;
  const unknownTitle = titles.length > 0 && facts.awards === null;
  if (unknownRating || unknownTitle) return { state: 'unknown', evidence: [] };
  return { state: 'bad', evidence: rating ? [ratingEvidence(context, rating)] : [] };
};

/** The last year a stretch may not reach: discipline restarts the count, “và sau đó” starts after the award. */
const floorYear = (context: JudgeContext, streak: Streak): number => {
  const { awardYear, discipline } = context.facts;
  const disciplined = (discipline ?? []).map((fact) => (fact.to === null ? awardYear : yearOf(fact.to)));
  const after = (countedAwards(context, streak.after ?? []) ?? [])
    .map((award) => award.year)
    .filter((year) => year <= awardYear - streak.years);
  const first = after.length > 0 ? Math.min(...after) : awardYear - FARTHEST;
  return Math.max(first, awardYear - FARTHEST, ...disciplined.filter((year) => year <= awardYear));
};

/** How many years the stretch surely lasts, how many it may last, and what each of its years shows. */
const measureStreak = (context: JudgeContext, streak: Streak) => {
  const last = context.facts.awardYear;
  const years = yearsEnding(last, last - floorYear(context, streak))
    .toReversed()
    .map((year) => ({ year, ...judgeYear(context, streak, year) }));
  const lengthUntil = (stop: number): number => (stop === -1 ? years.length : stop);
  return {
    years,
    sure: lengthUntil(years.findIndex((year) => year.state !== 'good')),
    possible: lengthUntil(years.findIndex((year) => year.state === 'bad')),
  };
};

/** “Có liên tục từ N năm trở lên …”. A year without a known rating is missing, never good or bad. */
export const consecutiveYears = (check: CheckOf<'consecutiveYears'>, context: JudgeContext): Judgement => {
  const { years, sure, possible } = measureStreak(context, check);
  const asked = years.slice(0, check.years);
  const evidence = asked.flatMap((year) => year.evidence).toReversed();
  if (sure >= check.years) return met(evidence);
  if (possible < check.years) return notMet(evidence);
  return missing(
    asked.filter((year) => year.state === 'unknown').map((year) => year.year),
    evidence,
  );
};

/**
 * The years that surely and that possibly belong to the window: the last N years, or, where the whole stretch counts,
 * as many as the stretch lasts.
 */
export const windowOf = (context: JudgeContext, streak: Streak): { sure: number; possible: number } => {
  if (context.readings.window === 'lastYears') return { sure: streak.years, possible: streak.years };
  const { sure, possible } = measureStreak(context, streak);
  return { sure: Math.max(sure, streak.years), possible: Math.max(possible, streak.years) };
};

/** “Trong thời gian đó có N năm được công nhận …”. */
export const ratingsInStreak = (check: CheckOf<'ratingsInStreak'>, context: JudgeContext): Judgement => {
  const { awardYear, ratings } = context.facts;
  const { sure, possible } = windowOf(context, check.streak);
  const known = (ratings ?? []).filter((fact) => fact.year > awardYear - possible && fact.year <= awardYear);
  const good = known.filter((fact) => isAtLeast(fact.level, check.level));
  const evidence = good.map((fact) => ratingEvidence(context, fact));
  if (good.filter((fact) => fact.year > awardYear - sure).length >= check.times) return met(evidence);
  const unknown = yearsEnding(awardYear, possible).filter((year) => !known.some((fact) => fact.year === year));
  if (good.length + unknown.length < check.times) return notMet(evidence);
  return missing(
    unknown.filter((year) => year > awardYear - check.streak.years),
    evidence,
  );
};
