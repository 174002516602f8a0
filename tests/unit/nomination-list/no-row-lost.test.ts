import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListReading } from '#shared/domain/nomination-list/list-reading';
import { understandWorkbook } from '#shared/domain/nomination-list/understand-workbook';
import type { RawCell, RawSheet, RawWorkbook } from '#shared/domain/raw-workbook';

const WORDS = [
  'STT',
  'TT',
  'Họ và tên',
  'Tên tập thể, cá nhân',
  'Chức vụ',
  'Đơn vị',
  'Danh hiệu đề nghị',
  'Hình thức',
  'LĐTT',
  'CSTĐCS',
  'Ghi chú',
  'Thành tích',
  'Năm sinh',
  'Nam',
  'Nữ',
  'I',
  'II',
  'A',
  '1',
  '2',
  '(1)',
  '(2)',
  'x',
  'nt',
  '"',
  'TẬP THỂ',
  'Cá nhân',
  'Ông Nguyễn Văn An',
  'Bà Trần Thị Bình - Giám đốc Sở Y tế',
  'Phòng Nội vụ',
  'Tổng cộng: 3 người',
  'NGƯỜI LẬP',
  'GIÁM ĐỐC',
  'Hà Nội, ngày 1 tháng 2 năm 2025',
  'Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho:',
  '1. Hộ ông Lê Văn C, thôn D;',
  'đã có thành tích xuất sắc',
  'Số phiếu đồng ý',
  'Tỷ lệ',
  'Điểm chuẩn',
  'Trang 1/2',
  '__proto__',
  'constructor',
  '#N/A',
  '  ',
  'NguyÔn V¨n §ùc',
];

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS).map((text): RawCell => ({ text })) },
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }).map((text): RawCell => ({ text })) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: -5, max: 60_000 }).map((number): RawCell => ({ text: String(number), number })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('', '#N/A', '0')
      .map((text): RawCell => ({ text, isFormula: true, isError: text === '#N/A' })),
  },
);

const sheet = fc
  .record({
    name: fc.option(fc.constantFrom('Sheet1', 'DS', 'Cá nhân'), { nil: null }),
    hidden: fc.boolean(),
    rows: fc.array(
      fc.record({ hidden: fc.boolean(), cells: fc.array(cell, { maxLength: 7 }), gap: fc.integer({ min: 1, max: 3 }) }),
      {
        maxLength: 25,
      },
    ),
    merges: fc.array(
      fc.record({
        top: fc.integer({ min: 1, max: 20 }),
        left: fc.integer({ min: 0, max: 5 }),
        down: fc.integer({ min: 0, max: 4 }),
        wide: fc.integer({ min: 0, max: 6 }),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ name, hidden, rows, merges }): RawSheet => {
    let sourceRow = 0;
    return {
      name,
      hidden,
      rows: rows.map((row) => {
        sourceRow += row.gap;
        return { sourceRow, hidden: row.hidden, cells: row.cells };
      }),
      merges: merges.map(({ top, left, down, wide }) => ({ top, left, bottom: top + down, right: left + wide })),
      hiddenColumns: [],
    };
  });

const workbook = fc
  .uniqueArray(sheet, { maxLength: 3, selector: ({ name }) => name })
  .map((sheets): RawWorkbook => ({ fileName: 'any.xlsx', sheets }));

const hasContent = (raw: RawCell | undefined): boolean =>
  raw !== undefined && raw.text.replace(/[\s\u200b\ufeff]/g, '') !== '';

/** Rows that the reading speaks of, as `sheet!row`. */
const toldRows = (reading: ListReading): ReadonlySet<string> =>
  new Set([
    ...reading.rows.flatMap((row) =>
      (row.sourceRows ?? [row.sourceRow]).map((sourceRow) => `${row.sheet}!${sourceRow}`),
    ),
    ...[...reading.problems, ...reading.ignoredRows].map((told) => `${told.sheet}!${told.sourceRow}`),
  ]);

const rowsWithContent = (raw: RawWorkbook): readonly string[] =>
  raw.sheets.flatMap(({ name, rows }) =>
    rows.filter((row) => row.cells.some(hasContent)).map((row) => `${name}!${row.sourceRow}`),
  );

describe('any workbook', () => {
  it('loses no row with content: each stands in rows, problems or ignoredRows', () => {
    fc.assert(
      fc.property(workbook, (raw) => {
        const told = toldRows(understandWorkbook(raw));
        const lost = rowsWithContent(raw).filter((key) => !told.has(key));
        expect(lost).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });

  it('is understood the same way twice, and the input stays as it was', () => {
    fc.assert(
      fc.property(workbook, (raw) => {
        const before = structuredClone(raw);
        const first = understandWorkbook(raw);
        expect(understandWorkbook(raw)).toEqual(first);
        expect(raw).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it('gives no row twice', () => {
    fc.assert(
      fc.property(workbook, (raw) => {
        const keys = understandWorkbook(raw).rows.map(({ sheet: name, sourceRow }) => `${name}!${sourceRow}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 500 },
    );
  });
});
