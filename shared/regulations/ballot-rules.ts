import type { BallotRule } from '#shared/domain/voting';

const TWO_THIRDS = { in: 3, of: 2 } as const;

/** Ballot with a share of all members, absent ones included; they may write their opinion. */
export const ballotOf = (percent: number, clause: string): BallotRule => ({
  requiresBallot: true,
  quorum: TWO_THIRDS,
  threshold: { in: 100, of: percent },
  denominator: 'total',
  clause,
});

/** No national rule: the council's own regulation decides; more than half of those taking part is the usual one. */
export const OPEN_VOTE: BallotRule = {
  requiresBallot: false,
  quorum: TWO_THIRDS,
  threshold: { in: 2, of: 1, moreThan: true },
  denominator: 'present',
  clause: 'Quy chế hoạt động của Hội đồng',
  unconfirmed: true,
};
