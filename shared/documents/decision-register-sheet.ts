import { asSentence } from '#shared/documents/end-mark';
import { fileStem } from '#shared/documents/file-stem';
import type { ListSheet, SheetColumn, SheetRow } from '#shared/documents/list-sheet';
import type { RegisterLine, RegisterLink } from '#shared/domain/decision-register/register';
import type { RegisterFacts } from '#shared/domain/decision-register/register-facts';
import { formatSlashed, isLocalDate } from '#shared/lib/local-date';
import { twoDigits } from '#shared/lib/two-digits';
import { registerTexts, registerPaper as words } from '#shared/text/vi/decision-register';

const COLUMNS: readonly SheetColumn[] = [
  { header: words.columns.number, weight: 20, align: 'center' },
  { header: words.columns.dated, weight: 32, align: 'center' },
  { header: words.columns.subject, weight: 80, align: 'left' },
  { header: words.columns.person, weight: 36, align: 'left' },
  { header: words.columns.count, weight: 24, align: 'center' },
  { header: words.columns.state, weight: 28, align: 'left' },
  { header: words.columns.note, weight: 54, align: 'left' },
];

const day = (date: string | null): string => (date !== null && isLocalDate(date) ? formatSlashed(date) : '');

const linkText = (link: RegisterLink): string =>
  words.numbered(`${twoDigits(link.number)}/${link.symbol}`, day(link.issuedOn));

/** What stands in the last column: what it amends, what amends it, and why it is empty or repeated. */
const noteOf = ({ amends, amendedBy, kind, explanation }: RegisterLine): string =>
  [
    ...(amends === null || kind === null || kind === 'award' ? [] : [`${words.amends[kind]} ${linkText(amends)}`]),
    ...amendedBy.map((link) => `${words.amendedBy[link.kind]} ${linkText(link)}`),
    ...(explanation === '' ? [] : [explanation]),
  ].join('\n');

const rowOf = (line: RegisterLine): SheetRow => ({
  kind: 'recipient',
  cells: [
    registerTexts.numbers(line),
    day(line.dated),
    line.state === 'reserved' ? words.reservedFor(line.subject, line.person) : line.subject,
    line.state === 'reserved' ? '' : line.person,
    line.count ?? '',
    registerTexts.states[line.state],
    noteOf(line),
  ],
});

const closing = ({ lines }: RegisterFacts): string => {
  const issued = lines.filter(({ decisionId, state }) => decisionId !== null && state !== 'draft');
  const [first] = issued;
  const last = issued.at(-1);
  if (first === undefined || last === undefined) return asSentence(words.closingEmpty);
  return asSentence(words.closing(issued.length, twoDigits(first.first), twoDigits(last.first)));
};

/** The book as a grid: the table of the paper and the workbook are drawn from it. */
export const decisionRegisterSheet = (facts: RegisterFacts): ListSheet => ({
  sheetName: words.sheet,
  author: facts.headLines.join(' '),
  fileName: fileStem(words.name(facts.symbol, facts.year)),
  heading: words.kind,
  subject: words.subject(facts.symbol, facts.year),
  reference: facts.headLines.join(' '),
  columns: COLUMNS,
  rows: facts.lines.map(rowOf),
  closing: closing(facts),
});
