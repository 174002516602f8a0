import { describe, expect, it } from 'vitest';
import type { MergedRange } from '#shared/domain/raw-workbook';
import { readDrawn } from '#tests/builders/plain-list';
import { doubts, inShort } from '#tests/builders/workbook-file';

const across = (row: number, left: number, right: number): MergedRange => ({ top: row, bottom: row, left, right });

describe('a name that stands beside the column of names', () => {
  const form = `
    Stt | Ông (bà) | Họ và tên | Chức vụ, đơn vị | Thi đua | Khen thưởng
    1. Cá nhân: | | | | |
    1 | Ông | Lý Tiến Sơn | Giám đốc, Trung tâm A | CSTĐCS |
    2. Tập thể: | | | | |
    1 | Phòng Chỉnh lý, Trung tâm Lưu trữ | | | TTLĐTT |
    2 | Kho lưu trữ số 2, Trung tâm Lưu trữ | | | TTLĐXS | BK UBND tỉnh`;
  const read = [
    '3 individual | Ông | Lý Tiến Sơn | Giám đốc | Trung tâm A | CSTDCS',
    '5 collective |  | Phòng Chỉnh lý |  | Trung tâm Lưu trữ | TTLDTT',
    '6 collective |  | Kho lưu trữ số 2 |  | Trung tâm Lưu trữ | TTLDXS+BK_TINH',
  ];

  it('is read where its cell is merged over the column', () => {
    const merges = [across(2, 0, 5), across(4, 0, 5), across(5, 1, 3), across(6, 1, 3)];
    const reading = readDrawn(form, merges);
    expect(inShort(reading)).toEqual(read);
    expect(doubts(reading)).toEqual([]);
  });

  it('is read in the column of honorifics, where merges were lost on the way', () => {
    const reading = readDrawn(form, [across(2, 0, 5), across(4, 0, 5)]);
    expect(inShort(reading)).toEqual(read);
    expect(doubts(reading)).toEqual([]);
  });

  it('may begin left of a column of kinds, and carry its number', () => {
    const reading = readDrawn(
      `
      Stt | Đối tượng | Họ và tên | Chức vụ | Đơn vị | Danh hiệu
      1 | Cá nhân | Lý Tiến Sơn | Giám đốc | Trung tâm A | CSTĐCS
      2 | Phòng Chỉnh lý | | | Trung tâm Lưu trữ | TTLĐTT
      3. Phòng Bảo quản | | | | Trung tâm Lưu trữ | TTLĐTT`,
      [across(3, 1, 3), across(4, 0, 3)],
    );
    expect(inShort(reading).slice(1)).toEqual([
      '3 collective |  | Phòng Chỉnh lý |  | Trung tâm Lưu trữ | TTLDTT',
      '4 collective |  | Phòng Bảo quản |  | Trung tâm Lưu trữ | TTLDTT',
    ]);
    expect(doubts(reading)).toEqual([]);
  });

  it('parts from its parent unit where the cell reaches over the column of units', () => {
    const reading = readDrawn(
      `
      Stt | Họ và tên | Chức vụ | Đơn vị | Danh hiệu
      1 | Lý Tiến Sơn | Giám đốc | Trung tâm A | CSTĐCS
      2 | Phòng Chỉnh lý, Trung tâm Lưu trữ | | | TTLĐTT
      3 | Tổ Văn, Trường B | | Phòng Giáo dục | TTLĐTT`,
      [across(3, 1, 3)],
    );
    expect(inShort(reading).slice(1)).toEqual([
      '3 collective |  | Phòng Chỉnh lý |  | Trung tâm Lưu trữ | TTLDTT',
      '4 collective |  | Tổ Văn, Trường B |  | Phòng Giáo dục | TTLDTT',
    ]);
  });

  it('leaves headings, totals and signatures what they are, and asks for a name that is not there', () => {
    const reading = readDrawn(
      `
      Stt | Ông (bà) | Họ và tên | Chức vụ | Đơn vị | Danh hiệu
      | Phòng Tài vụ | | | |
      1 | Ông | Lý Tiến Sơn | Giám đốc | | LĐTT
      2 | Bà | | Kế toán | | LĐTT
      | Tổng cộng: 02 cá nhân | | | 2 |
      | NGƯỜI LẬP BIỂU | | | GIÁM ĐỐC |
      | Cao Thị Bích Xuân | | | Lý Tiến Sơn |`,
      [across(2, 1, 5), across(5, 1, 3), across(6, 1, 3), across(7, 1, 3)],
    );
    expect(inShort(reading)).toEqual(['3 individual | Ông | Lý Tiến Sơn | Giám đốc | Phòng Tài vụ | LDTT']);
    expect(doubts(reading)).toEqual(['4 NAME_MISSING']);
  });
});
