import type { OfficeLevel } from '#shared/domain/office-level';

/** Words for the office that keeps the data: first run and settings. */
export const officeLevelTexts: Record<OfficeLevel, string> = {
  province: 'Tỉnh, thành phố',
  ministry: 'Bộ, ngành trung ương',
  department: 'Sở, ban, ngành',
  commune: 'Xã, phường, đặc khu',
  unit: 'Đơn vị (trường, bệnh viện, doanh nghiệp…)',
};

export const officeTexts = {
  name: 'Tên cơ quan',
  nameHint: 'Như in trên văn bản, ví dụ: Ủy ban nhân dân tỉnh Lâm Xuyên',
  parentName: 'Cơ quan cấp trên (nếu có)',
  level: 'Cấp',
  place: 'Địa danh',
  placeHint: 'Đứng trước ngày tháng, ví dụ: Lâm Xuyên',
  authority: 'Thẩm quyền ký',
  authorityHint: 'Dòng dưới chữ QUYẾT ĐỊNH',
  symbol: 'Ký hiệu quyết định',
  symbolHint: 'Đứng sau số, ví dụ: QĐ-UBND',
  draftingUnit: 'Đơn vị soạn thảo (viết tắt)',
  draftingUnitHint: 'In ở ký hiệu công văn và dòng Lưu: VT, ví dụ: TĐKT',
  year: 'Năm đang làm',
} as const;

export const firstRunTexts = {
  title: 'Bắt đầu dùng Bảng Vàng',
  step: (at: number, of: number) => `Bước ${at}/${of}`,
  officeTitle: 'Cơ quan của anh chị',
  officeIntro:
    'Những dòng này được in trên quyết định và biên bản. Gõ tên cơ quan, chương trình đề xuất phần còn lại; sửa nếu chưa đúng.',
  yearTitle: 'Năm công tác',
  yearIntro: 'Đợt xét và số quyết định mới sẽ lấy theo năm này. Sau này đổi được trong Danh mục & Thiết lập.',
  startTitle: 'Bắt đầu với',
  starts: {
    sample: {
      name: 'Dữ liệu mẫu',
      about: 'Một đợt xét dựng sẵn để xem và làm thử; không phải người thật.',
    },
    empty: { name: 'Bắt đầu trống', about: 'Chưa có đơn vị, cá nhân hay đợt xét nào.' },
    excel: { name: 'Nhập từ Excel', about: 'Bắt đầu trống rồi nhập ngay danh sách đề nghị của một đơn vị.' },
  },
  next: 'Tiếp',
  back: 'Quay lại',
  found: 'Tạo dữ liệu',
  keys: 'Enter: tiếp · Esc: quay lại',
} as const;
