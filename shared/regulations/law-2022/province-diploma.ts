import type { AwardRule, Check, CriterionLine, Streak } from '#shared/domain/eligibility/rules';
import { OPEN_VOTE } from '#shared/regulations/ballot-rules';
import { householdBasis } from '#shared/regulations/law-2022/household-basis';
import { BY_LEVEL_BELOW, BY_MANAGING_HEAD } from '#shared/regulations/law-2022/proposers';
import { always, whenRelevant } from '#shared/regulations/papers';

const TWO_EXCELLENT_YEARS: Streak = { years: 2, rating: 'HTXSNV' };

const twoApplied = (kind: 'initiative' | 'research'): Check => ({
  check: 'initiativeOfScope',
  scope: 'base',
  times: 2,
  kinds: [kind],
  applied: true,
  within: { streak: TWO_EXCELLENT_YEARS },
});

/** Individuals by merit: điểm d; workers, farmers and entrepreneurs have further grounds that only a person can judge. */
const individualMerit = (id: string): CriterionLine => ({
  id: `${id}.74.1`,
  clause: 'khoản 1 Điều 74',
  text: 'Đạt một trong các tiêu chuẩn khen thưởng công trạng đối với cá nhân.',
  kinds: ['individual'],
  bases: ['merit'],
  oneOf: [
    {
      id: `${id}.74.1.d.titles`,
      clause: 'điểm d khoản 1 Điều 74',
      text: 'Có 02 lần liên tục được tặng “Chiến sĩ thi đua cơ sở”.',
      check: { check: 'consecutiveTitles', codes: ['CSTDCS'], times: 2, maxGap: 1 },
    },
    {
      id: `${id}.74.1.d.ratings`,
      clause: 'điểm d khoản 1 Điều 74',
      text: 'Liên tục từ 02 năm trở lên hoàn thành xuất sắc nhiệm vụ, trong thời gian đó có 02 sáng kiến hoặc 02 đề tài, đề án, công trình áp dụng hiệu quả ở cơ sở.',
      check: {
        check: 'allOf',
        checks: [
          { check: 'consecutiveYears', ...TWO_EXCELLENT_YEARS },
          { check: 'anyOf', checks: [twoApplied('initiative'), twoApplied('research')] },
        ],
      },
    },
    {
      id: `${id}.74.1.dd`,
      clause: 'điểm đ khoản 1 Điều 74',
      text: 'Công nhân, nông dân, người lao động lập nhiều thành tích trong lao động, sản xuất, có ảnh hưởng trong xã, cơ quan, đơn vị.',
      subjects: ['worker', 'farmer'],
      attest: true,
    },
    {
      id: `${id}.74.2`,
      clause: 'khoản 2 Điều 74',
      text: 'Doanh nhân, trí thức, nhà khoa học có thành tích đóng góp cho địa phương được tỉnh công nhận.',
      subjects: ['entrepreneur'],
      attest: true,
    },
  ],
});

const collectiveMerit = (id: string): readonly CriterionLine[] => [
  {
    id: `${id}.74.3.d`,
    clause: 'điểm d khoản 3 Điều 74',
    text: '02 năm liên tục hoàn thành xuất sắc nhiệm vụ hoặc đạt “Tập thể lao động xuất sắc”, “Đơn vị quyết thắng”.',
    kinds: ['collective'],
    bases: ['merit'],
    check: { check: 'consecutiveYears', years: 2, rating: 'HTXSNV', titles: ['TTLDXS', 'DVQT'] },
  },
  {
    id: `${id}.74.3.d.conduct`,
    clause: 'điểm d khoản 3 Điều 74',
    text: 'Thực hiện tốt dân chủ ở cơ sở, phong trào thi đua; chăm lo đời sống; tiết kiệm, phòng, chống tham nhũng.',
    kinds: ['collective'],
    bases: ['merit'],
    attest: true,
  },
];

type Limb = Pick<CriterionLine, 'clause' | 'text' | 'instead' | 'kinds' | 'bases' | 'subjects' | 'exceptSubjects'> & {
  /** What follows the award in the line's id: `74.1.a`. */
  readonly point: string;
};

const INDIVIDUAL = ['individual'] as const;
const COLLECTIVE = ['collective'] as const;
const HOUSEHOLD = ['household'] as const;

/** Lines that only a person can judge. Beside điểm d, which the history decides, merit has grounds of its own. */
const ATTESTED: readonly Limb[] = [
  {
    point: '74.1.conduct',
    clause: 'khoản 1 Điều 74',
    text: 'Gương mẫu chấp hành chủ trương, chính sách, pháp luật.',
    kinds: INDIVIDUAL,
  },
  {
    point: '74.1.a',
    clause: 'điểm a khoản 1 Điều 74',
    text: 'Thành tích xuất sắc được bình xét trong phong trào thi đua do tỉnh phát động.',
    kinds: INDIVIDUAL,
    bases: ['thematic'],
  },
  {
    point: '74.1.b',
    clause: 'điểm b khoản 1 Điều 74',
    text: 'Thành tích đột xuất có ảnh hưởng ở một trong các lĩnh vực tỉnh quản lý.',
    kinds: INDIVIDUAL,
    bases: ['unexpected'],
  },
  {
    point: '74.1.b.merit',
    clause: 'điểm b khoản 1 Điều 74',
    text: 'Nếu không đạt điểm d: lập nhiều thành tích có ảnh hưởng ở một trong các lĩnh vực tỉnh quản lý.',
    instead: true,
    kinds: INDIVIDUAL,
    bases: ['merit'],
  },
  {
    point: '74.1.c',
    clause: 'điểm c khoản 1 Điều 74',
    text: 'Nếu không đạt điểm khác: có đóng góp vào kinh tế - xã hội, ứng dụng tiến bộ khoa học, công tác xã hội, từ thiện.',
    instead: true,
    kinds: INDIVIDUAL,
    bases: ['merit', 'contribution', 'external'],
  },
  {
    point: '74.3.conduct',
    clause: 'khoản 3 Điều 74',
    text: 'Gương mẫu chấp hành chủ trương, chính sách, pháp luật; nội bộ đoàn kết.',
    kinds: COLLECTIVE,
  },
  {
    point: '74.3.a',
    clause: 'điểm a khoản 3 Điều 74',
    text: 'Thành tích xuất sắc được bình xét trong phong trào thi đua.',
    kinds: COLLECTIVE,
    bases: ['thematic'],
  },
  {
    point: '74.3.b',
    clause: 'điểm b khoản 3 Điều 74',
    text: 'Thành tích xuất sắc đột xuất có ảnh hưởng trong từng lĩnh vực tỉnh quản lý.',
    kinds: COLLECTIVE,
    bases: ['unexpected'],
  },
  {
    point: '74.3.c',
    clause: 'điểm c khoản 3 Điều 74',
    text: 'Nếu không đạt điểm khác: có đóng góp vào kinh tế - xã hội, ứng dụng tiến bộ khoa học, công tác xã hội, từ thiện.',
    instead: true,
    kinds: COLLECTIVE,
    bases: ['merit', 'contribution', 'external'],
  },
  {
    point: '74.4',
    clause: 'khoản 4 Điều 74',
    text: 'Doanh nghiệp, tổ chức kinh tế, nếu không đạt khoản 3: có đóng góp cho bộ, ngành, địa phương được tỉnh công nhận.',
    kinds: COLLECTIVE,
    bases: ['merit', 'contribution'],
  },
  {
    point: '74.5',
    clause: 'khoản 5 Điều 74',
    text: 'Hộ gia đình gương mẫu, có nhiều đóng góp về công sức, đất đai và tài sản cho địa phương, xã hội.',
    kinds: HOUSEHOLD,
  },
];

const attested = (id: string): readonly CriterionLine[] =>
  ATTESTED.map(({ point, ...limb }) => ({ id: `${id}.${point}`, ...limb, attest: true as const }));

const criteriaOf = (id: string): readonly CriterionLine[] => [
  individualMerit(id),
  ...collectiveMerit(id),
  ...attested(id),
  householdBasis(id),
];

const BK_TINH: AwardRule = {
  code: 'BK_TINH',
  name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  quoted: false,
  shortName: 'Bằng khen UBND tỉnh',
  kind: 'form',
  recipientKinds: ['individual', 'collective', 'household'],
  level: 'province',
  stateLevel: false,
  decidedBy: [{ authority: 'provinceChair', clause: 'khoản 4 Điều 79' }],
  proposedBy: BY_LEVEL_BELOW,
  historyYears: 2,
  papers: [
    always('submission'),
    always('achievementReport'),
    always('reviewMinutes'),
    whenRelevant('achievementCertificate'),
  ],
  criteria: criteriaOf('bk-tinh'),
  ballot: OPEN_VOTE,
};

const BK_BO: AwardRule = {
  ...BK_TINH,
  code: 'BK_BO',
  name: 'Bằng khen của Bộ trưởng',
  shortName: 'Bằng khen Bộ',
  decidedBy: [{ authority: 'minister', clause: 'khoản 2 Điều 79' }],
  proposedBy: BY_MANAGING_HEAD,
  criteria: criteriaOf('bk-bo'),
};

/** Bằng khen của Bộ, ban, ngành, tỉnh: Điều 74 Luật 2022. */
export const PROVINCE_DIPLOMAS: readonly AwardRule[] = [BK_TINH, BK_BO];
