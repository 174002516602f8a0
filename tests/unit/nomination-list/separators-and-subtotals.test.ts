import { describe, expect, it } from 'vitest';
import { readDrawn } from '#tests/builders/plain-list';
import { doubts, inShort, readPlans } from '#tests/builders/workbook-file';

const asides = (drawn: string): readonly string[] =>
  readDrawn(drawn).ignoredRows.map(({ sourceRow, reason }) => `${sourceRow} ${reason}`);

describe('subtotals between the units of a list', () => {
  const list = (mark: string, subtotals: readonly [string, string]): string => `
    TT | Họ và tên | Chức vụ | Danh hiệu
    ${mark} | Nhà máy nước Suối Vàng | |
    1 | Đặng Huy Cảnh | Quản đốc | CSTĐCS
    2 | Trương Huy Tùng | Công nhân | LĐTT
    ${subtotals[0]}
    ${mark} | Đội Mạng lưới | |
    3 | Ngô Quang Cẩn | Đội trưởng | CSTĐCS
    ${subtotals[1]}`;
  const READ = [
    '3 individual |  | Đặng Huy Cảnh | Quản đốc | Nhà máy nước Suối Vàng | CSTDCS',
    '4 individual |  | Trương Huy Tùng | Công nhân | Nhà máy nước Suối Vàng | LDTT',
    '7 individual |  | Ngô Quang Cẩn | Đội trưởng | Đội Mạng lưới | CSTDCS',
  ];
  const PAIRS: readonly (readonly [string, string])[] = [
    [' | Cộng nhà máy: 02 người | |', ' | Cộng đội: 01 người | |'],
    [' | Cộng nhà máy | | 2', ' | Cộng đội | | 1'],
    [' | Cộng nhà máy 02 người | |', ' | Cộng đội 01 người | |'],
    [' | Cộng (Nhà máy nước Suối Vàng) | |', ' | Cộng (Đội Mạng lưới) | |'],
    [' | Tổng Nhà máy Suối Vàng | |', ' | Tổng phòng: 1 | |'],
    [' | Tổng số nhà máy: 2 | |', ' | Tổng trạm: 01 người | |'],
    [' | Cộng: 02 | |', ' | Cộng: 01 | |'],
    [' | | Cộng Nhà máy: 02 đồng chí |', ' | | Cộng đội |'],
    ['2 | Cộng nhà máy | |', '1 | Cộng đội | |'],
    ['Cộng nhà máy: 02 người | | |', 'CỘNG ĐỘI: 01 NGƯỜI | | |'],
    [' | Cong nha may: 02 nguoi | |', ' | Cong doi: 01 nguoi | |'],
  ];
  for (const mark of ['*', '-', '+', '•', 'I', '', 'a)']) {
    for (const pair of PAIRS) {
      it(`“${mark}” before the unit, ${pair.join(' and ').replace(/[|\s]+/g, ' ')} below`, () => {
        const reading = readDrawn(list(mark, pair));
        expect(inShort(reading)).toEqual(READ);
        expect(doubts(reading)).toEqual([]);
      });
    }
  }

  it('stand above the rows that they count as well', () => {
    const reading = readDrawn(`
      TT | Họ và tên | Chức vụ | Danh hiệu
      * | Trạm Kiểm lâm Khe Tre | |
      | Cộng trạm: 02 người | |
      1 | Viên Văn Quyết | Trạm trưởng | CSTĐCS
      2 | Bùi Duy Mạnh | Kiểm lâm viên | LĐTT
      * | Trạm Kiểm lâm A Rông | |
      | Cộng trạm: 03 người | |
      3 | Mai Quang Phú | Trạm trưởng | LĐTT`);
    expect(reading.rows.map(({ unit }) => unit)).toEqual([
      'Trạm Kiểm lâm Khe Tre',
      'Trạm Kiểm lâm Khe Tre',
      'Trạm Kiểm lâm A Rông',
    ]);
    expect(doubts(reading)).toEqual(['7 TOTAL_MISMATCH']);
  });

  it('stand at the top of the table, of all its rows', () => {
    const counted = (count: string): string => `
      TT | Họ và tên | Chức vụ | Danh hiệu
      | Tổng cộng: ${count} người | |
      I | Phòng Tổng hợp | |
      1 | Lê Văn Bảy | Chuyên viên | LĐTT
      II | Đội Cứu hộ | |
      1 | Mai Thị Tám | Đội trưởng | LĐTT`;
    expect(doubts(readDrawn(counted('02')))).toEqual([]);
    expect(doubts(readDrawn(counted('03')))).toEqual(['2 TOTAL_MISMATCH']);
  });

  it('may count a row without a name as what its other cells say, and as nothing else', () => {
    const counted = (nameless: string, sum: string): string => `
      TT | Tên tập thể, cá nhân, hộ gia đình | Chức vụ | Danh hiệu
      1 | Hộ ông Lê Văn Bảy | | GK của UBND xã
      2 | Bà Mai Thị Tám | Trưởng thôn | GK của UBND xã
      3 | | ${nameless} | GK của UBND xã
      | Tổng cộng: ${sum} | |`;
    expect(doubts(readDrawn(counted('Chi hội trưởng', '02 cá nhân, 01 hộ gia đình')))).toEqual(['4 NAME_MISSING']);
    expect(doubts(readDrawn(counted('Chi hội trưởng', '01 cá nhân, 02 hộ gia đình')))).toEqual([
      '4 NAME_MISSING',
      '5 TOTAL_MISMATCH',
    ]);
    expect(doubts(readDrawn(counted('', '01 cá nhân, 02 hộ gia đình')))).toEqual(['4 NAME_MISSING']);
  });

  it('are said in many ways', () => {
    for (const sum of ['Toàn đội: 01 người', 'Tổng toàn đơn vị: 1 người', 'Số người: 1', 'Tổng đội: 01 người']) {
      const reading = readDrawn(`
        TT | Họ và tên | Chức vụ | Danh hiệu
        I | Đội Một | |
        1 | Lê Văn Bảy | Chuyên viên | LĐTT
        | ${sum} | |
        2 | Mai Thị Tám | Đội trưởng | LĐTT`);
      expect(reading.rows.map(({ unit }) => unit)).toEqual(['Đội Một', 'Đội Một']);
    }
  });

  it('count the rows of their unit, also where the numbers run on', () => {
    const drawn = list('*', [' | Cộng nhà máy: 02 người | |', ' | Cộng đội: 02 người | |']);
    expect(doubts(readDrawn(drawn))).toEqual(['8 TOTAL_MISMATCH']);
    expect(asides(drawn)).toEqual(['1 header', '2 group', '5 total', '6 group', '8 total']);
  });

  it('count the rows since the subtotal before where the unit stands in a column', () => {
    const reading = readDrawn(`
      TT | Họ và tên | Đơn vị | Danh hiệu
      1 | Viên Văn Quyết | Đội 1 | CSTĐCS
      2 | Bùi Duy Mạnh | Đội 1 | LĐTT
      | Cộng đội 1: 02 người | |
      3 | Mai Quang Phú | Đội 2 | LĐTT
      | Cộng đội 2: 01 người | |
      | Tổng cộng: 03 người | |`);
    expect(reading.rows).toHaveLength(3);
    expect(doubts(reading)).toEqual([]);
  });

  it('are no communities, companies, posts or persons', () => {
    const reading = readDrawn(`
      TT | Tên tập thể, cá nhân | Chức vụ | Danh hiệu
      * | Tổng công ty Điện lực | |
      1 | Cộng đồng dân cư thôn Hạ | | TTLĐTT
      2 | Tổng kho Xăng dầu | | TTLĐTT
      * | Tổng đội Thanh niên xung phong | |
      3 | Tống Văn Trạm | Tổng đội trưởng | LĐTT
      4 | Công Thị Đội | Cộng tác viên | LĐTT
      * | Cộng đồng người Hoa | |
      5 | Lê Văn Bảy | Hội viên | LĐTT`);
    expect(reading.rows.map(({ fullName, unit }) => `${fullName} | ${unit}`)).toEqual([
      'Cộng đồng dân cư thôn Hạ | Tổng công ty Điện lực',
      'Tổng kho Xăng dầu | Tổng công ty Điện lực',
      'Tống Văn Trạm | Tổng đội Thanh niên xung phong',
      'Công Thị Đội | Tổng đội Thanh niên xung phong',
      'Lê Văn Bảy | Cộng đồng người Hoa',
    ]);
  });
});

describe('counts behind the names of units', () => {
  const listOf = (first: string, second: string): readonly string[] =>
    doubts(
      readDrawn(`
      TT | Họ và tên | Chức vụ | Danh hiệu
      I | Phòng Tham mưu (${first})
      1 | Nguyễn Văn An | Trưởng phòng | CSTT
      2 | Trần Thị Bình | Cán bộ | CSTT
      II | Phòng Hậu cần (${second})
      1 | Lê Văn Cường | Trưởng phòng | CSTT
      2 | Phạm Thị Dung | Cán bộ | CSTT`),
    );

  it('are compared with the rows where most of them fit', () => {
    expect(listOf('02 đ/c', '03 đ/c')).toEqual(['5 TOTAL_MISMATCH']);
    expect(listOf('02 đ/c', '02 đ/c')).toEqual([]);
  });

  it('are of the staff where most of them do not', () => {
    expect(listOf('12 người', '15 người')).toEqual([]);
  });
});

describe('signs in the number column', () => {
  it('head the rows numbered below them, of a unit or a kind', () => {
    const reading = readDrawn(`
      TT | Họ tên | Chức vụ | Danh hiệu
      - | Phòng Tổng hợp | |
      1 | Lê Văn Bảy | Chuyên viên | LĐTT
      - | Tập thể | |
      1 | Phòng Tổng hợp | | TTLĐTT`);
    expect(inShort(reading)).toEqual([
      '3 individual |  | Lê Văn Bảy | Chuyên viên | Phòng Tổng hợp | LDTT',
      '5 collective |  | Phòng Tổng hợp |  |  | TTLDTT',
    ]);
  });

  it('stand for a number where the rows have none, or where the first row has one', () => {
    const marked = readDrawn(`
      TT | Tên tập thể, cá nhân | Danh hiệu
      - | Đội Cứu hộ | TTLĐTT
      - | Phòng Tổng hợp |
      - | Lê Văn Bảy | LĐTT`);
    expect(marked.rows.map(({ fullName }) => fullName)).toEqual(['Đội Cứu hộ', 'Phòng Tổng hợp', 'Lê Văn Bảy']);
    const mixed = readDrawn(`
      DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH
      TT | Tên tập thể, cá nhân | Ghi chú
      1 | Phòng Tổng hợp |
      - | Đội Cứu hộ |
      2 | Lê Văn Bảy |`);
    expect(mixed.rows.map(({ fullName }) => fullName)).toEqual(['Phòng Tổng hợp', 'Đội Cứu hộ', 'Lê Văn Bảy']);
  });

  it('stand for the numbers of persons below numbered units', () => {
    const reading = readDrawn(`
      TT | Họ tên | Chức vụ | Danh hiệu
      1 | Phòng Tổng hợp | |
      - | Lê Văn Bảy | Chuyên viên | LĐTT
      - | Mai Thị Tám | Kế toán | LĐTT
      2 | Đội Cứu hộ | |
      - | Lê Văn Chín | Đội trưởng | CSTĐCS`);
    expect(inShort(reading)).toEqual([
      '3 individual |  | Lê Văn Bảy | Chuyên viên | Phòng Tổng hợp | LDTT',
      '4 individual |  | Mai Thị Tám | Kế toán | Phòng Tổng hợp | LDTT',
      '6 individual |  | Lê Văn Chín | Đội trưởng | Đội Cứu hộ | CSTDCS',
    ]);
    expect(doubts(reading)).toEqual([]);
  });

  it('stand for the number of the only collective above numbered persons', () => {
    const reading = readDrawn(`
      DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH
      TT | Tên tập thể, cá nhân | Chức vụ
      I | Tập thể |
      - | Đội Cứu hộ |
      II | Cá nhân |
      1 | Lê Văn Bảy | Chuyên viên`);
    expect(reading.rows.map(({ fullName }) => fullName)).toEqual(['Đội Cứu hộ', 'Lê Văn Bảy']);
  });

  it('before the unit in its own cell head rows as well', () => {
    const reading = readDrawn(`
      TT | Họ tên | Chức vụ | Danh hiệu
      | * Phòng Tổng hợp | |
      1 | Lê Văn Bảy | Chuyên viên | LĐTT
      | - Đội Cứu hộ | |
      2 | Phan Thị Tám | Đội viên | LĐTT
      + Tổ Văn phòng | | |
      3 | Mai Văn Chín | Lái xe | LĐTT`);
    expect(reading.rows.map(({ unit }) => unit)).toEqual(['Phòng Tổng hợp', 'Đội Cứu hộ', 'Tổ Văn phòng']);
  });
});

describe('achievements that go on in the next row', () => {
  const HEAD = 'TT | Họ tên | Chức vụ | Kết quả trong năm | Đề nghị khen';

  it('whatever word the next row begins with', () => {
    for (const more of [
      'hướng dẫn 12 thôn ủ phân',
      'Tổng số 12 sáng kiến',
      'Lưu ý bà con giữ rừng',
      'Trang 5 sổ tay',
    ]) {
      const reading = readDrawn(`
        ${HEAD}
        1 | Đỗ Quốc Thịnh | Thú y viên | Đi đầu tiêm phòng; | LĐTT
        | | | ${more} |
        2 | Doãn Bích Loan | Thú y viên | | LĐTT`);
      expect(reading.rows.map(({ achievements }) => achievements)).toEqual([`Đi đầu tiêm phòng; ${more}`, null]);
      expect(doubts(reading)).toEqual([]);
    }
  });

  it('merged with the recipient above', () => {
    const reading = readDrawn(
      `${HEAD}
        1 | Đỗ Quốc Thịnh | Thú y viên | Đi đầu tiêm phòng | LĐTT
        | | | Hướng dẫn 12 thôn |
        2 | Doãn Bích Loan | Thú y viên | | LĐTT`,
      [0, 1, 2, 4].map((left) => ({ top: 2, bottom: 3, left, right: left })),
    );
    expect(reading.rows[0]).toMatchObject({
      achievements: 'Đi đầu tiêm phòng Hướng dẫn 12 thôn',
      sourceRows: [2, 3],
    });
  });
});

describe('a unit in the column of awards', () => {
  it('heads the rows below and is no award of the row above', () => {
    const reading = readDrawn(`
      STT | Hình thức đề nghị | Tập thể, cá nhân | Chức vụ | Đơn vị
       | CỤM THI ĐUA 1
      1 | Cờ thi đua của Chính phủ | Xã Đông Thạnh | | UBND tỉnh
      2 | LĐTT | Lưu Công Quý | Chủ tịch | UBND xã Đông Thạnh
       | CỤM THI ĐUA 2
      3 | LĐTT | Lê Thị Nga | Phó Chủ tịch | UBND xã Tân Lập
       | Bằng khen của Chủ tịch UBND tỉnh`);
    expect(reading.rows.map(({ awardProposed }) => awardProposed.map(({ code }) => code).join('+'))).toEqual([
      ...['CO_CP', 'LDTT', 'LDTT+BK_TINH'],
    ]);
    expect(doubts(reading)).toEqual([]);
  });
});

describe('totals in other words', () => {
  it('“tổ chức” are collectives', () => {
    const reading = readDrawn(`
      TT | Tên tập thể, cá nhân | Đơn vị | Danh hiệu
      1 | Văn phòng Luật sư Minh Tâm | Đoàn Luật sư | TTLĐTT
      2 | Lê Văn An | Đoàn Luật sư | LĐTT
       | Tổng số: 02 tổ chức; 01 cá nhân`);
    expect(doubts(reading)).toEqual(['4 TOTAL_MISMATCH']);
  });

  it('numbers typed as text under marked columns are added up too', async () => {
    const reading = await readPlans({
      rows: [
        ['TT', 'Họ và tên', 'Đơn vị', 'LĐTT', 'CSTĐCS'],
        [1, 'Lê Văn An', 'Phòng A', 'x', null],
        [2, 'Mai Thị Bình', 'Phòng A', 'x', 'x'],
        [null, 'Tổng cộng', null, '2', '2'],
      ],
    });
    expect(doubts(reading)).toEqual(['4 TOTAL_MISMATCH']);
  });
});

describe('headings of kinds below units', () => {
  it('end the last unit that had its people right under it', () => {
    const reading = readDrawn(`
      TT | Họ và tên | Chức vụ | Danh hiệu
      Bộ môn Khoa học máy tính
      1 | Triệu Quang Thưởng | Trưởng bộ môn | CSTĐCS
      Văn phòng khoa
      2 | Vũ Thị Diễm Kiều | Giáo vụ | LĐTT
      TẬP THỂ
      1 | Bộ môn Khoa học máy tính | | TTLĐXS`);
    expect(reading.rows.map(({ fullName, unit }) => [fullName, unit])).toEqual([
      ['Triệu Quang Thưởng', 'Bộ môn Khoa học máy tính'],
      ['Vũ Thị Diễm Kiều', 'Văn phòng khoa'],
      ['Bộ môn Khoa học máy tính', null],
    ]);
  });

  it('part the rows of a unit that had none yet', () => {
    const reading = readDrawn(`
      TT | Họ và tên | Chức vụ | Danh hiệu
      Khoa Công nghệ thông tin
      TẬP THỂ
      1 | Bộ môn Khoa học máy tính | | TTLĐXS
      CÁ NHÂN
      2 | Vũ Thị Diễm Kiều | Giáo vụ | LĐTT`);
    expect(reading.rows.map(({ unit }) => unit)).toEqual(['Khoa Công nghệ thông tin', 'Khoa Công nghệ thông tin']);
  });

  it.each([
    'Cán bộ Hội chuyên trách',
    'Cán bộ Đoàn không chuyên trách',
    'Lãnh đạo các ngành, đơn vị phối hợp',
    'Khối đơn vị cơ sở',
    'Khối các đơn vị trực thuộc',
  ])('“%s” is no unit of a row that names its own behind its post', (heading) => {
    const reading = readDrawn(`
      TT | Họ và tên | Chức vụ, đơn vị | Danh hiệu
      I | ${heading} | |
      1 | Bà Hồ Thị Mỹ Ngân | Phó Chủ tịch Hội LHPN tỉnh | LĐTT`);
    expect(reading.rows[0]).toMatchObject({ position: 'Phó Chủ tịch', unit: 'Hội LHPN tỉnh' });
  });
});
