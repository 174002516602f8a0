import { fold } from '#shared/lib/vietnamese-text';

const AT_MOST = 8;

/**
 * Names of units that typed words may mean, for words that begin anywhere in them and without marks: those of the list first, then
 * those of the register, each once, eight at most. None for no words, nor the name that stands typed in full.
 */
export const suggestUnits = (typed: string, ...sources: readonly (readonly string[])[]): readonly string[] => {
  const folded = fold(typed);
  if (folded === '') return [];
  const words = folded.split(' ');
  const found = new Map<string, string>();
  for (const name of sources.flat()) {
    const key = fold(name);
    if (key === folded || found.has(key) || !words.every((word) => ` ${key}`.includes(` ${word}`))) continue;
    found.set(key, name);
    if (found.size === AT_MOST) break;
  }
  return [...found.values()];
};
