import { describe, expect, it } from 'vitest';
import { readDrawn } from '#tests/builders/plain-list';
import { doubts, inShort } from '#tests/builders/workbook-file';

describe('a heading that sorts the rows', () => {
  it('by kinds of bodies is the unit of nobody who names one', () => {
    const reading = readDrawn(`
      TT | Họ và tên | Giới tính | Chức vụ, cơ quan | Danh hiệu
      | Cơ quan Đảng, Mặt trận, đoàn thể | | |
      1 | Lò Văn Ướng | Nam | Phó Bí thư Thường trực Đảng ủy xã | CSTĐCS
      2 | Cà Văn Ỉnh | Nam | Chủ tịch Hội Nông dân xã | LĐTT
      | Cơ quan Đảng | | |
      3 | Mùa Thị Dế | Nữ | Văn thư | LĐTT`);
    expect(inShort(reading)).toEqual([
      '3 individual |  | Lò Văn Ướng | Phó Bí thư Thường trực | Đảng ủy xã | CSTDCS',
      '4 individual |  | Cà Văn Ỉnh | Chủ tịch | Hội Nông dân xã | LDTT',
      '6 individual |  | Mùa Thị Dế | Văn thư | Cơ quan Đảng | LDTT',
    ]);
  });

  it('by places makes no places of persons whose sex or day of birth stands beside them', () => {
    const reading = readDrawn(`
      TT | Họ và tên | Giới tính | Chức vụ | Hình thức
      | Các bản | | |
      1 | Mùa A Dế | Nam | Trưởng bản | Giấy khen của Chủ tịch UBND xã
      2 | Bản Hua Nậm | | | Giấy khen của Chủ tịch UBND xã`);
    expect(reading.rows.map(({ fullName, recipientKind, position }) => [fullName, recipientKind, position])).toEqual([
      ['Mùa A Dế', 'individual', 'Trưởng bản'],
      ['Bản Hua Nậm', 'collective', null],
    ]);
  });

  it('says whom it ranks, and names no unit: “Tập thể dẫn đầu, tiêu biểu”', () => {
    const reading = readDrawn(`
      STT | Đơn vị được suy tôn | Hình thức đề nghị
      | Tập thể dẫn đầu, tiêu biểu |
      1 | Nhân dân và cán bộ xã Cẩm Bình | Cờ thi đua của UBND tỉnh`);
    expect(inShort(reading)).toEqual(['3 collective |  | Nhân dân và cán bộ xã Cẩm Bình |  |  | CO_TINH']);
  });
});

it.each(['Ông', 'Bà:', 'Đ/c'])('“%s” with no name behind it names nobody', (name) => {
  const reading = readDrawn(`
    TT | Họ và tên | Chức vụ | Danh hiệu
    1 | Lò Thị Mận | Giáo viên | LĐTT
    2 | ${name} | Giáo viên | LĐTT`);
  expect(reading.rows.map(({ fullName }) => fullName)).toEqual(['Lò Thị Mận']);
  expect(doubts(reading)).toEqual(['3 NAME_MISSING']);
});
