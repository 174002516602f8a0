import { z } from 'zod';
import { FAULT_KINDS } from '#shared/documents/templates/template-fault';
import { TEMPLATE_KINDS } from '#shared/documents/templates/template-kinds';
import { CONVERTER_KINDS } from '#shared/domain/converter';
import { ExportedFile, FileBytes, Id, Line, Nothing } from '#shared/ipc/fields';
import { command, query } from '#shared/ipc/route';

const Kind = z.enum(TEMPLATE_KINDS);
/** A saved version, or the program's own template. */
const Version = z.strictObject({ kind: Kind, id: Id.nullable() });

const Field = z.object({
  name: z.string(),
  kind: z.enum(['text', 'list', 'condition']),
  required: z.boolean(),
  sample: z.string(),
});

const Place = z.object({
  part: z.enum(['body', 'header', 'footer', 'notes', 'file']),
  paragraph: z.int().nullable(),
  cell: z.object({ table: z.int(), row: z.int(), cell: z.int() }).nullable(),
  excerpt: z.string(),
});
const Fault = z.object({ kind: z.enum(FAULT_KINDS), tag: z.string(), place: Place.nullable(), other: z.string() });

const FoundConverter = z.object({ kind: z.enum(CONVERTER_KINDS), path: z.string() });
const Choice = z.strictObject({ kind: z.enum([...CONVERTER_KINDS, 'auto']), path: z.string().max(400) });

const TemplateFile = z.strictObject({ kind: Kind, fileName: Line, bytes: FileBytes });
const Files = z.object({ files: z.array(ExportedFile) });

export const templateRoutes = {
  /** Every kind of paper with the office's versions of its template, the newest first. */
  'templates.list': query(
    Nothing,
    z.array(
      z.object({
        kind: Kind,
        /** Null while papers of the kind go by the program's own layout. */
        inForce: Id.nullable(),
        versions: z.array(
          z.object({ id: Id, version: z.int(), fileName: z.string(), savedAt: z.string(), savedBy: z.string() }),
        ),
      }),
    ),
  ),
  /** What a template of the kind may hold, with the values of an invented paper of this office. */
  'templates.fields': query(z.strictObject({ kind: Kind }), z.array(Field.extend({ children: z.array(Field) }))),
  /** What is wrong with a file as a template of the kind; empty when it can be taken in. */
  'templates.check': query(TemplateFile, z.object({ faults: z.array(Fault) })),
  /** Writes a template out and opens it in Word. */
  'templates.openInWord': command(Version, Files),
  /** Keeps a template as a new version and puts it in force. Refused while it has faults. */
  'templates.save': command(TemplateFile, z.object({ id: Id, version: z.int() })),
  /** Lets papers of the kind go by another version, or by the program's own layout again. */
  'templates.use': command(Version, Version),
  /** The template filled with the invented paper. */
  'templates.exportSample': command(
    Version.extend({
      formats: z
        .array(z.enum(['docx', 'pdf']))
        .min(1)
        .max(2),
    }).strict(),
    Files,
  ),
  /** The programs that make PDFs of Word files here, and which of them does. */
  'converters.status': query(
    Nothing,
    z.object({ found: z.array(FoundConverter), choice: Choice, inUse: FoundConverter.nullable() }),
  ),
  'converters.choose': command(Choice, Choice),
  /** Stops what is being made a PDF. */
  'converters.stop': query(Nothing, z.object({ stopped: z.boolean() })),
};
