import { and, count, desc, eq, isNotNull, isNull, lte, ne, not, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { bulkInsert } from '#db/bulk-insert';
import type { ReadDb, WriteDb } from '#db/council-db';
import { countRows } from '#db/count-rows';
import { campaigns, dossiers, nominationBlocks, nominationFates, nominationLists } from '#db/schema/dossiers';
import { units } from '#db/schema/registry';
import type { IgnoredReason } from '#shared/domain/nomination-list/list-reading';

/** True when the same bytes were taken into the campaign before. */
export const wasAccepted = (db: ReadDb, campaignId: string, fileSha256: string): boolean =>
  countRows(
    db,
    nominationLists,
    and(
      eq(nominationLists.campaignId, campaignId),
      eq(nominationLists.fileSha256, fileSha256),
      isNull(nominationLists.withdrawnAt),
    ),
  ) > 0;

export const findListByFile = (db: ReadDb, campaignId: string, fileSha256: string) =>
  db
    .select({ id: nominationLists.id })
    .from(nominationLists)
    .where(
      and(
        eq(nominationLists.campaignId, campaignId),
        eq(nominationLists.fileSha256, fileSha256),
        isNull(nominationLists.withdrawnAt),
      ),
    )
    .get() ?? null;

export const insertList = (db: WriteDb, list: typeof nominationLists.$inferInsert): void => {
  db.insert(nominationLists).values(list).run();
};

export const putListSender = (db: WriteDb, listId: string, unitId: string): void => {
  db.update(nominationLists).set({ unitId }).where(eq(nominationLists.id, listId)).run();
};

/** Rows of a file one after another, ready to be kept. */
export type KeptBlock = { readonly sheet: string; readonly firstRow: number; readonly rows: Uint8Array };

export const blockPutter = (db: WriteDb, listId: string) => {
  const statement = db
    .insert(nominationBlocks)
    .values({
      listId,
      sheet: sql`${sql.placeholder('sheet')}`,
      firstRow: sql`${sql.placeholder('firstRow')}`,
      rows: sql`cast(${sql.placeholder('rows')} as text)`,
    })
    .onConflictDoNothing()
    .prepare();
  return (block: KeptBlock): void => void statement.run(block);
};

export type Fate = Omit<typeof nominationFates.$inferSelect, 'listId'>;

const FATE_COLUMNS = ['sheet', 'sourceRow', 'disposition', 'reason', 'reading'] as const;

/** Puts down what became of rows that did not make all their dossiers, many at once. */
export const fatePutter = (db: WriteDb, listId: string) => {
  const insert = bulkInsert(db, nominationFates, FATE_COLUMNS, { listId });
  return (fates: readonly Fate[]): void => insert(fates.map((fate) => FATE_COLUMNS.map((column) => fate[column])));
};

type Place = { readonly sheet: string; readonly sourceRow: number };

/**
 * Before a list is taken in again: forgets what became of its rows but of those that stay as they are, and gives the nominees
 * among them, which stay nominees, and the rows that made dossiers, each with whose.
 */
export const takeFates = (
  db: WriteDb,
  listId: string,
  staying: readonly Place[],
): {
  readonly nominees: readonly (Place & { readonly reason: string })[];
  readonly made: readonly (Place & { readonly recipientId: string })[];
} => {
  const stays = sql`(${nominationFates.sheet}, ${nominationFates.sourceRow}) in (
    select value ->> '$.sheet', value ->> '$.sourceRow' from json_each(${JSON.stringify(staying)}))`;
  const ofList = and(eq(nominationFates.listId, listId), staying.length === 0 ? undefined : not(stays));
  const nominees = db
    .select({
      sheet: nominationFates.sheet,
      sourceRow: nominationFates.sourceRow,
      reason: nominationFates.reason,
    })
    .from(nominationFates)
    .where(and(ofList, eq(nominationFates.disposition, 'nominee')))
    .all();
  db.delete(nominationFates).where(ofList).run();
  const made = db
    .select({
      sheet: sql<string>`${dossiers.listSheet}`,
      sourceRow: sql<number>`${dossiers.listRow}`,
      recipientId: dossiers.recipientId,
    })
    .from(dossiers)
    .where(and(eq(dossiers.listId, listId), isNotNull(dossiers.listRow)))
    .all();
  return { nominees, made };
};

/** A row of the file that a list came in, with the name of the file; null when the list or the row is not there. */
export const findListRow = (db: ReadDb, listId: string, sheet: string, sourceRow: number) => {
  const found = db
    .select({ rows: nominationBlocks.rows, fileName: nominationLists.fileName })
    .from(nominationBlocks)
    .innerJoin(nominationLists, eq(nominationBlocks.listId, nominationLists.id))
    .where(
      and(
        eq(nominationBlocks.listId, listId),
        eq(nominationBlocks.sheet, sheet),
        lte(nominationBlocks.firstRow, sourceRow),
      ),
    )
    .orderBy(desc(nominationBlocks.firstRow))
    .limit(1)
    .get();
  const cells = found?.rows.find(([row]) => row === sourceRow)?.[1];
  return found === undefined || cells === undefined ? null : { fileName: found.fileName, cells };
};

const isHeadAbove = (listId: string, sheet: string, sourceRow: number) =>
  and(
    eq(nominationFates.listId, listId),
    eq(nominationFates.sheet, sheet),
    lte(nominationFates.sourceRow, sourceRow),
    eq(nominationFates.disposition, 'ignored'),
    eq(nominationFates.reason, 'header' satisfies IgnoredReason),
  );

/** More lines of heads than any list has. */
const MOST_HEAD_LINES = 8;

/** The cells of the lines of heads that stand nearest above a row, one right below the other, from above. */
export const headLinesAbove = (db: ReadDb, { listId, sheet, sourceRow }: Place & { readonly listId: string }) => {
  const above = db
    .select({ sourceRow: nominationFates.sourceRow })
    .from(nominationFates)
    .where(isHeadAbove(listId, sheet, sourceRow))
    .orderBy(desc(nominationFates.sourceRow))
    .limit(MOST_HEAD_LINES)
    .all();
  const lowest = above[0]?.sourceRow ?? 0;
  return above
    .filter(({ sourceRow: line }, index) => line === lowest - index)
    .reverse()
    .map(({ sourceRow: line }) => findListRow(db, listId, sheet, line)?.cells ?? []);
};

const countBy = (rows: readonly { readonly listId: string | null; readonly amount: number }[]) =>
  new Map(rows.map((row) => [row.listId, row.amount]));

/** Rows that another list has answered. */
const isAnswered = sql`(${nominationFates.listId}, ${nominationFates.sheet}, ${nominationFates.sourceRow}) in (
  select value ->> '$.of.listId', value ->> '$.of.sheet', value ->> '$.of.row'
  from nomination_lists answering, json_each(answering.answered, '$.rows'))`;

/**
 * Rows of a campaign's lists that made no dossier, were not set aside on purpose, and that nobody has answered since: how many, and
 * the first of them.
 */
export const rowsLeft = (db: ReadDb, campaignId: string, first: number) => {
  const isLeft = and(
    eq(nominationFates.disposition, 'setAside'),
    ne(nominationFates.reason, 'skipped'),
    sql`${nominationFates.listId} in (select id from nomination_lists
      where campaign_id = ${campaignId} and withdrawn_at is null)`,
    not(isAnswered),
  );
  const total = countRows(db, nominationFates, isLeft);
  return { total, rows: total === 0 ? [] : db.select().from(nominationFates).where(isLeft).limit(first).all() };
};

const replacedLists = alias(nominationLists, 'replaced_lists');

export const listLists = (db: ReadDb, campaignId?: string) => {
  const created = countBy(
    db.select({ listId: dossiers.listId, amount: count() }).from(dossiers).groupBy(dossiers.listId).all(),
  );
  const setAside = countBy(
    db
      .select({ listId: nominationFates.listId, amount: count() })
      .from(nominationFates)
      .where(and(eq(nominationFates.disposition, 'setAside'), not(isAnswered)))
      .groupBy(nominationFates.listId)
      .all(),
  );
  return db
    .select({
      id: nominationLists.id,
      campaignId: nominationLists.campaignId,
      campaignName: campaigns.name,
      fileName: nominationLists.fileName,
      unitName: units.name,
      receivedOn: nominationLists.receivedOn,
      replacedId: replacedLists.id,
      replacedFile: replacedLists.fileName,
    })
    .from(nominationLists)
    .innerJoin(campaigns, eq(nominationLists.campaignId, campaigns.id))
    .leftJoin(replacedLists, eq(replacedLists.id, sql`${nominationLists.replaced} ->> '$.listId'`))
    .leftJoin(units, eq(nominationLists.unitId, units.id))
    .where(
      and(
        isNull(nominationLists.withdrawnAt),
        campaignId === undefined ? undefined : eq(nominationLists.campaignId, campaignId),
      ),
    )
    .orderBy(desc(nominationLists.acceptedAt))
    .all()
    .map(({ replacedId, replacedFile, ...row }) => ({
      ...row,
      replaces: replacedId === null ? null : { listId: replacedId, fileName: replacedFile ?? '' },
      unitName: row.unitName ?? '',
      created: created.get(row.id) ?? 0,
      setAside: setAside.get(row.id) ?? 0,
    }));
};
