import type { AwardCode } from '#shared/domain/award-code';

type AwardName = { readonly short: string; readonly full: string };

/** How people write each award: short in lists, in full on papers and in choices. */
export const awardNames: Record<AwardCode, AwardName> = {
  LDTT: { short: 'LĐTT', full: 'Lao động tiên tiến' },
  CSTT: { short: 'CSTT', full: 'Chiến sĩ tiên tiến' },
  CSTDCS: { short: 'CSTĐ cơ sở', full: 'Chiến sĩ thi đua cơ sở' },
  CSTD_TINH: { short: 'CSTĐ cấp tỉnh', full: 'Chiến sĩ thi đua bộ, ban, ngành, tỉnh' },
  CSTDTQ: { short: 'CSTĐ toàn quốc', full: 'Chiến sĩ thi đua toàn quốc' },
  TTLDTT: { short: 'TTLĐTT', full: 'Tập thể lao động tiên tiến' },
  TTLDXS: { short: 'TTLĐXS', full: 'Tập thể lao động xuất sắc' },
  DVTT: { short: 'ĐVTT', full: 'Đơn vị tiên tiến' },
  DVQT: { short: 'ĐVQT', full: 'Đơn vị quyết thắng' },
  CO_TINH: { short: 'Cờ UBND tỉnh', full: 'Cờ thi đua của Ủy ban nhân dân tỉnh' },
  CO_CP: { short: 'Cờ Chính phủ', full: 'Cờ thi đua của Chính phủ' },
  BK: { short: 'BK (chưa rõ cấp)', full: 'Bằng khen (chưa ghi cấp)' },
  BK_TINH: { short: 'BK Chủ tịch tỉnh', full: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh' },
  BK_BO: { short: 'BK bộ', full: 'Bằng khen của bộ, ban, ngành' },
  BK_TTCP: { short: 'BK Thủ tướng', full: 'Bằng khen của Thủ tướng Chính phủ' },
  GK: { short: 'GK (chưa rõ cấp)', full: 'Giấy khen (chưa ghi cấp)' },
  GK_SO: { short: 'GK Giám đốc sở', full: 'Giấy khen của Giám đốc sở và tương đương' },
  GK_HUYEN: { short: 'GK huyện', full: 'Giấy khen của Chủ tịch Ủy ban nhân dân cấp huyện' },
  GK_XA: { short: 'GK xã', full: 'Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã' },
  KNC: { short: 'Kỷ niệm chương', full: 'Kỷ niệm chương' },
  NGUT: { short: 'NGƯT', full: 'Nhà giáo ưu tú' },
  GDVH: { short: 'GĐVH', full: 'Gia đình văn hóa' },
  UNKNOWN: { short: 'Chưa rõ', full: 'Danh hiệu, hình thức chưa rõ' },
};
