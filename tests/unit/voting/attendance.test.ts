import { describe, expect, it } from 'vitest';
import { type AttendanceState, type Seat, takenStates, votersOn } from '#shared/domain/attendance';
import { maySecondRound, quorumFor, strictestQuorum, tallyOutcome, thresholdFor, votersOf } from '#shared/domain/tally';
import type { BallotRule } from '#shared/domain/voting';
import { ballotOf, OPEN_VOTE } from '#shared/regulations/ballot-rules';

const rollOf = (counts: Partial<Record<AttendanceState, number>>): readonly Seat[] =>
  Object.entries(counts).flatMap(([attendance, count]) =>
    Array.from({ length: count }, (_, index) => ({
      memberId: `${attendance}-${index + 1}`,
      attendance: attendance as AttendanceState,
    })),
  );

const eighty = ballotOf(80, 'khoản 7 Điều 30');
const withSubstitutes: BallotRule = { ...eighty, absentMembers: 'substitute' };
const roll = rollOf({ present: 6, substitute: 1, writtenOpinion: 1, absent: 1 });

describe('who votes on an item', () => {
  it('counts written opinions or substitutes, as the rule says', () => {
    expect(votersOn(eighty, roll)).toMatchObject({ totalMembers: 9, present: 6, writtenOpinions: 1 });
    expect(votersOn(withSubstitutes, roll)).toMatchObject({ totalMembers: 9, present: 7, writtenOpinions: 0 });
    expect(votersOf(votersOn(eighty, roll))).toBe(7);
    expect(votersOf(votersOn(withSubstitutes, roll))).toBe(7);
  });

  it('leaves out members who are the nominee, wherever they are', () => {
    expect(votersOf(votersOn(eighty, roll, ['present-1']))).toBe(6);
    expect(votersOf(votersOn(eighty, roll, ['writtenOpinion-1']))).toBe(6);
    expect(votersOf(votersOn(withSubstitutes, roll, ['substitute-1']))).toBe(6);
    expect(votersOf(votersOn(eighty, roll, ['absent-1', 'nobody']))).toBe(7);
    expect(votersOn(eighty, roll, ['present-1', 'absent-1']).recused).toEqual({ present: 1, absent: 1 });
  });

  it('may stand on the roll in the ways that some rule takes', () => {
    expect(takenStates([eighty])).toEqual(['present', 'absent', 'writtenOpinion']);
    expect(takenStates([withSubstitutes])).toEqual(['present', 'absent', 'substitute']);
    expect(takenStates([eighty, withSubstitutes])).toEqual(['present', 'absent', 'writtenOpinion', 'substitute']);
  });
});

describe('the whole of the share', () => {
  const voters = votersOn(OPEN_VOTE, rollOf({ present: 8, absent: 1 }));
  const outcome = (denominator: BallotRule['denominator']) =>
    tallyOutcome({ ...OPEN_VOTE, denominator }, voters, { agreed: 4, disagreed: 3, blank: 1 });
  it.each([
    ['total', { base: 9, required: 5, outcome: 'rejected' }],
    ['present', { base: 8, required: 5, outcome: 'rejected' }],
    ['valid', { base: 7, required: 4, outcome: 'passed' }],
  ] as const)('%s', (denominator, expected) => {
    expect(outcome(denominator)).toMatchObject({ ok: true, value: expected });
  });
  it('is told before anybody voted', () => {
    expect(thresholdFor({ ...OPEN_VOTE, denominator: 'valid' }, voters)).toEqual({ base: 8, required: 5 });
    expect(thresholdFor(eighty, voters)).toEqual({ base: 9, required: 8 });
    const own = votersOn(eighty, rollOf({ present: 9 }), ['present-1']);
    expect(thresholdFor({ ...eighty, recusal: 'leavesWhole' }, own)).toEqual({ base: 8, required: 7 });
    expect(thresholdFor(eighty, votersOn(eighty, rollOf({ absent: 9 })))).toEqual({ base: 9, required: 8 });
  });
});

describe('the quorum of a meeting', () => {
  const strict: BallotRule = { ...eighty, quorum: { in: 100, of: 80 } };
  it('is the strictest of its items', () => {
    const items = [{ rule: OPEN_VOTE }, { rule: strict }, { rule: eighty }] as const;
    const seats = rollOf({ present: 7, writtenOpinion: 2 });
    expect(strictestQuorum(items, seats)).toEqual({ required: 8, present: 7, isQuorate: false, item: items[1] });
  });
  it('counts a substitute only where the asking rule does', () => {
    const seats = rollOf({ present: 5, substitute: 1, absent: 3 });
    expect(quorumFor(withSubstitutes, seats)).toEqual({ required: 6, present: 6, isQuorate: true });
    expect(strictestQuorum([{ rule: withSubstitutes }, { rule: OPEN_VOTE }], seats)).toMatchObject({
      present: 5,
      isQuorate: false,
      item: { rule: OPEN_VOTE },
    });
  });
});

describe('a second round', () => {
  const two: BallotRule = { ...eighty, rounds: 2 };
  const round = (number: number, outcome: 'passed' | 'rejected' | 'noQuorum') => ({ round: number, outcome });
  it.each([
    [two, [round(1, 'rejected')], true],
    [eighty, [round(1, 'rejected')], false],
    [two, [round(1, 'passed')], false],
    [two, [round(1, 'noQuorum')], false],
    [two, [], false],
    [two, [round(1, 'rejected'), round(2, 'rejected')], false],
  ] as const)('case %#', (rule, rounds, expected) => {
    expect(maySecondRound(rule, rounds)).toBe(expected);
  });
});
