const foldSign = (sign: string): string => {
  const bare = sign
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const single = bare.length === 1 ? bare : sign;
  if (single === 'đ') return 'd';
  return /[\u2010-\u2015\u2212]/.test(single) ? '-' : single;
};

/** The signs of Vietnamese text, folded once. */
const FOLDED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0x2213 }, (_, code): [string, string] => {
    const sign = String.fromCharCode(code);
    return [sign, foldSign(sign)];
  }),
);

/** Lower case without marks, one sign for one sign, so that positions in the folded text are those of the text (NFC). */
export const foldSameLength = (text: string): string => {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    folded += FOLDED.get(sign) ?? foldSign(sign);
  }
  return folded;
};

/** Words only: folded, every other sign a space, single spaces. For vocabulary tables. */
export const wordsOf = (text: string): string =>
  foldSameLength(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;

/** Words come again and again: each is looked at once, of so many. */
const KEYS = new Map<string, string>();
const KEYS_AT_MOST = 20_000;

const syllableKey = (syllable: string): string => {
  const known = KEYS.get(syllable);
  if (known !== undefined) return known;
  if (KEYS.size > KEYS_AT_MOST) KEYS.clear();
  const key = syllableKeyOnce(syllable);
  KEYS.set(syllable, key);
  return key;
};

const syllableKeyOnce = (syllable: string): string => {
  const decomposed = syllable.normalize('NFD');
  const tone = TONES.exec(decomposed)?.[0] ?? '';
  return (tone === '' ? decomposed : decomposed.replace(tone, '')) + tone;
};

/**
 * The same words written in another keyboard's way give the same key: case, spaces, kind of dash and place of the
 * tone mark (`Hóa`, `Hoá`) do not count; letters and diacritics do.
 */
export const sameWordsKey = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/[^\p{L}\p{N}\p{M}-]+/gu, ' ')
    .trim()
    .split(' ')
    .map(syllableKey)
    .join(' ');
