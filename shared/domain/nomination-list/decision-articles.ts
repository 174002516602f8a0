import type { AwardCode } from '#shared/domain/award-code';
import { isEmulationTitle } from '#shared/domain/award-code';
import { findAwardsInText } from '#shared/domain/nomination-list/award-phrases';
import { foldSameLength, wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { ListProblem, ProposedAward } from '#shared/domain/nomination-list/list-reading';

/** A line of a document, with the row it stands in. */
export type DocumentLine = { readonly sourceRow: number; readonly text: string };

/** What the title of a decision gives. */
export type TitleAwards = {
  readonly sourceRow: number;
  readonly awards: readonly ProposedAward[];
  /** The title speaks of titles in general: “công nhận danh hiệu thi đua”. */
  readonly saysTitles: boolean;
};

/** An article that gives awards. */
export type Article = { readonly sourceRow: number; readonly awards: readonly ProposedAward[] };

export const ARTICLE = /^dieu (\d+)\b/;
export const GIVES = /\b(tang|tang thuong|phong tang|truy tang|cong nhan|khen thuong|de nghi)\b/;
const DOCUMENT_TITLE = /^(quyet dinh|to trinh|bien ban|thong bao|cong van)\b/;

/** `CHỦ TỊCH (Đã ký) Trần Hữu Lượng`: a copied decision ends, and what is pasted below is another's. */
export const signsCopy = (text: string): boolean => /\bda ky\b(?! (so|ngay|ban hanh|quyet dinh))/.test(wordsOf(text));

/** A line of its own that tells what all of a list have done. */
export const REASON_LINE =
  /^((vì\s+)?(đã\s+)?(có\s+(nhiều\s+)?thành tích|hoàn thành|đạt thành tích|lập thành tích)|(vì\s+)?đã\s+(?!ký|được|duyệt|kiểm)\p{L}+\s)/iu;

/** The title as it stands after a line; a new document begins without one. */
export const titleAfter = (title: TitleAwards | null, { sourceRow, text }: DocumentLine): TitleAwards | null => {
  const words = wordsOf(text);
  const awards = /^(quyet dinh )?(ve viec|v v)\b/.test(words) ? findAwardsInText(text) : [];
  if (awards.length > 0) return { sourceRow, awards, saysTitles: /\bdanh hieu\b/.test(words) };
  return DOCUMENT_TITLE.test(words) || signsCopy(text) ? null : title;
};

/** “Giấy khen” in a title is the Giấy khen of whoever signs: its article says whose. */
const isSameForm = (said: AwardCode, given: AwardCode): boolean =>
  said === given || ((said === 'GK' || said === 'BK') && given.startsWith(`${said}_`));

/** The title of a document gives another award than its article: the article counts, the secretary is asked. */
export const titleContradicts = (
  title: TitleAwards | null,
  sheet: string | null,
  article: Article | null,
): readonly ListProblem[] => {
  const { sourceRow = 0, awards = [] } = article ?? {};
  const [said] = title?.awards ?? [];
  const [given] = awards;
  if (title === null || said === undefined || given === undefined) return [];
  if (title.saysTitles && isEmulationTitle(given.code)) return [];
  if (awards.some(({ code }) => title.awards.some((award) => isSameForm(award.code, code)))) return [];
  const facts = { title: said.original, article: given.original };
  const relatedRows = [title.sourceRow];
  return [{ sheet, sourceRow, relatedRows, code: 'AWARD_CONTRADICTION', severity: 'warning', facts }];
};

/** The last article of these lines that gives an award; what stands before it is of other articles. */
export const articleAbove = (lines: readonly DocumentLine[]): Article | null => {
  const article = lines.findLast(({ text }) => {
    const folded = foldSameLength(text);
    return ARTICLE.test(wordsOf(text)) && GIVES.test(folded) && findAwardsInText(text).length > 0;
  });
  return article === undefined ? null : { sourceRow: article.sourceRow, awards: findAwardsInText(article.text) };
};
