import { windowOf } from '#shared/domain/eligibility/checks/streak';
import { initiativeEvidence } from '#shared/domain/eligibility/evidence';
import type { InitiativeFact } from '#shared/domain/eligibility/facts';
import {
  type JudgeContext,
  type Judgement,
  met,
  missing,
  notMet,
  yearsEnding,
} from '#shared/domain/eligibility/judgement';
import { askedYears, openYears } from '#shared/domain/eligibility/known-history';
import type { CheckOf, InitiativeScope } from '#shared/domain/eligibility/rules';

const SCOPES: readonly InitiativeScope[] = ['base', 'province', 'national'];

const fits = (check: CheckOf<'initiativeOfScope'>, initiative: InitiativeFact): boolean =>
  SCOPES.indexOf(initiative.scope) >= SCOPES.indexOf(check.scope) &&
  (check.kinds === undefined || check.kinds.includes(initiative.kind)) &&
  (check.applied === undefined || initiative.applied);

/** Recognised initiatives or research of the asked scope or wider, counted over the window. */
export const initiativeOfScope = (check: CheckOf<'initiativeOfScope'>, context: JudgeContext): Judgement => {
  const { awardYear, initiatives } = context.facts;
  const { sure, possible } =
    'years' in check.within
      ? { sure: check.within.years, possible: check.within.years }
      : windowOf(context, check.within.streak);
  if (initiatives === null) return missing(yearsEnding(awardYear, sure));
  const fitting = initiatives.filter((initiative) => initiative.year <= awardYear && fits(check, initiative));
  const inLast = (count: number) => fitting.filter((initiative) => initiative.year > awardYear - count);
  const rows = (count: number) => inLast(count).map((initiative) => initiativeEvidence(context, initiative));
  if (inLast(sure).length >= check.times) return met(rows(sure));
  if (inLast(possible).length >= check.times) return missing([], rows(possible));
  const open = openYears(context, possible);
  return open.length > 0 ? missing(askedYears(context, open), rows(sure)) : notMet(rows(sure));
};
