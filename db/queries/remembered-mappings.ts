import { and, desc, eq, inArray, isNull, or } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { rememberedMappings } from '#db/schema/desk';
import { dossiers, nominationLists } from '#db/schema/dossiers';
import type { RememberedRole } from '#shared/domain/nomination-list/column-mapping';

type Mapping = {
  readonly unitId: string | null;
  readonly fingerprint: string;
  readonly roles: readonly RememberedRole[];
};

/**
 * What was remembered of these headers, the newest first: of the unit that was chosen as sender, else of lists that came
 * without a chosen sender.
 */
export const findMappings = (db: ReadDb, unitId: string | null, fingerprints: readonly string[]) => {
  const ofNobody = isNull(rememberedMappings.unitId);
  return db
    .select({
      listId: rememberedMappings.listId,
      fingerprint: rememberedMappings.fingerprint,
      roles: rememberedMappings.roles,
    })
    .from(rememberedMappings)
    .innerJoin(nominationLists, eq(rememberedMappings.listId, nominationLists.id))
    .where(
      and(
        inArray(rememberedMappings.fingerprint, [...fingerprints]),
        unitId === null
          ? ofNobody
          : or(eq(rememberedMappings.unitId, unitId), and(ofNobody, eq(nominationLists.unitId, unitId))),
      ),
    )
    .orderBy(desc(rememberedMappings.sequence))
    .all();
};

/** The units that the dossiers of a list name. */
export const unitsOfList = (db: ReadDb, listId: string): readonly string[] =>
  db
    .selectDistinct({ unitName: dossiers.unitName })
    .from(dossiers)
    .where(eq(dossiers.listId, listId))
    .all()
    .map(({ unitName }) => unitName);

/** Remembers with a list what its columns were said to hold; what the list said before goes. */
export const putMappings = (db: WriteDb, listId: string, mappings: readonly Mapping[]): void => {
  db.delete(rememberedMappings).where(eq(rememberedMappings.listId, listId)).run();
  for (const mapping of mappings) {
    db.insert(rememberedMappings)
      .values({ listId, ...mapping })
      .run();
  }
};
