import type { Paragraph, Role, Run } from '#shared/documents/blocks';
import { INDENT_MM, PARAGRAPH_GAP_PT, SIZE_PT } from '#shared/documents/page-format';

type Style = Omit<Paragraph, 'kind' | 'runs' | 'align' | 'role'>;

/** A centred line of one style. */
export const centredLine = (role: Role, run: Run, style: Style): Paragraph => ({
  kind: 'paragraph',
  role,
  runs: [run],
  align: 'center',
  ...style,
});

/** Justified running text with first-line indent and the gap that NĐ 30/2020 asks for. */
export const bodyText = (role: Role, runs: readonly Run[], style: Partial<Style> = {}): Paragraph => ({
  kind: 'paragraph',
  role,
  runs,
  align: 'justify',
  sizePt: SIZE_PT.body,
  indentMm: INDENT_MM,
  spaceBeforePt: PARAGRAPH_GAP_PT,
  ...style,
});
