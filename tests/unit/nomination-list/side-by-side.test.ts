import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toListReport } from '#shared/domain/nomination-list/list-report';
import { partSideBySide } from '#shared/domain/nomination-list/side-by-side';
import { understandWorkbook } from '#shared/domain/nomination-list/understand-workbook';
import type { RawCell, RawSheet } from '#shared/domain/raw-workbook';
import { readDrawn } from '#tests/builders/plain-list';
import { doubts, inShort } from '#tests/builders/workbook-file';

const placed = (reading: ReturnType<typeof readDrawn>): readonly string[] =>
  reading.rows.map(({ sheet, sourceRow, fullName, unit }) => `${sheet}!${sourceRow} ${fullName}, ${unit}`);

describe('a list in parts side by side', () => {
  it('is read part by part; what stands at the foot of the left one goes on in the right one', () => {
    const reading = readDrawn(`
      DANH SÁCH CÁ NHÂN ĐẠT LAO ĐỘNG TIÊN TIẾN NĂM 2025
      STT | Họ và tên | Chức vụ | | STT | Họ và tên | Chức vụ
      | Phòng Tổ chức | | | 4 | Lê Thị Cúc | nt
      1 | Nguyễn Văn Bình | Trưởng phòng | | | Phòng Tài vụ |
      2 | Trần Thị Hoa | Chuyên viên | | 5 | Vũ Văn Đông | Kế toán
      3 | Mai Thị Thơm | Chuyên viên | | | |
      Tổng cộng: 05 người | | | | | |
      | | | | | NGƯỜI LẬP |`);
    expect(placed(reading)).toEqual([
      'null!4 Nguyễn Văn Bình, Phòng Tổ chức',
      'null!5 Trần Thị Hoa, Phòng Tổ chức',
      'null!6 Mai Thị Thơm, Phòng Tổ chức',
      'Phần 2 bên phải!3 Lê Thị Cúc, Phòng Tổ chức',
      'Phần 2 bên phải!5 Vũ Văn Đông, Phòng Tài vụ',
    ]);
    expect(reading.rows.map(({ position }) => position)).toEqual([
      ...['Trưởng phòng', 'Chuyên viên', 'Chuyên viên', 'Chuyên viên', 'Kế toán'],
    ]);
    expect(reading.rows.every(({ awardProposed }) => awardProposed[0]?.code === 'LDTT')).toBe(true);
    expect(reading.problems).toEqual([]);
  });

  it('numbers that run across are no gaps, and no heading of the left part goes on', () => {
    const reading = readDrawn(`
      TT | Họ tên | Đề nghị | TT | Họ tên | Đề nghị | TT | Họ tên | Đề nghị
      1 | Lê Văn An | LĐTT | 2 | Trần Thị Bình | LĐTT | 3 | Hồ Văn Cảnh | CSTĐCS
      4 | Phan Thị Dung | LĐTT | 5 | Mai Văn Em | LĐTT | 7 | Ngô Thị Phụng | LĐTT
      | Tổ 2 | | | | | | |
      8 | Bùi Văn Giang | LĐTT | | | | | |`);
    expect(placed(reading)).toEqual([
      'null!2 Lê Văn An, null',
      'null!3 Phan Thị Dung, null',
      'null!5 Bùi Văn Giang, Tổ 2',
      'Phần 2 bên phải!2 Trần Thị Bình, null',
      'Phần 2 bên phải!3 Mai Văn Em, null',
      'Phần 3 bên phải!2 Hồ Văn Cảnh, null',
      'Phần 3 bên phải!3 Ngô Thị Phụng, null',
    ]);
    expect(reading.problems.map(({ sheet, code, facts }) => `${sheet} ${code} ${facts.from}`)).toEqual([
      ...['null STT_GAP 4', 'Phần 3 bên phải STT_GAP 3'],
    ]);
  });

  it('a heading merged over the parts stands over each, heads of two rows go with their part', () => {
    const reading = readDrawn(
      `
      STT | Tên tập thể, cá nhân | Đề nghị | | STT | Tên tập thể, cá nhân | Đề nghị |
      | | Danh hiệu | Hình thức | | | Danh hiệu | Hình thức
      I. CÁ NHÂN | | | | | | |
      1 | Thái Thanh | LĐTT | | 2 | Hoàng Yến | | Giấy khen của Giám đốc Sở`,
      [
        ...[
          { top: 1, left: 2, bottom: 1, right: 3 },
          { top: 1, left: 6, bottom: 1, right: 7 },
        ],
        { top: 3, left: 0, bottom: 3, right: 7 },
      ],
    );
    expect(inShort(reading)).toEqual([
      '4 individual |  | Thái Thanh |  |  | LDTT',
      '4 individual |  | Hoàng Yến |  |  | GK_SO',
    ]);
    expect(doubts(reading)).toEqual([]);
  });

  it.each([
    ['points', 'STT | Tiêu chí | Điểm chuẩn | STT | Tiêu chí | Điểm chuẩn\n1 | Đoàn kết | 5 | 2 | Kỷ luật | 5'],
    [
      'another table below',
      'TT | Họ tên | TT | Họ tên\n1 | Lê An | 2 | Hồ Bình\nTT | Họ tên | Chức vụ\n3 | Hà Chi | Kế toán',
    ],
    ['nobody beside', 'TT | Họ tên | TT | Họ tên\n1 | Lê An | |'],
  ])('stays one sheet: %s', (_name, drawn) => {
    const rows = drawn.split('\n').map((line, index) => ({
      sourceRow: index + 1,
      hidden: false,
      cells: line.split('|').map((text) => ({ text: text.trim() })),
    }));
    const sheet: RawSheet = { name: 'DS', hidden: false, rows, merges: [], hiddenColumns: [] };
    expect(partSideBySide([sheet], String)).toEqual([sheet]);
  });

  it('gives each part a name of its own', () => {
    const cells = ['TT', 'Họ tên', 'TT', 'Họ tên'].map((text) => ({ text }));
    const rows = [
      { sourceRow: 1, hidden: false, cells },
      { sourceRow: 2, hidden: false, cells: ['1', 'Lê An', '2', 'Hồ Bình'].map((text) => ({ text })) },
    ];
    const sheet = (name: string): RawSheet => ({ name, hidden: false, rows, merges: [], hiddenColumns: [] });
    const named = partSideBySide([sheet('A'), sheet('B'), { ...sheet('A2'), rows: [] }], () => 'A2');
    expect(named.map(({ name }) => name)).toEqual(['A', 'A2 2', 'B', 'A2 3', 'A2']);
  });
});

describe('lists of their own side by side', () => {
  const drawn = `
    DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025
    I. TẬP THỂ | | | | | II. CÁ NHÂN | | | |
    TT | Tên tập thể | Đơn vị | Hình thức | | TT | Họ và tên | Chức vụ | Đơn vị | Hình thức
    1 | Đoàn xã Đông Thạnh | Tỉnh đoàn | Cờ thi đua của UBND tỉnh | | 1 | Lý Quốc Sơn | Bí thư | Đoàn xã Đông Thạnh | CSTĐCS
    2 | Văn phòng | Tỉnh đoàn | TTLĐTT | | 2 | Vũ Mạnh Tùng | Kế toán | Văn phòng | LĐTT
    | | | | | 3 | Lê Thị Mơ | Kế toán | Văn phòng | LĐTT
    | Cộng: 02 tập thể | | | | | Cộng: 04 cá nhân | | |
    | | | | | | | | BÍ THƯ |`;

  it('are read one after the other, each by its own heads, headings and totals', () => {
    const reading = readDrawn(drawn);
    expect(inShort(reading)).toEqual([
      '4 collective |  | Đoàn xã Đông Thạnh |  | Tỉnh đoàn | CO_TINH',
      '5 collective |  | Văn phòng |  | Tỉnh đoàn | TTLDTT',
      '4 individual |  | Lý Quốc Sơn | Bí thư | Đoàn xã Đông Thạnh | CSTDCS',
      '5 individual |  | Vũ Mạnh Tùng | Kế toán | Văn phòng | LDTT',
      '6 individual |  | Lê Thị Mơ | Kế toán | Văn phòng | LDTT',
    ]);
    expect(doubts(reading)).toEqual(['7 TOTAL_MISMATCH']);
  });

  it('are no lists where a table of figures or of words stands beside', () => {
    const reading = readDrawn(`
      TT | Họ và tên | Đơn vị | Danh hiệu | | TT | Danh hiệu | Số lượng
      1 | Lý Quốc Sơn | Văn phòng | LĐTT | | 1 | LĐTT | 2
      2 | Vũ Mạnh Tùng | Văn phòng | LĐTT | | 2 | CSTĐCS | 0`);
    expect(reading.rows.map(({ fullName }) => fullName)).toEqual(['Lý Quốc Sơn', 'Vũ Mạnh Tùng']);
  });

  it('are told in a report by the name that the file gives their sheet', () => {
    const cells = ['TT', 'Họ tên', 'TT', 'Họ tên'].map((text) => ({ text }));
    const rows = [
      { sourceRow: 1, hidden: false, cells },
      { sourceRow: 2, hidden: false, cells: ['1', 'Lê Văn An', '2', 'Hồ Thị Bình'].map((text) => ({ text })) },
    ];
    const sheets = partSideBySide([{ name: 'DS', hidden: false, rows, merges: [], hiddenColumns: [] }], () => 'phần 2');
    const report = toListReport(understandWorkbook({ fileName: 'ds.xlsx', sheets }), { sheets });
    expect(report.rows.map(({ sheet, sourceRow, fullName }) => `${sheet}!${sourceRow} ${fullName}`)).toEqual([
      ...['DS!2 Lê Văn An', 'DS!2 Hồ Thị Bình'],
    ]);
    expect(new Set([...report.problems, ...report.ignoredRows].map(({ sheet }) => sheet))).toEqual(new Set(['DS']));
  });
});

const CELLS = ['1', '2', '3', '7', 'Lê Văn An', 'Tổ 1', 'nt', 'LĐTT', 'Tổng cộng: 3 người', 'STT', 'x', 'NGƯỜI LẬP'];
const cell = fc.option(
  fc.constantFrom(...CELLS).map((text): RawCell => ({ text })),
  { nil: undefined, freq: 2 },
);
const HEADS = ['STT', 'Họ và tên', 'Đề nghị'].map((text): RawCell => ({ text }));

const inParts = fc
  .record({
    parts: fc.integer({ min: 2, max: 3 }),
    above: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 2 }),
    below: fc.array(fc.array(cell, { maxLength: 10 }), { minLength: 1, maxLength: 12 }),
    merges: fc.array(
      fc.record({
        top: fc.integer({ min: 1, max: 12 }),
        left: fc.integer({ min: 0, max: 8 }),
        wide: fc.integer({ min: 0, max: 8 }),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ parts, above, below, merges }): RawSheet => {
    const header = Array.from({ length: parts }, () => HEADS).flat();
    const first = Array.from(
      { length: parts * 3 },
      (_, column): RawCell => ({ text: column % 3 === 0 ? '1' : 'Lê An' }),
    );
    const rows = [...above, header, first, ...below].map((cells, index) => ({
      sourceRow: index + 1,
      hidden: false,
      cells,
    }));
    const wide = merges.map(({ top, left, wide: more }) => ({ top, left, bottom: top, right: left + more }));
    return { name: 'DS', hidden: false, rows, merges: wide, hiddenColumns: [] };
  });

describe('any list in parts', () => {
  it('loses no cell and no row', () => {
    fc.assert(
      fc.property(inParts, (sheet) => {
        const sheets = partSideBySide([sheet], (name, part) => `${name} ${part}`);
        for (const { sourceRow, cells } of sheet.rows) {
          const found = sheets.flatMap(({ rows }) => rows.filter((row) => row.sourceRow === sourceRow));
          const kept = new Set(found.flatMap((row) => [...row.cells]));
          expect(cells.filter((one) => one !== undefined && !kept.has(one))).toEqual([]);
        }
        const reading = understandWorkbook({ fileName: 'ds.xlsx', sheets });
        const told = new Set(
          [...reading.rows, ...reading.problems, ...reading.ignoredRows].map((row) => `${row.sheet}!${row.sourceRow}`),
        );
        for (const { sourceRows = [], sheet: name } of reading.rows)
          for (const row of sourceRows) told.add(`${name}!${row}`);
        const written = sheets.flatMap(({ name, rows }) =>
          rows.filter(({ cells }) => cells.some(Boolean)).map(({ sourceRow }) => `${name}!${sourceRow}`),
        );
        expect(written.filter((key) => !told.has(key))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });
});
