import type { ReadDb } from '#db/council-db';
import { findBlank } from '#db/queries/certificate-designs';
import { findDecision } from '#db/queries/decisions';
import { findRun, listRuns, type PrintRunRow, sheetCounts, sheetsOfRun } from '#db/queries/print-runs';
import { officeOf } from '#db/queries/settings';
import { awardName } from '#electron/handlers/award-rules';
import { designOf } from '#electron/handlers/certificate-designs';
import { savedFiles } from '#electron/handlers/saved-files';
import type { CommandHandler, QueryHandler } from '#electron/ipc/handlers';
import { toXlsx } from '#electron/writers/xlsx';
import { formatDocumentNumber } from '#shared/documents/document-number';
import { printLogSheet } from '#shared/documents/print-log-sheet';
import type { SheetOutcome } from '#shared/domain/print-run';
import { grouped } from '#shared/lib/grouped';
import { err, ok } from '#shared/lib/result';

type Counts = readonly ReturnType<typeof sheetCounts>[number][];

const runLine = (db: ReadDb, run: PrintRunRow, counts: Counts) => {
  const decision = findDecision(db, run.decisionId);
  const countOf = (outcome: SheetOutcome): number => counts.find((one) => one.outcome === outcome)?.sheets ?? 0;
  return {
    id: run.id,
    decisionId: run.decisionId,
    decisionNumber: decision === null ? '' : formatDocumentNumber(decision),
    awardName: awardName(run.awardCode, decision?.year ?? 0),
    designName: designOf(db, run.designId)?.name ?? '',
    blankId: run.blankId,
    blankName: findBlank(db, run.blankId)?.name ?? '',
    printer: run.printer,
    tray: run.tray,
    purpose: run.purpose,
    reason: run.reason,
    startedAt: run.startedAt,
    settledAt: run.settledAt,
    sheets: counts.reduce((sum, { sheets }) => sum + sheets, 0),
    good: countOf('good'),
    spoiled: countOf('spoiled'),
  };
};

const linesOf = (db: ReadDb, decisionId: string | undefined) => {
  const counts = grouped(sheetCounts(db), ({ runId }) => runId);
  return listRuns(db, decisionId).map((run) => runLine(db, run, counts.get(run.id) ?? []));
};

const runs: QueryHandler<'printDesk.runs'> = ({ db }, { decisionId }) => ok(linesOf(db, decisionId));

const run: QueryHandler<'printDesk.run'> = ({ db }, { id }) => {
  const found = findRun(db, id);
  if (found === null) return err({ code: 'printDesk.runNotFound' });
  return ok({ ...runLine(db, found, sheetCounts(db, id)), lines: [...sheetsOfRun(db, id)] });
};

const exportRuns: CommandHandler<'printDesk.exportRuns'> = async (ctx, { decisionId }) => {
  const sheet = printLogSheet(officeOf(ctx.db).officeName, linesOf(ctx.db, decisionId));
  const saved = await savedFiles(ctx, [{ name: `${sheet.fileName}.xlsx`, bytes: await toXlsx(sheet) }]);
  if (!saved.ok) return saved;
  const files = [...saved.value];
  return ok(() =>
    ok({ value: { files }, change: { subject: 'printRuns', before: null, after: { decisionId, files } } }),
  );
};

export const printLogHandlers = {
  'printDesk.runs': runs,
  'printDesk.run': run,
  'printDesk.exportRuns': exportRuns,
};
