import type { OfficialDocument } from '#shared/documents/blocks';
import { documentHead } from '#shared/documents/document-head';
import { asLastWords, asSentence, withoutEndMark } from '#shared/documents/end-mark';
import { fileStem } from '#shared/documents/file-stem';
import { sheetTable } from '#shared/documents/list-section';
import { MARGINS_MM, NAME_RULE_SHARE, PARAGRAPH_GAP_PT, SIZE_PT, textWidthMm } from '#shared/documents/page-format';
import { bodyText, centredLine } from '#shared/documents/paragraph';
import { signatureBlock } from '#shared/documents/signature-block';
import { answerSentences, deadlineSentence, supplementName, supplementSheet } from '#shared/documents/supplement-sheet';
import type { SupplementFacts } from '#shared/domain/supplement-facts';
import { papers } from '#shared/text/vi/papers';

const words = papers.supplement;

/** Where to answer, the deadline, and whom to ask where somebody is named; the last of them closes the paper. */
const closingTexts = (facts: SupplementFacts): string[] => {
  const contact = facts.contact === '' ? [] : [words.contact(facts.contact)];
  const texts = [...answerSentences(facts), deadlineSentence(facts), ...contact];
  return texts.map((text, index) => (index === texts.length - 1 ? asLastWords(text) : asSentence(text)));
};

/**
 * What one unit is asked to send or to put right, and by when. NĐ 30/2020 has no form of that name: laid out as a paper
 * that bears the name of its kind (Phụ lục I), the addressee under the title.
 */
export const supplementDocument = (facts: SupplementFacts): OfficialDocument => {
  const closing = closingTexts(facts);
  return {
    title: supplementName(facts),
    author: facts.headLines.join(' '),
    fileName: fileStem(supplementName(facts)),
    sections: [
      {
        orientation: 'portrait',
        marginsMm: MARGINS_MM,
        pageNumbers: 'fromSecondPage',
        blocks: [
          documentHead({ ...facts, numbered: facts, dated: { place: facts.place, date: facts.issuedOn } }),
          centredLine('documentKind', { text: words.kind, bold: true }, { sizePt: SIZE_PT.kind, spaceBeforePt: 18 }),
          centredLine(
            'subject',
            { text: words.campaign(facts.campaignName), bold: true },
            { sizePt: SIZE_PT.kind, ruleShare: NAME_RULE_SHARE },
          ),
          centredLine(
            'addressee',
            { text: words.addressee(facts.addressee) },
            { sizePt: SIZE_PT.body, spaceBeforePt: 12, spaceAfterPt: 6 },
          ),
          bodyText('body', [{ text: `${withoutEndMark(facts.opening)}:` }], {
            keepWithNext: true,
            spaceAfterPt: PARAGRAPH_GAP_PT,
          }),
          sheetTable(supplementSheet(facts), textWidthMm('portrait')),
          ...closing.map((text, index) =>
            bodyText(
              'body',
              [{ text }],
              index === closing.length - 1 ? { keepWithNext: true, spaceAfterPt: 12 } : { keepWithNext: true },
            ),
          ),
          signatureBlock(facts),
        ],
      },
    ],
  };
};
