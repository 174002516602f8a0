import type { BallotRule } from '#shared/domain/voting';

const TWO_THIRDS = { in: 3, of: 2 } as const;

/** What the national text leaves to the council's own regulation, and the local layer may put in its place. */
const LEFT_TO_THE_COUNCIL = { quorum: TWO_THIRDS, recusal: 'staysInWhole' } as const;

/**
 * Ballot with a share of all members, absent ones included; they are asked for their opinion in writing. One vote: the
 * decree knows no second.
 */
export const ballotOf = (percent: number, clause: string): BallotRule => ({
  ...LEFT_TO_THE_COUNCIL,
  requiresBallot: true,
  threshold: { in: 100, of: percent },
  denominator: 'total',
  absentMembers: 'writtenOpinion',
  rounds: 1,
  clause,
});

/**
 * No national rule: the council's own regulation decides. More than half of those taking part is the usual one, and a
 * second vote on what was not passed is not forbidden by any text.
 */
export const OPEN_VOTE: BallotRule = {
  ...LEFT_TO_THE_COUNCIL,
  requiresBallot: false,
  threshold: { in: 2, of: 1, moreThan: true },
  denominator: 'present',
  absentMembers: 'writtenOpinion',
  rounds: 2,
  clause: 'Quy chế hoạt động của Hội đồng',
  unconfirmed: true,
};
