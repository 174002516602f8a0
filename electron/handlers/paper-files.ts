import type { ReadDb } from '#db/council-db';
import { chosenConverter, templateInForce } from '#db/queries/templates';
import type { Context, OutgoingFile } from '#electron/context';
import { officeFrame } from '#electron/handlers/office-frame';
import { checkTemplate } from '#electron/templates/check-template';
import { fillTemplate } from '#electron/templates/fill-template';
import { toDocx } from '#electron/writers/docx';
import { toPdf } from '#electron/writers/pdf';
import { toXlsx } from '#electron/writers/xlsx';
import type { OfficialDocument } from '#shared/documents/blocks';
import type { ListSheet } from '#shared/documents/list-sheet';
import { isMild } from '#shared/documents/templates/template-fault';
import { templateFields } from '#shared/documents/templates/template-fields';
import { type TemplateKind, templatePages } from '#shared/documents/templates/template-kinds';
import type { AppError } from '#shared/ipc/errors';
import type { EXPORT_FORMATS } from '#shared/ipc/fields';
import { err, ok, type Result } from '#shared/lib/result';
import { faultText } from '#shared/text/vi/template-faults';

export type PaperFormat = (typeof EXPORT_FORMATS)[number];

/**
 * A paper and its list, if it has one: the page goes to Word and PDF, the grid to Excel. `kind` lets the office's template
 * lay it out.
 */
export type WrittenPaper = {
  readonly paper: OfficialDocument;
  readonly sheet: ListSheet | null;
  readonly kind: TemplateKind | null;
};
type Writer = (paper: WrittenPaper, ctx: Context) => Promise<Result<Uint8Array, AppError>>;

const hasOfficeTemplate = (db: ReadDb, { kind }: WrittenPaper): boolean =>
  kind !== null && templateInForce(db, kind) !== null;

/** The paper as Word: by the office's template where one is in force, else by the program's own layout. */
export const paperDocx = async (
  { db }: Pick<Context, 'db'>,
  { paper, sheet, kind }: WrittenPaper,
): Promise<Result<Uint8Array, AppError>> => {
  const template = kind === null ? null : templateInForce(db, kind);
  if (kind === null || template === null) return ok(await toDocx(paper));
  const faults = await checkTemplate(template.fileBytes, templateFields(kind, officeFrame(db)));
  if (!faults.ok) return faults;
  const grave = faults.value.filter((fault) => !isMild(fault));
  if (grave.length > 0) return err({ code: 'templates.noLongerFits', details: grave.map(faultText).join('\n') });
  return fillTemplate(template.fileBytes, templatePages(kind, { paper, sheet }), paper);
};

/** One sink a format: each draws the same paper. */
const WRITERS: Readonly<Record<PaperFormat, Writer>> = {
  docx: (written, ctx) => paperDocx(ctx, written),
  pdf: async (written, ctx) => {
    const { printHtmlToPdf, readPaperFont, convertToPdf } = ctx;
    if (!hasOfficeTemplate(ctx.db, written))
      return toPdf(written.paper, { print: printHtmlToPdf, font: readPaperFont });
    // The PDF is made of the office's own Word file: what is printed is what that file says.
    const docx = await paperDocx(ctx, written);
    if (!docx.ok) return docx;
    const converted = await convertToPdf(docx.value, chosenConverter(ctx.db));
    return converted.ok ? ok(converted.value.pdf) : converted;
  },
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
