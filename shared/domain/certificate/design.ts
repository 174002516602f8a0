import type { AwardCode } from '#shared/domain/award-code';

export const FONT_FACES = ['tinos', 'playfairDisplay', 'dancingScript'] as const;
export type FontFace = (typeof FONT_FACES)[number];

/** Every font that a certificate may be set in: face and cut. */
export const FONT_KEYS = [
  'tinos-regular',
  'tinos-bold',
  'tinos-italic',
  'tinos-boldItalic',
  'playfairDisplay-bold',
  'dancingScript-bold',
] as const;
export type FontKey = (typeof FONT_KEYS)[number];

/** The font of a field: the cut asked for, or the one that the face has instead. */
export const fontKeyOf = ({ face, bold, italic }: Pick<CertificateField, 'face' | 'bold' | 'italic'>): FontKey => {
  const cut = bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular';
  const keys = FONT_KEYS.filter((key) => key.startsWith(`${face}-`));
  return keys.find((key) => key === `${face}-${cut}`) ?? keys[0] ?? 'tinos-regular';
};

/** True for a face of one cut: bold and italic change nothing in it. */
export const hasOneCut = (face: FontFace): boolean =>
  FONT_KEYS.filter((key) => key.startsWith(`${face}-`)).length === 1;

/** A place on the blank, in mm from its top left corner. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export const LETTER_CASES = ['asWritten', 'upper', 'lower', 'names'] as const;
/** `names`: a capital at each syllable of what was written in capitals or in small letters throughout. */
export type LetterCase = (typeof LETTER_CASES)[number];

export const FITS = ['shrinkFirst', 'breakFirst'] as const;
/** What happens first to text too long for its box: it becomes smaller, or it takes another line. */
export type Fit = (typeof FITS)[number];

export const ACROSS = ['left', 'center', 'right'] as const;
export const DOWN = ['top', 'middle', 'bottom'] as const;

/** One text of the certificate and the box that it must stay in. */
export type CertificateField = {
  readonly id: string;
  /** What the secretary calls it. */
  readonly name: string;
  readonly box: Box;
  /** Words with placeholders: `{danh xưng} {họ tên}`; a line break parts lines. */
  readonly template: string;
  readonly face: FontFace;
  readonly bold: boolean;
  readonly italic: boolean;
  /** In steps of 0.25 pt; the text is never larger nor smaller. */
  readonly largestPt: number;
  readonly smallestPt: number;
  /** 1–12; a template or a person's own text with more line breaks has its own count. */
  readonly maxLines: number;
  readonly fit: Fit;
  readonly across: (typeof ACROSS)[number];
  readonly down: (typeof DOWN)[number];
  /** `#c8102e` */
  readonly colour: string;
  readonly letterCase: LetterCase;
  /** From baseline to baseline, as a share of the font's own height; 1 sets lines solid. */
  readonly lineSpacing: number;
  /** A line as long as the last line of text stands under it (Nghị định 30/2020). */
  readonly ruleBelow: boolean;
  /** Stands on the blank already: seen on the screen and on a sample, never printed on the blank. */
  readonly onBlank: boolean;
};

export const FRAMES = ['none', 'lines', 'wave'] as const;
/** The frame that a design for plain paper prints around its page. */
export type Frame = (typeof FRAMES)[number];

export type CertificateDesign = {
  readonly name: string;
  readonly blankId: string;
  /** The awards that it is proposed for. */
  readonly awards: readonly AwardCode[];
  readonly frame: Frame;
  readonly fields: readonly CertificateField[];
};

/** The sheet of paper as it goes into the printer. */
export type Blank = {
  readonly name: string;
  /** As it is read: wider than high is landscape. */
  readonly widthMm: number;
  readonly heightMm: number;
  /** Frame, emblem and motto stand on it already. */
  readonly preprinted: boolean;
};

/** What the secretary set for one person and one field, against what the design would do. */
export type FieldOverride = {
  /** Instead of the filled template; a line break parts lines. */
  readonly text?: string | undefined;
  /** This size and no other. */
  readonly sizePt?: number | undefined;
};

/** By the id of the field. */
export type SheetOverride = Readonly<Record<string, FieldOverride>>;
