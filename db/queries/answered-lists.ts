import { and, asc, eq, isNull, not, sql } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { countRows } from '#db/count-rows';
import { among, claimedByOthers, workedUpon } from '#db/queries/list-undo';
import { type AnsweredRows, dossiers, nominationLists } from '#db/schema/dossiers';

const rowsOfJson = (text: unknown): AnsweredRows['rows'] => JSON.parse(String(text));

/** The lists that stand in a campaign, in the order of their coming, and which rows of earlier ones each answers. */
export const listsAnswering = (db: ReadDb, campaignId: string) =>
  db
    .select({
      id: nominationLists.id,
      unitId: nominationLists.unitId,
      fileName: nominationLists.fileName,
      fileSha256: nominationLists.fileSha256,
      rows: sql`coalesce(${nominationLists.answered} -> '$.rows', '[]')`.mapWith(rowsOfJson),
    })
    .from(nominationLists)
    .where(and(eq(nominationLists.campaignId, campaignId), isNull(nominationLists.withdrawnAt)))
    .orderBy(asc(nominationLists.acceptedAt), asc(nominationLists.id))
    .all();

export const findAnswered = (db: ReadDb, listId: string): AnsweredRows | null =>
  db.select({ answered: nominationLists.answered }).from(nominationLists).where(eq(nominationLists.id, listId)).get()
    ?.answered ?? null;

/** True while a list stands in its campaign. */
export const isStanding = (db: ReadDb, listId: string): boolean =>
  countRows(db, nominationLists, and(eq(nominationLists.id, listId), isNull(nominationLists.withdrawnAt))) > 0;

export const putAnswered = (db: WriteDb, listId: string, answered: AnsweredRows): void => {
  db.update(nominationLists).set({ answered }).where(eq(nominationLists.id, listId)).run();
};

/** The dossiers that some rows of lists made. */
export const dossiersAt = (
  db: ReadDb,
  places: readonly { readonly listId: string; readonly sheet: string; readonly sourceRow: number }[],
) =>
  db
    .select({
      id: dossiers.id,
      name: dossiers.name,
      recipientId: dossiers.recipientId,
      awardCode: dossiers.awardCode,
      listId: sql<string>`${dossiers.listId}`,
      sheet: sql<string>`coalesce(${dossiers.listSheet}, '')`,
      sourceRow: sql<number>`${dossiers.listRow}`,
    })
    .from(dossiers)
    .innerJoin(
      sql`json_each(${JSON.stringify(places)}) place`,
      sql`${dossiers.listId} = place.value ->> '$.listId' and ${dossiers.listRow} = place.value ->> '$.sourceRow'
        and coalesce(${dossiers.listSheet}, '') = place.value ->> '$.sheet'`,
    )
    .orderBy(asc(dossiers.sequence))
    .all();

/** Takes dossiers of a list out, and gives those that went: what somebody has worked upon stays, and what another list names. */
export const takeDossiersOut = (db: WriteDb, listId: string, ids: readonly string[]): AnsweredRows['taken'] =>
  db
    .delete(dossiers)
    .where(and(eq(dossiers.listId, listId), among(dossiers.id, ids), not(workedUpon), not(claimedByOthers(listId))))
    .returning()
    .all();
