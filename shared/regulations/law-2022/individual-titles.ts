import type { AwardRule, CriterionLine } from '#shared/domain/eligibility/rules';
import { ballotOf, OPEN_VOTE } from '#shared/regulations/ballot-rules';
import { inCombat } from '#shared/regulations/law-2022/in-combat';
import { BY_BASE_UNIT, BY_LEVEL_BELOW, TO_PRIME_MINISTER } from '#shared/regulations/law-2022/proposers';
import { always, whenRelevant } from '#shared/regulations/papers';

const BALLOT_CLAUSE = 'khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP';

/** Công nhân, nông dân, người lao động that khoản 1 does not speak of: no yearly rating is asked of them. */
const OUTSIDE_PAYROLL = ['worker', 'farmer'] as const;

const LDTT: AwardRule = {
  code: 'LDTT',
  name: 'Lao động tiên tiến',
  quoted: true,
  shortName: 'LĐTT',
  kind: 'title',
  recipientKinds: ['individual'],
  level: 'base',
  stateLevel: false,
  decidedBy: [
    { authority: 'unitHead', clause: 'khoản 1 Điều 80' },
    { authority: 'departmentHead', clause: 'khoản 1 Điều 80' },
    { authority: 'districtChair', clause: 'khoản 2 Điều 80' },
    { authority: 'communeChair', clause: 'khoản 3 Điều 80' },
    { authority: 'enterpriseHead', clause: 'khoản 4 Điều 80' },
    { authority: 'minister', clause: 'khoản 3 Điều 79' },
  ],
  proposedBy: BY_BASE_UNIT,
  historyYears: 1,
  papers: [always('submission'), always('nominationList'), always('achievementReport'), always('reviewMinutes')],
  criteria: [
    {
      id: 'ldtt.24.1.a',
      clause: 'điểm a khoản 1 Điều 24',
      text: 'Trong năm được xếp loại hoàn thành tốt nhiệm vụ trở lên.',
      exceptSubjects: OUTSIDE_PAYROLL,
      check: { check: 'ratingAtLeast', level: 'HTTNV' },
    },
    {
      id: 'ldtt.24.1.b',
      clause: 'điểm b khoản 1 Điều 24',
      text: 'Tự lực, tự cường, đoàn kết, tương trợ và tích cực tham gia phong trào thi đua.',
      exceptSubjects: OUTSIDE_PAYROLL,
      attest: true,
    },
    {
      // Whoever is rated works under khoản 1, whatever the trade.
      id: 'ldtt.24.1.a.rated',
      clause: 'điểm a khoản 1 Điều 24',
      text: 'Nếu có xếp loại của năm thì phải từ hoàn thành tốt nhiệm vụ trở lên.',
      subjects: OUTSIDE_PAYROLL,
      check: { check: 'ratingIfRated', level: 'HTTNV' },
    },
    {
      id: 'ldtt.24.3.a',
      clause: 'điểm a khoản 3 Điều 24',
      text: 'Lao động, sản xuất có hiệu quả, tích cực tham gia phong trào thi đua và hoạt động xã hội.',
      subjects: OUTSIDE_PAYROLL,
      attest: true,
    },
    {
      id: 'ldtt.24.3.b',
      clause: 'điểm b khoản 3 Điều 24',
      text: 'Gương mẫu chấp hành chủ trương, chính sách, pháp luật; lối sống lành mạnh, giúp đỡ mọi người.',
      subjects: OUTSIDE_PAYROLL,
      attest: true,
    },
  ],
  ballot: OPEN_VOTE,
};

const CSTT: AwardRule = {
  ...LDTT,
  code: 'CSTT',
  name: 'Chiến sĩ tiên tiến',
  shortName: 'CSTT',
  decidedBy: [{ authority: 'unitHead', clause: 'khoản 5 Điều 80' }],
  criteria: [
    {
      id: 'cstt.24.2.a',
      clause: 'khoản 2 và điểm a khoản 1 Điều 24',
      text: 'Trong năm được xếp loại hoàn thành tốt nhiệm vụ trở lên.',
      check: { check: 'ratingAtLeast', level: 'HTTNV' },
    },
    {
      id: 'cstt.24.2.b',
      clause: 'khoản 2 và điểm b khoản 1 Điều 24',
      text: 'Tự lực, tự cường, đoàn kết, tương trợ và tích cực tham gia phong trào thi đua.',
      attest: true,
    },
  ],
};

/** “Đạt tiêu chuẩn” LĐTT: holding the title proves it; before it is decided, the rating of the year does. */
const MEETS_LDTT: CriterionLine = {
  id: 'cstdcs.23.1',
  clause: 'khoản 1 Điều 23',
  text: 'Trong năm đạt tiêu chuẩn “Lao động tiên tiến” hoặc “Chiến sĩ tiên tiến”.',
  oneOf: [
    {
      id: 'cstdcs.23.1.title',
      clause: 'khoản 1 Điều 23',
      text: 'Đã được tặng “Lao động tiên tiến” hoặc “Chiến sĩ tiên tiến” của năm.',
      check: { check: 'titleInYear', codes: ['LDTT', 'CSTT'] },
    },
    {
      id: 'cstdcs.23.1.rating',
      clause: 'khoản 1 Điều 23 và khoản 1 Điều 24',
      text: 'Chưa có quyết định tặng danh hiệu đó nhưng xếp loại của năm đã đạt mức yêu cầu.',
      check: { check: 'ratingAtLeast', level: 'HTTNV' },
    },
  ],
};

const CSTDCS: AwardRule = {
  code: 'CSTDCS',
  name: 'Chiến sĩ thi đua cơ sở',
  quoted: true,
  shortName: 'CSTĐCS',
  kind: 'title',
  recipientKinds: ['individual'],
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
  papers: [
    always('submission'),
    always('nominationList'),
    always('achievementReport'),
    always('reviewMinutes'),
    always('ballotResult'),
    always('initiativeCertificate'),
  ],
  criteria: [
    MEETS_LDTT,
    {
      id: 'cstdcs.23.1.attest',
      clause: 'khoản 1 Điều 23 và điểm b khoản 1 Điều 24',
      text: 'Nếu chưa có quyết định tặng “Lao động tiên tiến”: đạt các tiêu chuẩn còn lại của danh hiệu này và được đề nghị cùng đợt.',
      attest: true,
    },
    {
      id: 'cstdcs.23.2',
      clause: 'khoản 2 Điều 23',
      text: 'Hoàn thành xuất sắc nhiệm vụ, hoặc có sáng kiến được cơ sở công nhận, hoặc có đề tài, đề án, công trình đã nghiệm thu.',
      oneOf: [
        {
          id: 'cstdcs.23.2.rating',
          clause: 'khoản 2 Điều 23',
          text: 'Trong năm được xếp loại hoàn thành xuất sắc nhiệm vụ.',
          check: { check: 'ratingAtLeast', level: 'HTXSNV' },
        },
        {
          id: 'cstdcs.23.2.initiative',
          clause: 'khoản 2 Điều 23',
          text: 'Trong năm có sáng kiến được cơ sở công nhận.',
          check: {
            check: 'initiativeOfScope',
            scope: 'base',
            times: 1,
            kinds: ['initiative'],
            within: { years: 1 },
          },
        },
        {
          id: 'cstdcs.23.2.research',
          clause: 'khoản 2 Điều 23',
          text: 'Trong năm có đề tài, đề án, công trình khoa học đã được nghiệm thu.',
          check: { check: 'initiativeOfScope', scope: 'base', times: 1, kinds: ['research'], within: { years: 1 } },
        },
      ],
    },
    inCombat('cstdcs.23.2.combat', 'khoản 2 Điều 23', 'được đơn vị công nhận'),
  ],
  ballot: ballotOf(80, BALLOT_CLAUSE),
};

const CSTD_TINH: AwardRule = {
  code: 'CSTD_TINH',
  name: 'Chiến sĩ thi đua cấp tỉnh',
  quoted: false,
  shortName: 'CSTĐ cấp tỉnh',
  kind: 'title',
  recipientKinds: ['individual'],
  level: 'province',
  stateLevel: false,
  decidedBy: [
    { authority: 'provinceChair', clause: 'khoản 4 Điều 79' },
    { authority: 'minister', clause: 'khoản 2 Điều 79' },
  ],
  proposedBy: BY_LEVEL_BELOW,
  historyYears: 3,
  papers: [
    always('submission'),
    always('achievementReport'),
    always('reviewMinutes'),
    always('ballotResult'),
    always('influenceCertificate'),
  ],
  criteria: [
    {
      id: 'cstd-tinh.22.1.a',
      clause: 'điểm a khoản 1 Điều 22',
      text: 'Có 03 lần liên tục được tặng “Chiến sĩ thi đua cơ sở”.',
      check: { check: 'consecutiveTitles', codes: ['CSTDCS'], times: 3, maxGap: 1 },
    },
    {
      id: 'cstd-tinh.22.1.b',
      clause: 'điểm b khoản 1 Điều 22',
      text: 'Có sáng kiến hoặc đề tài, đề án, công trình áp dụng hiệu quả, có phạm vi ảnh hưởng trong tỉnh.',
      check: {
        check: 'initiativeOfScope',
        scope: 'province',
        times: 1,
        applied: true,
        within: { years: 3 },
      },
    },
    {
      id: 'cstd-tinh.22.1.choice',
      clause: 'điểm a khoản 1 Điều 22',
      text: 'Thành tích xuất sắc tiêu biểu, được lựa chọn trong số những người đủ 03 lần liên tục.',
      attest: true,
    },
    {
      id: 'cstd-tinh.22.2',
      clause: 'khoản 2 Điều 22',
      text: 'Chủ tịch Ủy ban nhân dân tỉnh đã công nhận hiệu quả và phạm vi ảnh hưởng của sáng kiến, đề tài.',
      attest: true,
    },
    inCombat('cstd-tinh.22.1.combat', 'điểm b khoản 1 Điều 22', 'có ảnh hưởng trong toàn quân, toàn lực lượng'),
  ],
  ballot: ballotOf(90, BALLOT_CLAUSE),
};

const CSTDTQ: AwardRule = {
  code: 'CSTDTQ',
  name: 'Chiến sĩ thi đua toàn quốc',
  quoted: true,
  shortName: 'CSTĐ toàn quốc',
  kind: 'title',
  recipientKinds: ['individual'],
  level: 'state',
  stateLevel: true,
  decidedBy: [{ authority: 'primeMinister', clause: 'khoản 2 Điều 78' }],
  proposedBy: TO_PRIME_MINISTER,
  historyYears: 6,
  papers: [
    always('submission'),
    always('achievementReport'),
    always('reviewMinutes'),
    always('ballotResult'),
    always('influenceCertificate'),
    whenRelevant('consultation'),
  ],
  criteria: [
    {
      id: 'cstdtq.21.1.a',
      clause: 'điểm a khoản 1 Điều 21',
      text: 'Có 02 lần liên tục được tặng danh hiệu chiến sĩ thi đua Bộ, ban, ngành, tỉnh.',
      // “Liên tục” is read as one after another, each within three years of the one before: each rests on three years.
      unconfirmed: true,
      check: { check: 'consecutiveTitles', codes: ['CSTD_TINH'], times: 2, maxGap: 3 },
    },
    {
      id: 'cstdtq.21.1.b',
      clause: 'điểm b khoản 1 Điều 21',
      text: 'Có sáng kiến hoặc đề tài, đề án, công trình áp dụng hiệu quả, có phạm vi ảnh hưởng trong toàn quốc.',
      check: { check: 'initiativeOfScope', scope: 'national', times: 1, applied: true, within: { years: 6 } },
    },
    {
      id: 'cstdtq.21.1.choice',
      clause: 'điểm a khoản 1 Điều 21',
      text: 'Thành tích xuất sắc tiêu biểu, được lựa chọn trong số những người đủ 02 lần liên tục.',
      attest: true,
    },
    {
      id: 'cstdtq.21.2',
      clause: 'khoản 2 Điều 21',
      text: 'Người đứng đầu Bộ, ban, ngành, tỉnh đã công nhận hiệu quả và phạm vi ảnh hưởng trong toàn quốc.',
      attest: true,
    },
    inCombat('cstdtq.21.1.combat', 'điểm b khoản 1 Điều 21', 'có ảnh hưởng trong toàn quốc'),
  ],
  ballot: ballotOf(90, BALLOT_CLAUSE),
};

/** Danh hiệu thi đua đối với cá nhân: Điều 21–24 Luật 2022. */
export const INDIVIDUAL_TITLES: readonly AwardRule[] = [LDTT, CSTT, CSTDCS, CSTD_TINH, CSTDTQ];
