import type { ReadDb } from '#db/council-db';
import { insertGrounds } from '#db/queries/award-grounds';
import { heldNumber, updateRegisterEntry } from '#db/queries/decision-register';
import {
  type DecisionRow,
  deleteDraft,
  findDecision,
  itemsOf,
  listDecisions,
  setItemLine,
  updateDecision,
} from '#db/queries/decisions';
import { dossierRows, setDossierStatus } from '#db/queries/dossiers';
import { insertAward } from '#db/queries/history';
import { findMeeting } from '#db/queries/meetings';
import type { ChangeContext } from '#electron/context';
import { givesBack, problemOfAmendment } from '#electron/handlers/amendment-paper';
import { applyAmendment } from '#electron/handlers/apply-amendment';
import { awardsDecidedElsewhere } from '#electron/handlers/award-competence';
import { awardName } from '#electron/handlers/award-rules';
import { bookOf, numbersOf } from '#electron/handlers/decision-book';
import { paperOf, paperToKeep } from '#electron/handlers/decision-of-kind';
import { fieldsOf } from '#electron/handlers/decision-paper';
import { linesOf } from '#electron/handlers/dossier-lines';
import { findingsOf } from '#electron/handlers/proof-reading';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import { sha256 } from '#electron/sha256';
import { toHtml } from '#electron/writers/html';
import { formatDocumentNumber } from '#shared/documents/document-number';
import { groundsOf } from '#shared/domain/award-grounds';
import { nextNumberOf, numberInTheWay, usedNumbers } from '#shared/domain/decision-register/numbering';
import { numberEntries, type RegisterLine } from '#shared/domain/decision-register/register';
import { statusAfter } from '#shared/domain/dossier';
import { type ProofFinding, proofVerdict } from '#shared/domain/proof-reading/proof-rules';
import type { Output } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { isLocalDate, type LocalDate, localDate, yearOf } from '#shared/lib/local-date';
import { err, ok, type Result } from '#shared/lib/result';
import { amendmentTexts } from '#shared/text/vi/amendments';
import { decisionProposals } from '#shared/text/vi/decision-proposals';
import { proofTexts } from '#shared/text/vi/proof-reading';

const subjectOf = (id: string): string => `decision:${id}`;

const lineOf = (decision: ReturnType<typeof listDecisions>[number]) => {
  const { id, number, symbol, issuedOn, subject, campaignName, state, kind, items, year } = decision;
  return { id, number, symbol, issuedOn, subject, campaignName, state, kind, items, year };
};

const list: QueryHandler<'decisions.list'> = ({ db }) => ok(listDecisions(db).map(lineOf));

/** The awards of a draft that the office does not decide on the day of signing. */
const notCompetent = (db: ReadDb, decision: DecisionRow, today: LocalDate): Output<'decisions.get'>['notCompetent'] => {
  const dossiers = dossierRows(
    db,
    itemsOf(db, decision.id).map((item) => item.dossierId),
  );
  const elsewhere = awardsDecidedElsewhere(db, decision.issuedOn === null ? today : localDate(decision.issuedOn));
  const years = new Map(dossiers.map(({ awardCode, awardYear }) => [awardCode, awardYear]));
  return [...years].flatMap(([awardCode, year]) => {
    const found = elsewhere(awardCode);
    return found === null ? [] : [{ awardCode, awardName: awardName(awardCode, year), ...found }];
  });
};

const get: QueryHandler<'decisions.get'> = ({ db, clock }, { id }) => {
  const decision = listDecisions(db).find((row) => row.id === id);
  if (decision === undefined) return err({ code: 'decisions.notFound' });
  const items = itemsOf(db, id);
  const lines = new Map(
    linesOf(
      db,
      items.map((item) => item.dossierId),
    ).map((line) => [line.id, line]),
  );
  return ok({
    ...lineOf(decision),
    meetingId: decision.meetingId,
    givesBack: givesBack(db, decision),
    fields: fieldsOf(decision),
    notCompetent: decision.state === 'draft' ? notCompetent(db, decision, clock.today()) : [],
    items: items.flatMap(({ dossierId, line }) => {
      const dossier = lines.get(dossierId);
      return dossier === undefined ? [] : [{ ...dossier, line }];
    }),
  });
};

const preview: QueryHandler<'decisions.preview'> = ({ db, clock }, { id }) => {
  const decision = findDecision(db, id);
  return decision === null
    ? err({ code: 'decisions.notFound' })
    : ok({ html: toHtml(paperOf(db, decision, clock.today()), { fontBase: '/fonts' }) });
};

const heldIn = (book: readonly RegisterLine[]) =>
  book.flatMap(({ state, first, person, subject }) =>
    state === 'reserved' ? [{ number: first, person, subject }] : [],
  );

const numbers: QueryHandler<'decisions.nextNumber'> = ({ db }, { symbol, year }) => {
  const book = bookOf(db, { symbol, year });
  const entries = numberEntries(book);
  return ok({ next: nextNumberOf(entries), taken: [...usedNumbers(entries)], held: heldIn(book) });
};

const openDraft = (db: ReadDb, id: string): Result<DecisionRow, AppError> => {
  const decision = findDecision(db, id);
  if (decision === null) return err({ code: 'decisions.notFound' });
  return decision.state === 'issued' ? err({ code: 'decisions.alreadyIssued' }) : ok(decision);
};

const isTaken = (
  db: ReadDb,
  id: string,
  series: { symbol: string; year: number | null; number: number | null },
): boolean => {
  const { symbol, year, number } = series;
  if (year === null || number === null) return false;
  return numberInTheWay(numbersOf(db, { symbol, year }), { number, ownId: id })?.kind === 'taken';
};

const update: CommandHandler<'decisions.update'> = atOnce((tx, { id, fields, lines }) => {
  const found = openDraft(tx.db, id);
  if (!found.ok) return found;
  const { number, symbol, issuedOn, subject } = fields;
  const year = issuedOn === null ? null : yearOf(issuedOn);
  if (isTaken(tx.db, id, { symbol, year, number })) return err({ code: 'decisions.numberTaken' });
  const reworded = new Set(lines?.map(({ dossierId }) => dossierId));
  const before = {
    fields: found.value.fields,
    lines: itemsOf(tx.db, id).filter(({ dossierId }) => reworded.has(dossierId)),
  };
  updateDecision(tx.db, id, { number, symbol, year, issuedOn, subject, fields });
  for (const { dossierId, line } of lines ?? []) setItemLine(tx.db, id, dossierId, line);
  return ok({
    value: { id },
    change: { subject: subjectOf(id), before, after: { fields, lines: lines ?? [] } },
  });
});

const discard: CommandHandler<'decisions.discard'> = atOnce((tx, { id }) => {
  const found = openDraft(tx.db, id);
  if (!found.ok) return found;
  const before = { ...found.value, items: itemsOf(tx.db, id) };
  deleteDraft(tx.db, id);
  return ok({ value: { id }, change: { subject: subjectOf(id), before, after: null } });
});

/** Every dossier of the decision is decided and enters its recipient's history, with what the award rests on. */
const decideItems = (tx: ChangeContext, decision: DecisionRow, number: string): Result<number, AppError> => {
  const dossiers = dossierRows(
    tx.db,
    itemsOf(tx.db, decision.id).map((item) => item.dossierId),
  );
  for (const dossier of dossiers) {
    const status = statusAfter(dossier.status, 'decide');
    if (status === null) return err({ code: 'dossiers.wrongStatus', details: dossier.name });
    setDossierStatus(tx.db, dossier.id, status);
    const awardId = tx.newId();
    insertAward(tx.db, {
      id: awardId,
      recipientId: dossier.recipientId,
      awardCode: dossier.awardCode,
      year: dossier.awardYear,
      basis: dossier.basis,
      decisionNumber: number,
      decidedOn: decision.issuedOn,
      dossierId: dossier.id,
    });
    if (dossier.verdictReport !== null) insertGrounds(tx.db, awardId, groundsOf(dossier.verdictReport));
  }
  return ok(dossiers.length);
};

/** What the reservation of the number, if there is one, becomes at issue. */
const takeReservation = (tx: ChangeContext, { id, symbol, year, number }: DecisionRow): void => {
  if (year === null || number === null) return;
  const held = heldNumber(tx.db, { symbol, year, number });
  if (held !== null) updateRegisterEntry(tx.db, held.id, { usedBy: id });
};

/** Refuses a draft that something blocks, or that has a warning which nobody has seen. */
const proofRefusal = (findings: readonly ProofFinding[], seen: readonly string[]): AppError | null => {
  const { blocking, unseen } = proofVerdict(findings, new Set(seen));
  const said = (some: readonly ProofFinding[]): string =>
    some
      .slice(0, 3)
      .map(({ rule, details }) => proofTexts.sentences[rule](details))
      .join(' ');
  if (blocking.length > 0) return { code: 'decisions.proofBlocked', details: said(blocking) };
  return unseen.length > 0 ? { code: 'decisions.proofUnseen', details: said(unseen) } : null;
};

/** What keeps a decision from its day: an award before its meeting, an amendment before what it amends or unfinished. */
const refusalOfKind = (db: ReadDb, decision: DecisionRow): AppError | null => {
  const issuedOn = decision.issuedOn ?? '';
  const meeting = decision.meetingId === null ? null : findMeeting(db, decision.meetingId);
  if (meeting !== null && issuedOn < meeting.heldOn)
    return { code: 'decisions.beforeMeeting', details: meeting.heldOn };
  const original = decision.refersTo === null ? null : findDecision(db, decision.refersTo);
  if (original?.issuedOn && issuedOn < original.issuedOn)
    return { code: 'amendments.beforeOriginal', details: original.issuedOn };
  const problem = problemOfAmendment(db, decision);
  return problem === null ? null : { code: 'amendments.incomplete', details: amendmentTexts.problems[problem] };
};

const issue: CommandHandler<'decisions.issue'> = atOnce((tx, { id, authorization = '', seen = [] }) => {
  const found = openDraft(tx.db, id);
  if (!found.ok) return found;
  const decision = found.value;
  const { number, issuedOn, symbol, year } = decision;
  const isSigned = fieldsOf(decision).signer.name !== decisionProposals.unnamedSigner;
  if (number === null || issuedOn === null || !isLocalDate(issuedOn) || !isSigned)
    return err({ code: 'decisions.incomplete' });
  if (isTaken(tx.db, id, { symbol, year, number })) return err({ code: 'decisions.numberTaken' });
  const early = refusalOfKind(tx.db, decision);
  if (early !== null) return err(early);
  const others = notCompetent(tx.db, decision, tx.today);
  if (others.length > 0 && authorization === '')
    return err({ code: 'decisions.notCompetent', details: others.map((row) => row.awardName).join('; ') });
  const findings = findingsOf(tx.db, decision, tx.today);
  const refusal = proofRefusal(findings, seen);
  if (refusal !== null) return err(refusal);
  const paper = paperToKeep(tx.db, decision, tx.today);
  const documentSha256 = sha256(JSON.stringify(paper));
  const decided =
    decision.kind === 'award'
      ? decideItems(tx, decision, formatDocumentNumber({ number, symbol }))
      : applyAmendment(tx, decision);
  if (!decided.ok) return decided;
  takeReservation(tx, decision);
  updateDecision(tx.db, id, { state: 'issued', document: paper, documentSha256, issuedAt: tx.now });
  const warnings = findings.filter(({ severity }) => severity === 'warning').map(({ key }) => key);
  return ok({
    value: { id, number, items: decided.value },
    change: {
      subject: subjectOf(id),
      before: { state: 'draft' },
      after: {
        state: 'issued',
        number,
        symbol,
        issuedOn,
        documentSha256,
        ...(decision.kind !== 'award' && { kind: decision.kind, refersTo: decision.refersTo, amended: decided.value }),
        ...(warnings.length > 0 && { warningsSeen: warnings }),
        ...(others.length > 0 && { authorization, notCompetent: others }),
      },
    },
  });
});

export const decisionHandlers = {
  'decisions.list': list,
  'decisions.get': get,
  'decisions.preview': preview,
  'decisions.nextNumber': numbers,
  'decisions.update': update,
  'decisions.discard': discard,
  'decisions.issue': issue,
};
