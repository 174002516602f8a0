import type { ProposedAward } from '#shared/domain/nomination-list/list-reading';
import type { PreviewLine } from './preview-lines';

/** What the secretary chose for the words of a list: `Giấy khen` is the certificate of the commune's chair. */
export type AwardForWords = { readonly words: string; readonly award: ProposedAward };

const isOpen = (line: PreviewLine): boolean =>
  !line.skipped &&
  line.problems.some(({ field, code }) => field === 'awardProposed' && code !== 'TITLE_AND_PREREQUISITE');

const hasWords = ({ awards }: PreviewLine, words: string): boolean => awards.some(({ original }) => original === words);

/** What a correction of one award says of the words that the list used for it; null when it says nothing of words. */
export const awardForWords = (
  before: readonly ProposedAward[],
  after: readonly ProposedAward[],
): AwardForWords | null => {
  const gone = before.filter(({ code }) => !after.some((one) => one.code === code));
  const come = after.filter(({ code }) => !before.some((one) => one.code === code));
  const [old, award] = [gone[0], come[0]];
  if (old === undefined || award === undefined || gone.length > 1 || come.length > 1 || old.original === '')
    return null;
  return { words: old.original, award: { code: award.code, original: old.original } };
};

/** The other lines that write the same words and still wait for their award. */
export const linesWithWords = (lines: readonly PreviewLine[], { words }: AwardForWords): readonly PreviewLine[] =>
  lines.filter((line) => isOpen(line) && hasWords(line, words));

/** The awards of a line with the choice in the place of the words. */
export const withAward = ({ awards }: PreviewLine, { words, award }: AwardForWords): ProposedAward[] =>
  awards.map((one) => (one.original === words ? award : one));
