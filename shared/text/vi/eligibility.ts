import type { EligibilityRefusal } from '#shared/domain/eligibility/check-eligibility';
import type { Verdict } from '#shared/domain/eligibility/report';
import type { Authority } from '#shared/domain/eligibility/rules';
import type { AwardBasis, RatingLevel, RecipientKind } from '#shared/domain/recipient';

type Words<K extends string> = Readonly<Record<K, string>>;

const verdict: Words<Verdict> = { met: 'Đạt', notMet: 'Không đạt', missingData: 'Chưa đủ dữ liệu' };

const overall: Words<Verdict> = {
  met: 'Đủ điều kiện theo dữ liệu đã có',
  notMet: 'Chưa đủ điều kiện: xem các tiêu chuẩn không đạt',
  missingData: 'Chưa kết luận được: bổ sung dữ liệu còn thiếu rồi kiểm tra lại',
};

const basis: Words<AwardBasis> = {
  merit: 'Công trạng',
  thematic: 'Phong trào thi đua, chuyên đề',
  unexpected: 'Đột xuất',
  contribution: 'Quá trình cống hiến',
  seniority: 'Niên hạn',
  external: 'Đối ngoại',
};

const recipientKind: Words<RecipientKind> = {
  individual: 'Cá nhân',
  collective: 'Tập thể',
  household: 'Hộ gia đình',
};

const rating: Words<RatingLevel> = {
  HTXSNV: 'Hoàn thành xuất sắc nhiệm vụ',
  HTTNV: 'Hoàn thành tốt nhiệm vụ',
  HTNV: 'Hoàn thành nhiệm vụ',
  KHTNV: 'Không hoàn thành nhiệm vụ',
};

const authority: Words<Authority> = {
  president: 'Chủ tịch nước',
  government: 'Chính phủ',
  primeMinister: 'Thủ tướng Chính phủ',
  minister: 'Bộ trưởng, người đứng đầu Bộ, ban, ngành',
  provinceChair: 'Chủ tịch Ủy ban nhân dân cấp tỉnh',
  unitHead: 'Thủ trưởng cơ quan, đơn vị có tư cách pháp nhân',
  departmentHead: 'Giám đốc Sở và tương đương',
  districtChair: 'Chủ tịch Ủy ban nhân dân cấp huyện',
  communeChair: 'Chủ tịch Ủy ban nhân dân cấp xã',
  enterpriseHead: 'Tổng giám đốc, Giám đốc doanh nghiệp, hợp tác xã',
  enterpriseBoard: 'Chủ tịch Hội đồng quản trị, Chủ tịch Hội đồng thành viên',
};

const refusals: Words<EligibilityRefusal['code']> = {
  'eligibility.unknownAward':
    'Không có danh hiệu hoặc hình thức này trong quy định đang áp dụng. Chọn lại danh hiệu, hình thức của hồ sơ.',
  'eligibility.wrongRecipientKind':
    'Danh hiệu, hình thức này không dành cho loại đối tượng của hồ sơ. Sửa loại đối tượng hoặc chọn danh hiệu, hình thức khác.',
};

/** Words of the eligibility panel; names of awards and sentences of the law stand in the regulation rows. */
export const eligibilityText = {
  verdict,
  overall,
  basis,
  recipientKind,
  rating,
  authority,
  refusals,
  criteria: 'Tiêu chuẩn kiểm tra theo dữ liệu',
  attest: 'Điều cần người có thẩm quyền xác nhận',
  oneOf: 'Cần đạt một trong các tiêu chuẩn sau',
  unconfirmed: 'Chưa đối chiếu với văn bản gốc',
  notCounted: 'Không tính: không phải khen thưởng công trạng',
  advice: 'Kết quả kiểm tra để tham khảo; Hội đồng xem xét, quyết định.',
  missingYears: (years: readonly number[]): string => `Bổ sung dữ liệu năm ${years.join(', ')}`,
  decisionNumber: (number: string): string => `Quyết định số ${number}`,
} as const;
