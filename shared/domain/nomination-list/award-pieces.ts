import { AWARD_START, recognizeAward } from '#shared/domain/nomination-list/award-phrases';
import { foldSameLength, wordsOf } from '#shared/domain/nomination-list/folded-text';
import { startsWithUnitWord } from '#shared/domain/nomination-list/unit-words';
import { remembered } from '#shared/lib/remembered';

/** Where awards begin in a text: positions of the text as given. */
const awardStarts = (text: string): readonly number[] => {
  const starts: number[] = [];
  for (const match of foldSameLength(text).matchAll(AWARD_START)) {
    const previous = starts.at(-1);
    const before = previous === undefined ? '' : text.slice(previous, match.index);
    // “danh hiệu Chiến sĩ …” is one award; so is “Tập thể Lao động tiên tiến”.
    if (previous !== undefined && !/[;,+/&\n]|(^|\s)(và|-|–)\s*$|\.\s*$/u.test(before.slice(-4))) continue;
    starts.push(match.index);
  }
  return starts;
};

const trimPiece = (text: string): string =>
  text
    .trim()
    .replace(/^[\s;,+/&–-]+/, '')
    .replace(/\s*\.\/\.?$/, '')
    .replace(/(?:[\s;,+/&–-]|(?:^|\s)và)+$/u, '')
    .replace(/\.$/, '')
    .trim();

/** `HTXSNV`, `Hoàn thành tốt nhiệm vụ`: how someone was rated, which is no award. */
const RATING =
  /^(xep loai |danh gia |muc )?(khong )?(hoan thanh( xuat sac| tot)?( nhiem vu)?|ht(xs|t)?nv|htxs|htt|kht)$/;

/** The words of a cell when all that they say is a rating, else none. */
export const ratingIn = (cell: string): string | null => (RATING.test(wordsOf(cell)) ? trimPiece(cell) : null);

const isSaid = (piece: string): boolean => piece !== '' && !RATING.test(wordsOf(piece));

/** Where the first award begins when a rating stands before it: `HTXSNV, CSTĐCS`. */
const afterRating = (text: string, start: number): number => (RATING.test(wordsOf(text.slice(0, start))) ? start : 0);

/** `DH: CSTĐCS; HT: BK tỉnh`: words that announce an award and are no part of it. */
const LABELS =
  /(^|[;,.\n+–-]\s*)(?:danh hiệu(?: thi đua)?|hình thức(?: khen thưởng)?|khen thưởng|dhtđ|htkt|dh|ht|kt)\s*:\s*/giu;

/** `Bằng khen Chủ tịch UBND⏎tỉnh`: in small letters a place goes on with the words above. */
const isRestOfName = (line: string): boolean => /^\p{Ll}/u.test(line) && startsWithUnitWord(line);

/** `Bằng khen của⏎Bộ trưởng Bộ Y tế`: lines that say together what neither says alone are one that was wrapped. */
const linesOfAward = (text: string): readonly string[] => {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const above = lines.at(-1) ?? '';
    const joined = recognizeAward(`${above} ${line}`);
    const saysMore = joined !== recognizeAward(above) || isRestOfName(line);
    if (above !== '' && joined !== null && saysMore && recognizeAward(line) === null)
      lines[lines.length - 1] = `${above} ${line}`;
    else lines.push(line);
  }
  return lines;
};

/** Cuts the words of a cell into the awards it names; words before the first award stay with it, ratings do not. */
export const splitAwards = remembered(5_000, (cell): readonly string[] => {
  const text = cell.replace(LABELS, '$1');
  const starts = awardStarts(text);
  const [first = 0] = starts;
  const begin = first === 0 ? 0 : afterRating(text, first);
  if (starts.length <= 1) {
    return text.slice(begin).split(';').flatMap(linesOfAward).map(trimPiece).filter(isSaid);
  }
  return starts
    .map((start, index) => trimPiece(text.slice(index === 0 ? begin : start, starts[index + 1] ?? text.length)))
    .filter(isSaid);
});
