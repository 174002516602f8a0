import { describe, expect, it } from 'vitest';
import { historyDoubts, historyInShort, readHistory } from '#tests/builders/history-file';
import type { SheetPlan } from '#tests/builders/workbook-file';

type Rows = SheetPlan['rows'];

const HEAD: Rows[number] = ['TT', 'Họ và tên', 'Danh hiệu', 'Xếp loại'];
const MAI: Rows[number] = [1, 'Vừ Thị Mai', 'LĐTT'];

const yearsOf = async (rows: Rows): Promise<readonly (number | null)[]> =>
  (await readHistory([{ rows }])).rows.map(({ year }) => year);

describe('the year that a title says', () => {
  it.each([
    'DANH SÁCH KHEN THƯỞNG GIAI ĐOẠN 2020 - 2024',
    'TỔNG HỢP KHEN THƯỞNG TỪ NĂM 2020 ĐẾN NĂM 2024',
    'TỔNG HỢP KHEN THƯỞNG TỪ NĂM 2020 ĐẾN NAY',
    'TỔNG HỢP KHEN THƯỞNG CÁC NĂM 2021, 2022, 2023',
    'TỔNG HỢP KHEN THƯỞNG NĂM 2021 VÀ 2022',
    'TỔNG HỢP KHEN THƯỞNG 5 NĂM (2020-2024)',
    'TỔNG HỢP KHEN THƯỞNG NĂM HỌC 2021-2022 VÀ NĂM HỌC 2022-2023',
    'TỔNG HỢP KHEN THƯỞNG NĂM HỌC 2020 - 2024',
  ])('is none where it says several: %s', async (title) => {
    const lists = [
      [[title], HEAD, MAI],
      [[title], ['TT', 'Họ và tên', 'Danh hiệu'], MAI],
    ];
    for (const rows of lists) {
      const reading = await readHistory([{ rows }]);
      expect(reading.rows.map(({ year }) => year)).toEqual([null]);
      expect(historyDoubts(reading)).toEqual(['3/0 YEAR_MISSING']);
    }
  });

  it.each([
    ['DANH SÁCH KHEN THƯỞNG NĂM 2023', 2023],
    ['DANH SÁCH KHEN THƯỞNG NĂM HỌC 2022 - 2023, TỔNG KẾT NĂM 2023', 2023],
    ['DANH SÁCH KHEN THƯỞNG NĂM 2023 (kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2024)', 2023],
    ['DANH SÁCH KHEN THƯỞNG NĂM 2023 theo Nghị định 98/2023/NĐ-CP ngày 31-12-2022', 2023],
    ['DANH SÁCH ĐẠT LAO ĐỘNG TIÊN TIẾN 2023', 2023],
  ])('is one where it says one: %s', async (title, year) => {
    expect(await yearsOf([[title], HEAD, MAI])).toEqual([year]);
  });

  it('is asked for under a decision of later, as under no title', async () => {
    const rows = [
      ['DANH SÁCH KHEN THƯỞNG GIAI ĐOẠN 2020 - 2024'],
      ['TT', 'Họ và tên', 'Danh hiệu', 'Số quyết định'],
      [1, 'Vừ Thị Mai', 'LĐTT', '12/QĐ-UBND ngày 05/06/2023'],
    ];
    const reading = await readHistory([{ rows }]);
    expect(historyInShort(reading)).toEqual(['3/0 Vừ Thị Mai |  | 2023 | LDTT | 12/QĐ-UBND 2023-06-05']);
    expect(historyDoubts(reading)).toEqual(['3/0 YEAR_OF_DECISION']);
  });

  it('ends under a heading of several, and over a table that lines of several head', async () => {
    const title = ['DANH SÁCH KHEN THƯỞNG NĂM 2024'];
    const heading = [title, HEAD, MAI, ['II', 'Giai đoạn 2015 - 2019'], MAI];
    expect(await yearsOf(heading)).toEqual([2024, null]);
    const table = [title, HEAD, MAI, [], ['TỔNG HỢP GIAI ĐOẠN 2015 - 2019'], HEAD, MAI];
    expect(await yearsOf(table)).toEqual([2024, null]);
  });
});
