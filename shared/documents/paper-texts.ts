import type { Block, OfficialDocument, Paragraph, Role } from '#shared/documents/blocks';

type PlacedText = { readonly role: Role; readonly text: string };

const textOf = ({ role, runs }: Paragraph): PlacedText => ({ role, text: runs.map((run) => run.text).join('') });

const paragraphsOf = (block: Block): readonly Paragraph[] => {
  if (block.kind === 'paragraph') return [block];
  if (block.kind === 'columns') return block.rows.flatMap(({ left, right }) => [...left, ...right]);
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
};

/** Every paragraph of a paper in reading order, with what it is. */
export const paperTexts = (paper: OfficialDocument): readonly PlacedText[] =>
  paper.sections.flatMap(({ blocks }) => blocks.flatMap(paragraphsOf)).map(textOf);
