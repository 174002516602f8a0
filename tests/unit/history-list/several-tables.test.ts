import { describe, expect, it } from 'vitest';
import { historyDoubts, historyInShort, readHistory } from '#tests/builders/history-file';
import type { SheetPlan } from '#tests/builders/workbook-file';

type Rows = SheetPlan['rows'];

const HEAD: Rows[number] = ['TT', 'Họ và tên', 'Danh hiệu', 'Xếp loại'];
const mai = (award: string, rating = 'HTTNV'): Rows[number] => [1, 'Vừ Thị Mai', award, rating];

const over = (year: number, decision: string): Rows => [
  [`KẾT QUẢ KHEN THƯỞNG, XẾP LOẠI NĂM ${year}`],
  [`(Kèm theo Quyết định số ${decision} của Chủ tịch UBND huyện)`],
];

const inShort = async (rows: Rows): Promise<readonly string[]> =>
  historyInShort(await readHistory([{ rows }])).map((row) => row.replace('Vừ Thị Mai |  | ', ''));

describe('a second table on a sheet', () => {
  it('is of the year and the decision that stand over it', async () => {
    const rows = [
      ...over(2022, '12/QĐ-UBND ngày 05/01/2023'),
      HEAD,
      mai('LĐTT'),
      [],
      ...over(2023, '99/QĐ-UBND ngày 06/01/2024'),
      HEAD,
      mai('CSTĐCS', 'HTXSNV'),
    ];
    expect(await inShort(rows)).toEqual([
      '4/0 2022 | LDTT | 12/QĐ-UBND 2023-01-05 | Chủ tịch UBND huyện',
      '4/1 2022 | HTTNV | 12/QĐ-UBND 2023-01-05 | Chủ tịch UBND huyện',
      '9/0 2023 | CSTDCS | 99/QĐ-UBND 2024-01-06 | Chủ tịch UBND huyện',
      '9/1 2023 | HTXSNV | 99/QĐ-UBND 2024-01-06 | Chủ tịch UBND huyện',
    ]);
  });

  it('goes on with what the lines over it leave out, and knows nothing of a paper that was signed', async () => {
    const first = [...over(2022, '12/QĐ-UBND ngày 05/01/2023'), HEAD, mai('LĐTT')];
    const further = [...first, ['II. Các trường hợp bổ sung'], HEAD, mai('CSTĐCS')];
    expect((await inShort(further)).at(-1)).toBe('7/1 2022 | HTTNV | 12/QĐ-UBND 2023-01-05 | Chủ tịch UBND huyện');
    const signed = [...first, ['NGƯỜI LẬP BIỂU'], ['Lò Văn Xuân'], ['DANH SÁCH KHEN THƯỞNG'], HEAD, mai('CSTĐCS')];
    expect((await inShort(signed)).slice(2)).toEqual(['9/0 ? | CSTDCS', '9/1 ? | HTTNV']);
  });

  it('takes nothing from the total and the notes below the table before', async () => {
    const rows = [
      ['KẾT QUẢ NĂM 2022'],
      HEAD,
      mai('LĐTT'),
      ['Tổng cộng: 01 người'],
      ['Ghi chú: ông Xuân được khen năm 2019 theo Quyết định số 5/QĐ-UBND'],
      ['KẾT QUẢ NĂM 2023'],
      HEAD,
      mai('CSTĐCS'),
    ];
    expect((await inShort(rows)).at(-1)).toBe('8/1 2023 | HTTNV');
  });

  it('stands under the heading that the page before ended with, where its head is only printed again', async () => {
    const rows = [['TỔNG HỢP KHEN THƯỞNG'], HEAD, ['I', 'Năm 2021'], mai('LĐTT'), HEAD, mai('CSTĐCS')];
    expect((await inShort(rows)).slice(2)).toEqual(['6/0 2021 | CSTDCS', '6/1 2021 | HTTNV']);
  });

  it('is of the person whom the lines over it name', async () => {
    const person = (name: string, award: string): Rows => [
      [`Họ và tên: ${name}`],
      ['TT', 'Năm', 'Danh hiệu'],
      [1, 2021, award],
    ];
    const rows = [...person('Vừ Thị Mai', 'LĐTT'), [], ...person('Lò Văn Xuân', 'CSTĐCS')];
    const reading = await readHistory([{ rows }]);
    expect(historyInShort(reading)).toEqual(['3/0 Vừ Thị Mai |  | 2021 | LDTT', '7/0 Lò Văn Xuân |  | 2021 | CSTDCS']);
    expect(historyDoubts(reading)).toEqual([]);
  });
});
