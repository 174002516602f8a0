import type { Paragraph } from '#shared/documents/blocks';
import { NAME_RULE_SHARE, SIZE_PT } from '#shared/documents/page-format';
import { centredLine } from '#shared/documents/paragraph';

/** The name of the kind and what the paper is about, with the rule under it (NĐ 30/2020, PL I, ô 5a). */
export const titleLines = (
  kind: string,
  subject: string,
  style: { readonly spaceAfterPt?: number } = {},
): Paragraph[] => [
  centredLine('documentKind', { text: kind, bold: true }, { sizePt: SIZE_PT.kind, spaceBeforePt: 18 }),
  centredLine('subject', { text: subject, bold: true }, { sizePt: SIZE_PT.kind, ruleShare: NAME_RULE_SHARE, ...style }),
];
