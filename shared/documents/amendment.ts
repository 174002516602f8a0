import { formatDocumentNumber } from '#shared/documents/document-number';
import { asSeries, withoutEndMark } from '#shared/documents/end-mark';
import { fileStem } from '#shared/documents/file-stem';
import type { ListSheet } from '#shared/documents/list-sheet';
import { countsByKind, entryLine, joined, listEntries, quotedAward } from '#shared/documents/recipient-list';
import type { DecisionFacts } from '#shared/domain/decision-facts';
import type { AmendedDecision, AmendmentFacts } from '#shared/domain/decision-register/amendment';
import { moneyInWords } from '#shared/domain/money-in-words';
import { formatInWords } from '#shared/lib/local-date';
import { amendmentPapers as words } from '#shared/text/vi/amendments';

type Revocation = Extract<AmendmentFacts, { kind: 'revocation' }>;
type Correction = Extract<AmendmentFacts, { kind: 'correction' }>;

/** More recipients than this stand in an attached list. */
export const IN_ARTICLE_AT_MOST = 15;

/** How running text names the decision that is amended. */
export const originalNamed = (original: AmendedDecision) => ({
  number: formatDocumentNumber(original),
  day: formatInWords(original.issuedOn),
  decidedBy: original.decidedBy,
});

const figures = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, '.');

const correctionArticles = ({ original, changes }: Correction): string[] => {
  const named = originalNamed(original);
  const lines = changes.map(({ before, after }, index) =>
    words
      .change(withoutEndMark(before), withoutEndMark(after))
      .replace(/^/, changes.length > 1 ? `${index + 1}. ` : ''),
  );
  return [[`${words.correct(named)}:`, ...asSeries(lines)].join('\n'), words.restStands(named.number)];
};

const revokedOpening = (facts: Revocation, isAttached: boolean): string[] => {
  const { revoked, original } = facts;
  const named = originalNamed(original);
  const [only] = revoked.length === 1 ? revoked : [];
  const people = revoked.flatMap((it) => it.recipients);
  const opening = only
    ? words.annulFor(quotedAward(only.award), joined(countsByKind(only.recipients)), named)
    : `${words.annulSeveral(named)} ${joined(countsByKind(people))}`;
  if (isAttached) return [`${opening} ${words.listAttached}.`];
  const lines = listEntries(revoked)
    .filter((entry) => entry.kind !== 'group' || new Set(people.map(({ kind }) => kind)).size > 1)
    .map(entryLine);
  return [`${opening}, ${words.comprising}:`, ...lines];
};

const takenBack = ({ objects, money, officeName }: Revocation): string => {
  const said = money > 0 ? words.amount(figures(money), moneyInWords(money)) : '';
  const { takeBack } = words;
  if (objects === '' && said === '') return takeBack.nothing;
  const what =
    objects !== '' && said !== ''
      ? takeBack.both(objects, said)
      : said === ''
        ? takeBack.objects(objects)
        : takeBack.money(said);
  return `${what} ${takeBack.from}, ${takeBack.to(officeName)}`;
};

/** True when those who lose their award stand in a list of their own. */
export const hasAttachedList = (facts: AmendmentFacts): boolean =>
  facts.kind === 'revocation' &&
  facts.scope === 'named' &&
  facts.revoked.reduce((sum, { recipients }) => sum + recipients.length, 0) > IN_ARTICLE_AT_MOST;

/** Two articles of a decision that takes a revocation back: what stands again, and what is handed over again. */
const restorationArticles = (facts: Revocation, restored: AmendedDecision): string[] => {
  const { scope, original, evidence, objects, money, revoked, officeName } = facts;
  const [awarded, named] = [originalNamed(restored), originalNamed(original)];
  const counts = joined(countsByKind(revoked.flatMap((it) => it.recipients)));
  const isAttached = hasAttachedList(facts);
  const lines = listEntries(revoked)
    .filter((entry) => entry.kind !== 'group')
    .map(entryLine);
  const opening =
    scope === 'whole' ? words.restoreWhole(named, counts, awarded) : words.restore(named, counts, awarded);
  const people = isAttached ? [`${opening} ${words.listAttached}.`] : [`${opening}, ${words.comprising}:`, ...lines];
  const said = money > 0 ? words.amount(figures(money), moneyInWords(money)) : '';
  return [[...people, `${words.restoreReason(evidence)}.`].join('\n'), words.handBack(officeName, objects, said)];
};

const revocationArticles = (facts: Revocation): string[] => {
  if (facts.restores !== null) return restorationArticles(facts, facts.restores);
  const { scope, original, ground, evidence } = facts;
  const opening =
    scope === 'whole'
      ? [`${words.annulWhole(originalNamed(original))}.`]
      : revokedOpening(facts, hasAttachedList(facts));
  const reason = ground === null ? [] : [`${words.reason(ground.text, ground.clause, evidence)}.`];
  return [[...opening, ...reason].join('\n'), takenBack(facts)];
};

/** Điều 1 and Điều 2 of a decision that corrects or revokes another; line breaks part paragraphs. */
export const composeAmendmentArticles = (facts: AmendmentFacts): readonly string[] =>
  facts.kind === 'correction' ? correctionArticles(facts) : revocationArticles(facts);

/** The changed words as a grid for Excel; a revocation's list is drawn by the decision's own. */
export const correctionSheet = (
  decision: Pick<DecisionFacts, 'headLines' | 'number' | 'symbol' | 'subject'>,
  { original, changes }: Correction,
): ListSheet => ({
  sheetName: words.correctionSheet,
  author: decision.headLines.join(' '),
  fileName: fileStem(`${words.correctionSheet} ${formatDocumentNumber(decision)}`),
  heading: words.correctionSheet.toLocaleUpperCase('vi'),
  subject: decision.subject,
  reference: words.named(originalNamed(original)),
  columns: [
    { header: words.correctionColumns.ordinal, weight: 12, align: 'center' },
    { header: words.correctionColumns.before, weight: 90, align: 'left' },
    { header: words.correctionColumns.after, weight: 90, align: 'left' },
  ],
  rows: changes.map(({ before, after }, index) => ({ kind: 'recipient', cells: [index + 1, before, after] })),
  closing: words.restStands(formatDocumentNumber(original)),
});
