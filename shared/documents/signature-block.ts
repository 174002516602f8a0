import type { Columns, PageSection, Paragraph } from '#shared/documents/blocks';
import { asSeries } from '#shared/documents/end-mark';
import { SIGNATURE_ROOM_PT, SIZE_PT, textWidthMm } from '#shared/documents/page-format';
import { centredLine } from '#shared/documents/paragraph';
import type { Signer } from '#shared/domain/decision-facts';
import { papers } from '#shared/text/vi/papers';

/** Two equal columns across the text. */
const halves = (orientation: PageSection['orientation']): readonly [number, number] => [
  textWidthMm(orientation) / 2,
  textWidthMm(orientation) / 2,
];

export const HALVES = halves('portrait');

/** `Nơi nhận:` with its lines, `- …;` and the last `- ….` (NĐ 30/2020, ô 9b). */
export const copiesTo = (recipients: readonly string[], style: Pick<Paragraph, 'spaceBeforePt'> = {}): Paragraph[] => [
  {
    kind: 'paragraph',
    role: 'copiesHeading',
    runs: [{ text: papers.copiesTo, bold: true, italic: true }],
    align: 'left',
    sizePt: SIZE_PT.copiesHeading,
    ...style,
  },
  ...asSeries(recipients).map(
    (line): Paragraph => ({
      kind: 'paragraph',
      role: 'copyLine',
      runs: [{ text: `- ${line}` }],
      align: 'left',
      sizePt: SIZE_PT.copyLine,
    }),
  ),
];

/** Capacity, room for the signature and the seal, the post of who signs for a council, name (ô 7a–7c). */
export const signature = ({ capacity, post = '', name }: Signer): Paragraph[] => [
  ...capacity.map((text) =>
    centredLine('signerCapacity', { text, bold: true }, { sizePt: SIZE_PT.body, keepWithNext: true }),
  ),
  ...(post === ''
    ? []
    : [
        centredLine(
          'signerPost',
          { text: post.toLocaleUpperCase('vi'), bold: true },
          { sizePt: SIZE_PT.body, spaceBeforePt: SIGNATURE_ROOM_PT, keepWithNext: true },
        ),
      ]),
  centredLine(
    'signerName',
    { text: name, bold: true },
    { sizePt: SIZE_PT.body, ...(post === '' ? { spaceBeforePt: SIGNATURE_ROOM_PT } : {}) },
  ),
];

/** The foot of a paper: who gets copies on the left, who signs on the right. */
export const signatureBlock = (
  facts: { readonly recipients: readonly string[]; readonly signer: Signer },
  orientation: PageSection['orientation'] = 'portrait',
): Columns => ({
  kind: 'columns',
  role: 'signature',
  widthsMm: halves(orientation),
  rows: [{ left: copiesTo(facts.recipients), right: signature(facts.signer) }],
});

/** The foot of minutes: secretary on the left, chair on the right, copies below (Mẫu 1.9). */
export const secretaryAndChair = (facts: {
  readonly recipients: readonly string[];
  readonly secretary: string;
  readonly chair: string;
  readonly chairSigns?: string;
}): Columns => ({
  kind: 'columns',
  role: 'signature',
  widthsMm: HALVES,
  rows: [
    {
      left: signature({ capacity: [papers.minutes.secretarySigns], name: facts.secretary }),
      right: signature({ capacity: [facts.chairSigns ?? papers.minutes.chairSigns], name: facts.chair }),
    },
    { left: copiesTo(facts.recipients, { spaceBeforePt: 12 }), right: [] },
  ],
});
