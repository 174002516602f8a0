import {
  type BallotVariant,
  citedClause,
  type LocalRegulation,
} from '#shared/domain/local-regulation/local-regulation';
import type { BallotRule } from '#shared/domain/voting';

/** What a variant names; absent members and rounds stand beside the parts of the national rule. */
type Parts = Partial<Pick<BallotRule, 'requiresBallot' | 'quorum' | 'threshold' | 'denominator'>> & {
  readonly absentMembers?: NonNullable<BallotVariant['absentMembers']>;
  readonly rounds?: NonNullable<BallotVariant['rounds']>;
};

const namedParts = ({ id: _, award: __, clause: ___, ...parts }: BallotVariant): Parts =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== null));

/** Where the law itself asks for a ballot, a variant for all awards does not touch the share that passes. */
const sparingTheLaw = (rule: BallotRule, variant: BallotVariant): BallotVariant =>
  variant.award === null && rule.requiresBallot
    ? { ...variant, requiresBallot: null, threshold: null, denominator: null }
    : variant;

const withVariant = (regulation: LocalRegulation, rule: BallotRule, given: BallotVariant): BallotRule => {
  const variant = sparingTheLaw(rule, given);
  const parts = namedParts(variant);
  if (Object.keys(parts).length === 0) return rule;
  const clause = citedClause(regulation, variant.clause);
  if (variant.threshold === null) return { ...rule, ...parts, clause: `${rule.clause}; ${clause}` };
  const { unconfirmed: _, ...confirmed } = rule;
  return { ...confirmed, ...parts, clause };
};

/**
 * The ballot rule of an award with the parts the office's regulation names; what it leaves out stands. A variant for
 * this award goes over one for all. Naming the share that passes settles an unconfirmed rule.
 */
export const localBallot = (regulation: LocalRegulation, award: string, rule: BallotRule): BallotRule => {
  const forAll = regulation.ballots.filter((variant) => variant.award === null);
  const forThis = regulation.ballots.filter((variant) => variant.award === award);
  return [...forAll, ...forThis].reduce((changed, variant) => withVariant(regulation, changed, variant), rule);
};
