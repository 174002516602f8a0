import type { Quota } from '#shared/domain/quota';

/**
 * The ceiling on HTXSNV: 20 % of those rated HTTNV or better, 25 % in a unit that is itself rated HTXSNV. It stands for
 * each group of like posts; the program knows units only and counts their people together. No rounding was seen.
 */
const outstandingRatings = (clause: string): Quota => ({
  id: 'htxsnv.share',
  counts: { rating: 'HTXSNV' },
  per: 'unit',
  ceiling: {
    share: { in: 100, of: 20 },
    whole: 'ratedGood',
    rounding: 'down',
    atLeast: 1,
    inUnitRated: { level: 'HTXSNV', share: { in: 100, of: 25 } },
  },
  clause,
  text: 'Số người xếp loại “Hoàn thành xuất sắc nhiệm vụ” không quá 20% số người xếp loại “Hoàn thành tốt nhiệm vụ” trở lên, không quá 25% khi đơn vị được xếp loại “Hoàn thành xuất sắc nhiệm vụ”. Văn bản tính theo nhóm vị trí tương đồng; chương trình tính chung cả đơn vị.',
  unconfirmed: true,
});

const PARTY_RULE = 'điểm 1.5 Điều 11 Quy định số 366-QĐ/TW năm 2025';

/** Ratings of 2025: NĐ 90/2020 as amended refers to the Party's share. */
export const RATING_QUOTAS_2025: readonly Quota[] = [outstandingRatings(PARTY_RULE)];

/** Ratings of 2026: for public employees NĐ 233/2026, in force from 01/7/2026, says the same share. */
export const RATING_QUOTAS_2026: readonly Quota[] = [
  outstandingRatings(`${PARTY_RULE}; với viên chức: Nghị định số 233/2026/NĐ-CP (từ 01/7/2026)`),
];
