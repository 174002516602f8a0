import { formatDocumentNumber } from '#shared/documents/document-number';
import { asSentence } from '#shared/documents/end-mark';
import { fileStem } from '#shared/documents/file-stem';
import type { ListSheet, SheetColumn, SheetRow } from '#shared/documents/list-sheet';
import type { SupplementFacts, SupplementLine } from '#shared/domain/supplement-facts';
import { formatInWords } from '#shared/lib/local-date';
import { papers } from '#shared/text/vi/papers';

const words = papers.supplement;

const COLUMNS: readonly SheetColumn[] = [
  { header: words.columns.ordinal, weight: 18, align: 'center' },
  { header: words.columns.name, weight: 50, align: 'left' },
  { header: words.columns.award, weight: 46, align: 'left' },
  { header: words.columns.place, weight: 38, align: 'left' },
  { header: words.columns.asked, weight: 108, align: 'left' },
];

const isSameCase = (left: SupplementLine, right: SupplementLine): boolean =>
  left.name === right.name && left.awardName === right.awardName && left.place === right.place;

/** What is asked of one person at one place stands in one row, a line for each. */
const gathered = (lines: readonly SupplementLine[]): readonly SupplementLine[] => {
  const cases: SupplementLine[] = [];
  for (const line of lines) {
    const at = cases.findIndex((known) => isSameCase(known, line));
    const known = cases[at];
    if (known === undefined) cases.push(line);
    else cases[at] = { ...known, asked: `${known.asked}\n${line.asked}` };
  }
  return cases;
};

const rowOf = ({ name, awardName, place, asked }: SupplementLine, index: number): SheetRow => ({
  kind: 'recipient',
  cells: [index + 1, name === '' ? words.wholeList : name, awardName, place, asked],
});

/** The sentence that says by when. */
export const deadlineSentence = ({ dueOn }: Pick<SupplementFacts, 'dueOn'>): string =>
  words.deadline(formatInWords(dueOn));

/** The sentence that says which file to put the rows right in; none where no row of a list is asked about. */
export const answerSentences = ({ answerFiles }: Pick<SupplementFacts, 'answerFiles'>): readonly string[] =>
  answerFiles.length === 0 ? [] : [words.answerIn(answerFiles)];

/** The name of the paper and of its files: with its number once it has one. */
export const supplementName = ({ number, symbol, addressee }: SupplementFacts): string =>
  `${number === null ? words.draftName : `${words.name} ${formatDocumentNumber({ number, symbol })}`} - ${addressee}`;

/** What a unit is asked for as a grid: the table of the paper and the workbook are drawn from it. */
export const supplementSheet = (facts: SupplementFacts): ListSheet => {
  const issuer = facts.headLines.join(' ');
  const day = facts.issuedOn === null ? papers.openDate.trimEnd() : formatInWords(facts.issuedOn);
  return {
    sheetName: words.sheet,
    author: issuer,
    fileName: fileStem(supplementName(facts)),
    heading: words.heading,
    subject: `${facts.addressee} - ${words.campaign(facts.campaignName)}`,
    reference: words.attachedTo(formatDocumentNumber(facts), day, issuer),
    note: [words.toRead, ...answerSentences(facts)].map(asSentence).join(' '),
    columns: COLUMNS,
    rows: gathered(facts.lines).map(rowOf),
    closing: asSentence(deadlineSentence(facts)),
  };
};
