import type { Finding } from '#build/checks/source-files';
import { stretchesOf } from '#build/checks/source-text';

/** Words that name one of our things wrongly, and the word that is ours. */
const banned: Readonly<Record<string, string>> = {
  competition: 'emulation',
  contest: 'emulation',
  reward: 'commendation or award',
  soldier: 'fighter',
  profile: 'dossier',
};

/** Parts of a name: "rewardList" and "REWARD_LIST" both hold "reward". */
const wordsOf = (identifier: string): readonly string[] =>
  identifier
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}]+/u)
    .map((word) => word.toLowerCase());

const singular = (word: string): string => word.replace(/s$/, '');

const adviceFor = (name: string): string | undefined => {
  const word = wordsOf(name)
    .map(singular)
    .find((part) => Object.hasOwn(banned, part));
  return word === undefined ? undefined : `"${name}" says ${word}; our word is ${banned[word]}`;
};

/** Banned words in the names of a source file: in its path and in its code, not in comments and literal texts. */
export const findBannedWords = (file: string, source: string): readonly Finding[] => {
  const inPath = adviceFor(file);
  const inCode = stretchesOf(source)
    .filter((stretch) => stretch.kind === 'code')
    .flatMap((stretch) => [...stretch.text.matchAll(/[\p{L}_$][\p{L}\d_$]*/gu)].map(([name]) => name))
    .flatMap((name) => adviceFor(name) ?? []);
  return [...(inPath === undefined ? [] : [inPath]), ...new Set(inCode)].map((message) => ({ file, message }));
};
