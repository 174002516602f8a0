import type { CriterionLine } from '#shared/domain/eligibility/rules';

/** What a decree says for every award: nothing while matters are open, years restart after discipline. */
export const generalLines = (clause: string): readonly CriterionLine[] => [
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
    kinds: ['individual'],
    check: { check: 'noDisciplineInWindow' },
  },
];
