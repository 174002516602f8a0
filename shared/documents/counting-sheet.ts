import { asSentence, withoutEndMark } from '#shared/documents/end-mark';
import { fileStem } from '#shared/documents/file-stem';
import type { ListSheet, SheetColumn, SheetRow } from '#shared/documents/list-sheet';
import { paperName } from '#shared/documents/paper-name';
import { shareInPercent } from '#shared/documents/share-in-percent';
import { byRound } from '#shared/documents/vote-rounds';
import type { CountedNominee, CountingFacts } from '#shared/domain/counting-facts';
import { formatInWords } from '#shared/lib/local-date';
import { twoDigits } from '#shared/lib/two-digits';
import { countingWords as words } from '#shared/text/vi/meeting-papers';

type CountColumn = SheetColumn & { readonly valueOf: (nominee: CountedNominee, index: number) => string };

const heads = words.columns;

const agreed = ({ agreed: last, base, firstRound }: CountedNominee): string =>
  byRound(`${last}/${base}`, firstRound && `${firstRound.agreed}/${firstRound.base}`);

const disagreed = ({ disagreed: last, firstRound }: CountedNominee): string =>
  byRound(String(last), firstRound && String(firstRound.disagreed));

const ORDINAL: CountColumn = {
  header: heads.ordinal,
  weight: 13,
  align: 'center',
  valueOf: (_, index) => String(index + 1),
};
const NOMINEE: CountColumn = {
  header: heads.nominee,
  weight: 44,
  align: 'left',
  valueOf: (it) => withoutEndMark(it.line),
};
const VOTES: readonly CountColumn[] = [
  { header: heads.agreed, weight: 15, align: 'center', valueOf: agreed },
  { header: heads.disagreed, weight: 18, align: 'center', valueOf: disagreed },
  { header: heads.share, weight: 17, align: 'center', valueOf: (it) => shareInPercent(it.agreed, it.base) },
  { header: heads.outcome, weight: 18, align: 'center', valueOf: (it) => words.outcomes[it.outcome] },
];

/** On the page the counts of slips stand in pairs, so that the table keeps its 13 points. */
const ON_PAPER: readonly CountColumn[] = [
  ORDINAL,
  NOMINEE,
  { header: heads.slips, weight: 17, align: 'center', valueOf: (it) => `${it.issued}/${it.returned}` },
  {
    header: heads.validity,
    weight: 19,
    align: 'center',
    valueOf: (it) => `${it.returned - it.invalid}/${it.invalid}`,
  },
  ...VOTES,
];

const IN_SHEET: readonly CountColumn[] = [
  ORDINAL,
  NOMINEE,
  { header: heads.issued, weight: 20, align: 'center', valueOf: (it) => String(it.issued) },
  { header: heads.returned, weight: 20, align: 'center', valueOf: (it) => String(it.returned) },
  { header: heads.valid, weight: 20, align: 'center', valueOf: (it) => String(it.returned - it.invalid) },
  { header: heads.invalid, weight: 20, align: 'center', valueOf: (it) => String(it.invalid) },
  ...VOTES,
];

const rowsOf = ({ awards }: CountingFacts, columns: readonly CountColumn[]): SheetRow[] =>
  awards.flatMap(({ awardName, nominees }): SheetRow[] => [
    { kind: 'award', text: awardName },
    ...nominees.map(
      (it, index): SheetRow => ({ kind: 'recipient', cells: columns.map((column) => column.valueOf(it, index)) }),
    ),
  ]);

const plain = ({ header, weight, align }: SheetColumn): SheetColumn => ({ header, weight, align });

/** The table of results as the paper prints it. */
export const countingTable = (facts: CountingFacts): Pick<ListSheet, 'columns' | 'rows'> => ({
  columns: ON_PAPER.map(plain),
  rows: rowsOf(facts, ON_PAPER),
});

/** The results as a workbook: a column for every count. */
export const countingSheet = (facts: CountingFacts): ListSheet => ({
  sheetName: words.sheet,
  author: facts.headLines.join(' '),
  fileName: fileStem(`${words.sheet} ${paperName(facts, words)}`),
  heading: words.heading,
  subject: facts.subject,
  reference: `(${paperName(facts, words)}, ${formatInWords(facts.heldOn)})`,
  columns: IN_SHEET.map(plain),
  rows: rowsOf(facts, IN_SHEET),
  closing: asSentence(words.members(twoDigits(facts.members), twoDigits(facts.present))),
});
