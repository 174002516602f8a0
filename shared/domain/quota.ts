import type { Quota } from '#shared/domain/eligibility/rules';
import type { RatingLevel } from '#shared/domain/recipient';

/**
 * The most awards a quota allows when the whole it is a share of counts `whole`; a fixed number stands as it is.
 * `unitRating` is the unit's own rating of the year: a better share may hang on it, and none is read into an unknown one.
 */
export const quotaCeiling = (
  { ceiling }: Pick<Quota, 'ceiling'>,
  whole: number,
  unitRating: RatingLevel | null = null,
): number => {
  if ('number' in ceiling) return ceiling.number;
  if (whole === 0) return 0;
  const { rounding, atLeast, inUnitRated } = ceiling;
  const share = inUnitRated !== undefined && inUnitRated.level === unitRating ? inUnitRated.share : ceiling.share;
  const product = whole * share.of;
  const rest = product % share.in;
  const below = (product - rest) / share.in;
  const isRaised = rest > 0 && (rounding === 'up' || (rounding === 'halfUp' && rest * 2 >= share.in));
  return Math.max(atLeast, isRaised ? below + 1 : below);
};
