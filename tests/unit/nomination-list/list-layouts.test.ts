import { describe, expect, it } from 'vitest';
import { readDrawn } from '#tests/builders/plain-list';
import { doubts, inShort } from '#tests/builders/workbook-file';

describe('headings within headings', () => {
  it('an award over “Tập thể” and “Cá nhân” stands over both, and ends with the next award', () => {
    const reading = readDrawn(`
      STT | Tên tập thể, cá nhân | Chức vụ | Đơn vị
      I | Bằng khen của Chủ tịch UBND tỉnh | |
      1 | Tập thể | |
      1 | Văn phòng Sở | | Sở Y tế
      2 | Cá nhân | |
      1 | Lê Văn Bảy | Trưởng phòng | Phòng Nghiệp vụ
      II | Danh hiệu Tập thể lao động xuất sắc: 01 tập thể | |
      1 | Phòng Nghiệp vụ | | Sở Y tế`);
    expect(inShort(reading)).toEqual([
      '4 collective |  | Văn phòng Sở |  | Sở Y tế | BK_TINH',
      '6 individual |  | Lê Văn Bảy | Trưởng phòng | Phòng Nghiệp vụ | BK_TINH',
      '8 collective |  | Phòng Nghiệp vụ |  | Sở Y tế | TTLDXS',
    ]);
    expect(doubts(reading)).toEqual([]);
  });

  it('a heading numbered as the one before ends it, whatever it speaks of', () => {
    const reading = readDrawn(`
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ
      STT | Tên tập thể, cá nhân | Chức vụ
      I | Bằng khen của Chủ tịch UBND tỉnh |
      1 | Lê Văn Bảy | Trưởng thôn
      II | Cá nhân |
      1 | Phan Thị Tám | Nông dân`);
    expect(reading.rows.map(({ awardProposed }) => awardProposed[0]?.code)).toEqual(['BK_TINH', 'GK_XA']);
  });

  it('“Phòng Tổ chức” is a unit, “Các phòng, ban” are units in general', () => {
    const reading = readDrawn(`
      TT | Họ tên | Danh hiệu
      | Phòng Tổ chức |
      1 | Lê Văn Bảy | LĐTT`);
    expect(inShort(reading)).toEqual(['3 individual |  | Lê Văn Bảy |  | Phòng Tổ chức | LDTT']);
    const general = readDrawn('TT | Tên | Danh hiệu\n | CÁC PHÒNG, BAN |\n1 | Tổ chức - Hành chính | TTLĐTT');
    expect(general.rows[0]).toMatchObject({ recipientKind: 'collective', unit: null });
  });

  it('groups of people are kinds; numbers of a name stay with it', () => {
    const reading = readDrawn(`
      TT | Họ tên | Chức vụ | Danh hiệu
      A | TỔ CHỨC ĐẢNG | |
      1 | Chi bộ Trường Tiểu học | | Tập thể lao động xuất sắc
      B | ĐẢNG VIÊN | |
      1 | Lê Hồng Quân | Bí thư | LĐTT
      | Tổ 1 - 2 - 3 | |
      2 | Mai Thị Tuyết | Giáo viên | LĐTT`);
    expect(inShort(reading)).toEqual([
      '3 collective |  | Chi bộ Trường Tiểu học |  |  | TTLDXS',
      '5 individual |  | Lê Hồng Quân | Bí thư |  | LDTT',
      '7 individual |  | Mai Thị Tuyết | Giáo viên | Tổ 1 - 2 - 3 | LDTT',
    ]);
  });
});

describe('levels that stand outside the cell', () => {
  it('“Giấy khen” under a title that says who gives is asked about no more', () => {
    const reading = readDrawn(`
      DANH SÁCH ĐỀ NGHỊ CHỦ TỊCH UBND THỊ TRẤN TẶNG GIẤY KHEN VÀ DANH HIỆU NĂM 2024
      TT | Họ và tên | Chức danh | Đề nghị
      1 | Ông Dương Quang Uy | Trưởng khu phố | Giấy khen
      2 | Bà Bùi Thị Thảo | Công chức | LĐTT`);
    expect(inShort(reading)).toEqual([
      '3 individual | Ông | Dương Quang Uy | Trưởng khu phố |  | GK_XA',
      '4 individual | Bà | Bùi Thị Thảo | Công chức |  | LDTT',
    ]);
    expect(doubts(reading)).toEqual([]);
  });

  it('the level of other rows is taken only when the sender is of that level', () => {
    const rows = (title: string): string => `
      ${title}
      TT | Họ và tên | Chức vụ | Hình thức
      1 | Lê Thị Mận | Giáo viên | Giấy khen của Chủ tịch UBND huyện
      2 | Phan Văn Đào | Bảo vệ | Giấy khen`;
    expect(inShort(readDrawn(rows('TRƯỜNG TIỂU HỌC ĐỒNG TÂM')))[1]).toContain('| GK');
    expect(inShort(readDrawn(rows('TRƯỜNG TIỂU HỌC ĐỒNG TÂM')))[1]).not.toContain('GK_HUYEN');
    const reading = readDrawn(rows('PHÒNG NỘI VỤ HUYỆN KIM BÔI'));
    expect(inShort(reading)[1]).toContain('GK_HUYEN');
    expect(doubts(reading)).toEqual(['4 AWARD_LEVEL_UNKNOWN']);
  });
});

describe('columns told by their cells', () => {
  it('“Tên gọi” over Ông and Bà is the honorific', () => {
    const reading = readDrawn(`
      STT | Tên gọi | Tên cá nhân, tập thể | Đơn vị công tác | Danh hiệu đề nghị
      | Ông | Trần Quốc Bảo | Kho bạc Nhà nước | CSTĐ CS
      | | Phòng Kế toán | Kho bạc Nhà nước | Tập thể LĐTT
      | Bà | Mai Thị Yến | Phòng Kế toán | LĐTT`);
    expect(inShort(reading)).toEqual([
      '2 individual | Ông | Trần Quốc Bảo |  | Kho bạc Nhà nước | CSTDCS',
      '3 collective |  | Phòng Kế toán |  | Kho bạc Nhà nước | TTLDTT',
      '4 individual | Bà | Mai Thị Yến |  | Phòng Kế toán | LDTT',
    ]);
  });

  it('“Tập thể được đề nghị” names; “Năm 2023” is history beside what is proposed now', () => {
    const reading = readDrawn(`
      STT | Tập thể được đề nghị | Thuộc đơn vị | Năm 2023 | Kết quả BX năm 2024
      1 | Phòng Thanh tra số 2 | Thuế tỉnh | TTLĐTT | TTLĐXS
      2 | Đội Trước bạ | Thuế tỉnh | TTLĐTT | TTLĐTT`);
    expect(inShort(reading)).toEqual([
      '2 collective |  | Phòng Thanh tra số 2 |  | Thuế tỉnh | TTLDXS',
      '3 collective |  | Đội Trước bạ |  | Thuế tỉnh | TTLDTT',
    ]);
  });

  it('one head for both kinds; an award that the program does not know keeps its head', () => {
    const reading = readDrawn(`
      TT | Tên tập thể, cá nhân | Chức vụ | TTLĐTT/ LĐTT | BK EVN NPC
      1 | Phòng Kỹ thuật | | x | x
      2 | Phạm Văn Lợi | Trưởng phòng | x |`);
    expect(inShort(reading)).toEqual([
      '2 collective |  | Phòng Kỹ thuật |  |  | TTLDTT+UNKNOWN',
      '3 individual |  | Phạm Văn Lợi | Trưởng phòng |  | LDTT',
    ]);
    expect(reading.rows[0]?.awardProposed[1]?.original).toBe('BK EVN NPC (x)');
  });

  it('“Tên | Cấp” are of an award under the award, and of an initiative under the initiative', () => {
    const reading = readDrawn(
      `
      TT | Họ và tên | Danh hiệu, hình thức | | Sáng kiến |
      | | Tên | Cấp | Tên | Cấp
      1 | Lê Thị Lan | Chiến sĩ thi đua | Cơ sở | Bếp ăn một chiều | Tỉnh
      2 | Mai Văn Hải | Bằng khen | UBND tỉnh | |`,
      [
        { top: 1, left: 2, bottom: 1, right: 3 },
        { top: 1, left: 4, bottom: 1, right: 5 },
      ],
    );
    expect(inShort(reading)).toEqual([
      '3 individual |  | Lê Thị Lan |  |  | CSTDCS | Bếp ăn một chiều',
      '4 individual |  | Mai Văn Hải |  |  | BK_TINH',
    ]);
    expect(doubts(reading)).toEqual([]);
  });

  it('words of heads broken over two rows', () => {
    const reading = readDrawn(`
      STT | Họ và | Chức vụ | Danh hiệu
      | tên | | thi đua
      1 | Phạm Ngọc Thạch | Trưởng phòng | CSTĐCS`);
    expect(inShort(reading)).toEqual(['3 individual |  | Phạm Ngọc Thạch | Trưởng phòng |  | CSTDCS']);
  });

  it('a name in three columns, a year of birth in two figures, posts in two columns', () => {
    const reading = readDrawn(`
      STT | Họ | Đệm | Tên | NS | Chức danh nghề nghiệp | Chức vụ | Đề nghị
      1 | Nguyễn | Thị Thu | Hương | 66 | Giáo viên hạng II | Tổ trưởng | LĐTT
      2 | Lê | Văn | Đức | 1990 | Giáo viên hạng III | | LĐTT`);
    expect(inShort(reading)).toEqual([
      '2 individual |  | Nguyễn Thị Thu Hương | Tổ trưởng |  | LDTT |  | 1966',
      '3 individual |  | Lê Văn Đức | Giáo viên hạng III |  | LDTT |  | 1990',
    ]);
    expect(doubts(reading)).toEqual([]);
  });
});

describe('sheets of people that propose nothing', () => {
  it.each([
    ['to sign', 'TT | Cán bộ | Ký tên\n1 | Lê Văn An |\n2 | Trần Thị Bình |'],
    ['to be paid', 'TT | Họ và tên | Số tiền | Ký nhận\n1 | Lê Văn An | 500000 |\n2 | Trần Thị Bình | 500000 |'],
    [
      'members of the council',
      'DANH SÁCH THÀNH VIÊN HỘI ĐỒNG\nTT | Họ và tên | Chức vụ\n1 | Lê Văn An | Chủ tịch\n2 | Trần Thị Bình | Thư ký',
    ],
    [
      'how many each unit proposes',
      'TT | Tên đơn vị | CSTĐCS | LĐTT\n1 | Trường MN Hoa Hồng | 2 | 15\n2 | Trường TH Kim Đồng | 5 | 32',
    ],
  ])('%s', (_name, drawn) => {
    const reading = readDrawn(drawn);
    expect(reading.rows).toEqual([]);
    expect(reading.problems.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['NOT_A_RECIPIENT_LIST info']);
  });

  it('marks written as 1 are no counts', () => {
    const reading = readDrawn('TT | Họ và tên | CSTĐCS | LĐTT\n1 | Lê Văn An | 1 | 1\n2 | Trần Thị Bình | | 1');
    expect(inShort(reading)).toEqual([
      '2 individual |  | Lê Văn An |  |  | CSTDCS+LDTT',
      '3 individual |  | Trần Thị Bình |  |  | LDTT',
    ]);
  });
});

describe('what stands beside or behind', () => {
  it('the right half of a list under other heads is read by nobody silently', () => {
    const reading = readDrawn(`
      DANH SÁCH CÁ NHÂN ĐẠT LAO ĐỘNG TIÊN TIẾN NĂM 2025
      STT | Họ và tên | Đơn vị | | STT | Đơn vị | Họ và tên
      1 | Nguyễn Văn Bình | Phòng A | | 3 | Phòng C | Lê Thị Cúc
      2 | Trần Thị Hoa | Phòng A | | | |`);
    expect(inShort(reading)).toEqual([
      '3 individual |  | Nguyễn Văn Bình |  | Phòng A | LDTT',
      '4 individual |  | Trần Thị Hoa |  | Phòng A | LDTT',
    ]);
    expect(doubts(reading)).toEqual(['3 LIST_BESIDE']);
  });

  it('a rank behind the name is its honorific; an address behind it is no post', () => {
    const reading = readDrawn(`
      STT | Họ và tên, cấp bậc, chức vụ, đơn vị | Hình thức khen
      1 | Hoàng Văn Lềnh, Đại úy, Đội trưởng, Đội Cảnh sát giao thông | GK của Giám đốc Công an tỉnh
      2 | Ông Đặng Văn Thành\\nThôn 4, xã Ea Kao | GK của Chủ tịch UBND xã`);
    expect(inShort(reading)).toEqual([
      '2 individual | Đại úy | Hoàng Văn Lềnh | Đội trưởng | Đội Cảnh sát giao thông | GK_SO',
      '3 individual | Ông | Đặng Văn Thành |  | Thôn 4, xã Ea Kao | GK_XA',
    ]);
  });

  it('ratings beside awards are no awards', () => {
    const reading = readDrawn(`
      STT | Họ tên | Chức vụ | Kết quả đánh giá, danh hiệu đề nghị
      1 | Lê Hữu Phước | Trưởng phòng | HTXSNV, CSTĐCS
      2 | Vũ Đức Anh | Chuyên viên | Hoàn thành nhiệm vụ
      3 | Dư Thị Mơ | Văn thư | Không xét (nghỉ thai sản)`);
    expect(inShort(reading)[0]).toContain('| CSTDCS');
    expect(doubts(reading)).toEqual(['3 AWARD_MISSING', '4 AWARD_MISSING']);
  });
});

describe('what a cell or a line below adds', () => {
  it('a birth date and a kind in the cell of the name, years under “Nam | Nữ”', () => {
    const inCells = readDrawn(`
      TT | Đơn vị, họ tên | Danh hiệu
      1 | Tập thể: Bộ môn Giải tích | TTLĐXS
      2 | Giàng Thị Mỷ (1990) | LĐTT`);
    expect(inShort(inCells)).toEqual([
      '2 collective |  | Bộ môn Giải tích |  |  | TTLDXS',
      '3 individual |  | Giàng Thị Mỷ |  |  | LDTT |  | 1990',
    ]);
    expect(doubts(inCells)).toEqual([]);
    const byGender = readDrawn(`
      TT | Họ và tên | Nam | Nữ | Đề nghị
      1 | Hoàng Đức Lương | 1970 | | LĐTT
      2 | Chu Thị Nhị | | 1975 | LĐTT`);
    expect(byGender.rows.map(({ gender, birthDate }) => `${gender} ${birthDate?.value}`)).toEqual([
      'Nam 1970',
      'Nữ 1975',
    ]);
  });

  it('a further award on its own line belongs to the recipient above; a row without a name does not', () => {
    const reading = readDrawn(`
      STT | Họ và tên | Chức vụ | Đơn vị | Danh hiệu, hình thức | Năm
      1 | Tô Vĩnh | Giám đốc | Cảng vụ | CSTĐCS | 2025
      | | | | BK Bộ Xây dựng | 2025
      2 | Sử Thị Ngân | Kế toán | Cảng vụ | LĐTT | 2025
      | | Thủ quỹ | Cảng vụ | LĐTT | 2025`);
    expect(inShort(reading)).toEqual([
      '2 individual |  | Tô Vĩnh | Giám đốc | Cảng vụ | CSTDCS+BK_BO',
      '4 individual |  | Sử Thị Ngân | Kế toán | Cảng vụ | LDTT',
    ]);
    expect(doubts(reading)).toEqual(['5 NAME_MISSING']);
  });

  it('a star before an award heads the rows below', () => {
    const reading = readDrawn(`
      TT | Họ tên | Chức danh
      * Bằng khen Bộ Xây dựng | |
      1 | Lê Tấn Phát | Đội trưởng
      * Giấy khen Tổng Giám đốc | |
      1 | Ngô Thị Nhàn | Thủ kho
      * Ghi chú: gửi trước ngày 15/12 | |`);
    expect(inShort(reading)).toEqual([
      '3 individual |  | Lê Tấn Phát | Đội trưởng |  | BK_BO',
      '5 individual |  | Ngô Thị Nhàn | Thủ kho |  | GK_DN',
    ]);
    expect(reading.ignoredRows.at(-1)?.reason).toBe('legend');
  });

  it('a title that goes on behind the award names no office: “phong trào” is no “phòng”', () => {
    const reading = readDrawn(`
      DANH SÁCH ĐỀ NGHỊ UBND HUYỆN TẶNG GIẤY KHEN PHONG TRÀO XÂY DỰNG NÔNG THÔN MỚI
      TT | Tên tập thể, cá nhân | Địa chỉ
      1 | Cán bộ và nhân dân thôn Nam | Xã Hồng Phong`);
    expect(inShort(reading)).toEqual(['3 collective |  | Cán bộ và nhân dân thôn Nam |  | Xã Hồng Phong | GK_HUYEN']);
  });
});

describe('a decision pasted line by line', () => {
  it('any deed on a line of its own is the reason; that it was signed is none', () => {
    const reading = readDrawn(`
      Điều 1. Tặng Giấy khen của Chủ tịch UBND xã cho 02 hộ gia đình:
      - Hộ ông Hồ Văn Sáu, thôn 3;
      - Hộ bà Vi Thị Nga, thôn 5,
      Đã hiến đất mở đường năm 2025.
      Điều 2. Tặng Giấy khen của Chủ tịch UBND xã cho:
      - Bà Lê Thị Tư, thôn 1.
      Đã ký bởi văn thư xã`);
    expect(reading.rows.map(({ achievements }) => achievements)).toEqual([
      ...['Đã hiến đất mở đường năm 2025', 'Đã hiến đất mở đường năm 2025', null],
    ]);
  });

  it('“vì đã …” in a title is the reason of all', () => {
    const reading = readDrawn(`
      DANH SÁCH HỘ ĐƯỢC TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ
      (Vì đã hiến đất mở đường năm 2025)
      TT | Họ tên chủ hộ | Địa chỉ
      1 | Bà Lê Thị Tư | Thôn 1`);
    expect(inShort(reading)).toEqual([
      '4 household | Bà | Lê Thị Tư |  | Thôn 1 | GK_XA | đã hiến đất mở đường năm 2025',
    ]);
  });

  it('articles that give several awards, items that say their kind', () => {
    const reading = readDrawn(`
      QUYẾT ĐỊNH
      Về việc công nhận danh hiệu thi đua và tặng Giấy khen năm 2025
      Điều 1. Công nhận các danh hiệu thi đua năm 2025, cụ thể như sau:
      1. Danh hiệu “Chiến sĩ thi đua cơ sở” cho 01 cá nhân:
      - Ông Lê Văn Bảy, Chủ tịch UBND xã;
      2. Danh hiệu “Lao động tiên tiến” cho 01 cá nhân:
      - Bà Hồ Thị Năm, giáo viên Trường Mẫu giáo Hoa Sen.
      Điều 2. Tặng Giấy khen của Chủ tịch UBND xã cho 01 tập thể sau:
      1. Tập thể: Trường Mẫu giáo Hoa Sen;`);
    expect(inShort(reading)).toEqual([
      '5 individual | Ông | Lê Văn Bảy | Chủ tịch | UBND xã | CSTDCS',
      '7 individual | Bà | Hồ Thị Năm | giáo viên | Trường Mẫu giáo Hoa Sen | LDTT',
      '9 collective |  | Trường Mẫu giáo Hoa Sen |  |  | GK_XA',
    ]);
    expect(doubts(reading)).toEqual([]);
  });
});
