import type { AwardRule } from '#shared/domain/eligibility/rules';
import {
  attestLine,
  RANKS,
  type Rank,
  rankedName,
  stateForm,
  usualBases,
} from '#shared/regulations/law-2022/state-form';

const FEAT: Readonly<Record<Rank, { readonly article: number; readonly feat: string; readonly reach: string }>> = {
  1: { article: 48, feat: 'đặc biệt xuất sắc', reach: 'toàn quốc' },
  2: { article: 49, feat: 'xuất sắc', reach: 'toàn quân, toàn lực lượng Công an nhân dân hoặc trong Bộ, tỉnh' },
  3: { article: 50, feat: 'xuất sắc', reach: 'toàn quân khu và tương đương hoặc ở một lĩnh vực của Bộ, tỉnh' },
};

/** “Huân chương Chiến công”: one of two grounds, each by merit or on the spot. */
const featOrder = (rank: Rank): AwardRule => {
  const { article, feat, reach } = FEAT[rank];
  const id = `hc-cc-${rank}.${article}`;
  return stateForm({
    code: `HC_CC_${rank}`,
    name: rankedName('Huân chương Chiến công', rank),
    shortName: `HC Chiến công ${RANKS[rank]}`,
    quoted: false,
    recipientKinds: ['individual', 'collective'],
    historyYears: 1,
    criteria: [
      attestLine(`${id}.loyal`, `khoản 1, khoản 2 Điều ${article}`, 'Trung thành với Tổ quốc, với Nhân dân.'),
      attestLine(
        `${id}.feat`,
        `điểm a khoản 1, điểm a khoản 2 Điều ${article}`,
        `Lập chiến công, thành tích ${feat} trong chiến đấu, phục vụ chiến đấu, nêu gương trong ${reach}, được Bộ, tỉnh công nhận.`,
      ),
      attestLine(
        `${id}.courage`,
        `điểm b khoản 1, điểm b khoản 2 Điều ${article}`,
        'Nếu không đạt điểm a: mưu trí, dũng cảm, hiệu quả cao khi bảo vệ chủ quyền, an ninh, đấu tranh với tội phạm, hoàn thành xuất sắc nhiệm vụ.',
      ),
    ],
  });
};

const HC_DDK: AwardRule = stateForm({
  code: 'HC_DDK',
  name: 'Huân chương Đại đoàn kết dân tộc',
  shortName: 'HC Đại đoàn kết',
  quoted: true,
  recipientKinds: ['individual'],
  historyYears: 1,
  criteria: [
    attestLine(
      'hc-ddk.51.1',
      'khoản 1 Điều 51',
      'Có quá trình cống hiến, công lao to lớn xây dựng khối đại đoàn kết, được Ủy ban Trung ương Mặt trận Tổ quốc công nhận.',
    ),
  ],
});

const HC_DC: AwardRule = stateForm({
  code: 'HC_DC',
  name: 'Huân chương Dũng cảm',
  shortName: 'HC Dũng cảm',
  quoted: true,
  recipientKinds: ['individual'],
  historyYears: 1,
  criteria: [
    attestLine(
      'hc-dc.52',
      'Điều 52',
      'Có hành động dũng cảm cứu người, cứu tài sản, chống tội phạm hoặc xung phong vào nơi nguy hiểm, nêu gương trong Bộ, tỉnh hoặc toàn quốc.',
    ),
  ],
});

const HC_HN: AwardRule = stateForm({
  code: 'HC_HN',
  name: 'Huân chương Hữu nghị',
  shortName: 'HC Hữu nghị',
  quoted: true,
  recipientKinds: ['individual', 'collective'],
  historyYears: 1,
  criteria: [
    attestLine(
      'hc-hn.53.1.a',
      'điểm a khoản 1 Điều 53',
      'Người nước ngoài đoàn kết hữu nghị, tôn trọng độc lập, luật pháp, phong tục Việt Nam.',
    ),
    attestLine(
      'hc-hn.53.1.b',
      'điểm b khoản 1 Điều 53',
      'Có đóng góp to lớn cho Việt Nam và quan hệ hữu nghị, được Bộ, ban, ngành, tỉnh công nhận và đề nghị.',
    ),
    usualBases('hc-hn.53', 'khoản 6 Điều 8', ['external']),
  ],
});

/** Điều 48–53 Luật 2022. */
export const VALOUR_ORDERS: readonly AwardRule[] = [featOrder(1), featOrder(2), featOrder(3), HC_DDK, HC_DC, HC_HN];
