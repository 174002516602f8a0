import { expect, it } from 'vitest';
import { partedFromMarks } from '#shared/domain/nomination-list/row-marks';
import { writtenSentRow } from '#shared/domain/nomination-list/sent-row';
import { understandWorkbook } from '#shared/domain/nomination-list/understand-workbook';
import type { RawSheet, RawWorkbook } from '#shared/domain/raw-workbook';

const LIST_KEY = '0123456789abcdef';
const mark = (sourceRow: number) => writtenSentRow({ listKey: LIST_KEY, sheet: 'DS', sourceRow });
const HEAD = [
  'STT',
  'Họ và tên',
  'Chức vụ',
  'Đơn vị',
  'Danh hiệu',
  'Lý do trả lại',
  'Cần làm gì',
  'Mã dòng (không sửa)',
];
const row = (name: string, ...beside: readonly string[]) => [
  '1',
  name,
  'Giáo viên',
  'Trường A',
  'LĐTT',
  '',
  '',
  ...beside,
];

const bookOf = (...rows: readonly (readonly string[])[]): RawWorkbook => {
  const cellsOf = (cells: readonly string[]) => cells.map((text) => (text === '' ? undefined : { text }));
  const sheet: RawSheet = {
    name: 'DS',
    hidden: false,
    rows: rows.map((cells, index) => ({ sourceRow: index + 1, hidden: false, cells: cellsOf(cells) })),
    merges: [],
    hiddenColumns: [],
  };
  return { fileName: 'a.xlsx', sheets: [sheet] };
};

const answersOf = (...rows: readonly (readonly string[])[]) =>
  understandWorkbook(bookOf(['DANH SÁCH ĐỀ NGHỊ'], HEAD, ...rows)).rows.map(({ fullName, answers }) => [
    fullName,
    answers?.sourceRow ?? null,
  ]);

it('each row says which one it answers, wherever it stands by now; one that was added answers none', () => {
  expect(answersOf(row('Lò Thị Mận', mark(9)), row('Vừ A Chớ'), row('Cầm Bá Lực', mark(4)))).toEqual([
    ['Lò Thị Mận', 9],
    ['Vừ A Chớ', null],
    ['Cầm Bá Lực', 4],
  ]);
});

it('a row of which only the mark is left is no row', () => {
  const { workbook } = partedFromMarks(bookOf(HEAD, ['', '', '', '', '', '', '', mark(3)]));
  expect(workbook.sheets[0]?.rows).toHaveLength(1);
});

it('a workbook without the column stays the very same', () => {
  const book = bookOf(HEAD.slice(0, 5), row('Lò Thị Mận'));
  expect(partedFromMarks(book).workbook).toBe(book);
});
