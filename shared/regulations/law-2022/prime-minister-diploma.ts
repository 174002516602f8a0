import type { AwardCode } from '#shared/domain/award-code';
import type { AwardRule, Check, CriterionLine, Streak } from '#shared/domain/eligibility/rules';
import { OPEN_VOTE } from '#shared/regulations/ballot-rules';
import { householdBasis } from '#shared/regulations/law-2022/household-basis';
import { TO_PRIME_MINISTER } from '#shared/regulations/law-2022/proposers';
import { namedBases } from '#shared/regulations/law-2022/state-form';
import { always, whenRelevant } from '#shared/regulations/papers';

const DIPLOMAS: readonly AwardCode[] = ['BK_TINH', 'BK_BO'];
const FIVE_GOOD_YEARS: Streak = { years: 5, rating: 'HTTNV' };
/** The collective's years run strictly after the diploma (“và sau đó”); the individual clause has no such words. */
const FIVE_EXCELLENT_YEARS: Streak = { years: 5, rating: 'HTXSNV', titles: ['TTLDXS', 'DVQT'], after: DIPLOMAS };

const HELD: Check = { check: 'heldBefore', codes: DIPLOMAS, years: 5 };
const RATED: Check = { check: 'consecutiveYears', ...FIVE_GOOD_YEARS };
const TITLED: Check = { check: 'countInWindow', codes: ['CSTDCS'], times: 3, streak: FIVE_GOOD_YEARS };

const BY_OTHER_GROUNDS = ['worker', 'farmer', 'entrepreneur'] as const;
const FIFTH = { clause: 'điểm b khoản 1 Điều 73', kinds: ['individual'], bases: ['merit'] } as const;
const SIXTH = { clause: 'điểm e khoản 4 Điều 73', kinds: ['collective'], bases: ['merit'] } as const;

const FIFTH_IN_ONE =
  'Đã được tặng bằng khen cấp Bộ, tỉnh; liên tục từ 05 năm hoàn thành tốt nhiệm vụ trở lên, trong đó có 03 lần “Chiến sĩ thi đua cơ sở”.';

const individualMerit: readonly CriterionLine[] = [
  {
    ...FIFTH,
    id: 'bk-ttcp.73.1.b.held',
    text: 'Đã được tặng bằng khen của Bộ, ban, ngành, tỉnh.',
    exceptSubjects: BY_OTHER_GROUNDS,
    check: HELD,
  },
  {
    ...FIFTH,
    id: 'bk-ttcp.73.1.b.ratings',
    text: 'Liên tục từ 05 năm trở lên đến thời điểm đề nghị được công nhận hoàn thành tốt nhiệm vụ trở lên.',
    exceptSubjects: BY_OTHER_GROUNDS,
    check: RATED,
  },
  {
    ...FIFTH,
    id: 'bk-ttcp.73.1.b.titles',
    text: 'Trong thời gian đó có 03 lần được tặng “Chiến sĩ thi đua cơ sở”.',
    exceptSubjects: BY_OTHER_GROUNDS,
    check: TITLED,
  },
  {
    id: 'bk-ttcp.73.2',
    clause: 'khoản 2 Điều 73',
    text: 'Công nhân, nông dân, người lao động: đạt một trong các tiêu chuẩn sau.',
    kinds: ['individual'],
    bases: ['merit'],
    subjects: ['worker', 'farmer'],
    oneOf: [
      {
        id: 'bk-ttcp.73.2.a',
        clause: 'điểm a khoản 2, điểm b khoản 1 Điều 73',
        text: FIFTH_IN_ONE,
        check: { check: 'allOf', checks: [HELD, RATED, TITLED] },
      },
      {
        id: 'bk-ttcp.73.2.b',
        clause: 'điểm b khoản 2 Điều 73',
        text: 'Lập nhiều thành tích trong lao động, sản xuất, có ảnh hưởng trong lĩnh vực, ngành, nghề.',
        attest: true,
      },
      {
        id: 'bk-ttcp.73.2.c',
        clause: 'điểm c khoản 2 Điều 73',
        text: 'Công nhân có sáng kiến giá trị cao, có ảnh hưởng trong địa bàn, đào tạo, giúp đỡ đồng nghiệp nâng cao tay nghề.',
        subjects: ['worker'],
        attest: true,
      },
      {
        id: 'bk-ttcp.73.2.d',
        clause: 'điểm d khoản 2 Điều 73',
        text: 'Nông dân có mô hình sản xuất hiệu quả, ổn định từ 02 năm, giúp hộ khác phát triển kinh tế, tạo việc làm.',
        subjects: ['farmer'],
        attest: true,
      },
      {
        id: 'bk-ttcp.73.2.a.contribution',
        clause: 'điểm a khoản 2, điểm d khoản 1 Điều 73',
        text: 'Có đóng góp vào kinh tế - xã hội của đất nước, ứng dụng tiến bộ khoa học, công tác xã hội, từ thiện.',
        attest: true,
      },
    ],
  },
  {
    id: 'bk-ttcp.73.3.any',
    clause: 'khoản 1, khoản 3 Điều 73',
    text: 'Doanh nhân, trí thức, nhà khoa học: đạt một trong các tiêu chuẩn sau.',
    kinds: ['individual'],
    bases: ['merit'],
    subjects: ['entrepreneur'],
    oneOf: [
      {
        id: 'bk-ttcp.73.3.b',
        clause: 'điểm b khoản 1 Điều 73',
        text: FIFTH_IN_ONE,
        check: { check: 'allOf', checks: [HELD, RATED, TITLED] },
      },
      {
        id: 'bk-ttcp.73.3',
        clause: 'khoản 3 Điều 73',
        text: 'Có đóng góp vào kinh tế - xã hội, quốc phòng, an ninh của đất nước được Bộ, ban, ngành, tỉnh công nhận.',
        attest: true,
      },
    ],
  },
];

const collectiveMerit: readonly CriterionLine[] = [
  {
    ...SIXTH,
    id: 'bk-ttcp.73.4.e.held',
    text: 'Đã được tặng bằng khen của Bộ, ban, ngành, tỉnh trước thời gian tính thành tích.',
    check: { check: 'heldStrictlyBeforeWindow', codes: DIPLOMAS, years: 5 },
  },
  {
    ...SIXTH,
    id: 'bk-ttcp.73.4.e.ratings',
    text: 'Sau đó liên tục từ 05 năm trở lên hoàn thành xuất sắc nhiệm vụ hoặc đạt “Tập thể lao động xuất sắc”, “Đơn vị quyết thắng”.',
    check: { check: 'consecutiveYears', ...FIVE_EXCELLENT_YEARS },
  },
  {
    ...SIXTH,
    id: 'bk-ttcp.73.4.e.awards',
    text: 'Trong thời gian đó có 01 lần được tặng cờ thi đua hoặc 02 lần được tặng bằng khen của Bộ, ban, ngành, tỉnh.',
    check: {
      check: 'anyOf',
      checks: [
        { check: 'countInWindow', codes: ['CO_TINH'], times: 1, streak: FIVE_EXCELLENT_YEARS },
        { check: 'countInWindow', codes: DIPLOMAS, times: 2, streak: FIVE_EXCELLENT_YEARS },
      ],
    },
  },
];

const INDIVIDUAL = ['individual'] as const;
const COLLECTIVE = ['collective'] as const;

/** Limbs that only people can judge; beside the ones the history decides, merit has grounds of its own. */
const attested: readonly CriterionLine[] = [
  {
    id: 'bk-ttcp.73.1.conduct',
    clause: 'khoản 1 Điều 73',
    text: 'Chấp hành tốt chủ trương, chính sách, pháp luật.',
    kinds: INDIVIDUAL,
    attest: true,
  },
  {
    id: 'bk-ttcp.73.1.a',
    clause: 'điểm a khoản 1 Điều 73',
    text: 'Thành tích xuất sắc tiêu biểu, được bình xét trong phong trào thi đua.',
    kinds: INDIVIDUAL,
    bases: ['thematic'],
    attest: true,
  },
  {
    id: 'bk-ttcp.73.1.c',
    clause: 'điểm c khoản 1 Điều 73',
    text: 'Thành tích đột xuất có ảnh hưởng trong Bộ, ban, ngành, tỉnh, hoặc được giải thưởng khu vực.',
    kinds: INDIVIDUAL,
    bases: ['unexpected'],
    attest: true,
  },
  {
    id: 'bk-ttcp.73.1.c.merit',
    clause: 'điểm c khoản 1 Điều 73',
    text: 'Nếu không đạt điểm b: lập nhiều thành tích có ảnh hưởng trong Bộ, ban, ngành, tỉnh, hoặc được giải thưởng khu vực.',
    instead: true,
    kinds: INDIVIDUAL,
    bases: ['merit'],
    exceptSubjects: BY_OTHER_GROUNDS,
    attest: true,
  },
  {
    id: 'bk-ttcp.73.1.d',
    clause: 'điểm d khoản 1 Điều 73',
    text: 'Nếu không đạt điểm khác: có đóng góp vào kinh tế - xã hội của đất nước, ứng dụng tiến bộ khoa học, công tác xã hội, từ thiện.',
    instead: true,
    kinds: INDIVIDUAL,
    bases: ['merit', 'contribution'],
    exceptSubjects: BY_OTHER_GROUNDS,
    attest: true,
  },
  {
    id: 'bk-ttcp.73.4.conduct',
    clause: 'khoản 4 Điều 73',
    text: 'Gương mẫu chấp hành chủ trương, chính sách, pháp luật; nội bộ đoàn kết.',
    kinds: COLLECTIVE,
    attest: true,
  },
  {
    id: 'bk-ttcp.73.4.a',
    clause: 'điểm a khoản 4 Điều 73',
    text: 'Thành tích đột xuất có phạm vi ảnh hưởng trong Bộ, ban, ngành, tỉnh.',
    kinds: COLLECTIVE,
    bases: ['unexpected'],
    attest: true,
  },
  {
    id: 'bk-ttcp.73.4.b',
    clause: 'điểm b khoản 4 Điều 73',
    text: 'Nếu không đạt điểm khác: có đóng góp vào kinh tế - xã hội, quốc phòng, an ninh, công tác xã hội, từ thiện.',
    instead: true,
    kinds: COLLECTIVE,
    bases: ['merit', 'contribution'],
    attest: true,
  },
  {
    id: 'bk-ttcp.73.4.c',
    clause: 'điểm c khoản 4 Điều 73',
    text: 'Nếu không đạt điểm e: tiêu biểu xuất sắc, được bình xét trong cụm, khối thi đua do Hội đồng Trung ương tổ chức.',
    instead: true,
    kinds: COLLECTIVE,
    bases: ['merit'],
    attest: true,
  },
  {
    id: 'bk-ttcp.73.4.d',
    clause: 'điểm d khoản 4 Điều 73',
    text: 'Tiêu biểu xuất sắc, được bình xét khi sơ kết, tổng kết phong trào của Chủ tịch nước, Thủ tướng hoặc phong trào từ 03 năm của Bộ, tỉnh.',
    kinds: COLLECTIVE,
    bases: ['thematic'],
    attest: true,
  },
  {
    id: 'bk-ttcp.73.4.dd',
    clause: 'điểm đ khoản 4 Điều 73',
    text: 'Hoặc có thành tích xuất sắc trong phục vụ nhiệm vụ chính trị của Đảng, Nhà nước.',
    instead: true,
    kinds: COLLECTIVE,
    bases: ['merit', 'thematic', 'unexpected'],
    attest: true,
  },
  {
    id: 'bk-ttcp.73.5',
    clause: 'khoản 5 Điều 73',
    text: 'Doanh nghiệp, tổ chức kinh tế, nếu không đạt khoản 4: có đóng góp cho đất nước được Bộ, ban, ngành, tỉnh công nhận.',
    instead: true,
    kinds: COLLECTIVE,
    bases: ['merit', 'contribution'],
    attest: true,
  },
  {
    id: 'bk-ttcp.73.6',
    clause: 'khoản 6 Điều 73',
    text: 'Hộ gia đình gương mẫu, có đóng góp lớn về công sức, đất đai và tài sản cho địa phương, xã hội.',
    kinds: ['household'],
    attest: true,
  },
  {
    id: 'bk-ttcp.73.7',
    clause: 'khoản 7 Điều 73',
    text: 'Người Việt Nam ở nước ngoài, người nước ngoài: tôn trọng Việt Nam, có đóng góp được Bộ, ban, ngành, tỉnh công nhận.',
    kinds: ['individual', 'collective'],
    bases: ['external'],
    attest: true,
  },
  householdBasis('bk-ttcp'),
  ...(['individual', 'collective', 'household'] as const).map((kind) =>
    namedBases('bk-ttcp.73', 'Điều 73', kind, ['merit', 'thematic', 'unexpected', 'contribution', 'external']),
  ),
];

/** “Bằng khen của Thủ tướng Chính phủ”: Điều 73 Luật 2022. */
export const BK_TTCP: AwardRule = {
  code: 'BK_TTCP',
  name: 'Bằng khen của Thủ tướng Chính phủ',
  quoted: true,
  shortName: 'Bằng khen Thủ tướng',
  kind: 'form',
  recipientKinds: ['individual', 'collective', 'household'],
  level: 'state',
  stateLevel: true,
  decidedBy: [{ authority: 'primeMinister', clause: 'khoản 2 Điều 78' }],
  proposedBy: TO_PRIME_MINISTER,
  historyYears: 5,
  papers: [
    always('submission'),
    always('achievementReport'),
    always('reviewMinutes'),
    whenRelevant('achievementCertificate'),
    whenRelevant('consultation'),
  ],
  criteria: [...individualMerit, ...collectiveMerit, ...attested],
  ballot: OPEN_VOTE,
};
