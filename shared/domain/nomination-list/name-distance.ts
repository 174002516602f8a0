import { sameWordsKey } from '#shared/domain/nomination-list/folded-text';
import { fold } from '#shared/lib/vietnamese-text';

const DIGIT_ZERO = 48;
const DIGIT_NINE = 57;
const isDigit = (code: number): boolean => code >= DIGIT_ZERO && code <= DIGIT_NINE;

/** True when one inserted, dropped or changed letter turns one text into the other; a digit is no letter. */
const oneLetterApart = (left: string, right: string): boolean => {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const more = long.length - short.length;
  if (more > 1) return false;
  let at = 0;
  while (at < short.length && short.charCodeAt(at) === long.charCodeAt(at)) at += 1;
  for (let rest = at + 1; rest < long.length; rest += 1) {
    if (short.charCodeAt(rest - more) !== long.charCodeAt(rest)) return false;
  }
  return !isDigit(long.charCodeAt(at)) && !(more === 0 && isDigit(short.charCodeAt(at)));
};

/** The bare letters of a name: no marks, no spaces, đ as d, y as i. Names mistyped in these ways give one text. */
export const bareLetters = (name: string): string =>
  fold(name)
    .replace(/y/g, 'i')
    .replace(/[^a-z0-9]/g, '');

/** Shorter names have too many neighbours one letter away. */
const LETTERS_AT_LEAST = 5;

/** True when the bare letters of two names are equal or, in names long enough, one letter apart. */
export const areLettersNear = (left: string, right: string): boolean =>
  left === right || (Math.min(left.length, right.length) >= LETTERS_AT_LEAST && oneLetterApart(left, right));

/**
 * True when two names differ only as mistyped names do: in diacritics, đ for d, i for y, spaces, or one letter.
 * Equal names are not near.
 */
export const areNamesNear = (left: string, right: string): boolean =>
  left !== right && areLettersNear(bareLetters(left), bareLetters(right));

const withoutSpaces = (name: string): string => sameWordsKey(name).replace(/[\s-]/g, '').replace(/y/g, 'i');

const isBare = (name: string): boolean => name.toLowerCase().normalize('NFC') === fold(name);

/**
 * True when two names are one name in two spellings: other spaces, i for y, or one of them typed without any mark.
 * `Hoa` and `Hòa`, both typed with care, are two names.
 */
export const areSpellingsOfOne = (left: string, right: string): boolean => {
  if (withoutSpaces(left) === withoutSpaces(right)) return true;
  return isBare(left) !== isBare(right) && bareLetters(left) === bareLetters(right);
};
