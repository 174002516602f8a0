import { describe, expect, it } from 'vitest';
import { historyDoubts, historyInShort, readHistory } from '#tests/builders/history-file';

const UNIT = 'Trường THCS Tân Hà';

/** The facts of one person under these heads, each with its decision. */
const factsUnder = async (heads: readonly string[], cells: readonly (string | number | null)[]) => {
  const rows = [
    ['TỔNG HỢP KHEN THƯỞNG, XẾP LOẠI'],
    ['TT', 'Họ và tên', 'Đơn vị', 'Năm', ...heads],
    [1, 'Nguyễn Thị Hoa', UNIT, 2023, ...cells],
  ];
  const short = historyInShort(await readHistory([{ rows }]));
  return short.map((line) => line.split(' | ').slice(3).join(' | '));
};

describe('the decision of a fact among several in a row', () => {
  it('stands right of it', async () => {
    expect(
      await factsUnder(['LĐTT', 'Số QĐ', 'CSTĐCS', 'Số QĐ'], ['x', '1/QĐ-UBND', 'x', '2/QĐ-UBND ngày 5/6/2023']),
    ).toEqual(['LDTT | 1/QĐ-UBND', 'CSTDCS | 2/QĐ-UBND 2023-06-05']);
    expect(
      await factsUnder(
        ['Danh hiệu', 'Số QĐ', 'Hình thức khen thưởng', 'Số QĐ', 'Ngày QĐ'],
        ['CSTĐCS', '1/QĐ-UBND', 'Bằng khen của Chủ tịch UBND tỉnh', '2/QĐ-UBND', '5/6/2023'],
      ),
    ).toEqual(['CSTDCS | 1/QĐ-UBND', 'BK_TINH | 2/QĐ-UBND 2023-06-05']);
  });

  it('is none where its own cell is empty or has none, never that of another', async () => {
    expect(await factsUnder(['LĐTT', 'Số QĐ', 'CSTĐCS', 'Số QĐ'], ['x', null, 'x', '2/QĐ-UBND'])).toEqual([
      'LDTT',
      'CSTDCS | 2/QĐ-UBND',
    ]);
    expect(
      await factsUnder(['LĐTT', 'Số QĐ', 'CSTĐCS', 'Số QĐ', 'Xếp loại'], ['x', '1/QĐ-UBND', 'x', '2/QĐ-UBND', 'HTTNV']),
    ).toEqual(['LDTT | 1/QĐ-UBND', 'CSTDCS | 2/QĐ-UBND', 'HTTNV']);
  });

  it('stands left of it where the first one does, and who gives all of them left of all', async () => {
    expect(await factsUnder(['Số QĐ', 'LĐTT', 'Số QĐ', 'CSTĐCS'], ['1/QĐ-UBND', 'x', '2/QĐ-UBND', 'x'])).toEqual([
      'LDTT | 1/QĐ-UBND',
      'CSTDCS | 2/QĐ-UBND',
    ]);
    expect(
      await factsUnder(
        ['Cấp khen', 'Danh hiệu', 'Số QĐ', 'Hình thức khen thưởng', 'Số QĐ'],
        ['UBND tỉnh', 'CSTĐ cấp tỉnh', '1/QĐ-UBND', 'Bằng khen', '2/QĐ-UBND'],
      ),
    ).toEqual(['CSTD_TINH | 1/QĐ-UBND | UBND tỉnh', 'BK_TINH | 2/QĐ-UBND | UBND tỉnh']);
  });

  it('is that of all facts left of it, and the first one said where one fact has several columns', async () => {
    expect(
      await factsUnder(['LĐTT', 'CSTĐCS', 'Số QĐ', 'Giấy khen của xã', 'Số QĐ'], ['x', 'x', '1/QĐ', 'x', '2/QĐ']),
    ).toEqual(['LDTT | 1/QĐ', 'CSTDCS | 1/QĐ', 'GK_XA | 2/QĐ']);
    expect(await factsUnder(['Danh hiệu', 'Số QĐ của xã', 'Số QĐ của tỉnh'], ['LĐTT', null, '2/QĐ-UBND'])).toEqual([
      'LDTT | 2/QĐ-UBND',
    ]);
  });
});

describe('a day of a decision that does not exist', () => {
  it('is told in whichever of several columns it stands', async () => {
    const rows = [
      ['TT', 'Họ và tên', 'Năm', 'LĐTT', 'Ngày QĐ', 'CSTĐCS', 'Ngày QĐ'],
      [1, 'Nguyễn Thị Hoa', 2023, 'x', '5/6/2023', 'x', '31/6/2023'],
    ];
    expect(historyDoubts(await readHistory([{ rows }]))).toEqual(['2 DECISION_DAY_INVALID']);
  });
});

describe('what a list rests on', () => {
  const under = async (...titles: readonly string[]) => {
    const rows = [
      ...titles.map((title) => [title]),
      ['TT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'],
      [1, 'Nguyễn Thị Hoa', UNIT, 'LĐTT'],
    ];
    return historyInShort(await readHistory([{ rows }])).map((line) => line.split(' | ').slice(2).join(' | '));
  };
  const BASIS = 'Căn cứ Quyết định số 15/2020/QĐ-UBND ngày 10/5/2020 của UBND tỉnh ban hành Quy chế năm 2020';
  const LIST = 'DANH SÁCH ĐẠT DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2022';

  it('is not the decision that gave the awards', async () => {
    const own = '(Kèm theo Quyết định số 99/QĐ-UBND ngày 06/01/2023 của Chủ tịch UBND huyện)';
    const expected = ['2022 | LDTT | 99/QĐ-UBND 2023-01-06 | Chủ tịch UBND huyện'];
    expect(await under(BASIS, LIST, own)).toEqual(expected);
    expect(await under(`${BASIS};\n- căn cứ Quyết định số 16/QĐ-UBND;\n${LIST}`, own)).toEqual(expected);
    expect(await under(BASIS, LIST)).toEqual(['2022 | LDTT']);
  });

  it('may be said in brackets below the title, and is then that decision', async () => {
    expect(await under(LIST, '(Căn cứ Quyết định số 99/QĐ-UBND ngày 06/01/2023)')).toEqual([
      '2022 | LDTT | 99/QĐ-UBND 2023-01-06',
    ]);
  });
});
