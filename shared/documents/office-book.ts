import type { OfficialDocument } from '#shared/documents/blocks';
import { bodyLines } from '#shared/documents/document-head';
import { sheetTable } from '#shared/documents/list-section';
import type { ListSheet } from '#shared/documents/list-sheet';
import { MARGINS_MM, SIZE_PT, textWidthMm } from '#shared/documents/page-format';
import { bodyText, centredLine } from '#shared/documents/paragraph';

/**
 * A book or list that stays in the office, in landscape: who keeps it, its name, what it is of, the grid and its closing
 * line. It bears no nation, number and signature, as papers of NĐ 30/2020 do.
 */
export const officeBook = (
  sheet: ListSheet,
  { title, headLines }: { readonly title: string; readonly headLines: readonly string[] },
): OfficialDocument => ({
  title,
  author: sheet.author,
  fileName: sheet.fileName,
  sections: [
    {
      orientation: 'landscape',
      marginsMm: MARGINS_MM,
      pageNumbers: 'fromSecondPage',
      blocks: [
        ...bodyLines(headLines),
        centredLine('documentKind', { text: sheet.heading, bold: true }, { sizePt: SIZE_PT.kind, spaceBeforePt: 12 }),
        centredLine('subject', { text: sheet.subject, bold: true }, { sizePt: SIZE_PT.kind, spaceAfterPt: 12 }),
        sheetTable(sheet, textWidthMm('landscape')),
        bodyText('listTotal', [{ text: sheet.closing, italic: true }]),
      ],
    },
  ],
});
