import { findMember } from '#db/queries/councils';
import {
  deleteRecusal,
  deleteSecondRound,
  findMeeting,
  insertRecusal,
  type MeetingRow,
  putTally,
  type TallyRow,
} from '#db/queries/meetings';
import type { ChangeContext } from '#electron/context';
import { type AgendaItem, agendaOn } from '#electron/handlers/meeting-agenda';
import { atOnce, type CommandHandler } from '#electron/ipc/handlers';
import { accountsForAll, maySecondRound, type TallyCounts, tallyOutcome, votersOf } from '#shared/domain/tally';
import type { VoteOutcome } from '#shared/domain/voting';
import type { AppError } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

/** What the change log says a change was about. */
export const meetingOf = (id: string): string => `meeting:${id}`;

export const openMeeting = (tx: ChangeContext, id: string): Result<MeetingRow, AppError> => {
  const meeting = findMeeting(tx.db, id);
  if (meeting === null) return err({ code: 'meetings.notFound' });
  return meeting.state === 'closed' ? err({ code: 'meetings.closed' }) : ok(meeting);
};

/** Judges one recorded round by who votes now; what leaves a voter out keeps its outcome and stands no longer. */
const judgedAgain = (item: AgendaItem, row: TallyRow): TallyRow => {
  const judged = accountsForAll(row, item.voters) ? tallyOutcome(item.rule, item.voters, row) : null;
  return judged?.ok
    ? { ...row, base: judged.value.base, required: judged.value.required, outcome: judged.value.outcome, stands: true }
    : { ...row, stands: false };
};

/** After a change of who votes: counts that still account for every voter are judged by the new roll, others wait. */
export const judgeAgain = (tx: ChangeContext, meeting: MeetingRow): void => {
  for (const item of agendaOn(tx.db, meeting).items) {
    const [first, second] = item.rounds.map((row) => judgedAgain(item, row));
    if (first !== undefined) putTally(tx.db, first);
    // A second round has its place only while the first one did not pass the item.
    const isCalledFor = first?.stands === true && first.outcome === 'rejected';
    if (second !== undefined) putTally(tx.db, { ...second, stands: second.stands && isCalledFor });
  }
};

const itemOf = (
  tx: ChangeContext,
  id: string,
  dossierId: string,
): Result<{ readonly meeting: MeetingRow; readonly item: AgendaItem }, AppError> => {
  const meeting = openMeeting(tx, id);
  if (!meeting.ok) return meeting;
  const item = agendaOn(tx.db, meeting.value).items.find((row) => row.dossierId === dossierId);
  return item === undefined ? err({ code: 'meetings.itemNotFound' }) : ok({ meeting: meeting.value, item });
};

/** Why the round cannot be counted now: the second comes after a first that did not pass, and then the first stays. */
const roundRefusal = ({ rule, standing }: AgendaItem, round: 1 | 2): AppError | null => {
  if (round === 1) return standing.length === 2 ? { code: 'meetings.secondRoundRecorded' } : null;
  return maySecondRound(rule, standing.slice(0, 1)) ? null : { code: 'meetings.noSecondRound' };
};

const recordCounts = (
  tx: ChangeContext,
  { item, meetingId, round }: { readonly item: AgendaItem; readonly meetingId: string; readonly round: 1 | 2 },
  { agreed, disagreed, blank }: TallyCounts,
): Result<VoteOutcome, AppError> => {
  const counted = tallyOutcome(item.rule, item.voters, { agreed, disagreed, blank });
  if (!counted.ok) return err({ code: counted.error.code });
  const { base, required, outcome } = counted.value;
  // A second round of a count that no longer stands has nothing to follow.
  if (round === 1) deleteSecondRound(tx.db, meetingId, item.dossierId);
  const { dossierId } = item;
  const counts = { agreed, disagreed, blank, base, required, outcome };
  putTally(tx.db, { meetingId, dossierId, round, ...counts, stands: true });
  return counted;
};

const recordTally: CommandHandler<'meetings.recordTally'> = atOnce((tx, { id, dossierId, round, ...counts }) => {
  const found = itemOf(tx, id, dossierId);
  if (!found.ok) return found;
  const { item } = found.value;
  const refusal = roundRefusal(item, round);
  if (refusal !== null) return err(refusal);
  const before = item.rounds.filter((row) => row.round >= round);
  const counted = recordCounts(tx, { item, meetingId: id, round }, counts);
  if (!counted.ok) return counted;
  const { outcome, required, base } = counted.value;
  return ok({
    value: { outcome, required, base },
    change: {
      subject: meetingOf(id),
      before: before.length === 0 ? null : { tallies: before },
      after: { dossierId, round, ...counts, outcome },
    },
  });
});

const recordUnanimous: CommandHandler<'meetings.recordUnanimous'> = atOnce((tx, { id }) => {
  const meeting = openMeeting(tx, id);
  if (!meeting.ok) return meeting;
  const open = agendaOn(tx.db, meeting.value).items.filter(({ standing }) => standing.length === 0);
  const replaced = open.flatMap(({ rounds }) => rounds);
  for (const item of open) {
    const agreed = votersOf(item.voters);
    const counted = recordCounts(tx, { item, meetingId: id, round: 1 }, { agreed, disagreed: 0, blank: 0 });
    if (!counted.ok) return counted;
  }
  return ok({
    value: { recorded: open.length },
    change: {
      subject: meetingOf(id),
      before: replaced.length === 0 ? null : { tallies: replaced },
      after: { unanimous: open.map(({ dossierId, voters }) => ({ dossierId, agreed: votersOf(voters) })) },
    },
  });
});

const withdrawSecondRound: CommandHandler<'meetings.withdrawSecondRound'> = atOnce((tx, { id, dossierId }) => {
  const found = itemOf(tx, id, dossierId);
  if (!found.ok) return found;
  const second = found.value.item.rounds.find(({ round }) => round === 2);
  if (second === undefined) return err({ code: 'meetings.noSecondRound' });
  deleteSecondRound(tx.db, id, dossierId);
  return ok({ value: { id }, change: { subject: meetingOf(id), before: { tallies: [second] }, after: { dossierId } } });
});

const recuse: CommandHandler<'meetings.recuse'> = atOnce((tx, { id, dossierId, memberId, recused }) => {
  const found = itemOf(tx, id, dossierId);
  if (!found.ok) return found;
  const { meeting, item } = found.value;
  const isSeated = agendaOn(tx.db, meeting).roll.some((seat) => seat.memberId === memberId);
  const member = findMember(tx.db, memberId);
  if (!isSeated || member === null) return err({ code: 'councils.memberNotFound' });
  const recusal = { meetingId: id, dossierId, memberId };
  if (recused) insertRecusal(tx.db, recusal);
  else deleteRecusal(tx.db, recusal);
  judgeAgain(tx, meeting);
  return ok({
    value: { id },
    change: {
      subject: meetingOf(id),
      before: { ...recusal, recused: item.recused.includes(memberId) },
      after: { dossierId, memberId, name: member.name, recused },
    },
  });
});

export const meetingVoteCommands = {
  'meetings.recordTally': recordTally,
  'meetings.recordUnanimous': recordUnanimous,
  'meetings.withdrawSecondRound': withdrawSecondRound,
  'meetings.recuse': recuse,
};
