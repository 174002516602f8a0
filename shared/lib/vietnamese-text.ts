import { remembered } from '#shared/lib/remembered';

/** NFC; the Icelandic letters that look like Đ and đ, as old keyboards typed them, are Đ and đ. */
export const inVietnameseLetters = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00d0\u0189]/g, 'Đ')
    .replace(/\u00f0/g, 'đ');

/** In Vietnamese letters, no-break spaces as spaces, single spaces, trimmed. U+00AD is kept: TCVN3 text uses it for “ư”. */
export const tidy = (text: string): string =>
  TIDY_ALREADY.test(text)
    ? text
    : inVietnameseLetters(text)
        .replace(/[\u00a0\u2007\u202f\u200b\ufeff]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();

/** Precomposed Latin letters and signs with single spaces between: most texts by far. */
const TIDY_ALREADY =
  /^(?:[!-\u007e\u00a1-\u00cf\u00d1-\u00ef\u00f1-\u0188\u018a-\u02ff\u1e00-\u1eff]+(?: [!-\u007e\u00a1-\u00cf\u00d1-\u00ef\u00f1-\u0188\u018a-\u02ff\u1e00-\u1eff]+)*)?$/;

/** For searching and comparing: lower case without any mark, đ as d. `Đặng Thị Hòa` → `dang thi hoa`. */
export const fold = remembered(4_000, (text) => (TIDY_ALREADY.test(text) ? foldLetters(text) : foldAny(text)));

const foldAny = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/\s+/g, ' ')
    .trim();

/** Letters of tidy text, each folded once. */
const FOLDED = new Map<string, string>();

const foldLetters = (text: string): string => {
  let folded = '';
  for (const letter of text) {
    let plain = FOLDED.get(letter);
    if (plain === undefined) {
      plain = letter === ' ' ? ' ' : foldAny(letter);
      FOLDED.set(letter, plain);
    }
    folded += plain;
  }
  return folded;
};

const collator = new Intl.Collator('vi', { sensitivity: 'variant', numeric: true });

/** Vietnamese dictionary order. */
export const compareVietnamese = (left: string, right: string): number => collator.compare(left, right);
