import { awardBasisAllowed } from '#shared/domain/eligibility/checks/basis';
import { noDisciplineInWindow, noOpenInvestigation } from '#shared/domain/eligibility/checks/conduct';
import { initiativeOfScope } from '#shared/domain/eligibility/checks/initiative';
import {
  flagEligible,
  hasMemberTitle,
  membersCompletedTask,
  noMemberDisciplined,
  notFlagEligible,
  shareOfMembers,
  yearsSinceFounded,
} from '#shared/domain/eligibility/checks/members';
import { withUnknownConduct, withUnknownPast } from '#shared/domain/eligibility/checks/partial-history';
import { ratingAtLeast } from '#shared/domain/eligibility/checks/rating';
import { consecutiveYears, ratingsInStreak } from '#shared/domain/eligibility/checks/streak';
import {
  consecutiveTitles,
  countInWindow,
  heldBefore,
  heldStrictlyBeforeWindow,
  titleInYear,
} from '#shared/domain/eligibility/checks/title';
import { type JudgeContext, type Judgement, judgeAll, judgeAny } from '#shared/domain/eligibility/judgement';
import type { CheckKind, CheckOf } from '#shared/domain/eligibility/rules';

/** One line a kind of check: the compiler asks for the line when the vocabulary grows. */
const checks: { readonly [K in CheckKind]: (check: CheckOf<K>, context: JudgeContext) => Judgement } = {
  ratingAtLeast,
  consecutiveYears,
  ratingsInStreak,
  titleInYear: (check, context) => withUnknownPast((known) => titleInYear(check, known), context),
  consecutiveTitles: (check, context) => withUnknownPast((known) => consecutiveTitles(check, known), context),
  countInWindow: (check, context) => withUnknownPast((known) => countInWindow(check, known), context),
  heldBefore: (check, context) => withUnknownPast((known) => heldBefore(check, known), context),
  heldStrictlyBeforeWindow: (check, context) =>
    withUnknownPast((known) => heldStrictlyBeforeWindow(check, known), context),
  initiativeOfScope: (check, context) => withUnknownPast((known) => initiativeOfScope(check, known), context),
  shareOfMembers,
  membersCompletedTask,
  hasMemberTitle,
  noMemberDisciplined,
  flagEligible,
  notFlagEligible,
  yearsSinceFounded,
  noDisciplineInWindow: (check, context) => withUnknownConduct((known) => noDisciplineInWindow(check, known), context),
  noOpenInvestigation,
  awardBasisAllowed,
  allOf: ({ checks: all }, context) => judgeAll(all.map((check) => judge(check, context))),
  anyOf: ({ checks: any }, context) => judgeAny(any.map((check) => judge(check, context))),
};

/** Judges one check by the facts of the context. */
export const judge = <K extends CheckKind>(check: CheckOf<K>, context: JudgeContext): Judgement =>
  checks[check.check](check, context);
