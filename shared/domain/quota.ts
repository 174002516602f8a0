import type { AwardCode } from '#shared/domain/award-code';
import type { RatingLevel } from '#shared/domain/recipient';
import type { Share } from '#shared/domain/share';

/**
 * What a quota is a share of: LĐTT holders, collectives with TTLĐTT or better, collectives that reach the flag of their
 * ministry or province, people rated HTTNV or better.
 */
export type QuotaWhole = 'ldttHolders' | 'ttldttCollectives' | 'flagCollectives' | 'ratedGood';

/**
 * A ceiling: on how many may get an award, or a rating, in one unit, one cụm or khối, or the whole office in a year.
 * A share is rounded as `rounding` says, but allows at least `atLeast`.
 */
export type Quota = {
  readonly id: string;
  readonly counts: { readonly award: AwardCode } | { readonly rating: RatingLevel };
  readonly per: 'unit' | 'cluster' | 'office';
  readonly ceiling:
    | {
        readonly share: Share;
        readonly whole: QuotaWhole;
        readonly rounding: 'down' | 'halfUp' | 'up';
        readonly atLeast: number;
        /** The share instead, in a unit that is itself rated so in the year. */
        readonly inUnitRated?: { readonly level: RatingLevel; readonly share: Share };
      }
    | { readonly number: number };
  readonly clause: string;
  readonly text: string;
  readonly unconfirmed?: true;
};

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
