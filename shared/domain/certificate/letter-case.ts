import type { LetterCase } from '#shared/domain/certificate/design';

const upper = (text: string): string => text.toLocaleUpperCase('vi');
const lower = (text: string): string => text.toLocaleLowerCase('vi');

/** `NGUYỄN` and `nguyễn` become `Nguyễn`, `H'HEN` becomes `H'Hen`; a word of both cases stays: `UBND` in `McUBND`. */
const asName = (word: string): string =>
  word === upper(word) || word === lower(word)
    ? lower(word).replace(/(^|['’\-(“"])(\p{L})/gu, (_all, before: string, letter: string) => before + upper(letter))
    : word;

const CASES: Readonly<Record<LetterCase, (text: string) => string>> = {
  asWritten: (text) => text,
  upper,
  lower,
  names: (text) => text.replace(/[^\s\u00a0]+/gu, asName),
};

/** The text in the case that the field asks for; Vietnamese letters keep their marks, in NFC. */
export const inLetterCase = (text: string, letterCase: LetterCase): string =>
  CASES[letterCase](text.normalize('NFC')).normalize('NFC');
