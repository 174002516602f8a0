import type { LegacyEncoding } from '#shared/domain/nomination-list/legacy-encoding';
import { decodeLegacy, LEGACY_ENCODINGS } from '#shared/domain/nomination-list/legacy-encoding';
import { isVietnameseSyllable } from '#shared/domain/nomination-list/vietnamese-syllable';

/** Signs beyond Latin-1 that only Unicode Vietnamese has; one of them proves the text needs no conversion. */
const UNICODE_VIETNAMESE = /[\u1ea0-\u1ef9]/;
/** A sign that encodings disagree about: letters beyond ASCII, without dashes and quotes. */
export const HIGH_SIGN = /[^\p{ASCII}\s\u00a0\u2010-\u2026]/u;

export const isSurelyUnicode = (text: string): boolean => UNICODE_VIETNAMESE.test(text);

const markedWords = (text: string): readonly string[] =>
  text.split(/[\s\u00a0.,;:()/"“”'?!\-–—&+]+/).filter((word) => HIGH_SIGN.test(word) && !/\d/.test(word));

const goodShare = (words: readonly string[]): number =>
  words.length === 0 ? 0 : words.filter(isVietnameseSyllable).length / words.length;

/** True when every marked word of the text is well-formed Vietnamese as it stands. */
export const readsAsUnicode = (text: string): boolean => markedWords(text.normalize('NFC')).every(isVietnameseSyllable);

const ENOUGH_WORDS = 4;

/**
 * Decides the encoding of text without a telling font, from many cells together (never one cell alone): the share of
 * well-formed syllables as it is against the share after each conversion. Null: Unicode, or too little text to tell.
 */
export const decideEncoding = (texts: readonly string[]): LegacyEncoding | null => {
  if (texts.some(isSurelyUnicode)) return null;
  const sample = texts.filter((text) => HIGH_SIGN.test(text)).slice(0, 400);
  const words = sample.flatMap((text) => markedWords(text.normalize('NFC')));
  if (words.length < ENOUGH_WORDS) return null;
  const asItIs = goodShare(words);
  const scored = LEGACY_ENCODINGS.map((encoding) => {
    const decoded = sample.map((text) => decodeLegacy(text, encoding));
    return { encoding, share: goodShare(decoded.flatMap(markedWords)) };
  });
  const best = scored.reduce((left, right) => (right.share > left.share ? right : left));
  return best.share >= 0.75 && best.share - asItIs >= 0.25 ? best.encoding : null;
};
