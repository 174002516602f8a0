import { and, asc, count, desc, eq, notInArray, sql } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { byRole, entryOrder } from '#db/queries/councils';
import { campaigns, dossiers } from '#db/schema/dossiers';
import { councilMembers, councils, meetingAttendance, meetingItems, meetings, tallies } from '#db/schema/meetings';

export type MeetingRow = typeof meetings.$inferSelect;
export type TallyRow = typeof tallies.$inferSelect;

/**
 * The tally of an item, as long as it accounts for every voter on the roll. After a change of attendance the others
 * wait to be counted again, and stand as before when the change is taken back.
 */
const standingTally = and(
  eq(tallies.meetingId, meetingItems.meetingId),
  eq(tallies.dossierId, meetingItems.dossierId),
  sql`${tallies.agreed} + ${tallies.disagreed} + ${tallies.blank} = (
    select count(*) from ${meetingAttendance}
    where ${meetingAttendance.meetingId} = ${meetingItems.meetingId} and ${meetingAttendance.attendance} <> 'absent'
  )`,
);

const itemCounts = (db: ReadDb) =>
  new Map(
    db
      .select({
        meetingId: meetingItems.meetingId,
        items: count(),
        voted: count(tallies.outcome),
        passed: sql<number>`sum(case when ${tallies.outcome} = 'passed' then 1 else 0 end)`,
      })
      .from(meetingItems)
      .leftJoin(tallies, standingTally)
      .groupBy(meetingItems.meetingId)
      .all()
      .map((row) => [row.meetingId, row]),
  );

/** Newest first. */
export const listMeetings = (db: ReadDb) => {
  const counts = itemCounts(db);
  return db
    .select({ meeting: meetings, campaignName: campaigns.name, councilName: councils.name })
    .from(meetings)
    .innerJoin(campaigns, eq(meetings.campaignId, campaigns.id))
    .innerJoin(councils, eq(meetings.councilId, councils.id))
    .orderBy(desc(meetings.heldOn), desc(meetings.id))
    .all()
    .map(({ meeting, campaignName, councilName }) => {
      const amount = counts.get(meeting.id);
      return {
        ...meeting,
        campaignName,
        councilName,
        items: amount?.items ?? 0,
        voted: amount?.voted ?? 0,
        passed: amount?.passed ?? 0,
      };
    });
};

export const findMeeting = (db: ReadDb, id: string): MeetingRow | null =>
  db.select().from(meetings).where(eq(meetings.id, id)).get() ?? null;

export const insertMeeting = (db: WriteDb, meeting: typeof meetings.$inferInsert): void => {
  db.insert(meetings).values(meeting).run();
};

export const setMeetingState = (db: WriteDb, id: string, state: MeetingRow['state'], endedAt: string): void => {
  db.update(meetings).set({ state, endedAt }).where(eq(meetings.id, id)).run();
};

/** The roll of the meeting: the chair first, each role in the order of entry. */
export const attendanceOf = (db: ReadDb, meetingId: string) =>
  db
    .select({ member: councilMembers, attendance: meetingAttendance.attendance, reason: meetingAttendance.reason })
    .from(meetingAttendance)
    .innerJoin(councilMembers, eq(meetingAttendance.memberId, councilMembers.id))
    .where(eq(meetingAttendance.meetingId, meetingId))
    .orderBy(entryOrder)
    .all()
    .sort((left, right) => byRole(left.member, right.member));

export const putAttendance = (db: WriteDb, row: typeof meetingAttendance.$inferInsert): void => {
  db.insert(meetingAttendance)
    .values(row)
    .onConflictDoUpdate({
      target: [meetingAttendance.meetingId, meetingAttendance.memberId],
      set: { attendance: row.attendance, reason: row.reason },
    })
    .run();
};

export const insertItem = (db: WriteDb, item: typeof meetingItems.$inferInsert): void => {
  db.insert(meetingItems).values(item).run();
};

/** The agenda in its order, each item with its tally where one stands. */
export const agendaOf = (
  db: ReadDb,
  meetingId: string,
): readonly { readonly dossierId: string; readonly tally: TallyRow | null }[] =>
  db
    .select({ dossierId: meetingItems.dossierId, tally: tallies })
    .from(meetingItems)
    .leftJoin(tallies, standingTally)
    .where(eq(meetingItems.meetingId, meetingId))
    .orderBy(asc(meetingItems.position))
    .all();

/** Accepted dossiers of the campaign that stand on no open agenda, in list order. */
export const waitingForMeeting = (db: ReadDb, campaignId: string): string[] => {
  const onOpenAgenda = db
    .select({ id: meetingItems.dossierId })
    .from(meetingItems)
    .innerJoin(meetings, eq(meetings.id, meetingItems.meetingId))
    .where(eq(meetings.state, 'open'));
  return db
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(
      and(eq(dossiers.campaignId, campaignId), eq(dossiers.status, 'accepted'), notInArray(dossiers.id, onOpenAgenda)),
    )
    .orderBy(asc(dossiers.sequence))
    .all()
    .map((row) => row.id);
};

/** What was recorded last, whether it still stands or not. */
export const findTally = (db: ReadDb, meetingId: string, dossierId: string): TallyRow | null =>
  db
    .select()
    .from(tallies)
    .where(and(eq(tallies.meetingId, meetingId), eq(tallies.dossierId, dossierId)))
    .get() ?? null;

export const putTally = (db: WriteDb, tally: TallyRow): void => {
  const { meetingId: _meetingId, dossierId: _dossierId, ...counts } = tally;
  db.insert(tallies)
    .values(tally)
    .onConflictDoUpdate({ target: [tallies.meetingId, tallies.dossierId], set: counts })
    .run();
};

/** Takes a meeting out of the file with all that hangs on it; the change log keeps what it held. */
export const deleteMeeting = (db: WriteDb, id: string): void => {
  db.delete(tallies).where(eq(tallies.meetingId, id)).run();
  db.delete(meetingItems).where(eq(meetingItems.meetingId, id)).run();
  db.delete(meetingAttendance).where(eq(meetingAttendance.meetingId, id)).run();
  db.delete(meetings).where(eq(meetings.id, id)).run();
};
