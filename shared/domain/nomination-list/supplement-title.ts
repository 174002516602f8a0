import { foldSameLength } from '#shared/domain/nomination-list/folded-text';

/** `DANH SÁCH BỔ SUNG`, `(điều chỉnh, bổ sung)`; one that was put right says `(đã bổ sung)`. */
const SUPPLEMENT = /(?<!\bda\s)\bbo\s*sung\b/;

/** A law that was supplemented, and a list that says itself that another gives way to it. */
const OTHERWISE = /^can cu\b|\b(?:luat|nghi dinh|thong tu|mot so dieu|thay the|thay cho)\b/;

/** `đợt 2`, `ĐỢT II`; not the first, nor that of a day (`đợt 2/9`, `đợt 3 tháng 2`). */
const LATER_ROUND =
  /\bdot\s+(?:thu\s+)?(0?[2-9]|1\d|ii|iii|iv|v|vi|hai|ba)\b(?!\s*[/.-]\s*\d{1,2}\b|\s+(?:thang|dot)\b)/g;

const ROUNDS: Readonly<Record<string, number>> = { ii: 2, hai: 2, iii: 3, ba: 3, iv: 4, v: 5, vi: 6 };

const laterRounds = (folded: string): readonly number[] =>
  [...folded.matchAll(LATER_ROUND)].map(([, round = '']) => ROUNDS[round] ?? Number(round));

/** The name of a file as words: `danh-sach_dot-2.xlsx` → `danh sach dot 2`. */
const asWords = (fileName: string): string => fileName.replace(/\.[^.]*$/, '').replace(/[-_.\s]+/g, ' ');

const isOfSupplement = (text: string, ownRounds: readonly number[]): boolean => {
  const folded = foldSameLength(text).trim();
  if (OTHERWISE.test(folded)) return false;
  return SUPPLEMENT.test(folded) || laterRounds(folded).some((round) => !ownRounds.includes(round));
};

/**
 * Whether the lines above a list, or its file's name, say that it adds to another: `bổ sung`, or a later `đợt` than the
 * first, unless the campaign itself is that one.
 */
export const saysSupplement = (titles: readonly string[], fileName: string, campaignName: string): boolean => {
  const ownRounds = laterRounds(foldSameLength(campaignName));
  return [...titles, asWords(fileName)].some((text) => isOfSupplement(text, ownRounds));
};
