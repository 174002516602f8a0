import type { OfficialDocument } from '#shared/documents/blocks';
import { decisionRegisterSheet } from '#shared/documents/decision-register-sheet';
import { fileStem } from '#shared/documents/file-stem';
import { sheetTable } from '#shared/documents/list-section';
import { MARGINS_MM, SIZE_PT, textWidthMm } from '#shared/documents/page-format';
import { bodyText, centredLine } from '#shared/documents/paragraph';
import type { RegisterFacts } from '#shared/domain/decision-register/register-facts';
import { registerPaper as words } from '#shared/text/vi/decision-register';

/** “Sổ quyết định” in landscape, the way a clerk keeps the book of papers that leave the office (NĐ 30/2020, Phụ lục IV). */
export const decisionRegisterDocument = (facts: RegisterFacts): OfficialDocument => {
  const sheet = decisionRegisterSheet(facts);
  return {
    title: words.name(facts.symbol, facts.year),
    author: sheet.author,
    fileName: fileStem(words.name(facts.symbol, facts.year)),
    sections: [
      {
        orientation: 'landscape',
        marginsMm: MARGINS_MM,
        pageNumbers: 'fromSecondPage',
        blocks: [
          ...facts.headLines.map((text) =>
            centredLine('issuingBody', { text, bold: true }, { sizePt: SIZE_PT.issuingBody }),
          ),
          centredLine('documentKind', { text: words.kind, bold: true }, { sizePt: SIZE_PT.kind, spaceBeforePt: 12 }),
          centredLine(
            'subject',
            { text: words.subject(facts.symbol, facts.year), bold: true },
            { sizePt: SIZE_PT.kind, spaceAfterPt: 12 },
          ),
          sheetTable(sheet, textWidthMm('landscape')),
          bodyText('listTotal', [{ text: sheet.closing, italic: true }]),
        ],
      },
    ],
  };
};
