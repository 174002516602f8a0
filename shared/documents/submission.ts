import { addresseeLines } from '#shared/documents/addressees';
import { attachedList } from '#shared/documents/attached-list';
import type { OfficialDocument, Paragraph } from '#shared/documents/blocks';
import { documentHead } from '#shared/documents/document-head';
import { asSeries } from '#shared/documents/end-mark';
import { fileStem } from '#shared/documents/file-stem';
import { MARGINS_MM } from '#shared/documents/page-format';
import { paperName } from '#shared/documents/paper-name';
import { bodyText } from '#shared/documents/paragraph';
import { capitalised, countsByKind, quotedAward } from '#shared/documents/recipient-list';
import { lastText, legalBasisText, runningText } from '#shared/documents/running-text';
import { signatureBlock } from '#shared/documents/signature-block';
import { submissionSheet } from '#shared/documents/submission-sheet';
import { titleLines } from '#shared/documents/title-lines';
import type { SubmissionFacts } from '#shared/domain/submission-facts';
import { papers } from '#shared/text/vi/papers';

const words = papers.submission;

/** `1. Bằng khen của Chủ tịch UBND tỉnh: 05 tập thể, 04 cá nhân;` */
const countLines = ({ awards, counts }: SubmissionFacts): Paragraph[] => {
  if (counts === 'none') return [];
  const lines = awards.map(({ award, recipients }, index) => {
    const told = words.award(capitalised(quotedAward(award)), countsByKind(recipients).join(', '));
    return awards.length > 1 ? `${index + 1}. ${told}` : told;
  });
  return asSeries(lines).map((text) => bodyText('body', [{ text }]));
};

/** A submission with the list of who is proposed (NĐ 30/2020, PL III, Mẫu 1.4: a paper with a named kind). */
export const submissionDocument = (facts: SubmissionFacts): OfficialDocument => {
  const name = paperName(facts, words);
  const sheet = submissionSheet(facts);
  return {
    title: name,
    author: facts.headLines.join(' '),
    fileName: fileStem(name),
    sections: [
      {
        orientation: 'portrait',
        marginsMm: MARGINS_MM,
        pageNumbers: 'fromSecondPage',
        blocks: [
          documentHead({ ...facts, numbered: facts, dated: { place: facts.place, date: facts.issuedOn } }),
          ...titleLines(words.kind, facts.subject),
          ...addresseeLines(facts.addressees),
          ...legalBasisText(asSeries(facts.legalBases)),
          ...runningText(facts.opening),
          ...countLines(facts),
          ...lastText(facts.closing),
          signatureBlock(facts),
        ],
      },
      ...(sheet.rows.length === 0
        ? []
        : [attachedList(sheet, facts.listOrientation, { withClosing: facts.listStyle === 'full' })]),
    ],
  };
};
