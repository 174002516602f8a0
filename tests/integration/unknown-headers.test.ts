import { describe, expect, it } from 'vitest';
import { inShort, readPlans, type SheetPlan } from '#tests/builders/workbook-file';

const TITLE = ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'];

type Rows = SheetPlan['rows'];

const rowsOf = async (rows: Rows, merges: readonly string[] = []): Promise<readonly string[]> =>
  inShort(await readPlans({ rows, merges }));

const isNoList = async (rows: Rows): Promise<boolean> => {
  const reading = await readPlans({ rows });
  return reading.rows.length === 0 && reading.problems.some(({ code }) => code === 'NOT_A_RECIPIENT_LIST');
};

describe('heads that mean one thing here and another there', () => {
  it('“Quý danh” over whole names, with the department in a column of its own', async () => {
    const rows = [
      TITLE,
      ['TT', 'Quý danh', 'Khoa, phòng công tác', 'Vị trí đảm nhiệm', 'Danh hiệu TĐ'],
      [1, 'Bà Đinh Thị Mận', 'Khoa Nội', 'Trưởng khoa', 'CSTĐCS'],
      [2, 'Ông Lê Văn Quýt', 'Khoa Dược', 'Dược sĩ', 'LĐTT'],
    ];
    expect(await rowsOf(rows)).toEqual([
      '3 individual | Bà | Đinh Thị Mận | Trưởng khoa | Khoa Nội | CSTDCS',
      '4 individual | Ông | Lê Văn Quýt | Dược sĩ | Khoa Dược | LDTT',
    ]);
  });

  it('“Cơ quan, đoàn thể” is no “Cờ Quân đoàn”', async () => {
    const rows = [
      TITLE,
      ['TT', 'Cơ quan, đoàn thể', 'Người được giới thiệu', 'Nhiệm vụ', 'Dự kiến khen'],
      [1, 'Hội Cựu chiến binh', 'Ông Lê Văn Cam', 'Chủ tịch', 'Giấy khen của Chủ tịch UBND phường'],
      [2, 'Đoàn Thanh niên', 'Bà Trần Thị Bưởi', 'Bí thư', 'Giấy khen của Chủ tịch UBND phường'],
    ];
    expect(await rowsOf(rows)).toEqual([
      '3 individual | Ông | Lê Văn Cam | Chủ tịch | Hội Cựu chiến binh | GK_XA',
      '4 individual | Bà | Trần Thị Bưởi | Bí thư | Đoàn Thanh niên | GK_XA',
    ]);
  });

  it('“TT” in a column of kinds heads no new table', async () => {
    const rows = [
      ['Loại', 'Cá nhân/Tập thể', 'Chức danh', 'Đơn vị', 'Đề nghị'],
      ['TT', 'Đội Kiểm soát số 2', null, 'Chi cục Hải quan', 'TT lao động xuất sắc'],
      ['CN', 'Lê Văn Mít', 'Đội trưởng', 'Đội Kiểm soát số 2', 'CSTĐCS'],
    ];
    expect(await rowsOf(rows)).toEqual([
      '2 collective |  | Đội Kiểm soát số 2 |  | Chi cục Hải quan | TTLDXS',
      '3 individual |  | Lê Văn Mít | Đội trưởng | Đội Kiểm soát số 2 | CSTDCS',
    ]);
  });
});

describe('headers with words nobody foresaw: the cells tell what a column holds', () => {
  it('soldiers', async () => {
    const rows = [
      TITLE,
      ['TT', 'Quân nhân', 'Chức trách', 'Đơn vị', 'Hình thức'],
      [1, 'Đại úy Vũ Văn Hào', 'Đại đội trưởng', 'Đại đội 3', 'CSTĐCS'],
      [2, 'Trung sĩ Lò Văn Sơn', 'Tiểu đội trưởng', 'Đại đội 3', 'CSTT'],
    ];
    expect(await rowsOf(rows)).toEqual([
      '3 individual | Đại úy | Vũ Văn Hào | Đại đội trưởng | Đại đội 3 | CSTDCS',
      '4 individual | Trung sĩ | Lò Văn Sơn | Tiểu đội trưởng | Đại đội 3 | CSTT',
    ]);
  });

  it('members of a society, without numbers', async () => {
    const rows = [
      TITLE,
      ['Hội viên', 'Chi hội', 'Việc làm tốt', 'Mức khen'],
      ['Bà Lê Thị Mận', 'Chi hội 3', 'Giúp 5 hộ thoát nghèo bền vững', 'Giấy khen của Chủ tịch UBND xã'],
      ['Ông Trần Văn Cam', 'Chi hội 4', 'Hiến 200 m2 đất làm đường', 'Giấy khen của Chủ tịch UBND xã'],
    ];
    expect(await rowsOf(rows)).toEqual([
      '3 individual | Bà | Lê Thị Mận |  | Chi hội 3 | GK_XA | Giúp 5 hộ thoát nghèo bền vững',
      '4 individual | Ông | Trần Văn Cam |  | Chi hội 4 | GK_XA | Hiến 200 m2 đất làm đường',
    ]);
  });

  it('persons, collectives and households in one column, achievements and award under strange words', async () => {
    const rows = [
      TITLE,
      ['Số TT', 'Diện xét', 'Ghi nhận', 'Đề xuất'],
      [1, 'Phòng Tài chính', 'Dẫn đầu khối tham mưu năm 2025', 'Tập thể LĐXS'],
      [2, 'Ông Lê Văn Quýt, Trưởng phòng, Phòng Tài chính', 'Hoàn thành xuất sắc nhiệm vụ được giao', 'CSTĐCS'],
      [3, 'Hộ bà Trần Thị Bưởi', 'Hiến đất làm đường giao thông', 'Giấy khen của Chủ tịch UBND xã'],
    ];
    expect(await rowsOf(rows)).toEqual([
      '3 collective |  | Phòng Tài chính |  |  | TTLDXS | Dẫn đầu khối tham mưu năm 2025',
      '4 individual | Ông | Lê Văn Quýt | Trưởng phòng | Phòng Tài chính | CSTDCS | Hoàn thành xuất sắc nhiệm vụ được giao',
      '5 household |  | Hộ bà Trần Thị Bưởi |  |  | GK_XA | Hiến đất làm đường giao thông',
    ]);
  });

  it('collectives: the leftmost column of them is proposed, the other one is above it', async () => {
    const rows = [
      TITLE,
      ['TT', 'Chi bộ', 'Thuộc', 'Khen'],
      [1, 'Chi bộ Trường THCS Hòa Bình', 'Đảng bộ xã Hòa Bình', 'Bằng khen UBND tỉnh'],
      [2, 'Chi bộ Trạm Y tế', 'Đảng bộ xã Hòa Bình', 'Bằng khen UBND tỉnh'],
    ];
    expect(await rowsOf(rows)).toEqual([
      '3 collective |  | Chi bộ Trường THCS Hòa Bình |  | Đảng bộ xã Hòa Bình | BK_TINH',
      '4 collective |  | Chi bộ Trạm Y tế |  | Đảng bộ xã Hòa Bình | BK_TINH',
    ]);
  });

  it('English heads', async () => {
    const rows = [
      TITLE,
      ['No.', 'Employee', 'Title', 'Job', 'Department', 'Award', 'Reason'],
      [1, 'Nguyễn Thị Lan', 'Ms', 'Kế toán trưởng', 'Phòng Kế toán', 'LĐTT', 'Hoàn thành tốt nhiệm vụ'],
      [2, 'Trần Văn Long', 'Mr', 'Trưởng phòng', 'Phòng Kỹ thuật', 'CSTĐCS', 'Có 02 sáng kiến được công nhận'],
    ];
    expect(await rowsOf(rows)).toEqual([
      '3 individual | Ms | Nguyễn Thị Lan | Kế toán trưởng | Phòng Kế toán | LDTT | Hoàn thành tốt nhiệm vụ',
      '4 individual | Mr | Trần Văn Long | Trưởng phòng | Phòng Kỹ thuật | CSTDCS | Có 02 sáng kiến được công nhận',
    ]);
  });

  it('nothing known but the number', async () => {
    const rows = [
      TITLE,
      ['TT', 'Đồng đội', 'Vai trò', 'Nơi làm', 'Sẽ tặng'],
      [1, 'Nguyễn Thị Lan', 'Kế toán', 'Phòng Tài vụ', 'LĐTT'],
      [2, 'Trần Văn Long', 'Trưởng phòng', 'Phòng Kỹ thuật', 'nt'],
    ];
    expect(await rowsOf(rows)).toEqual([
      '3 individual |  | Nguyễn Thị Lan | Kế toán | Phòng Tài vụ | LDTT',
      '4 individual |  | Trần Văn Long | Trưởng phòng | Phòng Kỹ thuật | LDTT',
    ]);
  });

  it('merged heads over two rows', async () => {
    const rows = [
      TITLE,
      ['TT', 'Nhà giáo', null, 'Đề nghị', null],
      [null, 'Người được xét', 'Môn', 'LĐTT', 'CSTĐCS'],
      [1, 'Cô Nguyễn Thị Lan', 'Toán', 'x', null],
      [2, 'Thầy Trần Văn Long', 'Văn', 'x', 'x'],
    ];
    expect(await rowsOf(rows, ['A2:A3', 'B2:C2', 'D2:E2'])).toEqual([
      '4 individual | Cô | Nguyễn Thị Lan |  |  | LDTT',
      '5 individual | Thầy | Trần Văn Long |  |  | LDTT+CSTDCS',
    ]);
  });

  it('a table that begins in column C', async () => {
    const rows = [
      TITLE,
      [null, null, 'Thứ tự', 'Nghệ nhân', 'Địa bàn', 'Đóng góp', 'Kiến nghị'],
      [null, null, 1, 'Ông A Hlung', 'Làng Kon Klor', 'Dạy cồng chiêng cho 50 em', 'Bằng khen UBND tỉnh'],
      [null, null, 2, 'Bà Y Pưn', 'Làng Kon Tum', 'Giữ nghề dệt thổ cẩm', 'nt'],
    ];
    expect(await rowsOf(rows)).toEqual([
      '3 individual | Ông | A Hlung |  | Làng Kon Klor | BK_TINH | Dạy cồng chiêng cho 50 em',
      '4 individual | Bà | Y Pưn |  | Làng Kon Tum | BK_TINH | Giữ nghề dệt thổ cẩm',
    ]);
  });

  it('name and post on lines of their own, the award in the title', async () => {
    const rows = [
      ['DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN CỦA GIÁM ĐỐC SỞ Y TẾ NĂM 2025'],
      ['TT', 'Viên chức', 'Kết quả đạt được'],
      [1, 'Ông Lê Văn Sáu', 'Cứu sống 02 ca nặng'],
      [null, 'Trưởng khoa, Khoa Nội'],
      [2, 'Bà Trần Thị Bảy', 'Sáng kiến cấp ngành'],
      [null, 'Điều dưỡng, Khoa Ngoại'],
    ];
    expect(await rowsOf(rows)).toEqual([
      '3 individual | Ông | Lê Văn Sáu | Trưởng khoa | Khoa Nội | GK_SO | Cứu sống 02 ca nặng',
      '5 individual | Bà | Trần Thị Bảy | Điều dưỡng | Khoa Ngoại | GK_SO | Sáng kiến cấp ngành',
    ]);
  });

  it('a birth date under a strange word; the day of joining is none', async () => {
    const rows = [
      TITLE,
      ['TT', 'Đảng viên', 'Chào đời', 'Ngày vào Đảng', 'Khen'],
      [1, 'Lê Văn Sáu', '03/02/1970', '03/02/1990', 'LĐTT'],
      [2, 'Trần Thị Bảy', '19/5/1981', '19/5/2001', 'LĐTT'],
    ];
    expect(await rowsOf(rows)).toEqual([
      '3 individual |  | Lê Văn Sáu |  |  | LDTT |  | 1970-02-03',
      '4 individual |  | Trần Thị Bảy |  |  | LDTT |  | 1981-05-19',
    ]);
  });

  it('two tables of different heads on one sheet, a list of words for a drop-down beside them', async () => {
    const rows = [
      TITLE,
      ['TT', 'Tập thể lớp, tổ', 'Kết quả', 'Khen', null, 'Danh mục'],
      [1, 'Tổ Toán - Tin', 'Dẫn đầu phong trào thi đua', 'TTLĐTT', null, 'LĐTT'],
      [2, 'Tổ Văn', 'Có 03 giáo viên giỏi', 'TTLĐXS', null, 'CSTĐCS'],
      [],
      ['TT', 'Thầy cô', 'Tổ', 'Khen'],
      [1, 'Cô Lê Thị Na', 'Tổ Văn', 'LĐTT'],
      [2, 'Thầy Bùi Văn Bé', 'Tổ Toán', 'CSTĐCS'],
    ];
    expect(await rowsOf(rows)).toEqual([
      '3 collective |  | Tổ Toán - Tin |  |  | TTLDTT | Dẫn đầu phong trào thi đua',
      '4 collective |  | Tổ Văn |  |  | TTLDXS | Có 03 giáo viên giỏi',
      '7 individual | Cô | Lê Thị Na |  | Tổ Văn | LDTT',
      '8 individual | Thầy | Bùi Văn Bé |  | Tổ Toán | CSTDCS',
    ]);
  });

  it('collectives and persons in a column each: a row fills one of them', async () => {
    const rows = [
      TITLE,
      ['TT', 'Tập thể', 'Cá nhân', 'Khen'],
      [1, 'Phòng Nội vụ', null, 'TTLĐTT'],
      [2, null, 'Lê Thị Bé', 'CSTĐCS'],
    ];
    expect(await rowsOf(rows)).toEqual([
      '3 collective |  | Phòng Nội vụ |  |  | TTLDTT',
      '4 individual |  | Lê Thị Bé |  |  | CSTDCS',
    ]);
  });

  it('forms over levels in three header rows', async () => {
    const rows = [
      TITLE,
      ['STT / No.', 'Họ tên / Full name', 'Chức vụ/Đơn vị', 'Thi đua', null, null, 'Khen thưởng', null],
      [null, null, null, 'LĐTT', 'CSTĐ', null, 'Giấy khen', 'Bằng khen'],
      [null, null, null, null, 'Cơ sở', 'Tỉnh', 'Sở', 'UBND tỉnh'],
      [1, 'Lê Văn Sáu', 'Trưởng phòng/Phòng Nội vụ', 'x', 'x', null, 'x', null],
      [2, 'Lê Thị Bé', 'Chuyên viên/Phòng Tư pháp', 'x', null, 'x', null, 'x'],
    ];
    const merges = ['A2:A4', 'B2:B4', 'C2:C4', 'D2:F2', 'G2:H2', 'D3:D4', 'E3:F3'];
    expect(await rowsOf(rows, merges)).toEqual([
      '5 individual |  | Lê Văn Sáu | Trưởng phòng | Phòng Nội vụ | LDTT+CSTDCS+GK_SO',
      '6 individual |  | Lê Thị Bé | Chuyên viên | Phòng Tư pháp | LDTT+CSTD_TINH+BK_TINH',
    ]);
  });

  it('points of persons and figures of units are no lists', async () => {
    const points = [
      ['BẢNG CHẤM ĐIỂM THI ĐUA'],
      ['TT', 'Cán bộ', 'Chuyên cần', 'Kỷ luật', 'Tổng điểm', 'Xếp loại'],
      [1, 'Nguyễn Thị Lan', 10, 9, 19, 'A'],
      [2, 'Trần Văn Long', 9, 9, 18, 'A'],
    ];
    const figures = [
      ['THỐNG KÊ KHEN THƯỞNG'],
      ['TT', 'Phòng, ban', 'Năm 2023', 'Năm 2024', 'Tăng giảm'],
      [1, 'Phòng Tài vụ', 3, 4, 1],
      [2, 'Văn phòng', 3, 5, 2],
    ];
    expect(await isNoList(points)).toBe(true);
    expect(await isNoList(figures)).toBe(true);
  });
});
