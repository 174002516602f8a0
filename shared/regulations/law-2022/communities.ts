import type { AwardRule } from '#shared/domain/eligibility/rules';
import { OPEN_VOTE } from '#shared/regulations/ballot-rules';
import { BY_COMMUNE } from '#shared/regulations/law-2022/proposers';
import { attestLine } from '#shared/regulations/law-2022/state-form';
import { always } from '#shared/regulations/papers';

const COMMON = {
  quoted: false,
  kind: 'title',
  recipientKinds: ['collective'],
  stateLevel: false,
  historyYears: 1,
  papers: [always('submission'), always('nominationList'), always('achievementReport'), always('reviewMinutes')],
  ballot: OPEN_VOTE,
} as const satisfies Partial<AwardRule>;

const XTB: AwardRule = {
  ...COMMON,
  code: 'XTB',
  name: 'Xã, phường, thị trấn tiêu biểu',
  shortName: 'Xã tiêu biểu',
  level: 'province',
  decidedBy: [{ authority: 'provinceChair', clause: 'khoản 4 Điều 79' }],
  proposedBy: BY_COMMUNE,
  criteria: [
    attestLine('xtb.29.1', 'khoản 1 Điều 29', 'Dẫn đầu phong trào thi đua cấp huyện trong năm.'),
    attestLine(
      'xtb.29.1.a',
      'điểm a khoản 1 Điều 29',
      'Thực hiện tốt các nhiệm vụ kinh tế - xã hội, quốc phòng, an ninh, trật tự được giao.',
    ),
    attestLine('xtb.29.1.b', 'điểm b khoản 1 Điều 29', 'Đời sống kinh tế ổn định và từng bước phát triển.'),
    attestLine('xtb.29.1.c', 'điểm c khoản 1 Điều 29', 'Đời sống văn hóa, tinh thần lành mạnh, phong phú.'),
    attestLine('xtb.29.1.d', 'điểm d khoản 1 Điều 29', 'Môi trường an toàn, thân thiện, cảnh quan sạch đẹp.'),
    attestLine('xtb.29.1.dd', 'điểm đ khoản 1 Điều 29', 'Chấp hành tốt chủ trương, chính sách, pháp luật.'),
    attestLine('xtb.29.2', 'khoản 2 Điều 29', 'Đạt tiêu chuẩn chi tiết do Ủy ban nhân dân cấp tỉnh quy định.'),
  ],
};

const TDPVH: AwardRule = {
  ...COMMON,
  code: 'TDPVH',
  name: 'Thôn, tổ dân phố văn hóa',
  shortName: 'Thôn, tổ dân phố văn hóa',
  level: 'base',
  decidedBy: [{ authority: 'districtChair', clause: 'khoản 2 Điều 80' }],
  proposedBy: BY_COMMUNE,
  criteria: [
    attestLine('tdpvh.30.1.a', 'điểm a khoản 1 Điều 30', 'Đời sống kinh tế ổn định và phát triển.'),
    attestLine('tdpvh.30.1.b', 'điểm b khoản 1 Điều 30', 'Đời sống văn hóa, tinh thần lành mạnh, phong phú.'),
    attestLine('tdpvh.30.1.c', 'điểm c khoản 1 Điều 30', 'Môi trường an toàn, thân thiện, cảnh quan sạch đẹp.'),
    attestLine(
      'tdpvh.30.1.d',
      'điểm d khoản 1 Điều 30',
      'Chấp hành tốt pháp luật, giữ vững trật tự, an toàn; tích cực tham gia phong trào thi đua của địa phương.',
    ),
    attestLine('tdpvh.30.1.dd', 'điểm đ khoản 1 Điều 30', 'Đoàn kết, tương trợ, giúp đỡ lẫn nhau trong cộng đồng.'),
    attestLine('tdpvh.30.2', 'khoản 2 Điều 30', 'Đạt tiêu chuẩn chi tiết do Ủy ban nhân dân cấp tỉnh quy định.'),
  ],
};

/** Titles of communes and villages, which the law counts among those of collectives: Điều 20, 29, 30 Luật 2022. */
export const COMMUNITY_TITLES: readonly AwardRule[] = [XTB, TDPVH];
