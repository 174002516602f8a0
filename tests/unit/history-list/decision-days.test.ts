import { describe, expect, it } from 'vitest';
import { readDecisionDay } from '#shared/domain/history-list/decision-words';
import { historyDoubts, historyInShort, readHistory } from '#tests/builders/history-file';

describe('the day of a decision', () => {
  it.each([
    ['05/06/24', '2024-06-05'],
    ['5.6.24', '2024-06-05'],
    ['ngày 05/6/24', '2024-06-05'],
    ['15/7/98', '1998-07-15'],
    ['Ngày 5 tháng 6 năm 2024', '2024-06-05'],
    ['05/06/2024;', '2024-06-05'],
    ['2024-06-05', '2024-06-05'],
    ['05062024', '2024-06-05'],
  ])('is read as people write it: %s', (text, day) => {
    expect(readDecisionDay({ text })).toBe(day);
  });

  it.each(['31/02/24', '6/2024', '2024', '24', 'tháng 6', ''])(
    'is none where no whole day is written: “%s”',
    (text) => {
      expect(readDecisionDay({ text })).toBeNull();
    },
  );

  it('is of this century in its column and beside its number', async () => {
    const reading = await readHistory([
      {
        rows: [
          ['DANH SÁCH KHEN THƯỞNG NĂM 2024'],
          ['TT', 'Họ và tên', 'Danh hiệu', 'Số quyết định', 'Ngày ký'],
          [1, 'Vừ Thị Mai', 'LĐTT', '12/QĐ-UBND', '05/06/24'],
          [2, 'Lò Văn Xuân', 'LĐTT', '12/QĐ-UBND ngày 5/6/24', null],
          [3, 'Cầm Thị Ngọc', 'LĐTT', 'Số 12, ngày 5/6/24', null],
          [4, 'Hà Văn Thu', 'LĐTT (QĐ số 12/QĐ-UBND ngày 5-6-24)', null, null],
          [5, 'Lò Thị Mận', 'LĐTT', '12/24/QĐ-UBND', null],
        ],
      },
    ]);
    expect(historyInShort(reading).map((row) => row.split(' | ').at(-1))).toEqual([
      '12/QĐ-UBND 2024-06-05',
      '12/QĐ-UBND 2024-06-05',
      '12 2024-06-05',
      '12/QĐ-UBND 2024-06-05',
      '12/24/QĐ-UBND',
    ]);
    expect(historyDoubts(reading)).toEqual([]);
  });

  it('is doubted beside its number too where no such day exists', async () => {
    const reading = await readHistory([
      {
        rows: [
          ['DANH SÁCH KHEN THƯỞNG NĂM 2024'],
          ['TT', 'Họ và tên', 'Danh hiệu', 'Số quyết định'],
          [1, 'Vừ Thị Mai', 'LĐTT', '12/QĐ-UBND ngày 31/6/24'],
          [2, 'Lò Văn Xuân', 'LĐTT', '12, 31/6/2024'],
        ],
      },
    ]);
    expect(historyDoubts(reading)).toEqual(['3 DECISION_DAY_INVALID', '4 DECISION_DAY_INVALID']);
    expect(reading.problems.map(({ facts }) => facts.date)).toEqual(['31/6/24', '31/6/2024']);
  });
});
