import { AWARD_CODES, type AwardCode } from '#shared/domain/award-code';
import { FARTHEST } from '#shared/domain/eligibility/known-history';
import type { AwardRule, Check, CriterionLine, EditionRules } from '#shared/domain/eligibility/rules';
import type { AwardBasis } from '#shared/domain/recipient';

/** What the lines of an award can look at in a history; anything else changes nothing in the judgement. */
export type AskedHistory = {
  readonly awards: readonly AwardCode[];
  /** So many years of ratings, the award year included. */
  readonly ratingYears: number;
};

const CODES: ReadonlySet<unknown> = new Set(AWARD_CODES);

/** Every award code that stands anywhere in the parameters of a check. */
const codesIn = (parameters: unknown): readonly AwardCode[] => {
  if (CODES.has(parameters)) return [parameters as AwardCode];
  if (typeof parameters !== 'object' || parameters === null) return [];
  return Object.values(parameters).flatMap(codesIn);
};

/** How many years of ratings a check reads; a stretch is followed as far as it lasts where the whole of it counts. */
const ratingYearsOf = (check: Check, isWholeStretch: boolean): number => {
  if (check.check === 'allOf' || check.check === 'anyOf')
    return Math.max(0, ...check.checks.map((one) => ratingYearsOf(one, isWholeStretch)));
  if (check.check === 'ratingAtLeast' || check.check === 'ratingIfRated') return 1;
  const within = check.check === 'initiativeOfScope' && 'streak' in check.within ? check.within.streak : null;
  const streak = check.check === 'consecutiveYears' ? check : 'streak' in check ? check.streak : within;
  if (streak === null) return 0;
  return isWholeStretch ? FARTHEST : streak.years;
};

const checksOf = (line: CriterionLine): readonly Check[] => {
  if ('oneOf' in line) return line.oneOf.flatMap(checksOf);
  return 'check' in line ? [line.check] : [];
};

const speaksOf = ({ levels, bases }: CriterionLine, rule: AwardRule, basis: AwardBasis): boolean =>
  (levels?.includes(rule.level) ?? true) && (bases?.includes(basis) ?? true);

const work = (edition: EditionRules, rule: AwardRule, basis: AwardBasis): AskedHistory => {
  const lines = [...rule.criteria, ...edition.general].filter((line) => speaksOf(line, rule, basis));
  const checks = lines.flatMap(checksOf);
  const isWholeStretch = edition.readings.window === 'wholeStretch';
  return {
    awards: [...new Set(checks.flatMap(codesIn))],
    ratingYears: Math.max(0, ...checks.map((check) => ratingYearsOf(check, isWholeStretch))),
  };
};

const known = new WeakMap<EditionRules, Map<string, AskedHistory>>();

/** What the row of an award asks of a history for one basis under an edition; worked out once for each. */
export const askedHistory = (edition: EditionRules, rule: AwardRule, basis: AwardBasis): AskedHistory => {
  const rows = known.get(edition) ?? new Map<string, AskedHistory>();
  known.set(edition, rows);
  const key = `${rule.code} ${basis}`;
  const asked = rows.get(key) ?? work(edition, rule, basis);
  rows.set(key, asked);
  return asked;
};
