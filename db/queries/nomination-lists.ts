import { and, count, desc, eq, isNull, ne, sql } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { countRows } from '#db/count-rows';
import { campaigns, dossiers, nominationLists, nominationRows } from '#db/schema/dossiers';
import { units } from '#db/schema/registry';

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

/** A statement a row would be made anew for each of up to 50,000 rows. */
const ROWS_AT_ONCE = 200;

/**
 * Keeps what became of every row of the file. Taken in again with corrections, a row that was left aside may become a
 * nominee; one that is a nominee stays one.
 */
export const putListRows = (db: WriteDb, rows: readonly (typeof nominationRows.$inferInsert)[]): void => {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    db.insert(nominationRows)
      .values(rows.slice(start, start + ROWS_AT_ONCE))
      .onConflictDoUpdate({
        target: [nominationRows.listId, nominationRows.sheet, nominationRows.sourceRow],
        set: { disposition: sql`excluded.disposition`, reason: sql`excluded.reason`, reading: sql`excluded.reading` },
        setWhere: ne(nominationRows.disposition, 'nominee'),
      })
      .run();
  }
};

export const findListRow = (db: ReadDb, listId: string, sheet: string, sourceRow: number) =>
  db
    .select({ row: nominationRows, fileName: nominationLists.fileName })
    .from(nominationRows)
    .innerJoin(nominationLists, eq(nominationRows.listId, nominationLists.id))
    .where(
      and(eq(nominationRows.listId, listId), eq(nominationRows.sheet, sheet), eq(nominationRows.sourceRow, sourceRow)),
    )
    .get() ?? null;

const countBy = (rows: readonly { readonly listId: string | null; readonly amount: number }[]) =>
  new Map(rows.map((row) => [row.listId, row.amount]));

export const listLists = (db: ReadDb, campaignId?: string) => {
  const created = countBy(
    db.select({ listId: dossiers.listId, amount: count() }).from(dossiers).groupBy(dossiers.listId).all(),
  );
  const setAside = countBy(
    db
      .select({ listId: nominationRows.listId, amount: count() })
      .from(nominationRows)
      .where(eq(nominationRows.disposition, 'setAside'))
      .groupBy(nominationRows.listId)
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
    })
    .from(nominationLists)
    .innerJoin(campaigns, eq(nominationLists.campaignId, campaigns.id))
    .leftJoin(units, eq(nominationLists.unitId, units.id))
    .where(
      and(
        isNull(nominationLists.withdrawnAt),
        campaignId === undefined ? undefined : eq(nominationLists.campaignId, campaignId),
      ),
    )
    .orderBy(desc(nominationLists.acceptedAt))
    .all()
    .map((row) => ({
      ...row,
      unitName: row.unitName ?? '',
      created: created.get(row.id) ?? 0,
      setAside: setAside.get(row.id) ?? 0,
    }));
};
