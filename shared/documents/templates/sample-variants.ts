import { addresseeLines } from '#shared/documents/addressees';
import type { Block, OfficialDocument, Paragraph } from '#shared/documents/blocks';
import type { ListSheet } from '#shared/documents/list-sheet';
import { signature } from '#shared/documents/signature-block';
import { templateSamples } from '#shared/text/vi/template-samples';

export type SamplePaper = { readonly paper: OfficialDocument; readonly sheet: ListSheet | null };

const withBlocks = (
  { paper, sheet }: SamplePaper,
  change: (blocks: readonly Block[]) => readonly Block[],
): SamplePaper => ({
  paper: { ...paper, sections: paper.sections.map((it) => ({ ...it, blocks: change(it.blocks) })) },
  sheet,
});

/** The line of one addressee beside those of several: they are laid out differently, and a template lays out both. */
export const withOneAddressee = (sample: SamplePaper): SamplePaper =>
  withBlocks(sample, (blocks) => {
    const start = blocks.findIndex((block) => block.kind === 'paragraph' && block.role === 'addressee');
    return start < 0 ? blocks : blocks.toSpliced(start, 0, ...addresseeLines([templateSamples.oneAddressee]));
  });

/** Who signs for a council bears a post; the room for the signature then stands above it. */
const postAdded = (right: readonly Paragraph[]): readonly Paragraph[] => {
  const { capacity, name, post } = templateSamples.invitation.signer;
  const signs = signature({ capacity, name, post }).filter(({ role }) => role !== 'signerCapacity');
  const [start, ...others] = right.flatMap(({ role }, at) =>
    role === 'signedMark' || role === 'signerName' ? [at] : [],
  );
  if (start === undefined || right.some(({ role }) => role === 'signerPost')) return right;
  // In a copy the mark of the signature stands between the two.
  const added = others.length > 0 ? signs.filter(({ role }) => role === 'signerPost') : signs;
  return right.toSpliced(start, others.length > 0 ? 0 : 1, ...added);
};

/** Papers with copies beside the signature may be signed for a council; minutes and reports may not. */
export const withSignerPost = (sample: SamplePaper): SamplePaper =>
  withBlocks(sample, (blocks) =>
    blocks.map((block) => {
      if (block.kind !== 'columns' || block.role !== 'signature') return block;
      const rows = block.rows.map((row) =>
        row.left.some(({ role }) => role === 'copiesHeading') ? { ...row, right: postAdded(row.right) } : row,
      );
      return { ...block, rows };
    }),
  );
