import { addresseeLines } from '#shared/documents/addressees';
import { attachedList } from '#shared/documents/attached-list';
import type { OfficialDocument, Paragraph } from '#shared/documents/blocks';
import { documentHead } from '#shared/documents/document-head';
import { asSentence } from '#shared/documents/end-mark';
import { fileStem } from '#shared/documents/file-stem';
import { MARGINS_MM } from '#shared/documents/page-format';
import { paperName } from '#shared/documents/paper-name';
import { bodyText } from '#shared/documents/paragraph';
import { returnLetterSheet } from '#shared/documents/return-letter-sheet';
import { lastText, runningText } from '#shared/documents/running-text';
import { signatureBlock } from '#shared/documents/signature-block';
import type { ReturnLetterFacts } from '#shared/domain/return-letter-facts';
import { formatInWords } from '#shared/lib/local-date';
import { returnLetterWords as words } from '#shared/text/vi/meeting-papers';

/** `1. Bà A, Chuyên viên … (Bằng khen …): thiếu báo cáo thành tích.` */
const dossierLines = ({ dossiers }: ReturnLetterFacts): Paragraph[] =>
  dossiers.map(({ line, awardName, reason }, index) => {
    const reasons = reason.split(/\s*\n\s*/).map(asSentence);
    return bodyText('body', [{ text: `${index + 1}. ${line} (${awardName}): ${reasons.join(' ')}` }]);
  });

/**
 * The letter that gives dossiers back (NĐ 30/2020, PL III, Mẫu 1.5): no name of a kind, what it is about stands under its
 * number, the reason for each dossier in the text or in an attached list.
 */
export const returnLetterDocument = (facts: ReturnLetterFacts): OfficialDocument => {
  const name = `${paperName(facts, words)} ${facts.addressees[0] ?? ''}`.trim();
  const deadline = facts.dueOn === null ? [] : [words.deadline(formatInWords(facts.dueOn))];
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
          documentHead({
            ...facts,
            numbered: facts,
            letterSubject: facts.subject,
            dated: { place: facts.place, date: facts.issuedOn },
          }),
          ...addresseeLines(facts.addressees),
          ...runningText(facts.opening),
          ...(facts.listStyle === 'inText' ? dossierLines(facts) : []),
          ...lastText([...deadline, ...facts.closing]),
          signatureBlock(facts),
        ],
      },
      ...(facts.listStyle === 'attached'
        ? [attachedList(returnLetterSheet(facts), 'portrait', { withClosing: true })]
        : []),
    ],
  };
};
