import { count, type SQL } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { ReadDb } from '#db/council-db';

export const countRows = (db: ReadDb, table: SQLiteTable, where: SQL | undefined): number =>
  db.select({ amount: count() }).from(table).where(where).get()?.amount ?? 0;
