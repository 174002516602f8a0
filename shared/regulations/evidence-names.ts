import type { EvidenceNames } from '#shared/domain/eligibility/rules';

/** The words of the law that evidence rows are written with; the same in every edition so far. */
export const EVIDENCE_NAMES: EvidenceNames = {
  ratings: {
    HTXSNV: 'Hoàn thành xuất sắc nhiệm vụ',
    HTTNV: 'Hoàn thành tốt nhiệm vụ',
    HTNV: 'Hoàn thành nhiệm vụ',
    KHTNV: 'Không hoàn thành nhiệm vụ',
  },
  initiatives: { initiative: 'Sáng kiến', research: 'Đề tài, đề án, công trình' },
  members: {
    ldtt: 'Đạt “Lao động tiên tiến”',
    completedTask: 'Hoàn thành nhiệm vụ',
    cstdcs: 'Đạt “Chiến sĩ thi đua cơ sở”',
    disciplinedFromWarning: 'Bị kỷ luật từ cảnh cáo trở lên',
    founded: 'Năm thành lập',
  },
  investigation: 'Đang xem xét kỷ luật hoặc thanh tra, kiểm tra, điều tra, xác minh đơn thư',
  votesReach: 'Số phiếu đồng ý đạt tỷ lệ trên tổng số thành viên Hội đồng.',
  authorityDecides: 'Người quyết định có thẩm quyền tặng danh hiệu, hình thức này.',
  dissolved: 'Đã giải thể hoặc kết thúc hoạt động',
  votes: ({ agreed, members, required }) => `${agreed}/${members} phiếu đồng ý, cần ${required}`,
};
