import type { ReadDb } from '#db/council-db';
import { findDesign } from '#db/queries/certificate-designs';
import { putChoice } from '#db/queries/certificate-printing';
import { correctionsOf } from '#db/queries/decision-register';
import { findDecision } from '#db/queries/decisions';
import {
  findRun,
  insertBlankMove,
  insertRun,
  lastGoodRuns,
  lastTray,
  movesOfBlank,
  outcomesByDossier,
  type PrintRunRow,
  settleRun,
  sheetsOfRun,
} from '#db/queries/print-runs';
import type { Context } from '#electron/context';
import { designOf } from '#electron/handlers/certificate-designs';
import { certificateValues } from '#electron/handlers/certificate-values';
import { jobOf, pdfOf } from '#electron/handlers/certificates';
import { savedFiles } from '#electron/handlers/saved-files';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import { sha256 } from '#electron/sha256';
import { fileStem } from '#shared/documents/file-stem';
import { stockOf } from '#shared/domain/blank-stock';
import { answeredSheets, certificateState, needsReason } from '#shared/domain/print-run';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

/** The certificates whose good sheet went to the printer before what stands on it was corrected. */
const printedBefore = (db: ReadDb, decisionId: string): ReadonlySet<string> => {
  const printed = lastGoodRuns(db, decisionId);
  const corrected = correctionsOf(db, [decisionId]);
  return new Set(
    [...printed].flatMap(([dossierId, at]) => {
      const since = corrected.some((it) => it.dossierId === dossierId && (it.issuedAt ?? '') >= at);
      return since ? [dossierId] : [];
    }),
  );
};

const queue: QueryHandler<'printDesk.queue'> = ({ db }, { decisionId, awardCode, designId, printer }) => {
  const decision = findDecision(db, decisionId);
  if (decision === null) return err({ code: 'decisions.notFound' });
  const design = designOf(db, designId);
  if (design === null) return err({ code: 'certificates.designNotFound' });
  const outcomes = outcomesByDossier(db, decisionId);
  const outdated = printedBefore(db, decisionId);
  const stateOf = (dossierId: string) => {
    const state = certificateState(outcomes.get(dossierId) ?? []);
    return state === 'printed' && outdated.has(dossierId) ? ('outdated' as const) : state;
  };
  return ok({
    sheets: certificateValues(db, decision, awardCode).map(({ dossierId }) => ({
      dossierId,
      state: stateOf(dossierId),
    })),
    stock: stockOf(movesOfBlank(db, design.blankId)),
    tray: printer === null ? '' : lastTray(db, design.blankId, printer),
  });
};

/** The PDF of a run, made once more: the same bytes as when the run was written down. */
const pdfOfRun = async (
  ctx: Context,
  run: Pick<PrintRunRow, 'decisionId' | 'awardCode' | 'designId' | 'printer' | 'startedAt'>,
  dossierIds: readonly string[],
): Promise<Result<{ readonly title: string; readonly bytes: Uint8Array; readonly count: number }, AppError>> => {
  const { decisionId, awardCode, designId, printer, startedAt } = run;
  const job = jobOf(ctx.db, {
    decisionId,
    awardCode,
    designId,
    printer,
    dossierIds: [...dossierIds],
    forSample: false,
  });
  if (!job.ok) return job;
  const pdf = await pdfOf(ctx, job.value, { task: 'printDesk.start', madeAt: startedAt });
  return pdf.ok ? ok({ title: job.value.title, bytes: pdf.value, count: job.value.count }) : pdf;
};

/** Printing again what may have come out before needs a reason; a second run waits until the first is answered for. */
const startRefusal = (
  db: ReadDb,
  {
    decisionId,
    dossierIds,
    reason,
  }: { readonly decisionId: string; readonly dossierIds: readonly string[]; readonly reason: string },
): { readonly isReprint: boolean } | AppError => {
  const outcomes = outcomesByDossier(db, decisionId);
  const states = dossierIds.map((id) => certificateState(outcomes.get(id) ?? []));
  if (states.includes('sent')) return { code: 'printDesk.unanswered' };
  const isReprint = needsReason(states);
  return isReprint && reason === '' ? { code: 'printDesk.reasonMissing' } : { isReprint };
};

const start: CommandHandler<'printDesk.start'> = async (ctx, { tray, reason, dossierIds, ...chosen }) => {
  const asked = startRefusal(ctx.db, { decisionId: chosen.decisionId, dossierIds, reason });
  if ('code' in asked) return err(asked);
  const startedAt = ctx.clock.now();
  const pdf = await pdfOfRun(ctx, { ...chosen, startedAt }, dossierIds);
  if (!pdf.ok) return pdf;
  const { count, bytes } = pdf.value;
  if (count !== new Set(dossierIds).size) return err({ code: 'printDesk.notInDecision' });
  return ok((tx) => {
    const again = startRefusal(tx.db, { decisionId: chosen.decisionId, dossierIds, reason });
    if ('code' in again) return err(again);
    const decision = findDecision(tx.db, chosen.decisionId);
    if (decision === null) return err({ code: 'decisions.notFound' });
    const design = designOf(tx.db, chosen.designId);
    if (design === null) return err({ code: 'certificates.designNotFound' });
    const run: PrintRunRow = {
      ...chosen,
      id: tx.newId(),
      designVersion: findDesign(tx.db, chosen.designId)?.version ?? null,
      blankId: design.blankId,
      tray,
      purpose: again.isReprint ? 'reprint' : 'first',
      reason,
      pdfSha256: sha256(bytes),
      startedAt,
      settledAt: null,
    };
    // The order of printing is the order of the decision, as in the PDF.
    const order = certificateValues(tx.db, decision, chosen.awardCode);
    const wanted = new Set(dossierIds);
    const printed = order.map((sheet) => sheet.dossierId).filter((id) => wanted.has(id));
    insertRun(tx.db, run, printed);
    putChoice(tx.db, { awardCode: chosen.awardCode, designId: chosen.designId, printer: chosen.printer });
    return ok({
      value: { id: run.id, sheets: count },
      change: { subject: `decision:${chosen.decisionId}`, before: null, after: { run, dossierIds: printed } },
    });
  });
};

const send: CommandHandler<'printDesk.send'> = async (ctx, { id }) => {
  const run = findRun(ctx.db, id);
  if (run === null) return err({ code: 'printDesk.runNotFound' });
  if (run.settledAt !== null) return err({ code: 'printDesk.answered' });
  const dossierIds = sheetsOfRun(ctx.db, id).map((sheet) => sheet.dossierId);
  const pdf = await pdfOfRun(ctx, run, dossierIds);
  if (!pdf.ok) return pdf;
  const { title, bytes } = pdf.value;
  if (sha256(bytes) !== run.pdfSha256) return err({ code: 'printDesk.changed' });
  const saved = await savedFiles(ctx, [{ name: `${fileStem(title)}.pdf`, bytes }]);
  if (!saved.ok) return saved;
  const files = [...saved.value];
  const after = { runId: id, files };
  return ok(() => ok({ value: { id, files }, change: { subject: `decision:${run.decisionId}`, before: null, after } }));
};

const answer: CommandHandler<'printDesk.answer'> = atOnce((tx, { id, ...told }) => {
  const run = findRun(tx.db, id);
  if (run === null) return err({ code: 'printDesk.runNotFound' });
  if (run.settledAt !== null) return err({ code: 'printDesk.answered' });
  const sheets = answeredSheets(sheetsOfRun(tx.db, id).length, told);
  if (!sheets.ok) return err({ code: `printDesk.${sheets.error}` });
  settleRun(tx.db, id, sheets.value, tx.now);
  const countOf = (outcome: 'good' | 'spoiled' | 'notPrinted') =>
    sheets.value.filter((sheet) => sheet.outcome === outcome).length;
  const counts = { good: countOf('good'), spoiled: countOf('spoiled'), notPrinted: countOf('notPrinted') };
  const move = { blankId: run.blankId, serialFrom: '', serialTo: '', note: '', runId: id, movedAt: tx.now };
  if (counts.good > 0) insertBlankMove(tx.db, { ...move, id: tx.newId(), kind: 'used', sheets: counts.good });
  if (counts.spoiled > 0) insertBlankMove(tx.db, { ...move, id: tx.newId(), kind: 'spoiled', sheets: counts.spoiled });
  return ok({
    value: { id, ...counts },
    change: {
      subject: `decision:${run.decisionId}`,
      before: { runId: id, outcome: 'sent' },
      after: { runId: id, ...told, ...counts },
    },
  });
});

export const printDeskHandlers = {
  'printDesk.queue': queue,
  'printDesk.start': start,
  'printDesk.send': send,
  'printDesk.answer': answer,
};
