import type { BallotRule, RecusedMembers } from '#shared/domain/voting';

export const ATTENDANCE_STATES = ['present', 'absent', 'writtenOpinion', 'substitute'] as const;
export type AttendanceState = (typeof ATTENDANCE_STATES)[number];

/** A member on the roll of a meeting. */
export type Seat = { readonly memberId: string; readonly attendance: AttendanceState };

/** Who takes part in the vote on one item. `present` are those in the room, recused ones and counted substitutes included. */
export type Voters = {
  readonly totalMembers: number;
  readonly present: number;
  readonly writtenOpinions: number;
  readonly recused: RecusedMembers;
};

const isInRoom = (rule: BallotRule, { attendance }: Seat): boolean =>
  attendance === 'present' || (attendance === 'substitute' && rule.absentMembers === 'substitute');

/**
 * The roll as the item's rule counts it: a substitute only where the rule lets one vote, a written opinion only where it
 * takes one. `recused` are the members who are the nominee.
 */
export const votersOn = (rule: BallotRule, roll: readonly Seat[], recused: readonly string[] = []): Voters => {
  const isRecused = ({ memberId }: Seat): boolean => recused.includes(memberId);
  const inRoom = roll.filter((seat) => isInRoom(rule, seat));
  const recusedInRoom = inRoom.filter(isRecused).length;
  const writes = (seat: Seat): boolean => seat.attendance === 'writtenOpinion' && !isRecused(seat);
  return {
    totalMembers: roll.length,
    present: inRoom.length,
    writtenOpinions: rule.absentMembers === 'writtenOpinion' ? roll.filter(writes).length : 0,
    recused: { present: recusedInRoom, absent: roll.filter(isRecused).length - recusedInRoom },
  };
};

/** How a member may stand on the roll: what no rule of the agenda takes is refused. */
export const takenStates = (rules: readonly BallotRule[]): readonly AttendanceState[] =>
  ATTENDANCE_STATES.filter(
    (state) => state === 'present' || state === 'absent' || rules.some(({ absentMembers }) => absentMembers === state),
  );
