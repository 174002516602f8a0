import type { AwardCode } from '#shared/domain/award-code';
import { isMark, isNothing, recognizeAward } from '#shared/domain/nomination-list/award-phrases';
import { splitAwards } from '#shared/domain/nomination-list/award-pieces';
import { soleRecipientKind } from '#shared/domain/nomination-list/award-recipients';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { ProposedAward } from '#shared/domain/nomination-list/list-reading';
import type { ListColumn } from '#shared/domain/nomination-list/list-table';
import { isAwardClass } from '#shared/domain/nomination-list/state-award-phrases';
import type { RecipientKind } from '#shared/domain/recipient';
import { remembered } from '#shared/lib/remembered';

/** Words of awards by the codes that a lookup sheet of the file gives them. */
export type AwardDictionary = ReadonlyMap<string, string>;

const remark = /\s*\((?:lần|nhất trí|đạt|\d|x)[^)]*\)\s*$/iu;

/** “Cấp tỉnh”, “UBND xã”: the head of a column of awards says their level. */
const ONE_LEVEL = /^(cap )?(co so|so|bo|tinh|huyen|xa|phuong|toan quoc)$|^(chu tich |ct )?ubnd (tinh|huyen|xa|phuong)$/;

/** True of a head of a column that names one level, and so says it of the awards in the column. */
export const saysOneLevel = (head: string): boolean => ONE_LEVEL.test(wordsOf(head));

const mayLackLevel = (code: AwardCode | null): boolean => code === null || code === 'BK' || code === 'GK';

/** `Lao động tiên tiến` in a row of `Cơ sở`: the lowest level says nothing of an award that has its own. */
const hasLevelItself = ({ code }: ProposedAward, level: string): boolean =>
  !mayLackLevel(code) && code !== 'UNKNOWN' && /^(cap )?co so$/.test(wordsOf(level));

const understand = (original: string, head: string): ProposedAward => {
  const header = head.replace(/^hạng\s+/iu, '').replace(/\s*\(?hạng\)?$/iu, '');
  // A mark says what the head says, whether or not the program knows that award.
  if (isMark(original)) return { code: recognizeAward(header) ?? 'UNKNOWN', original: `${header} (${original})` };
  const plain = original.replace(remark, '');
  const bare = recognizeAward(plain) ?? recognizeAward(`${header} ${plain}`);
  const code = (mayLackLevel(bare) && saysOneLevel(header) ? recognizeAward(`${plain} ${header}`) : null) ?? bare;
  const words = code !== null && isAwardClass(plain) ? `${header} ${original}` : original;
  return { code: code ?? 'UNKNOWN', original: words };
};

/** `LĐTT (Đánh X)`: how to fill the column in. */
const HOW_TO_MARK = /\s*\((?:đánh|điền|ghi|tích|tick)(?: dấu| chữ)? *["“']?[xv✓]["”']?\)/giu;

/** What a marked column gives, as its heads say it. */
const wordsOfMarked = ({ leaf, label }: ListColumn): string =>
  (isAwardClass(leaf) ? label.split(' / ').slice(-2).join(' ') : leaf).replace(HOW_TO_MARK, '');

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
    const alone = understand(original, header);
    if (isNothing(level)) return alone;
    const joined = understand(`${original} ${level}`, header);
    if (joined.code === alone.code && hasLevelItself(alone, level)) return alone;
    const { code } = joined.code === 'UNKNOWN' ? alone : joined;
    return { code, original: `${original} (${level})` };
  });
});

const NONE: readonly AwardCode[] = [];

/** `TTLĐTT/ LĐTT`, `Tập thể LĐXS, CSTĐCS`: a head that names one award for each kind of recipient. */
const awardsByKind = remembered(500, (head): readonly AwardCode[] => {
  const codes = head.split(/[/,;&\n]|\s[-–]\s|\s(?:hoặc|và)\s/iu).flatMap((piece) => recognizeAward(piece) ?? []);
  const kinds = new Set(codes.map(soleRecipientKind));
  return codes.length > 1 && kinds.size === codes.length && !kinds.has(null) ? codes : NONE;
});

/** `x (lần 2)`, `Đề nghị`, `2025`: a mark with something beside it; any other words may as well say no. */
const isMarkWithRemark = (text: string): boolean => {
  const [mark = '', remark = ''] = text.split(/[(,;:–-]|\s+/u, 2);
  const says = wordsOf(text);
  if (/\b(khong|chua|ko|thieu|rut|thoi|(?<!de )nghi|hoan|bo|huy|ky luat|loai)\b/.test(says)) return false;
  return (
    (isMark(mark) && (remark !== '' || text.includes('('))) ||
    /^(co )?(de nghi|dang ky|dat|xet|dong y)( danh hieu| tang| khen)?$|^(nam )?20\d{2}$/.test(says)
  );
};

/** True when marks in the column mean one award for a person and another for a collective. */
export const dependsOnKind = (column: ListColumn): boolean =>
  column.role === 'awardMark' && awardsByKind(column.leaf).length > 0;

/**
 * The award of one marked column: a mark takes the header's award, words may say more than the header. `kind` decides
 * where the head names an award for each kind; until it is known such a mark says nothing.
 */
export const readMarkCell = (
  column: ListColumn,
  text: string,
  kind: RecipientKind | null = null,
): readonly ProposedAward[] => {
  const award = column.award;
  if (award === undefined || isNothing(text)) return [];
  const choices = awardsByKind(column.leaf);
  if (choices.length > 0 && isMark(text)) {
    const code = choices.find((choice) => soleRecipientKind(choice) === kind);
    if (kind === null) return [];
    if (code !== undefined) return [{ code, original: `${column.leaf} (${text})` }];
  }
  if (isMark(text)) return [{ code: award, original: `${wordsOfMarked(column)} (${text})` }];
  const own = recognizeAward(text);
  if (own !== null) return [{ code: own, original: text }];
  const joined = recognizeAward(`${column.leaf} ${text}`);
  if (joined !== null && joined !== award) return [{ code: joined, original: `${column.leaf} ${text}` }];
  const code = isMarkWithRemark(text) ? award : 'UNKNOWN';
  return [{ code, original: `${column.leaf} (${text})` }];
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

/** `Giấy khen` under a title “đề nghị Chủ tịch UBND xã tặng Giấy khen”: the level is said, only not in the cell. */
export const atNamedLevel = (
  awards: readonly ProposedAward[],
  named: readonly ProposedAward[],
): readonly ProposedAward[] => {
  if (named.length === 0 || !awards.some(({ code }) => code === 'BK' || code === 'GK')) return awards;
  const codes = new Set(named.map(({ code }) => code));
  return awards.map((award) => ({ ...award, code: soleLevelOf(award.code, codes) ?? award.code }));
};

/** Of several standing awards the one that the kind of recipient may have; none when that leaves a choice. */
export const fittingAwards = (awards: readonly ProposedAward[], kind: RecipientKind): readonly ProposedAward[] => {
  const fitting = awards.filter(({ code }) => (soleRecipientKind(code) ?? kind) === kind);
  if (awards.length <= 1) return awards;
  return fitting.length === 1 ? fitting : [];
};
