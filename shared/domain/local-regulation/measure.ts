import type { Check, DeadlineLimit } from '#shared/domain/eligibility/rules';
import type { Share } from '#shared/domain/share';

/** The one number a national value turns on; what the secretary may correct. */
export type Measure =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'share'; readonly share: Share }
  | { readonly kind: 'dayOfYear'; readonly day: number; readonly month: number; readonly yearOffset: 0 | 1 };

export const numberMeasure = (number: number): Measure => ({ kind: 'number', number });
export const shareMeasure = (share: Share): Measure => ({ kind: 'share', share });

/** The years, times or share that a check turns on; null for a check without one. */
export const measureOfCheck = (check: Check): Measure | null => {
  switch (check.check) {
    case 'consecutiveYears':
    case 'heldStrictlyBeforeWindow':
    case 'yearsSinceFounded':
      return numberMeasure(check.years);
    case 'ratingsInStreak':
    case 'consecutiveTitles':
    case 'countInWindow':
    case 'initiativeOfScope':
      return numberMeasure(check.times);
    case 'shareOfMembers':
      return shareMeasure(check.share);
    default:
      return null;
  }
};

/** The check with another measure; a measure of another kind leaves it as it is. */
export const checkWithMeasure = (check: Check, measure: Measure): Check => {
  if (check.check === 'shareOfMembers') return measure.kind === 'share' ? { ...check, share: measure.share } : check;
  if (measure.kind !== 'number') return check;
  switch (check.check) {
    case 'consecutiveYears':
    case 'heldStrictlyBeforeWindow':
    case 'yearsSinceFounded':
      return { ...check, years: measure.number };
    case 'ratingsInStreak':
    case 'consecutiveTitles':
    case 'countInWindow':
    case 'initiativeOfScope':
      return { ...check, times: measure.number };
    default:
      return check;
  }
};

export const measureOfLimit = (limit: DeadlineLimit): Measure =>
  'days' in limit ? numberMeasure(limit.days) : { kind: 'dayOfYear', ...limit };

/** The limit with other days, or another day of the year; a measure of another kind leaves it as it is. */
export const limitWithMeasure = (limit: DeadlineLimit, measure: Measure): DeadlineLimit => {
  if ('days' in limit) return measure.kind === 'number' ? { ...limit, days: measure.number } : limit;
  if (measure.kind !== 'dayOfYear') return limit;
  const { kind: _, ...day } = measure;
  return day;
};
