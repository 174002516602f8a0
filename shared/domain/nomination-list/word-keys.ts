import { sameWordsKey } from '#shared/domain/nomination-list/folded-text';
import { bareLetters } from '#shared/domain/nomination-list/name-distance';

/** Words that count as equal, by a number; for comparing many rows. */
export type SameWords = {
  readonly number: number;
  /** As `sameWordsKey` gives it. */
  readonly key: string;
};

export type SameName = SameWords & { readonly letters: string };

const LETTERS_AND_SPACES = /^[\p{L}\p{M} ]+$/u;

const remembering = <T>(ask: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const answer = ask(text);
    known.set(text, answer);
    return answer;
  };
};

/** Word by word, so that the few thousand syllables of names are looked at once each. */
const byWord = (ask: (text: string) => string, between: string): ((text: string) => string) => {
  const ofWord = remembering(ask);
  return (text) => {
    if (!LETTERS_AND_SPACES.test(text)) return ask(text);
    let joined = '';
    for (const word of text.split(' ')) {
      if (word === '') continue;
      joined = joined === '' ? ofWord(word) : joined + between + ofWord(word);
    }
    return joined;
  };
};

/** Gives equal names one and the same description, and remembers it for every way in which the name was written. */
export const sameNames = (): ((text: string) => SameName) => {
  const keyOf = byWord(sameWordsKey, ' ');
  const lettersOf = byWord(bareLetters, '');
  const byKey = new Map<string, SameName>();
  return remembering((text) => {
    const key = keyOf(text);
    const name = byKey.get(key) ?? { number: byKey.size, key, letters: lettersOf(text) };
    byKey.set(key, name);
    return name;
  });
};

/** The same for units and positions, which many rows share. */
export const sameWords = (): ((text: string | null) => SameWords) => {
  const byKey = new Map<string, SameWords>();
  const ask = remembering((text) => {
    const key = sameWordsKey(text);
    const words = byKey.get(key) ?? { number: byKey.size, key };
    byKey.set(key, words);
    return words;
  });
  return (text) => ask(text ?? '');
};
