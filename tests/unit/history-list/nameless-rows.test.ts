import { describe, expect, it } from 'vitest';
import { historyDoubts, historyInShort, readHistory } from '#tests/builders/history-file';

describe("a row without a name in a decision's list", () => {
  it('keeps what it says of unit, post and award until it is named', async () => {
    const reading = await readHistory([
      {
        rows: [
          ['DANH SÁCH KHEN THƯỞNG NĂM 2022'],
          ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu'],
          [1, null, 'Giáo viên', 'Trường A', 'Chiến sĩ thi đua cơ sở'],
          [2, 'Lò Văn Xuân', 'Giáo viên', 'Trường A', 'Lao động tiên tiến'],
        ],
      },
    ]);
    expect(historyInShort(reading)).toEqual([
      '3/0  | Trường A | 2022 | CSTDCS',
      '4/0 Lò Văn Xuân | Trường A | 2022 | LDTT',
    ]);
    expect(reading.rows[0]?.position).toBe('Giáo viên');
    expect(historyDoubts(reading)).toEqual(['3/0 NAME_MISSING']);
  });
});
