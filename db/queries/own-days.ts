import { asc, eq } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { ownDays } from '#db/schema/settings';
import type { OwnDay } from '#shared/domain/working-days';
import type { LocalDate } from '#shared/lib/local-date';

/** The days that the office set itself, oldest first. */
export const listOwnDays = (db: ReadDb): readonly OwnDay[] => db.select().from(ownDays).orderBy(asc(ownDays.day)).all();

export const findOwnDay = (db: ReadDb, day: LocalDate): OwnDay | null =>
  db.select().from(ownDays).where(eq(ownDays.day, day)).get() ?? null;

export const putOwnDay = (db: WriteDb, day: OwnDay): void => {
  const { day: _, ...fields } = day;
  db.insert(ownDays).values(day).onConflictDoUpdate({ target: ownDays.day, set: fields }).run();
};

export const deleteOwnDay = (db: WriteDb, day: LocalDate): void => {
  db.delete(ownDays).where(eq(ownDays.day, day)).run();
};
