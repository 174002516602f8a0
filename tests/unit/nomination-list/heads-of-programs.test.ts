import { expect, it } from 'vitest';
import { readDrawn } from '#tests/builders/plain-list';
import { doubts, inShort } from '#tests/builders/workbook-file';

it('heads that a program wrote without spaces are read as words', () => {
  const reading = readDrawn(`
    MaNV | GioiTinh | HoTen | NgaySinh | ChucDanh | KQ2024 | XepLoai2025 | DeNghi2025 | GhiChu
    0231 | Nam | Doãn Tuấn Kiệt | 1/1/1986 | Trưởng phòng | LĐTT | HTXSNV | CSTĐCS | Dư nợ tăng 18%
    0377 | Nữ | Ông Thị Mỹ Hạnh | 08/08/1991 | Chuyên viên | LĐTT | HTTNV | LĐTT |`);
  expect(inShort(reading)).toEqual([
    '2 individual |  | Doãn Tuấn Kiệt | Trưởng phòng |  | CSTDCS |  | 1986-01-01',
    '3 individual |  | Ông Thị Mỹ Hạnh | Chuyên viên |  | LDTT |  | 1991-08-08',
  ]);
  expect(doubts(reading)).toEqual([]);
});

it('what kind of body a unit is stands beside it and is no part of its name', () => {
  const reading = readDrawn(`
    TT | Đơn vị quản lý | Tên tập thể | Danh hiệu đề nghị | Loại hình đơn vị | Loại hình tổ chức
    1 | Sở Xây dựng | Văn phòng Sở | Tập thể lao động xuất sắc | Cơ quan hành chính | Nhà nước
    2 | Trường Cao đẳng Giao thông | Khoa Cơ khí | Tập thể lao động tiên tiến | Đơn vị sự nghiệp | Công lập`);
  expect(inShort(reading).map((row) => row.split(' | ').slice(2, 6).join(' | '))).toEqual([
    'Văn phòng Sở |  | Sở Xây dựng | TTLDXS',
    'Khoa Cơ khí |  | Trường Cao đẳng Giao thông | TTLDTT',
  ]);
});

it('English heads say what Vietnamese ones do', () => {
  const reading = readDrawn(`
    No. | Full name | DOB | Pos. | Dept. | Award | Remarks
    1 | Lưu Thị Hải Yến | 11/9/1984 | Trưởng Bộ môn | BM Hệ thống thông tin | CSTĐCS | về nước 9/2025`);
  expect(inShort(reading)).toEqual([
    '2 individual |  | Lưu Thị Hải Yến | Trưởng Bộ môn | BM Hệ thống thông tin | CSTDCS |  | 1984-09-11',
  ]);
});

it('groups that small letters number are of kinds, not of units', () => {
  const reading = readDrawn(`
    STT | Họ và tên | Chức vụ, nơi ở | Đề nghị hình thức khen
    | a) Chức sắc, chức việc | |
    1 | Đại đức Thích Tâm Hạnh | Trụ trì chùa Linh Sơn | Giấy khen của Chủ tịch UBND phường
    | c) Hộ gia đình | |
    2 | Hộ ông Phaolô Đinh Văn Cường | Khu phố 4 | Giấy khen của Chủ tịch UBND phường`);
  expect(inShort(reading).map((row) => row.split(' | ').slice(0, 5).join(' | '))).toEqual([
    '3 individual | Đại đức | Thích Tâm Hạnh | Trụ trì | chùa Linh Sơn',
    '5 household |  | Hộ ông Phaolô Đinh Văn Cường |  | Khu phố 4',
  ]);
});

it('a table of figures with an award of its own beside a list proposes nothing', () => {
  const reading = readDrawn(`
    TT | Họ tên | Chức danh | Đề nghị | Thành tích | | | Phân xưởng | Số LĐ | LĐTT
    A | Văn phòng Công ty | | | | | | PX Cơ điện | 42 | 30
    1 | Bùi Đại Nghĩa | Kế toán trưởng | CSTĐCS | 5 năm liền HTXSNV | | | PX Chế biến | 85 | 61
    2 | Điểu Krang | Thợ tiện | LĐTT | | | | Cộng | 127 | 91`);
  expect(inShort(reading).map((row) => row.split(' | ').slice(0, 6).join(' | '))).toEqual([
    '3 individual |  | Bùi Đại Nghĩa | Kế toán trưởng | Văn phòng Công ty | CSTDCS',
    '4 individual |  | Điểu Krang | Thợ tiện | Văn phòng Công ty | LDTT',
  ]);
});

it('codes of staff stand where numbers do, and letters among them head groups', () => {
  const reading = readDrawn(`
    Mã NV | Họ và tên | Chức danh | KQ 2024 | ĐK 2025 | ĐN 2025
    A | Công trường cầu Rạch Chanh | | | |
    TT0112 | Lê Văn Hải | Kỹ sư giám sát | LĐTT | CSTĐCS | LĐTT
    TT0301 | Rơ Châm Thảo | Tổ trưởng | CSTĐCS | CSTĐCS | CSTĐCS`);
  expect(inShort(reading)).toEqual([
    '3 individual |  | Lê Văn Hải | Kỹ sư giám sát | Công trường cầu Rạch Chanh | LDTT',
    '4 individual |  | Rơ Châm Thảo | Tổ trưởng | Công trường cầu Rạch Chanh | CSTDCS',
  ]);
  expect(doubts(reading)).toEqual([]);
});

it('the row that numbers the columns is one, whatever a table beside it says', () => {
  const reading = readDrawn(`
    TT | Họ và tên | Chức vụ | Danh hiệu đề nghị | Ghi chú | | Thống kê | SL
    (1) | (2) | (3) | (4) | (5) | | CSTĐCS | 4
    1 | Lê Văn Hải | Giáo viên | LĐTT | | | LĐTT | 9
    2 | Cầm Bá Lượng | Giáo viên | CSTĐCS | | | Tổng | 13`);
  expect(inShort(reading)).toEqual([
    '3 individual |  | Lê Văn Hải | Giáo viên |  | LDTT',
    '4 individual |  | Cầm Bá Lượng | Giáo viên |  | CSTDCS',
  ]);
  expect(doubts(reading)).toEqual([]);
});

it('a head printed again below goes on with the group, though the table beside has ended', () => {
  const reading = readDrawn(`
    TT | Họ và tên | Chức vụ | Danh hiệu đề nghị | | Công trường | Số người
    A | Công trường hầm Đèo Sim | | | | Cầu Rạch Chanh | 4
    1 | Lê Văn Hải | Kỹ sư giám sát | LĐTT | | Hầm Đèo Sim | 5
    TT | Họ và tên | Chức vụ | Danh hiệu đề nghị
    2 | Cil Ha Sen | Thợ hàn | CSTĐCS`);
  expect(inShort(reading)).toEqual([
    '3 individual |  | Lê Văn Hải | Kỹ sư giám sát | Công trường hầm Đèo Sim | LDTT',
    '5 individual |  | Cil Ha Sen | Thợ hàn | Công trường hầm Đèo Sim | CSTDCS',
  ]);
});

it.each([
  'TT;HoVaTen;NgaySinh;ChucDanh;DonVi;DanhHieuThiDua;CapKhen;HinhThucKhenThuong;GhiChu',
  'tt;hovaten;ngaysinh;chucdanh;donvi;danhhieuthidua;capkhen;hinhthuckhenthuong;ghichu',
  'TT;HOVATEN;NGAYSINH;CHUCDANH;DONVI;DANHHIEUTHIDUA;CAPKHEN;HINHTHUCKHENTHUONG;GHICHU',
])('long heads without spaces are parted at capitals or by known words: %s', (heads) => {
  const reading = readDrawn(`
    ${heads.replaceAll(';', ' | ')}
    1 | Mạch Văn Toán | 14/02/1972 | Tổng Giám đốc | Ban Giám đốc | Chiến sĩ thi đua | Cơ sở | Bằng khen của Chủ tịch UBND tỉnh |
    2 | Từ Đức Thọ | 30/6/1975 | Chuyên viên | Phòng Kế hoạch | Lao động tiên tiến | Cơ sở | | Bậc 6/7`);
  expect(inShort(reading)).toEqual([
    '2 individual |  | Mạch Văn Toán | Tổng Giám đốc | Ban Giám đốc | CSTDCS+BK_TINH |  | 1972-02-14',
    '3 individual |  | Từ Đức Thọ | Chuyên viên | Phòng Kế hoạch | LDTT |  | 1975-06-30',
  ]);
  expect(reading.rows[1]?.note).toBe('Bậc 6/7');
  expect(doubts(reading)).toEqual([]);
});
