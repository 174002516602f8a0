import { z } from 'zod';
import { ATTENDANCE_STATES } from '#shared/domain/attendance';
import { DossierLine } from '#shared/ipc/dossiers';
import { Count, Day, Id, Line, Nothing, OptionalLine, Saved } from '#shared/ipc/fields';
import { command, query } from '#shared/ipc/route';

export const COUNCIL_ROLES = ['chair', 'standingViceChair', 'viceChair', 'member', 'secretary'] as const;

const MemberFields = z.strictObject({
  name: Line,
  /** The post in the office: `Giám đốc Sở Nội vụ`. */
  post: OptionalLine,
  role: z.enum(COUNCIL_ROLES),
  validFrom: Day,
  validTo: Day.nullable(),
});

const Member = z.object({
  id: Id,
  name: z.string(),
  post: z.string(),
  role: z.enum(COUNCIL_ROLES),
  validFrom: z.string(),
  validTo: z.string().nullable(),
});

export const Council = z.object({ id: Id, name: z.string(), members: z.array(Member) });

export const TallyCounts = z.object({
  agreed: Count,
  disagreed: Count,
  /** Blank or invalid slips; with the other two it must equal the votes cast. */
  blank: Count,
});

const Round = z.union([z.literal(1), z.literal(2)]);

export const MeetingItem = DossierLine.extend({
  /** Of the last round. */
  tally: TallyCounts.nullable(),
  round: Round,
  /** What the first round counted, once a second one stands. */
  firstRound: TallyCounts.nullable(),
  /** The first round did not pass it and the rule lets the council vote once more. */
  maySecondRound: z.boolean(),
  /** So many votes are cast on this item. */
  voters: Count,
  /** Smallest number of agreeing votes that passes, and the number that it is a share of. */
  required: z.int().nullable(),
  base: z.int().nullable(),
  requiresBallot: z.boolean(),
  outcome: z.enum(['passed', 'rejected', 'noQuorum']).nullable(),
  /** `80 % tổng số thành viên` */
  rule: z.string(),
  ruleClause: z.string(),
  ruleUnconfirmed: z.boolean(),
  /** Members who bear the nominee's name, or who were said not to vote on the item. */
  ownMembers: z.array(z.object({ id: Id, name: z.string(), recused: z.boolean() })),
  /** Who decides the award when this office only proposes it: `Thủ tướng Chính phủ`. */
  decidedBy: z.string().nullable(),
  /** The regulations the dossier is judged by, when they are not those of the meeting's day. */
  judgedBy: z.string().nullable(),
  /** Checked before the office's own regulation came to stand as it does. */
  isCheckOutdated: z.boolean(),
});

export const MeetingLine = z.object({
  id: Id,
  campaignId: Id,
  campaignName: z.string(),
  councilName: z.string(),
  heldOn: z.string(),
  place: z.string(),
  state: z.enum(['open', 'closed']),
  items: Count,
  voted: Count,
  passed: Count,
});

export const meetingRoutes = {
  'councils.list': query(Nothing, z.array(Council)),
  'councils.add': command(z.strictObject({ name: Line }), Saved),
  'councils.addMember': command(MemberFields.extend({ councilId: Id }), Saved),
  'councils.updateMember': command(MemberFields.extend({ id: Id }), Saved),

  'meetings.list': query(Nothing, z.array(MeetingLine)),
  'meetings.get': query(
    z.strictObject({ id: Id }),
    MeetingLine.extend({
      startedAt: z.string(),
      endedAt: z.string(),
      chairId: Id.nullable(),
      secretaryId: Id.nullable(),
      attendance: z.array(Member.extend({ attendance: z.enum(ATTENDANCE_STATES), reason: z.string() })),
      totalMembers: Count,
      present: Count,
      writtenOpinions: Count,
      substitutes: Count,
      /** How a member may stand on the roll by the rules of the items. */
      attendanceStates: z.array(z.enum(ATTENDANCE_STATES)),
      isQuorate: z.boolean(),
      quorumRequired: Count,
      /** The rule that asks for it: the strictest of the items. */
      quorumRule: z.string(),
      agenda: z.array(MeetingItem),
    }),
  ),
  /** Puts every accepted dossier of the campaign on the agenda, in list order. */
  'meetings.prepare': command(
    z.strictObject({ councilId: Id, campaignId: Id, heldOn: Day, startedAt: OptionalLine, place: OptionalLine }),
    Saved,
  ),
  'meetings.recordAttendance': command(
    z.strictObject({
      id: Id,
      attendance: z
        .array(z.strictObject({ memberId: Id, attendance: z.enum(ATTENDANCE_STATES), reason: OptionalLine }))
        .min(1)
        .max(200),
    }),
    z.object({ present: Count, totalMembers: Count, isQuorate: z.boolean() }),
  ),
  'meetings.recordTally': command(
    TallyCounts.extend({ id: Id, dossierId: Id, round: Round.default(1) }).strict(),
    z.object({ outcome: z.enum(['passed', 'rejected', 'noQuorum']), required: z.int(), base: z.int() }),
  ),
  /** Takes back a second vote, so that the first one counts again. */
  'meetings.withdrawSecondRound': command(z.strictObject({ id: Id, dossierId: Id }), Saved),
  /** A member does not vote on an item because it is the member's own, or does after all (a namesake). */
  'meetings.recuse': command(z.strictObject({ id: Id, dossierId: Id, memberId: Id, recused: z.boolean() }), Saved),
  /** Gives every item that has no tally yet the same one: all who vote agree. */
  'meetings.recordUnanimous': command(z.strictObject({ id: Id }), z.object({ recorded: Count })),
  /** Ends the meeting: outcomes go to the dossiers and the tallies can no longer change silently. */
  'meetings.close': command(
    z.strictObject({ id: Id, endedAt: OptionalLine }),
    z.object({ passed: Count, rejected: Count }),
  ),
  /** Takes back a meeting that was prepared by mistake: its dossiers wait for another one. Only while it is open. */
  'meetings.discard': command(z.strictObject({ id: Id }), Saved),
  /** Opens a closed meeting again to correct a count, with the reason; refused once a decision rests on it. */
  'meetings.reopen': command(z.strictObject({ id: Id, reason: Line }), Saved),
};
