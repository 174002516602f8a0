import type { Finding } from '#build/checks/source-files';
import { stretchesOf } from '#build/checks/source-text';

const marked = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu;

const guarded = [/^renderer\//, /^electron\//, /^db\//, /^shared\/ipc\//];
const free = [/^db\/seed\//];

/** True for files whose texts belong into shared/text/vi. */
export const keepsWordsElsewhere = (file: string): boolean =>
  guarded.some((pattern) => pattern.test(file)) && !free.some((pattern) => pattern.test(file));

// A single letter is data, as in replace(name, 'đ', 'd'); two and more make a word.
const vietnameseWord = (text: string): string | undefined =>
  [...text.normalize('NFC').matchAll(/\p{L}{2,}/gu)].map(([word]) => word).find((word) => marked.test(word));

/** Vietnamese words in a file that should take them from shared/text/vi; comments and patterns may hold them. */
export const findMisplacedWords = (file: string, source: string): readonly Finding[] =>
  stretchesOf(source)
    .filter(({ kind }) => kind === 'text' || kind === 'code')
    .flatMap(({ text, line }) => {
      const word = vietnameseWord(text);
      return word === undefined ? [] : [{ file: `${file}:${line}`, message: `"${word}" belongs into shared/text/vi` }];
    });
