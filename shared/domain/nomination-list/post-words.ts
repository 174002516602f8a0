import { foldSameLength } from '#shared/domain/nomination-list/folded-text';

/**
 * Words of a post or a unit in lower case with their marks, tones placed in one way, every other sign a space: `Trưởng bản`
 * heads a village and `Trưởng ban` a committee, which folded text cannot tell.
 */
export const markedWords = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/uỷ/g, 'ủy')
    .replace(/uý/g, 'úy')
    .replace(/oà(?!\p{L})/gu, 'òa')
    .replace(/oá(?!\p{L})/gu, 'óa')
    .replace(/(?<!\p{L})sỹ/gu, 'sĩ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{N}])';
const NO_LETTER_BEHIND = '(?![\\p{L}\\p{N}])';

type Asked = (words: string) => boolean;

/** A pattern of whole words in what `markedWords` gives; `before` is what must stand before them, as a pattern. */
export const wholeWords = (source: string, before: string): RegExp =>
  new RegExp(`${before}(?:${source})${NO_LETTER_BEHIND}`, 'u');

const asking = (alternatives: readonly string[], before: string): Asked => {
  const source = alternatives.join('|');
  const marked = wholeWords(source, before);
  // Typed without any marks: the words are told by their letters.
  const unmarked = wholeWords(foldSameLength(source), before);
  return (words) => (/^\p{ASCII}*$/u.test(words) ? unmarked : marked).test(words);
};

/** Whether words as `markedWords` gives them begin with one of the alternatives. */
export const beginningWith = (...alternatives: readonly string[]): Asked => asking(alternatives, '^');

/** Whether one of the alternatives stands among the words. */
export const naming = (...alternatives: readonly string[]): Asked => asking(alternatives, NO_LETTER_BEFORE);

/** The parts of a post or a unit that commas, dashes and “kiêm” part, each as `markedWords` gives it. */
export const partsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .split(/[,;\n/]|\s[-–—]\s|(?<!\p{L})kiêm(?!\p{L})/iu)
    .map(markedWords)
    .filter((part) => part !== '');
