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

/**
 * No discipline touches the years counted: for merit the award's whole history, for the other bases the award year.
 * Achievements count from the end of a discipline, so the year it ends in is not yet a full year.
 */
export const noDisciplineInWindow = (_check: CheckOf<'noDisciplineInWindow'>, context: JudgeContext): Judgement => {
  const { awardYear, basis, discipline, onDate } = context.facts;
  const years = basis === 'merit' ? context.historyYears : 1;
  if (discipline === null) return missing(yearsEnding(awardYear, years));
  const touching = discipline.filter(
    (fact) => fact.from <= onDate && (fact.to === null || yearOf(fact.to) > awardYear - years),
  );
  if (touching.length > 0) return notMet(touching.map(disciplineEvidence));
  const open = openYears(context, years);
  return open.length > 0 ? missing(open) : met();
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
