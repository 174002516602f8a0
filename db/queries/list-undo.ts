import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { countRows } from '#db/count-rows';
import { rememberedMappings } from '#db/schema/desk';
import { dossiers, nominationBlocks, nominationFates, nominationLists } from '#db/schema/dossiers';
import { collectives, households, people, recipients } from '#db/schema/registry';

/** Anything that a person did with a dossier after it came in; what the program itself found (a verdict) is no such work. */
const workedUpon: SQL = sql`(
  ${dossiers.status} <> 'received' or ${dossiers.returnReason} is not null or ${dossiers.attested} <> '[]'
  or ${dossiers.procedure} is not null or ${dossiers.editionOverride} is not null or ${dossiers.note} <> ''
  or exists (select 1 from dossier_papers where dossier_id = ${dossiers.id})
  or exists (select 1 from meeting_items where dossier_id = ${dossiers.id})
  or exists (select 1 from decision_items where dossier_id = ${dossiers.id})
  or exists (select 1 from award_history where dossier_id = ${dossiers.id})
  or exists (select 1 from change_log where subject = 'dossier:' || ${dossiers.id}))`;

/** Dossiers of the list that somebody has worked upon: undoing the list would lose that work. */
export const dossiersWorkedUpon = (db: ReadDb, listId: string) =>
  db
    .select({ id: dossiers.id, name: dossiers.name })
    .from(dossiers)
    .where(and(eq(dossiers.listId, listId), workedUpon))
    .orderBy(dossiers.sequence)
    .all();

/** Recipients that the list brought in and that something else needs by now: they stay. */
const neededElsewhere = (listId: string): SQL => sql`(
  exists (select 1 from dossiers where recipient_id = ${recipients.id} and list_id is not ${listId})
  or exists (select 1 from award_history where recipient_id = ${recipients.id})
  or exists (select 1 from yearly_ratings where recipient_id = ${recipients.id})
  or exists (select 1 from initiatives where recipient_id = ${recipients.id})
  or exists (select 1 from discipline where recipient_id = ${recipients.id})
  or exists (select 1 from investigations where recipient_id = ${recipients.id})
  or exists (select 1 from collective_years where recipient_id = ${recipients.id})
  or exists (select 1 from history_list_facts where recipient_id = ${recipients.id})
  or exists (select 1 from history_list_known where recipient_id = ${recipients.id})
  or exists (select 1 from change_log where subject = 'recipient:' || ${recipients.id}))`;

const broughtIn = (listId: string, needed: boolean): SQL | undefined =>
  and(eq(recipients.listId, listId), needed ? neededElsewhere(listId) : sql`not ${neededElsewhere(listId)}`);

/** What undoing the list would take out. */
export const countOfList = (db: ReadDb, listId: string) => ({
  dossiers: countRows(db, dossiers, eq(dossiers.listId, listId)),
  recipients: countRows(db, recipients, broughtIn(listId, false)),
});

/** A recipient that stays belongs to the next list that names it, or to nobody's list. */
const handOver = (db: WriteDb, listId: string): void => {
  const next = sql`(select list_id from dossiers where recipient_id = ${recipients.id} and list_id is not ${listId}
    and list_id is not null order by sequence limit 1)`;
  db.update(recipients).set({ listId: next }).where(broughtIn(listId, true)).run();
};

/** Takes the list out: its dossiers, the recipients that only it named, its rows and its file. */
export const removeList = (db: WriteDb, listId: string): void => {
  handOver(db, listId);
  db.delete(dossiers).where(eq(dossiers.listId, listId)).run();
  const ofList = sql`(select id from recipients where list_id = ${listId})`;
  for (const particulars of [people, collectives, households]) {
    db.delete(particulars).where(sql`${particulars.recipientId} in ${ofList}`).run();
  }
  db.delete(recipients).where(eq(recipients.listId, listId)).run();
  db.delete(rememberedMappings).where(eq(rememberedMappings.listId, listId)).run();
  db.delete(nominationFates).where(eq(nominationFates.listId, listId)).run();
  db.delete(nominationBlocks).where(eq(nominationBlocks.listId, listId)).run();
  db.delete(nominationLists).where(eq(nominationLists.id, listId)).run();
};
