import type { AwardCode } from '#shared/domain/award-code';
import type { AwardRule, CriterionLine } from '#shared/domain/eligibility/rules';
import type { RecipientKind } from '#shared/domain/recipient';
import { fold } from '#shared/lib/vietnamese-text';

export type WantedAwards = {
  readonly text: string;
  readonly level?: AwardRule['level'] | undefined;
  readonly recipientKind?: RecipientKind | undefined;
  readonly kind?: AwardRule['kind'] | undefined;
};

/** Where the words stand, when they are not all in the award's name. */
export type SearchHit = { readonly clause: string; readonly text: string };
export type FoundAward = { readonly award: AwardRule; readonly hit: SearchHit | null };

/** Folded words between single spaces, one space at each end: `khoản 1 Điều 44;` → ` khoan 1 dieu 44 `. */
const searchable = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** `điểm a khoản 1 Điều 44` stays together: its numbers alone would be found everywhere. */
const PHRASES = /(?:(?:diem|khoan|dieu) (?:\d+|[a-z]{1,2})(?: |$))+|\S+/g;

const phrasesOf = (text: string): readonly string[] =>
  (searchable(text).trim().match(PHRASES) ?? []).map((phrase) => phrase.trim());

/** Words fit by their beginning; numbers and clauses only whole, so that Điều 4 is not Điều 44. */
const holds = (hay: string, phrase: string): boolean =>
  hay.includes(/ |^\d+$/.test(phrase) ? ` ${phrase} ` : ` ${phrase}`);

/** The line and its alternatives, each by itself. */
export const withLimbs = (line: CriterionLine): readonly CriterionLine[] =>
  'oneOf' in line ? [line, ...line.oneOf.flatMap(withLimbs)] : [line];

/** True when the text holds every word of the search, without marks; an empty search is nowhere. */
export const holdsWords = (text: string, words: string): boolean => {
  const phrases = phrasesOf(words);
  const hay = searchable(text);
  return phrases.length > 0 && phrases.every((phrase) => holds(hay, phrase));
};

const hitOf = (award: AwardRule, phrases: readonly string[], names: string): SearchHit | null | undefined => {
  const rest = phrases.filter((phrase) => !holds(names, phrase));
  if (rest.length === 0) return null;
  const places = [...award.criteria.flatMap(withLimbs), ...award.decidedBy.map(({ clause }) => ({ clause, text: '' }))];
  const whole = places.find(({ clause, text }) => {
    const hay = searchable(`${clause} ${text}`);
    return rest.every((phrase) => holds(hay, phrase));
  });
  if (whole !== undefined) return { clause: whole.clause, text: whole.text };
  const hays = places.map(({ clause, text }) => searchable(`${clause} ${text}`));
  const scattered = rest.every((phrase) => hays.some((hay) => holds(hay, phrase)));
  return scattered ? null : undefined;
};

/**
 * The awards that fit the filters and hold every word, by name, clause (“Điều 44”) or criterion, without marks.
 * Those found by name come first; else the order of the catalogue. `otherNames` are further names people say.
 */
export const searchAwards = (
  awards: readonly AwardRule[],
  wanted: WantedAwards,
  otherNames: (code: AwardCode) => string,
): readonly FoundAward[] => {
  const phrases = phrasesOf(wanted.text);
  const found = awards
    .filter(
      ({ level, kind, recipientKinds }) =>
        (wanted.level === undefined || level === wanted.level) &&
        (wanted.kind === undefined || kind === wanted.kind) &&
        (wanted.recipientKind === undefined || recipientKinds.includes(wanted.recipientKind)),
    )
    .flatMap((award) => {
      const names = searchable(`${award.name} ${award.shortName} ${otherNames(award.code)} `);
      const hit = hitOf(award, phrases, names);
      const isNamed = phrases.every((phrase) => holds(names, phrase));
      return hit === undefined ? [] : [{ award, hit, isNamed }];
    });
  return [...found.filter(({ isNamed }) => isNamed), ...found.filter(({ isNamed }) => !isNamed)].map(
    ({ award, hit }) => ({ award, hit }),
  );
};
