import type { Block, Paragraph } from '#shared/documents/blocks';
import { SIGNATURE_ROOM_PT, SIZE_PT, textWidthMm } from '#shared/documents/page-format';
import { centredLine } from '#shared/documents/paragraph';
import type { ReportFacts } from '#shared/domain/achievement-report/report-facts';
import { reportPapers as words } from '#shared/text/vi/achievement-reports';

type Side = keyof typeof words.signs;

const HALF = textWidthMm('portrait') / 2;

const sideOf = ({ shape, kind }: ReportFacts): Side => {
  if (kind === 'household') return 'household';
  if (shape === 'external') return 'external';
  return kind;
};

/** Who signs as what, how, and the name under the room for the signature. */
const signed = (capacity: readonly string[], hint: string, name: string): Paragraph[] => [
  ...capacity.map((text) =>
    centredLine('signerCapacity', { text, bold: true }, { sizePt: SIZE_PT.body, keepWithNext: true }),
  ),
  centredLine('signerHint', { text: hint, italic: true }, { sizePt: SIZE_PT.reference, keepWithNext: true }),
  centredLine(
    'signerName',
    { text: name, bold: true },
    { sizePt: SIZE_PT.body, spaceBeforePt: SIGNATURE_ROOM_PT, keepWithNext: true },
  ),
];

const spaced = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.map((paragraph, index) => (index === 0 ? { ...paragraph, spaceBeforePt: 18 } : paragraph));

/**
 * The foot of a report: the head of the unit confirms on the left, who reports signs on the right; below them the body
 * that proposes to a higher authority, where there is one.
 */
export const reportSignatures = (facts: ReportFacts): Block[] => {
  const side = sideOf(facts);
  const { left, right, below } = words.signs[side];
  const isPerson = side === 'individual' || side === 'household';
  const hint = isPerson ? words.signHints.person : words.signHints.seal;
  return [
    {
      kind: 'columns',
      role: 'signature',
      widthsMm: [HALF, HALF],
      rows: [{ left: signed(left, words.signHints.seal, ''), right: signed(right, hint, facts.reporter) }],
    },
    ...(facts.needsConfirmation && below !== '' ? spaced(signed([below], words.signHints.seal, '')) : []),
  ];
};
