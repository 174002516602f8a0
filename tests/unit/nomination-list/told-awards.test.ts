import { describe, expect, it } from 'vitest';
import { readBytes, writeWorkbook } from '#tests/builders/workbook-file';

type Cells = readonly (string | null)[];

const WHO = ['Nguyễn Văn Hùng', 'Trưởng phòng', 'Phòng Nội vụ'];
const UNTIL = 'ABCDEFGHIJ';

/** A list of 2025 of one person; `heads` are the rows of heads beside the four columns that say who. */
const proposed = async (heads: readonly Cells[], cells: Cells, merges: readonly string[] = [], title = 'NĂM 2025') => {
  const over = heads.map(
    (row, at): Cells => [...(at === 0 ? ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị'] : [null, null, null, null]), ...row],
  );
  const bottom = heads.length + 1;
  const down = heads.length === 1 ? [] : ['A', 'B', 'C', 'D'].map((column) => `${column}2:${column}${bottom}`);
  const rows = [[`DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG ${title}`], ...over, [1, ...WHO, ...cells]];
  const { rows: read } = await readBytes('a.xlsx', await writeWorkbook([{ rows, merges: [...down, ...merges] }]));
  return read.flatMap(({ awardProposed }) => awardProposed.map(({ code }) => code));
};

/** A head over so many columns from a column on. */
const over = (column: string, width: number, row = 2): string =>
  `${column}${row}:${UNTIL[UNTIL.indexOf(column) + width - 1]}${row}`;

describe('what somebody was given before is not proposed', () => {
  it.each<readonly [what: string, heads: readonly Cells[], cells: Cells, merges: readonly string[], codes: Cells]>([
    [
      'under a head that says so',
      [
        ['Đã được khen thưởng', null, 'Đề nghị khen thưởng', null],
        ['Danh hiệu thi đua', 'Hình thức khen thưởng', 'Danh hiệu thi đua', 'Hình thức khen thưởng'],
      ],
      ['LĐTT', 'Giấy khen', 'CSTĐCS', null],
      [over('E', 2), over('G', 2)],
      ['CSTDCS'],
    ],
    [
      'under the year before',
      [
        ['Thành tích năm trước liền kề', null, 'Danh hiệu đề nghị'],
        ['Danh hiệu', 'Số QĐ', null],
      ],
      ['LĐTT', '12/QĐ-UBND', 'CSTĐCS'],
      [over('E', 2), 'G2:G3'],
      ['CSTDCS'],
    ],
    [
      'under years beside a column that proposes',
      [
        ['Danh hiệu thi đua', null, null, 'Đề nghị'],
        ['2022', '2023', '2024', null],
      ],
      ['LĐTT', 'LĐTT', 'CSTĐCS', 'Bằng khen UBND tỉnh'],
      [over('E', 3), 'H2:H3'],
      ['BK_TINH'],
    ],
    [
      'in a column of an earlier year beside one of a later',
      [
        ['Năm 2024', null, 'Năm 2025', null],
        ['Danh hiệu', 'Khen thưởng', 'Danh hiệu', 'Khen thưởng'],
      ],
      ['LĐTT', 'Giấy khen', 'CSTĐCS', null],
      [over('E', 2), over('G', 2)],
      ['CSTDCS'],
    ],
    [
      'as a result beside a column that proposes, with three rows of heads',
      [
        ['Kết quả đánh giá, xếp loại', null, null, null, 'Danh hiệu đề nghị'],
        ['Năm 2024', null, 'Năm 2025', null, null],
        ['Mức xếp loại', 'Danh hiệu', 'Mức xếp loại', 'Danh hiệu', null],
      ],
      ['HTTNV', 'LĐTT', 'HTXSNV', 'CSTĐCS', 'CSTĐ cấp tỉnh'],
      [over('E', 4), over('E', 2, 3), over('G', 2, 3), 'I2:I4'],
      ['CSTD_TINH'],
    ],
    [
      'in a column of a year before the list’s',
      [['Danh hiệu năm 2024', 'Danh hiệu đề nghị']],
      ['LĐTT', 'CSTĐCS'],
      [],
      ['CSTDCS'],
    ],
    [
      'as registered at the beginning of the year',
      [['Danh hiệu đăng ký đầu năm', 'Danh hiệu đề nghị']],
      ['CSTĐCS', 'LĐTT'],
      [],
      ['LDTT'],
    ],
    [
      'as registered for the next year',
      [['Đề nghị khen thưởng năm 2025', 'Đăng ký năm 2026']],
      ['LĐTT', 'CSTĐCS'],
      [],
      ['LDTT'],
    ],
    [
      'as marks under an earlier year',
      [
        ['Năm 2024', null, 'Năm 2025', null],
        ['LĐTT', 'CSTĐCS', 'LĐTT', 'CSTĐCS'],
      ],
      ['x', null, null, 'x'],
      [over('E', 2), over('G', 2)],
      ['CSTDCS'],
    ],
  ])('%s', async (_what, heads, cells, merges, codes) => {
    expect(await proposed(heads, cells, merges)).toEqual(codes);
  });
});

describe('what a list proposes stays proposed', () => {
  it.each<readonly [what: string, heads: readonly Cells[], cells: Cells, codes: Cells]>([
    [
      'a title of the year beside a form of recognition',
      [['Danh hiệu thi đua năm 2025', 'Hình thức khen thưởng đề nghị']],
      ['LĐTT', 'Bằng khen UBND tỉnh'],
      ['LDTT', 'BK_TINH'],
    ],
    ['what is registered, where nothing else is told', [['Danh hiệu đăng ký năm 2026']], ['LĐTT'], ['LDTT']],
    ['the only column of awards, though of an earlier year', [['Danh hiệu năm 2024']], ['LĐTT'], ['LDTT']],
    [
      'the result of the unit’s vote beside the proposal',
      [['Kết quả bình xét danh hiệu', 'Đề nghị khen thưởng']],
      ['LĐTT', 'Bằng khen UBND tỉnh'],
      ['LDTT', 'BK_TINH'],
    ],
  ])('%s', async (_what, heads, cells, codes) => {
    expect(await proposed(heads, cells)).toEqual(codes);
  });

  it('awards of the year before in a list that a paper of the next January goes with', async () => {
    const heads = [['Danh hiệu thi đua năm 2024', 'Hình thức khen thưởng']];
    const title = '(Kèm theo Tờ trình số 12/TTr-PNV ngày 15/01/2025)';
    expect(await proposed(heads, ['LĐTT', 'Bằng khen UBND tỉnh'], [], title)).toEqual(['LDTT', 'BK_TINH']);
  });
});

it('joins heads over heads in a file without merged cells', async () => {
  const lines = [
    'STT;Họ và tên;Năm sinh;;Chức vụ;Đơn vị;Kết quả đánh giá, xếp loại;;;;Danh hiệu đề nghị',
    ';;Nam;Nữ;;;Năm 2024;;Năm 2025;;',
    ';;;;;;Mức xếp loại;Danh hiệu;Mức xếp loại;Danh hiệu;',
    '1;Nguyễn Văn Hùng;1980;;Trưởng phòng;Phòng Nội vụ;HTTNV;LĐTT;HTXSNV;CSTĐCS;CSTĐ cấp tỉnh',
    '2;Trần Thị Mai;;1985;Chuyên viên;Phòng Tư pháp;HTTNV;LĐTT;HTTNV;LĐTT;CSTĐCS',
    '3;Lê Văn Nam;1979;;Chuyên viên;Phòng Tài chính;HTTNV;LĐTT;HTTNV;LĐTT;LĐTT',
  ];
  const { rows, problems } = await readBytes('a.csv', Buffer.from(lines.join('\n')));
  expect(problems).toEqual([]);
  expect(
    rows.map(({ fullName, gender, birthDate, awardProposed }) => [
      fullName,
      gender,
      birthDate?.original,
      ...awardProposed.map(({ code }) => code),
    ]),
  ).toEqual([
    ['Nguyễn Văn Hùng', 'Nam', '1980', 'CSTD_TINH'],
    ['Trần Thị Mai', 'Nữ', '1985', 'CSTDCS'],
    ['Lê Văn Nam', 'Nam', '1979', 'LDTT'],
  ]);
});
