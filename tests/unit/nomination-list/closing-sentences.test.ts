import { describe, expect, it } from 'vitest';
import { readDrawn } from '#tests/builders/plain-list';
import { doubts, inShort } from '#tests/builders/workbook-file';

const letter = (closing: string): string => `
  TỜ TRÌNH
  2. Truy tặng Huân chương Dũng cảm cho 01 cá nhân:
  - Ông Lò Văn Pọm, Dân quân thường trực, xã Mường Lạn;
  3. Tặng Giấy khen của Chủ tịch UBND xã cho 02 cá nhân, 01 tập thể:
  - Bà Trần Trọng Nghĩa, Giáo viên, Trường Tiểu học Kim Đồng;
  - Ông Trình Văn Kính, Trưởng bản, bản Nà Khoang;
  - Ban Công tác Mặt trận bản Nà Khoang.
  ${closing}
  Nơi nhận:
  - Như trên;
  - Lưu: VT.`;

describe('the sentence below the recipients of a letter', () => {
  it.each([
    'UBND tỉnh Đại An kính trình Thủ tướng Chính phủ xem xét, quyết định./.',
    'Phòng Văn hóa - Xã hội kính đề nghị Chủ tịch UBND xã xem xét, khen thưởng./.',
    'Đảng ủy xã trân trọng đề nghị.',
    'Trân trọng cảm ơn./.',
    'Tập thể, cá nhân có tên trên được nhận tiền thưởng theo quy định.',
    'Ủy ban nhân dân xã đề nghị Hội đồng xem xét và phê duyệt.',
    'UBND xã xin báo cáo và kính chuyển Phòng Nội vụ thẩm định.',
    'Văn phòng HĐND và UBND xã, các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này.',
    'Hội đồng Thi đua - Khen thưởng xã thống nhất 100% với danh sách trên.',
    'Trên đây là danh sách đề nghị khen thưởng năm 2025.',
  ])('is no recipient: %s', (closing) => {
    const reading = readDrawn(letter(closing));
    expect(inShort(reading)).toEqual([
      '3 individual | Ông | Lò Văn Pọm | Dân quân thường trực | xã Mường Lạn | HC_DC',
      '5 individual | Bà | Trần Trọng Nghĩa | Giáo viên | Trường Tiểu học Kim Đồng | GK_XA',
      '6 individual | Ông | Trình Văn Kính | Trưởng bản | bản Nà Khoang | GK_XA',
      '7 collective |  | Ban Công tác Mặt trận bản Nà Khoang |  |  | GK_XA',
    ]);
    expect(doubts(reading)).toEqual([]);
    expect(reading.ignoredRows.map(({ sourceRow }) => sourceRow)).toContain(8);
  });

  it('an opening that asks politely still opens its list', () => {
    const reading = readDrawn(`
      1. Kính đề nghị Chủ tịch UBND tỉnh xem xét, tặng Bằng khen cho:
      - Ông Lò Văn Pọm, Trưởng bản, bản Nà Khoang;
      Kính trình Chủ tịch UBND tỉnh xem xét.
      2. Kính đề nghị Giám đốc Sở Nội vụ tặng Giấy khen cho:
      - Bà Lê Thị Tư, Văn thư, Văn phòng Sở.`);
    expect(reading.rows.map(({ awardProposed }) => awardProposed[0]?.code)).toEqual(['BK_TINH', 'GK_SO']);
  });
});
