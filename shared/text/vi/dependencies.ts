import type { DependencyWarning } from '#shared/domain/dependency-warnings';

type Named = { readonly awardName: string; readonly year: number; readonly decisionNumber: string | null };

const named = ({ awardName, year, decisionNumber }: Named): string =>
  `${awardName} năm ${year}${decisionNumber === null ? '' : ` (${decisionNumber})`}`;

const causes: Readonly<
  Record<DependencyWarning['cause'], (ground: string, year: number, now: string, usedBy: string) => string>
> = {
  ratingLowered: (ground, year, now) => `Xếp loại năm ${year} khi quyết định là “${ground}”, nay là “${now}”.`,
  ratingRaised: (ground, year, now) =>
    `Xếp loại năm ${year} khi quyết định là “${ground}”, nay là “${now}” (cao hơn; chỉ để biết).`,
  revoked: (ground, year) => `${ground} (năm ${year}) đã bị một quyết định sau hủy bỏ.`,
  gone: (ground, year) => `${ground} (năm ${year}) không còn trong lịch sử.`,
  sharedInitiative: (ground, _year, _now, usedBy) => `${ground} đã dùng cho ${usedBy}.`,
};

/** Words for awards whose grounds changed. */
export const dependencyTexts = {
  title: 'Khen thưởng dựa trên dữ liệu đã thay đổi',
  named,
  list: (awards: readonly Named[]) => awards.map(named).join('; '),
  causes,
  toReview: 'Cần xem lại',
  seen: (day: string, note: string) => `Đã xem lại ngày ${day}: ${note}`,
  anew: (before: string, after: string) => `Khi quyết định: ${before}. Xét lại theo dữ liệu hiện nay: ${after}.`,
  changed: 'Tiêu chuẩn có kết quả khác',
  law: 'Khen thưởng không tự mất hiệu lực. Việc hủy bỏ quyết định theo khoản 2 Điều 93 do cấp có thẩm quyền xem xét; của cơ quan mình thì mở quyết định đã ban hành và bấm “Hủy bỏ, thu hồi”.',
  review: 'Ghi kết quả xem lại',
  reviewOf: (award: string) => `Ghi kết quả xem lại: ${award}`,
  note: 'Kết quả xem lại',
  noteHint: 'Ví dụ: Vẫn đủ điều kiện theo sáng kiến; giữ nguyên. Hoặc: Đã báo cáo Hội đồng đề nghị hủy bỏ.',
  onlyToReview: 'Có khen thưởng cần xem lại',
  noneToReview: 'Không có khen thưởng nào cần xem lại.',
  remove: 'Bỏ',
  removeOf: (what: string) => `Bỏ dòng: ${what}`,
  removeTitles: { awards: 'Bỏ dòng khen thưởng', initiatives: 'Bỏ dòng sáng kiến, đề tài' },
  removeText: 'Chỉ bỏ dòng ghi nhầm hoặc đã bị hủy. Những khen thưởng dựa trên dòng này sẽ được nêu để xem lại.',
  removeReason: 'Lý do bỏ',
} as const;
