import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHOOSABLE_ROLES } from '#shared/domain/nomination-list/column-mapping';
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
  'DANH SÁCH',
  'QUYẾT ĐỊNH Về việc tặng Giấy khen của Giám đốc Sở',
  'Điều 2. Chánh Văn phòng chịu trách nhiệm thi hành',
  'Tặng Bằng khen của Bộ trưởng Bộ Y tế cho Nhân dân và cán bộ xã A, đã có thành tích xuất sắc',
  'II. Chiến sĩ thi đua cơ sở (02 người)',
  'Bảng 2. Tập thể',
  'Tên đề tài',
  'Số lượng',
  'Bà Lò Thị Ơn\nTrưởng phòng\nPhòng Nội vụ',
  'nguyeãn vaên ñöùc',
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

const HEADERS: readonly (readonly string[])[] = [
  ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu'],
  ['TT', 'Tên tập thể', 'Hình thức', 'Ghi chú'],
  ['STT', 'Họ và tên', 'LĐTT', 'CSTĐCS', 'Giấy khen'],
  ['STT', 'Nội dung', 'Điểm chuẩn', 'Điểm tự chấm'],
  ['Đơn vị', 'Họ tên', 'Đề nghị'],
];

/** Lists as offices write them, one under the other: lines above, a header, rows with holes, lines below. */
const table = fc.record({
  above: fc.array(fc.array(cell, { minLength: 1, maxLength: 2 }), { maxLength: 3 }),
  header: fc.constantFrom(...HEADERS).map((labels) => labels.map((text): RawCell => ({ text }))),
  body: fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 10 }),
  below: fc.array(fc.array(cell, { minLength: 1, maxLength: 2 }), { maxLength: 3 }),
});

const sheetOfTables = fc
  .record({
    tables: fc.array(table, { minLength: 1, maxLength: 4 }),
    hiddenRows: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 3 }),
    merges: fc.array(
      fc.record({
        top: fc.integer({ min: 1, max: 40 }),
        left: fc.integer({ min: 0, max: 4 }),
        down: fc.integer({ min: 0, max: 3 }),
        wide: fc.integer({ min: 0, max: 4 }),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ tables, hiddenRows, merges }): RawSheet => {
    const rows = tables.flatMap(({ above, header, body, below }) => [...above, header, ...body, ...below]);
    return {
      name: 'DS',
      hidden: false,
      rows: rows.map((cells, index) => ({ sourceRow: index + 1, hidden: hiddenRows.includes(index + 1), cells })),
      merges: merges.map(({ top, left, down, wide }) => ({ top, left, bottom: top + down, right: left + wide })),
      hiddenColumns: [],
    };
  });

const bookOfTables = sheetOfTables.map((one): RawWorkbook => ({ fileName: 'any.xlsx', sheets: [one] }));

/** What a secretary may say of columns, right or wrong. */
const choices = fc.record({
  columnRoles: fc.array(
    fc.record({
      sheet: fc.constantFrom('DS', 'Sheet1', null),
      headerRow: fc.integer({ min: 0, max: 30 }),
      index: fc.integer({ min: 0, max: 7 }),
      role: fc.constantFrom(...CHOOSABLE_ROLES),
    }),
    { maxLength: 6 },
  ),
  encodings: fc.array(
    fc.record({
      sheet: fc.constantFrom('DS', 'Sheet1', null),
      column: fc.integer({ min: 0, max: 7 }),
      encoding: fc.constantFrom('TCVN3', 'VNI', 'VPS', 'unicode'),
    }),
    { maxLength: 4 },
  ),
});

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
      { numRuns: 1_000 },
    );
  });

  it('loses no row of several tables one under the other, whatever their holes and merges', () => {
    fc.assert(
      fc.property(bookOfTables, (raw) => {
        const told = toldRows(understandWorkbook(raw));
        expect(rowsWithContent(raw).filter((key) => !told.has(key))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('loses no row whatever the secretary says of its columns', () => {
    fc.assert(
      fc.property(fc.oneof(workbook, bookOfTables), choices, (raw, options) => {
        const told = toldRows(understandWorkbook(raw, options));
        expect(rowsWithContent(raw).filter((key) => !told.has(key))).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  it('takes no row for a recipient and sets it aside too', () => {
    fc.assert(
      fc.property(fc.oneof(workbook, bookOfTables), (raw) => {
        const { rows, ignoredRows } = understandWorkbook(raw);
        const ignored = new Set(ignoredRows.map((row) => `${row.sheet}!${row.sourceRow}`));
        expect(ignored.size).toBe(ignoredRows.length);
        const both = rows.flatMap((row) =>
          (row.sourceRows ?? [row.sourceRow]).map((sourceRow) => `${row.sheet}!${sourceRow}`),
        );
        expect(both.filter((key) => ignored.has(key))).toEqual([]);
      }),
      { numRuns: 1_000 },
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
