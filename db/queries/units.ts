import { and, asc, count, eq, gte, isNull, lte, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { ReadDb, WriteDb } from '#db/council-db';
import { recipients, units } from '#db/schema/registry';
import type { LocalDate } from '#shared/lib/local-date';
import { vietnameseSortKey } from '#shared/lib/vietnamese-sort-key';
import { fold } from '#shared/lib/vietnamese-text';

export type UnitRow = typeof units.$inferSelect;
type NewUnit = Omit<UnitRow, 'nameFolded' | 'sortKey'>;

const parents = alias(units, 'parents');

const inForceOn = (day: LocalDate) =>
  and(or(isNull(units.validFrom), lte(units.validFrom, day)), or(isNull(units.validTo), gte(units.validTo, day)));

/** All units in Vietnamese order; only those that exist on the day when one is given. */
export const listUnits = (db: ReadDb, onDate?: LocalDate) => {
  const people = new Map(
    db
      .select({ unitId: recipients.unitId, people: count() })
      .from(recipients)
      .groupBy(recipients.unitId)
      .all()
      .map((row) => [row.unitId, row.people]),
  );
  return db
    .select({ unit: units, parentName: parents.name })
    .from(units)
    .leftJoin(parents, eq(units.parentId, parents.id))
    .where(onDate === undefined ? undefined : inForceOn(onDate))
    .orderBy(asc(units.sortKey))
    .all()
    .map(({ unit, parentName }) => ({ ...unit, parentName, people: people.get(unit.id) ?? 0 }));
};

export const findUnit = (db: ReadDb, id: string): UnitRow | null =>
  db.select().from(units).where(eq(units.id, id)).get() ?? null;

/** Every unit by its name, with the one above it. */
export const unitNames = (db: ReadDb) =>
  db.select({ id: units.id, nameFolded: units.nameFolded, parentId: units.parentId }).from(units).all();

/** Every unit with all that names it, and whether it exists on the day. */
export const registerUnits = (db: ReadDb, day: LocalDate) =>
  db
    .select({
      id: units.id,
      name: units.name,
      shortName: units.shortName,
      parentId: units.parentId,
      isInForce: sql<number>`coalesce(${inForceOn(day)}, 0)`,
    })
    .from(units)
    .all()
    .map((unit) => ({ ...unit, isInForce: unit.isInForce === 1 }));

/** The unit that a list means by these words, when exactly one bears the name. */
export const findUnitByName = (db: ReadDb, name: string): UnitRow | null => {
  const found = db
    .select()
    .from(units)
    .where(eq(units.nameFolded, fold(name)))
    .limit(2)
    .all();
  return found.length === 1 ? (found[0] ?? null) : null;
};

const withKeys = (unit: NewUnit): UnitRow => ({
  ...unit,
  nameFolded: fold(unit.name),
  sortKey: vietnameseSortKey(unit.name),
});

export const insertUnit = (db: WriteDb, unit: NewUnit): void => {
  db.insert(units).values(withKeys(unit)).run();
};

/** Its recipients bear the new name too: a list under that name means them, not newcomers without history. */
export const updateUnit = (db: WriteDb, unit: NewUnit): void => {
  db.update(units).set(withKeys(unit)).where(eq(units.id, unit.id)).run();
  db.update(recipients).set({ unitName: unit.name }).where(eq(recipients.unitId, unit.id)).run();
};

/** True when `unitId` stands above `candidateId` or is the same: making it a child would close a circle. */
export const isAncestorOrSelf = (db: ReadDb, unitId: string, candidateId: string | null): boolean => {
  let current = candidateId;
  while (current !== null) {
    if (current === unitId) return true;
    current = findUnit(db, current)?.parentId ?? null;
  }
  return false;
};
