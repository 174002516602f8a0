/**
 * A share as the law writes it: 80 % is `{ in: 100, of: 80 }`, two thirds `{ in: 3, of: 2 }`.
 * `moreThan` is set where the law says “trên” or “quá” instead of “ít nhất”.
 */
export type Share = { readonly in: number; readonly of: number; readonly moreThan?: true };

/** True when `count` of `whole` is the share. Whole numbers only, nothing is rounded: 8 of 9 is not 90 %. */
export const reaches = (count: number, whole: number, share: Share): boolean =>
  share.moreThan ? count * share.in > whole * share.of : count * share.in >= whole * share.of;

/** The smallest whole count that reaches the share of `whole`. */
export const smallestReaching = (whole: number, share: Share): number => {
  const product = whole * share.of;
  const floor = (product - (product % share.in)) / share.in;
  return share.moreThan || product % share.in !== 0 ? floor + 1 : floor;
};

/** True when both stand for the same part, written alike: 2/3 and 2/3, not 50 % and one half. */
export const isSameShare = (left: Share, right: Share): boolean =>
  left.in === right.in && left.of === right.of && left.moreThan === right.moreThan;
