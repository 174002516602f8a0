import { and, asc, count, desc, eq, notInArray, sql } from 'drizzle-orm';
import type { ReadDb, WriteDb } from '#db/council-db';
import { byRole, entryOrder } from '#db/queries/councils';
import { campaigns, dossiers } from '#db/schema/dossiers';
import {
  councilMembers,
  councils,
  meetingAttendance,
  meetingItems,
  meetingRecusals,
  meetings,
  tallies,
} from '#db/schema/meetings';
import type { AwardCode } from '#shared/domain/award-code';

export type MeetingRow = typeof meetings.$inferSelect;
export type TallyRow = typeof tallies.$inferSelect;

/**
 * The last round of an item that still accounts for every voter on the roll. After a change of attendance the others
 * wait to be counted again, and stand as before when the change is taken back.
 */
const standingTally = and(
  eq(tallies.meetingId, meetingItems.meetingId),
  eq(tallies.dossierId, meetingItems.dossierId),
  sql`${tallies.round} = (
    select max(standing.round) from tallies standing
    where standing.meeting_id = ${meetingItems.meetingId} and standing.dossier_id = ${meetingItems.dossierId}
      and standing.stands = 1
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

export type ItemRow = {
  readonly dossierId: string;
  readonly awardCode: AwardCode;
  readonly nominee: string;
  readonly isPerson: boolean;
  /** Every round as it was counted last, whether it still stands or not. */
  readonly rounds: readonly TallyRow[];
  /** Members who do not vote on the item. */
  readonly recused: readonly string[];
};

const byDossier = <R extends { readonly dossierId: string }>(rows: readonly R[]): ReadonlyMap<string, readonly R[]> => {
  const found = new Map<string, R[]>();
  for (const row of rows) found.set(row.dossierId, [...(found.get(row.dossierId) ?? []), row]);
  return found;
};

/** The agenda in its order, with what was counted and who does not vote. */
export const agendaOf = (db: ReadDb, meetingId: string): readonly ItemRow[] => {
  const rounds = byDossier(
    db.select().from(tallies).where(eq(tallies.meetingId, meetingId)).orderBy(asc(tallies.round)).all(),
  );
  const recusals = byDossier(db.select().from(meetingRecusals).where(eq(meetingRecusals.meetingId, meetingId)).all());
  return db
    .select({ id: dossiers.id, awardCode: dossiers.awardCode, name: dossiers.name, kind: dossiers.kind })
    .from(meetingItems)
    .innerJoin(dossiers, eq(dossiers.id, meetingItems.dossierId))
    .where(eq(meetingItems.meetingId, meetingId))
    .orderBy(asc(meetingItems.position))
    .all()
    .map(({ id, awardCode, name, kind }) => ({
      dossierId: id,
      awardCode,
      nominee: name,
      isPerson: kind === 'individual',
      rounds: rounds.get(id) ?? [],
      recused: (recusals.get(id) ?? []).map((row) => row.memberId),
    }));
};

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

export const putTally = (db: WriteDb, tally: TallyRow): void => {
  const { meetingId: _meetingId, dossierId: _dossierId, round: _round, ...counts } = tally;
  db.insert(tallies)
    .values(tally)
    .onConflictDoUpdate({ target: [tallies.meetingId, tallies.dossierId, tallies.round], set: counts })
    .run();
};

export const deleteSecondRound = (db: WriteDb, meetingId: string, dossierId: string): void => {
  db.delete(tallies)
    .where(and(eq(tallies.meetingId, meetingId), eq(tallies.dossierId, dossierId), eq(tallies.round, 2)))
    .run();
};

type Recusal = typeof meetingRecusals.$inferInsert;

export const insertRecusal = (db: WriteDb, recusal: Recusal): void => {
  db.insert(meetingRecusals).values(recusal).onConflictDoNothing().run();
};

export const deleteRecusal = (db: WriteDb, { meetingId, dossierId, memberId }: Recusal): void => {
  db.delete(meetingRecusals)
    .where(
      and(
        eq(meetingRecusals.meetingId, meetingId),
        eq(meetingRecusals.dossierId, dossierId),
        eq(meetingRecusals.memberId, memberId),
      ),
    )
    .run();
};

/** Takes a meeting out of the file with all that hangs on it; the change log keeps what it held. */
export const deleteMeeting = (db: WriteDb, id: string): void => {
  db.delete(tallies).where(eq(tallies.meetingId, id)).run();
  db.delete(meetingRecusals).where(eq(meetingRecusals.meetingId, id)).run();
  db.delete(meetingItems).where(eq(meetingItems.meetingId, id)).run();
  db.delete(meetingAttendance).where(eq(meetingAttendance.meetingId, id)).run();
  db.delete(meetings).where(eq(meetings.id, id)).run();
};
