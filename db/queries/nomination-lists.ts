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

/** A row of the file with its fate; `reading` only where it made no dossier: a nominee's words stand in the dossier. */
export type FatedRow = Pick<typeof nominationRows.$inferSelect, 'sheet' | 'sourceRow' | 'disposition' | 'reason'> & {
  /** JSON of the cells' texts, as the reader gives it. */
  readonly cells: string;
  readonly reading: object | null;
};

const jsonOf = ({ sheet, sourceRow, disposition, reason, cells, reading }: FatedRow): string =>
  `[${JSON.stringify([sheet, sourceRow, disposition, reason]).slice(1, -1)},${cells},${JSON.stringify(reading)}]`;

/**
 * Keeps what became of the rows of a file, many at once. Taken in again with corrections, a row that was left aside may
 * become a nominee; one that is a nominee stays one.
 */
export const listRowPutter = (db: WriteDb, listId: string) => {
  const statement = db
    .insert(nominationRows)
    .select(
      sql`select ${listId}, value->>0, value->>1, value->4, value->>2, value->>3, nullif(value->5, 'null')
        from json_each(${sql.placeholder('rows')}) where true`,
    )
    .onConflictDoUpdate({
      target: [nominationRows.listId, nominationRows.sheet, nominationRows.sourceRow],
      set: { disposition: sql`excluded.disposition`, reason: sql`excluded.reason`, reading: sql`excluded.reading` },
      setWhere: ne(nominationRows.disposition, 'nominee'),
    })
    .prepare();
  return (rows: readonly FatedRow[]): void => void statement.run({ rows: `[${rows.map(jsonOf).join()}]` });
};

export const findList = (db: ReadDb, id: string) =>
  db
    .select({
      id: nominationLists.id,
      campaignId: nominationLists.campaignId,
      fileName: nominationLists.fileName,
      fileSha256: nominationLists.fileSha256,
    })
    .from(nominationLists)
    .where(eq(nominationLists.id, id))
    .get() ?? null;

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
