import type { EligibilityFacts } from '#shared/domain/eligibility/facts';

/**
 * The facts for judging an award anew after it was decided: without the award itself, which then stands in the history.
 * An investigation opened since does not speak against an award already given.
 */
export const factsAsDecided = (facts: EligibilityFacts, awardId: string): EligibilityFacts => {
  const awards = facts.awards?.filter(({ id }) => id !== awardId);
  const isUnknown = awards === undefined || (awards.length === 0 && facts.historyKnownFrom === null);
  return { ...facts, awards: isUnknown ? null : awards, openInvestigation: false };
};
