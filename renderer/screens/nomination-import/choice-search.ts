import { fold } from '#shared/lib/vietnamese-text';

export type SearchedChoice = { readonly value: string; readonly label: string };

/** Choices under one heading; those that do not fit the row stay in sight, but are never proposed. */
export type SearchedGroup<C extends SearchedChoice = SearchedChoice> = {
  readonly key: string;
  readonly label: string;
  readonly isUnfit: boolean;
  readonly choices: readonly C[];
};

/** The choices that are left, and the one that Enter takes: none where the words mean one that does not fit. */
export type FoundChoices<C extends SearchedChoice = SearchedChoice> = {
  readonly groups: readonly SearchedGroup<C>[];
  readonly best: string | null;
};

const NO_MATCH = Number.POSITIVE_INFINITY;

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

export type SearchNames = { readonly full: string; readonly short: string };

/** How well typed words fit a choice: first those that they are known to mean, then names that hold them. */
const rankBy = (typed: string, meant: readonly string[]) => {
  const folded = fold(typed);
  const words = folded.split(' ');
  return ({ value, names: { full, short } }: { readonly value: string; readonly names: SearchNames }): number => {
    const place = meant.indexOf(value);
    if (place >= 0) return place;
    if (wordsBegin(`${fold(full)} ${fold(short)}`, words)) return meant.length;
    return isOfInitials(folded, fold(full)) ? meant.length + 1 : NO_MATCH;
  };
};

type Search<C extends SearchedChoice> = {
  readonly groups: readonly SearchedGroup<C>[];
  readonly typed: string;
  /** What the typed words mean, likeliest first, as `keyOf` names it. */
  readonly meant: readonly string[];
  readonly keyOf: (choice: C) => string;
  readonly namesOf: (choice: C) => SearchNames;
};

/** The choices that typed words may mean, the likeliest first; what does not fit the row comes last. */
export const searchChoices = <C extends SearchedChoice>(search: Search<C>): FoundChoices<C> => {
  const rank = rankBy(search.typed, search.meant);
  const found = search.groups
    .map((group) => {
      const ranked = group.choices
        .map((choice) => ({ choice, rank: rank({ value: search.keyOf(choice), names: search.namesOf(choice) }) }))
        .filter((one) => one.rank !== NO_MATCH)
        .sort((left, right) => left.rank - right.rank);
      const choices = ranked.map(({ choice }) => choice);
      return { group: { ...group, choices }, best: ranked[0]?.rank ?? NO_MATCH };
    })
    .filter(({ best }) => best !== NO_MATCH)
    .sort((left, right) => Number(left.group.isUnfit) - Number(right.group.isUnfit) || left.best - right.best);
  const [first] = found;
  const isMeantUnfit = found.some(({ group, best }) => group.isUnfit && best < (first?.best ?? NO_MATCH));
  const takes = first === undefined || first.group.isUnfit || isMeantUnfit ? undefined : first.group.choices[0];
  return { groups: found.map(({ group }) => group), best: takes?.value ?? null };
};
