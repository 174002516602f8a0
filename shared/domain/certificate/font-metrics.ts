import type { FontKey } from '#shared/domain/certificate/design';

/** What the layout knows of a font, all as shares of its size. */
export type FontMetrics = {
  /** From the baseline to the highest mark of a Vietnamese capital, and to the lowest sign. */
  readonly ascent: number;
  readonly descent: number;
  /** How far each letter moves on. Letters are set without kerning and ligatures, as Word does. */
  readonly advances: Readonly<Record<string, number>>;
};

export type FontTable = Readonly<Record<FontKey, FontMetrics>>;

/** Stands in for a letter that the font has not: such text is flagged. */
const UNKNOWN_ADVANCE = 0.6;

/** The width of a text as a share of the font's size. */
export const textWidth = ({ advances }: FontMetrics, text: string): number => {
  let width = 0;
  for (const letter of text) width += advances[letter] ?? UNKNOWN_ADVANCE;
  return width;
};

/** The letters that the font cannot draw, each once. */
export const missingLetters = ({ advances }: FontMetrics, text: string): readonly string[] => [
  ...new Set([...text].filter((letter) => advances[letter] === undefined)),
];
