import type { PastedBlock } from '#shared/domain/raw-workbook';

const TABLE = /<table[\s>]/i;
const HEAD = '<!doctype html><meta charset="utf-8">\n';

/** The text that is kept of a pasted block as its original: the page where it has a table, else the plain text. */
export const pastedOriginal = ({ html, text }: PastedBlock): string =>
  TABLE.test(html) || text.trim() === '' ? HEAD + html : text;

/** Name of the original of a pasted block: `Dán từ Excel 25-11-2026 14-05.html`. */
export const pastedFileName = (block: PastedBlock, name: string): string =>
  `${name}.${pastedOriginal(block).startsWith(HEAD) ? 'html' : 'txt'}`;
