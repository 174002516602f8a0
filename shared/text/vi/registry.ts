import type { PersonCategory } from '#shared/domain/recipient';
import type { COUNCIL_ROLES } from '#shared/ipc/meetings';
import type { UNIT_LEVELS } from '#shared/ipc/registry';

export const unitLevelTexts: Record<(typeof UNIT_LEVELS)[number], string> = {
  central: 'Trung ương',
  province: 'Cấp tỉnh',
  district: 'Cấp huyện (trước 1/7/2025)',
  commune: 'Cấp xã',
  unit: 'Đơn vị trực thuộc',
};

export const personCategoryTexts: Record<PersonCategory, string> = {
  civilServant: 'Cán bộ, công chức',
  publicEmployee: 'Viên chức',
  worker: 'Công nhân, người lao động',
  farmer: 'Nông dân',
  entrepreneur: 'Doanh nhân',
  other: 'Khác',
};

export const councilRoleTexts: Record<(typeof COUNCIL_ROLES)[number], string> = {
  chair: 'Chủ tịch',
  standingViceChair: 'Phó Chủ tịch thường trực',
  viceChair: 'Phó Chủ tịch',
  member: 'Ủy viên',
  secretary: 'Thư ký',
};

export const initiativeKindTexts = { initiative: 'Sáng kiến', research: 'Đề tài, đề án khoa học' } as const;
export const initiativeScopeTexts = { base: 'Cấp cơ sở', province: 'Cấp bộ, tỉnh', national: 'Toàn quốc' } as const;

/** Words of Danh mục & Thiết lập that all its tabs share. */
export const registryTexts = {
  tabs: {
    recipients: 'Cá nhân & tập thể',
    units: 'Đơn vị',
    councils: 'Hội đồng',
    signers: 'Người ký',
    days: 'Ngày nghỉ',
    office: 'Cơ quan',
    localRegulation: 'Quy định của cơ quan',
    signing: 'Ký số',
    templates: 'Mẫu văn bản',
    changes: 'Nhật ký thay đổi',
  },
  tabsLabel: 'Các danh mục',
  add: {
    recipients: 'Thêm cá nhân',
    units: 'Thêm đơn vị',
    councils: 'Thêm thành viên',
    signers: 'Thêm người ký',
    days: 'Thêm ngày nghỉ',
  },
  addKeys: 'Ctrl+N',
  validFrom: 'Có hiệu lực từ',
  validTo: 'Đến hết ngày',
  period: (from: string, to: string) => (from && to ? `${from} – ${to}` : from ? `từ ${from}` : to ? `đến ${to}` : ''),
  shownFirst: (shown: number, total: number) => `Hiện ${shown}/${total}. Gõ vào ô tìm để thu hẹp.`,
} as const;

export const unitTexts = {
  list: 'Đơn vị theo cấp trên',
  search: 'Tìm đơn vị',
  empty: 'Chưa có đơn vị nào. Thêm đơn vị, hoặc nhập danh sách đề nghị rồi bổ sung sau.',
  noMatch: 'Không có đơn vị nào khớp. Thử gõ ít chữ hơn.',
  newTitle: 'Đơn vị mới',
  columns: { name: 'Tên đơn vị', shortName: 'Tên gọi tắt', level: 'Cấp', period: 'Hiệu lực', people: 'Số người' },
  fields: { name: 'Tên đơn vị', shortName: 'Tên gọi tắt', level: 'Cấp', parentId: 'Đơn vị cấp trên' },
  shortHint: 'Như các đơn vị hay ghi trong danh sách, ví dụ: THPT Tứ Hạ',
} as const;

export const councilTexts = {
  empty: 'Chưa có Hội đồng. Lập Hội đồng rồi thêm thành viên để chuẩn bị cuộc họp.',
  found: 'Lập Hội đồng',
  foundTitle: 'Hội đồng mới',
  name: 'Tên Hội đồng',
  nameExample: 'Hội đồng Thi đua - Khen thưởng',
  noMembers: 'Chưa có thành viên. Thêm Chủ tịch, các Phó Chủ tịch, ủy viên và thư ký theo quyết định thành lập.',
  newMember: 'Thành viên mới',
  columns: { name: 'Họ và tên', role: 'Vai trò', post: 'Chức vụ', period: 'Thời gian', state: 'Hiện nay' },
  fields: { name: 'Họ và tên', role: 'Vai trò trong Hội đồng', post: 'Chức vụ', councilId: 'Hội đồng' },
  postHint: 'Ví dụ: Giám đốc Sở Nội vụ',
  states: { current: 'Đương nhiệm', past: 'Đã thôi', coming: 'Chưa đến ngày' },
  count: (current: number) => `${current} thành viên đương nhiệm`,
} as const;

export const signerTexts = {
  list: 'Người ký quyết định',
  empty: 'Chưa có người ký. Thêm người ký để đưa vào quyết định.',
  newTitle: 'Người ký mới',
  columns: { name: 'Họ và tên', capacity: 'Quyền hạn, chức vụ', state: 'Hiện nay' },
  fields: { name: 'Họ và tên', capacity: 'Quyền hạn, chức vụ khi ký', isCurrent: 'Đang ký các quyết định mới' },
  capacityHint: 'Mỗi dòng một ý, như in trên văn bản: KT. CHỦ TỊCH ↵ PHÓ CHỦ TỊCH. Nhiều nhất ba dòng.',
  states: { current: 'Đang ký', past: 'Không dùng' },
} as const;

export const officeTabTexts = {
  intro: 'Các dòng này in trên văn bản mới; văn bản đã ban hành giữ nguyên.',
  saved: 'Đã lưu thông tin cơ quan.',
  about: 'Về dữ liệu và chương trình',
  folder: 'Thư mục dữ liệu',
  version: 'Phiên bản',
  versionLine: (app: string, runtime: string, sqlite: string) => `Bảng Vàng ${app} · nền ${runtime} · SQLite ${sqlite}`,
} as const;

export const changeLogTexts = {
  list: 'Nhật ký thay đổi',
  search: 'Tìm việc, đối tượng, người',
  empty: 'Nhật ký chưa có dòng nào khớp.',
  columns: { seq: 'Số', at: 'Lúc', who: 'Người làm', what: 'Việc', subject: 'Đối tượng' },
  verify: 'Kiểm tra nhật ký',
  verifying: 'Đang kiểm tra…',
  whole: (rows: string, head: string) => `Nhật ký nguyên vẹn: ${rows} dòng khớp nhau. Mã dòng cuối: ${head}`,
  broken: (seq: number) =>
    `Dòng số ${seq} không khớp: nhật ký đã bị sửa ngoài chương trình. Giữ nguyên tệp và báo người phụ trách.`,
  more: 'Xem thêm',
  panel: (seq: number) => `Thay đổi số ${seq}`,
  before: 'Trước',
  after: 'Sau',
  nothing: 'Không có',
} as const;
