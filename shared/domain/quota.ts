import type { Quota } from '#shared/domain/eligibility/rules';

/** The most awards a quota allows for so many holders: the share rounded down, but at least what the row says. */
export const quotaCeiling = ({ share, atLeast }: Pick<Quota, 'share' | 'atLeast'>, holders: number): number => {
  if (holders === 0) return 0;
  const product = holders * share.of;
  return Math.max(atLeast, (product - (product % share.in)) / share.in);
};
