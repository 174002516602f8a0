import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AttendanceState } from '#shared/domain/attendance';
import type { COUNCIL_ROLES } from '#shared/ipc/meetings';

export const councils = sqliteTable('councils', { id: text().primaryKey(), name: text().notNull() });

export const councilMembers = sqliteTable('council_members', {
  id: text().primaryKey(),
  councilId: text('council_id').notNull(),
  name: text().notNull(),
  post: text().notNull(),
  role: text().$type<(typeof COUNCIL_ROLES)[number]>().notNull(),
  validFrom: text('valid_from').notNull(),
  validTo: text('valid_to'),
});

export const meetings = sqliteTable('meetings', {
  id: text().primaryKey(),
  councilId: text('council_id').notNull(),
  campaignId: text('campaign_id').notNull(),
  heldOn: text('held_on').notNull(),
  startedAt: text('started_at').notNull(),
  endedAt: text('ended_at').notNull(),
  place: text().notNull(),
  state: text().$type<'open' | 'closed'>().notNull(),
  edition: text().notNull(),
});

export const meetingAttendance = sqliteTable(
  'meeting_attendance',
  {
    meetingId: text('meeting_id').notNull(),
    memberId: text('member_id').notNull(),
    attendance: text().$type<AttendanceState>().notNull(),
    reason: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.meetingId, table.memberId] })],
);

export const meetingItems = sqliteTable(
  'meeting_items',
  {
    meetingId: text('meeting_id').notNull(),
    dossierId: text('dossier_id').notNull(),
    position: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.meetingId, table.dossierId] })],
);

export const tallies = sqliteTable(
  'tallies',
  {
    meetingId: text('meeting_id').notNull(),
    dossierId: text('dossier_id').notNull(),
    round: integer().$type<1 | 2>().notNull(),
    agreed: integer().notNull(),
    disagreed: integer().notNull(),
    blank: integer().notNull(),
    base: integer().notNull(),
    required: integer().notNull(),
    outcome: text().$type<'passed' | 'rejected' | 'noQuorum'>().notNull(),
    stands: integer({ mode: 'boolean' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.meetingId, table.dossierId, table.round] })],
);

export const meetingRecusals = sqliteTable(
  'meeting_recusals',
  {
    meetingId: text('meeting_id').notNull(),
    dossierId: text('dossier_id').notNull(),
    memberId: text('member_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.meetingId, table.dossierId, table.memberId] })],
);
