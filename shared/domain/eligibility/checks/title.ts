import type { AwardCode } from '#shared/domain/award-code';
import { countedAwards, uncountedAwards } from '#shared/domain/eligibility/checks/counted-award';
import { windowOf } from '#shared/domain/eligibility/checks/streak';
import { awardEvidence, uncountedEvidence } from '#shared/domain/eligibility/evidence';
import type { AwardFact } from '#shared/domain/eligibility/facts';
import {
  type JudgeContext,
  type Judgement,
  met,
  missing,
  notMet,
  yearsEnding,
} from '#shared/domain/eligibility/judgement';
import type { CheckOf } from '#shared/domain/eligibility/rules';

const rows = (context: JudgeContext, awards: readonly AwardFact[]) =>
  awards.map((award) => awardEvidence(context, award));

/** Rows of a failing line: what counted, then what was left out because of its basis. */
const shortfall = (context: JudgeContext, counted: readonly AwardFact[], codes: readonly AwardCode[]) => [
  ...rows(context, counted),
  ...uncountedAwards(context, codes).map((award) => uncountedEvidence(context, award)),
];

/** One of the titles in the award year. */
export const titleInYear = (check: CheckOf<'titleInYear'>, context: JudgeContext): Judgement => {
  const { awardYear } = context.facts;
  const awards = countedAwards(context, check.codes);
  if (awards === null) return missing([awardYear]);
  const held = awards.filter((award) => award.year === awardYear);
  return held.length > 0 ? met(rows(context, held)) : notMet(shortfall(context, [], check.codes));
};

/** “N lần liên tục được tặng …”: the last in the award year, each at most `maxGap` years after the one before. */
export const consecutiveTitles = (check: CheckOf<'consecutiveTitles'>, context: JudgeContext): Judgement => {
  const { awardYear } = context.facts;
  const awards = countedAwards(context, check.codes);
  if (awards === null) return missing(yearsEnding(awardYear, (check.times - 1) * check.maxGap + 1));
  const yearly = awards.filter((award, index) => awards[index + 1]?.year !== award.year).toReversed();
  const isBroken = (award: AwardFact, index: number): boolean => {
    const newer = yearly[index - 1];
    return newer === undefined ? award.year !== awardYear : newer.year - award.year > check.maxGap;
  };
  const broken = yearly.findIndex(isBroken);
  const run = broken === -1 ? yearly : yearly.slice(0, broken);
  if (run.length >= check.times) return met(rows(context, run.slice(0, check.times).toReversed()));
  return notMet(shortfall(context, run.toReversed(), check.codes));
};

/** “Trong thời gian đó có N lần được tặng …”. */
export const countInWindow = (check: CheckOf<'countInWindow'>, context: JudgeContext): Judgement => {
  const { awardYear } = context.facts;
  const awards = countedAwards(context, check.codes);
  if (awards === null) return missing(yearsEnding(awardYear, check.streak.years));
  const { sure, possible } = windowOf(context, check.streak);
  const inLast = (count: number) => awards.filter((award) => award.year > awardYear - count);
  if (inLast(sure).length >= check.times) return met(rows(context, inLast(sure)));
  const perhaps = inLast(possible);
  if (perhaps.length < check.times) return notMet(shortfall(context, inLast(sure), check.codes));
  const oldest = perhaps.at(-check.times)?.year ?? awardYear;
  const unsure = yearsEnding(awardYear, awardYear - oldest + 1).filter((year) => unknownIn(context, year));
  return missing(unsure, rows(context, perhaps));
};

const unknownIn = (context: JudgeContext, year: number): boolean =>
  !context.facts.ratings?.some((fact) => fact.year === year);

/** “Đã được tặng …”: at any time up to the award year. */
export const heldBefore = (check: CheckOf<'heldBefore'>, context: JudgeContext): Judgement => {
  const awards = countedAwards(context, check.codes);
  if (awards === null) return missing([]);
  return awards.length > 0 ? met(rows(context, awards)) : notMet(shortfall(context, [], check.codes));
};

/** “Đã được tặng … và sau đó có liên tục từ N năm”: held in a year before the last N years. */
export const heldStrictlyBeforeWindow = (
  check: CheckOf<'heldStrictlyBeforeWindow'>,
  context: JudgeContext,
): Judgement => {
  const awards = countedAwards(context, check.codes);
  if (awards === null) return missing([]);
  const early = awards.filter((award) => award.year <= context.facts.awardYear - check.years);
  return early.length > 0 ? met(rows(context, early)) : notMet(shortfall(context, awards, check.codes));
};
