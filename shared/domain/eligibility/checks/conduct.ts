import { awardEvidence, disciplineEvidence } from '#shared/domain/eligibility/evidence';
import {
  type JudgeContext,
  type Judgement,
  met,
  missing,
  notMet,
  yearsEnding,
} from '#shared/domain/eligibility/judgement';
import { openYears } from '#shared/domain/eligibility/known-history';
import type { CheckOf } from '#shared/domain/eligibility/rules';
import { yearOf } from '#shared/lib/local-date';

/** How many years count: for merit the award's history where the law names a stretch, else the award year. */
const yearsCounted = ({ facts, rule, historyYears }: JudgeContext): number =>
  facts.basis === 'merit' && rule.noStretchFor?.includes(facts.recipientKind) !== true ? historyYears : 1;

/**
 * No discipline touches the years counted; an earlier one is shown where the law names no stretch of them. Achievements count from the end of a discipline, so the year it ends in is not yet a full year.
 */
export const noDisciplineInWindow = (_check: CheckOf<'noDisciplineInWindow'>, context: JudgeContext): Judgement => {
  const { awardYear, recipientKind, discipline, onDate } = context.facts;
  const years = yearsCounted(context);
  if (discipline === null) return missing(yearsEnding(awardYear, years));
  const touching = discipline.filter(
    (fact) => fact.from <= onDate && (fact.to === null || yearOf(fact.to) > awardYear - years),
  );
  if (touching.length > 0) return notMet(touching.map(disciplineEvidence));
  const open = openYears(context, years);
  if (open.length > 0) return missing(open);
  return met(context.rule.noStretchFor?.includes(recipientKind) ? discipline.map(disciplineEvidence) : []);
};

/** Nothing is proposed while discipline, inspection or investigation is open. */
export const noOpenInvestigation = (_check: CheckOf<'noOpenInvestigation'>, context: JudgeContext): Judgement => {
  const { openInvestigation, onDate } = context.facts;
  if (openInvestigation === null) return missing([]);
  if (!openInvestigation) return met();
  return notMet([{ year: yearOf(onDate), what: context.names.investigation }]);
};

/** A collective that was dissolved is not commended any more. */
export const notDissolved = (_check: CheckOf<'notDissolved'>, context: JudgeContext): Judgement => {
  const { dissolvedOn, onDate } = context.facts;
  if (!dissolvedOn || dissolvedOn > onDate) return met();
  return notMet([{ year: yearOf(dissolvedOn), what: context.names.dissolved }]);
};

/** No other award of the year that a person should weigh: of state level, or for the same kind of achievement. */
export const noOtherAwardInYear = (check: CheckOf<'noOtherAwardInYear'>, context: JudgeContext): Judgement => {
  const { awardYear, basis, awards, award: proposed } = context.facts;
  const others = (awards ?? []).filter(
    ({ code, year, basis: other }) =>
      year === awardYear &&
      code !== proposed &&
      check.among.includes(code) &&
      (check.sameBasis === undefined || other === basis),
  );
  if (others.length === 0) return met();
  return notMet(others.map((award) => awardEvidence(context, award)));
};
