import type { AwardRule } from '#shared/domain/eligibility/rules';
import { ballotOf, OPEN_VOTE } from '#shared/regulations/ballot-rules';
import { BY_BASE_UNIT, BY_LEVEL_BELOW, BY_VILLAGE, TO_PRIME_MINISTER } from '#shared/regulations/law-2022/proposers';
import { always, whenRelevant } from '#shared/regulations/papers';

const BALLOT_CLAUSE = 'khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP';
const SEVENTY_PERCENT = { in: 100, of: 70 } as const;

const TTLDTT: AwardRule = {
  code: 'TTLDTT',
  name: 'Tập thể lao động tiên tiến',
  quoted: true,
  shortName: 'TTLĐTT',
  kind: 'title',
  recipientKinds: ['collective'],
  level: 'base',
  stateLevel: false,
  decidedBy: [
    { authority: 'unitHead', clause: 'khoản 1 Điều 80' },
    { authority: 'departmentHead', clause: 'khoản 1 Điều 80' },
    { authority: 'districtChair', clause: 'khoản 2 Điều 80' },
    { authority: 'enterpriseHead', clause: 'khoản 4 Điều 80' },
    { authority: 'minister', clause: 'khoản 3 Điều 79' },
  ],
  proposedBy: BY_BASE_UNIT,
  historyYears: 1,
  papers: [always('submission'), always('nominationList'), always('achievementReport'), always('reviewMinutes')],
  criteria: [
    {
      id: 'ttldtt.28.1.a',
      clause: 'điểm a khoản 1 Điều 28',
      text: 'Tập thể hoàn thành tốt nhiệm vụ được giao trong năm.',
      check: { check: 'ratingAtLeast', level: 'HTTNV' },
    },
    {
      id: 'ttldtt.28.1.b',
      clause: 'điểm b khoản 1 Điều 28',
      text: 'Tham gia phong trào thi đua thường xuyên, thiết thực, hiệu quả.',
      attest: true,
    },
    {
      id: 'ttldtt.28.1.c.share',
      clause: 'điểm c khoản 1 Điều 28',
      text: 'Có ít nhất 70% cá nhân trong tập thể đạt “Lao động tiên tiến”.',
      check: { check: 'shareOfMembers', share: SEVENTY_PERCENT },
    },
    {
      id: 'ttldtt.28.1.c.discipline',
      clause: 'điểm c khoản 1 Điều 28',
      text: 'Không có cá nhân bị kỷ luật từ cảnh cáo trở lên.',
      check: { check: 'noMemberDisciplined' },
    },
    {
      id: 'ttldtt.28.1.d',
      clause: 'điểm d khoản 1 Điều 28',
      text: 'Nội bộ đoàn kết, chấp hành tốt chủ trương, chính sách, pháp luật.',
      attest: true,
    },
  ],
  ballot: OPEN_VOTE,
};

const TTLDXS: AwardRule = {
  code: 'TTLDXS',
  name: 'Tập thể lao động xuất sắc',
  quoted: true,
  shortName: 'TTLĐXS',
  kind: 'title',
  recipientKinds: ['collective'],
  level: 'province',
  stateLevel: false,
  decidedBy: [
    { authority: 'provinceChair', clause: 'khoản 4 Điều 79' },
    { authority: 'minister', clause: 'khoản 2 Điều 79' },
  ],
  proposedBy: BY_LEVEL_BELOW,
  historyYears: 1,
  papers: [always('submission'), always('achievementReport'), always('reviewMinutes')],
  criteria: [
    {
      id: 'ttldxs.27.1.a',
      clause: 'điểm a khoản 1 Điều 27',
      text: 'Tập thể hoàn thành xuất sắc nhiệm vụ được giao trong năm.',
      check: { check: 'ratingAtLeast', level: 'HTXSNV' },
    },
    {
      id: 'ttldxs.27.1.b',
      clause: 'điểm b khoản 1 Điều 27',
      text: 'Tích cực tham gia phong trào thi đua thường xuyên, thiết thực, hiệu quả.',
      attest: true,
    },
    {
      id: 'ttldxs.27.1.c.task',
      clause: 'điểm c khoản 1 Điều 27',
      text: '100% cá nhân trong tập thể hoàn thành nhiệm vụ được giao.',
      check: { check: 'membersCompletedTask' },
    },
    {
      id: 'ttldxs.27.1.c.share',
      clause: 'điểm c khoản 1 Điều 27',
      text: 'Có ít nhất 70% cá nhân trong tập thể đạt “Lao động tiên tiến”.',
      check: { check: 'shareOfMembers', share: SEVENTY_PERCENT },
    },
    {
      id: 'ttldxs.27.1.d',
      clause: 'điểm d khoản 1 Điều 27',
      text: 'Có cá nhân đạt “Chiến sĩ thi đua cơ sở”.',
      check: { check: 'hasMemberTitle' },
    },
    {
      id: 'ttldxs.27.1.dd',
      clause: 'điểm đ khoản 1 Điều 27',
      text: 'Nội bộ đoàn kết, gương mẫu chấp hành chủ trương, chính sách, pháp luật.',
      attest: true,
    },
  ],
  ballot: OPEN_VOTE,
};

const CO_TINH: AwardRule = {
  code: 'CO_TINH',
  name: 'Cờ thi đua của Ủy ban nhân dân tỉnh',
  quoted: false,
  shortName: 'Cờ thi đua UBND tỉnh',
  kind: 'title',
  recipientKinds: ['collective'],
  level: 'province',
  stateLevel: false,
  decidedBy: [
    { authority: 'provinceChair', clause: 'khoản 4 Điều 79' },
    { authority: 'minister', clause: 'khoản 2 Điều 79' },
  ],
  proposedBy: BY_LEVEL_BELOW,
  historyYears: 1,
  papers: [always('submission'), always('achievementReport'), always('reviewMinutes'), always('ballotResult')],
  criteria: [
    {
      id: 'co-tinh.26.3',
      clause: 'khoản 3 Điều 26',
      text: 'Tập thể thuộc đối tượng được xét cờ thi đua theo quy định của tỉnh.',
      check: { check: 'flagEligible' },
    },
    {
      id: 'co-tinh.26.1',
      clause: 'khoản 1 Điều 26',
      text: 'Dẫn đầu phong trào thi đua của cụm, khối thi đua do tỉnh tổ chức.',
      bases: ['merit'],
      attest: true,
    },
    {
      id: 'co-tinh.26.1.a',
      clause: 'điểm a khoản 1 Điều 26',
      text: 'Hoàn thành vượt các chỉ tiêu thi đua và nhiệm vụ trong năm; tiêu biểu xuất sắc trong tỉnh.',
      bases: ['merit'],
      attest: true,
    },
    {
      id: 'co-tinh.26.1.b',
      clause: 'điểm b khoản 1 Điều 26',
      text: 'Nội bộ đoàn kết; tổ chức đảng, đoàn thể trong sạch, vững mạnh; tích cực tiết kiệm, phòng, chống tham nhũng.',
      bases: ['merit'],
      attest: true,
    },
    {
      id: 'co-tinh.26.2',
      clause: 'khoản 2 Điều 26',
      text: 'Dẫn đầu phong trào thi đua theo chuyên đề do tỉnh phát động, thực hiện từ 03 năm trở lên, khi tổng kết.',
      bases: ['thematic'],
      attest: true,
    },
  ],
  ballot: ballotOf(80, BALLOT_CLAUSE),
};

const CO_CP: AwardRule = {
  ...CO_TINH,
  code: 'CO_CP',
  name: 'Cờ thi đua của Chính phủ',
  quoted: true,
  shortName: 'Cờ thi đua của Chính phủ',
  level: 'state',
  stateLevel: true,
  decidedBy: [{ authority: 'government', clause: 'khoản 1 Điều 78' }],
  proposedBy: TO_PRIME_MINISTER,
  papers: [
    always('submission'),
    always('achievementReport'),
    always('reviewMinutes'),
    always('ballotResult'),
    whenRelevant('consultation'),
  ],
  criteria: [
    {
      id: 'co-cp.25.1.flags',
      clause: 'khoản 1 Điều 25',
      text: 'Tập thể thuộc đối tượng được xét cờ thi đua của Bộ, ban, ngành, tỉnh.',
      bases: ['merit'],
      check: { check: 'flagEligible' },
    },
    {
      id: 'co-cp.25.1',
      clause: 'khoản 1 Điều 25',
      text: 'Tiêu biểu xuất sắc trong số các tập thể dẫn đầu cụm, khối thi đua do Bộ, ban, ngành, tỉnh tổ chức.',
      bases: ['merit'],
      attest: true,
    },
    {
      id: 'co-cp.25.1.a',
      clause: 'điểm a khoản 1 Điều 25',
      text: 'Thành tích xuất sắc, hoàn thành vượt các chỉ tiêu thi đua và nhiệm vụ trong năm.',
      bases: ['merit'],
      attest: true,
    },
    {
      id: 'co-cp.25.1.b',
      clause: 'điểm b khoản 1 Điều 25',
      text: 'Nội bộ đoàn kết; tổ chức đảng, đoàn thể trong sạch, vững mạnh; đi đầu tiết kiệm, phòng, chống tham nhũng.',
      bases: ['merit'],
      attest: true,
    },
    {
      id: 'co-cp.25.2',
      clause: 'khoản 2 Điều 25',
      text: 'Hoặc dẫn đầu cụm, khối thi đua do Hội đồng Thi đua - Khen thưởng Trung ương tổ chức.',
      bases: ['merit'],
      attest: true,
    },
    {
      id: 'co-cp.25.3',
      clause: 'khoản 3 Điều 25',
      text: 'Dẫn đầu phong trào thi đua do Thủ tướng Chính phủ phát động, thực hiện từ 05 năm trở lên, khi sơ kết, tổng kết.',
      bases: ['thematic'],
      attest: true,
    },
  ],
};

const GDVH: AwardRule = {
  code: 'GDVH',
  name: 'Gia đình văn hóa',
  quoted: true,
  shortName: 'Gia đình văn hóa',
  kind: 'title',
  recipientKinds: ['household'],
  level: 'base',
  stateLevel: false,
  decidedBy: [{ authority: 'communeChair', clause: 'khoản 3 Điều 80' }],
  proposedBy: BY_VILLAGE,
  historyYears: 1,
  papers: [always('submission'), always('nominationList'), always('reviewMinutes')],
  criteria: [
    {
      id: 'gdvh.31.1.a',
      clause: 'điểm a khoản 1 Điều 31',
      text: 'Gia đình gương mẫu chấp hành chủ trương, chính sách, pháp luật.',
      attest: true,
    },
    {
      id: 'gdvh.31.1.b',
      clause: 'điểm b khoản 1 Điều 31',
      text: 'Tích cực tham gia các phong trào thi đua của địa phương.',
      attest: true,
    },
    {
      id: 'gdvh.31.1.c',
      clause: 'điểm c khoản 1 Điều 31',
      text: 'Gia đình no ấm, tiến bộ, hạnh phúc, văn minh; gắn bó, giúp đỡ cộng đồng.',
      attest: true,
    },
  ],
  ballot: OPEN_VOTE,
};

/** Danh hiệu thi đua đối với tập thể, hộ gia đình: Điều 25–28, 31 Luật 2022. */
export const COLLECTIVE_TITLES: readonly AwardRule[] = [TTLDTT, TTLDXS, CO_TINH, CO_CP, GDVH];
