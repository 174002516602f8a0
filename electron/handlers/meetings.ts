import { findCampaign } from '#db/queries/campaigns';
import { findCouncil, membersOn } from '#db/queries/councils';
import { hasDecision } from '#db/queries/decisions';
import { findDossier, setDossierStatus } from '#db/queries/dossiers';
import {
  agendaOf,
  attendanceOf,
  deleteMeeting,
  findMeeting,
  insertItem,
  insertMeeting,
  insertRecusal,
  type MeetingRow,
  putAttendance,
  setMeetingState,
  waitingForMeeting,
} from '#db/queries/meetings';
import { deletePaper, dossiersOfPaper, draftsOfMeeting, supersedePapers } from '#db/queries/papers';
import type { ChangeContext } from '#electron/context';
import { agendaOn, lastRound, quorumOf } from '#electron/handlers/meeting-agenda';
import { judgeAgain, meetingOf, openMeeting } from '#electron/handlers/meeting-votes';
import { OUTCOME_KINDS } from '#electron/handlers/papers/kinds';
import { atOnce, type CommandHandler } from '#electron/ipc/handlers';
import { type AttendanceState, type Seat, takenStates } from '#shared/domain/attendance';
import { statusAfter } from '#shared/domain/dossier';
import { isNamesake } from '#shared/domain/namesake';
import { err, ok } from '#shared/lib/result';
import { editionOn } from '#shared/regulations/editions';

/**
 * Everyone who sits in the council on the day counts as present until the secretary says otherwise. A member with a
 * nominee's name is taken for the nominee and does not vote on that item, until told to be a namesake.
 */
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
  for (const { dossierId, nominee, isPerson } of agendaOf(tx.db, id)) {
    const own = members.filter(({ name }) => isPerson && isNamesake(name, nominee));
    for (const { id: memberId } of own) insertRecusal(tx.db, { meetingId: id, dossierId, memberId });
  }
  return ok({
    value: { id },
    change: {
      subject: meetingOf(id),
      before: null,
      after: { ...input, members: members.length, agenda: agenda.length },
    },
  });
});

/** The state of a row that no rule of the agenda takes, unless the roll has it already; null when all are taken. */
const untakenState = (tx: ChangeContext, meeting: MeetingRow, rows: readonly Seat[]): AttendanceState | null => {
  const { roll, items } = agendaOn(tx.db, meeting);
  const taken = takenStates(items.map(({ rule }) => rule));
  const before = new Map(roll.map(({ memberId, attendance }) => [memberId, attendance]));
  const untaken = rows.find(
    ({ memberId, attendance }) => !taken.includes(attendance) && before.get(memberId) !== attendance,
  );
  return untaken?.attendance ?? null;
};

const recordAttendance: CommandHandler<'meetings.recordAttendance'> = atOnce((tx, { id, attendance }) => {
  const meeting = openMeeting(tx, id);
  if (!meeting.ok) return meeting;
  const roll = attendanceOf(tx.db, id);
  // Whoever left the council since stays on the roll that was made for the day.
  const sitting = membersOn(tx.db, meeting.value.councilId, meeting.value.heldOn);
  const known = new Set([...roll.map(({ member }) => member.id), ...sitting.map((member) => member.id)]);
  if (!attendance.every(({ memberId }) => known.has(memberId))) return err({ code: 'councils.memberNotFound' });
  const untaken = untakenState(tx, meeting.value, attendance);
  if (untaken !== null)
    return err({ code: untaken === 'substitute' ? 'meetings.noSubstitutes' : 'meetings.noWrittenOpinions' });
  const changed = new Set(attendance.map(({ memberId }) => memberId));
  const before = {
    attendance: roll
      .filter(({ member }) => changed.has(member.id))
      .map(({ member, ...row }) => ({ memberId: member.id, ...row })),
  };
  for (const row of attendance) putAttendance(tx.db, { meetingId: id, ...row });
  judgeAgain(tx, meeting.value);
  const { present, isQuorate } = quorumOf(agendaOn(tx.db, meeting.value));
  const totalMembers = attendanceOf(tx.db, id).length;
  return ok({
    value: { present, totalMembers, isQuorate },
    change: { subject: meetingOf(id), before, after: { present, totalMembers, attendance } },
  });
});

/** Ends the meeting: every item has its count, a quorum was there, and the outcomes pass to the dossiers. */
const close: CommandHandler<'meetings.close'> = atOnce((tx, { id, endedAt }) => {
  const meeting = openMeeting(tx, id);
  if (!meeting.ok) return meeting;
  const agenda = agendaOn(tx.db, meeting.value);
  if (!quorumOf(agenda).isQuorate) return err({ code: 'meetings.noQuorum' });
  const unnamed = attendanceOf(tx.db, id).find(
    ({ attendance, reason }) => attendance === 'substitute' && reason === '',
  );
  if (unnamed !== undefined) return err({ code: 'meetings.substituteUnnamed', details: unnamed.member.name });
  const counted = agenda.items.map((item) => ({
    dossierId: item.dossierId,
    outcome: lastRound(item)?.outcome ?? null,
  }));
  if (counted.some(({ outcome }) => outcome === null)) return err({ code: 'meetings.votesMissing' });
  const passed = counted.filter(({ outcome }) => outcome === 'passed').length;
  for (const { dossierId, outcome } of counted) {
    const dossier = findDossier(tx.db, dossierId);
    if (dossier === null) return err({ code: 'dossiers.notFound' });
    const next = statusAfter(dossier.status, outcome === 'passed' ? 'pass' : 'reject');
    if (next === null) return err({ code: 'dossiers.wrongStatus', details: dossier.name });
    setDossierStatus(tx.db, dossierId, next);
  }
  setMeetingState(tx.db, id, 'closed', endedAt);
  const value = { passed, rejected: counted.length - passed };
  return ok({
    value,
    change: { subject: meetingOf(id), before: { state: 'open' }, after: { state: 'closed', endedAt, ...value } },
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
    papers: draftsOfMeeting(tx.db, id).map((paper) => ({ ...paper, dossiers: dossiersOfPaper(tx.db, paper.id) })),
  };
  for (const paper of draftsOfMeeting(tx.db, id)) deletePaper(tx.db, paper.id);
  deleteMeeting(tx.db, id);
  return ok({ value: { id }, change: { subject: meetingOf(id), before, after: null } });
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
  // What was signed about the old outcome stays in the book, but must not pass for the meeting's.
  const superseded = supersedePapers(tx.db, { meetingId: id, kinds: OUTCOME_KINDS }, { on: tx.now, because: reason });
  return ok({
    value: { id },
    change: {
      subject: meetingOf(id),
      before: { state: 'closed', endedAt: meeting.endedAt },
      after: { state: 'open', reason, superseded },
    },
  });
});

export const meetingCommands = {
  'meetings.prepare': prepare,
  'meetings.recordAttendance': recordAttendance,
  'meetings.close': close,
  'meetings.discard': discard,
  'meetings.reopen': reopen,
};
