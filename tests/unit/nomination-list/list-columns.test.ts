import { describe, expect, it } from 'vitest';
import { meaningOfLabels } from '#shared/domain/nomination-list/header-labels';
import { readDrawn } from '#tests/builders/plain-list';
import { doubts, inShort, readPlans } from '#tests/builders/workbook-file';

it.each(['Lý do, ghi chú', 'Ghi chú (lý do)', 'Ghi chú, giải trình'])('“%s” is a remark', (head) => {
  expect(meaningOfLabels([head])?.role).toBe('note');
});

it.each(['Lý do', 'Thành tích, ghi chú', 'Lý do khen thưởng'])('“%s” tells of achievements', (head) => {
  expect(meaningOfLabels([head])?.role).toBe('achievements');
});

describe('where a list says its awards', () => {
  it('a title that names the form first and its giver a line below names one award', () => {
    const reading = readDrawn(`
      DANH SÁCH HỘ GIA ĐÌNH, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN
      Tặng Giấy khen của Chủ tịch UBND phường Hòa An năm 2025
      TT | Họ và tên | Địa chỉ
      1 | Bà Lê Thị Tư | Khu phố 1
      2 | Hộ ông Hồ Văn Sáu | Khu phố 2`);
    expect(inShort(reading)).toEqual([
      '4 individual | Bà | Lê Thị Tư |  | Khu phố 1 | GK_XA',
      '5 household |  | Hộ ông Hồ Văn Sáu |  | Khu phố 2 | GK_XA',
    ]);
    expect(doubts(reading)).toEqual([]);
  });

  it('“Ghi chú” proposes where no other column does and its cells are awards', () => {
    const reading = readDrawn(`
      DANH SÁCH CÁN BỘ ĐƯỢC ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025
      TT | Họ và tên | Chức vụ | Ghi chú
      1 | H'Yam Niê | Văn thư | LĐTT
      2 | Y Thu Êban | Buôn trưởng | CSTĐCS\\nGK xã
      3 | Nông Văn Mười | Kế toán |`);
    expect(inShort(reading)).toEqual([
      "3 individual |  | H'Yam Niê | Văn thư |  | LDTT",
      '4 individual |  | Y Thu Êban | Buôn trưởng |  | CSTDCS+GK_XA',
      '5 individual |  | Nông Văn Mười | Kế toán',
    ]);
    expect(doubts(reading)).toEqual(['5 AWARD_MISSING']);
  });

  it('“Ghi chú” that tells of earlier years, or stands beside a title with the award, proposes nothing', () => {
    const earlier = readDrawn(`
      DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG
      TT | Họ và tên | Chức vụ | Ghi chú
      1 | Lê Thị Tư | Văn thư | CSTĐCS năm 2023
      2 | Hồ Văn Sáu | Kế toán | LĐTT năm 2024`);
    expect(doubts(earlier)).toEqual(['3 AWARD_MISSING', '4 AWARD_MISSING']);
    const titled = readDrawn(`
      DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH
      TT | Họ và tên | Chức vụ | Ghi chú
      1 | Lê Thị Tư | Văn thư | CSTĐCS
      2 | Hồ Văn Sáu | Kế toán | LĐTT`);
    expect(titled.rows.map(({ awardProposed }) => awardProposed.map(({ code }) => code))).toEqual([
      ['BK_TINH'],
      ['BK_TINH'],
    ]);
  });

  it('a table of counts that stands to the right, behind an empty column, proposes nothing', () => {
    const reading = readDrawn(`
      STT | Họ tên | Chức vụ | Đơn vị | Danh hiệu đề nghị | | Danh hiệu | Số lượng
      1 | Lê Thị Tư | Văn thư | Văn phòng | LĐTT | | CSTĐCS | 1
      2 | Hồ Văn Sáu | Kế toán | Văn phòng | CSTĐCS | | LĐTT | 2
      3 | Vi Thị Nga | Thủ quỹ | Văn phòng | LĐTT | | * Chưa gồm hợp đồng |`);
    expect(inShort(reading)).toEqual([
      '2 individual |  | Lê Thị Tư | Văn thư | Văn phòng | LDTT',
      '3 individual |  | Hồ Văn Sáu | Kế toán | Văn phòng | CSTDCS',
      '4 individual |  | Vi Thị Nga | Thủ quỹ | Văn phòng | LDTT',
    ]);
    expect(doubts(reading)).toEqual([]);
  });

  it('an empty column inside a list parts nothing', () => {
    const reading = readDrawn(`
      STT | Họ tên | Chức vụ | | Danh hiệu đề nghị | Số lượng sáng kiến
      1 | Lê Thị Tư | Văn thư | | LĐTT | 1
      2 | Hồ Văn Sáu | Kế toán | | CSTĐCS | 2`);
    expect(reading.rows.map(({ awardProposed }) => awardProposed[0]?.code)).toEqual(['LDTT', 'CSTDCS']);
  });
});

it('“Tập thể” and “Cá nhân” filled in turn both name, whatever else the columns say', () => {
  const reading = readDrawn(`
    STT | Tập thể | Cá nhân | Chức vụ/đơn vị chủ quản
    I | Bằng khen của Chủ tịch UBND tỉnh | |
    1 | Phòng An toàn thông tin | | Sở Nội vụ
    2 | | Ông Hầu Minh Lợi | Trưởng phòng, Phòng An toàn thông tin
    3 | | Bà Lục Thị Tâm | Chuyên viên, Văn phòng Sở`);
  expect(inShort(reading)).toEqual([
    '3 collective |  | Phòng An toàn thông tin |  | Sở Nội vụ | BK_TINH',
    '4 individual | Ông | Hầu Minh Lợi | Trưởng phòng | Phòng An toàn thông tin | BK_TINH',
    '5 individual | Bà | Lục Thị Tâm | Chuyên viên | Văn phòng Sở | BK_TINH',
  ]);
});

it('“Số sáng kiến” counts and tells no merit', () => {
  const reading = readDrawn(
    'TT | Họ tên | Danh hiệu | Số sáng kiến\n1 | Lê Thị Tư | LĐTT | 1\n2 | Vi Thị Nga | LĐTT | 2',
  );
  expect(reading.rows.map(({ achievements }) => achievements)).toEqual([null, null]);
});

describe('what stands above a list and beside a name', () => {
  it('a sheet called after an award proposes it where nothing in the sheet does', async () => {
    const head = ['TT', 'Họ và tên', 'Chức vụ'];
    const reading = await readPlans(
      { name: 'LĐTT', rows: [head, [1, 'Lê Thị Tư', 'Văn thư']] },
      { name: '2. BK UBND tỉnh', rows: [head, [1, 'Lê Thị Tư', 'Văn thư']] },
      { name: 'CSTĐCS', rows: [['DANH SÁCH ĐẠT LAO ĐỘNG TIÊN TIẾN'], head, [1, 'Hồ Văn Sáu', 'Kế toán']] },
      { name: 'Phòng Nội vụ', rows: [head, [1, 'Vi Thị Nga', 'Thủ quỹ']] },
    );
    expect(reading.rows.map(({ awardProposed }) => awardProposed)).toEqual([
      [{ code: 'LDTT', original: 'LĐTT' }],
      [{ code: 'BK_TINH', original: 'BK UBND tỉnh' }],
      [{ code: 'LDTT', original: 'LAO ĐỘNG TIÊN TIẾN' }],
      [],
    ]);
  });

  it('a reason in brackets that begins with the merit', () => {
    const reading = readDrawn(`
      DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH
      (Có nhiều thành tích trong phong trào lao động giỏi năm 2025)
      TT | Họ và tên | Chức vụ
      1 | Siu Nhan | Công nhân`);
    expect(reading.rows[0]?.achievements).toBe('Có nhiều thành tích trong phong trào lao động giỏi năm 2025');
  });

  it('a rank in brackets behind the name is the honorific', () => {
    const reading = readDrawn(`
      TT | Cán bộ, chiến sĩ | Đơn vị | Khen thưởng
      1 | Lê Văn Thái (Thượng úy) - Phó Đội trưởng | Phòng Cảnh sát hình sự | CSTT
      2 | Vi Thị Nga (Đại úy) | Công an xã Nga Sơn | CSTT
      3 | Hồ Văn Sáu (Sáu Dân) | Công an xã Nga Sơn | CSTT`);
    expect(inShort(reading)).toEqual([
      '2 individual | Thượng úy | Lê Văn Thái | Phó Đội trưởng | Phòng Cảnh sát hình sự | CSTT',
      '3 individual | Đại úy | Vi Thị Nga |  | Công an xã Nga Sơn | CSTT',
      '4 individual |  | Hồ Văn Sáu (Sáu Dân) |  | Công an xã Nga Sơn | CSTT',
    ]);
  });

  it('a list typed without marks: who is addressed, and a school that reads like a family name', () => {
    const reading = readDrawn(`
      STT | Ho va ten | Chuc vu | Danh hieu de nghi
      1 | Truong TH Le Loi | | Tap the lao dong xuat sac
      2 | Ong Bui Tan Phat | Giam doc | LDTT
      3 | Ong Thi Huong | Van thu | LDTT
      4 | Truong Thi Hoa | Ke toan | LDTT`);
    expect(inShort(reading)).toEqual([
      '2 collective |  | Truong TH Le Loi |  |  | TTLDXS',
      '3 individual | Ong | Bui Tan Phat | Giam doc |  | LDTT',
      '4 individual |  | Ong Thi Huong | Van thu |  | LDTT',
      '5 individual |  | Truong Thi Hoa | Ke toan |  | LDTT',
    ]);
  });
});

describe('what a cell holds', () => {
  it('a dash for post and unit says nothing', () => {
    const reading = readDrawn(`
      TT | Họ tên | Chức vụ, đơn vị | Danh hiệu
      1 | Lê Thị Tư | Văn thư, Phòng Hành chính | LĐTT
      2 | Hồ Văn Sáu | - | LĐTT`);
    expect(reading.rows[1]).toMatchObject({ position: null, unit: null });
    const ranked = readDrawn('TT | Họ tên | Chức vụ | Danh hiệu\n1 | Lê Thị Tư | – | LĐTT');
    expect(ranked.rows[0]?.position).toBeNull();
  });

  it('a month of birth in brackets behind the name', () => {
    const reading = readDrawn(`
      TT | Họ tên, năm sinh | Danh hiệu
      1 | Tẩn Láo Lở (T7/1984) | LĐTT
      2 | Lù Seo Dín (tháng 10/1987) | LĐTT`);
    expect(reading.rows.map(({ fullName, birthDate }) => `${fullName} ${birthDate?.value}`)).toEqual([
      ...['Tẩn Láo Lở 1984-07', 'Lù Seo Dín 1987-10'],
    ]);
  });

  it('clergy of every faith: their titles, posts and houses', () => {
    const reading = readDrawn(`
      DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH
      TT | Họ và tên, chức vụ, địa chỉ
      1 | Chánh Trị sự Phan Văn Chẩn, Họ đạo Long Thành;
      2 | Nữ tu Anna Hoàng Thị Mến, Cộng đoàn Kiên Lao;
      3 | Ông Danh Sà Rươl, Achar chùa Sóc Ven;
      4 | Sư cả Thạch Huôn, Trụ trì chùa Phnô Đung.`);
    expect(inShort(reading)).toEqual([
      '3 individual | Chánh Trị sự | Phan Văn Chẩn |  | Họ đạo Long Thành | BK_TINH',
      '4 individual | Nữ tu | Anna Hoàng Thị Mến |  | Cộng đoàn Kiên Lao | BK_TINH',
      '5 individual | Ông | Danh Sà Rươl | Achar | chùa Sóc Ven | BK_TINH',
      '6 individual | Sư cả | Thạch Huôn | Trụ trì | chùa Phnô Đung | BK_TINH',
    ]);
  });

  it('“Tổ chức” before a name is a collective, before a field of work it is none', () => {
    const reading = readDrawn(`
      No | Họ và tên | Chức vụ | Hình thức khen thưởng
      1 | Ông Park Hang Seok | Giám đốc | Huân chương Hữu nghị
      2 | Tổ chức Plan International Việt Nam | | Bằng khen của Chủ tịch UBND thành phố`);
    expect(reading.rows.map(({ recipientKind }) => recipientKind)).toEqual(['individual', 'collective']);
    const post = readDrawn(
      'TT | Họ tên | Chức vụ, đơn vị | Danh hiệu\n1 | Lê Thị Tư | Chuyên viên Tổ chức Cán bộ | LĐTT',
    );
    expect(post.rows[0]).toMatchObject({ position: 'Chuyên viên Tổ chức Cán bộ', unit: null });
  });
});

describe('what looks like a head and is none', () => {
  it('a row with an award below “Danh hiệu” is a row, whatever else its cells may mean', () => {
    const reading = readDrawn(`
      STT | Tên tập thể | Đơn vị | Danh hiệu | Ma
      | Tổ Văn phòng | Trường THPT Trần Phú | Tập thể lao động tiên tiến | Tậ
      | Tổ Ngoại ngữ | Trường THPT Trần Phú | TTLĐTT | TT
      | Tổ Hóa - Sinh | Trường THPT Trần Phú | Tập thể lao động tiên tiến | Tậ`);
    expect(reading.rows.map(({ fullName }) => fullName)).toEqual(['Tổ Văn phòng', 'Tổ Ngoại ngữ', 'Tổ Hóa - Sinh']);
    expect(reading.tables).toHaveLength(1);
  });

  it('a column of names that nobody filled in leaves the names to the filled one beside it', () => {
    const reading = readDrawn(`
      STT | Tên gọi | Tên tập thể | Đơn vị công tác | Danh hiệu
      1 | | Văn phòng Sở | Sở Giáo dục và Đào tạo | TTLĐTT
      2 | | Tổ Ngữ văn | Trường THPT Trần Phú | TTLĐTT`);
    expect(inShort(reading)).toEqual([
      '2 collective |  | Văn phòng Sở |  | Sở Giáo dục và Đào tạo | TTLDTT',
      '3 collective |  | Tổ Ngữ văn |  | Trường THPT Trần Phú | TTLDTT',
    ]);
  });
});

describe('heads and groups that other offices use', () => {
  it('“Nhiệm vụ, đơn vị” holds post and unit, a stroke among the ballots against means none', () => {
    const reading = readDrawn(`
      Số phiếu phát ra: 13; thu về: 13; hợp lệ: 13
      TT | Họ và tên | Nhiệm vụ, đơn vị | Hình thức đề nghị | Đồng ý | Không đồng ý
      1 | Ông Quách Hữu Sơn | Thành viên, Đội Hiến máu | Bằng khen của Chủ tịch UBND tỉnh | 13 | -
      2 | Bà Lâm Thị Trâm | Chủ nhiệm, Câu lạc bộ Sông Xanh | Bằng khen của Chủ tịch UBND tỉnh | 12 | 1`);
    expect(reading.rows).toMatchObject([
      { position: 'Thành viên', unit: 'Đội Hiến máu', votes: { yes: 13, no: 0 } },
      { position: 'Chủ nhiệm', unit: 'Câu lạc bộ Sông Xanh', votes: { yes: 12, no: 1 } },
    ]);
  });

  it('“Tập thể lớp” says whom the rows name and is no unit; a hamlet left out is missed', () => {
    const reading = readDrawn(`
      TT | Họ và tên | Thôn | Danh hiệu
      I | Học sinh | |
      1 | Tô Thị Thu Vân | Thôn Đoài | Giấy khen của Chủ tịch UBND xã
      2 | Thái Quốc Tùng | | Giấy khen của Chủ tịch UBND xã
      II | Tập thể lớp | |
      1 | Lớp 12A1 | | Giấy khen của Chủ tịch UBND xã`);
    expect(reading.rows.map(({ recipientKind, unit }) => [recipientKind, unit])).toEqual([
      ['individual', 'Thôn Đoài'],
      ['individual', null],
      ['collective', null],
    ]);
    expect(doubts(reading)).toEqual(['4 UNIT_MISSING']);
  });
});

it.each<readonly [what: string, head: string, cells: readonly [string, string]]>([
  ['husbands and wives', 'Họ tên vợ (chồng)', ['Lò Văn Cường', 'Vi Thị Nga']],
  ['heads of units', 'Thủ trưởng đơn vị', ['Lò Văn Cường', 'Vi Thị Nga']],
  ['what the unit voted', 'Đánh giá của đơn vị', ['HTXSNV', 'HTTNV']],
  ['how staff were rated', 'Phân loại viên chức', ['HTXSNV', 'HTTNV']],
  ['blocks of emulation', 'Khối thi đua', ['Khối các trường', 'Khối các phòng']],
  ['why something is not asked for', 'Lý do không đạt', ['', 'Nghỉ thai sản']],
])('a column of %s says neither who, where, nor what is asked for', (_what, head, [first, second]) => {
  const reading = readDrawn(`
    DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025
    STT | Họ và tên | Chức vụ | ${head} | Danh hiệu đề nghị
    1 | Lê Thị Tư | Văn thư | ${first} | LĐTT
    2 | Hồ Văn Sáu | Kế toán | ${second} | CSTĐCS`);
  expect(inShort(reading)).toEqual([
    '3 individual |  | Lê Thị Tư | Văn thư |  | LDTT',
    '4 individual |  | Hồ Văn Sáu | Kế toán |  | CSTDCS',
  ]);
  expect(reading.rows.map(({ achievements }) => achievements)).toEqual([null, null]);
  expect(doubts(reading)).toEqual([]);
});

describe('births of men and women in columns of their own', () => {
  const born = (men: string, women: string): readonly string[] =>
    readDrawn(`
      TT | Họ và tên | ${men} | ${women} | Chức vụ | Danh hiệu
      1 | Trần Văn Nở | 1985 | | Giáo viên | LĐTT
      2 | Lê Thị Mận | | 12.12.1983 | Giáo viên | LĐTT`).rows.map(
      ({ gender, birthDate }) => `${gender} ${birthDate?.value}`,
    );

  it.each([
    ['Sinh năm (Nam)', 'Sinh năm (Nữ)'],
    ['Ngày sinh nam', 'Ngày sinh nữ'],
    ['Nam - năm sinh', 'Nữ - năm sinh'],
    ['SINH NAM (NAM)', 'SINH NAM (NU)'],
  ])('“%s” beside “%s” in one head each', (men, women) => {
    expect(born(men, women)).toEqual(['Nam 1985', 'Nữ 1983-12-12']);
  });

  it('one head of both sexes, of pupils or of a year is no column of one sex', () => {
    expect(meaningOfLabels(['Năm sinh (Nam/Nữ)'])?.role).not.toBe('birthFemale');
    expect(meaningOfLabels(['Học sinh nữ'])?.role).not.toBe('birthFemale');
    expect(meaningOfLabels(['SINH NAM'])?.role).toBe('birthDate');
  });
});
