import { describe, expect, it } from 'vitest';
import { historyDoubts, historyInShort, readHistory } from '#tests/builders/history-file';

const readMarks = (head: string, cells: readonly (string | number | Date)[]) =>
  readHistory([
    {
      rows: [
        ['TỔNG HỢP NĂM 2023'],
        ['TT', 'Họ và tên', 'Quyết định số', head],
        ...cells.map((cell, at) => [at + 1, 'Vừ Thị Mai', '1/QĐ-UBND', cell]),
      ],
    },
  ]);

const inShort = async (head: string, cells: readonly (string | number | Date)[]) =>
  historyInShort(await readMarks(head, cells)).map((row) => row.split(' | ').slice(3).join(' | '));

describe('a cell under the head of an award', () => {
  it('gives it by a mark, by its own words, or by the decision that it names', async () => {
    const day = new Date(Date.UTC(2024, 0, 5));
    const cells = [
      'x',
      1,
      'Đạt',
      'LĐTT',
      '2/QĐ-UBND ngày 5/1/2024',
      'x (QĐ 2/QĐ-UBND)',
      'Số 2 ngày 5/1/24',
      '5/1/24',
      day,
    ];
    expect(await inShort('CSTĐCS', cells)).toEqual([
      'CSTDCS | 1/QĐ-UBND',
      'CSTDCS | 1/QĐ-UBND',
      'CSTDCS | 1/QĐ-UBND',
      'LDTT | 1/QĐ-UBND',
      'CSTDCS | 2/QĐ-UBND 2024-01-05',
      'CSTDCS | 2/QĐ-UBND',
      'CSTDCS | 2 2024-01-05',
      'CSTDCS | 1/QĐ-UBND 2024-01-05',
      'CSTDCS | 1/QĐ-UBND 2024-01-05',
    ]);
  });

  it('waits where it holds other words', async () => {
    const cells = [
      'Không đủ thời gian công tác',
      'bị kỷ luật',
      'đã nghỉ hưu',
      '?',
      'rút',
      'x (không đạt)',
      2021,
      45000,
    ];
    const reading = await readMarks('CSTĐCS', cells);
    expect(reading.rows.map(({ fact }) => fact)).toEqual(
      cells.map((cell) => ({ kind: 'award', code: 'UNKNOWN', original: `CSTĐCS: ${cell}` })),
    );
    expect(historyDoubts(reading)).toEqual(cells.map((_, at) => `${at + 3}/0 AWARD_UNKNOWN`));
  });

  it('waits with the decision that it names beside them', async () => {
    expect(await inShort('CSTĐCS', ['đã rút (QĐ 2/QĐ-UBND)'])).toEqual(['UNKNOWN | 2/QĐ-UBND']);
  });

  it('gives nothing where it says that nothing was given', async () => {
    const reading = await readMarks('CSTĐCS', ['không', 'không xét', 'nghỉ thai sản', '-']);
    expect(historyDoubts(reading)).toEqual([3, 4, 5, 6].map((row) => `${row}/0 FACT_MISSING`));
  });
});

describe('a cell under a level of the rating', () => {
  it('waits where it is no mark and no level', async () => {
    const reading = await readMarks('HTTNV', ['x', 'HTXSNV', 'đề nghị xem lại']);
    expect(reading.rows.map(({ fact }) => fact)).toMatchObject([
      { kind: 'rating', level: 'HTTNV' },
      { kind: 'rating', level: 'HTXSNV' },
      { kind: 'rating', level: null, original: 'HTTNV: đề nghị xem lại' },
    ]);
    expect(historyDoubts(reading)).toEqual(['5/0 RATING_UNKNOWN']);
  });
});
