import { inArray } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { ceremonyPlaces } from '#db/schema/print-desk';

/** Where the secretary moved each of them in the order of calling, by dossier. */
export const placesOf = (db: ReadDb, dossierIds: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    db
      .select()
      .from(ceremonyPlaces)
      .where(inArray(ceremonyPlaces.dossierId, [...dossierIds]))
      .all()
      .map(({ dossierId, place }) => [dossierId, place]),
  );

export const putPlace = (db: WriteDb, dossierId: string, place: number): void => {
  db.insert(ceremonyPlaces)
    .values({ dossierId, place })
    .onConflictDoUpdate({ target: ceremonyPlaces.dossierId, set: { place } })
    .run();
};
