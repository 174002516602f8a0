import { desc, eq, max } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { wordVersions, wordVersionsInForce } from '#db/schema/templates';

export type WordVersionRow = typeof wordVersions.$inferSelect;

/** What came back from Word for a decision, without the files, the newest first. */
export const wordVersionsOf = (db: ReadDb, decisionId: string) =>
  db
    .select({
      id: wordVersions.id,
      version: wordVersions.version,
      fileName: wordVersions.fileName,
      docxSha256: wordVersions.docxSha256,
      pdfSha256: wordVersions.pdfSha256,
      converter: wordVersions.converter,
      paperSha256: wordVersions.paperSha256,
      differences: wordVersions.differences,
      savedAt: wordVersions.savedAt,
      savedBy: wordVersions.savedBy,
    })
    .from(wordVersions)
    .where(eq(wordVersions.decisionId, decisionId))
    .orderBy(desc(wordVersions.version))
    .all();

export const findWordVersion = (db: ReadDb, id: string): WordVersionRow | null =>
  db.select().from(wordVersions).where(eq(wordVersions.id, id)).get() ?? null;

/** The version that goes on to printing and signing; null while the program's own paper does. */
export const wordVersionInForce = (db: ReadDb, decisionId: string): WordVersionRow | null =>
  db
    .select({ version: wordVersions })
    .from(wordVersionsInForce)
    .innerJoin(wordVersions, eq(wordVersions.id, wordVersionsInForce.versionId))
    .where(eq(wordVersionsInForce.decisionId, decisionId))
    .get()?.version ?? null;

export const nextWordVersion = (db: ReadDb, decisionId: string): number =>
  (db
    .select({ last: max(wordVersions.version) })
    .from(wordVersions)
    .where(eq(wordVersions.decisionId, decisionId))
    .get()?.last ?? 0) + 1;

export const insertWordVersion = (db: WriteDb, version: typeof wordVersions.$inferInsert): void => {
  db.insert(wordVersions).values(version).run();
};

/** Lets a version go on to printing and signing, or the program's own paper again (null). */
export const putWordVersion = (db: WriteDb, decisionId: string, versionId: string | null): void => {
  if (versionId === null) db.delete(wordVersionsInForce).where(eq(wordVersionsInForce.decisionId, decisionId)).run();
  else
    db.insert(wordVersionsInForce)
      .values({ decisionId, versionId })
      .onConflictDoUpdate({ target: wordVersionsInForce.decisionId, set: { versionId } })
      .run();
};

/** Takes everything that came back from Word for a draft away with it. */
export const deleteWordVersions = (db: WriteDb, decisionId: string): void => {
  db.delete(wordVersionsInForce).where(eq(wordVersionsInForce.decisionId, decisionId)).run();
  db.delete(wordVersions).where(eq(wordVersions.decisionId, decisionId)).run();
};
