import { eq } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { settings } from '#db/schema/settings';

export type Office = Omit<typeof settings.$inferSelect, 'id' | 'foundedAt'>;

/** The office that keeps this file. Null only while the file is being founded. */
export const findOffice = (db: ReadDb): Office | null => {
  const row = db.select().from(settings).where(eq(settings.id, 1)).get();
  if (row === undefined) return null;
  const { id: _id, foundedAt: _foundedAt, ...office } = row;
  return office;
};

export const officeOf = (db: ReadDb): Office => {
  const office = findOffice(db);
  if (office === null) throw new Error('The council has no settings row');
  return office;
};

export const insertOffice = (db: WriteDb, office: Office, foundedAt: string): void => {
  db.insert(settings)
    .values({ id: 1, ...office, foundedAt })
    .run();
};

export const updateOffice = (db: WriteDb, office: Omit<Office, 'hasSample'>): void => {
  db.update(settings).set(office).where(eq(settings.id, 1)).run();
};
