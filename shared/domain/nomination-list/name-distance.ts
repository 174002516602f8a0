import { fold } from '#shared/lib/vietnamese-text';

/** True when one inserted, dropped or changed letter turns one text into the other. */
const oneLetterApart = (left: string, right: string): boolean => {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const skip = long.length === short.length ? 1 : 0;
  return short.slice(at + skip) === long.slice(at + 1);
};

const squeeze = (name: string): string =>
  fold(name)
    .replace(/y/g, 'i')
    .replace(/[^a-z0-9]/g, '');

/**
 * True when two names differ only as mistyped names do: in diacritics, đ for d, i for y, spaces, or one letter.
 * Equal names are not near.
 */
export const areNamesNear = (left: string, right: string): boolean => {
  if (left === right) return false;
  const [a, b] = [squeeze(left), squeeze(right)];
  return a === b || (Math.min(a.length, b.length) >= 5 && oneLetterApart(a, b));
};
