import type { EligibilityFacts } from '#shared/domain/eligibility/facts';

/**
 * The facts for judging an award anew after it was decided: as of the day of the decision, without the award itself and
 * those decided after it. An investigation opened since does not speak against an award already given.
 */
export const factsAsDecided = (facts: EligibilityFacts, awardId: string): EligibilityFacts => {
  const awards = facts.awards?.filter(({ id, date }) => id !== awardId && (date === undefined || date <= facts.onDate));
  const isUnknown = awards === undefined || (awards.length === 0 && facts.historyKnownFrom === null);
  return { ...facts, awards: isUnknown ? null : awards, openInvestigation: false };
};
