import type { AwardCode } from '#shared/domain/award-code';
import type { AwardRule, CriterionLine } from '#shared/domain/eligibility/rules';

/** Forms that would commend one achievement twice. */
const FORMS: readonly AwardCode[] = [
  ...(['BK_TTCP', 'BK_TINH', 'BK_BO', 'BK_QK', 'BK'] as const),
  ...(['GK', 'GK_SO', 'GK_HUYEN', 'GK_XA', 'GK_CQ', 'GK_DN', 'GK_HDQT'] as const),
];

/** What a decree says for every award of the edition: nothing while matters are open, years restart after discipline. */
export const generalLines = (clause: string, awards: readonly AwardRule[]): readonly CriterionLine[] => [
  {
    id: 'general.open',
    clause,
    text: 'Không thuộc trường hợp đang bị xem xét kỷ luật, thanh tra, kiểm tra, điều tra hoặc xác minh đơn thư, tiêu cực.',
    check: { check: 'noOpenInvestigation' },
  },
  {
    id: 'general.discipline',
    clause,
    text: 'Không bị kỷ luật trong thời gian tính thành tích; thành tích tính lại từ khi chấm dứt kỷ luật.',
    kinds: ['individual', 'collective'],
    check: { check: 'noDisciplineInWindow' },
  },
  {
    id: 'general.state',
    clause,
    text: 'Cùng năm đã có một khen thưởng cấp Nhà nước: mỗi năm chỉ đề nghị một hình thức theo công trạng, xem lại trước khi trình.',
    levels: ['state'],
    bases: ['merit'],
    unconfirmed: true,
    check: {
      check: 'noOtherAwardInYear',
      among: awards.filter(({ stateLevel }) => stateLevel).map(({ code }) => code),
      sameBasis: true,
    },
    advisory: true,
  },
  {
    id: 'general.achievement',
    clause: 'điểm c khoản 2 Điều 5',
    text: 'Cùng năm đã được khen theo cùng loại hình: một thành tích không khen nhiều lần, xem lại đây có phải thành tích khác.',
    bases: ['thematic', 'unexpected'],
    check: { check: 'noOtherAwardInYear', among: FORMS, sameBasis: true },
    advisory: true,
  },
  {
    id: 'general.basis.title',
    clause: 'Điều 7, Điều 8',
    text: 'Danh hiệu thi đua xét theo kết quả thi đua: xem lại loại hình khen thưởng của hồ sơ.',
    awardKinds: ['title'],
    check: { check: 'awardBasisAllowed', bases: ['merit', 'thematic'] },
    advisory: true,
  },
  {
    id: 'general.basis.seniority',
    clause: 'khoản 5 Điều 8',
    text: 'Không xét theo niên hạn: loại hình này chỉ có huân chương, huy chương của lực lượng vũ trang.',
    awardKinds: ['form'],
    levels: ['base', 'province'],
    check: { check: 'awardBasisAllowed', bases: ['merit', 'thematic', 'unexpected', 'contribution', 'external'] },
  },
  {
    id: 'general.head',
    clause,
    text: 'Là người đứng đầu, lãnh đạo đơn vị: xét cùng với kết quả của đơn vị do mình phụ trách.',
    kinds: ['individual'],
    leaders: true,
    unconfirmed: true,
    attest: true,
  },
  {
    id: 'general.obligations',
    clause,
    text: 'Doanh nghiệp, tổ chức kinh tế: cơ quan có thẩm quyền xác nhận đã làm đủ nghĩa vụ thuế, bảo hiểm, môi trường, an toàn lao động.',
    kinds: ['individual'],
    subjects: ['entrepreneur'],
    levels: ['province', 'state'],
    unconfirmed: true,
    attest: true,
  },
];

/** A dissolved unit is not commended (Thông tư số 15/2025/TT-BNV): seen in a summary only. */
export const DISSOLVED_UNIT: CriterionLine = {
  id: 'general.dissolved',
  clause: 'Thông tư số 15/2025/TT-BNV',
  text: 'Tập thể không thuộc cơ quan, đơn vị đã giải thể sau sắp xếp tổ chức bộ máy.',
  kinds: ['collective'],
  unconfirmed: true,
  check: { check: 'notDissolved' },
};
