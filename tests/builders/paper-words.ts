import type { Block, OfficialDocument, Paragraph } from '#shared/documents/blocks';

const paragraphsOf = (block: Block): readonly Paragraph[] => {
  if (block.kind === 'paragraph') return [block];
  if (block.kind === 'columns') return block.rows.flatMap(({ left, right }) => [...left, ...right]);
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
};

const paperParagraphs = (document: OfficialDocument): Paragraph[] =>
  document.sections.flatMap(({ blocks }) => blocks.flatMap(paragraphsOf));

const textOf = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join('');

/** Every paragraph of the paper in reading order. */
export const paperWords = (document: OfficialDocument): string[] => paperParagraphs(document).map(textOf);

/** The paragraphs of one role. */
export const wordsOf = (document: OfficialDocument, role: Paragraph['role']): string[] =>
  paperParagraphs(document)
    .filter((it) => it.role === role)
    .map(textOf);
