import { findDecision } from '#db/queries/decisions';
import type { WordVersionRow } from '#db/queries/word-versions';
import type { Context, OutgoingFile } from '#electron/context';
import { storedPaper } from '#electron/handlers/decision-paper';
import { wordInForce, writtenDecision } from '#electron/handlers/decision-word';
import { type PaperFormat, paperFiles, type WrittenPaper } from '#electron/handlers/paper-files';
import { savedFiles } from '#electron/handlers/saved-files';
import type { CommandHandler } from '#electron/ipc/handlers';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

/** What came back from Word goes out as it came, with the PDF that was made of it. */
const editedFile = (format: PaperFormat, stem: string, edited: WordVersionRow | null): OutgoingFile | null => {
  if (edited === null || format === 'xlsx') return null;
  const bytes = format === 'docx' ? edited.docxBytes : edited.pdfBytes;
  return { name: `${stem}.${format}`, bytes: new Uint8Array(bytes) };
};

/** Each format of a decision: what came back from Word where that goes on, else as the program writes it. */
export const decisionFiles = async (
  ctx: Context,
  written: WrittenPaper,
  { formats, edited }: { readonly formats: readonly PaperFormat[]; readonly edited: WordVersionRow | null },
): Promise<Result<OutgoingFile[], AppError>> => {
  const kept = formats.flatMap((format) => editedFile(format, written.paper.fileName, edited) ?? []);
  const composed = formats.filter((format) => edited === null || format === 'xlsx');
  const files = await paperFiles(ctx, written, { formats: composed, task: 'decisions.export' });
  return files.ok ? ok([...kept, ...files.value]) : files;
};

/** Writes an issued decision as Word, PDF, Excel; the change log keeps the hash of every file that left. */
const exportDecision: CommandHandler<'decisions.export'> = async (ctx, { id, formats }) => {
  const decision = findDecision(ctx.db, id);
  if (decision === null) return err({ code: 'decisions.notFound' });
  if (storedPaper(decision) === null) return err({ code: 'decisions.notIssued' });
  const paper = writtenDecision(ctx.db, decision, ctx.clock.today());
  const written = await decisionFiles(ctx, paper, { formats, edited: wordInForce(ctx.db, decision, paper) });
  if (!written.ok) return written;
  const saved = await savedFiles(ctx, written.value);
  if (!saved.ok) return saved;
  const files = saved.value;
  return ok(() => ok({ value: { files }, change: { subject: `decision:${id}`, before: null, after: { files } } }));
};

export const decisionExportHandlers = { 'decisions.export': exportDecision };
