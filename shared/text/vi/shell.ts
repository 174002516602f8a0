/** Words of the window itself: navigation, status bar, start. */
export const shellTexts = {
  product: 'Bảng Vàng',
  navigation: 'Các màn hình',
  screens: {
    today: 'Việc hôm nay',
    campaigns: 'Đợt xét',
    import: 'Nhập danh sách',
    dossiers: 'Hồ sơ',
    meetings: 'Họp hội đồng',
    decisions: 'Tờ trình & Quyết định',
    criteria: 'Tra cứu tiêu chuẩn',
    candidates: 'Ai đủ điều kiện?',
    registry: 'Danh mục & Thiết lập',
  },
  shortcut: (digit: number) => `Ctrl+${digit}`,
  year: (year: number) => `Năm ${year}`,
  sampleData: 'Dữ liệu mẫu',
  savedAt: (time: string) => `Đã lưu lúc ${time}`,
  allSaved: 'Mọi thay đổi đã lưu',
  starting: 'Đang mở dữ liệu…',
  refused: {
    title: 'Chưa mở được dữ liệu',
    folder: 'Tệp bang-vang.sqlite trong thư mục',
    untouched: 'Chương trình không ghi đè và không sửa gì trong thư mục này.',
    details: 'Chi tiết để báo người phụ trách',
    retry: 'Mở lại',
  },
  broken: {
    title: 'Màn hình này gặp lỗi',
    text: 'Dữ liệu đã lưu vẫn nguyên. Mở lại màn hình để làm tiếp; nếu lỗi lặp lại, hãy khởi động lại chương trình.',
    reopen: 'Mở lại màn hình',
  },
} as const;
