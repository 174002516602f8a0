import { remembered } from '#shared/lib/remembered';

/** The Vietnamese alphabet; f, j, w, z stand where dictionaries put them. */
const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** Ngang, huyền, hỏi, ngã, sắc, nặng: the dictionary order of tones. */
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;

type Weight = { readonly primary: string; readonly tone: number };

const weighOnce = (letter: string): Weight => {
  const decomposed = letter.normalize('NFD');
  const mark = decomposed.match(TONE_MARKS)?.[0] ?? '';
  const plain = decomposed.replace(TONE_MARKS, '').normalize('NFC');
  const rank = LETTERS.indexOf(plain);
  if (rank >= 0) return { primary: String.fromCharCode(65 + rank), tone: TONES.indexOf(mark) };
  if (/[0-9]/.test(plain)) return { primary: plain, tone: 0 };
  return { primary: plain === ' ' ? '!' : '#', tone: 0 };
};

const weigh = remembered(1_000, weighOnce);

/** Names and units come again and again in a list: so many keys are kept. */
const KEYS_KEPT = 4_000;

/**
 * A text whose plain byte order is the Vietnamese dictionary order of `text`: letters first, then tones, case ignored.
 * Stored beside names so that the database sorts without knowing Vietnamese.
 */
export const vietnameseSortKey = remembered(KEYS_KEPT, (text) => {
  let [primaries, tones] = ['', ''];
  for (const letter of text.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ')) {
    const { primary, tone } = weigh(letter);
    primaries += primary;
    tones += tone;
  }
  return `${primaries} ${tones}`;
});

/** Orders a personal name by tên, then họ, then tên đệm. */
export const personSortKey = remembered(KEYS_KEPT, (name) => {
  const words = name.normalize('NFC').trim().split(/\s+/);
  const parts = [words.at(-1) ?? '', words.length > 1 ? (words[0] ?? '') : '', words.slice(1, -1).join(' ')];
  return parts.map(vietnameseSortKey).join(' ');
});
