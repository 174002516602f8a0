import { and, desc, eq, inArray, isNull, or } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { rememberedMappings } from '#db/schema/desk';
import type { RememberedRole } from '#shared/domain/nomination-list/column-mapping';

type Mapping = {
  readonly unitId: string | null;
  readonly fingerprint: string;
  readonly roles: readonly RememberedRole[];
};

/** What was remembered of these headers: the newest of the unit, else the newest of the whole office. */
export const findMappings = (
  db: ReadDb,
  unitId: string | null,
  fingerprints: readonly string[],
): ReadonlyMap<string, Mapping> => {
  const ofOffice = isNull(rememberedMappings.unitId);
  const rows = db
    .select()
    .from(rememberedMappings)
    .where(
      and(
        inArray(rememberedMappings.fingerprint, [...fingerprints]),
        unitId === null ? ofOffice : or(ofOffice, eq(rememberedMappings.unitId, unitId)),
      ),
    )
    .orderBy(desc(rememberedMappings.sequence))
    .all();
  const found = new Map<string, Mapping>();
  for (const row of rows) {
    const known = found.get(row.fingerprint);
    if (known === undefined || (known.unitId === null && row.unitId !== null)) found.set(row.fingerprint, row);
  }
  return found;
};

/** Remembers with a list what its columns were said to hold; what the list said before goes. */
export const putMappings = (db: WriteDb, listId: string, mappings: readonly Mapping[]): void => {
  db.delete(rememberedMappings).where(eq(rememberedMappings.listId, listId)).run();
  for (const mapping of mappings) {
    db.insert(rememberedMappings)
      .values({ listId, ...mapping })
      .run();
  }
};
