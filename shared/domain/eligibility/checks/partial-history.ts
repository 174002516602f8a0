import { AWARD_CODES } from '#shared/domain/award-code';
import type { EligibilityFacts } from '#shared/domain/eligibility/facts';
import { type JudgeContext, type Judgement, missing, yearsEnding } from '#shared/domain/eligibility/judgement';

/** No history is looked for further back than a working life. */
const FARTHEST = 40;
/** More initiatives a year than any line of the law counts. */
const MANY = [1, 2, 3, 4];

/** The years up to the award year of which an absent row proves nothing; none when the lists are whole. */
const unknownYears = ({ awardYear, historyKnownFrom }: EligibilityFacts): readonly number[] => {
  if (historyKnownFrom === undefined) return [];
  return yearsEnding(awardYear, FARTHEST).filter((year) => historyKnownFrom === null || year < historyKnownFrom);
};

/** The facts as they would be if the unknown years held everything that could help. */
const atBest = (facts: EligibilityFacts, years: readonly number[]): EligibilityFacts => {
  const awards = years.flatMap((year) => AWARD_CODES.map((code) => ({ code, year, basis: 'merit' as const })));
  const initiatives = years.flatMap((year) =>
    MANY.flatMap(() =>
      (['initiative', 'research'] as const).map((kind) => ({ year, kind, scope: 'national' as const, applied: true })),
    ),
  );
  return {
    ...facts,
    awards: facts.awards === null ? null : [...facts.awards, ...awards],
    initiatives: facts.initiatives === null ? null : [...facts.initiatives, ...initiatives],
  };
};

type Judge = (context: JudgeContext) => Judgement;

const missingOf = (context: JudgeContext, years: readonly number[], judgement: Judgement): Judgement => {
  const window = yearsEnding(context.facts.awardYear, context.historyYears);
  return missing(
    years.filter((year) => window.includes(year)),
    judgement.evidence,
  );
};

/**
 * Judges a check that fails for want of awards or initiatives: where the years before the known history could still
 * hold them, the verdict is missingData instead of notMet.
 */
export const withUnknownPast = (judgeKnown: Judge, context: JudgeContext): Judgement => {
  const judgement = judgeKnown(context);
  const years = unknownYears(context.facts);
  if (judgement.verdict !== 'notMet' || years.length === 0) return judgement;
  const best = judgeKnown({ ...context, facts: atBest(context.facts, years) });
  return best.verdict === 'notMet' ? judgement : missingOf(context, years, judgement);
};

/** Judges a check that holds for want of discipline: years of the window that are not known leave it open. */
export const withUnknownConduct = (judgeKnown: Judge, context: JudgeContext): Judgement => {
  const judgement = judgeKnown(context);
  if (judgement.verdict !== 'met') return judgement;
  const years = context.facts.basis === 'merit' ? context.historyYears : 1;
  const window = yearsEnding(context.facts.awardYear, years);
  const unknown = unknownYears(context.facts).filter((year) => window.includes(year));
  return unknown.length === 0 ? judgement : missing(unknown, judgement.evidence);
};
