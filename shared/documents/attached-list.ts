import type { PageSection } from '#shared/documents/blocks';
import { sheetTable } from '#shared/documents/list-section';
import type { ListSheet } from '#shared/documents/list-sheet';
import { MARGINS_MM, SIZE_PT, textWidthMm } from '#shared/documents/page-format';
import { bodyText, centredLine } from '#shared/documents/paragraph';

/** A list attached to a paper as a ruled table: pages of its own with numbers of their own. */
export const attachedList = (
  sheet: ListSheet,
  orientation: PageSection['orientation'],
  { withClosing }: { readonly withClosing: boolean },
): PageSection => ({
  orientation,
  marginsMm: MARGINS_MM,
  pageNumbers: 'fromSecondPage',
  blocks: [
    centredLine('listHeading', { text: sheet.heading, bold: true }, { sizePt: SIZE_PT.kind, keepWithNext: true }),
    ...(sheet.subject === ''
      ? []
      : [
          centredLine('listSubject', { text: sheet.subject, bold: true }, { sizePt: SIZE_PT.kind, keepWithNext: true }),
        ]),
    centredLine(
      'listReference',
      { text: sheet.reference, italic: true },
      { sizePt: SIZE_PT.reference, spaceAfterPt: 12, keepWithNext: true },
    ),
    sheetTable(sheet, textWidthMm(orientation)),
    ...(withClosing ? [bodyText('listTotal', [{ text: sheet.closing, italic: true }])] : []),
  ],
});
