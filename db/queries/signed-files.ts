import { asc, eq, getTableColumns } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { signedFiles } from '#db/schema/signing';

export type SignedFileRow = typeof signedFiles.$inferSelect;

const { content: _content, certificate: _certificate, ...withoutBytes } = getTableColumns(signedFiles);

/** The signatures of a decision's files, oldest first, without the files' bytes. */
export const signaturesOfDecision = (db: ReadDb, decisionId: string) =>
  db
    .select(withoutBytes)
    .from(signedFiles)
    .where(eq(signedFiles.decisionId, decisionId))
    .orderBy(asc(signedFiles.recordedAt), asc(signedFiles.ordinal))
    .all();

export const findSignedFile = (db: ReadDb, id: string): SignedFileRow | null =>
  db.select().from(signedFiles).where(eq(signedFiles.id, id)).get() ?? null;

/** How many signatures a file has. */
export const countSignatures = (db: ReadDb, fileId: string): number =>
  db.select({ id: signedFiles.id }).from(signedFiles).where(eq(signedFiles.fileId, fileId)).all().length;

export const insertSignedFile = (db: WriteDb, row: SignedFileRow): void => {
  db.insert(signedFiles).values(row).run();
};
