import { findDecision } from '#db/queries/decisions';
import type { Context, OutgoingFile } from '#electron/context';
import { type IssuedPaper, storedPaper } from '#electron/handlers/decision-paper';
import type { CommandHandler } from '#electron/ipc/handlers';
import { sha256 } from '#electron/sha256';
import { toDocx } from '#electron/writers/docx';
import { toPdf } from '#electron/writers/pdf';
import { toXlsx } from '#electron/writers/xlsx';
import type { EXPORT_FORMATS } from '#shared/ipc/decisions';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

type Format = (typeof EXPORT_FORMATS)[number];
type Writer = (paper: IssuedPaper, ctx: Context) => Promise<Result<Uint8Array, AppError>>;

/** One sink a format: each draws the paper that was stored at issue. */
const WRITERS: Readonly<Record<Format, Writer>> = {
  docx: async ({ paper }) => ok(await toDocx(paper)),
  pdf: ({ paper }, { printHtmlToPdf, readPaperFont }) => toPdf(paper, { print: printHtmlToPdf, font: readPaperFont }),
  xlsx: async ({ sheet }) => ok(await toXlsx(sheet)),
};

const writeAll = async (
  paper: IssuedPaper,
  formats: readonly Format[],
  ctx: Context,
): Promise<Result<OutgoingFile[], AppError>> => {
  const files: OutgoingFile[] = [];
  for (const [index, format] of formats.entries()) {
    ctx.tell({ kind: 'progress', task: 'decisions.export', done: index, total: formats.length });
    const bytes = await WRITERS[format](paper, ctx);
    if (!bytes.ok) return bytes;
    const stem = format === 'xlsx' ? paper.sheet.fileName : paper.paper.fileName;
    files.push({ name: `${stem}.${format}`, bytes: bytes.value });
  }
  return ok(files);
};

/** Writes an issued decision as Word, PDF, Excel; the change log keeps the hash of every file that left. */
const exportDecision: CommandHandler<'decisions.export'> = async (ctx, { id, formats }) => {
  const decision = findDecision(ctx.db, id);
  if (decision === null) return err({ code: 'decisions.notFound' });
  const paper = storedPaper(decision);
  if (paper === null) return err({ code: 'decisions.notIssued' });
  const written = await writeAll(paper, formats, ctx);
  if (!written.ok) return written;
  const saved = await ctx.saveFiles(written.value);
  if (!saved.ok) return saved;
  const files = written.value.map(({ name, bytes }, index) => ({
    name,
    path: saved.value[index] ?? '',
    sha256: sha256(bytes),
    bytes: bytes.length,
  }));
  return ok(() => ok({ value: { files }, change: { subject: `decision:${id}`, before: null, after: { files } } }));
};

export const decisionExportHandlers = { 'decisions.export': exportDecision };
