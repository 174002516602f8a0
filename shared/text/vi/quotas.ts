import type { Quota, QuotaWhole } from '#shared/domain/quota';
import { awardNames } from '#shared/text/vi/awards';

const WHOLES: Record<QuotaWhole, string> = {
  ldttHolders: 'người đạt LĐTT',
  ttldttCollectives: 'tập thể đạt TTLĐTT trở lên',
  flagCollectives: 'tập thể đạt Cờ cấp bộ, tỉnh',
  ratedGood: 'người hoàn thành tốt nhiệm vụ trở lên',
};

/** What a quota counts, as people say it. */
export const quotaCounted = (counts: Quota['counts']): string =>
  'award' in counts ? awardNames[counts.award].short : `Xếp loại ${counts.rating}`;

/** Words of the meters above the dossiers and beside the agenda. */
export const quotaTexts = {
  title: 'Tỷ lệ tối đa',
  label: (year: number) => `Tỷ lệ, số lượng tối đa năm ${year}`,
  overCount: (count: number) => `▲ ${count} vượt`,
  nearCount: (count: number) => `△ ${count} sắp vượt`,
  allWithin: '✓ Trong mức',
  showAll: (count: number) => `Xem tất cả (${count})`,
  hideAll: 'Thu gọn',
  noUnit: 'Chưa ghi đơn vị',
  wholes: WHOLES,
  columns: {
    group: 'Đơn vị, cụm khối',
    counted: 'Danh hiệu, xếp loại',
    used: 'Đã xét / tối đa',
    parts: 'Gồm',
    state: 'Tình trạng',
  },
  used: (used: number, ceiling: number) => `${used}/${ceiling}`,
  parts: (parts: {
    readonly decided: number;
    readonly passed: number;
    readonly accepted: number;
    readonly waiting: number;
  }) =>
    [
      parts.decided > 0 ? `${parts.decided} đã có` : '',
      parts.passed > 0 ? `${parts.passed} thông qua` : '',
      parts.accepted > 0 ? `${parts.accepted} đủ điều kiện` : '',
      parts.waiting > 0 ? `${parts.waiting} chờ kiểm tra` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  over: (by: number) => `▲ Vượt ${by}`,
  near: (by: number) => `△ Sẽ vượt ${by} nếu nhận hết`,
  left: (left: number) => (left === 0 ? '✓ Vừa đủ mức' : `✓ Còn ${left}`),
  noWhole: (wholeOf: string) => `▲ Chưa ghi ${wholeOf} để tính mức`,
  ofWhole: (whole: number, wholeOf: string) => `trên ${whole} ${wholeOf}`,
  unconfirmed: 'chưa đối chiếu với văn bản gốc',
  short: (meter: {
    readonly groupName: string;
    readonly counted: string;
    readonly used: number;
    readonly ceiling: number;
  }) => `${meter.counted} ${meter.used}/${meter.ceiling}, ${meter.groupName}`,
  overLine: ({
    group,
    counted,
    used,
    ceiling,
  }: {
    readonly group: string;
    readonly counted: string;
    readonly used: number;
    readonly ceiling: number;
  }) => `${group === '' ? 'Toàn cơ quan' : group}: ${counted} ${used}, mức tối đa ${ceiling}`,
} as const;
