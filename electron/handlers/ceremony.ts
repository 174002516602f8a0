import type { ReadDb } from '#db/council-db';
import { placesOf, putPlace } from '#db/queries/ceremony';
import { type DecisionRow, findDecision, itemsOf } from '#db/queries/decisions';
import { type DossierRow, dossierRows, findDossier } from '#db/queries/dossiers';
import { officeOf } from '#db/queries/settings';
import { awardName } from '#electron/handlers/award-rules';
import { fieldsOf, storedPaper } from '#electron/handlers/decision-paper';
import { officeHeadLines } from '#electron/handlers/decision-proposal';
import { paperFiles } from '#electron/handlers/paper-files';
import { savedFiles } from '#electron/handlers/saved-files';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import { toHtml } from '#electron/writers/html';
import { ceremonyDocument, ceremonySheet } from '#shared/documents/ceremony';
import { formatDocumentNumber } from '#shared/documents/document-number';
import { type Called, callingOrder } from '#shared/domain/ceremony';
import type { CeremonyFacts, CeremonyLine } from '#shared/domain/ceremony-facts';
import type { Input } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';
import { certificateHonorific } from '#shared/text/vi/certificates';

type CalledLine = Called & CeremonyLine;
type Unranked = Omit<CalledLine, 'awardRank' | 'place'> & { readonly awardCode: string };

const lineOf = (dossier: DossierRow, awardNameOf: string, amount: number | null): Unranked => {
  const { id, kind, name, honorific, position, unitName, awardCode } = dossier;
  const called = honorific === '' ? certificateHonorific(kind, name) : honorific;
  return {
    dossierId: id,
    kind,
    name: `${called} ${name}`.trim(),
    unit: unitName,
    post: [position, unitName].filter((part) => part !== '').join(' '),
    awardName: awardNameOf,
    amount,
    awardCode,
  };
};

/** Those of one decision, with the money that was counted at issue. */
const linesOfDecision = (db: ReadDb, decision: DecisionRow): readonly Unranked[] => {
  const printed = new Map(fieldsOf(decision).awardNames.map(({ code, name }) => [code, name]));
  const paid = new Map(
    (storedPaper(decision)?.money?.recipients ?? []).map((row) => [
      row.dossierId,
      row.state === 'paid' ? (row.amount ?? null) : null,
    ]),
  );
  const dossiers = dossierRows(
    db,
    itemsOf(db, decision.id).map(({ dossierId }) => dossierId),
  );
  return dossiers.map((dossier) =>
    lineOf(
      dossier,
      printed.get(dossier.awardCode) ?? awardName(dossier.awardCode, dossier.awardYear),
      paid.get(dossier.id) ?? null,
    ),
  );
};

type Ceremony = { readonly decisions: readonly string[]; readonly lines: readonly CalledLine[] };

const ceremonyOf = (db: ReadDb, decisionIds: readonly string[]): Result<Ceremony, AppError> => {
  const decisions: DecisionRow[] = [];
  for (const id of new Set(decisionIds)) {
    const decision = findDecision(db, id);
    if (decision === null) return err({ code: 'decisions.notFound' });
    if (decision.state !== 'issued') return err({ code: 'decisions.notIssued' });
    decisions.push(decision);
  }
  const lines = decisions.flatMap((decision) => linesOfDecision(db, decision));
  // Awards are called as the decisions name them, the first decision first.
  const ranks = [...new Set(lines.map(({ awardCode }) => awardCode))];
  const places = placesOf(
    db,
    lines.map(({ dossierId }) => dossierId),
  );
  return ok({
    decisions: decisions.map(formatDocumentNumber),
    lines: callingOrder(
      lines.map(({ awardCode, ...line }) => ({
        ...line,
        awardRank: ranks.indexOf(awardCode),
        place: places.get(line.dossierId) ?? null,
      })),
    ),
  });
};

const list: QueryHandler<'ceremony.list'> = ({ db }, { decisionIds }) => {
  const ceremony = ceremonyOf(db, decisionIds);
  if (!ceremony.ok) return ceremony;
  return ok(
    ceremony.value.lines.map(({ dossierId, name, unit, post, awardName: award, amount }) => ({
      dossierId,
      name,
      unit,
      post,
      awardName: award,
      amount,
    })),
  );
};

const arrange: CommandHandler<'ceremony.arrange'> = atOnce((tx, { dossierIds }) => {
  if (dossierIds.some((id) => findDossier(tx.db, id) === null)) return err({ code: 'dossiers.notFound' });
  const before = Object.fromEntries(placesOf(tx.db, dossierIds));
  for (const [place, id] of dossierIds.entries()) putPlace(tx.db, id, place);
  return ok({ value: { placed: dossierIds.length }, change: { subject: 'ceremony', before, after: dossierIds } });
});

const factsOf = (db: ReadDb, input: Input<'ceremony.preview'>): Result<CeremonyFacts, AppError> => {
  const ceremony = ceremonyOf(db, input.decisionIds);
  if (!ceremony.ok) return ceremony;
  const { paper, traySize } = input;
  return ok({ paper, traySize, headLines: officeHeadLines(officeOf(db)), ...ceremony.value });
};

const preview: QueryHandler<'ceremony.preview'> = ({ db }, input) => {
  const facts = factsOf(db, input);
  return facts.ok ? ok({ html: toHtml(ceremonyDocument(facts.value), { fontBase: '/fonts' }) }) : facts;
};

const exportPaper: CommandHandler<'ceremony.export'> = async (ctx, { formats, ...input }) => {
  const facts = factsOf(ctx.db, input);
  if (!facts.ok) return facts;
  const paper = { paper: ceremonyDocument(facts.value), sheet: ceremonySheet(facts.value), kind: null };
  const written = await paperFiles(ctx, paper, { formats, task: 'ceremony.export' });
  if (!written.ok) return written;
  const saved = await savedFiles(ctx, written.value);
  if (!saved.ok) return saved;
  const files = [...saved.value];
  return ok(() => ok({ value: { files }, change: { subject: 'ceremony', before: null, after: { ...input, files } } }));
};

export const ceremonyHandlers = {
  'ceremony.list': list,
  'ceremony.arrange': arrange,
  'ceremony.preview': preview,
  'ceremony.export': exportPaper,
};
