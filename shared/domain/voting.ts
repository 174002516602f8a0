import { reaches, type Share, smallestReaching } from '#shared/domain/share';
import { err, ok, type Result } from '#shared/lib/result';

/** How a council decides on an award. The whole of the quorum is always the total of members. */
export type BallotRule = {
  /** By ballot; else an open vote will do. */
  readonly requiresBallot: boolean;
  readonly quorum: Share;
  readonly threshold: Share;
  /** What the threshold is a share of: all members, those taking part, or valid votes. */
  readonly denominator: 'total' | 'present' | 'valid';
  /** A member who cannot come hands in an opinion in writing, or sends a substitute who votes in the member's place. */
  readonly absentMembers: 'writtenOpinion' | 'substitute';
  /** How many votes there may be on one item; after the last one the head decides. */
  readonly rounds: 1 | 2;
  /** A member who is the nominee does not vote: counted in the whole all the same, or taken out of it. */
  readonly recusal: 'staysInWhole' | 'leavesWhole';
  readonly clause: string;
  readonly unconfirmed?: true;
};

/** One dossier's count. Absent members who wrote their opinion stand apart from those in the room. */
export type VoteCount = {
  readonly totalMembers: number;
  readonly present: number;
  readonly agreed: number;
  readonly disagreed: number;
  /** Valid votes that mark neither. */
  readonly blank: number;
  readonly invalid: number;
  readonly writtenOpinions: { readonly agreed: number; readonly disagreed: number };
  /** Members who are the nominee and do not vote. In the room they make the quorum like any other. */
  readonly recused?: RecusedMembers;
};

export type RecusedMembers = { readonly present: number; readonly absent: number };

export type VoteOutcome = {
  readonly outcome: 'passed' | 'rejected' | 'noQuorum';
  /** The whole the threshold is taken of. */
  readonly base: number;
  /** The fewest agreeing votes that pass. */
  readonly required: number;
  /** Agreeing votes, written opinions included. */
  readonly agreed: number;
};

export type VoteRefusal = {
  readonly code:
    | 'meetings.badCount'
    | 'meetings.noMembers'
    | 'meetings.morePresentThanMembers'
    | 'meetings.moreAgreedThanPresent'
    | 'meetings.moreVotesThanPresent'
    | 'meetings.moreOpinionsThanAbsent';
};

/** True when enough members are in the room; written opinions do not make a quorum. */
export const isQuorate = (rule: BallotRule, { totalMembers, present }: Pick<VoteCount, 'totalMembers' | 'present'>) =>
  reaches(present, totalMembers, rule.quorum);

/** The fewest agreeing votes of `base` that pass: at least one, so that an empty whole never passes. */
export const requiredVotes = (rule: BallotRule, base: number): number =>
  Math.max(1, smallestReaching(base, rule.threshold));

const NOBODY: RecusedMembers = { present: 0, absent: 0 };

const refusalOf = (count: VoteCount): VoteRefusal | null => {
  const { totalMembers, present, agreed, disagreed, blank, invalid, writtenOpinions } = count;
  const { recused = NOBODY } = count;
  const numbers = [totalMembers, present, agreed, disagreed, blank, invalid, recused.present, recused.absent];
  const voting = present - recused.present;
  const written = writtenOpinions.agreed + writtenOpinions.disagreed;
  if (![...numbers, writtenOpinions.agreed, writtenOpinions.disagreed].every((n) => Number.isSafeInteger(n) && n >= 0))
    return { code: 'meetings.badCount' };
  if (totalMembers === 0) return { code: 'meetings.noMembers' };
  if (present > totalMembers) return { code: 'meetings.morePresentThanMembers' };
  if (agreed > voting) return { code: 'meetings.moreAgreedThanPresent' };
  if (agreed + disagreed + blank + invalid > voting) return { code: 'meetings.moreVotesThanPresent' };
  if (written > totalMembers - present - recused.absent) return { code: 'meetings.moreOpinionsThanAbsent' };
  return null;
};

const baseOf = (rule: BallotRule, count: VoteCount): number => {
  const written = count.writtenOpinions.agreed + count.writtenOpinions.disagreed;
  const { present, absent } = (rule.recusal === 'leavesWhole' && count.recused) || NOBODY;
  if (rule.denominator === 'total') return count.totalMembers - present - absent;
  if (rule.denominator === 'present') return count.present - present + written;
  return count.agreed + count.disagreed + count.blank + written;
};

/** The outcome of one vote. Without a quorum nothing is decided, whatever the count. */
export const voteOutcome = ({
  rule,
  ...count
}: VoteCount & { readonly rule: BallotRule }): Result<VoteOutcome, VoteRefusal> => {
  const refusal = refusalOf(count);
  if (refusal) return err(refusal);
  const base = baseOf(rule, count);
  const required = requiredVotes(rule, base);
  const agreed = count.agreed + count.writtenOpinions.agreed;
  const decided = agreed >= required ? 'passed' : 'rejected';
  return ok({ outcome: isQuorate(rule, count) ? decided : 'noQuorum', base, required, agreed });
};
