import { describe, expect, it } from 'vitest';
import { readDrawn } from '#tests/builders/plain-list';

describe('sheets of figures', () => {
  it.each([
    'TT | Hình thức | Tập thể | Cá nhân\n1 | Đơn vị tiên tiến | 02 |\n2 | Chiến sĩ tiên tiến | | 09\n | Cộng | 02 | 09',
    'TT | Hình thức | Tập thể | Cá nhân\n1 | Đơn vị tiên tiến | 02 tập thể | -\n2 | Chiến sĩ tiên tiến | - | 09 người',
    'TT | Đơn vị | Danh hiệu | Tập thể | Cá nhân\n1 | Đội 1 | TTLĐTT | 1 | 0\n2 | Đội 2 | LĐTT | 0 | 12',
    'TT | Hình thức | Tập thể | Cá nhân\n1 | LĐTT | | 3\n2 | CSTĐCS | | 2\n | | Người lập | Giám đốc\n | | Lê Văn Bảy | Mai Thị Tám',
  ])('name nobody', (drawn) => {
    const reading = readDrawn(`BIỂU 3: SỐ LIỆU KHEN THƯỞNG NĂM 2025\n${drawn}`);
    expect(reading.rows).toEqual([]);
    expect(reading.problems.map(({ code }) => code)).toEqual(['NOT_A_RECIPIENT_LIST']);
  });

  it('are no lists whose kinds stand in two columns', () => {
    const reading = readDrawn(`
      TT | Tập thể | Cá nhân | Hình thức
      1 | Đội 1 | | TTLĐTT
      2 | | Lê Văn Bảy | LĐTT`);
    expect(reading.rows).toHaveLength(2);
  });
});
