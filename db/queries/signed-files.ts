import { and, asc, eq, getTableColumns } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { signedFiles } from '#db/schema/signing';
import type { SignedPart } from '#shared/domain/signing/signing-role';

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

/** The signed states of one file of a decision, in the order of signing. */
export const statesOfFile = (
  db: ReadDb,
  { decisionId, part, baseSha256 }: { decisionId: string; part: SignedPart; baseSha256: string },
) =>
  db
    .select(withoutBytes)
    .from(signedFiles)
    .where(
      and(eq(signedFiles.decisionId, decisionId), eq(signedFiles.part, part), eq(signedFiles.baseSha256, baseSha256)),
    )
    .orderBy(asc(signedFiles.ordinal))
    .all();

export const insertSignedFile = (db: WriteDb, row: SignedFileRow): void => {
  db.insert(signedFiles).values(row).run();
};
