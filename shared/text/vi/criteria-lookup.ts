import type { LineNature } from '#shared/domain/criteria-lookup/criteria-groups';
import type { LineChange } from '#shared/domain/criteria-lookup/edition-difference';
import type { AwardRule } from '#shared/domain/eligibility/rules';

export const awardLevelTexts: Record<AwardRule['level'], string> = {
  base: 'Cơ sở',
  province: 'Bộ, ngành, tỉnh',
  state: 'Nhà nước',
};

export const awardKindTexts: Record<AwardRule['kind'], string> = {
  title: 'Danh hiệu thi đua',
  form: 'Hình thức khen thưởng',
};

const natures: Readonly<Record<Exclude<LineNature, 'checked'>, string>> = {
  attested: 'người xét xác nhận',
  shown: 'nêu để xem lại',
};

const changes: Readonly<Record<LineChange['change'], string>> = {
  added: 'Thêm',
  removed: 'Bỏ',
  changed: 'Sửa lời',
  reset: 'Giữ lời, đổi mức hoặc đối tượng áp dụng',
  renumbered: 'Giữ lời, đổi điều khoản',
};

/** Words of Tra cứu tiêu chuẩn. */
export const lookupTexts = {
  search: 'Tìm tên, điều khoản, lời tiêu chuẩn',
  list: 'Danh hiệu và hình thức khen thưởng',
  panel: 'Danh hiệu, hình thức đang xem',
  filters: {
    edition: 'Quy định',
    onDate: 'Ngày',
    level: 'Cấp',
    anyLevel: 'Mọi cấp',
    recipientKind: 'Đối tượng',
    anyRecipientKind: 'Mọi đối tượng',
    kind: 'Loại',
    anyKind: 'Mọi loại',
  },
  columns: { name: 'Tên', level: 'Cấp', place: 'Điều khoản khớp' },
  count: (shown: number, total: number) => `${shown}/${total} danh hiệu, hình thức`,
  level: (level: string) => `cấp ${level.charAt(0).toLowerCase()}${level.slice(1)}`,
  noMatch: 'Không có danh hiệu, hình thức nào khớp. Thử gõ ít chữ hơn hoặc bỏ bớt điều kiện lọc.',
  clearFilters: 'Bỏ mọi điều kiện lọc',
  notInEdition: 'Quy định của ngày này không có danh hiệu, hình thức đang chọn.',
  editionPeriod: (from: string, to: string) => (to === '' ? `từ ${from}` : `${from} – ${to}`),
  editionChoice: (period: string, name: string) => `${period}: ${name}`,
  onDay: (edition: string, day: string) => `Theo ${edition}, ngày ${day}`,
  whoDecides: 'Ai quyết định',
  whoProposes: 'Ai trình',
  forWhom: 'Đối tượng',
  criteria: 'Tiêu chuẩn',
  general: 'Quy định chung cho mọi danh hiệu, hình thức',
  everybody: 'Mọi đối tượng',
  everyBasis: 'mọi loại hình',
  groupName: (who: string, basis: string) => `${who}, ${basis}`,
  allUnconfirmed: 'Các tiêu chuẩn dưới đây chưa đối chiếu với văn bản gốc.',
  natures,
  naturesLegend: 'Dòng không ghi gì thêm được đối chiếu theo dữ liệu.',
  only: (who: string) => `riêng ${who}`,
  except: (who: string) => `trừ ${who}`,
  found: 'khớp chữ đang tìm',
  papers: 'Giấy tờ của hồ sơ',
  paperRelevant: 'khi thành tích dựa vào đó',
  ballot: 'Cách xét ở Hội đồng',
  byBallot: 'Bỏ phiếu kín',
  openVote: 'Biểu quyết',
  passes: (share: string) => `thông qua khi ${share} đồng ý`,
  quorum: (share: string) => `họp khi có mặt ${share}`,
  history: (years: number) => `Xét thành tích ${years} năm, tính cả năm đề nghị.`,
  money: 'Tiền thưởng',
  noMoney: 'Quy định này chưa ghi mức tiền thưởng.',
  moneyColumns: { who: 'Đối tượng', factor: 'Hệ số', exact: 'Đúng hệ số', amount: 'Mức chi', clause: 'Căn cứ' },
  baseSalary: (amount: string, day: string) => `Mức lương cơ sở ngày ${day}: ${amount} đồng.`,
  quotas: 'Tỷ lệ, số lượng tối đa',
  deadlines: 'Thời hạn',
  compare: 'So sánh',
  compareWith: 'So sánh với quy định khác',
  noCompare: 'Không so sánh',
  difference: {
    title: (edition: string) => `Khác ở ${edition}`,
    same: 'Không có gì khác.',
    notThere: 'Quy định đó không có danh hiệu, hình thức này.',
    changes,
    renumbered: (count: number) => `${count} dòng giữ lời, đổi điều khoản`,
    here: 'Quy định đang xem',
    there: 'Quy định so sánh',
    deciders: 'Ai quyết định',
    papers: 'Giấy tờ',
    ballot: 'Cách xét ở Hội đồng',
    money: (who: string) => `Hệ số tiền thưởng, ${who}`,
    noMoney: 'không ghi',
  },
  openAward: 'Xem trong Tra cứu tiêu chuẩn',
} as const;
