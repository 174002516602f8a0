/** Lower case without marks, one sign for one sign, so that positions in the folded text are those of the text (NFC). */
export const foldSameLength = (text: string): string => {
  let folded = '';
  for (const unit of text.split('')) {
    const bare = unit
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase();
    const sign = bare.length === 1 ? bare : unit;
    folded += sign === 'đ' ? 'd' : /[\u2010-\u2015\u2212]/.test(sign) ? '-' : sign;
  }
  return folded;
};

/** Words only: folded, every other sign a space, single spaces. For vocabulary tables. */
export const wordsOf = (text: string): string =>
  foldSameLength(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;

const syllableKey = (syllable: string): string => {
  const decomposed = syllable.normalize('NFD');
  const tone = TONES.exec(decomposed)?.[0] ?? '';
  return decomposed.replace(new RegExp(TONES, 'g'), '') + tone;
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
