import type { AwardCode } from '#shared/domain/award-code';
import type { AwardFact } from '#shared/domain/eligibility/facts';
import type { JudgeContext } from '#shared/domain/eligibility/judgement';

const ofCodes = (context: JudgeContext, codes: readonly AwardCode[]): readonly AwardFact[] | null =>
  context.facts.awards?.filter((award) => codes.includes(award.code) && award.year <= context.facts.awardYear) ?? null;

const counts = (context: JudgeContext, award: AwardFact): boolean =>
  context.facts.basis !== 'merit' || award.basis === 'merit';

/**
 * The awards of these codes up to the award year that may be counted, oldest first, one a year and code; null when the
 * history is unknown. For a merit award only merit awards count: thematic and unexpected ones are no ground for it.
 */
export const countedAwards = (context: JudgeContext, codes: readonly AwardCode[]): readonly AwardFact[] | null =>
  ofCodes(context, codes)
    ?.filter((award) => counts(context, award))
    .toSorted((a, b) => a.year - b.year)
    .filter((award, index, all) => all.findIndex((o) => o.code === award.code && o.year === award.year) === index) ??
  null;

/** Those left out because of their basis, to be shown. */
export const uncountedAwards = (context: JudgeContext, codes: readonly AwardCode[]): readonly AwardFact[] =>
  (ofCodes(context, codes) ?? []).filter((award) => !counts(context, award));
