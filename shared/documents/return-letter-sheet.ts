import { asSentence } from '#shared/documents/end-mark';
import { fileStem } from '#shared/documents/file-stem';
import { attachedReference } from '#shared/documents/list-reference';
import type { ListSheet } from '#shared/documents/list-sheet';
import { paperName } from '#shared/documents/paper-name';
import type { ReturnLetterFacts } from '#shared/domain/return-letter-facts';
import { twoDigits } from '#shared/lib/two-digits';
import { returnLetterWords as words } from '#shared/text/vi/meeting-papers';

/** The dossiers that go back, as a grid with the reason for each. */
export const returnLetterSheet = (facts: ReturnLetterFacts): ListSheet => ({
  sheetName: words.sheet,
  author: facts.headLines.join(' '),
  fileName: fileStem(`${words.sheet} ${paperName(facts, words)} ${facts.addressees[0] ?? ''}`),
  heading: words.heading,
  subject: facts.addressees.join(', '),
  reference: attachedReference(facts, words.name),
  columns: [
    { header: words.columns.ordinal, weight: 14, align: 'center' },
    { header: words.columns.name, weight: 44, align: 'left' },
    { header: words.columns.award, weight: 36, align: 'left' },
    { header: words.columns.reason, weight: 67, align: 'left' },
  ],
  rows: facts.dossiers.map(({ line, awardName, reason }, index) => ({
    kind: 'recipient',
    cells: [String(index + 1), line, awardName, reason],
  })),
  closing: asSentence(words.closing(twoDigits(facts.dossiers.length))),
});
