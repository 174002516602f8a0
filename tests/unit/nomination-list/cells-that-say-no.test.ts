import { describe, expect, it } from 'vitest';
import { readDrawn } from '#tests/builders/plain-list';
import { doubts } from '#tests/builders/workbook-file';

const codes = (text: string) => {
  const reading = readDrawn(text);
  return {
    codes: reading.rows.map(({ awardProposed }) => awardProposed.map(({ code }) => code)),
    doubts: doubts(reading),
  };
};

describe('a cell under an award', () => {
  const marked = (cell: string) =>
    codes(`
      STT | Họ và tên | Chức vụ | LĐTT | CSTĐCS
      1 | Lê Thị Tư | Giáo viên | x | ${cell}
      2 | Hồ Văn Sáu | Giáo viên | x | X`);

  it.each([
    'Không đủ thời gian công tác',
    'bị kỷ luật',
    'đã nghỉ hưu',
    '0 (thiếu sáng kiến)',
    '?',
    'rút',
    'x (không đạt)',
    'HTTNV',
    'Chờ xét',
  ])('that says “%s” proposes nothing by itself: the row waits', (cell) => {
    expect(marked(cell)).toEqual({
      codes: [
        ['LDTT', 'UNKNOWN'],
        ['LDTT', 'CSTDCS'],
      ],
      doubts: ['2 AWARD_UNKNOWN'],
    });
  });

  it.each(['x (lần 2)', 'Đề nghị', '2025', '✓'])('that says “%s” marks it', (cell) => {
    expect(marked(cell).codes[0]).toEqual(['LDTT', 'CSTDCS']);
  });
});

it('a result that says no beside a proposal lets the row wait; one that says yes adds nothing', () => {
  expect(
    codes(`
      STT | Họ và tên | Chức vụ | Danh hiệu đề nghị | Kết quả xét
      1 | Lê Thị Tư | Giáo viên | LĐTT | Không đạt
      2 | Hồ Văn Sáu | Giáo viên | CSTĐCS | Đạt`),
  ).toEqual({ codes: [['LDTT', 'UNKNOWN'], ['CSTDCS']], doubts: ['2 AWARD_UNKNOWN'] });
});

describe('two persons in one cell', () => {
  const read = (cell: string) =>
    readDrawn(`
      STT | Họ và tên | Chức vụ | Đơn vị | Danh hiệu đề nghị
      1 | ${cell} | Giáo viên | Trường THCS A | LĐTT
      2 | Lê Thị Bích | Giáo viên | Trường THCS A | LĐTT`);

  it.each([
    ['Nguyễn Văn An\\nTrần Văn Bình', 'Nguyễn Văn An; Trần Văn Bình'],
    ['Lê Thị Hoa; Lê Thị Lan', 'Lê Thị Hoa; Lê Thị Lan'],
    ['Ông Nguyễn Văn An, Phó Hiệu trưởng; ông Trần Bình, Tổ trưởng', 'Nguyễn Văn An; ông Trần Bình'],
  ])('%s: both stay, and the row waits', (cell, name) => {
    const reading = read(cell);
    expect(reading.rows[0]?.fullName).toBe(name);
    expect(reading.problems).toMatchObject([{ sourceRow: 2, code: 'TWO_PERSONS_IN_ONE_CELL', severity: 'error' }]);
  });

  it.each(['Nguyễn Văn An, Tổ trưởng Tổ Toán', 'Nguyễn Văn An (Phó Hiệu trưởng)', 'Nguyễn Văn An - Lâm Sơn'])(
    '%s is one',
    (cell) => {
      expect(read(cell).rows[0]?.fullName).toBe('Nguyễn Văn An');
      expect(doubts(read(cell))).toEqual([]);
    },
  );
});
