const BASES = 'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY';
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** The 134 letters of Vietnamese that ASCII has not, precomposed. */
export const VIETNAMESE_LETTERS: readonly string[] = [...BASES]
  .flatMap((base) => TONES.map((tone) => (base + tone).normalize('NFC')))
  .filter((letter) => letter > '\u007f')
  .concat('đ', 'Đ');
