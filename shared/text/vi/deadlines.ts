import type { DueState, TrackedStep } from '#shared/domain/deadlines';
import type { DeadlineStep } from '#shared/domain/eligibility/rules';
import type { DueFilter } from '#shared/ipc/dossiers';

const number = new Intl.NumberFormat('vi-VN');

const steps: Readonly<Record<DeadlineStep, string>> = {
  submitDossiers: 'Gửi hồ sơ lên cấp trên',
  appraise: 'Thẩm định hồ sơ',
  returnIneligible: 'Trả hồ sơ không đủ điều kiện',
  collectOpinions: 'Lấy ý kiến',
  publishList: 'Công khai danh sách',
  notifyResult: 'Thông báo kết quả',
  sendDecision: 'Gửi quyết định',
};

const states: Readonly<Record<Exclude<DueState, 'unknown'>, string>> = {
  done: 'Đã làm',
  open: 'Còn hạn',
  soon: 'Sắp đến hạn',
  overdue: 'Quá hạn',
};

/** The step inside a sentence: `12 hồ sơ quá hạn thẩm định`. */
const doing: Readonly<Record<TrackedStep, string>> = {
  submitDossiers: 'gửi lên cấp trên',
  appraise: 'thẩm định',
  returnIneligible: 'trả lại do không đủ điều kiện',
};

const filters: Readonly<Record<DueFilter, string>> = {
  'overdue.appraise': 'Quá hạn thẩm định',
  'overdue.returnIneligible': 'Quá hạn trả lại',
  'overdue.submitDossiers': 'Quá hạn gửi cấp trên',
  'soon.appraise': 'Sắp hết hạn thẩm định',
  'soon.returnIneligible': 'Sắp hết hạn trả lại',
  'soon.submitDossiers': 'Sắp hết hạn gửi cấp trên',
};

/** Words of the last days of a dossier, on its page, in the filter and among the tasks of today. */
export const deadlineTexts = {
  title: 'Thời hạn',
  none: 'Chưa có thời hạn nào được quy định cho hồ sơ này.',
  steps,
  states,
  filters,
  dueOn: (day: string) => `hạn ${day}`,
  earliest: (day: string) => `hạn sớm nhất ${day}`,
  passed: 'Đã qua ngày này và chương trình không ghi việc này. Kiểm tra lại.',
  overdue: (count: number, step: TrackedStep) => `${number.format(count)} hồ sơ quá hạn ${doing[step]}`,
  soon: (count: number, step: TrackedStep) => `${number.format(count)} hồ sơ sắp hết hạn ${doing[step]}`,
} as const;
