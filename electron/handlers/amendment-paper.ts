import type { ReadDb } from '#db/council-db';
import { correctionsOf } from '#db/queries/decision-register';
import { type DecisionRow, findDecision, itemsOf } from '#db/queries/decisions';
import { dossierRows } from '#db/queries/dossiers';
import { awardsOfDossiers } from '#db/queries/history';
import { officeOf } from '#db/queries/settings';
import { deciderInWords } from '#electron/handlers/decider-in-words';
import { awardedLists, fieldsOf, storedPaper } from '#electron/handlers/decision-paper';
import { composeAmendmentArticles, correctionSheet, hasAttachedList } from '#shared/documents/amendment';
import { decisionSheet } from '#shared/documents/decision-sheet';
import { decidedBy } from '#shared/documents/list-reference';
import type { ListSheet } from '#shared/documents/list-sheet';
import { paperTexts } from '#shared/documents/paper-texts';
import type { DecisionFacts } from '#shared/domain/decision-facts';
import {
  type Amendment,
  type AmendmentFacts,
  type AmendmentProblem,
  amendmentProblem,
} from '#shared/domain/decision-register/amendment';
import { correctedLine } from '#shared/domain/decision-register/corrected-part';
import { AmendmentField } from '#shared/ipc/amendments';
import { localDate } from '#shared/lib/local-date';
import { ANNULMENT } from '#shared/regulations/annulment';

/** The stored content, parsed again; null for an award decision. */
export const amendmentOf = ({ amendment }: Pick<DecisionRow, 'amendment'>): Amendment | null =>
  amendment === null ? null : AmendmentField.parse(amendment);

/** The decision that an amendment refers to; the foreign key keeps it there. */
export const originalOf = (db: ReadDb, { refersTo }: Pick<DecisionRow, 'refersTo'>): DecisionRow => {
  const original = refersTo === null ? null : findDecision(db, refersTo);
  if (original === null) throw new Error('An amendment refers to no decision');
  return original;
};

/** The award decision that everything goes back to, however often it was amended. */
const awardDecisionOf = (db: ReadDb, decision: DecisionRow): DecisionRow =>
  decision.kind === 'award' ? decision : awardDecisionOf(db, originalOf(db, decision));

/** True when what is taken back is itself a taking back: awards are given back. */
export const isRestoration = (decision: Pick<DecisionRow, 'kind'>, original: Pick<DecisionRow, 'kind'>): boolean =>
  decision.kind === 'revocation' && original.kind === 'revocation';

/** Gives awards back: a revocation of a revocation. */
export const givesBack = (db: ReadDb, decision: DecisionRow): boolean =>
  decision.kind === 'revocation' && isRestoration(decision, originalOf(db, decision));

/**
 * Everyone the original decision names, with the words as corrected since and whether the award still stands. Of a
 * revocation, those whose awards it holds back; of a correction, those whose lines it changed.
 */
export const linesOfOriginal = (db: ReadDb, original: DecisionRow) => {
  const root = awardDecisionOf(db, original);
  const items = itemsOf(db, root.id);
  const ids = items.map(({ dossierId }) => dossierId);
  const revokedBy = new Map(awardsOfDossiers(db, ids).map((award) => [award.dossierId, award.revokedBy]));
  const corrections = correctionsOf(db, [root.id]);
  const changed = new Set(corrections.flatMap((it) => (it.decisionId === original.id ? (it.dossierId ?? []) : [])));
  const isNamed = {
    award: () => true,
    correction: (dossierId: string) => changed.has(dossierId),
    revocation: (dossierId: string) => revokedBy.get(dossierId) === original.id,
  }[original.kind];
  return items
    .filter(({ dossierId }) => isNamed(dossierId))
    .map(({ dossierId, line }) => ({
      dossierId,
      line: correctedLine(
        line,
        corrections.filter((it) => it.dossierId === dossierId),
      ),
      isRevoked: original.kind !== 'revocation' && (revokedBy.get(dossierId) ?? null) !== null,
    }));
};

/** Whose awards a revocation takes back, or gives back: all that it may, or those that are named. */
export const revokedDossiers = (
  db: ReadDb,
  amendment: Extract<Amendment, { kind: 'revocation' }>,
  original: DecisionRow,
): readonly string[] => {
  const lines = linesOfOriginal(db, original);
  if (amendment.scope === 'whole') return lines.filter(({ isRevoked }) => !isRevoked).map(({ dossierId }) => dossierId);
  const named = new Set(amendment.dossierIds);
  return lines.map(({ dossierId }) => dossierId).filter((id) => named.has(id));
};

/** What the original decision paid to some of its recipients, by the paper that was kept at its issue. */
const paidTo = (original: DecisionRow, dossierIds: readonly string[]): number => {
  const chosen = new Set(dossierIds);
  const rows = storedPaper(original)?.money?.recipients ?? [];
  return rows
    .filter(({ dossierId, state }) => state === 'paid' && chosen.has(dossierId))
    .reduce((sum, { amount }) => sum + amount, 0);
};

const originalFacts = (db: ReadDb, original: DecisionRow): AmendmentFacts['original'] => {
  const { authority, awardNames } = fieldsOf(original);
  return {
    number: original.number ?? 0,
    symbol: original.symbol,
    issuedOn: localDate(original.issuedOn ?? ''),
    subject: original.subject,
    decidedBy: decidedBy({
      decidedBy: deciderInWords(db, authority),
      authority,
      awards: awardNames.map(({ name }) => ({
        award: { printedName: name, category: 'commendationForm' },
        recipients: [],
      })),
    }),
  };
};

export const amendmentFacts = (db: ReadDb, decision: DecisionRow): AmendmentFacts => {
  const amendment = amendmentOf(decision);
  if (amendment === null) throw new Error('Not an amendment');
  const row = originalOf(db, decision);
  const original = originalFacts(db, row);
  if (amendment.kind === 'correction') return { kind: 'correction', original, changes: amendment.changes };
  const ids = revokedDossiers(db, amendment, row);
  const root = awardDecisionOf(db, row);
  const lines = new Map(linesOfOriginal(db, row).map(({ dossierId, line }) => [dossierId, line]));
  const printed = new Map(fieldsOf(root).awardNames.map(({ code, name }) => [code, name]));
  return {
    kind: 'revocation',
    restores: isRestoration(decision, row) ? originalFacts(db, root) : null,
    original,
    scope: amendment.scope,
    ground: ANNULMENT.grounds.find(({ id }) => id === amendment.groundId) ?? null,
    evidence: amendment.evidence,
    objects: amendment.objects,
    revoked: awardedLists(dossierRows(db, ids), lines, printed, { money: null, isByUnit: false }),
    money: paidTo(root, ids),
    officeName: officeOf(db).officeName,
  };
};

/** A correction or revocation as the decision it is: its first two articles come from the content until somebody writes them. */
export const amendmentDecisionFacts = (db: ReadDb, decision: DecisionRow): DecisionFacts => {
  const { awardNames: _names, showAmounts: _money, ...fields } = fieldsOf(decision);
  const facts = amendmentFacts(db, decision);
  const [first = '', ...others] = fields.articles;
  const isAttached = hasAttachedList(facts);
  return {
    ...fields,
    articles: first === '' ? [...composeAmendmentArticles(facts), ...others] : fields.articles,
    awards: facts.kind === 'revocation' ? facts.revoked : [],
    listStyle: isAttached ? fields.listStyle : 'inArticle',
    listOrientation: 'portrait',
    decidedBy: deciderInWords(db, fields.authority),
    issuedAs: 'paper',
  };
};

/** The grid that goes to Excel with a correction or revocation. */
export const amendmentSheet = (db: ReadDb, decision: DecisionRow): ListSheet => {
  const facts = amendmentFacts(db, decision);
  const printed = amendmentDecisionFacts(db, decision);
  return facts.kind === 'correction' ? correctionSheet(printed, facts) : decisionSheet(printed);
};

/** What keeps the amendment from being issued; null when nothing does. */
export const problemOfAmendment = (db: ReadDb, decision: DecisionRow): AmendmentProblem | null => {
  const amendment = amendmentOf(decision);
  if (amendment === null) return null;
  const original = originalOf(db, decision);
  const paper = storedPaper(original)?.paper;
  const lines = linesOfOriginal(db, original);
  if (amendment.kind === 'revocation' && revokedDossiers(db, amendment, original).length === 0) return 'nothingAmended';
  return amendmentProblem(amendment, {
    texts: [
      ...(paper === undefined ? [] : paperTexts(paper).map(({ text }) => text)),
      ...lines.map(({ line }) => line),
      ...itemsOf(db, original.id).map(({ line }) => line),
    ],
    dossierIds: new Set(lines.map(({ dossierId }) => dossierId)),
    isRevocation: original.kind === 'revocation',
  });
};
