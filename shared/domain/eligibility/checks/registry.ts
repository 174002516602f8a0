import { awardBasisAllowed } from '#shared/domain/eligibility/checks/basis';
import {
  noDisciplineInWindow,
  noOpenInvestigation,
  noOtherAwardInYear,
  notDissolved,
} from '#shared/domain/eligibility/checks/conduct';
import { authorityDecides, votesReach } from '#shared/domain/eligibility/checks/council';
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
import { ratingAtLeast, ratingIfRated } from '#shared/domain/eligibility/checks/rating';
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
  ratingIfRated,
  consecutiveYears,
  ratingsInStreak,
  titleInYear,
  consecutiveTitles,
  countInWindow,
  heldBefore,
  heldStrictlyBeforeWindow,
  initiativeOfScope,
  shareOfMembers,
  membersCompletedTask,
  hasMemberTitle,
  noMemberDisciplined,
  flagEligible,
  notFlagEligible,
  yearsSinceFounded,
  noDisciplineInWindow,
  noOpenInvestigation,
  notDissolved,
  noOtherAwardInYear,
  votesReach,
  authorityDecides,
  awardBasisAllowed,
  allOf: ({ checks: all }, context) => judgeAll(all.map((check) => judge(check, context))),
  anyOf: ({ checks: any }, context) => judgeAny(any.map((check) => judge(check, context))),
};

/** Judges one check by the facts of the context. */
export const judge = <K extends CheckKind>(check: CheckOf<K>, context: JudgeContext): Judgement =>
  checks[check.check](check, context);
