import { type JudgeContext, type Judgement, met, notMet } from '#shared/domain/eligibility/judgement';
import type { CheckOf } from '#shared/domain/eligibility/rules';
import { requiredVotes } from '#shared/domain/voting';
import { yearOf } from '#shared/lib/local-date';

/** The agreeing votes of all members reach the award's ballot rule: whole numbers, 8 of 9 is not 90 %. */
export const votesReach = (_check: CheckOf<'votesReach'>, context: JudgeContext): Judgement => {
  const { votes, onDate } = context.facts;
  if (votes === undefined) return met();
  const required = requiredVotes(context.rule.ballot, votes.members);
  const evidence = [{ year: yearOf(onDate), what: context.names.votes({ ...votes, required }) }];
  return votes.agreed >= required ? met(evidence) : notMet(evidence);
};

/** The one who is to decide is an authority that the edition names for the award. */
export const authorityDecides = (_check: CheckOf<'authorityDecides'>, context: JudgeContext): Judgement => {
  const { decidedBy } = context.facts;
  const isNamed = decidedBy === undefined || context.rule.decidedBy.some(({ authority }) => authority === decidedBy);
  return isNamed ? met() : notMet();
};
