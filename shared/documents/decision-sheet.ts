import { formatDocumentNumber } from '#shared/documents/document-number';
import { fileStem } from '#shared/documents/file-stem';
import { listReference } from '#shared/documents/list-reference';
import type { ListSheet, SheetColumn, SheetRow } from '#shared/documents/list-sheet';
import { countsByKind, type ListEntry, listEntries, nameAndPost } from '#shared/documents/recipient-list';
import type { DecisionFacts, ListedRecipient } from '#shared/domain/decision-facts';
import { papers } from '#shared/text/vi/papers';

type RecipientEntry = Extract<ListEntry, { kind: 'recipient' }>;
type ListColumn = SheetColumn & { readonly valueOf: (entry: RecipientEntry) => string | number };

const words = papers.list.columns;

const COLUMNS: Record<keyof typeof words, ListColumn> = {
  ordinal: { header: words.ordinal, weight: 20, align: 'center', valueOf: (it) => it.ordinal },
  name: { header: words.name, weight: 50, align: 'left', valueOf: (it) => nameAndPost(it.recipient).name },
  post: { header: words.post, weight: 70, align: 'left', valueOf: (it) => nameAndPost(it.recipient).post },
  award: { header: words.award, weight: 44, align: 'left', valueOf: (it) => it.awardName },
  amount: { header: words.amount, weight: 42, align: 'right', valueOf: (it) => it.recipient.amount ?? '' },
  note: { header: words.note, weight: 28, align: 'left', valueOf: (it) => it.recipient.note },
};

const hasMoney = (recipients: readonly ListedRecipient[]): boolean => recipients.some(({ amount }) => amount !== null);

const columnsFor = (recipients: readonly ListedRecipient[]): ListColumn[] => [
  COLUMNS.ordinal,
  COLUMNS.name,
  COLUMNS.post,
  COLUMNS.award,
  ...(hasMoney(recipients) ? [COLUMNS.amount] : []),
  COLUMNS.note,
];

const totalRow = (recipients: readonly ListedRecipient[], columns: readonly ListColumn[]): SheetRow[] => {
  if (!hasMoney(recipients)) return [];
  const total = recipients.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const cellOf = (column: ListColumn): string | number => {
    if (column === COLUMNS.amount) return total;
    return column === COLUMNS.name ? papers.list.total : '';
  };
  return [{ kind: 'total', cells: columns.map(cellOf) }];
};

/** `Ấn định danh sách có 05 tập thể, 04 cá nhân./.`; under several awards the counts are of turns. */
const closingLine = ({ awards }: DecisionFacts): string => {
  const recipients = awards.flatMap((it) => it.recipients);
  const counts = countsByKind(recipients, awards.length > 1 ? `${papers.list.turn} ` : '');
  return `${papers.list.fixed} ${counts.join(', ')}${papers.endMark}`;
};

/** The decision's list as a grid, grouped as the paper groups it. */
export const decisionSheet = (facts: DecisionFacts): ListSheet => {
  const recipients = facts.awards.flatMap((it) => it.recipients);
  const columns = columnsFor(recipients);
  const rowOf = (entry: ListEntry): SheetRow =>
    entry.kind === 'recipient' ? { kind: 'recipient', cells: columns.map((it) => it.valueOf(entry)) } : entry;
  return {
    sheetName: papers.list.sheet,
    author: facts.headLines.join(' '),
    fileName: fileStem(`${papers.list.sheet} ${formatDocumentNumber(facts)}`),
    heading: papers.list.heading,
    subject: facts.subject,
    reference: listReference(facts),
    columns: columns.map(({ header, weight, align }) => ({ header, weight, align })),
    rows: [...listEntries(facts.awards).map(rowOf), ...totalRow(recipients, columns)],
    closing: closingLine(facts),
  };
};
