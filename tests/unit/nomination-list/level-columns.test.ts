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
});
