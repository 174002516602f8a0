import type { Paragraph } from '#shared/documents/blocks';
import { asLastWords, asSentence, leadsOn } from '#shared/documents/end-mark';
import { bodyText } from '#shared/documents/paragraph';

/** A text may hold several paragraphs: a line break parts them. */
const partsOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.split(/\s*\n\s*/)).filter((text) => text !== '');

/** Paragraphs of running text, each closed as a sentence; one that ends with a colon keeps what it announces. */
export const runningText = (texts: readonly string[]): Paragraph[] =>
  partsOf(texts)
    .map(asSentence)
    .map((text) => bodyText('body', [{ text }], leadsOn(text) ? { keepWithNext: true } : {}));

/** The last paragraphs of a paper: the very last closes it with `./.` and never parts from the signature. */
export const lastText = (texts: readonly string[]): Paragraph[] => {
  const parts = partsOf(texts);
  return parts.map((text, index) =>
    index === parts.length - 1
      ? bodyText('body', [{ text: asLastWords(text) }], { keepWithNext: true, spaceAfterPt: 12 })
      : bodyText('body', [{ text: asSentence(text) }]),
  );
};

/** Căn cứ, a line for each, in italics. */
export const legalBasisText = (lines: readonly string[]): Paragraph[] =>
  lines.map((text) => bodyText('legalBasis', [{ text, italic: true }]));
