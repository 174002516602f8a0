/** Advances of Times New Roman Bold (Tinos and Liberation Serif share them) in 1/2048 em, by the letters that have them. */
const LETTERS_BY_ADVANCE: readonly (readonly [number, string])[] = [
  [451, '|'],
  [512, ' \u00a0,.'],
  [569, "/'\\il"],
  [682, '!()-:;[]`fjt‘’'],
  [797, 'Is'],
  [807, '{}'],
  [909, 'cerz'],
  [1024, '#$*0123456789?J_agovxy–“”'],
  [1065, '~'],
  [1134, 'ơ'],
  [1137, '"'],
  [1139, 'Sbdhknpquđ'],
  [1167, '+<=>'],
  [1190, '^'],
  [1229, 'ư'],
  [1251, 'FP'],
  [1366, 'BELTZ'],
  [1479, 'ACDNRUVXYwĐ'],
  [1593, 'GHKOQƠ'],
  [1630, 'Ư'],
  [1706, '&m'],
  [1905, '@'],
  [1933, 'M'],
  [2048, '%W…—'],
];
const UNITS_PER_EM = 2048;
const UNKNOWN_ADVANCE = 1139;

const ADVANCES = new Map(
  LETTERS_BY_ADVANCE.flatMap(([advance, letters]) => [...letters].map((letter): [string, number] => [letter, advance])),
);

/** Marks take no width; the horn does, so it stays on its letter. */
const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u031a\u031c-\u036f]/g, '')
    .normalize('NFC');

/** Width in mm of a line of bold text, near enough to draw a rule that is a share of it. */
export const boldWidthMm = (text: string, sizePt: number): number => {
  const units = [...withoutMarks(text)].reduce((sum, letter) => sum + (ADVANCES.get(letter) ?? UNKNOWN_ADVANCE), 0);
  return ((units / UNITS_PER_EM) * sizePt * 25.4) / 72;
};
