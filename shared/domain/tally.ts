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

/** Who votes: members in the room and absent ones who wrote their opinion. */
export type Voters = { readonly totalMembers: number; readonly present: number; readonly writtenOpinions: number };

/** Counts as the tellers read them out, written opinions included. */
export type TallyCounts = { readonly agreed: number; readonly disagreed: number; readonly blank: number };

export type TallyRefusal = VoteRefusal | { readonly code: 'meetings.fewerVotesThanVoters' };

/** Votes cast: members in the room and opinions handed in on paper. */
export const votersOf = ({ present, writtenOpinions }: Pick<Voters, 'present' | 'writtenOpinions'>): number =>
  present + writtenOpinions;

/** A written opinion agrees or disagrees; where the count does not part them, agreeing ones are taken first. */
const partOpinions = ({ writtenOpinions }: Voters, { agreed, disagreed }: TallyCounts) => {
  const agreeing = Math.min(writtenOpinions, agreed);
  return { agreed: agreeing, disagreed: Math.min(writtenOpinions - agreeing, disagreed) };
};

/**
 * The outcome of one dossier's count. Every voter's slip must be accounted for: fewer or more is refused,
 * since a slip of the hand at the table would change an award.
 */
export const tallyOutcome = (
  rule: BallotRule,
  voters: Voters,
  counts: TallyCounts,
): Result<VoteOutcome, TallyRefusal> => {
  const opinions = partOpinions(voters, counts);
  const cast = counts.agreed + counts.disagreed + counts.blank;
  const outcome = voteOutcome({
    rule,
    totalMembers: voters.totalMembers,
    present: voters.present,
    agreed: counts.agreed - opinions.agreed,
    disagreed: counts.disagreed - opinions.disagreed,
    blank: counts.blank,
    invalid: 0,
    writtenOpinions: opinions,
  });
  return outcome.ok && cast < votersOf(voters) ? err({ code: 'meetings.fewerVotesThanVoters' }) : outcome;
};

/** The fewest agreeing votes that pass and the whole they are a share of, before anybody votes. */
export const thresholdFor = (
  rule: BallotRule,
  voters: Voters,
): { readonly base: number; readonly required: number } => {
  const base = rule.denominator === 'total' ? voters.totalMembers : votersOf(voters);
  return { base, required: requiredVotes(rule, base) };
};

export const quorumFor = (
  rule: BallotRule,
  voters: Voters,
): { readonly required: number; readonly isQuorate: boolean } => ({
  required: smallestReaching(voters.totalMembers, rule.quorum),
  isQuorate: isQuorate(rule, voters),
});
