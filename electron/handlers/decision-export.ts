import { findDecision } from '#db/queries/decisions';
import { storedPaper } from '#electron/handlers/decision-paper';
import { paperFiles } from '#electron/handlers/paper-files';
import { savedFiles } from '#electron/handlers/saved-files';
import type { CommandHandler } from '#electron/ipc/handlers';
import { err, ok } from '#shared/lib/result';

/** Writes an issued decision as Word, PDF, Excel; the change log keeps the hash of every file that left. */
const exportDecision: CommandHandler<'decisions.export'> = async (ctx, { id, formats }) => {
  const decision = findDecision(ctx.db, id);
  if (decision === null) return err({ code: 'decisions.notFound' });
  const paper = storedPaper(decision);
  if (paper === null) return err({ code: 'decisions.notIssued' });
  const written = await paperFiles(ctx, paper, { formats, task: 'decisions.export' });
  if (!written.ok) return written;
  const saved = await savedFiles(ctx, written.value);
  if (!saved.ok) return saved;
  const files = saved.value;
  return ok(() => ok({ value: { files }, change: { subject: `decision:${id}`, before: null, after: { files } } }));
};

export const decisionExportHandlers = { 'decisions.export': exportDecision };
