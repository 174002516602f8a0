import type { AwardCode } from '#shared/domain/award-code';
import type { AwardFact } from '#shared/domain/eligibility/facts';
import type { JudgeContext } from '#shared/domain/eligibility/judgement';

const counts = (context: JudgeContext, award: AwardFact): boolean =>
  context.facts.basis !== 'merit' || award.basis === 'merit';

/** Oldest first; rows of one year in an order that does not depend on how they were recorded. */
const byYear = (a: AwardFact, b: AwardFact): number => {
  if (a.year !== b.year) return a.year - b.year;
  const [left, right] = [`${a.code} ${a.decisionNumber ?? ''}`, `${b.code} ${b.decisionNumber ?? ''}`];
  return left < right ? -1 : Number(left > right);
};

const ofCodes = (context: JudgeContext, codes: readonly AwardCode[], isCounted: boolean): AwardFact[] => {
  const { awards, awardYear } = context.facts;
  const found: AwardFact[] = [];
  for (const award of awards ?? []) {
    if (award.year > awardYear || !codes.includes(award.code) || counts(context, award) !== isCounted) continue;
    found.push(award);
  }
  return found.length > 1 ? found.sort(byYear) : found;
};

/**
 * The awards of these codes up to the award year that may be counted, oldest first, one a year and code; null when the
 * history is unknown. For a merit award only merit awards count: thematic and unexpected ones are no ground for it.
 */
export const countedAwards = (context: JudgeContext, codes: readonly AwardCode[]): readonly AwardFact[] | null => {
  if (context.facts.awards === null) return null;
  const found = ofCodes(context, codes, true);
  return found.filter((award, index) => {
    const before = found[index - 1];
    return before === undefined || before.code !== award.code || before.year !== award.year;
  });
};

/** Those left out because of their basis, to be shown. */
export const uncountedAwards = (context: JudgeContext, codes: readonly AwardCode[]): readonly AwardFact[] =>
  ofCodes(context, codes, false);
