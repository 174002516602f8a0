import type { Deadline } from '#shared/domain/eligibility/rules';

const DECREE = 'Nghị định số 91/2017/NĐ-CP';

/** Seen only in guides to the decree, without its articles. */
export const DEADLINES_2017: readonly Deadline[] = [
  {
    id: 'appraise.local',
    step: 'appraise',
    limit: { days: 15, unit: 'working' },
    levels: ['base', 'province'],
    clause: DECREE,
    text: 'Thẩm định hồ sơ: 15 ngày làm việc từ ngày nhận; 30 ngày khi phải lấy ý kiến hiệp y.',
    unconfirmed: true,
  },
  {
    id: 'return.local',
    step: 'returnIneligible',
    limit: { days: 10, unit: 'working' },
    levels: ['base', 'province'],
    clause: DECREE,
    text: 'Trả lại hồ sơ không đủ điều kiện: 10 ngày làm việc từ ngày nhận.',
    unconfirmed: true,
  },
  {
    id: 'notify',
    step: 'notifyResult',
    limit: { days: 10, unit: 'working' },
    clause: DECREE,
    text: 'Thông báo kết quả cho đơn vị đề nghị: 10 ngày làm việc từ ngày ký quyết định.',
    unconfirmed: true,
  },
];
