import type { AwardCode } from '#shared/domain/award-code';
import type { HistoryRole } from '#shared/domain/history-list/history-columns';
import { readRating } from '#shared/domain/history-list/rating-words';
import { yearOfHeader } from '#shared/domain/history-list/year-words';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { ColumnRole } from '#shared/domain/nomination-list/header-vocabulary';
import { meaningOfHeader } from '#shared/domain/nomination-list/header-vocabulary';
import type { RatingLevel } from '#shared/domain/recipient';

export type HistoryMeaning = {
  /** Who the row is about, in the words of nomination lists; `other` for columns of the history. */
  readonly role: ColumnRole;
  readonly history: HistoryRole | null;
  readonly year?: number;
  readonly level?: RatingLevel;
  readonly award?: AwardCode;
};

const RULES: readonly { readonly history: HistoryRole; readonly pattern: RegExp }[] = [
  { history: 'share', pattern: /\b(dong gop)\b|^(ty|ti) le( dong gop)?$|^phan tram\b/ },
  { history: 'scope', pattern: /\b(pham vi)\b|\banh huong\b|^(cap sang kien|cap de tai|cap do)$/ },
  {
    history: 'initiative',
    pattern:
      /^((ten|noi dung) )?(cac )?(sang kien|de tai|giai phap|skkn|cong trinh)\b(?!.*\b(so|nam|cap)$)|^ten (sang kien|de tai|giai phap)\b/,
  },
  { history: 'initiativeKind', pattern: /^loai( hinh)?( (sang kien|de tai|san pham))?$/ },
  {
    history: 'authority',
    pattern:
      /^(cap|co quan|cap co quan|noi)( (khen|khen thuong|tang|tang thuong|ban hanh|ky|quyet dinh|cong nhan|cap|co quan|co tham quyen|ra quyet dinh))*$|^nguoi ky\b/,
  },
  {
    history: 'decidedOn',
    pattern:
      /^ngay( thang)?( nam)?( (ky|ban hanh|qd|quyet dinh|cong nhan|khen thuong|khen|tang))*( quyet dinh| qd)?$|^thoi gian (ky|ban hanh|quyet dinh)\b/,
  },
  {
    history: 'decision',
    pattern:
      /\b(so qd|so quyet dinh|quyet dinh so|qd so|quyet dinh|qd)\b|^so( va)? ky hieu\b|^so hieu\b|^so van ban\b|^van ban\b|^can cu\b/,
  },
  {
    history: 'year',
    pattern:
      /^nam( (khen|khen thuong|duoc khen|tang|dat|duoc tang|cong nhan|duoc cong nhan|xep loai|danh gia|hoc|cong tac|thanh tich|ap dung))*$/,
  },
  {
    history: 'rating',
    // What people say of themselves is not yet their rating.
    pattern:
      /^(?!.*\b(sang kien|de tai|tu (danh gia|xep loai|nhan|cham))\b).*\b(xep loai|danh gia|muc do hoan thanh|chat luong|hoan thanh nhiem vu)\b/,
  },
];

/** An author's column names the recipient, as “Họ và tên” does. */
const AUTHOR = /\b(tac gia|chu nhiem|nhom thuc hien|nguoi thuc hien|nguoi dang ky)\b/;

const NOT_HISTORY = /\b(de nghi|dang ky|du kien|tien thuong|muc thuong)\b/;

const historyRule = (words: string): HistoryRole | null =>
  NOT_HISTORY.test(words) ? null : (RULES.find(({ pattern }) => pattern.test(words))?.history ?? null);

const ofHistory = (
  history: HistoryRole,
  more: Pick<HistoryMeaning, 'year' | 'level' | 'award'> = {},
): HistoryMeaning => ({
  role: 'other',
  history,
  ...more,
});

/** What a head of a list of earlier years announces, or null when its words are unknown. */
export const meaningOfHistoryHeader = (text: string): HistoryMeaning | null => {
  const words = wordsOf(text);
  if (words === '' || text.length > 140) return null;
  const year = yearOfHeader(text);
  if (year !== null) return ofHistory('yearCell', { year });
  const rating = /^(t|xep loai|muc|danh gia|loai)\b/.test(words) ? null : readRating(text);
  if (rating !== null) return ofHistory('ratingMark', { level: rating.level });
  if (AUTHOR.test(words) && !/\b(don vi|co quan|noi)\b/.test(words)) return { role: 'name', history: null };
  const named = meaningOfHeader(text);
  if (named?.role === 'number' || named?.role === 'birthDate' || named?.role === 'name')
    return { role: named.role, history: null };
  if (named?.role === 'awardMark')
    return ofHistory('awardMark', named.award === undefined ? {} : { award: named.award });
  const history = historyRule(words);
  if (history !== null) return ofHistory(history);
  if (named?.role === 'award' || named?.role === 'awardCode') return ofHistory('award');
  if (named?.role === 'awardLevel') return ofHistory('authority');
  return named === null ? null : { role: named.role, history: null };
};
