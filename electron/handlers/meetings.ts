import { findCampaign } from '#db/queries/campaigns';
import { findCouncil, membersOn } from '#db/queries/councils';
import { hasDecision } from '#db/queries/decisions';
import { findDossier, setDossierStatus } from '#db/queries/dossiers';
import {
  agendaOf,
  attendanceOf,
  deleteMeeting,
  findMeeting,
  findTally,
  insertItem,
  insertMeeting,
  type MeetingRow,
  putAttendance,
  putTally,
  setMeetingState,
  waitingForMeeting,
} from '#db/queries/meetings';
import type { ChangeContext } from '#electron/context';
import { ballotRuleOf, quorumRule, votersAt } from '#electron/handlers/meeting-room';
import { atOnce, type CommandHandler } from '#electron/ipc/handlers';
import { statusAfter } from '#shared/domain/dossier';
import { quorumFor, type TallyCounts, tallyOutcome, votersOf } from '#shared/domain/tally';
import type { VoteOutcome } from '#shared/domain/voting';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';
import { editionOn } from '#shared/regulations/editions';

const subjectOf = (id: string): string => `meeting:${id}`;

const openMeeting = (tx: ChangeContext, id: string): Result<MeetingRow, AppError> => {
  const meeting = findMeeting(tx.db, id);
  if (meeting === null) return err({ code: 'meetings.notFound' });
  return meeting.state === 'closed' ? err({ code: 'meetings.closed' }) : ok(meeting);
};

/** Everyone who sits in the council on the day counts as present until the secretary says otherwise. */
const prepare: CommandHandler<'meetings.prepare'> = atOnce((tx, input) => {
  const { councilId, campaignId, heldOn, startedAt, place } = input;
  if (findCouncil(tx.db, councilId) === null) return err({ code: 'councils.notFound' });
  if (findCampaign(tx.db, campaignId) === null) return err({ code: 'campaigns.notFound' });
  const members = membersOn(tx.db, councilId, heldOn);
  if (members.length === 0) return err({ code: 'councils.noMembers' });
  const agenda = waitingForMeeting(tx.db, campaignId);
  if (agenda.length === 0) return err({ code: 'meetings.nothingAccepted' });
  const id = tx.newId();
  insertMeeting(tx.db, {
    id,
    councilId,
    campaignId,
    heldOn,
    startedAt,
    endedAt: '',
    place,
    state: 'open',
    edition: editionOn(heldOn).id,
  });
  for (const { id: memberId } of members)
    putAttendance(tx.db, { meetingId: id, memberId, attendance: 'present', reason: '' });
  for (const [index, dossierId] of agenda.entries())
    insertItem(tx.db, { meetingId: id, dossierId, position: index + 1 });
  return ok({
    value: { id },
    change: {
      subject: subjectOf(id),
      before: null,
      after: { ...input, members: members.length, agenda: agenda.length },
    },
  });
});

/** Counts that still account for every voter are judged again by the new attendance. */
const judgeAgain = (tx: ChangeContext, meeting: MeetingRow): Result<null, AppError> => {
  for (const { tally } of agendaOf(tx.db, meeting.id)) {
    if (tally === null) continue;
    const recorded = recordCounts(tx, meeting, tally);
    if (!recorded.ok) return recorded;
  }
  return ok(null);
};

const recordAttendance: CommandHandler<'meetings.recordAttendance'> = atOnce((tx, { id, attendance }) => {
  const meeting = openMeeting(tx, id);
  if (!meeting.ok) return meeting;
  const roll = attendanceOf(tx.db, id);
  // Whoever left the council since stays on the roll that was made for the day.
  const sitting = membersOn(tx.db, meeting.value.councilId, meeting.value.heldOn);
  const known = new Set([...roll.map(({ member }) => member.id), ...sitting.map((member) => member.id)]);
  if (!attendance.every(({ memberId }) => known.has(memberId))) return err({ code: 'councils.memberNotFound' });
  const changed = new Set(attendance.map(({ memberId }) => memberId));
  const before = {
    voters: votersAt(tx.db, id),
    attendance: roll
      .filter(({ member }) => changed.has(member.id))
      .map(({ member, ...row }) => ({ memberId: member.id, ...row })),
  };
  for (const row of attendance) putAttendance(tx.db, { meetingId: id, ...row });
  const judged = judgeAgain(tx, meeting.value);
  if (!judged.ok) return judged;
  const voters = votersAt(tx.db, id);
  const { isQuorate } = quorumFor(quorumRule(), voters);
  const { present, totalMembers } = voters;
  return ok({
    value: { present, totalMembers, isQuorate },
    change: { subject: subjectOf(id), before, after: { voters, attendance } },
  });
});

const recordCounts = (
  tx: ChangeContext,
  meeting: MeetingRow,
  { dossierId, agreed, disagreed, blank }: TallyCounts & { readonly dossierId: string },
): Result<VoteOutcome, AppError> => {
  const dossier = findDossier(tx.db, dossierId);
  if (dossier === null) return err({ code: 'dossiers.notFound' });
  const counted = tallyOutcome(ballotRuleOf(tx.db, meeting, dossier.awardCode), votersAt(tx.db, meeting.id), {
    agreed,
    disagreed,
    blank,
  });
  if (!counted.ok) return err({ code: counted.error.code });
  const { base, required, outcome } = counted.value;
  putTally(tx.db, { meetingId: meeting.id, dossierId, agreed, disagreed, blank, base, required, outcome });
  return counted;
};

const recordTally: CommandHandler<'meetings.recordTally'> = atOnce((tx, { id, dossierId, ...counts }) => {
  const meeting = openMeeting(tx, id);
  if (!meeting.ok) return meeting;
  if (!agendaOf(tx.db, id).some((item) => item.dossierId === dossierId)) return err({ code: 'meetings.itemNotFound' });
  const before = findTally(tx.db, id, dossierId);
  const counted = recordCounts(tx, meeting.value, { dossierId, ...counts });
  if (!counted.ok) return counted;
  const { outcome, required, base } = counted.value;
  return ok({
    value: { outcome, required, base },
    change: { subject: subjectOf(id), before, after: { dossierId, ...counts, outcome } },
  });
});

const recordUnanimous: CommandHandler<'meetings.recordUnanimous'> = atOnce((tx, { id }) => {
  const meeting = openMeeting(tx, id);
  if (!meeting.ok) return meeting;
  const open = agendaOf(tx.db, id).filter((item) => item.tally === null);
  const agreed = votersOf(votersAt(tx.db, id));
  const replaced = open.flatMap(({ dossierId }) => findTally(tx.db, id, dossierId) ?? []);
  for (const { dossierId } of open) {
    const counted = recordCounts(tx, meeting.value, { dossierId, agreed, disagreed: 0, blank: 0 });
    if (!counted.ok) return counted;
  }
  return ok({
    value: { recorded: open.length },
    change: {
      subject: subjectOf(id),
      before: replaced.length === 0 ? null : { tallies: replaced },
      after: { agreed, dossiers: open.map((item) => item.dossierId) },
    },
  });
});

/** Ends the meeting: every item has its count, a quorum was there, and the outcomes pass to the dossiers. */
const close: CommandHandler<'meetings.close'> = atOnce((tx, { id, endedAt }) => {
  const meeting = openMeeting(tx, id);
  if (!meeting.ok) return meeting;
  const agenda = agendaOf(tx.db, id);
  if (!quorumFor(quorumRule(), votersAt(tx.db, id)).isQuorate) return err({ code: 'meetings.noQuorum' });
  if (agenda.some(({ tally }) => tally === null)) return err({ code: 'meetings.votesMissing' });
  const passed = agenda.filter(({ tally }) => tally?.outcome === 'passed').length;
  for (const { dossierId, tally } of agenda) {
    const dossier = findDossier(tx.db, dossierId);
    if (dossier === null) return err({ code: 'dossiers.notFound' });
    const next = statusAfter(dossier.status, tally?.outcome === 'passed' ? 'pass' : 'reject');
    if (next === null) return err({ code: 'dossiers.wrongStatus', details: dossier.name });
    setDossierStatus(tx.db, dossierId, next);
  }
  setMeetingState(tx.db, id, 'closed', endedAt);
  const value = { passed, rejected: agenda.length - passed };
  return ok({
    value,
    change: { subject: subjectOf(id), before: { state: 'open' }, after: { state: 'closed', endedAt, ...value } },
  });
});

const discard: CommandHandler<'meetings.discard'> = atOnce((tx, { id }) => {
  const meeting = openMeeting(tx, id);
  if (!meeting.ok) return meeting;
  const before = {
    meeting: meeting.value,
    attendance: attendanceOf(tx.db, id).map(({ member, attendance, reason }) => ({
      memberId: member.id,
      attendance,
      reason,
    })),
    agenda: agendaOf(tx.db, id).map((item, index) => ({ position: index + 1, ...item })),
  };
  deleteMeeting(tx.db, id);
  return ok({ value: { id }, change: { subject: subjectOf(id), before, after: null } });
});

const reopen: CommandHandler<'meetings.reopen'> = atOnce((tx, { id, reason }) => {
  const meeting = findMeeting(tx.db, id);
  if (meeting === null) return err({ code: 'meetings.notFound' });
  if (meeting.state === 'open') return err({ code: 'meetings.stillOpen' });
  if (hasDecision(tx.db, id)) return err({ code: 'meetings.hasDecision' });
  if (findCampaign(tx.db, meeting.campaignId)?.state === 'closed') return err({ code: 'campaigns.closed' });
  for (const { dossierId } of agendaOf(tx.db, id)) {
    const status = findDossier(tx.db, dossierId)?.status;
    const next = status === undefined ? null : statusAfter(status, 'withdrawOutcome');
    if (next !== null) setDossierStatus(tx.db, dossierId, next);
  }
  setMeetingState(tx.db, id, 'open', '');
  return ok({
    value: { id },
    change: {
      subject: subjectOf(id),
      before: { state: 'closed', endedAt: meeting.endedAt },
      after: { state: 'open', reason },
    },
  });
});

export const meetingCommands = {
  'meetings.prepare': prepare,
  'meetings.recordAttendance': recordAttendance,
  'meetings.recordTally': recordTally,
  'meetings.recordUnanimous': recordUnanimous,
  'meetings.close': close,
  'meetings.discard': discard,
  'meetings.reopen': reopen,
};
