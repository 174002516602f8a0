import { windowOf } from '#shared/domain/eligibility/checks/streak';
import { initiativeEvidence } from '#shared/domain/eligibility/evidence';
import {
  type JudgeContext,
  type Judgement,
  met,
  missing,
  notMet,
  yearsEnding,
} from '#shared/domain/eligibility/judgement';
import type { CheckOf, InitiativeScope } from '#shared/domain/eligibility/rules';

const SCOPES: readonly InitiativeScope[] = ['base', 'province', 'national'];

/** Recognised initiatives or research of the asked scope or wider, counted over the window. */
export const initiativeOfScope = (check: CheckOf<'initiativeOfScope'>, context: JudgeContext): Judgement => {
  const { awardYear, initiatives } = context.facts;
  const { sure, possible } =
    'years' in check.within
      ? { sure: check.within.years, possible: check.within.years }
      : windowOf(context, check.within.streak);
  if (initiatives === null) return missing(yearsEnding(awardYear, sure));
  const fitting = initiatives.filter(
    (initiative) =>
      initiative.year <= awardYear &&
      SCOPES.indexOf(initiative.scope) >= SCOPES.indexOf(check.scope) &&
      (check.kinds === undefined || check.kinds.includes(initiative.kind)) &&
      (check.applied === undefined || initiative.applied),
  );
  const inLast = (count: number) => fitting.filter((initiative) => initiative.year > awardYear - count);
  const rows = (count: number) => inLast(count).map((initiative) => initiativeEvidence(context, initiative));
  if (inLast(sure).length >= check.times) return met(rows(sure));
  return inLast(possible).length >= check.times ? missing([], rows(possible)) : notMet(rows(sure));
};
