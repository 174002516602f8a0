import type { Deadline } from '#shared/domain/eligibility/rules';

const DECREE = 'Nghị định số 98/2023/NĐ-CP';
const PROCEDURE = 'Quyết định số 311/QĐ-BNV năm 2025';
const LOCAL = 'Thủ tục hành chính của địa phương';

const workingDays = (days: number) => ({ days, unit: 'working' }) as const;

/** State awards go to Bộ Nội vụ; for the others the limits are local, and the usual ones stand here, marked. */
export const DEADLINES_2024: readonly Deadline[] = [
  {
    id: 'submit.cstdtq',
    step: 'submitDossiers',
    limit: { day: 31, month: 12, yearOffset: 1 },
    awards: ['CSTDTQ'],
    offices: ['province', 'ministry'],
    clause: `điểm a khoản 1 Điều 32 ${DECREE}`,
    text: 'Đến Bộ Nội vụ chậm nhất 31/12 của năm liền kề.',
  },
  {
    id: 'submit.co-cp',
    step: 'submitDossiers',
    limit: { day: 30, month: 6, yearOffset: 1 },
    awards: ['CO_CP'],
    offices: ['province', 'ministry'],
    clause: `điểm b khoản 1 Điều 32 ${DECREE}`,
    text: 'Đến Bộ Nội vụ chậm nhất 30/6 năm sau; đơn vị thuộc hệ thống giáo dục quốc dân: 31/12.',
  },
  {
    id: 'appraise.local',
    step: 'appraise',
    limit: workingDays(20),
    levels: ['base', 'province'],
    clause: LOCAL,
    text: 'Trong 20 ngày làm việc từ ngày nhận hồ sơ.',
    unconfirmed: true,
  },
  {
    id: 'return.local',
    step: 'returnIneligible',
    limit: workingDays(10),
    levels: ['base', 'province'],
    clause: LOCAL,
    text: 'Trả bằng văn bản trong 10 ngày làm việc từ ngày nhận hồ sơ.',
    unconfirmed: true,
  },
  {
    id: 'notify.local',
    step: 'notifyResult',
    limit: workingDays(10),
    levels: ['base', 'province'],
    clause: LOCAL,
    text: 'Báo cho đơn vị đề nghị trong 10 ngày làm việc từ ngày ký quyết định.',
    unconfirmed: true,
  },
  {
    id: 'appraise.state',
    step: 'appraise',
    limit: workingDays(20),
    levels: ['state'],
    elsewhere: true,
    clause: `khoản 2 Điều 32 ${DECREE}`,
    text: 'Bộ Nội vụ thẩm định trong 20 ngày làm việc từ ngày nhận đủ hồ sơ.',
  },
  {
    id: 'opinions.state',
    step: 'collectOpinions',
    limit: workingDays(10),
    levels: ['state'],
    elsewhere: true,
    clause: PROCEDURE,
    text: 'Bộ Nội vụ trình trong 10 ngày làm việc sau khi lấy xong ý kiến.',
  },
  {
    id: 'return.state',
    step: 'returnIneligible',
    limit: workingDays(5),
    levels: ['state'],
    elsewhere: true,
    clause: PROCEDURE,
    text: 'Bộ Nội vụ trả bằng văn bản trong 05 ngày làm việc.',
  },
  {
    id: 'send.state',
    step: 'sendDecision',
    limit: workingDays(10),
    levels: ['state'],
    elsewhere: true,
    clause: PROCEDURE,
    text: 'Bộ Nội vụ gửi bản sao quyết định cho nơi trình trong 10 ngày làm việc.',
  },
  {
    id: 'notify.state',
    step: 'notifyResult',
    limit: workingDays(10),
    levels: ['state'],
    clause: PROCEDURE,
    text: 'Nơi trình báo và gửi quyết định cho người, tập thể được khen trong 10 ngày làm việc.',
  },
];
