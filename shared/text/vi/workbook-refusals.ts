/** What the user reads when a file cannot be read. Keys are the codes of electron/excel/workbook-refusal.ts. */
export const workbookRefusalTexts = {
  'workbook.empty': 'Tệp không có dữ liệu. Hãy mở lại tệp, kiểm tra rồi chọn tệp khác.',
  'workbook.notASpreadsheet':
    'Tệp này không phải bảng tính. Hãy chọn tệp Excel (.xlsx, .xls) hoặc CSV; nếu danh sách nằm trong Word hay PDF, hãy chép bảng sang Excel rồi lưu lại.',
  'workbook.tooLarge':
    'Tệp quá lớn (tối đa 20 MB, tính cả dữ liệu sau khi giải nén). Hãy xóa hình ảnh và những trang tính không cần rồi lưu lại.',
  'workbook.tooManyCells':
    'Bảng tính có quá nhiều dòng hoặc cột. Hãy xóa các dòng, cột trống định dạng thừa rồi lưu lại, hoặc tách thành nhiều tệp.',
  'workbook.suspicious':
    'Tệp có cấu trúc bất thường nên phần mềm không mở để bảo đảm an toàn. Hãy mở tệp bằng Excel, chép danh sách sang một tệp mới rồi chọn tệp mới đó.',
  'workbook.macro':
    'Tệp có chứa macro hoặc đối tượng nhúng nên phần mềm không mở. Hãy lưu lại dưới dạng .xlsx thường (không macro) rồi chọn lại.',
  'workbook.unreadable': 'Tệp bị hỏng hoặc chưa tải về đủ. Hãy mở thử bằng Excel rồi lưu lại, hoặc xin đơn vị gửi lại.',
  'workbook.protected': 'Tệp đang đặt mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.',
  'workbook.oldWord': 'Đây là tệp Word, không phải bảng tính. Hãy chép bảng danh sách sang Excel rồi lưu lại.',
} as const satisfies Readonly<Record<string, string>>;
