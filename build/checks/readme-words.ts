import type { Finding } from '#build/checks/source-files';

const isVietnamese = (words: string): boolean => /[À-ỹ]/u.test(words);

/** What a Markdown text prints in italics or bold, joined over ends of lines. */
const emphasised = (markdown: string): readonly string[] =>
  [...markdown.replaceAll(/\s*\n\s*/g, ' ').matchAll(/(\*\*?)(?! )([^*]+?)\1/g)].map(([, , words = '']) => words);

/**
 * Words of the screens that a guide prints in italics or bold, but no screen says. `screenTexts` is the source of all words the user
 * reads; an ellipsis stands for what a screen fills in: `Nhập … dòng hợp lệ`.
 */
export const findUnsaidWords = (file: string, markdown: string, screenTexts: string): readonly Finding[] => {
  const said = (words: string): boolean => words.split('…').every((part) => screenTexts.includes(part.trim()));
  return emphasised(markdown)
    .filter((words) => isVietnamese(words) && !said(words))
    .map((words) => ({ file, message: `no screen says "${words}"` }));
};
