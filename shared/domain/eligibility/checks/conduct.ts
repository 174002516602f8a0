import { disciplineEvidence } from '#shared/domain/eligibility/evidence';
import {
  type JudgeContext,
  type Judgement,
  met,
  missing,
  notMet,
  yearsEnding,
} from '#shared/domain/eligibility/judgement';
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
  return touching.length === 0 ? met() : notMet(touching.map(disciplineEvidence));
};

/** Nothing is proposed while discipline, inspection or investigation is open. */
export const noOpenInvestigation = (_check: CheckOf<'noOpenInvestigation'>, context: JudgeContext): Judgement => {
  const { openInvestigation, onDate } = context.facts;
  if (openInvestigation === null) return missing([]);
  if (!openInvestigation) return met();
  return notMet([{ year: yearOf(onDate), what: context.names.investigation }]);
};
