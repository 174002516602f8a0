import type { AwardCode } from '#shared/domain/award-code';
import { isMark, isNothing, recognizeAward, splitAwards } from '#shared/domain/nomination-list/award-phrases';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { ProposedAward } from '#shared/domain/nomination-list/list-reading';
import type { ListColumn } from '#shared/domain/nomination-list/list-table';
import { remembered } from '#shared/lib/remembered';

/** Words of awards by the codes that a lookup sheet of the file gives them. */
export type AwardDictionary = ReadonlyMap<string, string>;

const remark = /\s*\((?:lần|nhất trí|đạt|\d|x)[^)]*\)\s*$/iu;

const understand = (original: string, header: string): ProposedAward => {
  const plain = original.replace(remark, '');
  const code = recognizeAward(plain) ?? recognizeAward(`${header} ${plain}`);
  return { code: code ?? 'UNKNOWN', original };
};

/** The awards that the words of a cell propose. `level` is the cell of a separate level column, if any. */
export const readAwardWords = (
  text: string,
  context: { readonly header: string; readonly level: string | null; readonly dictionary: AwardDictionary },
): readonly ProposedAward[] => {
  if (isNothing(text)) return NO_AWARDS;
  const { header, level, dictionary } = context;
  return awardsOfWords([header, level ?? '', dictionary.get(text) ?? text].join(BETWEEN));
};

const NO_AWARDS: readonly ProposedAward[] = [];
/** No cell holds it. */
const BETWEEN = '\0';

/** A list proposes few different awards: those of the same words are one and the same object. */
const awardsOfWords = remembered(1_000, (parts): readonly ProposedAward[] => {
  const [header = '', level = '', words = ''] = parts.split(BETWEEN);
  return splitAwards(words).map((original) => {
    if (isNothing(level)) return understand(original, header);
    const joined = understand(`${original} ${level}`, header);
    const { code } = joined.code === 'UNKNOWN' ? understand(original, header) : joined;
    return { code, original: `${original} (${level})` };
  });
});

/** The award of one marked column: a mark takes the header's award, words may say more than the header. */
export const readMarkCell = (column: ListColumn, text: string): readonly ProposedAward[] => {
  const award = column.award;
  if (award === undefined || isNothing(text)) return [];
  if (isMark(text)) return [{ code: award, original: `${column.leaf} (${text})` }];
  const own = recognizeAward(text);
  if (own !== null) return [{ code: own, original: text }];
  const joined = recognizeAward(`${column.leaf} ${text}`);
  if (joined !== null && joined !== award) return [{ code: joined, original: `${column.leaf} ${text}` }];
  return [{ code: award, original: `${column.leaf} (${text})` }];
};

/** One award for each code, in order of first mention. */
export const withoutRepeats = (awards: readonly ProposedAward[]): readonly ProposedAward[] =>
  awards.length < 2
    ? awards
    : awards.filter(
        (award, index) =>
          awards.findIndex(
            (other) =>
              other.code === award.code &&
              (award.code !== 'UNKNOWN' || wordsOf(other.original) === wordsOf(award.original)),
          ) === index,
      );

const LEVELS: ReadonlyMap<AwardCode, readonly AwardCode[]> = new Map([
  ['GK', ['GK_SO', 'GK_HUYEN', 'GK_XA', 'GK_CQ', 'GK_DN', 'GK_HDQT']],
  ['BK', ['BK_TINH', 'BK_BO', 'BK_TTCP']],
]);

/** The only level that a list names for a form of commendation; null when it names none or several. */
export const soleLevelOf = (form: AwardCode, codes: ReadonlySet<AwardCode>): AwardCode | null => {
  const named = (LEVELS.get(form) ?? []).filter((code) => codes.has(code));
  return named.length === 1 ? (named[0] ?? null) : null;
};
