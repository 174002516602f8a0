import { desc, eq, max } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { converterChoice, paperTemplates, templatesInForce } from '#db/schema/templates';
import { AUTOMATIC, type ConverterChoice } from '#shared/domain/converter';

const WITHOUT_FILE = {
  id: paperTemplates.id,
  kind: paperTemplates.kind,
  version: paperTemplates.version,
  fileName: paperTemplates.fileName,
  fileSha256: paperTemplates.fileSha256,
  savedAt: paperTemplates.savedAt,
  savedBy: paperTemplates.savedBy,
};

/** Every saved version, without its file, the newest of each kind first. */
export const listTemplates = (db: ReadDb) =>
  db.select(WITHOUT_FILE).from(paperTemplates).orderBy(desc(paperTemplates.version)).all();

export const findTemplate = (db: ReadDb, id: string) =>
  db.select().from(paperTemplates).where(eq(paperTemplates.id, id)).get() ?? null;

/** The office's template that a kind goes by; null where it goes by the program's own. */
export const templateInForce = (db: ReadDb, kind: string) =>
  db
    .select({ template: paperTemplates })
    .from(templatesInForce)
    .innerJoin(paperTemplates, eq(paperTemplates.id, templatesInForce.templateId))
    .where(eq(templatesInForce.kind, kind))
    .get()?.template ?? null;

export const idsInForce = (db: ReadDb): ReadonlyMap<string, string> =>
  new Map(
    db
      .select()
      .from(templatesInForce)
      .all()
      .map(({ kind, templateId }) => [kind, templateId]),
  );

export const nextTemplateVersion = (db: ReadDb, kind: string): number =>
  (db
    .select({ last: max(paperTemplates.version) })
    .from(paperTemplates)
    .where(eq(paperTemplates.kind, kind))
    .get()?.last ?? 0) + 1;

export const insertTemplate = (db: WriteDb, template: typeof paperTemplates.$inferInsert): void => {
  db.insert(paperTemplates).values(template).run();
};

/** Puts a version in force, or the program's own again (null). */
export const putInForce = (db: WriteDb, kind: string, templateId: string | null): void => {
  if (templateId === null) db.delete(templatesInForce).where(eq(templatesInForce.kind, kind)).run();
  else
    db.insert(templatesInForce)
      .values({ kind, templateId })
      .onConflictDoUpdate({ target: templatesInForce.kind, set: { templateId } })
      .run();
};

export const chosenConverter = (db: ReadDb): ConverterChoice => {
  const row = db.select().from(converterChoice).where(eq(converterChoice.id, 1)).get();
  return row === undefined ? AUTOMATIC : { kind: row.kind, path: row.path };
};

export const putConverter = (db: WriteDb, choice: ConverterChoice): void => {
  db.insert(converterChoice)
    .values({ id: 1, ...choice })
    .onConflictDoUpdate({ target: converterChoice.id, set: choice })
    .run();
};
