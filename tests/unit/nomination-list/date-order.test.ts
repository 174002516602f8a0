import { expect, test } from 'vitest';
import { understandWorkbook } from '#shared/domain/nomination-list/understand-workbook';
import type { RawCell } from '#shared/domain/raw-workbook';

/** A real date as the file holds it: days since 1899-12-30. */
const real = (text: string, dateSerial: number): RawCell => ({ text, dateSerial });

const codes = (births: readonly RawCell[]): readonly string[] => {
  const header = ['STT', 'Họ và tên', 'Ngày sinh', 'Danh hiệu'].map((text): RawCell => ({ text }));
  const rows = births.map((birth, index) => [
    { text: String(index + 1) },
    { text: `Bà Lò Thị ${['Mận', 'Hoa', 'Cúc Phương', 'Ơn', 'Diễm'][index]}` },
    birth,
    { text: 'LĐTT' },
  ]);
  const sheet = {
    name: 'DS',
    hidden: false,
    rows: [header, ...rows].map((cells, index) => ({ sourceRow: index + 1, hidden: false, cells })),
    merges: [],
    hiddenColumns: [],
  };
  return understandWorkbook({ fileName: 'ds.xlsx', sheets: [sheet] }).problems.map(({ code }) => code);
};

const CHANGED_OVER = [real('03/05/1980', 29_283), real('04/11/1979', 29_163), real('07/02/1985', 31_085)];

test('asks when only the dates up to the twelfth are real ones: day and month may be changed over', () => {
  expect(codes([...CHANGED_OVER, { text: '25/12/1982' }])).toEqual(['DATE_ORDER_DOUBTFUL']);
});

test('asks nothing where a real date has a day that is no month, or typed dates could be taken either way', () => {
  expect(codes([...CHANGED_OVER, real('25/12/1982', 30_310), { text: '25/12/1982' }])).toEqual([]);
  expect(codes([...CHANGED_OVER, { text: '25/12/1982' }, { text: '05/06/1982' }])).toEqual([]);
  expect(codes(CHANGED_OVER)).toEqual([]);
  expect(codes([...CHANGED_OVER.slice(1), { text: '25/12/1982' }])).toEqual([]);
});

test('asks about a year of two digits that may be of either century', () => {
  expect(codes([{ text: '5/6/12' }, { text: '5.6.85' }, { text: '1/1/2012' }])).toEqual(['DATE_CENTURY_DOUBTFUL']);
});
