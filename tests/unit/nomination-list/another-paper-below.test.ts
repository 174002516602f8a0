import { describe, expect, it } from 'vitest';
import { readDrawn } from '#tests/builders/plain-list';

const told = (drawn: string): readonly string[] =>
  readDrawn(drawn).rows.map(({ fullName, awardProposed, achievements }) =>
    [fullName, ...awardProposed.map(({ code }) => code), achievements ?? '–'].join(' | '),
  );

const SIGNED = `
  | | GIÁM ĐỐC


  | | Trần Chí Tiến

`;

describe('a paper of its own below the signatures of another', () => {
  it('gives its own award and reason', () => {
    expect(
      told(`
        DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH
        Vì đã có thành tích xuất sắc trong phòng, chống lụt bão
        TT | Họ và tên | Đơn vị
        1 | Lê Văn An | Phòng A
        2 | Mai Thị Bình | Phòng B
        ${SIGNED}
        DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN CỦA GIÁM ĐỐC SỞ XÂY DỰNG
        TT | Họ và tên | Đơn vị
        1 | Hồ Thị Cúc | Phòng C`),
    ).toEqual([
      'Lê Văn An | BK_TINH | đã có thành tích xuất sắc trong phòng, chống lụt bão',
      'Mai Thị Bình | BK_TINH | đã có thành tích xuất sắc trong phòng, chống lụt bão',
      'Hồ Thị Cúc | GK_SO | –',
    ]);
  });

  it('is asked for its award where it names none', () => {
    const reading = readDrawn(`
      DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH
      TT | Họ và tên | Đơn vị
      1 | Lê Văn An | Phòng A
      ${SIGNED}
      DANH SÁCH CÁ NHÂN CỦA PHÒNG C
      TT | Họ và tên | Đơn vị
      1 | Hồ Thị Cúc | Phòng C`);
    expect(reading.rows.map(({ awardProposed }) => awardProposed.length)).toEqual([1, 0]);
    expect(reading.problems.map(({ code }) => code)).toContain('AWARD_MISSING');
  });

  it('is none where nobody signed: a further table goes on with the title of the first', () => {
    expect(
      told(`
        DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH
        I. DANH SÁCH TẬP THỂ
        TT | Tên tập thể | Đơn vị
        1 | Phòng A | Sở Xây dựng
        II. DANH SÁCH CÁ NHÂN
        TT | Họ và tên | Đơn vị
        1 | Hồ Thị Cúc | Phòng C`),
    ).toEqual(['Phòng A | BK_TINH | –', 'Hồ Thị Cúc | BK_TINH | –']);
  });
});
