import type { ReadDb } from '#db/council-db';
import {
  chosenConverter,
  findTemplate,
  idsInForce,
  insertTemplate,
  listTemplates,
  nextTemplateVersion,
  putInForce,
} from '#db/queries/templates';
import type { Context, OutgoingFile } from '#electron/context';
import { officeFrame } from '#electron/handlers/office-frame';
import { savedFiles } from '#electron/handlers/saved-files';
import { atOnce, type CommandHandler, type QueryHandler } from '#electron/ipc/handlers';
import { sha256 } from '#electron/sha256';
import { checkTemplate } from '#electron/templates/check-template';
import { fillTemplate } from '#electron/templates/fill-template';
import { toDocx } from '#electron/writers/docx';
import { fileStem } from '#shared/documents/file-stem';
import { shippedTemplate } from '#shared/documents/templates/shipped-template';
import { isMild } from '#shared/documents/templates/template-fault';
import { templateFields } from '#shared/documents/templates/template-fields';
import {
  samplePaper,
  TEMPLATE_KINDS,
  type TemplateKind,
  templatePages,
} from '#shared/documents/templates/template-kinds';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';
import { faultText } from '#shared/text/vi/template-faults';
import { templateTexts } from '#shared/text/vi/templates';

const subjectOf = (kind: TemplateKind): string => `template:${kind}`;

const list: QueryHandler<'templates.list'> = ({ db }) => {
  const saved = listTemplates(db);
  const inForce = idsInForce(db);
  return ok(
    TEMPLATE_KINDS.map((kind) => ({
      kind,
      inForce: inForce.get(kind) ?? null,
      versions: saved
        .filter((row) => row.kind === kind)
        .map(({ id, version, fileName, savedAt, savedBy }) => ({ id, version, fileName, savedAt, savedBy })),
    })),
  );
};

const fields: QueryHandler<'templates.fields'> = ({ db }, { kind }) =>
  ok(
    templateFields(kind, officeFrame(db)).map(({ children, ...field }) => ({
      ...field,
      children: children.map(({ children: _none, ...child }) => child),
    })),
  );

const check: QueryHandler<'templates.check'> = async ({ db }, { kind, bytes }) => {
  const faults = await checkTemplate(Buffer.from(bytes, 'base64'), templateFields(kind, officeFrame(db)));
  return faults.ok ? ok({ faults: faults.value }) : faults;
};

type TemplateFile = { readonly bytes: Uint8Array; readonly name: string };

/** The program's own template of a kind, with this office's names where the sample has them. */
const ownTemplate = async (db: ReadDb, kind: TemplateKind): Promise<TemplateFile> => {
  const title = templateTexts.fileName(templateTexts.kinds[kind]);
  return { bytes: await toDocx({ ...shippedTemplate(kind, officeFrame(db)), title }), name: fileStem(title) };
};

const templateFile = async (
  db: ReadDb,
  { kind, id }: { readonly kind: TemplateKind; readonly id: string | null },
): Promise<Result<TemplateFile, AppError>> => {
  if (id === null) return ok(await ownTemplate(db, kind));
  const saved = findTemplate(db, id);
  if (saved === null || saved.kind !== kind) return err({ code: 'templates.notFound' });
  const name = fileStem(templateTexts.versionFileName(templateTexts.kinds[kind], saved.version));
  return ok({ bytes: new Uint8Array(saved.fileBytes), name });
};

const openInWord: CommandHandler<'templates.openInWord'> = async (ctx, input) => {
  const template = await templateFile(ctx.db, input);
  if (!template.ok) return template;
  const saved = await savedFiles(ctx, [{ name: `${template.value.name}.docx`, bytes: template.value.bytes }]);
  if (!saved.ok) return saved;
  const opened = await ctx.openFile(saved.value[0]?.path ?? '');
  if (!opened.ok) return opened;
  const change = { subject: subjectOf(input.kind), before: null, after: { files: saved.value } };
  return ok(() => ok({ value: { files: saved.value }, change }));
};

const save: CommandHandler<'templates.save'> = async (ctx, { kind, fileName, bytes }) => {
  const file = Buffer.from(bytes, 'base64');
  const faults = await checkTemplate(file, templateFields(kind, officeFrame(ctx.db)));
  if (!faults.ok) return faults;
  const grave = faults.value.filter((fault) => !isMild(fault));
  if (grave.length > 0) return err({ code: 'templates.faulty', details: grave.map(faultText).join('\n') });
  const savedBy = ctx.who;
  return ok((tx) => {
    const id = tx.newId();
    const version = nextTemplateVersion(tx.db, kind);
    const fileSha256 = sha256(file);
    const before = idsInForce(tx.db).get(kind) ?? null;
    insertTemplate(tx.db, { id, kind, version, fileName, fileSha256, fileBytes: file, savedAt: tx.now, savedBy });
    putInForce(tx.db, kind, id);
    const after = { kind, version, fileName, fileSha256, inForce: id };
    return ok({ value: { id, version }, change: { subject: subjectOf(kind), before: { inForce: before }, after } });
  });
};

const use: CommandHandler<'templates.use'> = atOnce((tx, { kind, id }) => {
  const chosen = id === null ? null : findTemplate(tx.db, id);
  if (id !== null && chosen?.kind !== kind) return err({ code: 'templates.notFound' });
  const before = idsInForce(tx.db).get(kind) ?? null;
  putInForce(tx.db, kind, id);
  return ok({
    value: { kind, id },
    change: { subject: subjectOf(kind), before: { kind, inForce: before }, after: { kind, inForce: id } },
  });
});

/** The sample as Word, and its PDF by the converter of this machine: as papers of the template come out. */
const sampleFiles = async (
  ctx: Context,
  template: TemplateFile,
  { kind, formats }: { readonly kind: TemplateKind; readonly formats: readonly ('docx' | 'pdf')[] },
): Promise<Result<OutgoingFile[], AppError>> => {
  const sample = samplePaper(kind, officeFrame(ctx.db));
  const docx = await fillTemplate(template.bytes, templatePages(kind, sample), sample.paper);
  if (!docx.ok) return docx;
  const files: OutgoingFile[] = [];
  const stem = fileStem(templateTexts.sampleFileName(templateTexts.kinds[kind]));
  if (formats.includes('docx')) files.push({ name: `${stem}.docx`, bytes: docx.value });
  if (formats.includes('pdf')) {
    const converted = await ctx.convertToPdf(docx.value, chosenConverter(ctx.db));
    if (!converted.ok) return converted;
    files.push({ name: `${stem}.pdf`, bytes: converted.value.pdf });
  }
  return ok(files);
};

const exportSample: CommandHandler<'templates.exportSample'> = async (ctx, { formats, ...input }) => {
  const template = await templateFile(ctx.db, input);
  if (!template.ok) return template;
  const files = await sampleFiles(ctx, template.value, { kind: input.kind, formats });
  if (!files.ok) return files;
  const saved = await savedFiles(ctx, files.value);
  if (!saved.ok) return saved;
  const opened = await ctx.openFile(saved.value.at(-1)?.path ?? '');
  if (!opened.ok) return opened;
  const change = { subject: subjectOf(input.kind), before: null, after: { files: saved.value } };
  return ok(() => ok({ value: { files: saved.value }, change }));
};

export const templateHandlers = {
  'templates.list': list,
  'templates.fields': fields,
  'templates.check': check,
  'templates.openInWord': openInWord,
  'templates.save': save,
  'templates.use': use,
  'templates.exportSample': exportSample,
};
