import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { RatingLevel } from '#shared/domain/recipient';

/** First match wins; the words of the cell are folded. */
const LEVELS: readonly { readonly level: RatingLevel; readonly pattern: RegExp; readonly isOld?: true }[] = [
  { level: 'KHTNV', pattern: /^(khtnv|kht|khong hoan thanh( nhiem vu)?)\b/ },
  { level: 'HTXSNV', pattern: /^(htxsnv|htxs|xs|xuat sac|hoan thanh xuat sac( nhiem vu)?)$/ },
  { level: 'HTTNV', pattern: /^(httnv|htt|t|tot|hoan thanh tot( nhiem vu)?)$/ },
  // The scale before 2020 had this step between “hoàn thành” and “không hoàn thành”.
  { level: 'HTNV', pattern: /^(hoan thanh|ht|htnv)\b.*\bhan che\b.*$/, isOld: true },
  { level: 'HTNV', pattern: /^(htnv|ht|hoan thanh( nhiem vu)?)$/ },
];

export type ReadRating = { readonly level: RatingLevel; readonly isOldScale: boolean };

const bareWords = (text: string): string => wordsOf(text).replace(/^(xep loai|muc|danh gia|loai) (?=\S)/, '');

/** The yearly rating that words mean (`HTXSNV`, `Hoàn thành tốt nhiệm vụ`, `Tốt`); null when they mean none. */
export const readRating = (text: string): ReadRating | null => {
  const words = bareWords(text);
  const found = LEVELS.find(({ pattern }) => pattern.test(words));
  return found === undefined ? null : { level: found.level, isOldScale: found.isOld === true };
};

/** True for a rating that can only be of somebody's duties; “Tốt” may be said of a work too. */
export const ratesDuties = (text: string): boolean =>
  readRating(text) !== null && /^(khong )?hoan thanh\b|^k?ht/.test(bareWords(text));

/** True for a cell that says that the year has none: `không xét`, `chưa xếp loại`, `nghỉ thai sản`. */
export const saysNone = (text: string): boolean =>
  /^((khong|chua) (xet|xep loai|danh gia|cong tac|co|dat)|nghi (thai san|om|viec|khong luong)|thai san|di hoc)\b/.test(
    wordsOf(text),
  );
