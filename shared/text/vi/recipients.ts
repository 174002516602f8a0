import type { AwardBasis, RatingLevel, RecipientKind } from '#shared/domain/recipient';

export const recipientKindTexts: Record<RecipientKind, string> = {
  individual: 'Cá nhân',
  collective: 'Tập thể',
  household: 'Hộ gia đình',
};

export const basisTexts: Record<AwardBasis, string> = {
  merit: 'Công trạng',
  thematic: 'Phong trào, chuyên đề',
  unexpected: 'Đột xuất',
  contribution: 'Quá trình cống hiến',
  seniority: 'Niên hạn',
  external: 'Đối ngoại',
};

export const ratingTexts: Record<RatingLevel, string> = {
  HTXSNV: 'Hoàn thành xuất sắc nhiệm vụ',
  HTTNV: 'Hoàn thành tốt nhiệm vụ',
  HTNV: 'Hoàn thành nhiệm vụ',
  KHTNV: 'Không hoàn thành nhiệm vụ',
};
