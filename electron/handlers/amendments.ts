import type { ReadDb } from '#db/council-db';
import { amendmentsOf, correctionsOf, decisionsByIds } from '#db/queries/decision-register';
import {
  type DecisionRow,
  findDecision,
  insertDecision,
  itemsOf,
  listSigners,
  updateDecision,
} from '#db/queries/decisions';
import { dossierRows } from '#db/queries/dossiers';
import { awardsOfDossiers } from '#db/queries/history';
import { officeOf } from '#db/queries/settings';
import { amendmentFacts, amendmentOf, linesOfOriginal, originalOf } from '#electron/handlers/amendment-paper';
import { awardName } from '#electron/handlers/award-rules';
import { linkTo } from '#electron/handlers/decision-book';
import { fieldsOf } from '#electron/handlers/decision-paper';
import { type DecisionFields, officeHeadLines } from '#electron/handlers/decision-proposal';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import { composeAmendmentArticles, originalNamed } from '#shared/documents/amendment';
import { issuerOf } from '#shared/domain/competence';
import type { Amendment, AmendmentFacts } from '#shared/domain/decision-register/amendment';
import { legalBasesOn } from '#shared/domain/eligibility/rules';
import type { AppError } from '#shared/ipc/errors';
import { type LocalDate, yearOf } from '#shared/lib/local-date';
import { err, ok, type Result } from '#shared/lib/result';
import { ANNULMENT } from '#shared/regulations/annulment';
import { editionOn } from '#shared/regulations/editions';
import { amendmentPapers as words } from '#shared/text/vi/amendments';
import { decisionProposals } from '#shared/text/vi/decision-proposals';

const subjectOf = (id: string): string => `decision:${id}`;

const emptyContent = (kind: Amendment['kind']): Amendment =>
  kind === 'correction'
    ? { kind, changes: [] }
    : { kind, scope: 'named', dossierIds: [], groundId: '', evidence: '', objects: words.objects };

/** The subject proposed for a correction, or for a revocation of the whole decision or of some. */
const subjectFor = (facts: AmendmentFacts, isWhole: boolean): string => {
  const named = originalNamed(facts.original);
  if (facts.kind === 'correction') return words.correctionSubject(named);
  return facts.restores === null ? words.revocationSubject(named, isWhole) : words.restoreSubject(named);
};

/** Every field of a new correction or revocation, proposed from the decision it refers to and the law of the day. */
const proposeFields = (db: ReadDb, original: DecisionRow, content: Amendment, today: LocalDate): DecisionFields => {
  const office = officeOf(db);
  const old = fieldsOf(original);
  const signer = listSigners(db).find((row) => row.isCurrent) ?? null;
  const facts = amendmentFacts(db, { ...original, kind: content.kind, refersTo: original.id, amendment: content });
  const bases = legalBasesOn(editionOn(today), today, issuerOf(office.officeLevel));
  return {
    ...old,
    number: null,
    symbol: office.symbol,
    issuedOn: today,
    place: office.place,
    headLines: officeHeadLines(office),
    authority: office.authority,
    subject: subjectFor(facts, false),
    legalBases: [
      ...bases.map(({ line }) => decisionProposals.basis(line)),
      words.basis(originalNamed(facts.original), facts.original.subject),
      decisionProposals.proposedBy(office.officeLevel),
    ],
    achievement: '',
    articles: [
      '',
      old.articles.at(-1) ?? decisionProposals.secondArticle(office.officeLevel, decisionProposals.anyone),
    ],
    signer: signer === null ? old.signer : { name: signer.name, capacity: [...signer.capacity] },
    recipients: old.recipients.map((line) => (/^Như Điều \d+$/u.test(line) ? decisionProposals.likeArticle(3) : line)),
    showAmounts: false,
  };
};

const draft: CommandHandler<'amendments.draft'> = atOnce((tx, { decisionId, kind }) => {
  const original = findDecision(tx.db, decisionId);
  if (original === null) return err({ code: 'decisions.notFound' });
  if (original.state !== 'issued') return err({ code: 'decisions.notIssued' });
  // What a correction changed is put right by another correction.
  if (original.kind === 'correction' && kind === 'revocation') return err({ code: 'amendments.ofAmendment' });
  const lines = linesOfOriginal(tx.db, original);
  const isAbout = original.kind === 'award' || kind === 'revocation';
  if (isAbout && lines.every(({ isRevoked }) => isRevoked)) return err({ code: 'amendments.alreadyRevoked' });
  const content = emptyContent(kind);
  const fields = proposeFields(tx.db, original, content, tx.today);
  const id = tx.newId();
  insertDecision(tx.db, {
    id,
    campaignId: original.campaignId,
    meetingId: null,
    state: 'draft',
    number: null,
    symbol: fields.symbol,
    year: yearOf(tx.today),
    issuedOn: tx.today,
    subject: fields.subject,
    fields,
    kind,
    refersTo: original.id,
    amendment: content,
  });
  return ok({
    value: { id },
    change: { subject: subjectOf(id), before: null, after: { kind, refersTo: original.id, fields } },
  });
});

const openAmendment = (db: ReadDb, id: string): Result<DecisionRow, AppError> => {
  const decision = findDecision(db, id);
  if (decision === null || decision.kind === 'award') return err({ code: 'decisions.notFound' });
  return ok(decision);
};

const update: CommandHandler<'amendments.update'> = atOnce((tx, { id, amendment }) => {
  const found = openAmendment(tx.db, id);
  if (!found.ok) return found;
  const decision = found.value;
  if (decision.state === 'issued') return err({ code: 'decisions.alreadyIssued' });
  if (amendment.kind !== decision.kind) return err({ code: 'decisions.notFound' });
  updateDecision(tx.db, id, { amendment });
  return ok({
    value: { id },
    change: { subject: subjectOf(id), before: decision.amendment, after: amendment },
  });
});

const get: QueryHandler<'amendments.get'> = ({ db }, { id }) => {
  const found = openAmendment(db, id);
  if (!found.ok) return found;
  const amendment = amendmentOf(found.value);
  const original = originalOf(db, found.value);
  const link = linkTo(decisionsByIds(db, [original.id])[0]);
  if (amendment === null || link === null) return err({ code: 'decisions.notFound' });
  const facts = amendmentFacts(db, found.value);
  const lines = linesOfOriginal(db, original);
  const dossiers = new Map(
    dossierRows(
      db,
      lines.map(({ dossierId }) => dossierId),
    ).map((row) => [row.id, row]),
  );
  return ok({
    original: { ...link, subject: original.subject },
    amendment,
    restores: facts.kind === 'revocation' && facts.restores !== null,
    subjects: { whole: subjectFor(facts, true), named: subjectFor(facts, false) },
    composed: [...composeAmendmentArticles(facts)],
    lines: lines.flatMap((line) => {
      const dossier = dossiers.get(line.dossierId);
      if (dossier === undefined) return [];
      return [{ ...line, name: dossier.name, awardName: awardName(dossier.awardCode, dossier.awardYear) }];
    }),
    grounds: ANNULMENT.grounds.map((ground) => ({ ...ground })),
    money: facts.kind === 'revocation' ? facts.money : 0,
  });
};

const ofDecision: QueryHandler<'amendments.ofDecision'> = ({ db }, { id }) => {
  const decision = findDecision(db, id);
  if (decision === null) return err({ code: 'decisions.notFound' });
  const amendments = amendmentsOf(db, [id]);
  const links = new Map(amendments.flatMap((row) => [[row.id, linkTo(row)] as const]));
  const original = decision.refersTo === null ? undefined : decisionsByIds(db, [decision.refersTo])[0];
  const awards = awardsOfDossiers(
    db,
    itemsOf(db, id).map(({ dossierId }) => dossierId),
  );
  return ok({
    amends: linkTo(original),
    amendedBy: amendments.flatMap((row) => linkTo(row) ?? []),
    corrections: correctionsOf(db, [id]).flatMap(({ decisionId, dossierId, before, after, ...numbered }) => {
      const link = linkTo({ ...numbered, id: decisionId, kind: 'correction' });
      return link ? [{ ...link, dossierId, before, after }] : [];
    }),
    revoked: awards.flatMap(({ dossierId, revokedBy }) => {
      const link = revokedBy === null ? null : links.get(revokedBy);
      return link && dossierId !== null ? [{ ...link, dossierId }] : [];
    }),
  });
};

export const amendmentHandlers = {
  'amendments.draft': draft,
  'amendments.get': get,
  'amendments.update': update,
  'amendments.ofDecision': ofDecision,
};
