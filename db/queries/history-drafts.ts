import { eq, sql } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { deskDrafts } from '#db/queries/desk-drafts';
import { historyDrafts } from '#db/schema/desk';
import { historyLists } from '#db/schema/history-lists';
import { type HistoryDesk, NOTHING_SAID } from '#shared/domain/history-list/history-desk';

type DraftRow = typeof historyDrafts.$inferSelect;

const answered = sql<number>`json_array_length(${historyDrafts.desk}, '$.corrections')
  + json_array_length(${historyDrafts.desk}, '$.choices')`;

const isUntouched = eq(historyDrafts.desk, NOTHING_SAID);

/** The lists of earlier years on the desk without their files, in the order in which they came. */
export const listHistoryDrafts = (db: ReadDb) =>
  db
    .select({
      id: historyDrafts.id,
      fileName: historyDrafts.fileName,
      corrections: answered,
      isUntouched: sql<boolean>`${isUntouched}`.mapWith(Boolean),
      savedAt: historyDrafts.savedAt,
    })
    .from(historyDrafts)
    .orderBy(sql`${historyDrafts}.rowid`)
    .all();

export const findHistoryDraft = (db: ReadDb, id: string): DraftRow | null =>
  db.select().from(historyDrafts).where(eq(historyDrafts.id, id)).get() ?? null;

/** The same without the bytes of its file. */
export const findHistoryDraftHead = (db: ReadDb, id: string) =>
  db
    .select({
      fileName: historyDrafts.fileName,
      fileSha256: historyDrafts.fileSha256,
      savedAt: historyDrafts.savedAt,
      desk: historyDrafts.desk,
    })
    .from(historyDrafts)
    .where(eq(historyDrafts.id, id))
    .get() ?? null;

export const insertHistoryDraft = (db: WriteDb, draft: DraftRow): void => {
  db.insert(historyDrafts).values(draft).run();
};

export const {
  remove: deleteHistoryDraft,
  findUntouched: findUntouchedHistoryDraft,
  dropUntouched: deleteUntouchedHistoryDrafts,
  finish: finishHistoryDraft,
} = deskDrafts(historyDrafts, isUntouched);

export const updateHistoryDraft = (
  db: WriteDb,
  id: string,
  state: { readonly desk: HistoryDesk; readonly savedAt: string },
): void => {
  db.update(historyDrafts).set(state).where(eq(historyDrafts.id, id)).run();
};

/** Puts a list that was taken in back on the desk, as a draft with what was said of it. */
export const returnHistoryToDesk = (db: WriteDb, listId: string, draft: Pick<DraftRow, 'id' | 'savedAt'>): void => {
  const list = db.select().from(historyLists).where(eq(historyLists.id, listId)).get();
  if (list === undefined) return;
  const { fileName, fileSha256, fileBytes, desk } = list;
  insertHistoryDraft(db, { ...draft, fileName, fileSha256, fileBytes, desk: desk ?? NOTHING_SAID });
};
