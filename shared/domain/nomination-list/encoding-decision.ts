import type { LegacyEncoding } from '#shared/domain/nomination-list/legacy-encoding';
import { decodeLegacy, LEGACY_ENCODINGS } from '#shared/domain/nomination-list/legacy-encoding';
import { isVietnameseSyllable } from '#shared/domain/nomination-list/vietnamese-syllable';
import { inVietnameseLetters } from '#shared/lib/vietnamese-text';

/** Signs beyond Latin-1 that only Unicode Vietnamese has; one of them proves the text needs no conversion. */
const UNICODE_VIETNAMESE = /[\u1ea0-\u1ef9]/;
/** A sign that encodings disagree about: letters beyond ASCII, without dashes and quotes. */
export const HIGH_SIGN = /[^\p{ASCII}\s\u00a0\u2010-\u2026]/u;

export const isSurelyUnicode = (text: string): boolean => UNICODE_VIETNAMESE.test(text);

/** Capitals without a vowel (`QĐ`, `CSTĐCS`, `K’`) are short forms and say nothing of spelling. */
const SHORT_FORM = /^[BCDĐFGHJKLMNPQRSTVWXZ]+$/u;

/** Words with a sign that encodings disagree about, as spelling may judge them. */
const markedWords = (text: string): readonly string[] =>
  text
    .split(/[\s\u00a0.,;:()/"“”'’?!\-–—&+]+/)
    .filter((word) => HIGH_SIGN.test(word) && !/\d/.test(word) && !SHORT_FORM.test(word));

const countGood = (words: readonly string[]): number => words.filter(isVietnameseSyllable).length;

/** True when every marked word of the text is well-formed Vietnamese as it stands. */
export const readsAsUnicode = (text: string): boolean =>
  markedWords(inVietnameseLetters(text)).every(isVietnameseSyllable);

const ENOUGH_WORDS = 3;
const SAMPLE_AT_MOST = 400;

type Judged = { readonly good: number; readonly bad: number };

const judge = (texts: readonly string[]): Judged => {
  const words = texts.flatMap(markedWords);
  const good = countGood(words);
  return { good, bad: words.length - good };
};

/**
 * Decides the encoding of text without a telling font, from many cells together (never one cell alone): how much of it
 * is well-formed Vietnamese as it is, and how much after each conversion. Null: Unicode, or too little text to tell.
 */
export const decideEncoding = (texts: readonly string[]): LegacyEncoding | null => {
  const sample = texts.filter((text) => HIGH_SIGN.test(text) && !isSurelyUnicode(text)).slice(0, SAMPLE_AT_MOST);
  const asItIs = judge(sample.map(inVietnameseLetters));
  if (asItIs.good + asItIs.bad < ENOUGH_WORDS || asItIs.bad === 0) return null;
  const scored = LEGACY_ENCODINGS.map((encoding) => ({
    encoding,
    ...judge(sample.map((text) => decodeLegacy(text, encoding))),
  }));
  const share = ({ good, bad }: Judged): number => (good + bad === 0 ? 0 : good / (good + bad));
  const best = scored.reduce((left, right) => (share(right) > share(left) ? right : left));
  return share(best) >= 0.7 && share(best) - share(asItIs) >= 0.2 ? best.encoding : null;
};
