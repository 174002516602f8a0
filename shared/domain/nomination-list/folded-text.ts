import { remembered } from '#shared/lib/remembered';

const foldSign = (sign: string): string => {
  const bare = sign
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const single = bare.length === 1 ? bare : sign;
  if (single === 'đ') return 'd';
  return /[\u2010-\u2015\u2212]/.test(single) ? '-' : single;
};

/** The signs of Vietnamese text by their code, folded once. */
const FOLDED: readonly string[] = Array.from({ length: 0x2213 }, (_, code) => foldSign(String.fromCharCode(code)));

const REMEMBERED_AT_MOST = 20_000;

/** Lower case without marks, one sign for one sign, so that positions in the folded text are those of the text (NFC). */
export const foldSameLength = remembered(REMEMBERED_AT_MOST, (text): string => {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += FOLDED[text.charCodeAt(at)] ?? foldSign(text.charAt(at));
  return folded;
});

/** Words only: folded, every other sign a space, single spaces. For vocabulary tables. */
export const wordsOf = remembered(REMEMBERED_AT_MOST, (text): string =>
  foldSameLength(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim(),
);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;

const syllableKey = remembered(REMEMBERED_AT_MOST, (syllable): string => {
  const decomposed = syllable.normalize('NFD');
  const tone = TONES.exec(decomposed)?.[0] ?? '';
  return (tone === '' ? decomposed : decomposed.replace(tone, '')) + tone;
});

/** Letters and single spaces alone: nothing to tidy before the syllables are compared. */
const PLAIN_WORDS =
  /^[a-z\u00df-\u00f6\u00f8-\u024f\u1e00-\u1eff]+(?: [a-z\u00df-\u00f6\u00f8-\u024f\u1e00-\u1eff]+)*$/;

const plainWords = (text: string): string => {
  const lower = text.toLowerCase();
  if (PLAIN_WORDS.test(lower)) return lower;
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/[^\p{L}\p{N}\p{M}-]+/gu, ' ')
    .trim();
};

/**
 * The same words written in another keyboard's way give the same key: case, spaces, kind of dash and place of the
 * tone mark (`Hóa`, `Hoá`) do not count; letters and diacritics do.
 */
export const sameWordsKey = remembered(REMEMBERED_AT_MOST, (text): string =>
  plainWords(text).split(' ').map(syllableKey).join(' '),
);
