import { describe, expect, it } from 'vitest';
import { historyDoubts, historyInShort, readHistory } from '#tests/builders/history-file';
import type { SheetPlan } from '#tests/builders/workbook-file';

type Rows = SheetPlan['rows'];

const read = (rows: Rows) => readHistory([{ rows: [['TỔNG HỢP NĂM 2024'], ...rows] }]);

describe('what stands beside an initiative', () => {
  it('is taken with it: titles, and ratings of the year', async () => {
    const head = ['TT', 'Họ và tên', 'Danh hiệu', 'Xếp loại', 'Tên sáng kiến', 'Phạm vi ảnh hưởng', 'Số quyết định'];
    const reading = await read([
      head,
      [1, 'Vừ Thị Mai', 'CSTĐCS', 'HTXSNV', 'Chỉnh lý tài liệu', 'Cơ sở', '12/QĐ-UBND'],
      [2, 'Lò Văn Xuân', 'Lao động giỏi', 'Không hoàn thành nhiệm vụ', 'Tra cứu hồ sơ', 'Cơ sở', '12/QĐ-UBND'],
      [3, 'Cầm Thị Ngọc', null, null, 'Số hóa hồ sơ', 'Cơ sở', '12/QĐ-UBND'],
    ]);
    expect(historyInShort(reading)).toEqual([
      '3/0 Vừ Thị Mai |  | 2024 | initiative “Chỉnh lý tài liệu” base | 12/QĐ-UBND',
      '3/1 Vừ Thị Mai |  | 2024 | CSTDCS | 12/QĐ-UBND',
      '3/2 Vừ Thị Mai |  | 2024 | HTXSNV | 12/QĐ-UBND',
      '4/0 Lò Văn Xuân |  | 2024 | initiative “Tra cứu hồ sơ” base | 12/QĐ-UBND',
      '4/1 Lò Văn Xuân |  | 2024 | UNKNOWN | 12/QĐ-UBND',
      '4/2 Lò Văn Xuân |  | 2024 | KHTNV | 12/QĐ-UBND',
      '5/0 Cầm Thị Ngọc |  | 2024 | initiative “Số hóa hồ sơ” base | 12/QĐ-UBND',
    ]);
    expect(historyDoubts(reading)).toEqual(['4/1 AWARD_UNKNOWN']);
  });

  it('is a title of each of its authors', async () => {
    const reading = await read([
      ['TT', 'Tên sáng kiến', 'Tác giả', 'Phạm vi ảnh hưởng', 'Danh hiệu'],
      [1, 'Chỉnh lý tài liệu', 'Vừ Thị Mai (60%)\nLò Văn Xuân (40%)', 'Cơ sở', 'CSTĐCS'],
    ]);
    expect(historyInShort(reading)).toEqual([
      '3/0 Vừ Thị Mai |  | 2024 | initiative “Chỉnh lý tài liệu” base 60%',
      '3/1 Lò Văn Xuân |  | 2024 | initiative “Chỉnh lý tài liệu” base 40%',
      '3/2 Vừ Thị Mai |  | 2024 | CSTDCS',
      '3/3 Lò Văn Xuân |  | 2024 | CSTDCS',
    ]);
  });

  it.each(['Xếp loại', 'Kết quả', 'Kết quả xét duyệt', 'Kết luận của Hội đồng'])(
    'is no rating of its author, and holds the row back where it says no: %s',
    async (column) => {
      const reading = await read([
        ['TT', 'Tên sáng kiến', 'Tác giả', 'Phạm vi ảnh hưởng', column],
        [1, 'Chỉnh lý tài liệu', 'Vừ Thị Mai', 'Cơ sở', 'Đạt'],
        [2, 'Tra cứu hồ sơ', 'Lò Văn Xuân', 'Cơ sở', 'Không đạt'],
        [3, 'Số hóa hồ sơ', 'Cầm Thị Ngọc', 'Cơ sở', 'Chưa công nhận'],
        [4, 'Sổ tay văn thư', 'Hà Văn Thu', 'Cơ sở', 'Tốt'],
        [5, 'Mục lục hồ sơ', 'Lò Thị Mận', 'Cơ sở', null],
      ]);
      expect(reading.rows.map(({ fact }) => fact.kind)).toEqual(reading.rows.map(() => 'initiative'));
      expect(reading.rows).toHaveLength(5);
      expect(historyDoubts(reading)).toEqual(['4/0 NOT_RECOGNIZED', '5/0 NOT_RECOGNIZED']);
      expect(reading.problems).toContainEqual(expect.objectContaining({ code: 'COLUMN_NOT_TAKEN', facts: { column } }));
      const refused = reading.problems.find(({ code }) => code === 'NOT_RECOGNIZED');
      expect(refused).toMatchObject({ severity: 'error', facts: { column, words: 'Không đạt' } });
    },
  );
});
