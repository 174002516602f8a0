import { and, asc, desc, eq, isNotNull, isNull, not, type SQL, sql } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { countRows } from '#db/count-rows';
import { among, claimedByOthers, workedUpon } from '#db/queries/list-undo';
import { type AnsweredRows, campaigns, dossiers, nominationFates, nominationLists } from '#db/schema/dossiers';
import { people } from '#db/schema/registry';
import { LIST_KEY_LENGTH } from '#shared/domain/nomination-list/sent-row';

const rowsOfJson = (text: unknown): AnsweredRows['rows'] => JSON.parse(String(text));

/** The lists of a campaign, in the order of their coming, and which rows of earlier ones each answers. */
const listsWithAnswers = (db: ReadDb, which: SQL | undefined) =>
  db
    .select({
      id: nominationLists.id,
      unitId: nominationLists.unitId,
      fileName: nominationLists.fileName,
      fileSha256: nominationLists.fileSha256,
      rows: sql`coalesce(${nominationLists.answered} -> '$.rows', '[]')`.mapWith(rowsOfJson),
    })
    .from(nominationLists)
    .where(which)
    .orderBy(asc(nominationLists.acceptedAt), asc(nominationLists.id))
    .all();

/** Those that stand. */
export const listsAnswering = (db: ReadDb, campaignId: string) =>
  listsWithAnswers(db, and(eq(nominationLists.campaignId, campaignId), isNull(nominationLists.withdrawnAt)));

/** The list taken in last, in whatever campaign it stands, whose file one of the keys names; null where none does. */
export const listOfKeys = (db: ReadDb, keys: readonly string[]) =>
  db
    .select({
      campaignId: nominationLists.campaignId,
      campaignName: campaigns.name,
      state: campaigns.state,
      fileName: nominationLists.fileName,
    })
    .from(nominationLists)
    .innerJoin(campaigns, eq(campaigns.id, nominationLists.campaignId))
    .where(
      and(
        isNull(nominationLists.withdrawnAt),
        sql`substr(${nominationLists.fileSha256}, 1, ${LIST_KEY_LENGTH}) in (select value from json_each(${JSON.stringify(keys)}))`,
      ),
    )
    .orderBy(desc(nominationLists.acceptedAt))
    .get() ?? null;

/** Those that stand, and those whose place a later version has taken: what these answered stays answered. */
export const listsThatAnswered = (db: ReadDb, campaignId: string) =>
  listsWithAnswers(db, eq(nominationLists.campaignId, campaignId));

type Place = { readonly listId: string; readonly sheet: string; readonly sourceRow: number };

/** The rows of lists that answer a row, in the order of their coming. */
export const rowsAnsweringRow = (db: ReadDb, { listId, sheet, sourceRow }: Place): readonly Place[] =>
  db
    .select({
      listId: nominationLists.id,
      sheet: sql<string>`answer.value ->> '$.sheet'`,
      sourceRow: sql<number>`answer.value ->> '$.row'`,
    })
    .from(nominationLists)
    .innerJoin(
      sql`json_each(${nominationLists.answered}, '$.rows') answer`,
      sql`answer.value ->> '$.of.listId' = ${listId} and answer.value ->> '$.of.sheet' = ${sheet}
        and answer.value ->> '$.of.row' = ${sourceRow}`,
    )
    .where(isNull(nominationLists.withdrawnAt))
    .orderBy(asc(nominationLists.acceptedAt), asc(nominationLists.id))
    .all();

export const findAnswered = (db: ReadDb, listId: string): AnsweredRows | null =>
  db.select({ answered: nominationLists.answered }).from(nominationLists).where(eq(nominationLists.id, listId)).get()
    ?.answered ?? null;

/** How many dossiers of other lists a list has worded anew or taken out. */
export const countReworded = (db: ReadDb, listId: string): number =>
  db
    .select({
      amount: sql<number>`coalesce(json_array_length(${nominationLists.answered}, '$.taken'), 0)
        + (select count(distinct value ->> '$.id') from json_each(${nominationLists.answered}, '$.dossiers'))`,
    })
    .from(nominationLists)
    .where(eq(nominationLists.id, listId))
    .get()?.amount ?? 0;

/** True while a list stands in its campaign. */
export const isStanding = (db: ReadDb, listId: string): boolean =>
  countRows(db, nominationLists, and(eq(nominationLists.id, listId), isNull(nominationLists.withdrawnAt))) > 0;

/** Of the lists whose rows a list has answered one whose place another has taken since, by its file; null where all stand. */
export const answeredButReplaced = (db: ReadDb, listId: string): string | null =>
  db
    .select({ fileName: nominationLists.fileName })
    .from(nominationLists)
    .where(
      and(
        isNotNull(nominationLists.withdrawnAt),
        sql`${nominationLists.id} in (
          select value ->> '$.of.listId' from nomination_lists answering, json_each(answering.answered, '$.rows')
          where answering.id = ${listId})`,
      ),
    )
    .get()?.fileName ?? null;

/**
 * A list that came later and has worded anew or taken what a list had made or worded anew, by its file; null where none has. Undone
 * before that one, the words of neither could be told.
 */
export const reworkedBy = (db: ReadDb, listId: string): string | null => {
  const ofOwn = (path: SQL): SQL =>
    sql`select value ->> '$.id' from nomination_lists own, json_each(${path}) where own.id = ${listId}`;
  const own = sql`(select id from dossiers where list_id = ${listId}
    union all ${ofOwn(sql`own.answered, '$.dossiers'`)} union all ${ofOwn(sql`own.replaced, '$.moved'`)}
    union all ${ofOwn(sql`own.replaced, '$.taken'`)})`;
  const touched = sql`(select value ->> '$.id' as id, null as list_id from json_each(${nominationLists.answered}, '$.dossiers')
    union all select value ->> '$.id', value ->> '$.listId' from json_each(${nominationLists.answered}, '$.taken')
    union all select value ->> '$.id', null from json_each(${nominationLists.replaced}, '$.moved'))`;
  return (
    db
      .select({ fileName: nominationLists.fileName })
      .from(nominationLists)
      .where(
        and(
          isNull(nominationLists.withdrawnAt),
          sql`(${nominationLists.acceptedAt}, ${nominationLists.id}) > (
            select accepted_at, id from nomination_lists where id = ${listId})`,
          sql`exists (select 1 from ${touched} where list_id = ${listId} or id in ${own})`,
        ),
      )
      .orderBy(desc(nominationLists.acceptedAt), desc(nominationLists.id))
      .limit(1)
      .get()?.fileName ?? null
  );
};

export const putAnswered = (db: WriteDb, listId: string, answered: AnsweredRows): void => {
  db.update(nominationLists).set({ answered }).where(eq(nominationLists.id, listId)).run();
};

const TOLD = {
  id: dossiers.id,
  kind: dossiers.kind,
  name: dossiers.name,
  birthDate: people.birthDate,
  recipientId: dossiers.recipientId,
  awardCode: dossiers.awardCode,
  listId: sql<string>`${dossiers.listId}`,
  sheet: sql<string>`coalesce(${dossiers.listSheet}, '')`,
  sourceRow: sql<number>`${dossiers.listRow}`,
} as const;

/** The dossiers that some rows of lists made. */
export const dossiersAt = (db: ReadDb, places: readonly Place[]) =>
  db
    .select(TOLD)
    .from(sql`json_each(${JSON.stringify(places)}) place`)
    .innerJoin(
      dossiers,
      sql`${dossiers.listId} = place.value ->> '$.listId' and ${dossiers.listRow} = place.value ->> '$.sourceRow'
        and coalesce(${dossiers.listSheet}, '') = place.value ->> '$.sheet'`,
    )
    .leftJoin(people, eq(people.recipientId, dossiers.recipientId))
    .orderBy(asc(dossiers.sequence))
    .all();

/** The dossiers of other lists that stood already for some rows, by the row. */
export const dossiersStandingFor = (db: ReadDb, places: readonly Place[]) =>
  db
    .select({
      for: {
        listId: nominationFates.listId,
        sheet: nominationFates.sheet,
        sourceRow: nominationFates.sourceRow,
      },
      dossier: TOLD,
    })
    .from(sql`json_each(${JSON.stringify(places)}) place`)
    .innerJoin(
      nominationFates,
      sql`${nominationFates.listId} = place.value ->> '$.listId' and ${nominationFates.sheet} = place.value ->> '$.sheet'
        and ${nominationFates.sourceRow} = place.value ->> '$.sourceRow'`,
    )
    .innerJoin(
      sql`json_each(case when ${nominationFates.disposition} = 'nominee' and ${nominationFates.reason} <> ''
        then ${nominationFates.reason} else '[]' end) standing`,
      sql`true`,
    )
    .innerJoin(dossiers, sql`${dossiers.id} = standing.value`)
    .leftJoin(people, eq(people.recipientId, dossiers.recipientId))
    .orderBy(asc(dossiers.sequence))
    .all();

/** Takes dossiers of a list out, and gives those that went: what somebody has worked upon stays, and what another list names. */
export const takeDossiersOut = (db: WriteDb, listId: string, ids: readonly string[]): AnsweredRows['taken'] =>
  db
    .delete(dossiers)
    .where(and(eq(dossiers.listId, listId), among(dossiers.id, ids), not(workedUpon), not(claimedByOthers(listId))))
    .returning()
    .all();

/** Of some dossiers the names of those that somebody has worked upon. */
export const namesWorkedUpon = (db: ReadDb, ids: readonly string[]): readonly string[] =>
  db
    .select({ name: dossiers.name })
    .from(dossiers)
    .where(and(among(dossiers.id, ids), workedUpon))
    .all()
    .map(({ name }) => name);
