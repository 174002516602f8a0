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
import { askedYears, FARTHEST, isOpenYear, openYears, ratingOf } from '#shared/domain/eligibility/known-history';
import type { CheckOf } from '#shared/domain/eligibility/rules';

const rows = (context: JudgeContext, awards: readonly AwardFact[]) =>
  awards.map((award) => awardEvidence(context, award));

/** Rows of a failing line: what counted, then what was left out because of its basis. */
const shortfall = (context: JudgeContext, counted: readonly AwardFact[], codes: readonly AwardCode[]) => [
  ...rows(context, counted),
  ...uncountedAwards(context, codes).map((award) => uncountedEvidence(context, award)),
];

type Short = { readonly codes: readonly AwardCode[]; readonly counted: readonly AwardFact[] };

/** Fails for want of awards, unless open years could still hold them. */
const short = (context: JudgeContext, { codes, counted }: Short, open: readonly number[]): Judgement => {
  const evidence = shortfall(context, counted, codes);
  return open.length === 0 ? notMet(evidence) : missing(askedYears(context, open), evidence);
};

/** One of the titles in the award year. */
export const titleInYear = (check: CheckOf<'titleInYear'>, context: JudgeContext): Judgement => {
  const { awardYear } = context.facts;
  const awards = countedAwards(context, check.codes);
  if (awards === null) return missing([awardYear]);
  const held = awards.filter((award) => award.year === awardYear);
  if (held.length > 0) return met(rows(context, held));
  return short(context, { codes: check.codes, counted: [] }, openYears(context, 1));
};

type Run = { readonly held: ReadonlySet<number>; readonly last: number; readonly maxGap: number };

/** How many years in a row, back from `last`, each at most `maxGap` before the one after, hold the title. */
const runLength = ({ held, last, maxGap }: Run, isHeld: (year: number) => boolean, enough: number): number => {
  let length = 0;
  let year = last;
  while (length < enough && (held.has(year) || isHeld(year))) {
    length += 1;
    // The nearest earlier year that holds the title keeps the most room for those before it.
    let next = year - 1;
    while (next > year - maxGap && !held.has(next) && !isHeld(next)) next -= 1;
    year = next;
  }
  return length;
};

/** “N lần liên tục được tặng …”: the last in the award year, each at most `maxGap` years after the one before. */
export const consecutiveTitles = (check: CheckOf<'consecutiveTitles'>, context: JudgeContext): Judgement => {
  const { facts } = context;
  const { awardYear } = facts;
  const awards = countedAwards(context, check.codes);
  if (awards === null) return missing(yearsEnding(awardYear, (check.times - 1) * check.maxGap + 1));
  const run: Run = { held: new Set(awards.map(({ year }) => year)), last: awardYear, maxGap: check.maxGap };
  const sure = runLength(run, () => false, check.times);
  const years = [...run.held].sort((a, b) => b - a).slice(0, sure);
  const counted = awards.filter(({ year }, index) => years.includes(year) && awards[index + 1]?.year !== year);
  if (sure >= check.times) return met(rows(context, counted));
  const isPossible = runLength(run, (year) => isOpenYear(facts, year), check.times) >= check.times;
  const span = (check.times - 1) * check.maxGap + 1;
  const open = isPossible ? openYears(context, span) : [];
  return short(context, { codes: check.codes, counted }, open);
};

/** “Trong thời gian đó có N lần được tặng …”. */
export const countInWindow = (check: CheckOf<'countInWindow'>, context: JudgeContext): Judgement => {
  const { facts } = context;
  const { awardYear } = facts;
  const awards = countedAwards(context, check.codes);
  if (awards === null) return missing(yearsEnding(awardYear, check.streak.years));
  const { sure, possible } = windowOf(context, check.streak);
  const inLast = (count: number) => awards.filter((award) => award.year > awardYear - count);
  const counted = inLast(sure);
  if (counted.length >= check.times) return met(rows(context, counted));
  const perhaps = inLast(possible);
  const open = openYears(context, possible);
  if (perhaps.length >= check.times) {
    const oldest = perhaps.at(-check.times)?.year ?? awardYear;
    const unsure = yearsEnding(awardYear, awardYear - oldest + 1).filter((year) => ratingOf(facts, year) === 'unknown');
    return missing(unsure, rows(context, perhaps));
  }
  const room = open.length * check.codes.length - perhaps.filter(({ year }) => open.includes(year)).length;
  return short(context, { codes: check.codes, counted }, perhaps.length + room >= check.times ? open : []);
};

/** “Đã được tặng …”: at any time up to the award year. */
export const heldBefore = (check: CheckOf<'heldBefore'>, context: JudgeContext): Judgement => {
  const awards = countedAwards(context, check.codes);
  if (awards === null) return missing([]);
  const { awardYear } = context.facts;
  const isEarly = (award: AwardFact): boolean =>
    check.years === undefined ||
    context.readings.diplomaBeforeYears === 'anyTime' ||
    award.year <= awardYear - check.years;
  const early = awards.filter(isEarly);
  if (early.length > 0) return met(rows(context, early));
  return short(context, { codes: check.codes, counted: awards }, openYears(context, FARTHEST));
};

/** “Đã được tặng … và sau đó có liên tục từ N năm”: held in a year before the last N years. */
export const heldStrictlyBeforeWindow = (
  check: CheckOf<'heldStrictlyBeforeWindow'>,
  context: JudgeContext,
): Judgement => {
  const awards = countedAwards(context, check.codes);
  if (awards === null) return missing([]);
  const last = context.facts.awardYear - check.years;
  const early = awards.filter((award) => award.year <= last);
  if (early.length > 0) return met(rows(context, early));
  const open = openYears(context, FARTHEST).filter((year) => year <= last);
  return short(context, { codes: check.codes, counted: awards }, open);
};
