import { and, eq, sql } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { deskDrafts } from '#db/queries/desk-drafts';
import { listDrafts } from '#db/schema/desk';
import { campaigns, nominationLists } from '#db/schema/dossiers';
import { units } from '#db/schema/registry';
import { type DeskDecisions, deskOf, laidOver, NOTHING_DECIDED } from '#shared/domain/nomination-list/desk-decisions';

type DraftRow = typeof listDrafts.$inferSelect;

const isUntouched = eq(listDrafts.desk, NOTHING_DECIDED);

/** The lists on the desk without their files, in the order in which they came. */
export const listListDrafts = (db: ReadDb) =>
  db
    .select({
      id: listDrafts.id,
      fileName: listDrafts.fileName,
      campaignName: campaigns.name,
      unitName: units.name,
      corrections: sql<number>`json_array_length(${listDrafts.desk}, '$.corrections')`,
      isUntouched: sql<boolean>`${isUntouched}`.mapWith(Boolean),
      savedAt: listDrafts.savedAt,
    })
    .from(listDrafts)
    .leftJoin(campaigns, eq(listDrafts.campaignId, campaigns.id))
    .leftJoin(units, eq(listDrafts.unitId, units.id))
    .orderBy(sql`${listDrafts}.rowid`)
    .all();

export const findListDraft = (db: ReadDb, id: string): DraftRow | null =>
  db.select().from(listDrafts).where(eq(listDrafts.id, id)).get() ?? null;

/** The same without the bytes of its file. */
export const findDraftHead = (db: ReadDb, id: string) =>
  db
    .select({
      fileName: listDrafts.fileName,
      fileSha256: listDrafts.fileSha256,
      campaignId: listDrafts.campaignId,
      unitId: listDrafts.unitId,
      receivedOn: listDrafts.receivedOn,
      savedAt: listDrafts.savedAt,
      desk: listDrafts.desk,
    })
    .from(listDrafts)
    .where(eq(listDrafts.id, id))
    .get() ?? null;

export const insertListDraft = (db: WriteDb, draft: DraftRow): void => {
  db.insert(listDrafts).values(draft).run();
};

export const {
  remove: deleteListDraft,
  findUntouched: findUntouchedDraft,
  dropUntouched: deleteUntouchedDrafts,
  finish: finishListDraft,
} = deskDrafts(listDrafts, isUntouched);

type DraftState = Pick<DraftRow, 'campaignId' | 'unitId' | 'receivedOn' | 'desk' | 'savedAt'>;

export const updateListDraft = (db: WriteDb, id: string, state: DraftState): void => {
  db.update(listDrafts).set(state).where(eq(listDrafts.id, id)).run();
};

/** Keeps with a list what the secretary decided about it, over what she decided when it was taken in before. */
export const putDeskDecisions = (db: WriteDb, listId: string, decided: DeskDecisions): void => {
  const list = db
    .select({ desk: nominationLists.desk })
    .from(nominationLists)
    .where(eq(nominationLists.id, listId))
    .get();
  const desk = laidOver(list?.desk ?? null, decided);
  db.update(nominationLists).set({ desk }).where(eq(nominationLists.id, listId)).run();
};

/** The draft of a file that lies on the desk for a campaign, whatever was decided about it. */
export const findDraftOfFile = (db: ReadDb, campaignId: string, fileSha256: string): string | null =>
  db
    .select({ id: listDrafts.id })
    .from(listDrafts)
    .where(and(eq(listDrafts.campaignId, campaignId), eq(listDrafts.fileSha256, fileSha256)))
    .get()?.id ?? null;

/** Puts a list that was taken in back on the desk, as a draft with what was decided about it; `version` goes before what was said then. */
export const returnToDesk = (
  db: WriteDb,
  listId: string,
  draft: Pick<DraftRow, 'id' | 'savedAt'>,
  version?: DeskDecisions['version'],
): void => {
  const { campaignId, unitId, receivedOn, fileName, fileSha256, fileBytes, desk } = nominationLists;
  const list = db
    .select({ campaignId, unitId, receivedOn, fileName, fileSha256, fileBytes, desk })
    .from(nominationLists)
    .where(eq(nominationLists.id, listId))
    .get();
  if (list === undefined) return;
  const decided = list.desk ?? NOTHING_DECIDED;
  insertListDraft(db, { ...draft, ...list, desk: version === undefined ? decided : deskOf({ ...decided, version }) });
};
