import { describe, expect, it } from 'vitest';
import { readDrawn } from '#tests/builders/plain-list';
import { doubts, inShort } from '#tests/builders/workbook-file';

describe('a table that names units and nothing else', () => {
  it.each([
    ['the article above it', 'Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các tập thể có tên dưới đây:'],
    ['the title above it', 'DANH SÁCH TẬP THỂ ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH'],
  ])('is a list of recipients when %s gives an award', (_where, above) => {
    for (const head of ['TT | Tập thể | Địa phương', 'STT | Tên đơn vị | Xã, phường', 'TT | Đơn vị | Địa chỉ']) {
      const reading = readDrawn(`
        ${above}
        ${head}
        1 | Đội chiếu bóng lưu động số 2 | phường Hòa Lạc
        2 | Trường THCS Lê Quý Đôn | xã Đồng Ngư`);
      expect(inShort(reading)).toEqual([
        '3 collective |  | Đội chiếu bóng lưu động số 2 |  | phường Hòa Lạc | BK_TINH',
        '4 collective |  | Trường THCS Lê Quý Đôn |  | xã Đồng Ngư | BK_TINH',
      ]);
      expect(doubts(reading)).toEqual([]);
    }
  });

  it('needs no third column, and a heading among the rows may give the award', () => {
    const two = readDrawn(`
      Điều 1. Tặng Giấy khen của Chủ tịch UBND xã cho 01 tập thể:
      TT | Đơn vị
      1 | Trường THCS Lê Quý Đôn`);
    expect(inShort(two)).toEqual(['3 collective |  | Trường THCS Lê Quý Đôn |  |  | GK_XA']);
    const headed = readDrawn(`
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG
      STT | Đơn vị | Ghi chú
      I | Tập thể lao động xuất sắc |
      1 | Phòng Tài vụ |
      II | Tập thể lao động tiên tiến |
      2 | Văn phòng Sở | mới`);
    expect(headed.rows.map(({ fullName, awardProposed: [award] }) => `${fullName} ${award?.code}`)).toEqual([
      ...['Phòng Tài vụ TTLDXS', 'Văn phòng Sở TTLDTT'],
    ]);
  });

  it('“Tập thể” over the names says what they are, also of one that looks like a person', () => {
    const reading = readDrawn(`
      Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho:
      TT | Tập thể | Địa phương
      1 | Đoàn Chèo Lam Giang | phường Hòa Lạc
      2 | Phòng Văn hóa | phường Hòa Lạc`);
    expect(reading.rows.map(({ recipientKind }) => recipientKind)).toEqual(['collective', 'collective']);
  });

  it('stays what it is where it counts, or where nothing above it gives an award', () => {
    const counts = readDrawn(`
      TỔNG HỢP ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH
      STT | Đơn vị | Số hồ sơ
      1 | Đội chiếu bóng lưu động số 2 | 12
      2 | Trường THCS Lê Quý Đôn | 13`);
    const sent = readDrawn(`
      THỐNG KÊ CÁC ĐƠN VỊ ĐÃ NỘP HỒ SƠ ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH
      STT | Đơn vị | Ghi chú
      1 | Trường THCS Lê Quý Đôn | đủ`);
    const plain = readDrawn('DANH BẠ\nSTT | Đơn vị | Địa chỉ\n1 | Trường THCS Lê Quý Đôn | xã A\n2 | Phòng B | xã B');
    for (const reading of [counts, sent, plain]) expect(reading.rows).toEqual([]);
  });
});

describe('a decision with a table under its article', () => {
  const decision = `
    QUYẾT ĐỊNH Về việc tặng thưởng Cờ thi đua của UBND tỉnh
    Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
    Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các tập thể có tên dưới đây:
    TT | Tập thể | Địa phương
    1 | Đội chiếu bóng lưu động số 2 | phường Hòa Lạc
    2 | Trường THCS Lê Quý Đôn | xã Đồng Ngư
    Đã có thành tích xuất sắc trong phong trào năm 2025.
    Điều 2. Chánh Văn phòng UBND tỉnh chịu trách nhiệm thi hành./.`;

  it('gives what the article gives, and asks where the title says otherwise', () => {
    const reading = readDrawn(decision);
    expect(reading.rows.map(({ awardProposed }) => awardProposed.map(({ code }) => code))).toEqual([
      ['BK_TINH'],
      ['BK_TINH'],
    ]);
    expect(reading.problems.filter(({ severity }) => severity !== 'info')).toEqual([
      expect.objectContaining({
        code: 'AWARD_CONTRADICTION',
        severity: 'warning',
        sourceRow: 3,
        relatedRows: [1],
        facts: { title: 'Cờ thi đua của UBND tỉnh', article: 'Bằng khen của Chủ tịch UBND tỉnh' },
      }),
    ]);
  });

  it('takes the line below the table for the reason of all its rows', () => {
    const reading = readDrawn(decision);
    expect(reading.rows.map(({ achievements }) => achievements)).toEqual([
      ...['Đã có thành tích xuất sắc trong phong trào năm 2025', 'Đã có thành tích xuất sắc trong phong trào năm 2025'],
    ]);
    expect(reading.ignoredRows.map(({ sourceRow }) => sourceRow)).toEqual([1, 2, 3, 4, 7, 8]);
  });

  it('reads each article with its own award, and its own reason', () => {
    const reading = readDrawn(`
      QUYẾT ĐỊNH Về việc khen thưởng
      Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các tập thể sau:
      TT | Tập thể | Địa phương
      1 | Đội chiếu bóng lưu động số 2 | phường Hòa Lạc
      2 | Trường THCS Lê Quý Đôn | xã Đồng Ngư
      đã có thành tích trong phong trào văn nghệ.
      Điều 2. Tặng Giấy khen của Chủ tịch UBND xã cho các cá nhân sau:
      TT | Họ và tên | Chức vụ | Đơn vị
      1 | Lê Thị Mai | Kế toán | Phòng A
      2 | Lê Thị Mơ | Kế toán | Phòng A
      đã hoàn thành xuất sắc nhiệm vụ.
      Điều 3. Quyết định này có hiệu lực từ ngày ký./.`);
    expect(inShort(reading)).toEqual([
      '4 collective |  | Đội chiếu bóng lưu động số 2 |  | phường Hòa Lạc | BK_TINH | đã có thành tích trong phong trào văn nghệ',
      '5 collective |  | Trường THCS Lê Quý Đôn |  | xã Đồng Ngư | BK_TINH | đã có thành tích trong phong trào văn nghệ',
      '9 individual |  | Lê Thị Mai | Kế toán | Phòng A | GK_XA | đã hoàn thành xuất sắc nhiệm vụ',
      '10 individual |  | Lê Thị Mơ | Kế toán | Phòng A | GK_XA | đã hoàn thành xuất sắc nhiệm vụ',
    ]);
    expect(doubts(reading)).toEqual([]);
  });

  it('a title that speaks of titles in general contradicts none of them', () => {
    const reading = readDrawn(`
      QUYẾT ĐỊNH Về việc công nhận danh hiệu Tập thể lao động tiên tiến, Lao động tiên tiến
      Điều 1. Công nhận danh hiệu Lao động tiên tiến cho các cá nhân sau:
      TT | Họ và tên | Đơn vị
      1 | Lê Thị Mai | Phòng A
      2 | Lê Thị Mơ | Phòng A`);
    expect(reading.rows.map(({ awardProposed: [award] }) => award?.code)).toEqual(['LDTT', 'LDTT']);
    expect(doubts(reading)).toEqual([]);
  });
});

describe('a decision pasted line by line', () => {
  const decision = (preamble: string): string => `
    ỦY BAN NHÂN DÂN TỈNH LÂM THƯỢNG
    QUYẾT ĐỊNH Về việc tặng Cờ thi đua của UBND tỉnh
    ${preamble}
    Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 02 cá nhân, gồm:
    - Ông Từ Văn Giang, Chủ tịch UBND xã Lũng Pù;
    - Bà Đoàn Thanh Lựu, Nhân viên, Trạm Khí tượng Tà Ngảo.`;

  it.each([
    'Căn cứ Luật Thi đua, Khen thưởng ngày 15 tháng 6 năm 2022;',
    'Theo Tờ trình số 218/TTr-SNV ngày 03 tháng 12 năm 2025,',
    'Xét Biên bản họp ngày 02 tháng 12 năm 2025 của Hội đồng,',
    'Căn cứ Nghị quyết ngày 01 tháng 7 năm 2025 của HĐND;',
  ])('contradicts itself across its preamble: %s', (preamble) => {
    expect(doubts(readDrawn(decision(preamble)))).toEqual(['4 AWARD_CONTRADICTION']);
  });
});

describe('who leads a movement', () => {
  it('is given a flag for it, in an article as in a title', () => {
    const article = readDrawn(`
      QUYẾT ĐỊNH:
      Điều 1. Tặng Cờ thi đua của UBND tỉnh cho các tập thể dẫn đầu Phong trào thi đua phòng, chống thiên tai năm 2025:
      - Đài Khí tượng Thủy văn tỉnh;
      - Phường Võ Thị Sáu.`);
    expect(article.rows.map(({ achievements }) => achievements)).toEqual(
      Array(2).fill('dẫn đầu Phong trào thi đua phòng, chống thiên tai năm 2025'),
    );
    const title = readDrawn(`
      DANH SÁCH TẶNG CỜ THI ĐUA CỦA UBND TỈNH
      cho các đơn vị dẫn đầu các cụm, khối thi đua năm 2025
      TT | Tên đơn vị | Hình thức khen thưởng
      1 | Sở Tư pháp | Cờ thi đua của UBND tỉnh`);
    expect(title.rows[0]?.achievements).toBe('dẫn đầu các cụm, khối thi đua năm 2025');
  });
});

describe('an article with its items', () => {
  const lettered = (count: string): ReturnType<typeof readDrawn> =>
    readDrawn(`
      QUYẾT ĐỊNH
      Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho ${count}, đã có thành tích xuất sắc năm 2025:
      a) Ông Dương Đình Bảo, Giám đốc Sở Xây dựng;
      b) Bà Đỗ Thị Kim Yến, Phó Giám đốc Sở Y tế;
      đ) Phòng Hành chính, Sở Y tế.
      Điều 2. Quyết định này có hiệu lực kể từ ngày ký.`);

  it('takes lettered items', () => {
    expect(lettered('02 cá nhân và 01 tập thể').rows.map(({ fullName }) => fullName)).toEqual([
      ...['Dương Đình Bảo', 'Đỗ Thị Kim Yến', 'Phòng Hành chính'],
    ]);
  });

  it.each([
    ['02 cá nhân và 01 tập thể', []],
    ['05 cá nhân và 01 tập thể', ['2 TOTAL_MISMATCH']],
    ['các cá nhân, tập thể', []],
  ])('“cho %s”: doubts %j', (count, expected) => {
    expect(doubts(lettered(count))).toEqual(expected);
  });
});

describe('a column of text whose headings are awards', () => {
  it('gives each its items', () => {
    const reading = readDrawn(`
      Danh sách đề nghị xét tặng danh hiệu thi đua năm 2025
      I. Tập thể Lao động xuất sắc: 01 tập thể
      1. Phòng Tổng hợp;
      II. Chiến sĩ thi đua cơ sở gồm 02 đ/c
      1. Bà Lưu Bích Hợp, Trưởng phòng Phòng Tổng hợp;
      2.Ông Nghị Văn Chung - Chuyên viên Phòng Tổng hợp./.
      Danh sách gồm 01 tập thể và 02 cá nhân

      TRƯỞNG THỐNG KÊ TỈNH

      Vũ Hồng Thái`);
    expect(inShort(reading)).toEqual([
      '3 collective |  | Phòng Tổng hợp |  |  | TTLDXS',
      '5 individual | Bà | Lưu Bích Hợp | Trưởng phòng | Phòng Tổng hợp | CSTDCS',
      '6 individual | Ông | Nghị Văn Chung | Chuyên viên | Phòng Tổng hợp | CSTDCS',
    ]);
    expect(reading.rows[1]?.awardProposed[0]?.original).toBe('Chiến sĩ thi đua cơ sở');
    expect(doubts(reading)).toEqual([]);
  });

  it('is no list where the awards stand alone, as words for a drop-down', () => {
    expect(readDrawn('A. Lao động tiên tiến\nB. Chiến sĩ thi đua cơ sở\nC. Bằng khen').rows).toEqual([]);
  });
});

it('a copied decision ends where it is signed: what is pasted below contradicts nothing of it', () => {
  const pasted = (end: string): string => `
    QUYẾT ĐỊNH Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh
    Điều 1. Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho 01 cá nhân có tên sau:
    1. Ông Quản Trọng Đạt, Giám đốc Sở Nội vụ;
    Đã có thành tích xuất sắc trong phong trào thi đua "Chung tay vì người nghèo".
    ${end}
    Tặng danh hiệu Chiến sĩ thi đua cấp tỉnh cho 1 cá nhân:
    - Ông Hoàng Khắc Trí, Phó Giám đốc Sở Xây dựng;`;
  const codes = (end: string) => doubts(readDrawn(pasted(end)));
  expect(codes('CHỦ TỊCH (Đã ký) Trần Hữu Lượng')).toEqual([]);
  expect(codes('Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.')).toEqual(['6 AWARD_CONTRADICTION']);
});
