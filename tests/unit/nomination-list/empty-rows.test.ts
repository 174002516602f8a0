import { describe, expect, it } from 'vitest';
import { understandWorkbook } from '#shared/domain/nomination-list/understand-workbook';
import type { RawCell } from '#shared/domain/raw-workbook';
import { readDrawn } from '#tests/builders/plain-list';
import { doubts, inShort } from '#tests/builders/workbook-file';

describe('rows that wait to be filled in', () => {
  it.each([
    ['dots', '3 | ……… | ……… | |', '4 | ……… | ……… | |'],
    ['stops', '3 | ........ | .... | .... |', '4. | ........ | .... | .... |'],
    ['strokes', '3 | ________ | ____ | ____ |', '4 | - | - | - | -'],
    ['dots in every word', '3 | …/… | …, … | (……) |', '4 | ……; | ……: | |'],
    ['a number only', '3 | | | |', '4 | | | |'],
    ['dots without numbers', ' | …… | …… | |', ' | …… | …… | |'],
  ])('are set aside: %s', (_, third, fourth) => {
    const reading = readDrawn(`
      STT | Họ và tên | Chức vụ | Danh hiệu | Ghi chú
      1 | Hà Khắc Bình | Giám đốc | LĐTT |
      2 | Dương Sỹ Hưởng | Phó Giám đốc | LĐTT |
      ${third}
      ${fourth}
      | Tổng cộng: 02 người | | |`);
    expect(inShort(reading)).toHaveLength(2);
    expect(doubts(reading)).toEqual([]);
    expect(reading.ignoredRows.filter(({ sourceRow }) => sourceRow === 4 || sourceRow === 5)).toMatchObject([
      { reason: 'blank' },
      { reason: 'blank' },
    ]);
  });

  it('a row with a post or an award beside dots for the name is somebody whose name was forgotten', () => {
    const reading = readDrawn(`
      STT | Họ và tên | Chức vụ | Danh hiệu
      1 | Hà Khắc Bình | Giám đốc | LĐTT
      2 | ………… | Kế toán | LĐTT`);
    expect(doubts(reading)).toEqual(['3 NAME_MISSING']);
  });
});

describe('a hidden column', () => {
  const cell = (text: string): RawCell | undefined =>
    text === '' ? undefined : /^\d+$/.test(text) ? { text, number: Number(text) } : { text };
  const doubtsOf = (first: string, second: string, total: string): readonly string[] =>
    doubts(
      understandWorkbook({
        fileName: 'ds.xlsx',
        sheets: [
          {
            name: 'Biểu 02',
            hidden: false,
            merges: [],
            hiddenColumns: [3],
            rows: [
              ['TT', 'Họ và tên', 'LĐTT', 'CSTĐCS'],
              ['1', 'Đặng Xuân Bính', 'x', first],
              ['2', 'Mạc Thị Dung', 'x', second],
              ['', 'Cộng', '2', total],
              ['', 'NGƯỜI LẬP BIỂU', '', 'GIÁM ĐỐC'],
            ].map((texts, index) => ({ sourceRow: index + 1, hidden: false, cells: texts.map(cell) })),
          },
        ],
      }),
    );

  it('is told of only where a row of the list says something in it', () => {
    expect(doubtsOf('', '', '0')).toEqual([]);
    expect(doubtsOf('-', '0', '')).toEqual([]);
    expect(doubtsOf('', 'x', '1')).toEqual(['null HIDDEN_COLUMN']);
  });
});
