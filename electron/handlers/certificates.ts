import type { ReadDb } from '#db/council-db';
import { findBlank } from '#db/queries/certificate-designs';
import {
  awardsOfIssued,
  choiceFor,
  findCorrection,
  findOverride,
  overridesOn,
  putChoice,
  putOverride,
} from '#db/queries/certificate-printing';
import { type DecisionRow, findDecision, listDecisions } from '#db/queries/decisions';
import { findDossier } from '#db/queries/dossiers';
import type { Context } from '#electron/context';
import { awardName } from '#electron/handlers/award-rules';
import { allDesigns, designOf } from '#electron/handlers/certificate-designs';
import { certificateFonts } from '#electron/handlers/certificate-fonts';
import { correctionOf } from '#electron/handlers/certificate-printers';
import { certificateValues } from '#electron/handlers/certificate-values';
import { savedFiles } from '#electron/handlers/saved-files';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import { type CertificateJob, certificatePdf } from '#electron/writers/certificate-pdf';
import { formatDocumentNumber } from '#shared/documents/document-number';
import { fileStem } from '#shared/documents/file-stem';
import type { AwardCode } from '#shared/domain/award-code';
import { NO_CORRECTION } from '#shared/domain/certificate/printer-correction';
import type { Input } from '#shared/ipc/contract';
import type { AppError } from '#shared/ipc/errors';
import { grouped } from '#shared/lib/grouped';
import { err, ok, type Result } from '#shared/lib/result';
import { certificateAwardName, certificatePapers } from '#shared/text/vi/certificates';

const fonts: QueryHandler<'certificates.fonts'> = async (ctx) => ok((await certificateFonts(ctx)).table);

const decisions: QueryHandler<'certificates.decisions'> = ({ db }) => {
  const awards = grouped(awardsOfIssued(db), ({ decisionId }) => decisionId);
  const issued = listDecisions(db).filter(({ state }) => state === 'issued');
  return ok(
    issued.map(({ id, number, symbol, issuedOn, subject }) => ({
      id,
      number: formatDocumentNumber({ number, symbol }),
      issuedOn: issuedOn ?? '',
      subject,
      awards: [...grouped(awards.get(id) ?? [], ({ awardCode }) => awardCode)].map(([code, rows]) => ({
        code,
        name: awardName(code, rows[0]?.awardYear ?? 0),
        count: rows.length,
      })),
    })),
  );
};

const issuedDecision = (db: ReadDb, id: string): Result<DecisionRow, AppError> => {
  const decision = findDecision(db, id);
  if (decision === null) return err({ code: 'decisions.notFound' });
  return decision.state === 'issued' ? ok(decision) : err({ code: 'decisions.notIssued' });
};

/** The design used last for the award, else the first that names it, else the first of all. */
const proposedDesign = (db: ReadDb, awardCode: AwardCode): string => {
  const used = choiceFor(db, awardCode)?.designId;
  if (used !== undefined && designOf(db, used) !== null) return used;
  const designs = allDesigns(db);
  return (designs.find(({ design }) => design.awards.includes(awardCode)) ?? designs[0])?.id ?? '';
};

const sheets: QueryHandler<'certificates.sheets'> = ({ db }, { decisionId, awardCode, designId }) => {
  const decision = issuedDecision(db, decisionId);
  if (!decision.ok) return decision;
  const chosen = designId ?? proposedDesign(db, awardCode);
  const overrides = overridesOn(db, chosen, decisionId);
  return ok({
    designId: chosen,
    printer: choiceFor(db, awardCode)?.printer ?? null,
    sheets: certificateValues(db, decision.value, awardCode).map(({ dossierId, values }) => ({
      dossierId,
      values,
      override: overrides.get(dossierId) ?? {},
    })),
  });
};

const setOverride: CommandHandler<'certificates.setOverride'> = atOnce((tx, { dossierId, designId, override }) => {
  if (findDossier(tx.db, dossierId) === null) return err({ code: 'dossiers.notFound' });
  if (designOf(tx.db, designId) === null) return err({ code: 'certificates.designNotFound' });
  const before = findOverride(tx.db, dossierId, designId);
  const after = Object.keys(override).length === 0 ? null : override;
  putOverride(tx.db, { dossierId, designId }, after);
  return ok({ value: { dossierId }, change: { subject: `dossier:${dossierId}`, before, after } });
});

/** Everything that goes into the PDF; refuses where decision, design or blank are not there, or nobody is left. */
export const jobOf = (
  db: ReadDb,
  input: Input<'certificates.export'>,
): Result<CertificateJob & { readonly count: number }, AppError> => {
  const decision = issuedDecision(db, input.decisionId);
  if (!decision.ok) return decision;
  const design = designOf(db, input.designId);
  if (design === null) return err({ code: 'certificates.designNotFound' });
  const blank = findBlank(db, design.blankId);
  if (blank === null) return err({ code: 'certificates.blankNotFound' });
  const wanted = input.dossierIds === undefined ? null : new Set(input.dossierIds);
  const overrides = overridesOn(db, input.designId, input.decisionId);
  const all = certificateValues(db, decision.value, input.awardCode);
  const chosen = all.filter(({ dossierId }) => wanted === null || wanted.has(dossierId));
  const [first] = chosen;
  if (first === undefined) return err({ code: 'certificates.nobody' });
  const award = certificateAwardName(input.awardCode, first.values.award);
  const title = certificatePapers[input.forSample ? 'sampleName' : 'fileName'](award, first.values.decisionNumber);
  return ok({
    title,
    blank,
    design,
    correction:
      input.printer === null ? NO_CORRECTION : correctionOf(findCorrection(db, input.printer, design.blankId)),
    sheets: chosen.map(({ dossierId, values }) => ({ values, override: overrides.get(dossierId) ?? {} })),
    count: chosen.length,
    forSample: input.forSample,
  });
};

export const pdfOf = async (
  ctx: Context,
  job: CertificateJob & { readonly count: number },
  { task, madeAt }: { readonly task: string; readonly madeAt: string },
) => {
  const { count: total } = job;
  const loaded = await certificateFonts(ctx);
  return ctx.stoppable((cancelled) =>
    certificatePdf(job, {
      fonts: loaded,
      createdAt: new Date(madeAt),
      onProgress: (done) => ctx.tell({ kind: 'progress', task, done, total }),
      cancelled,
    }),
  );
};

const exportSheets: CommandHandler<'certificates.export'> = async (ctx, input) => {
  const job = jobOf(ctx.db, input);
  if (!job.ok) return job;
  const pdf = await pdfOf(ctx, job.value, { task: 'certificates.export', madeAt: ctx.clock.now() });
  if (!pdf.ok) return pdf;
  const saved = await savedFiles(ctx, [{ name: `${fileStem(job.value.title)}.pdf`, bytes: pdf.value }]);
  if (!saved.ok) return saved;
  const { decisionId, awardCode, designId, printer, forSample } = input;
  const [files, count] = [[...saved.value], job.value.count];
  return ok((tx) => {
    putChoice(tx.db, { awardCode, designId, printer });
    const after = { awardCode, designId, printer, forSample, sheets: count, files };
    return ok({ value: { sheets: count, files }, change: { subject: `decision:${decisionId}`, before: null, after } });
  });
};

export const certificateHandlers = {
  'certificates.fonts': fonts,
  'certificates.decisions': decisions,
  'certificates.sheets': sheets,
  'certificates.setOverride': setOverride,
  'certificates.export': exportSheets,
};
