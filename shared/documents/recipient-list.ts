import { withoutEndMark } from '#shared/documents/end-mark';
import type { AwardedList, ListedRecipient } from '#shared/domain/decision-facts';
import type { RecipientKind } from '#shared/domain/recipient';
import { twoDigits } from '#shared/lib/two-digits';
import { papers } from '#shared/text/vi/papers';

/** The order of the groups in every list. */
const GROUPS: readonly RecipientKind[] = ['collective', 'individual', 'household'];
const ROMAN = ['I', 'II', 'III'];
const LETTERS = 'ABCDĐEGHIKLMNOPQRSTUVXY';

export type ListEntry =
  | { readonly kind: 'award' | 'group' | 'unit'; readonly text: string }
  | {
      readonly kind: 'recipient';
      /** Starts again at 1 in every group. */
      readonly ordinal: number;
      readonly recipient: ListedRecipient;
      readonly awardName: string;
      readonly endsGroup: boolean;
    };

/** `danh hiệu “Lao động tiên tiến”` for a title, the name itself for a form of commendation. */
export const quotedAward = ({ category, printedName }: AwardedList['award']): string =>
  category === 'emulationTitle' ? `${papers.decision.title} “${printedName}”` : printedName;

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const groupEntries = (members: readonly ListedRecipient[], awardName: string): ListEntry[] =>
  members.flatMap((recipient, index): ListEntry[] => {
    const startsUnit = recipient.unit !== null && recipient.unit !== members[index - 1]?.unit;
    return [
      ...(startsUnit ? [{ kind: 'unit' as const, text: recipient.unit ?? '' }] : []),
      { kind: 'recipient', ordinal: index + 1, recipient, awardName, endsGroup: index === members.length - 1 },
    ];
  });

const awardEntries = ({ award, recipients }: AwardedList): ListEntry[] =>
  GROUPS.map((kind) => ({ kind, members: recipients.filter((it) => it.kind === kind) }))
    .filter(({ members }) => members.length > 0)
    .flatMap(({ kind, members }, index) => [
      { kind: 'group' as const, text: `${ROMAN[index]}. ${papers.groups[kind]}` },
      ...groupEntries(members, award.printedName),
    ]);

/** The list in printing order: awards (named when there are several), groups, units, recipients. */
export const listEntries = (awards: readonly AwardedList[]): ListEntry[] =>
  awards.flatMap((it, index) => [
    ...(awards.length > 1
      ? [{ kind: 'award' as const, text: `${LETTERS.charAt(index)}. ${capitalised(quotedAward(it.award))}` }]
      : []),
    ...awardEntries(it),
  ]);

const composedName = ({ honorific, name }: ListedRecipient): string => `${honorific} ${name}`.trim();

/** `Ông Trương Quang Sáng, Phó Giám đốc Sở Tư pháp`, without end mark. */
export const recipientLine = (recipient: ListedRecipient): string =>
  withoutEndMark(recipient.line ?? [composedName(recipient), recipient.post].filter((it) => it !== '').join(', '));

/** The entry as a line of text: headings as they are, recipients numbered, `;` after each and `.` after a group. */
export const entryLine = (entry: ListEntry): string =>
  entry.kind === 'recipient'
    ? `${entry.ordinal}. ${recipientLine(entry.recipient)}${entry.endsGroup ? '.' : ';'}`
    : entry.text;

/** The line parted for the columns of a table; a rewritten line that lost the name stays whole in the first. */
export const nameAndPost = (recipient: ListedRecipient): { readonly name: string; readonly post: string } => {
  if (recipient.line === null) return { name: composedName(recipient), post: recipient.post };
  const line = recipientLine(recipient);
  const end = line.indexOf(recipient.name) + recipient.name.length;
  return line.includes(recipient.name)
    ? { name: line.slice(0, end), post: line.slice(end).replace(/^[\s,–-]+/u, '') }
    : { name: line, post: '' };
};

/** Counts by kind, present kinds only: `['05 tập thể', '04 cá nhân']`. */
export const countsByKind = (recipients: readonly ListedRecipient[], measure = ''): string[] =>
  GROUPS.map((kind) => ({ kind, count: recipients.filter((it) => it.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${twoDigits(count)} ${measure}${papers.counted[kind]}`);

/** The kinds that receive something: `['tập thể', 'cá nhân']`. */
export const kindsPresent = (recipients: readonly Pick<ListedRecipient, 'kind'>[]): string[] =>
  GROUPS.filter((kind) => recipients.some((it) => it.kind === kind)).map((kind) => papers.counted[kind]);

/** `a`, `a và b`, `a, b và c`. */
export const joined = (parts: readonly string[]): string =>
  [parts.slice(0, -1).join(', '), parts.at(-1) ?? ''].filter((it) => it !== '').join(papers.and);
