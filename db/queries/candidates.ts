import { and, asc, eq, inArray } from 'drizzle-orm';
import type { ReadDb } from '#db/council-db';
import { campaigns, dossiers } from '#db/schema/dossiers';
import { people, recipients, units } from '#db/schema/registry';
import type { AwardCode } from '#shared/domain/award-code';
import type { RecipientKind } from '#shared/domain/recipient';

/** The unit and every unit under it, whatever the depth. */
export const unitIdsUnder = (db: ReadDb, unitId: string): readonly string[] => {
  const children = new Map<string, string[]>();
  for (const { id, parentId } of db.select({ id: units.id, parentId: units.parentId }).from(units).all()) {
    if (parentId !== null) children.set(parentId, [...(children.get(parentId) ?? []), id]);
  }
  const under = new Set([unitId]);
  for (const id of under) for (const child of children.get(id) ?? []) under.add(child);
  return [...under];
};

/** Everybody of a kind, in Vietnamese order; those of some units when these are given. */
export const recipientIds = (
  db: ReadDb,
  wanted: { readonly kind: RecipientKind; readonly unitIds: readonly string[] | null },
): readonly string[] =>
  db
    .select({ id: recipients.id })
    .from(recipients)
    .where(
      and(
        eq(recipients.kind, wanted.kind),
        wanted.unitIds === null ? undefined : inArray(recipients.unitId, [...wanted.unitIds]),
      ),
    )
    .orderBy(asc(recipients.sortKey), asc(recipients.id))
    .all()
    .map(({ id }) => id);

/** How lists name them, by id. */
export const namesOfRecipients = (db: ReadDb, ids: readonly string[]) =>
  new Map(
    db
      .select({
        id: recipients.id,
        name: recipients.name,
        unitName: recipients.unitName,
        honorific: people.honorific,
        position: people.position,
      })
      .from(recipients)
      .leftJoin(people, eq(people.recipientId, recipients.id))
      .where(inArray(recipients.id, [...ids]))
      .all()
      .map(({ id, name, unitName, honorific, position }) => [
        id,
        { name, unitName, honorific: honorific ?? '', position: position ?? '' },
      ]),
  );

/** The dossiers that propose these recipients for an award of a year, by recipient. */
export const dossiersForAward = (
  db: ReadDb,
  ids: readonly string[],
  award: { readonly code: AwardCode; readonly year: number },
) => {
  const rows = db
    .select({
      recipientId: dossiers.recipientId,
      id: dossiers.id,
      campaignName: campaigns.name,
      status: dossiers.status,
    })
    .from(dossiers)
    .innerJoin(campaigns, eq(dossiers.campaignId, campaigns.id))
    .where(
      and(
        inArray(dossiers.recipientId, [...ids]),
        eq(dossiers.awardCode, award.code),
        eq(dossiers.awardYear, award.year),
      ),
    )
    .orderBy(asc(dossiers.sequence))
    .all();
  return (recipientId: string) =>
    rows
      .filter((row) => row.recipientId === recipientId)
      .map(({ id, campaignName, status }) => ({ id, campaignName, status }));
};
