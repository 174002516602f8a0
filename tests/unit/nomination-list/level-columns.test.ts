import { describe, expect, it } from 'vitest';
import { readDrawn } from '#tests/builders/plain-list';
import { doubts } from '#tests/builders/workbook-file';

const proposed = (drawn: string, merges = [] as Parameters<typeof readDrawn>[1]): readonly string[] =>
  readDrawn(drawn, merges).rows.map(({ awardProposed }) =>
    awardProposed.map(({ code, original }) => `${code} ${original}`).join(' | '),
  );

describe('columns of an award and of its level', () => {
  const over = (left: number, right: number) => ({ top: 1, bottom: 1, left, right });

  it('“Loại | Cấp” under “Thi đua” and “Khen thưởng”: each award has the level beside it', () => {
    const drawn = `
      STT | Họ và tên | Chức vụ | Đơn vị | Thi đua | | Khen thưởng |
       | | | | Loại | Cấp | Loại | Cấp
      1 | Lý Tiến Sơn | Giám đốc | Trung tâm A | Chiến sĩ thi đua | Thành phố | Bằng khen | Bộ Y tế
      2 | Lê Thị Mai | Kế toán | Trung tâm A | Chiến sĩ thi đua | Cơ sở | Giấy khen | Giám đốc Sở Y tế
      3 | Lê Thị Mơ | Thủ quỹ | Trung tâm A | Lao động tiên tiến | | Bằng khen |`;
    expect(proposed(drawn, [over(4, 5), over(6, 7)])).toEqual([
      'CSTD_TINH Chiến sĩ thi đua (Thành phố) | BK_BO Bằng khen (Bộ Y tế)',
      'CSTDCS Chiến sĩ thi đua (Cơ sở) | GK_SO Giấy khen (Giám đốc Sở Y tế)',
      'LDTT Lao động tiên tiến | BK Bằng khen',
    ]);
    expect(doubts(readDrawn(drawn, [over(4, 5), over(6, 7)]))).toEqual(['5 AWARD_LEVEL_UNKNOWN']);
  });

  it('levels together behind the awards belong to them in their order', () => {
    const drawn = `
      STT | Họ và tên | Đơn vị | Danh hiệu thi đua | Hình thức khen thưởng | Cấp khen | Cấp khen thưởng
      1 | Lý Tiến Sơn | Trung tâm A | Chiến sĩ thi đua | Bằng khen | Cơ sở | UBND tỉnh
      2 | Lê Thị Mai | Trung tâm A | Chiến sĩ thi đua | Bằng khen | Cơ sở | UBND tỉnh`;
    expect(proposed(drawn)[0]).toBe('CSTDCS Chiến sĩ thi đua (Cơ sở) | BK_TINH Bằng khen (UBND tỉnh)');
  });

  it('“Loại” over the kinds of recipients stays what it was', () => {
    const reading = readDrawn(`
      STT | Tên | Loại | Đơn vị | Danh hiệu
      1 | Lý Tiến Sơn | Cá nhân | Trung tâm A | LĐTT
      2 | Xuân Hòa | Tập thể | Trung tâm A | TTLĐTT`);
    expect(reading.rows.map(({ recipientKind }) => recipientKind)).toEqual(['individual', 'collective']);
    expect(reading.tables[0]?.columns.map(({ role }) => role)).toContain('kind');
  });

  it.each(['Mức độ HTNV', 'Mức độ hoàn thành', 'Mức độ'])('“%s” over ratings is no level of an award', (head) => {
    const drawn = `
      STT | Họ và tên | Đơn vị | Hình thức đề nghị | ${head}
      1 | Lý Tiến Sơn | Trung tâm A | CSTĐCS | HTXSNV
      2 | Lê Thị Mai | Trung tâm A | LĐTT | HTTNV`;
    expect(proposed(drawn)).toEqual(['CSTDCS CSTĐCS', 'LDTT LĐTT']);
  });

  it('a level between two awards is that of the first, and says nothing of one that has its own', () => {
    const drawn = `
      STT | Họ và tên | Đơn vị | Danh hiệu | Cấp khen | Hình thức khen thưởng
      1 | Lý Tiến Sơn | Chi nhánh A | Chiến sĩ thi đua | Cơ sở | Giấy khen của Tổng Giám đốc
      2 | Lê Thị Mai | Chi nhánh A | Chiến sĩ thi đua | Thành phố | Bằng khen
      3 | Lê Thị Mơ | Chi nhánh A | Lao động tiên tiến | Cơ sở |`;
    expect(proposed(drawn)).toEqual([
      'CSTDCS Chiến sĩ thi đua (Cơ sở) | GK_DN Giấy khen của Tổng Giám đốc',
      'CSTD_TINH Chiến sĩ thi đua (Thành phố) | BK Bằng khen',
      'LDTT Lao động tiên tiến',
    ]);
  });

  it('“Xã”, “Phường” over awards beside other levels hold awards, and units where they hold units', () => {
    const under = `
      TT | Họ và tên | Chức vụ | Hình thức đề nghị | |
       | | | Tỉnh | Bộ, ngành | Xã
      I | Thôn Lưu Thượng | | | |
      1 | Ông Khương Hữu Điểu | Thợ giỏi | Bằng khen của Chủ tịch UBND tỉnh | |
      2 | Bà Cao Thị Nhỡ | Thợ giỏi | | | Giấy khen của Chủ tịch UBND xã
      3 | Bà Vũ Thị Khế | Thợ giỏi | | | như trên`;
    const reading = readDrawn(under, [over(3, 5)]);
    expect(reading.rows.map(({ unit }) => unit)).toEqual(Array(3).fill('Thôn Lưu Thượng'));
    expect(reading.rows.map(({ awardProposed }) => awardProposed.map(({ code }) => code).join())).toEqual([
      'BK_TINH',
      'GK_XA',
      'GK_XA',
    ]);
    const units = readDrawn(`
      TT | Họ và tên | Chức vụ | Xã | Danh hiệu
      1 | Ông Khương Hữu Điểu | Trưởng thôn | Mường Lạn | LĐTT
      2 | Bà Cao Thị Nhỡ | Trưởng thôn | Nà Tủm | LĐTT`);
    expect(units.rows.map(({ unit }) => unit)).toEqual(['Mường Lạn', 'Nà Tủm']);
  });
});
