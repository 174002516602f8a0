import { and, eq, inArray, type SQL } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import type { historyDrafts, listDrafts } from '#db/schema/desk';

type TakenIn = { readonly draftId: string | null; readonly fileSha256: string };

/** What becomes of drafts, alike for every kind of list; `isUntouched` picks those of which nothing was decided. */
export const deskDrafts = (table: typeof listDrafts | typeof historyDrafts, isUntouched: SQL) => {
  const remove = (db: WriteDb, id: string): void => {
    db.delete(table).where(eq(table.id, id)).run();
  };
  const drop = (db: WriteDb, which: SQL) =>
    db
      .delete(table)
      .where(and(which, isUntouched))
      .returning({ id: table.id, fileName: table.fileName, fileSha256: table.fileSha256 })
      .all();
  return {
    remove,
    /** The untouched draft of the same file: it needs no second one. */
    findUntouched: (db: ReadDb, fileSha256: string): string | null =>
      db
        .select({ id: table.id })
        .from(table)
        .where(and(eq(table.fileSha256, fileSha256), isUntouched))
        .get()?.id ?? null,
    /** Throws away the untouched of the drafts, and names them. */
    dropUntouched: (db: WriteDb, ids: readonly string[]) => drop(db, inArray(table.id, [...ids])),
    /** A list was taken in: its draft has served, and so have untouched ones of the same file. */
    finish: (db: WriteDb, { draftId, fileSha256 }: TakenIn): void => {
      if (draftId !== null) remove(db, draftId);
      drop(db, eq(table.fileSha256, fileSha256));
    },
  };
};
