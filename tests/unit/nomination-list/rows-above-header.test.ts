import { expect, it } from 'vitest';
import { readDrawn } from '#tests/builders/plain-list';
import { inShort } from '#tests/builders/workbook-file';

const reasons = (reading: ReturnType<typeof readDrawn>): readonly string[] =>
  reading.ignoredRows.map(({ sourceRow, reason }) => `${sourceRow} ${reason}`).toSorted();

it('a header in the middle of its list is the header of the rows above it, too, with the headings over them', () => {
  const reading = readDrawn(`
    UBND XÃ MƯỜNG LUÂN
    DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025
    I | TẬP THỂ - ĐỀ NGHỊ BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH
    1 | Nhân dân và cán bộ bản Huổi Nhụi | | | Hiến 4.200 m2 đất
    2 | Hội Cựu chiến binh xã | | | Xóa 14 nhà tạm
    II | CÁ NHÂN - ĐỀ NGHỊ GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ
    TT | Họ và tên | Bản | Chức danh | Thành tích
    1 | Bà Vàng Thị Dính | Huổi Nhụi | Trưởng bản | Vận động 100% hộ tham gia BHYT`);
  expect(inShort(reading)).toEqual([
    '4 collective |  | Nhân dân và cán bộ bản Huổi Nhụi |  |  | BK_TINH | Hiến 4.200 m2 đất',
    '5 collective |  | Hội Cựu chiến binh xã |  |  | BK_TINH | Xóa 14 nhà tạm',
    '8 individual | Bà | Vàng Thị Dính | Trưởng bản | Huổi Nhụi | GK_XA | Vận động 100% hộ tham gia BHYT',
  ]);
  expect(reasons(reading)).toEqual(['1 title', '2 title', '3 group', '6 group', '7 header']);
});

it('numbered lines above a header that name nobody stay what they are', () => {
  const reading = readDrawn(`
    SỞ NỘI VỤ
    1 | Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022
    2 | Theo đề nghị của Trưởng phòng Tổ chức
    STT | Họ và tên | Chức vụ | Danh hiệu
    1 | Lê Văn An | Chuyên viên | LĐTT`);
  expect(inShort(reading)).toEqual(['5 individual |  | Lê Văn An | Chuyên viên |  | LDTT']);
  expect(reasons(reading)).toEqual(['1 title', '2 title', '3 title', '4 header']);
});
