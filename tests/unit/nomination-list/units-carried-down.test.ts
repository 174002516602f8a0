import { describe, expect, it } from 'vitest';
import { readDrawn } from '#tests/builders/plain-list';
import { doubts, inShort } from '#tests/builders/workbook-file';

describe('a unit written once above its people is that of each', () => {
  it('where the list numbers units', () => {
    const reading = readDrawn(`
      STT | Phòng | Họ và tên | Danh hiệu thi đua
      1 | Phòng Nội vụ | Lê Thị Tư | LĐTT
      | | Hồ Văn Sáu | CSTĐCS
      2 | Phòng Tư pháp | Vi Thị Nga | LĐTT
      | | Lò Văn Inh | LĐTT`);
    expect(inShort(reading)).toEqual([
      '2 individual |  | Lê Thị Tư |  | Phòng Nội vụ | LDTT',
      '3 individual |  | Hồ Văn Sáu |  | Phòng Nội vụ | CSTDCS',
      '4 individual |  | Vi Thị Nga |  | Phòng Tư pháp | LDTT',
      '5 individual |  | Lò Văn Inh |  | Phòng Tư pháp | LDTT',
    ]);
    expect(doubts(reading)).toEqual([]);
  });

  it('where units stand left of the numbers, and the total below them', () => {
    const reading = readDrawn(`
      Đơn vị | STT | Họ tên | Chức danh | Danh hiệu
      Phòng Nội vụ | 1 | Lê Thị Tư | Trưởng phòng | CSTĐCS
      | 2 | Hồ Văn Sáu | Chuyên viên | LĐTT
      Phòng Tư pháp | 3 | Vi Thị Nga | Trưởng phòng | LĐTT
      | 4 | Lò Văn Inh | Chuyên viên | LĐTT
      Tổng | 4 | | |`);
    expect(reading.rows.map(({ unit }) => unit)).toEqual([
      'Phòng Nội vụ',
      'Phòng Nội vụ',
      'Phòng Tư pháp',
      'Phòng Tư pháp',
    ]);
    expect(reading.ignoredRows.at(-1)).toMatchObject({ sourceRow: 6, reason: 'total' });
    expect(doubts(reading)).toEqual([]);
  });

  it('but not where rows have their own: there a missing one is asked', () => {
    const asked = (rows: string) => doubts(readDrawn(`STT | Phòng | Họ và tên | Danh hiệu\n${rows}`));
    expect(
      asked(`1 | Phòng Nội vụ | Lê Thị Tư | LĐTT
        2 | | Hồ Văn Sáu | CSTĐCS
        3 | Phòng Tư pháp | Vi Thị Nga | LĐTT
        4 | | Lò Văn Inh | LĐTT`),
    ).toEqual(['3 UNIT_MISSING', '5 UNIT_MISSING']);
    expect(
      asked(`1 | Phòng Nội vụ | Lê Thị Tư | LĐTT
        2 | Phòng Nội vụ | Hồ Văn Sáu | CSTĐCS
        | | Vi Thị Nga | LĐTT
        | | Lò Văn Inh | LĐTT`),
    ).toEqual(['4 UNIT_MISSING', '5 UNIT_MISSING']);
  });
});

it('“Tỉnh khen”, “Xã khen” are the form that this level gives', () => {
  const reading = readDrawn(`
    TT | Họ và tên | Chức vụ | Danh hiệu đề nghị | Sở khen | Xã khen | Tỉnh khen
    1 | Lê Thị Tư | Hiệu trưởng | CSTĐCS | | x |
    2 | Hồ Văn Sáu | Giáo viên | LĐTT | x | | x`);
  expect(reading.rows.map(({ awardProposed }) => awardProposed.map(({ code }) => code))).toEqual([
    ['CSTDCS', 'GK_XA'],
    ['LDTT', 'GK_SO', 'BK_TINH'],
  ]);
});

it('days of a career are no birth dates, and a cell of the Party is a unit', () => {
  const reading = readDrawn(`
    STT | Họ và tên | Ngày vào Đảng | Thời gian công tác | | Sinh hoạt tại chi bộ | Danh hiệu
     | | | Từ tháng/năm | Đến tháng/năm | |
    1 | Lê Văn Tư | 03/02/2000 | 9/1990 | 12/2025 | Chi bộ 1 | LĐTT
    2 | Hồ Thị Sáu | 19/5/2005 | 9/1994 | 12/2025 | Chi bộ 2 | LĐTT`);
  expect(inShort(reading)).toEqual([
    '3 individual |  | Lê Văn Tư |  | Chi bộ 1 | LDTT',
    '4 individual |  | Hồ Thị Sáu |  | Chi bộ 2 | LDTT',
  ]);
  expect(doubts(reading)).toEqual([]);
});
