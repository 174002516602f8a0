import type { AwardRule } from '#shared/domain/eligibility/rules';
import { OPEN_VOTE } from '#shared/regulations/ballot-rules';
import { BY_BASE_UNIT, BY_MANAGING_HEAD_ONLY } from '#shared/regulations/law-2022/proposers';
import { attestLine } from '#shared/regulations/law-2022/state-form';
import { always, whenRelevant } from '#shared/regulations/papers';

const SEVENTY_PERCENT = { in: 100, of: 70 } as const;

/** The head count `ldtt` of a unit of the forces is that of its “Chiến sĩ tiên tiến”. */
const DVTT: AwardRule = {
  code: 'DVTT',
  name: 'Đơn vị tiên tiến',
  quoted: true,
  shortName: 'ĐVTT',
  kind: 'title',
  recipientKinds: ['collective'],
  level: 'base',
  stateLevel: false,
  decidedBy: [{ authority: 'unitHead', clause: 'khoản 5 Điều 80' }],
  proposedBy: BY_BASE_UNIT,
  historyYears: 1,
  papers: [always('submission'), always('nominationList'), always('achievementReport'), always('reviewMinutes')],
  criteria: [
    {
      id: 'dvtt.28.2.a',
      clause: 'khoản 2 và điểm a khoản 1 Điều 28',
      text: 'Đơn vị thuộc lực lượng vũ trang hoàn thành tốt nhiệm vụ được giao trong năm.',
      check: { check: 'ratingAtLeast', level: 'HTTNV' },
    },
    attestLine(
      'dvtt.28.2.b',
      'khoản 2 và điểm b khoản 1 Điều 28',
      'Tham gia phong trào thi đua thường xuyên, thiết thực, hiệu quả.',
    ),
    {
      id: 'dvtt.28.2.share',
      clause: 'khoản 2 Điều 28',
      text: 'Có ít nhất 70% cá nhân trong tập thể đạt “Chiến sĩ tiên tiến”.',
      check: { check: 'shareOfMembers', share: SEVENTY_PERCENT },
    },
    {
      id: 'dvtt.28.2.discipline',
      clause: 'khoản 2 Điều 28',
      text: 'Không có cá nhân bị kỷ luật từ cảnh cáo trở lên.',
      check: { check: 'noMemberDisciplined' },
    },
    attestLine(
      'dvtt.28.2.d',
      'khoản 2 và điểm d khoản 1 Điều 28',
      'Nội bộ đoàn kết, chấp hành tốt chủ trương, chính sách, pháp luật.',
    ),
  ],
  ballot: OPEN_VOTE,
};

const DVQT: AwardRule = {
  ...DVTT,
  code: 'DVQT',
  name: 'Đơn vị quyết thắng',
  shortName: 'ĐVQT',
  level: 'province',
  // The Government says who decides it (khoản 5 Điều 79); the decree's words were not seen.
  decidedBy: [{ authority: 'minister', clause: 'khoản 5 Điều 79', unconfirmed: true }],
  proposedBy: BY_MANAGING_HEAD_ONLY,
  papers: [always('submission'), always('achievementReport'), always('reviewMinutes')],
  criteria: [
    {
      id: 'dvqt.27.2.a',
      clause: 'khoản 2 và điểm a khoản 1 Điều 27',
      text: 'Đơn vị thuộc lực lượng vũ trang hoàn thành xuất sắc nhiệm vụ được giao trong năm.',
      check: { check: 'ratingAtLeast', level: 'HTXSNV' },
    },
    attestLine(
      'dvqt.27.2.b',
      'khoản 2 và điểm b khoản 1 Điều 27',
      'Tích cực tham gia phong trào thi đua thường xuyên, thiết thực, hiệu quả.',
    ),
    {
      id: 'dvqt.27.2.task',
      clause: 'khoản 2 Điều 27',
      text: '100% cá nhân trong tập thể hoàn thành nhiệm vụ được giao.',
      check: { check: 'membersCompletedTask' },
    },
    {
      id: 'dvqt.27.2.share',
      clause: 'khoản 2 Điều 27',
      text: 'Có ít nhất 70% cá nhân trong tập thể đạt “Chiến sĩ tiên tiến”.',
      check: { check: 'shareOfMembers', share: SEVENTY_PERCENT },
    },
    {
      id: 'dvqt.27.2.d',
      clause: 'khoản 2 và điểm d khoản 1 Điều 27',
      text: 'Có cá nhân đạt “Chiến sĩ thi đua cơ sở”.',
      check: { check: 'hasMemberTitle' },
    },
    attestLine(
      'dvqt.27.2.dd',
      'khoản 2 và điểm đ khoản 1 Điều 27',
      'Nội bộ đoàn kết, gương mẫu chấp hành chủ trương, chính sách, pháp luật.',
    ),
  ],
};

/** The two ministers set subjects, standards and, it is taken, who signs; none of it was seen. */
const corpsDeciders = (army: string, university: string): AwardRule['decidedBy'] => [
  { authority: 'corpsCommander', clause: army, unconfirmed: true },
  { authority: 'nationalUniversityHead', clause: university, unconfirmed: true },
];

const CO_QK: AwardRule = {
  code: 'CO_QK',
  name: 'Cờ thi đua của quân khu, quân đoàn, quân chủng, binh chủng, tổng cục và tương đương',
  quoted: false,
  shortName: 'Cờ quân khu, ĐHQG',
  kind: 'title',
  recipientKinds: ['collective'],
  level: 'province',
  stateLevel: false,
  decidedBy: corpsDeciders('khoản 2 Điều 32', 'khoản 3 Điều 32'),
  proposedBy: BY_MANAGING_HEAD_ONLY,
  historyYears: 1,
  papers: [always('submission'), always('achievementReport'), always('reviewMinutes')],
  criteria: [
    attestLine(
      'co-qk.32',
      'khoản 2, khoản 3 Điều 32',
      'Đạt tiêu chuẩn do Bộ trưởng Bộ Quốc phòng, hoặc với đại học quốc gia do Bộ trưởng Bộ Giáo dục và Đào tạo quy định.',
    ),
  ],
  ballot: OPEN_VOTE,
};

const BK_QK: AwardRule = {
  ...CO_QK,
  code: 'BK_QK',
  name: 'Bằng khen của quân khu, quân đoàn, quân chủng, binh chủng, tổng cục và tương đương',
  shortName: 'Bằng khen quân khu, ĐHQG',
  kind: 'form',
  recipientKinds: ['individual', 'collective'],
  decidedBy: corpsDeciders('khoản 2 Điều 76', 'khoản 3 Điều 76'),
  historyYears: 2,
  papers: [
    always('submission'),
    always('achievementReport'),
    always('reviewMinutes'),
    whenRelevant('achievementCertificate'),
  ],
  criteria: [
    attestLine(
      'bk-qk.76',
      'khoản 2, khoản 3 Điều 76',
      'Đạt tiêu chuẩn do Bộ trưởng Bộ Quốc phòng, hoặc với đại học quốc gia do Bộ trưởng Bộ Giáo dục và Đào tạo quy định.',
    ),
  ],
};

/** Titles and forms of the armed forces beside “Chiến sĩ tiên tiến”: Điều 27, 28, 32, 76 Luật 2022. */
export const ARMED_FORCES_AWARDS: readonly AwardRule[] = [DVTT, DVQT, CO_QK, BK_QK];
