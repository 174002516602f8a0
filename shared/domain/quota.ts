import type { Quota } from '#shared/domain/eligibility/rules';

/** The most awards a quota allows when the whole it is a share of counts `whole`; a fixed number stands as it is. */
export const quotaCeiling = ({ ceiling }: Pick<Quota, 'ceiling'>, whole: number): number => {
  if ('number' in ceiling) return ceiling.number;
  if (whole === 0) return 0;
  const { share, rounding, atLeast } = ceiling;
  const product = whole * share.of;
  const rest = product % share.in;
  const below = (product - rest) / share.in;
  const isRaised = rest > 0 && (rounding === 'up' || (rounding === 'halfUp' && rest * 2 >= share.in));
  return Math.max(atLeast, isRaised ? below + 1 : below);
};
