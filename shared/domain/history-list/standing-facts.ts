import { findDecision } from '#shared/domain/history-list/decision-words';
import type { HistoryOptions, InitiativeScope, StatedDecision } from '#shared/domain/history-list/history-reading';
import { NO_DECISION } from '#shared/domain/history-list/history-reading';
import { scopeOfHeading } from '#shared/domain/history-list/initiative-words';
import { readRating } from '#shared/domain/history-list/rating-words';
import { yearBelow, yearOfHeading } from '#shared/domain/history-list/year-words';
import { readGroupHeading } from '#shared/domain/nomination-list/group-heading';
import type { ProposedAward } from '#shared/domain/nomination-list/list-reading';
import { stripEnumerator } from '#shared/domain/nomination-list/row-words';
import type { RatingLevel, RecipientKind } from '#shared/domain/recipient';
import { yearOf } from '#shared/lib/local-date';

/** What titles and headings above a row say of it. */
export type StandingFacts = {
  readonly year: number | null;
  readonly decision: StatedDecision;
  readonly scope: InitiativeScope | null;
  readonly kind: RecipientKind | null;
  readonly unit: string | null;
  readonly awards: readonly ProposedAward[];
  readonly rating: RatingLevel | null;
};

export const NOTHING_STANDS: StandingFacts = {
  year: null,
  decision: NO_DECISION,
  scope: null,
  kind: null,
  unit: null,
  awards: [],
  rating: null,
};

/** What a list rests on is not what it gives: rules and earlier decisions. */
const withoutBases = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^[\s*+•–-]*căn\s+cứ(?!\p{L})/iu.test(line))
    .join('\n');

/** The lines above a list: the first that names a year, a decision or a scope says it for all. */
export const standingOfTitles = (texts: readonly string[]): StandingFacts => {
  const telling = texts.map(withoutBases);
  const firstOf = <T>(read: (text: string) => T | null): T | null =>
    telling.map(read).find((found) => found !== null) ?? null;
  return {
    ...NOTHING_STANDS,
    year: firstOf(yearOfHeading),
    decision: firstOf(findDecision) ?? NO_DECISION,
    scope: firstOf(scopeOfHeading),
  };
};

const withoutYear = (text: string): string =>
  text.replace(/[-–,:]?\s*((giai đoạn|từ|đến)\s+)?(năm\s+(học\s+)?)?(19|20)\d\d(\s*[-–]\s*(19|20)\d\d)?/giu, ' ');

/** A heading between the rows: what it says anew stands from here on, what it leaves out goes on. */
export const standingAfterHeading = (standing: StandingFacts, text: string): StandingFacts => {
  const decision = findDecision(text);
  const bare = withoutYear(stripEnumerator(decision?.rest ?? text))
    .replace(/\s+/g, ' ')
    .trim();
  const year = yearBelow(text, standing.year);
  const next = {
    ...standing,
    year,
    decision: decision ?? standing.decision,
    scope: scopeOfHeading(text) ?? standing.scope,
  };
  const rating = readRating(bare.replace(/[(:].*$/u, ''))?.level;
  if (rating !== undefined) return { ...next, rating, awards: [] };
  if (!/\p{L}{2}/u.test(bare) || /^năm$/iu.test(bare)) return next;
  const heading = readGroupHeading(bare);
  return {
    ...next,
    kind: heading.kind ?? (heading.awards.length > 0 ? null : next.kind),
    awards: heading.awards.length > 0 ? heading.awards : next.awards,
    unit: heading.unit ?? next.unit,
  };
};

export type SettledTime = {
  readonly year: number | null;
  readonly isYearOfDecision: boolean;
  readonly decision: StatedDecision;
};

/** Year and decision of a fact: its own words first, then the secretary's for the whole list, then the titles'. */
export const settleTime = (
  own: { readonly year: number | null; readonly decision: StatedDecision | null },
  standing: StandingFacts,
  options: HistoryOptions,
): SettledTime => {
  const ofRow = own.decision ?? NO_DECISION;
  const isOwn = ofRow.number !== null || ofRow.decidedOn !== null;
  const decision: StatedDecision = isOwn
    ? { ...ofRow, authority: ofRow.authority ?? options.authority ?? null }
    : {
        number: options.decisionNumber ?? standing.decision.number,
        decidedOn: options.decidedOn ?? standing.decision.decidedOn,
        authority: ofRow.authority ?? options.authority ?? standing.decision.authority,
      };
  const named = own.year ?? options.year ?? standing.year;
  if (named !== null || decision.decidedOn === null) return { year: named, isYearOfDecision: false, decision };
  return { year: yearOf(decision.decidedOn), isYearOfDecision: true, decision };
};
