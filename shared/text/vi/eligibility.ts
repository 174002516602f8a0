import type { Verdict } from '#shared/domain/eligibility/report';

type Words<K extends string> = Readonly<Record<K, string>>;

const verdict: Words<Verdict> = { met: 'Đạt', notMet: 'Không đạt', missingData: 'Chưa đủ dữ liệu' };

const overall: Words<Verdict> = {
  met: 'Đủ điều kiện theo dữ liệu đã có',
  notMet: 'Chưa đủ điều kiện: xem các tiêu chuẩn không đạt',
  missingData: 'Chưa kết luận được: bổ sung dữ liệu còn thiếu rồi kiểm tra lại',
};

/** Words of the eligibility panel; names of awards and sentences of the law stand in the regulation rows. */
export const eligibilityText = {
  verdict,
  overall,
  criteria: 'Tiêu chuẩn kiểm tra theo dữ liệu',
  attest: 'Điều cần người có thẩm quyền xác nhận',
  oneOf: 'Cần đạt một trong các tiêu chuẩn sau',
  unconfirmed: 'Chưa đối chiếu với văn bản gốc',
  notCounted: 'không tính: không phải khen thưởng công trạng',
  advice: 'Kết quả kiểm tra để tham khảo; Hội đồng xem xét, quyết định.',
  missingYears: (years: readonly number[]): string => `Bổ sung dữ liệu năm ${years.join(', ')}`,
  missingFact: 'Cần người xét xác nhận, hoặc ghi thêm lịch sử',
  decisionNumber: (number: string): string => `Quyết định số ${number}`,
} as const;
