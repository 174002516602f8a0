/** Words that every screen uses in the same way. */
export const actionTexts = {
  save: 'Lưu',
  saving: 'Đang lưu…',
  saved: 'Đã lưu.',
  cancel: 'Hủy',
  close: 'Đóng',
  retry: 'Thử lại',
  loading: 'Đang tải…',
  add: 'Thêm',
  search: 'Tìm',
  clearSearch: 'Xóa ô tìm',
  openCalendar: 'Chọn ngày trên lịch',
  nothingChosen: 'Chưa chọn',
  noMatch: 'Không có mục nào khớp',
  all: 'Tất cả',
  details: 'Chi tiết kỹ thuật',
} as const;

/** Why a field does not fit, and what to type. */
export const fieldTexts = {
  required: 'Nhập ô này.',
  wrong: 'Chưa đúng. Kiểm tra lại ô này.',
  tooLong: 'Dài quá. Rút ngắn lại.',
  day: 'Chưa hiểu ngày này. Gõ ngày/tháng/năm, ví dụ 19/3/2024.',
  dayRequired: 'Nhập ngày, ví dụ 19/3/2024.',
  count: 'Nhập số nguyên, không quá 1.000.000.',
  year: 'Nhập năm bốn chữ số, ví dụ 2026.',
  choose: 'Chọn một mục.',
  dayHint: 'ngày/tháng/năm',
} as const;

/** Before what was typed would be lost. */
export const unsavedTexts = {
  title: 'Có thay đổi chưa lưu',
  text: (save: string | null) =>
    `Những gì vừa nhập chưa được lưu. ${save === null ? 'Ở lại để lưu' : `Ở lại rồi bấm “${save}”`}, hoặc bỏ phần vừa nhập.`,
  discard: 'Bỏ phần vừa nhập',
  stay: 'Ở lại',
} as const;

/** Names of the calendar's buttons, heard by a screen reader. */
export const calendarTexts = {
  monthLevelControl: 'Chọn tháng',
  yearLevelControl: 'Chọn năm',
  previousMonth: 'Tháng trước',
  nextMonth: 'Tháng sau',
  previousYear: 'Năm trước',
  nextYear: 'Năm sau',
  previousDecade: 'Mười năm trước',
  nextDecade: 'Mười năm sau',
};
