import type { OfficeLevel } from '#shared/domain/office-level';

/** The head of the office, whom its council lays the proposals before. */
const HEADS: Record<OfficeLevel, (office: string) => string> = {
  province: (office) => `Chủ tịch ${office}`,
  ministry: (office) => `Bộ trưởng ${office}`,
  department: (office) => `Giám đốc ${office}`,
  commune: (office) => `Chủ tịch ${office}`,
  unit: (office) => `Thủ trưởng ${office}`,
};

/** What a campaign is about within a sentence: `khen thưởng …`, without saying so twice. */
const about = (campaign: string): string => {
  const bare = campaign.replace(/^xét\s+/iu, '');
  return /^(khen thưởng|tặng|công nhận|thi đua)/iu.test(bare)
    ? `${bare.charAt(0).toLocaleLowerCase('vi')}${bare.slice(1)}`
    : `khen thưởng ${campaign}`;
};

/** What a new paper says before the secretary changes a word. */
export const paperProposals = {
  about,
  /** `QĐ-UBND` → `TTr-UBND`: abbreviations of NĐ 30/2020, PL III. */
  symbol: (decisionSymbol: string, code: string) => decisionSymbol.replace(/^QĐ(?=-|$)/u, code),
  /** `Lưu: VT, TĐKT`: the line names who drafted the paper, where the office said so (NĐ 30/2020, ô 9b). */
  keptBy: (recipients: readonly string[], draftingUnit: string): string[] =>
    recipients.map((line) => (line === 'Lưu: VT' && draftingUnit !== '' ? `${line}, ${draftingUnit}` : line)),
  asAbove: 'Như trên',

  /** `Ủy ban nhân dân tỉnh A` above its council, as NĐ 30/2020 lets a parent body be shortened. */
  shortOffice: (name: string) => name.toLocaleUpperCase('vi').replace(/^(ỦY|UỶ) BAN NHÂN DÂN/u, 'UBND'),
  council: ['HỘI ĐỒNG', 'THI ĐUA - KHEN THƯỞNG'],
  councilSymbol: (code: string) => `${code}-HĐTĐKT`,
  forCouncil: 'TM. HỘI ĐỒNG',
  councilChair: 'CHỦ TỊCH',
  /** A letter bears the issuing body and who drafted it, not an abbreviation of its kind. */
  letterSymbol: (decisionSymbol: string, draftingUnit: string) =>
    [decisionSymbol.replace(/^QĐ-?/u, '') || 'VP', draftingUnit].filter((part) => part !== '').join('-'),
  roles: {
    chair: 'Chủ tịch Hội đồng',
    standingViceChair: 'Phó Chủ tịch thường trực Hội đồng',
    viceChair: 'Phó Chủ tịch Hội đồng',
    member: 'Ủy viên Hội đồng',
    secretary: 'Ủy viên, Thư ký Hội đồng',
  },
  unknownPlace: '…………………………',

  invitation: {
    code: 'GM',
    subject: (council: string) => `Họp ${council}`,
    opening: (council: string) => `${council} trân trọng kính mời`,
    members: (council: string) => `Các thành viên ${council} (có danh sách kèm theo)`,
    attending: (campaign: string, council: string) => `Cuộc họp ${council} xét ${about(campaign)}`,
    chair: (name: string, post: string) => [name, post, 'Chủ tịch Hội đồng'].filter((part) => part !== '').join(', '),
    agenda: (items: string) => [
      `Báo cáo kết quả thẩm định hồ sơ: ${items} trường hợp đề nghị khen thưởng`,
      'Thảo luận, biểu quyết hoặc bỏ phiếu từng trường hợp',
      'Thông qua kết quả, biên bản cuộc họp',
    ],
    notes: [
      'Thành viên vắng mặt gửi ý kiến bằng văn bản về cơ quan thường trực Hội đồng trước giờ họp.',
      'Rất mong các thành viên bố trí thời gian tham dự đầy đủ, đúng giờ',
    ],
    recipients: ['Như trên', 'Lưu: VT, HĐTĐKT'],
  },

  /** Of a paper written anew after the meeting was reopened. */
  replacing: { counting: 'Biên bản', minutes: 'Biên bản', submission: 'Tờ trình' },
  replaces: (paper: string, named: string, reason: string) =>
    `${paper} này thay thế ${paper} số ${named}, lập trước khi cuộc họp được mở lại (lý do mở lại: ${reason}).`,

  minutes: {
    code: 'BB',
    subject: (council: string) => `Họp ${council}`,
    attending: (council: string) => `Thành viên ${council}`,
    points: ({ chair, secretary, council, items }: Record<'chair' | 'secretary' | 'council' | 'items', string>) => [
      `${chair} phổ biến nội dung cuộc họp, quy chế làm việc và nguyên tắc biểu quyết của Hội đồng.`,
      `${secretary} báo cáo kết quả thẩm định ${items} hồ sơ đề nghị khen thưởng.`,
      'Các thành viên Hội đồng thảo luận từng trường hợp.',
      `Trên cơ sở xem xét hồ sơ và thành tích của các tập thể, cá nhân, ${council} biểu quyết từng trường hợp, kết quả như sau:`,
    ],
    /** All items of an open vote had the same counts: `biểu quyết 09/09 thành viên có mặt (100%)`. */
    showOfHands: (council: string, counts: string, share: string) =>
      `${council} đã thống nhất và biểu quyết ${counts} thành viên có mặt (${share})`,
    resolved: (council: string, passed: string, rejected: string) =>
      `${council} thông qua ${passed} trường hợp${rejected === '00' ? '' : `, không thông qua ${rejected} trường hợp`}`,
    recipients: ['Chủ tịch Hội đồng', 'Các thành viên Hội đồng', 'Lưu: VT, hồ sơ khen thưởng'],
  },

  counting: {
    code: 'BB',
    subject: (council: string) => `Kết quả bỏ phiếu xét khen thưởng của ${council}`,
    conclusion: (passed: string, all: string) =>
      `Ban kiểm phiếu công bố kết quả trước Hội đồng: ${passed}/${all} trường hợp đạt tỷ lệ theo quy định. Phiếu bầu được niêm phong, giao Thư ký Hội đồng lưu.`,
    recipients: ['Hội đồng Thi đua - Khen thưởng', 'Lưu: VT, hồ sơ khen thưởng'],
  },

  ballot: {
    heading: 'PHIẾU BẦU',
    subject: (campaign: string) => `Xét ${about(campaign)}`,
    notes: [
      'Ghi chú: đánh dấu X vào một ô “Đồng ý” hoặc “Không đồng ý” ở mỗi dòng',
      'Dòng không đánh dấu hoặc đánh dấu cả hai ô là không hợp lệ; người bỏ phiếu không ký, không ghi tên',
    ],
  },

  returnLetter: {
    subject: (campaign: string) => `V/v trả hồ sơ đề nghị ${about(campaign)}`,
    opening: (office: string, campaign: string, count: string) =>
      `Qua thẩm định hồ sơ đề nghị ${about(campaign)} của quý đơn vị, ${office} trả lại ${count} hồ sơ chưa đủ điều kiện trình Hội đồng Thi đua - Khen thưởng, lý do cụ thể như sau:`,
    openingAttached: (office: string, campaign: string, count: string) =>
      `Qua thẩm định hồ sơ đề nghị ${about(campaign)} của quý đơn vị, ${office} trả lại ${count} hồ sơ chưa đủ điều kiện trình Hội đồng Thi đua - Khen thưởng (có danh sách và lý do kèm theo).`,
    closing: ['Quá thời hạn trên, hồ sơ không được bổ sung thì không đưa vào chương trình xét của đợt này'],
    recipients: ['Như trên', 'Lưu: VT'],
    noReason: 'Hồ sơ chưa đủ điều kiện',
  },

  submission: {
    code: 'TTr',
    subject: (campaign: string) => `Về việc đề nghị ${about(campaign)}`,
    head: (level: OfficeLevel, office: string) => HEADS[level](office),
    opening: (office: string, campaign: string, superior: string) =>
      `Trên cơ sở thành tích đã đạt được của các tập thể, cá nhân và hồ sơ đề nghị ${about(campaign)} của các đơn vị, ${office} kính trình ${superior} xem xét, tặng danh hiệu thi đua, hình thức khen thưởng như sau`,
    byBallot: (council: string, day: string) =>
      `Các trường hợp đề nghị đã được ${council} họp ngày ${day} xét, bỏ phiếu và đạt tỷ lệ theo quy định (có Biên bản kèm theo).`,
    byVote: (council: string, day: string) =>
      `Các trường hợp đề nghị đã được ${council} họp ngày ${day} xét và biểu quyết thông qua (có Biên bản kèm theo).`,
    attached: '(Có Danh sách và hồ sơ đề nghị khen thưởng của các tập thể, cá nhân kèm theo).',
    ending: (office: string, superior: string) => `${office} kính trình ${superior} xem xét, quyết định`,
    listHeading: (campaign: string) => `Tập thể, cá nhân đề nghị ${about(campaign)}`,
    recipients: ['Như trên', 'Lưu: VT'],
  },
} as const;
