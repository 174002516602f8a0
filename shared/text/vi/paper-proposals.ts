import type { OfficeLevel } from '#shared/domain/office-level';

/** Whom the office lays its proposals before. */
const SUPERIORS: Record<OfficeLevel, readonly string[]> = {
  province: ['Thủ tướng Chính phủ'],
  ministry: ['Thủ tướng Chính phủ'],
  department: ['Chủ tịch Ủy ban nhân dân tỉnh', 'Hội đồng Thi đua - Khen thưởng tỉnh'],
  commune: ['Chủ tịch Ủy ban nhân dân tỉnh', 'Hội đồng Thi đua - Khen thưởng tỉnh'],
  unit: ['Hội đồng Thi đua - Khen thưởng cấp trên trực tiếp'],
};

/** What a new paper says before the secretary changes a word. */
export const paperProposals = {
  /** `QĐ-UBND` → `TTr-UBND`: abbreviations of NĐ 30/2020, PL III. */
  symbol: (decisionSymbol: string, code: string) => decisionSymbol.replace(/^QĐ(?=-|$)/u, code),
  keptHere: 'Lưu: VT',
  asAbove: 'Như trên',

  submission: {
    code: 'TTr',
    subject: (campaign: string) => `Về việc đề nghị khen thưởng ${campaign}`,
    superiors: (level: OfficeLevel) => SUPERIORS[level],
    opening: (office: string, campaign: string) =>
      `Trên cơ sở thành tích đã đạt được của các tập thể, cá nhân trong đợt xét “${campaign}” và hồ sơ đề nghị của các đơn vị, ${office} kính trình xem xét, tặng danh hiệu thi đua, hình thức khen thưởng cho các tập thể, cá nhân sau`,
    byBallot: (council: string, day: string) =>
      `Các trường hợp đề nghị đã được ${council} họp ngày ${day} xét, bỏ phiếu và đạt tỷ lệ theo quy định (có Biên bản kèm theo).`,
    byVote: (council: string, day: string) =>
      `Các trường hợp đề nghị đã được ${council} họp ngày ${day} xét và biểu quyết thông qua (có Biên bản kèm theo).`,
    attached: '(Có Danh sách và hồ sơ đề nghị khen thưởng của các tập thể, cá nhân kèm theo).',
    ending: (office: string) => `${office} kính trình xem xét, quyết định`,
    listHeading: (campaign: string) => `Tập thể, cá nhân đề nghị khen thưởng ${campaign}`,
    recipients: ['Như trên', 'Lưu: VT'],
  },
} as const;
