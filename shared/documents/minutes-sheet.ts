import { asSentence, withoutEndMark } from '#shared/documents/end-mark';
import { fileStem } from '#shared/documents/file-stem';
import type { ListSheet, SheetColumn } from '#shared/documents/list-sheet';
import { paperName } from '#shared/documents/paper-name';
import { shareInPercent } from '#shared/documents/share-in-percent';
import { byRound } from '#shared/documents/vote-rounds';
import type { MinutesFacts, VotedCandidate } from '#shared/domain/minutes-facts';
import { formatInWords } from '#shared/lib/local-date';
import { twoDigits } from '#shared/lib/two-digits';
import { papers } from '#shared/text/vi/papers';

const words = papers.minutes;

const agreedOf = ({ agreed, base, firstRound }: VotedCandidate): string =>
  byRound(`${agreed}/${base}`, firstRound && `${firstRound.agreed}/${firstRound.base}`);

const disagreedOf = ({ disagreed, firstRound }: VotedCandidate): string =>
  byRound(String(disagreed), firstRound && String(firstRound.disagreed));

type VoteColumn = SheetColumn & { readonly valueOf: (vote: VotedCandidate, index: number) => string };

const COLUMNS: readonly VoteColumn[] = [
  { header: words.ordinal, weight: 13, align: 'center', valueOf: (_, index) => String(index + 1) },
  { header: words.candidate, weight: 46, align: 'left', valueOf: (it) => withoutEndMark(it.line) },
  { header: words.award, weight: 33, align: 'left', valueOf: (it) => it.awardName },
  { header: words.agreed, weight: 15, align: 'center', valueOf: agreedOf },
  { header: words.disagreed, weight: 18, align: 'center', valueOf: disagreedOf },
  { header: words.share, weight: 17, align: 'center', valueOf: (it) => shareInPercent(it.agreed, it.base) },
  { header: words.outcome, weight: 20, align: 'center', valueOf: (it) => words[it.outcome] },
];

/** What was voted on each candidate, as a grid. */
export const votesTable = ({ votes }: MinutesFacts): Pick<ListSheet, 'columns' | 'rows'> => ({
  columns: COLUMNS.map(({ header, weight, align }) => ({ header, weight, align })),
  rows: votes.map((vote, index) => ({
    kind: 'recipient',
    cells: COLUMNS.map((column) => column.valueOf(vote, index)),
  })),
});

/** The results of the meeting as a workbook; null while nothing was voted on. */
export const minutesSheet = (facts: MinutesFacts): ListSheet | null =>
  facts.votes.length === 0
    ? null
    : {
        sheetName: words.sheet,
        author: facts.headLines.join(' '),
        fileName: fileStem(`${words.sheet} ${paperName(facts, words)}`),
        heading: words.sheetHeading,
        subject: facts.subject,
        reference: `(${paperName(facts, words)}, ${formatInWords(facts.heldOn)})`,
        ...votesTable(facts),
        closing: asSentence(`${words.present} ${twoDigits(facts.present)}/${twoDigits(facts.members)}`),
      };
