import type { AwardCode } from '#shared/domain/award-code';
import { awardAtLevel } from '#shared/domain/nomination-list/award-at-level';
import { recognizeAward } from '#shared/domain/nomination-list/award-phrases';
import type { OfficeLevel } from '#shared/domain/office-level';
import { fold } from '#shared/lib/vietnamese-text';
import { awardNames } from '#shared/text/vi/awards';
import type { AwardChoiceGroup } from './award-choices';

const NO_MATCH = Number.POSITIVE_INFINITY;

/** What the typed words mean, likeliest first: “BK” at a province is the province's, else one whose level is not said. */
const meantBy = (typed: string, level: OfficeLevel | null): readonly AwardCode[] => {
  const code = recognizeAward(typed);
  if (code === null) return [];
  return level === null ? [code] : [awardAtLevel(code, level), code];
};

const wordsBegin = (text: string, words: readonly string[]): boolean =>
  words.every((word) => ` ${text}`.includes(` ${word}`));

/** `bktt`: its letters begin words of the name, in their order, the first word first. */
const isOfInitials = (letters: string, name: string): boolean => {
  const initials = name.split(/[^a-z0-9]+/).map((word) => word.charAt(0));
  if (letters.length < 2 || letters.charAt(0) !== initials[0]) return false;
  let found = 0;
  for (const initial of initials) if (initial === letters.charAt(found)) found += 1;
  return found === letters.length;
};

/** The choices that typed words may mean: first what the reader of lists takes them for, then names that hold them. */
export const searchAwards = (
  groups: readonly AwardChoiceGroup[],
  typed: string,
  level: OfficeLevel | null,
): readonly AwardChoiceGroup[] => {
  const folded = fold(typed);
  if (folded === '') return groups;
  const meant = meantBy(typed, level);
  const words = folded.split(' ');
  const rankOf = (code: AwardCode): number => {
    const place = meant.indexOf(code);
    if (place >= 0) return place;
    const { full, short } = awardNames[code];
    if (wordsBegin(`${fold(full)} ${fold(short)}`, words)) return meant.length;
    return isOfInitials(folded, fold(full)) ? meant.length + 1 : NO_MATCH;
  };
  return groups
    .map(({ group, action, choices }) => {
      const ranked = choices.map((choice) => ({ choice, rank: rankOf(choice.code) }));
      const found = ranked.filter(({ rank }) => rank !== NO_MATCH).sort((left, right) => left.rank - right.rank);
      return { group, action, choices: found.map(({ choice }) => choice), best: found[0]?.rank ?? NO_MATCH };
    })
    .filter(({ best }) => best !== NO_MATCH)
    .sort((left, right) => left.best - right.best)
    .map(({ group, action, choices }) => ({ group, action, choices }));
};
