import { and, asc, eq, gte, isNull, lte, or, sql } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { councilMembers, councils } from '#db/schema/meetings';

export type MemberRow = typeof councilMembers.$inferSelect;

const ROLE_ORDER: readonly MemberRow['role'][] = ['chair', 'standingViceChair', 'viceChair', 'member', 'secretary'];

/** Members in the order in which they were entered: that of the decision that appointed them. */
export const entryOrder = asc(sql`${councilMembers}.rowid`);

/** The chair first, the secretary last. */
export const byRole = (left: Pick<MemberRow, 'role'>, right: Pick<MemberRow, 'role'>): number =>
  ROLE_ORDER.indexOf(left.role) - ROLE_ORDER.indexOf(right.role);

export const listCouncils = (db: ReadDb) => {
  const members = db
    .select()
    .from(councilMembers)
    .orderBy(asc(councilMembers.validFrom), entryOrder)
    .all()
    .sort(byRole);
  return db
    .select()
    .from(councils)
    .orderBy(asc(councils.name))
    .all()
    .map((council) => ({ ...council, members: members.filter((member) => member.councilId === council.id) }));
};

export const findCouncil = (db: ReadDb, id: string) =>
  db.select().from(councils).where(eq(councils.id, id)).get() ?? null;

/** Whoever sits in the council on the day: the whole that thresholds are shares of. */
export const membersOn = (db: ReadDb, councilId: string, day: string): readonly MemberRow[] =>
  db
    .select()
    .from(councilMembers)
    .where(
      and(
        eq(councilMembers.councilId, councilId),
        lte(councilMembers.validFrom, day),
        or(isNull(councilMembers.validTo), gte(councilMembers.validTo, day)),
      ),
    )
    .orderBy(entryOrder)
    .all()
    .sort(byRole);

export const findMember = (db: ReadDb, id: string): MemberRow | null =>
  db.select().from(councilMembers).where(eq(councilMembers.id, id)).get() ?? null;

export const insertCouncil = (db: WriteDb, council: typeof councils.$inferInsert): void => {
  db.insert(councils).values(council).run();
};

export const insertMember = (db: WriteDb, member: typeof councilMembers.$inferInsert): void => {
  db.insert(councilMembers).values(member).run();
};

export const updateMember = (db: WriteDb, id: string, fields: Partial<MemberRow>): void => {
  db.update(councilMembers).set(fields).where(eq(councilMembers.id, id)).run();
};
