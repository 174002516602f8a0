import { countedAwards } from '#shared/domain/eligibility/checks/counted-award';
import { isAtLeast } from '#shared/domain/eligibility/checks/rating';
import { awardEvidence, disciplineEvidence, ratingEvidence } from '#shared/domain/eligibility/evidence';
import {
  type JudgeContext,
  type Judgement,
  met,
  missing,
  notMet,
  yearsEnding,
} from '#shared/domain/eligibility/judgement';
import { FARTHEST, isOpenYear, ratingOf } from '#shared/domain/eligibility/known-history';
import type { Evidence } from '#shared/domain/eligibility/report';
import type { CheckOf, Streak } from '#shared/domain/eligibility/rules';
import { yearOf } from '#shared/lib/local-date';

type Year = { readonly state: 'good' | 'bad' | 'unknown'; readonly evidence: readonly Evidence[] };

const judgeYear = (context: JudgeContext, streak: Streak, year: number): Year => {
  const { facts } = context;
  const rating = streak.rating === undefined ? 'none' : ratingOf(facts, year);
  const rated = typeof rating === 'string' ? null : rating;
  if (rated !== null && streak.rating !== undefined && isAtLeast(rated.level, streak.rating))
    return { state: 'good', evidence: [ratingEvidence(context, rated)] };
  const titles = streak.titles ?? [];
  const title = titles.length === 0 ? undefined : countedAwards(context, titles)?.find((award) => award.year === year);
  if (title) return { state: 'good', evidence: [awardEvidence(context, title)] };
  const isTitleUnknown = titles.length > 0 && (facts.awards === null || isOpenYear(facts, year));
  if (rating === 'unknown' || isTitleUnknown) return { state: 'unknown', evidence: [] };
  return { state: 'bad', evidence: rated === null ? [] : [ratingEvidence(context, rated)] };
};

/** The disciplines that restart the count, each with the year it ends in or still lasts to. */
const restarts = ({ facts: { awardYear, discipline, onDate } }: JudgeContext) =>
  (discipline ?? [])
    .filter((fact) => fact.from <= onDate)
    .map((fact) => ({ fact, year: fact.to === null ? awardYear : yearOf(fact.to) }))
    .filter(({ year }) => year <= awardYear);

/** The last year a stretch may not reach: discipline restarts the count, “và sau đó” starts after the award. */
const floorYear = (context: JudgeContext, streak: Streak): number => {
  const { awardYear } = context.facts;
  const after = streak.after === undefined ? [] : (countedAwards(context, streak.after) ?? []);
  const starts = after.map((award) => award.year).filter((year) => year <= awardYear - streak.years);
  const disciplined = restarts(context).map(({ year }) => year);
  return Math.max(awardYear - FARTHEST, starts.length > 0 ? Math.min(...starts) : 0, ...disciplined);
};

/** Walks back from the award year until the stretch cannot go on, or `enough` years are looked at. */
const walkBack = (context: JudgeContext, streak: Streak, enough: number) => {
  const last = context.facts.awardYear;
  const floor = floorYear(context, streak);
  const years: (Year & { readonly year: number })[] = [];
  for (let year = last; year > floor && years.length < enough; year--) {
    const judged = { year, ...judgeYear(context, streak, year) };
    years.push(judged);
    if (judged.state === 'bad') break;
  }
  const lengthUntil = (stop: number): number => (stop === -1 ? years.length : stop);
  return {
    years,
    sure: lengthUntil(years.findIndex(({ state }) => state !== 'good')),
    possible: lengthUntil(years.findIndex(({ state }) => state === 'bad')),
  };
};

/** The discipline at which a walk without a bad year stopped; without it a line says “not met” over good years only. */
const restartEvidence = (context: JudgeContext, years: readonly Year[]): readonly Evidence[] =>
  years.some(({ state }) => state === 'bad')
    ? []
    : restarts(context)
        .filter(({ year }) => year === context.facts.awardYear - years.length)
        .map(({ fact }) => disciplineEvidence(fact));

/** “Có liên tục từ N năm trở lên …”. A year without a known rating is missing, never good or bad. */
export const consecutiveYears = (check: CheckOf<'consecutiveYears'>, context: JudgeContext): Judgement => {
  const { years, sure, possible } = walkBack(context, check, check.years);
  const evidence = years.flatMap((year) => year.evidence).toReversed();
  if (sure >= check.years) return met(evidence);
  if (possible < check.years) return notMet([...evidence, ...restartEvidence(context, years)]);
  return missing(
    years.filter(({ state }) => state === 'unknown').map(({ year }) => year),
    evidence,
  );
};

/**
 * The years that surely and that possibly belong to the window: the last N years, or, where the whole stretch counts,
 * as many as the stretch lasts.
 */
export const windowOf = (context: JudgeContext, streak: Streak): { sure: number; possible: number } => {
  if (context.readings.window === 'lastYears') return { sure: streak.years, possible: streak.years };
  const { sure, possible } = walkBack(context, streak, FARTHEST);
  return { sure: Math.max(sure, streak.years), possible: Math.max(possible, streak.years) };
};

/** “Trong thời gian đó có N năm được công nhận …”. */
export const ratingsInStreak = (check: CheckOf<'ratingsInStreak'>, context: JudgeContext): Judgement => {
  const { awardYear } = context.facts;
  const { sure, possible } = windowOf(context, check.streak);
  const years = yearsEnding(awardYear, possible).map((year) => ({ year, rating: ratingOf(context.facts, year) }));
  const good = years.flatMap(({ rating }) =>
    typeof rating !== 'string' && isAtLeast(rating.level, check.level) ? [rating] : [],
  );
  const evidence = good.map((rating) => ratingEvidence(context, rating));
  if (good.filter(({ year }) => year > awardYear - sure).length >= check.times) return met(evidence);
  const unknown = years.filter(({ rating }) => rating === 'unknown').map(({ year }) => year);
  if (good.length + unknown.length < check.times) return notMet(evidence);
  return missing(
    unknown.filter((year) => year > awardYear - check.streak.years),
    evidence,
  );
};
