import { describe, expect, it } from 'vitest';
import { splitAwards } from '#shared/domain/nomination-list/award-pieces';
import { readDrawn } from '#tests/builders/plain-list';
import { doubts, inShort } from '#tests/builders/workbook-file';

describe('an award broken over lines of its cell', () => {
  it.each([
    ['Bằng khen của\nBộ trưởng Bộ Y tế', ['Bằng khen của Bộ trưởng Bộ Y tế']],
    ['Chiến sĩ thi đua\ncấp tỉnh', ['Chiến sĩ thi đua cấp tỉnh']],
    ['Bằng khen\nChủ tịch UBND\ntỉnh', ['Bằng khen Chủ tịch UBND tỉnh']],
    ['Giấy khen\nGiáo viên tiêu biểu', ['Giấy khen', 'Giáo viên tiêu biểu']],
    ['LĐTT\nĐề nghị xét thêm', ['LĐTT', 'Đề nghị xét thêm']],
    ['LĐTT\nCSTĐCS', ['LĐTT', 'CSTĐCS']],
  ])('%j', (cell, awards) => {
    expect(splitAwards(cell)).toEqual(awards);
  });
});

describe('an item of a decision broken over lines', () => {
  const decision = (...lines: readonly string[]) =>
    readDrawn(`
      Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 02 cá nhân có thành tích xuất sắc:
      ${lines.join('\n')}`);

  it('goes on with words in small letters where its closing mark is missing', () => {
    const reading = decision(
      '1. Ông Nông Văn Thèn, Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam',
      'xã Lũng Khoang;',
      '2. Bà Lò Thị Mận, Giáo viên Trường Mầm non',
      'Hoa Ban, xã A./.',
    );
    expect(inShort(reading)[0]).toContain(
      'Nông Văn Thèn | Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam xã Lũng Khoang | BK_TINH',
    );
    expect(reading.rows[0]?.sourceRows).toEqual([2, 3]);
    expect(reading.rows[1]?.sourceRow).toBe(4);
  });

  it.each([
    ['an item that is closed', ['1. Ông Nông Văn Thèn, Trưởng bản A;', 'xã Lũng Khoang;']],
    ['a line that names somebody', ['1. Ông Nông Văn Thèn, Trưởng bản A', 'bà Lò Thị Mận, Trưởng bản B']],
    ['a household', ['1. Ông Nông Văn Thèn, Trưởng bản A', 'hộ ông Lò Văn Bun, bản B']],
  ])('ends before %s', (_what, lines) => {
    const reading = decision(...lines);
    expect(reading.rows.map(({ sourceRow }) => sourceRow)).toEqual([2, 3]);
  });

  it('ends before the reason for all', () => {
    const reading = decision(
      '1. Ông Nông Văn Thèn, Trưởng bản A',
      '2. Bà Lò Thị Mận, Trưởng bản B',
      'đã có thành tích xuất sắc trong phong trào hiến đất làm đường.',
    );
    expect(reading.rows.map(({ unit }) => unit)).toEqual(['A', 'B'].map((name) => expect.stringContaining(name)));
    expect(reading.rows[1]?.sourceRows).toBeUndefined();
    expect(doubts(reading)).toEqual([]);
  });
});
