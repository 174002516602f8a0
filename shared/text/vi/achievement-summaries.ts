/** Fixed words of the summary of achievements that the council reads. */
export const summaryPapers = {
  kind: 'BÁO CÁO TÓM TẮT THÀNH TÍCH',
  name: 'Báo cáo tóm tắt thành tích',
  draftName: 'Dự thảo Báo cáo tóm tắt thành tích',
  sheet: 'Tóm tắt thành tích',
  born: (year: string) => `Sinh năm ${year}`,
  awardCount: (award: string, count: string) => `${award}: ${count} trường hợp`,
  closing: (count: string) => `Danh sách có ${count} trường hợp.`,
  columns: {
    ordinal: 'STT',
    nominee: 'Tập thể, cá nhân đề nghị',
    ratings: 'Xếp loại các năm',
    awards: 'Danh hiệu, hình thức đã được tặng',
    initiatives: 'Sáng kiến, đề tài',
    achievement: 'Tóm tắt thành tích',
  },
} as const;

/** What a new summary says before the secretary changes a word. */
export const summaryProposals = {
  code: 'BC',
  subject: (campaign: string) => `Các tập thể, cá nhân được đề nghị trong đợt xét “${campaign}”`,
  opening: (campaign: string) =>
    `Từ hồ sơ đề nghị của các đơn vị và sổ khen thưởng, cơ quan thường trực tóm tắt thành tích của các tập thể, cá nhân đề nghị khen thưởng trong đợt xét “${campaign}” như sau:`,
  closing: 'Kính trình Hội đồng xem xét',
  recipients: ['Thành viên Hội đồng', 'Lưu: VT'],
} as const;
