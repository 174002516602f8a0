import { describe, expect, it } from 'vitest';
import { recognizeAward } from '#shared/domain/nomination-list/award-phrases';
import { readDrawn } from '#tests/builders/plain-list';
import { doubts, inShort } from '#tests/builders/workbook-file';

describe('families, villages and persons in one list', () => {
  const merges = [
    { top: 2, left: 1, bottom: 4, right: 1 },
    { top: 5, left: 1, bottom: 5, right: 4 },
    { top: 8, left: 1, bottom: 8, right: 4 },
  ];
  const drawn = (villages: string, persons: string, total: string): string => `
    TT | Thôn, bon | Chủ hộ / tên gọi | Số khẩu | Danh hiệu, hình thức khen thưởng
    1 | Bon Bu Nao | Hộ ông Điểu N'Gơi | 6 | Gia đình văn hóa
    2 | | Gia đình bà Thị Mai | 5 | GĐVH
    3 | | Điểu Sưng | 4 | GĐVH
    | ${villages} | | |
    4 | | Bon Bu Nao | | Thôn, bon văn hóa
    5 | | Thôn 8 | | Thôn, bon văn hóa
    | ${persons} | | |
    6 | Bon Bu Nao | Ông Điểu B'Rang | | Giấy khen của Chủ tịch UBND xã
    7 | Thôn 3 | Bà Mạc Thị Ngọc Trinh | | Giấy khen của Chủ tịch UBND xã
    | ${total} | | |`;

  it.each([
    ['Thôn, bon văn hóa', 'Cá nhân tiêu biểu', 'Tổng cộng: 03 gia đình, 02 thôn bon, 02 cá nhân'],
    ['II. Thôn, bon văn hóa (02)', 'III. Cá nhân', 'Tổng cộng: 03 hộ gia đình; 02 tập thể; 02 cá nhân'],
  ])('a heading merged over the columns ends the merged village above it: %s', (villages, persons, total) => {
    const reading = readDrawn(drawn(villages, persons, total), merges);
    expect(inShort(reading)).toEqual([
      "2 household |  | Hộ ông Điểu N'Gơi |  | Bon Bu Nao | GDVH",
      '3 household |  | Gia đình bà Thị Mai |  | Bon Bu Nao | GDVH',
      '4 household |  | Điểu Sưng |  | Bon Bu Nao | GDVH',
      '6 collective |  | Bon Bu Nao |  |  | TDPVH',
      '7 collective |  | Thôn 8 |  |  | TDPVH',
      "9 individual | Ông | Điểu B'Rang |  | Bon Bu Nao | GK_XA",
      '10 individual | Bà | Mạc Thị Ngọc Trinh |  | Thôn 3 | GK_XA',
    ]);
    expect(doubts(reading)).toEqual([]);
  });

  it('a wrong total is still told', () => {
    const reading = readDrawn(drawn('Thôn, bon văn hóa', 'Cá nhân', 'Tổng cộng: 04 gia đình, 02 cá nhân'), merges);
    expect(doubts(reading)).toEqual(['11 TOTAL_MISMATCH']);
  });

  it.each([
    'Thôn văn hóa',
    'Thôn, bon văn hóa',
    'Thôn/bon văn hóa',
    'Thôn, bản, tổ dân phố văn hóa',
    'Danh hiệu “Thôn, tổ dân phố văn hóa”',
    'Ấp, khu phố đạt chuẩn văn hóa',
    'Bản văn hoá năm 2025',
    'Khu dân cư văn hóa',
    'Khóm, ấp văn hóa',
    'TDP văn hóa',
    'Làng (bản) văn hóa',
    'Buôn, thôn văn hóa',
    'Khu phố văn hóa',
    'Thôn, ấp, bản, làng, tổ dân phố văn hóa',
  ])('“%s” is the title of a village', (words) => {
    expect(recognizeAward(words)).toBe('TDPVH');
  });

  it.each(['Thôn 8', 'Nhà văn hóa thôn', 'Thôn trưởng', 'Bản Văn', 'Phòng Văn hóa', 'Ban văn hóa xã'])(
    '“%s” is none',
    (words) => {
      expect(recognizeAward(words)).toBeNull();
    },
  );

  it.each([
    ['DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU “THÔN, TỔ DÂN PHỐ VĂN HÓA” NĂM 2025', 'TDPVH'],
    ['DANH SÁCH THÔN, BẢN VĂN HÓA NĂM 2025', 'TDPVH'],
    ['Đề nghị tặng Giấy khen vì có thành tích trong phong trào xây dựng gia đình văn hóa, thôn văn hóa', 'GK'],
  ])('a title names it: %s', (title, code) => {
    const reading = readDrawn(
      `${title}\nTT | Tên tập thể | Địa chỉ\n1 | Thôn Đông | xã Ea Kao\n2 | Thôn Bắc | xã Ea Kao`,
    );
    expect(reading.rows.map(({ awardProposed }) => awardProposed.map((award) => award.code))).toEqual([[code], [code]]);
  });

  it('a list of villages has their column for the names', () => {
    const reading = readDrawn(
      'TT | Thôn, tổ dân phố | Danh hiệu\n1 | Thôn Đông | Thôn văn hóa\n2 | TDP 5 | TDP văn hóa',
    );
    expect(inShort(reading)).toEqual([
      '2 collective |  | Thôn Đông |  |  | TDPVH',
      '3 collective |  | TDP 5 |  |  | TDPVH',
    ]);
  });

  it('whoever stands under the title of a village is a village, a person addressed is asked about', () => {
    const reading = readDrawn(`
      TT | Tên gọi | Danh hiệu
      1 | Bon Jốc Đu | Thôn, bon văn hóa
      2 | Đắk Rung | Bon văn hóa
      3 | Ông Điểu Sưng | Bon văn hóa`);
    expect(reading.rows.map(({ recipientKind }) => recipientKind)).toEqual(['collective', 'collective', 'individual']);
    expect(doubts(reading)).toEqual(['4 AWARD_KIND_MISMATCH']);
  });
});
