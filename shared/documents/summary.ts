import type { OfficialDocument } from '#shared/documents/blocks';
import { documentHead } from '#shared/documents/document-head';
import { fileStem } from '#shared/documents/file-stem';
import { sheetTable } from '#shared/documents/list-section';
import { MARGINS_MM, textWidthMm } from '#shared/documents/page-format';
import { paperName } from '#shared/documents/paper-name';
import { lastText, runningText } from '#shared/documents/running-text';
import { signatureBlock } from '#shared/documents/signature-block';
import { summarySheet } from '#shared/documents/summary-sheet';
import { titleLines } from '#shared/documents/title-lines';
import type { SummaryFacts } from '#shared/domain/summary-facts';
import { summaryPapers as words } from '#shared/text/vi/achievement-summaries';

const spaced = (text: ReturnType<typeof runningText>) =>
  text.map((it, index) => (index === text.length - 1 ? { ...it, spaceAfterPt: 6, keepWithNext: true } : it));

/**
 * What the council reads of every nominee, by award and unit. Laid on its side as NĐ 30/2020 allows for a table that
 * stands in the paper itself.
 */
export const summaryDocument = (facts: SummaryFacts): OfficialDocument => {
  const name = paperName(facts, words);
  return {
    title: name,
    author: facts.headLines.join(' '),
    fileName: fileStem(name),
    sections: [
      {
        orientation: 'landscape',
        marginsMm: MARGINS_MM,
        pageNumbers: 'fromSecondPage',
        blocks: [
          documentHead({
            ...facts,
            numbered: facts,
            dated: { place: facts.place, date: facts.issuedOn },
            orientation: 'landscape',
          }),
          ...titleLines(words.kind, facts.subject, { spaceAfterPt: 6 }),
          ...spaced(runningText(facts.opening)),
          sheetTable(summarySheet(facts), textWidthMm('landscape')),
          ...lastText(facts.closing),
          signatureBlock(facts, 'landscape'),
        ],
      },
    ],
  };
};
