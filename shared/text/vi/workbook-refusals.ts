/** What the user reads when a list cannot be read. Keys are the codes of electron/excel/workbook-refusal.ts. */
export const workbookRefusalTexts = {
  'workbook.empty': 'Tệp không có dữ liệu. Hãy mở lại tệp, kiểm tra rồi chọn tệp khác.',
  'workbook.notASpreadsheet':
    'Tệp này không phải danh sách đọc được. Hãy chọn tệp Excel (.xlsx, .xls), Word (.docx) hoặc CSV; nếu danh sách nằm trong PDF hay ảnh chụp, hãy xin đơn vị gửi tệp gốc.',
  'workbook.otherFormat':
    'Chương trình chưa đọc được loại tệp này (.xlsb, .ods, .odt …). Hãy mở tệp, chọn “Lưu thành” (Save As) kiểu .xlsx hoặc .docx rồi chọn tệp mới.',
  'workbook.tooLarge':
    'Tệp quá lớn (tối đa 20 MB). Hãy xóa hình ảnh và những trang tính không cần rồi lưu lại, hoặc tách thành nhiều tệp.',
  'workbook.tooManyCells':
    'Danh sách có quá nhiều dòng hoặc cột (tối đa 120.000 dòng, 256 cột). Hãy xóa các dòng, cột trống định dạng thừa rồi lưu lại, hoặc tách thành nhiều tệp.',
  'workbook.cellTooLong':
    'Có ô chứa quá nhiều chữ (hơn 32.767 ký tự), có thể cả văn bản bị dồn vào một ô. Hãy mở tệp, tách nội dung ô đó ra nhiều dòng rồi lưu lại.',
  'workbook.tooHeavy':
    'Tệp quá nặng nên chương trình đã dừng đọc để máy không bị treo. Hãy chép riêng bảng danh sách sang một tệp mới, hoặc tách thành nhiều tệp, rồi chọn lại.',
  'workbook.suspicious':
    'Tệp có cấu trúc bất thường nên chương trình không mở để bảo đảm an toàn. Hãy mở tệp bằng Excel hoặc Word, chép danh sách sang một tệp mới rồi chọn tệp mới đó.',
  'workbook.macro':
    'Tệp có chứa macro nên chương trình không mở. Hãy lưu lại dưới dạng .xlsx hoặc .docx thường (không macro) rồi chọn lại.',
  'workbook.embedded':
    'Tệp có nhúng tệp hoặc đối tượng khác bên trong nên chương trình không mở. Hãy chép riêng bảng danh sách sang một tệp mới rồi chọn tệp mới đó.',
  'workbook.externalLinks':
    'Tệp có ô lấy số liệu từ tệp Excel khác nên chương trình không mở. Hãy mở bằng Excel, vào Dữ liệu (Data) › Sửa liên kết (Edit Links) › Ngắt liên kết (Break Link), lưu lại rồi chọn lại.',
  'workbook.unreadable':
    'Tệp bị hỏng hoặc chưa tải về đủ. Hãy mở thử bằng Excel hoặc Word rồi lưu lại, hoặc xin đơn vị gửi lại.',
  'workbook.protected': 'Tệp đang đặt mật khẩu. Hãy mở tệp, bỏ mật khẩu rồi lưu lại.',
  'workbook.oldWord':
    'Đây là tệp Word đời cũ (.doc). Hãy mở bằng Word, chọn “Lưu thành” (Save As) kiểu .docx rồi chọn tệp .docx đó.',
  'workbook.nothingPasted':
    'Chưa có gì để dán. Hãy chọn bảng trong Excel hoặc Word, bấm Ctrl+C rồi quay lại đây bấm Ctrl+V.',
  'workbook.pastedTooLarge': 'Khối dán quá lớn (tối đa 5 MB). Hãy lưu danh sách thành tệp Excel rồi chọn tệp đó.',
} as const satisfies Readonly<Record<string, string>>;
