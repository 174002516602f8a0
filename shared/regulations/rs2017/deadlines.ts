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
    text: 'Trong 15 ngày làm việc từ ngày nhận hồ sơ; 30 ngày khi phải lấy ý kiến hiệp y.',
    unconfirmed: true,
  },
  {
    id: 'return.local',
    step: 'returnIneligible',
    limit: { days: 10, unit: 'working' },
    levels: ['base', 'province'],
    clause: DECREE,
    text: 'Trả trong 10 ngày làm việc từ ngày nhận hồ sơ.',
    unconfirmed: true,
  },
  {
    id: 'notify',
    step: 'notifyResult',
    limit: { days: 10, unit: 'working' },
    clause: DECREE,
    text: 'Báo cho đơn vị đề nghị trong 10 ngày làm việc từ ngày ký quyết định.',
    unconfirmed: true,
  },
];
