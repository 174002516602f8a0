import { and, desc, eq, inArray } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { rememberedHistoryMappings } from '#db/schema/desk';
import type { RememberedHistoryColumn } from '#shared/domain/history-list/remembered-columns';
import type { TableMapping } from '#shared/domain/nomination-list/table-mappings';

/** What was remembered of these headers in lists of decisions of that authority, the newest first. */
export const findHistoryMappings = (
  db: ReadDb,
  authority: string,
  fingerprints: readonly string[],
): readonly TableMapping<RememberedHistoryColumn>[] =>
  db
    .select({ fingerprint: rememberedHistoryMappings.fingerprint, roles: rememberedHistoryMappings.roles })
    .from(rememberedHistoryMappings)
    .where(
      and(
        eq(rememberedHistoryMappings.authority, authority),
        inArray(rememberedHistoryMappings.fingerprint, [...fingerprints]),
      ),
    )
    .orderBy(desc(rememberedHistoryMappings.sequence))
    .all();

/** Remembers with a list what its columns were said to hold. */
export const putHistoryMappings = (
  db: WriteDb,
  list: { readonly listId: string; readonly authority: string },
  mappings: readonly TableMapping<RememberedHistoryColumn>[],
): void => {
  for (const mapping of mappings) {
    db.insert(rememberedHistoryMappings)
      .values({ ...list, ...mapping })
      .run();
  }
};
