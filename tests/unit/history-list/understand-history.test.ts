import { describe, expect, it } from 'vitest';
import { historyDoubts, historyInShort, readHistory } from '#tests/builders/history-file';

const UNIT = 'Trường THCS Tân Hà';

describe("a decision's list of an earlier year", () => {
  const rows = [
    ['DANH SÁCH TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2023'],
    ['(Kèm theo Quyết định số 123/QĐ-UBND ngày 05/01/2024 của Chủ tịch UBND huyện Lâm Hà)'],
    ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị'],
    [1, 'Bà Nguyễn Thị Hoa', 'Giáo viên', UNIT],
    ['Tổng cộng: 01 cá nhân'],
  ];

  it('takes award, year and decision from the title', async () => {
    const reading = await readHistory([{ rows }]);
    expect(historyInShort(reading)).toEqual([
      `4/0 Nguyễn Thị Hoa | ${UNIT} | 2023 | CSTDCS | 123/QĐ-UBND 2024-01-05 | Chủ tịch UBND huyện Lâm Hà`,
    ]);
    expect(historyDoubts(reading)).toEqual([]);
    expect(reading.ignoredRows.map(({ sourceRow }) => sourceRow)).toEqual([1, 2, 3, 5]);
  });

  it('lets what the secretary says of the whole list win over the title', async () => {
    const reading = await readHistory([{ rows }], { year: 2022, decisionNumber: '9/QĐ-UBND' });
    expect(historyInShort(reading)[0]).toContain('| 2022 | CSTDCS | 9/QĐ-UBND 2024-01-05');
  });

  it('asks for the year when only an early decision has one, and only warns for a later one', async () => {
    const dated = (day: string) => [
      ['DANH SÁCH LAO ĐỘNG TIÊN TIẾN'],
      [`(Kèm theo Quyết định số 12/QĐ-SNV ngày ${day})`],
      ['TT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'],
      [1, 'Nguyễn Thị Hoa', UNIT, 'LĐTT'],
    ];
    expect(historyDoubts(await readHistory([{ rows: dated('05/01/2024') }]))).toEqual(['4/0 YEAR_OR_BEFORE']);
    expect(historyDoubts(await readHistory([{ rows: dated('20/12/2023') }]))).toEqual(['4/0 YEAR_OF_DECISION']);
  });

  it('takes the year of the heading that a row stands under, and sheets of other years for no duplicates', async () => {
    const year = (value: number) => ({
      name: String(value),
      rows: [
        [`DANH SÁCH LAO ĐỘNG TIÊN TIẾN NĂM ${value}`],
        ['TT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'],
        [1, 'Nguyễn Thị Hoa', UNIT, 'LĐTT'],
      ],
    });
    const reading = await readHistory([year(2021), year(2022)]);
    expect(reading.rows.map(({ sheet, year: of }) => `${sheet} ${of}`)).toEqual(['2021 2021', '2022 2022']);
    expect(historyDoubts(reading)).toEqual([]);
  });
});

describe('a table of awards, one a row', () => {
  it('reads years, decisions and who gave them; blank and merged names are those above', async () => {
    const head = ['STT', 'Họ và tên', 'Đơn vị', 'Năm', 'Danh hiệu/hình thức', 'Số QĐ', 'Ngày QĐ', 'Cấp/Cơ quan'];
    const rows = [
      head,
      [1, 'Nguyễn Thị Hoa', UNIT, 2021, 'LĐTT', '12/QĐ-SNV', '05/01/2022', 'Sở Nội vụ'],
      [null, null, null, 2022, 'Giấy khen', '15/QĐ-SNV', '31/02/2023', 'Giám đốc Sở Nội vụ'],
      [null, null, null, 2023, 'Bằng khen', '199/QĐ-UBND', new Date(Date.UTC(2024, 1, 6)), 'UBND tỉnh'],
      [2, 'Lê Văn Bình', UNIT, '2021, 2022', 'LĐTT', '13/QĐ-SNV', null, null],
      [3, 'Phạm Văn Cảnh', UNIT, '2019-2022', 'Bằng khen', '14/QĐ-SNV', null, null],
    ];
    const expected = [
      `2/0 Nguyễn Thị Hoa | ${UNIT} | 2021 | LDTT | 12/QĐ-SNV 2022-01-05 | Sở Nội vụ`,
      `3/0 Nguyễn Thị Hoa | ${UNIT} | 2022 | GK_SO | 15/QĐ-SNV | Giám đốc Sở Nội vụ`,
      `4/0 Nguyễn Thị Hoa | ${UNIT} | 2023 | BK_TINH | 199/QĐ-UBND 2024-02-06 | UBND tỉnh`,
      `5/0 Lê Văn Bình | ${UNIT} | 2021 | LDTT | 13/QĐ-SNV`,
      `5/1 Lê Văn Bình | ${UNIT} | 2022 | LDTT | 13/QĐ-SNV`,
      `6/0 Phạm Văn Cảnh | ${UNIT} | ? | BK | 14/QĐ-SNV`,
    ];
    const blank = await readHistory([{ rows }]);
    expect(historyInShort(blank)).toEqual(expected);
    expect(historyDoubts(blank)).toEqual([
      '3 DECISION_DAY_INVALID',
      '6 YEAR_UNCLEAR',
      '6/0 YEAR_MISSING',
      '6/0 AWARD_LEVEL_UNKNOWN',
    ]);
    const merged = await readHistory([{ rows, merges: ['A2:A4', 'B2:B4', 'C2:C4'] }]);
    expect(historyInShort(merged)).toEqual(expected);
  });

  it('takes the person from above a table without names', async () => {
    const reading = await readHistory([
      {
        rows: [
          ['BẢNG KÊ KHEN THƯỞNG'],
          ['Họ và tên: Nguyễn Thị Hoa'],
          ['Đơn vị: Sở Nội vụ'],
          ['TT', 'Năm', 'Danh hiệu/hình thức', 'Quyết định (số, ngày)'],
          [1, 2021, 'Lao động tiên tiến', 'Số 1/QĐ-SNV ngày 01/01/2022'],
        ],
      },
    ]);
    expect(historyInShort(reading)).toEqual(['5/0 Nguyễn Thị Hoa | Sở Nội vụ | 2021 | LDTT | 1/QĐ-SNV 2022-01-01']);
  });
});

describe('a table with a column for each year', () => {
  it('reads awards, ratings and decisions out of the cells', async () => {
    const reading = await readHistory([
      {
        rows: [
          ['TT', 'Họ và tên', 'Đơn vị', 2021, 'Năm 2022', '2023'],
          [1, 'Nguyễn Thị Hoa', UNIT, 'LĐTT, HTTNV', 'CSTĐCS/HTXSNV', 'LĐTT (QĐ số 12/QĐ-UBND ngày 03/01/2024)'],
          [2, 'Lê Văn Bình', UNIT, 'Xuất sắc', '-', 'Đảng viên gương mẫu'],
          [3, 'Phạm Văn Cảnh', UNIT],
        ],
      },
    ]);
    expect(historyInShort(reading)).toEqual([
      `2/0 Nguyễn Thị Hoa | ${UNIT} | 2021 | LDTT`,
      `2/1 Nguyễn Thị Hoa | ${UNIT} | 2021 | HTTNV`,
      `2/2 Nguyễn Thị Hoa | ${UNIT} | 2022 | CSTDCS`,
      `2/3 Nguyễn Thị Hoa | ${UNIT} | 2022 | HTXSNV`,
      `2/4 Nguyễn Thị Hoa | ${UNIT} | 2023 | LDTT | 12/QĐ-UBND 2024-01-03`,
      `3/0 Lê Văn Bình | ${UNIT} | 2021 | HTXSNV`,
      `3/1 Lê Văn Bình | ${UNIT} | 2023 | UNKNOWN`,
    ]);
    expect(historyDoubts(reading)).toEqual(['3/1 AWARD_UNKNOWN']);
    expect(reading.problems.map(({ sourceRow, code }) => `${sourceRow} ${code}`)).toContain('4 NOTHING_IN_ROW');
  });

  it('tells ratings from awards by the head over the years, and decisions beside each year', async () => {
    const ratings = await readHistory([
      {
        rows: [
          ['TT', 'Họ và tên', 'Danh hiệu', null, 'Xếp loại', null],
          [null, null, 2021, 2022, 2021, 2022],
          [1, 'Nguyễn Thị Hoa', 'LĐTT', 'CSTĐCS', 'Tốt', 'Loại A'],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
      },
    ]);
    expect(historyInShort(ratings).map((row) => row.replace('Nguyễn Thị Hoa |  | ', ''))).toEqual([
      '3/0 2021 | LDTT',
      '3/1 2022 | CSTDCS',
      '3/2 2021 | HTTNV',
      '3/3 2022 | rating ?',
    ]);
    const decisions = await readHistory([
      {
        rows: [
          ['TT', 'Họ và tên', 'Năm 2021', null, 'Năm 2022', null],
          [null, null, 'Danh hiệu', 'Số QĐ', 'Danh hiệu', 'Số QĐ'],
          [1, 'Nguyễn Thị Hoa', 'LĐTT', '12/QĐ-TA', 'CSTĐCS', '99/QĐ-UBND ngày 4/1/2023'],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
      },
    ]);
    expect(historyInShort(decisions).map((row) => row.replace('Nguyễn Thị Hoa |  | ', ''))).toEqual([
      '3/0 2021 | LDTT | 12/QĐ-TA',
      '3/1 2022 | CSTDCS | 99/QĐ-UBND 2023-01-04',
    ]);
  });
});

describe('a list of ratings', () => {
  it('reads levels in any of their words and doubts the rest', async () => {
    const reading = await readHistory([
      {
        rows: [
          ['KẾT QUẢ XẾP LOẠI CHẤT LƯỢNG CÔNG CHỨC NĂM 2019'],
          ['(Kèm theo Quyết định số 45/QĐ-SNV ngày 20/12/2019)'],
          ['TT', 'Họ và tên', 'Đơn vị', 'Mức xếp loại'],
          [1, 'Nguyễn Thị Hoa', 'Phòng A', 'Hoàn thành xuất sắc nhiệm vụ'],
          [2, 'Lê Văn Bình', 'Phòng A', 'Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực'],
          [3, 'Phạm Văn Cảnh', 'Phòng A', 'Loại A'],
          [4, null, 'Phòng A', 'Không hoàn thành nhiệm vụ'],
        ],
      },
    ]);
    expect(historyInShort(reading)).toEqual([
      '4/0 Nguyễn Thị Hoa | Phòng A | 2019 | HTXSNV | 45/QĐ-SNV 2019-12-20',
      '5/0 Lê Văn Bình | Phòng A | 2019 | HTNV | 45/QĐ-SNV 2019-12-20',
      '6/0 Phạm Văn Cảnh | Phòng A | 2019 | rating ? | 45/QĐ-SNV 2019-12-20',
      '7/0  | Phòng A | 2019 | KHTNV | 45/QĐ-SNV 2019-12-20',
    ]);
    expect(historyDoubts(reading)).toEqual(['5/0 RATING_OLD_SCALE', '6/0 RATING_UNKNOWN', '7/0 NAME_MISSING']);
  });

  it('reads marks under the levels, and levels that head groups', async () => {
    const marks = await readHistory([
      {
        rows: [
          ['KẾT QUẢ ĐÁNH GIÁ NĂM 2022'],
          ['TT', 'Họ tên', 'Chức vụ', 'Xếp loại', null],
          [null, null, null, 'HTXSNV', 'HTTNV'],
          [1, 'Nguyễn Thị Hoa', 'Giáo viên', 'x'],
          [2, 'Lê Văn Bình', 'Giáo viên', null, 'x'],
        ],
        merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2'],
      },
    ]);
    expect(historyInShort(marks).map((row) => row.split(' | ').slice(2).join(' '))).toEqual([
      '2022 HTXSNV',
      '2022 HTTNV',
    ]);
    const groups = await readHistory([
      {
        rows: [
          ['KẾT QUẢ XẾP LOẠI NĂM 2022'],
          ['TT', 'Họ tên', 'Đơn vị', 'Mức độ hoàn thành nhiệm vụ'],
          ['I', 'Hoàn thành xuất sắc nhiệm vụ: 01 người'],
          [1, 'Nguyễn Thị Hoa', 'Tổ 1'],
          ['II', 'Hoàn thành tốt nhiệm vụ'],
          [1, 'Lê Văn Bình', 'Tổ 1'],
        ],
      },
    ]);
    expect(historyInShort(groups)).toEqual([
      '4/0 Nguyễn Thị Hoa | Tổ 1 | 2022 | HTXSNV',
      '6/0 Lê Văn Bình | Tổ 1 | 2022 | HTTNV',
    ]);
  });
});

describe('a list of initiatives', () => {
  it('gives every author the initiative, with scope, share and decision', async () => {
    const head = [
      'TT',
      'Tên sáng kiến, đề tài',
      'Tác giả',
      'Đơn vị',
      'Năm công nhận',
      'Phạm vi ảnh hưởng',
      'Số QĐ công nhận',
    ];
    const reading = await readHistory([
      {
        rows: [
          ['DANH SÁCH SÁNG KIẾN ĐƯỢC CÔNG NHẬN'],
          head,
          [
            1,
            'Giải pháp số hóa',
            'Nguyễn Thị Hoa (60%)\nLê Văn Bình (40%)',
            'Sở Nội vụ',
            2022,
            'Cấp tỉnh',
            '55/QĐ-UBND ngày 12/3/2023',
          ],
          [
            2,
            'Đề tài Quản lý đất rừng',
            'Phạm Văn Cảnh, Lê Thị Dung và Trần Văn Em',
            'Sở Nội vụ',
            2023,
            'toàn quốc',
            '12/QĐ-SNV',
          ],
          [null, null, 'Hoàng Văn Tú'],
          [3, 'Cải tiến quy trình', 'Tổ văn thư', 'Sở Nội vụ', 2023, null, '12/QĐ-SNV'],
        ],
      },
    ]);
    expect(historyInShort(reading)).toEqual([
      '3/0 Nguyễn Thị Hoa | Sở Nội vụ | 2022 | initiative “Giải pháp số hóa” province 60% | 55/QĐ-UBND 2023-03-12',
      '3/1 Lê Văn Bình | Sở Nội vụ | 2022 | initiative “Giải pháp số hóa” province 40% | 55/QĐ-UBND 2023-03-12',
      '4/0 Phạm Văn Cảnh | Sở Nội vụ | 2023 | research “Đề tài Quản lý đất rừng” national | 12/QĐ-SNV',
      '4/1 Lê Thị Dung | Sở Nội vụ | 2023 | research “Đề tài Quản lý đất rừng” national | 12/QĐ-SNV',
      '4/2 Trần Văn Em | Sở Nội vụ | 2023 | research “Đề tài Quản lý đất rừng” national | 12/QĐ-SNV',
      '5/0 Hoàng Văn Tú | Sở Nội vụ | 2023 | research “Đề tài Quản lý đất rừng” national | 12/QĐ-SNV',
      '6/0 Tổ văn thư | Sở Nội vụ | 2023 | initiative “Cải tiến quy trình” ? | 12/QĐ-SNV',
    ]);
    expect(historyDoubts(reading)).toEqual(['6/0 AUTHOR_NOT_PERSON', '6/0 SCOPE_MISSING']);
  });

  it('takes the scope that the title states', async () => {
    const reading = await readHistory([
      {
        rows: [
          ['DANH SÁCH SÁNG KIẾN CÓ PHẠM VI ẢNH HƯỞNG CẤP CƠ SỞ NĂM 2024'],
          ['TT', 'Họ và tên tác giả', 'Tên sáng kiến', 'Tỷ lệ đóng góp'],
          [1, 'Nguyễn Thị Hoa', 'Số hóa hồ sơ', 0.8],
        ],
      },
    ]);
    expect(historyInShort(reading)).toEqual(['3/0 Nguyễn Thị Hoa |  | 2024 | initiative “Số hóa hồ sơ” base 80%']);
  });
});
