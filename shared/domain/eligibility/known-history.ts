import type { EligibilityFacts, RatingFact } from '#shared/domain/eligibility/facts';
import { type JudgeContext, yearsEnding } from '#shared/domain/eligibility/judgement';

/** No history is looked for further back than a working life. */
export const FARTHEST = 40;

/** True of a year whose book is not known to be complete: an absent award, initiative or discipline proves nothing. */
export const isOpenYear = ({ historyKnownFrom }: EligibilityFacts, year: number): boolean =>
  historyKnownFrom !== undefined && (historyKnownFrom === null || year < historyKnownFrom);

/** The open years among the last `count`, oldest first; only those of the award's history are worth asking for. */
export const openYears = ({ facts }: JudgeContext, count: number): readonly number[] => {
  const { awardYear, historyKnownFrom } = facts;
  if (historyKnownFrom === undefined) return [];
  const last = Math.min(awardYear, (historyKnownFrom ?? awardYear + 1) - 1);
  return last <= awardYear - count ? [] : yearsEnding(last, last - (awardYear - count));
};

/** Open years that the secretary can be asked to fill: those of the award's own history. */
export const askedYears = (context: JudgeContext, years: readonly number[]): readonly number[] => {
  const first = context.facts.awardYear - context.historyYears;
  return years.filter((year) => year > first);
};

/**
 * The rating of a year. `none`: known that nothing was rated at all (the list is there and empty). `unknown`: no row
 * of that year, or rows that contradict each other.
 */
export const ratingOf = ({ ratings }: EligibilityFacts, year: number): RatingFact | 'none' | 'unknown' => {
  if (ratings === null) return 'unknown';
  if (ratings.length === 0) return 'none';
  let found: RatingFact | undefined;
  for (const rating of ratings) {
    if (rating.year !== year) continue;
    if (found !== undefined && found.level !== rating.level) return 'unknown';
    found ??= rating;
  }
  return found ?? 'unknown';
};
