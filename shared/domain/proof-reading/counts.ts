import { numberInWords } from '#shared/domain/money-in-words';
import type { Found, ProofFacts, ProofPlace, ProofRow } from '#shared/domain/proof-reading/proof-facts';
import type { RecipientKind } from '#shared/domain/recipient';

const KINDS: readonly { readonly kind: RecipientKind; readonly word: string }[] = [
  { kind: 'collective', word: 'tập thể' },
  { kind: 'individual', word: 'cá nhân' },
  { kind: 'household', word: 'hộ gia đình' },
];

const COUNTED = /(\d{1,6})(?:\s*\(([^)]*)\))?\s+(?:lượt\s+)?(tập thể|cá nhân|hộ gia đình)/gu;

type Count = {
  readonly kind: RecipientKind;
  readonly number: number;
  readonly words: string | null;
  readonly written: string;
};

/** What of a paragraph counts recipients: all before its words about the achievement. */
const countingPart = (text: string, achievement: string): string => {
  const known = achievement === '' ? -1 : text.indexOf(achievement);
  if (known >= 0) return text.slice(0, known);
  const began = /,?\s(?:đã|vì)\s(?:có|đạt|hoàn|tích|lập)/u.exec(text)?.index ?? -1;
  return began >= 0 ? text.slice(0, began) : text;
};

const countsIn = (text: string): Count[] =>
  [...text.matchAll(COUNTED)].flatMap(([written, digits = '', words, word]) => {
    const kind = KINDS.find((it) => it.word === word)?.kind;
    return kind === undefined ? [] : [{ kind, number: Number(digits), words: words ?? null, written }];
  });

/** Several readings of the list are right: all of one kind, of one award, or each person once. */
const rightCounts = (rows: readonly ProofRow[], kind: RecipientKind, paragraph: string): ReadonlySet<number> => {
  const members = rows.filter((row) => row.kind === kind);
  const awards = [...new Set(rows.map(({ awardName }) => awardName))];
  const ofAward = (name: string): number => members.filter(({ awardName }) => awardName === name).length;
  const named = awards.filter((name) => paragraph.includes(name));
  const [only] = named.length === 1 && awards.length > 1 ? named : [];
  if (only !== undefined) return new Set([ofAward(only)]);
  const persons = new Set(members.map(({ recipientId }) => recipientId)).size;
  return new Set([members.length, persons, ...awards.map(ofAward)]);
};

type Paragraph = { readonly place: ProofPlace; readonly text: string };

const paragraphs = ({ texts, listTotal, achievement }: ProofFacts): Paragraph[] => [
  ...texts
    .filter(({ place }) => place.field === 'subject' || place.field === 'articles')
    .flatMap(({ place, text }) => text.split('\n').map((line) => ({ place, text: countingPart(line, achievement) }))),
  ...(listTotal === null ? [] : [{ place: { field: 'line' as const }, text: listTotal }]),
];

/** Counts in the text that are not those of the list: `05 tập thể và 04 cá nhân` against its rows. */
export const countDiffers = (facts: ProofFacts): Found[] => {
  if (facts.rows.length === 0) return [];
  return paragraphs(facts).flatMap(({ place, text }) =>
    countsIn(text).flatMap(({ kind, number, written }): Found[] => {
      const right = rightCounts(facts.rows, kind, text);
      if (right.has(number)) return [];
      return [{ place, details: { written, counted: String([...right][0] ?? 0) } }];
    }),
  );
};

const plain = (words: string): string =>
  words
    .toLocaleLowerCase('vi')
    .replace(/\blăm\b|lăm/gu, 'năm')
    .replace(/mốt/gu, 'một')
    .replace(/\stư\b|\stư(?=\s|$)/gu, ' bốn')
    .replace(/lẻ/gu, 'linh')
    .replace(/ngàn/gu, 'nghìn')
    .replace(/\s+/gu, ' ')
    .trim();

/** Words in brackets that are not the number before them: `05 (bốn) tập thể`. */
export const countWordsDiffer = (facts: ProofFacts): Found[] =>
  paragraphs(facts).flatMap(({ place, text }) =>
    countsIn(text).flatMap(({ number, words, written }): Found[] => {
      if (words === null || plain(words) === plain(numberInWords(number))) return [];
      return [{ place, details: { written, right: numberInWords(number) } }];
    }),
  );

const spelt = (() => {
  let known: ReadonlyMap<string, number> | null = null;
  return (words: string): number | undefined => {
    known ??= new Map(Array.from({ length: 1999 }, (_, at) => [plain(numberInWords(at + 1)), at + 1]));
    return known.get(plain(words));
  };
})();

/** Counts written in words alone, where they can only be counts: `cho năm tập thể`. */
export const speltCountDiffers = (facts: ProofFacts): Found[] => {
  if (facts.rows.length === 0) return [];
  return paragraphs(facts).flatMap(({ place, text }) =>
    [...text.matchAll(/(?:cho|và|,)\s+((?:\p{Ll}+\s+){1,6})(tập thể|cá nhân|hộ gia đình)/gu)].flatMap(
      ([written, words = '', word]): Found[] => {
        const number = spelt(words);
        const kind = KINDS.find((it) => it.word === word)?.kind;
        if (number === undefined || kind === undefined) return [];
        const right = rightCounts(facts.rows, kind, text);
        return right.has(number) ? [] : [{ place, details: { written, counted: String([...right][0] ?? 0) } }];
      },
    ),
  );
};
