import { asSentence } from '#shared/documents/end-mark';
import { fileStem } from '#shared/documents/file-stem';
import { attachedReference } from '#shared/documents/list-reference';
import type { ListSheet, SheetColumn, SheetRow } from '#shared/documents/list-sheet';
import { paperName } from '#shared/documents/paper-name';
import {
  countsByKind,
  type ListEntry,
  listEntries,
  nameAndPost,
  recipientLine,
} from '#shared/documents/recipient-list';
import type { ListedRecipient } from '#shared/domain/decision-facts';
import type { SubmissionFacts } from '#shared/domain/submission-facts';
import { papers } from '#shared/text/vi/papers';

type RecipientEntry = Extract<ListEntry, { kind: 'recipient' }>;
type ListColumn = SheetColumn & { readonly valueOf: (entry: RecipientEntry) => string };

const words = papers.submission.columns;

const SHORT: readonly ListColumn[] = [
  { header: words.shortOrdinal, weight: 16, align: 'center', valueOf: (it) => `${it.ordinal}.` },
  { header: words.nominee, weight: 145, align: 'left', valueOf: (it) => recipientLine(it.recipient) },
];

const FULL = {
  ordinal: { header: words.ordinal, weight: 16, align: 'center', valueOf: (it) => String(it.ordinal) },
  name: { header: words.name, weight: 46, align: 'left', valueOf: (it) => nameAndPost(it.recipient).name },
  post: { header: words.post, weight: 58, align: 'left', valueOf: (it) => nameAndPost(it.recipient).post },
  award: { header: words.award, weight: 44, align: 'left', valueOf: (it) => it.awardName },
  achievement: {
    header: words.achievement,
    weight: 62,
    align: 'left',
    valueOf: (it) => it.recipient.achievement ?? '',
  },
  votes: { header: words.votes, weight: 34, align: 'center', valueOf: (it) => it.recipient.votes ?? '' },
} satisfies Record<string, ListColumn>;

const fullColumns = (recipients: readonly ListedRecipient[]): readonly ListColumn[] => [
  FULL.ordinal,
  FULL.name,
  FULL.post,
  FULL.award,
  ...(recipients.some(({ achievement = '' }) => achievement !== '') ? [FULL.achievement] : []),
  ...(recipients.some(({ votes = '' }) => votes !== '') ? [FULL.votes] : []),
];

/** `I. Tập thể` → `I`, `Tập thể`: units write the number of a group in the column of numbers. */
const inColumns = (text: string): readonly string[] => {
  const at = text.indexOf('. ');
  return [text.slice(0, at), text.slice(at + 2)];
};

const rowOf =
  (columns: readonly ListColumn[], isShort: boolean) =>
  (entry: ListEntry): SheetRow => {
    if (entry.kind === 'recipient') return { kind: 'recipient', cells: columns.map((it) => it.valueOf(entry)) };
    return isShort && entry.kind === 'group' ? { kind: 'heading', cells: inColumns(entry.text) } : entry;
  };

const plain = ({ header, weight, align }: SheetColumn): SheetColumn => ({ header, weight, align });

/** Who is proposed or was voted on, in the two columns that units write. */
export const nomineeTable = (awards: SubmissionFacts['awards']): Pick<ListSheet, 'columns' | 'rows'> => ({
  columns: SHORT.map(plain),
  rows: listEntries(awards).map(rowOf(SHORT, true)),
});

/** Who is proposed, as a grid: the table of the paper and the workbook are drawn from it. */
export const submissionSheet = (facts: SubmissionFacts): ListSheet => {
  const recipients = facts.awards.flatMap((it) => it.recipients);
  const isShort = facts.listStyle === 'short';
  const columns = isShort ? SHORT : fullColumns(recipients);
  const counts = countsByKind(recipients, facts.awards.length > 1 ? `${papers.list.turn} ` : '');
  return {
    sheetName: papers.submission.sheet,
    author: facts.headLines.join(' '),
    fileName: fileStem(`${papers.submission.sheet} ${paperName(facts, papers.submission)}`),
    heading: papers.list.heading,
    subject: facts.listHeading,
    reference: facts.listReference === '' ? attachedReference(facts, papers.submission.name) : facts.listReference,
    columns: columns.map(plain),
    rows: listEntries(facts.awards).map(rowOf(columns, isShort)),
    closing: asSentence(`${papers.list.fixed} ${counts.join(', ')}`),
  };
};
