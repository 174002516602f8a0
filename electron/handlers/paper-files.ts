import type { Context, OutgoingFile } from '#electron/context';
import { toDocx } from '#electron/writers/docx';
import { toPdf } from '#electron/writers/pdf';
import { toXlsx } from '#electron/writers/xlsx';
import type { OfficialDocument } from '#shared/documents/blocks';
import type { ListSheet } from '#shared/documents/list-sheet';
import type { AppError } from '#shared/ipc/errors';
import type { EXPORT_FORMATS } from '#shared/ipc/fields';
import { err, ok, type Result } from '#shared/lib/result';

export type PaperFormat = (typeof EXPORT_FORMATS)[number];

/** A paper and its list, if it has one: the page goes to Word and PDF, the grid to Excel. */
export type WrittenPaper = { readonly paper: OfficialDocument; readonly sheet: ListSheet | null };
type Writer = (paper: WrittenPaper, ctx: Context) => Promise<Result<Uint8Array, AppError>>;

/** One sink a format: each draws the same paper. */
const WRITERS: Readonly<Record<PaperFormat, Writer>> = {
  docx: async ({ paper }) => ok(await toDocx(paper)),
  pdf: ({ paper }, { printHtmlToPdf, readPaperFont }) => toPdf(paper, { print: printHtmlToPdf, font: readPaperFont }),
  xlsx: async ({ sheet }) => (sheet === null ? err({ code: 'papers.noList' }) : ok(await toXlsx(sheet))),
};

/** The paper in each format, ready to be saved; tells how far it has come. */
export const paperFiles = async (
  ctx: Context,
  paper: WrittenPaper,
  { formats, task }: { readonly formats: readonly PaperFormat[]; readonly task: string },
): Promise<Result<OutgoingFile[], AppError>> => {
  const files: OutgoingFile[] = [];
  for (const [index, format] of formats.entries()) {
    ctx.tell({ kind: 'progress', task, done: index, total: formats.length });
    const bytes = await WRITERS[format](paper, ctx);
    if (!bytes.ok) return bytes;
    const stem = format === 'xlsx' && paper.sheet !== null ? paper.sheet.fileName : paper.paper.fileName;
    files.push({ name: `${stem}.${format}`, bytes: bytes.value });
  }
  return ok(files);
};
