import type { OfficialDocument } from '#shared/documents/blocks';
import { fileStem } from '#shared/documents/file-stem';
import type { ListSheet, SheetColumn, SheetRow } from '#shared/documents/list-sheet';
import { officeBook } from '#shared/documents/office-book';
import type { CertificateBookFacts, CertificateBookLine } from '#shared/domain/certificate-book/book-facts';
import { formatSlashed, isLocalDate } from '#shared/lib/local-date';
import { twoDigits } from '#shared/lib/two-digits';
import { certificateBookPaper as words } from '#shared/text/vi/certificate-book';

const COLUMNS: readonly SheetColumn[] = [
  { header: words.columns.number, weight: 22, align: 'center' },
  { header: words.columns.name, weight: 60, align: 'left' },
  { header: words.columns.award, weight: 54, align: 'left' },
  { header: words.columns.decision, weight: 44, align: 'left' },
  { header: words.columns.state, weight: 26, align: 'left' },
  { header: words.columns.note, weight: 54, align: 'left' },
];

const day = (on: string): string => (isLocalDate(on) ? formatSlashed(on) : on);

/** `09`, and a bare `0`. */
const counted = (count: number): string => (count === 0 ? '0' : twoDigits(count));

const noteOf = ({ note, reissues }: CertificateBookLine): string =>
  [
    ...(note === '' ? [] : [note]),
    ...reissues.map(({ kind, reason, on }) => words.reissued[kind](day(on), reason)),
  ].join('\n');

/** Lines and gaps in the order of their numbers. */
const rowsOf = ({ lines, gaps }: CertificateBookFacts): readonly SheetRow[] => {
  const written = lines.map((line) => ({
    at: line.number,
    cells: [twoDigits(line.number), line.name, line.awardName, line.decision, words.states[line.state], noteOf(line)],
  }));
  const unwritten = gaps.map(({ from, to }) => ({
    at: from,
    cells: [words.stretch(twoDigits(from), twoDigits(to)), '', '', '', words.unwritten, words.unexplained],
  }));
  return [...written, ...unwritten]
    .toSorted((one, two) => one.at - two.at)
    .map(({ cells }) => ({ kind: 'recipient', cells }));
};

/** The book as a grid: the table of the paper and the workbook are drawn from it. */
export const certificateBookSheet = (facts: CertificateBookFacts): ListSheet => ({
  sheetName: words.sheet,
  author: facts.headLines.join(' '),
  fileName: fileStem(words.name(facts.series, facts.year)),
  heading: words.kind,
  subject: words.subject(facts.series, facts.year),
  reference: facts.headLines.join(' '),
  columns: COLUMNS,
  rows: rowsOf(facts),
  closing: words.closing(counted(facts.lines.filter(({ state }) => state === 'given').length)),
});

/** “Sổ cấp bằng” in landscape: one series of one year, every number of it with what became of it. */
export const certificateBookDocument = (facts: CertificateBookFacts): OfficialDocument =>
  officeBook(certificateBookSheet(facts), { title: words.name(facts.series, facts.year), headLines: facts.headLines });
