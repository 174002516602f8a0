import { eq } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { printChoices } from '#db/schema/printing';

export type PrintChoiceRow = typeof printChoices.$inferSelect;

/** How papers of a kind were printed the last time. */
export const findPrintChoice = (db: ReadDb, paper: string): PrintChoiceRow | null =>
  db.select().from(printChoices).where(eq(printChoices.paper, paper)).get() ?? null;

export const putPrintChoice = (db: WriteDb, row: PrintChoiceRow): void => {
  const { paper: _paper, ...chosen } = row;
  db.insert(printChoices).values(row).onConflictDoUpdate({ target: printChoices.paper, set: chosen }).run();
};
