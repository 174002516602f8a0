import { and, eq, ne, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { ReadDb, WriteDb } from '#db/council-db';
import { countRows } from '#db/count-rows';
import { rememberedMappings } from '#db/schema/desk';
import { dossiers, nominationBlocks, nominationFates, nominationLists } from '#db/schema/dossiers';
import { collectives, households, people, recipients } from '#db/schema/registry';
import { inSlices } from '#shared/lib/slices';

/** Ids, however many. */
export const among = (column: SQLiteColumn, ids: readonly string[]) =>
  sql`${column} in (select value from json_each(${JSON.stringify(ids)}))`;

/** Anything that a person did with a dossier after it came in; what the program itself found (a verdict) is no such work. */
export const workedUpon: SQL = sql`(
  ${dossiers.status} <> 'received' or ${dossiers.returnReason} is not null or ${dossiers.attested} <> '[]'
  or ${dossiers.procedure} is not null or ${dossiers.editionOverride} is not null or ${dossiers.note} <> ''
  or exists (select 1 from dossier_papers where dossier_id = ${dossiers.id})
  or exists (select 1 from meeting_items where dossier_id = ${dossiers.id})
  or exists (select 1 from decision_items where dossier_id = ${dossiers.id})
  or exists (select 1 from paper_dossiers where dossier_id = ${dossiers.id})
  or exists (select 1 from award_history where dossier_id = ${dossiers.id})
  or exists (select 1 from change_log where subject = 'dossier:' || ${dossiers.id}))`;

/** The ids of the dossiers that stood already when a row came. */
const standingIds: SQL = sql`case when ${nominationFates.disposition} = 'nominee' and ${nominationFates.reason} <> ''
  then ${nominationFates.reason} else '[]' end`;

/** Rows of other lists that stand, each with a dossier that had come before it. */
const claims = (listId: string): SQL => sql`(
  select value as dossier_id, list_id, sheet, source_row,
    row_number() over (partition by value order by accepted_at, list_id, source_row) as turn
  from nomination_fates join nomination_lists on nomination_lists.id = list_id join json_each(${standingIds})
  where list_id <> ${listId} and withdrawn_at is null)`;

/** The ids of dossiers of an earlier list whose place the list took: they go back to that one. */
const goingBack = (listId: string): SQL => sql`(select value ->> '$.id'
  from nomination_lists, json_each(replaced, '$.moved') where nomination_lists.id = ${listId})`;

/** Dossiers of a list that another list names too. */
export const claimedByOthers = (listId: string): SQL => sql`(
  ${dossiers.listId} = ${listId} and ${dossiers.id} in (select dossier_id from ${claims(listId)}))`;

/** The dossiers of a list that no other list names: what undoing it takes out. */
const ownedAlone = (listId: string): SQL => sql`(
  ${dossiers.listId} = ${listId} and ${dossiers.id} not in (select dossier_id from ${claims(listId)})
  and ${dossiers.id} not in ${goingBack(listId)})`;

/** Dossiers that only the list names and that somebody has worked upon: undoing the list would lose that work. */
export const dossiersWorkedUpon = (db: ReadDb, listId: string) =>
  db
    .select({ id: dossiers.id, name: dossiers.name })
    .from(dossiers)
    .where(and(ownedAlone(listId), workedUpon))
    .orderBy(dossiers.sequence)
    .all();

/** Recipients that the list brought in and that something else needs by now: they stay. */
const neededElsewhere = (listId: string): SQL => sql`(
  exists (select 1 from dossiers where recipient_id = ${recipients.id}
    and (list_id is not ${listId} or id in (select dossier_id from ${claims(listId)})))
  or exists (select 1 from award_history where recipient_id = ${recipients.id})
  or exists (select 1 from yearly_ratings where recipient_id = ${recipients.id})
  or exists (select 1 from initiatives where recipient_id = ${recipients.id})
  or exists (select 1 from discipline where recipient_id = ${recipients.id})
  or exists (select 1 from investigations where recipient_id = ${recipients.id})
  or exists (select 1 from collective_years where recipient_id = ${recipients.id})
  or exists (select 1 from history_list_facts where recipient_id = ${recipients.id})
  or exists (select 1 from history_list_repeats where recipient_id = ${recipients.id})
  or exists (select 1 from history_list_known where recipient_id = ${recipients.id})
  or exists (select 1 from change_log where subject = 'recipient:' || ${recipients.id}))`;

/** Recipients that the list brought in, of whom something else has need, or nothing. */
export const broughtIn = (listId: string, needed: boolean): SQL | undefined =>
  and(eq(recipients.listId, listId), needed ? neededElsewhere(listId) : sql`not ${neededElsewhere(listId)}`);

/** Recipients that an earlier list brought in, whose place the list took: they go back to that one. */
const isGoingBack = (listId: string): SQL => sql`${recipients.id} in (select value
  from nomination_lists, json_each(replaced, '$.owned') where nomination_lists.id = ${listId})`;

type ListCount = { readonly dossiers: number; readonly recipients: number; readonly passedOn: number };

/**
 * What undoing the list would take out, and how many of its dossiers would pass to other lists. Gives way after each step, as a
 * step looks through the whole list.
 */
export function* countOfList(db: ReadDb, listId: string): Generator<void, ListCount, void> {
  const alone = countRows(db, dossiers, ownedAlone(listId));
  yield;
  const all = countRows(db, dossiers, eq(dossiers.listId, listId));
  yield;
  const owned = countRows(db, recipients, and(broughtIn(listId, false), sql`not ${isGoingBack(listId)}`));
  yield;
  return { dossiers: alone, recipients: owned, passedOn: all - alone };
}

/**
 * Dossiers that another list names too are that list's from now on, at the row where it names them. Gives what that list
 * said of its row until then.
 */
export const passOn = (db: WriteDb, listId: string): readonly (typeof nominationFates.$inferSelect)[] => {
  const claim = { listId: sql`claim.list_id`, listSheet: sql`claim.sheet`, listRow: sql`claim.source_row` };
  db.update(dossiers)
    .set(claim)
    .from(sql`${claims(listId)} claim`)
    .where(and(sql`claim.turn = 1 and claim.dossier_id = ${dossiers.id}`, eq(dossiers.listId, listId)))
    .run();
  // A row all of whose dossiers are its own list's by now has made them.
  const isOthers = sql`exists (select 1 from json_each(${standingIds})
    left join dossiers on dossiers.id = value where dossiers.list_id is not ${nominationFates.listId})`;
  return db
    .delete(nominationFates)
    .where(and(eq(nominationFates.disposition, 'nominee'), ne(nominationFates.reason, ''), sql`not ${isOthers}`))
    .returning()
    .all();
};

/** A recipient that stays belongs to the next list that names it, or to nobody's list. */
export const handOver = (db: WriteDb, listId: string): void => {
  const next = sql`(select list_id from dossiers where recipient_id = ${recipients.id} and list_id is not ${listId}
    and list_id is not null order by sequence limit 1)`;
  db.update(recipients).set({ listId: next }).where(broughtIn(listId, true)).run();
};

/** So many rows go at once: a part takes some ten milliseconds. */
const ROWS_A_PART = 500;

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

/**
 * Takes the list out: the dossiers and recipients that only it named, its rows and its file. Gives way after each part, and says
 * how many dossiers and recipients went in it.
 */
export function* removeList(db: WriteDb, listId: string): Generator<number, void, void> {
  passOn(db, listId);
  yield 0;
  handOver(db, listId);
  yield 0;
  const going = idsOf(db.select({ id: dossiers.id }).from(dossiers).where(eq(dossiers.listId, listId)).all());
  for (const ids of inSlices(going, ROWS_A_PART)) {
    db.delete(dossiers).where(among(dossiers.id, ids)).run();
    yield ids.length;
  }
  const owned = idsOf(db.select({ id: recipients.id }).from(recipients).where(eq(recipients.listId, listId)).all());
  for (const ids of inSlices(owned, ROWS_A_PART)) {
    for (const particulars of [people, collectives, households]) {
      db.delete(particulars).where(among(particulars.recipientId, ids)).run();
    }
    db.delete(recipients).where(among(recipients.id, ids)).run();
    yield ids.length;
  }
  for (const table of [rememberedMappings, nominationFates, nominationBlocks]) {
    db.delete(table).where(eq(table.listId, listId)).run();
    yield 0;
  }
  db.delete(nominationLists).where(eq(nominationLists.id, listId)).run();
}
