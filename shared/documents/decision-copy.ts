import type { Block, Columns, OfficialDocument, PageSection, Paragraph } from '#shared/documents/blocks';
import { bodyLines, numberLine, placeAndDate } from '#shared/documents/document-head';
import { formatDocumentNumber } from '#shared/documents/document-number';
import { fileStem } from '#shared/documents/file-stem';
import type { ListSheet } from '#shared/documents/list-sheet';
import { headColumnsMm, SIZE_PT } from '#shared/documents/page-format';
import { centredLine } from '#shared/documents/paragraph';
import { signatureBlock } from '#shared/documents/signature-block';
import type { CopyFrame } from '#shared/domain/decision-copy';
import { copyPapers as words } from '#shared/text/vi/decision-copies';

/** What a copy is made from: its own frame, and the stored paper or its extract. */
export type CopyFacts = CopyFrame & {
  readonly copied: OfficialDocument;
  /** The list of what is copied, for Excel. */
  readonly copiedSheet: ListSheet;
};

const SIGNED_ROOM_PT = 26;

const signedMark = (): Paragraph =>
  centredLine(
    'signedMark',
    { text: words.signed, bold: true },
    { sizePt: SIZE_PT.reference, spaceBeforePt: SIGNED_ROOM_PT, keepWithNext: true },
  );

/** Where the original bears a signature, the copy says so. */
const marked = (block: Block): Block => {
  if (block.kind !== 'columns' || block.role !== 'signature') return block;
  return {
    ...block,
    rows: block.rows.map(({ left, right }) => ({
      left,
      right: right.flatMap((paragraph) =>
        paragraph.role === 'signerName' ? [signedMark(), { ...paragraph, spaceBeforePt: SIGNED_ROOM_PT }] : [paragraph],
      ),
    })),
  };
};

const copyHead = (facts: CopyFrame, orientation: PageSection['orientation']): Columns => ({
  kind: 'columns',
  role: 'copyHead',
  widthsMm: headColumnsMm(orientation),
  rows: [
    {
      left: bodyLines(facts.headLines),
      right: [
        centredLine(
          'copyForm',
          { text: words.forms[facts.form], bold: true },
          { sizePt: SIZE_PT.kind, keepWithNext: true },
        ),
      ],
    },
    { left: [numberLine(facts)], right: [placeAndDate(facts.place, facts.issuedOn)] },
  ],
});

/** The block of a paper copy: under a rule as wide as the text, right after the end of what was copied (Mẫu 3.1). */
const copyBlock = (facts: CopyFrame, orientation: PageSection['orientation']): readonly Block[] => [
  {
    kind: 'paragraph',
    role: 'body',
    runs: [],
    align: 'left',
    sizePt: SIZE_PT.copyLine,
    spaceAfterPt: 4,
    ruleAbove: true,
    keepWithNext: true,
  },
  copyHead(facts, orientation),
  gap(),
  signatureBlock(facts, orientation),
];

/** Room above the rule, and between the head of the copy and who signs it. */
const gap = (): Paragraph => ({
  kind: 'paragraph',
  role: 'body',
  runs: [],
  align: 'left',
  sizePt: SIZE_PT.copyLine,
  spaceBeforePt: 12,
  keepWithNext: true,
});

const nameOf = ({ form, number, symbol, copied }: CopyFacts): string =>
  `${words.names[form]} ${number === null ? symbol : formatDocumentNumber({ number, symbol })} - ${copied.title}`;

/** The list of what is copied, under the name of the copy. */
export const copySheet = (facts: CopyFacts): ListSheet => ({
  ...facts.copiedSheet,
  fileName: fileStem(`${facts.copiedSheet.sheetName} ${nameOf(facts)}`),
});

/**
 * A copy of an issued decision: what was stored at issue, untouched but for the mark of its signature, and below it the
 * block of who copied (NĐ 30/2020, PL I, phần về bản sao).
 */
export const copyDocument = (facts: CopyFacts): OfficialDocument => {
  const { copied } = facts;
  const last = copied.sections.length - 1;
  return {
    title: nameOf(facts),
    author: facts.headLines.join(' '),
    fileName: fileStem(nameOf(facts)),
    sections: copied.sections.map((section, index) => ({
      ...section,
      blocks: [
        ...section.blocks.map(marked),
        ...(index === last ? [gap(), ...copyBlock(facts, section.orientation)] : []),
      ],
    })),
  };
};
