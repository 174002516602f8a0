import type { OfficialDocument } from '#shared/documents/blocks';
import type { OfficeFrame } from '#shared/documents/templates/sample-papers';
import { taggedPaper } from '#shared/documents/templates/tagged-paper';
import { fullSample, type TemplateKind } from '#shared/documents/templates/template-kinds';

/** The program's own template of a kind, with this office's names where the sample has them. */
export const shippedTemplate = (kind: TemplateKind, office: OfficeFrame): OfficialDocument =>
  taggedPaper(fullSample(kind, office).paper);
