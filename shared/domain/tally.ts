import { type Seat, type Voters, votersOn } from '#shared/domain/attendance';
import { smallestReaching } from '#shared/domain/share';
import {
  type BallotRule,
  isQuorate,
  requiredVotes,
  type VoteOutcome,
  type VoteRefusal,
  voteOutcome,
} from '#shared/domain/voting';
import { err, type Result } from '#shared/lib/result';

/** Counts as the tellers read them out, written opinions included. */
export type TallyCounts = { readonly agreed: number; readonly disagreed: number; readonly blank: number };

export type TallyRefusal = VoteRefusal | { readonly code: 'meetings.fewerVotesThanVoters' };

/** Votes cast: by those in the room who may vote, and opinions handed in on paper. */
export const votersOf = ({ present, writtenOpinions, recused }: Omit<Voters, 'totalMembers'>): number =>
  present - recused.present + writtenOpinions;

/** True when the counts account for every voter: no slip too few, none too many. */
export const accountsForAll = ({ agreed, disagreed, blank }: TallyCounts, voters: Voters): boolean =>
  agreed + disagreed + blank === votersOf(voters);

/** A written opinion agrees or disagrees; where the count does not part them, agreeing ones are taken first. */
const partOpinions = ({ writtenOpinions }: Voters, { agreed, disagreed }: TallyCounts) => {
  const agreeing = Math.min(writtenOpinions, agreed);
  return { agreed: agreeing, disagreed: Math.min(writtenOpinions - agreeing, disagreed) };
};

/**
 * The outcome of one dossier's count. Every voter's slip must be accounted for: fewer or more is refused,
 * since a slip of the hand at the table would change an award. Tellers lay blank and invalid slips on one heap: where
 * the share is of valid votes, neither is one.
 */
export const tallyOutcome = (
  rule: BallotRule,
  voters: Voters,
  counts: TallyCounts,
): Result<VoteOutcome, TallyRefusal> => {
  const opinions = partOpinions(voters, counts);
  const cast = counts.agreed + counts.disagreed + counts.blank;
  const isValid = rule.denominator !== 'valid';
  const outcome = voteOutcome({
    rule,
    totalMembers: voters.totalMembers,
    present: voters.present,
    recused: voters.recused,
    agreed: counts.agreed - opinions.agreed,
    disagreed: counts.disagreed - opinions.disagreed,
    blank: isValid ? counts.blank : 0,
    invalid: isValid ? 0 : counts.blank,
    writtenOpinions: opinions,
  });
  return outcome.ok && cast < votersOf(voters) ? err({ code: 'meetings.fewerVotesThanVoters' }) : outcome;
};

/** The fewest agreeing votes that pass and the whole they are a share of, before anybody votes: as if all slips were valid. */
export const thresholdFor = (
  rule: BallotRule,
  voters: Voters,
): { readonly base: number; readonly required: number } => {
  const everyone = tallyOutcome(rule, voters, { agreed: votersOf(voters), disagreed: 0, blank: 0 });
  const base = everyone.ok ? everyone.value.base : 0;
  return { base, required: requiredVotes(rule, base) };
};

export type Quorum = { readonly required: number; readonly present: number; readonly isQuorate: boolean };

export const quorumFor = (rule: BallotRule, roll: readonly Seat[]): Quorum => {
  const voters = votersOn(rule, roll);
  return {
    required: smallestReaching(voters.totalMembers, rule.quorum),
    present: voters.present,
    isQuorate: isQuorate(rule, voters),
  };
};

/** The item of the agenda whose quorum is the hardest to reach with this roll: the whole meeting follows it. */
export const strictestQuorum = <I extends { readonly rule: BallotRule }>(
  items: readonly [I, ...I[]],
  roll: readonly Seat[],
): Quorum & { readonly item: I } => {
  const margin = ({ present, required }: Quorum): number => present - required;
  const [first, ...others] = items.map((item) => ({ ...quorumFor(item.rule, roll), item }));
  if (first === undefined) throw new Error('An agenda has at least one item');
  return others.reduce((hardest, next) => (margin(next) < margin(hardest) ? next : hardest), first);
};

/** True when the council may vote once more: the rule knows a second round and the first one did not pass the item. */
export const maySecondRound = (
  rule: BallotRule,
  rounds: readonly { readonly round: number; readonly outcome: VoteOutcome['outcome'] }[],
): boolean => rule.rounds === 2 && rounds.length === 1 && rounds[0]?.round === 1 && rounds[0].outcome === 'rejected';
