import { type JudgeContext, type Judgement, met, notMet } from '#shared/domain/eligibility/judgement';
import type { CheckOf } from '#shared/domain/eligibility/rules';

/** The basis of the proposal is one the law names for this recipient. */
export const awardBasisAllowed = (check: CheckOf<'awardBasisAllowed'>, context: JudgeContext): Judgement =>
  check.bases.includes(context.facts.basis) ? met() : notMet();
