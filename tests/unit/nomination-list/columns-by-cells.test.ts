import { describe, expect, it } from 'vitest';
import type { MergedRange } from '#shared/domain/raw-workbook';
import { readDrawn } from '#tests/builders/plain-list';
import { doubts, readPlans } from '#tests/builders/workbook-file';

const over = (left: number, right: number): MergedRange => ({ top: 1, bottom: 1, left, right });
const codes = (reading: ReturnType<typeof readDrawn>): readonly string[] =>
  reading.rows.map(({ awardProposed }) => awardProposed.map(({ code }) => code).join('+'));

describe('columns of awards, one for each level', () => {
  it.each([
    ['Cấp Nhà nước', 'Cấp bộ, cấp tỉnh'],
    ['Nhà nước', 'Bộ, tỉnh'],
    ['Cấp trên', 'Sở'],
  ])('“%s” and “%s” hold awards where awards stand under them', (upper, lower) => {
    const reading = readDrawn(
      `
      TT | Họ tên | Chức vụ | Đơn vị | Hình thức khen thưởng đề nghị |
       | | | | ${upper} | ${lower}
      1 | Lý Tiến Sơn | Giám đốc | Trung tâm A | Huân chương Lao động hạng Ba |
      2 | Lê Thị Mai | Kế toán | Trung tâm A | | Bằng khen của Bộ Ngoại giao
      3 | Lê Thị Mơ | Kế toán | Trung tâm A | | LĐTT`,
      [over(4, 5)],
    );
    expect(codes(reading)).toEqual(['HC_LD_3', 'BK_BO', 'LDTT']);
    expect(doubts(reading)).toEqual([]);
  });

  it('say the level of a form whose cell does not', () => {
    const reading = readDrawn(`
      TT | Họ tên | Chức vụ | Đơn vị | Cấp tỉnh | Cấp cơ sở
      1 | Lý Tiến Sơn | Giám đốc | Trung tâm A | Bằng khen | CSTĐ
      2 | Lê Thị Mai | Kế toán | Trung tâm A | | LĐTT`);
    expect(codes(reading)).toEqual(['BK_TINH+CSTDCS', 'LDTT']);
  });

  it('stay levels beside the column that names the award', () => {
    const reading = readDrawn(`
      TT | Họ tên | Chức vụ | Đơn vị | Danh hiệu | Cấp
      1 | Lý Tiến Sơn | Giám đốc | Trung tâm A | Chiến sĩ thi đua | Cơ sở
      2 | Lê Thị Mai | Kế toán | Trung tâm A | Bằng khen | UBND tỉnh`);
    expect(codes(reading)).toEqual(['CSTDCS', 'BK_TINH']);
  });
});

describe('what was achieved, and how well', () => {
  it.each(['Kết quả công việc', 'Kết quả thực hiện nhiệm vụ được giao', 'Đóng góp chính'])(
    '“%s” tells what somebody did',
    (head) => {
      const reading = readDrawn(`
        TT | Họ tên | Chức vụ, đơn vị | Danh hiệu | ${head}
        1 | Lê Văn An | Giám đốc, Sở A | CSTĐCS | Chủ trì số hóa phông lưu trữ
        2 | Lê Thị Mơ | Kế toán, Sở A | LĐTT |`);
      expect(reading.rows[0]).toMatchObject({ position: 'Giám đốc', achievements: 'Chủ trì số hóa phông lưu trữ' });
    },
  );

  it('“Mức độ hoàn thành nhiệm vụ được giao” is a rating and no post', () => {
    const reading = readDrawn(`
      TT | Họ tên | Đơn vị | Danh hiệu | Mức độ hoàn thành nhiệm vụ được giao
      1 | Lê Văn An | Sở A | CSTĐCS | HTXSNV
      2 | Lê Thị Mơ | Sở A | LĐTT | HTTNV`);
    expect(reading.rows.map(({ position }) => position)).toEqual([null, null]);
    expect(codes(reading)).toEqual(['CSTDCS', 'LDTT']);
  });

  it('a rating alone in the column of awards is quoted as no award that the program knows', () => {
    const reading = readDrawn(`
      TT | Họ tên | Chức vụ | Đơn vị | Danh hiệu | Hình thức
      1 | Lê Văn An | Giám đốc | Sở A | Hoàn thành xuất sắc nhiệm vụ |
      2 | Lê Thị Mơ | Kế toán | Sở A | HTXSNV | BK UBND tỉnh
      3 | Lê Thị Mai | Kế toán | Sở A | HTTNV; LĐTT |
      4 | Lê Thị Mùi | Kế toán | Sở A | - |`);
    expect(codes(reading)).toEqual(['UNKNOWN', 'BK_TINH', 'LDTT', '']);
    expect(reading.rows[0]?.awardProposed[0]?.original).toBe('Hoàn thành xuất sắc nhiệm vụ');
    expect(doubts(reading)).toEqual(['2 AWARD_UNKNOWN', '5 AWARD_MISSING']);
  });

  it('a rating under a heading that gives the award changes nothing', () => {
    const reading = readDrawn(`
      TT | Họ tên | Đơn vị | Đề nghị
      I | Lao động tiên tiến | |
      1 | Lê Văn An | Sở A | HTTNV`);
    expect(codes(reading)).toEqual(['LDTT']);
    expect(doubts(reading)).toEqual([]);
  });
});

describe('a sheet of points beside a list', () => {
  it('is warned of all the same: a number that is text is added up by nobody', async () => {
    const reading = await readPlans(
      {
        name: 'Danh sách',
        rows: [
          ['TT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'],
          [1, 'Lê Văn An', 'Sở A', 'LĐTT'],
        ],
      },
      {
        name: 'Điểm',
        rows: [
          ['TT', 'Đơn vị', 'Điểm tự chấm', 'Điểm thưởng', 'Tổng điểm'],
          [1, 'Sở A', 90, 5, 95],
          [2, 'Sở B', 88, '4,5', 92.5],
          [3, 'Sở C', 87, 3, 90],
        ],
      },
    );
    expect(doubts(reading)).toEqual(['3 NUMBER_AS_TEXT']);
  });
});

describe('points beside names', () => {
  it.each(['Điểm', 'Tổng điểm', 'Xếp hạng'])('“%s” makes no sheet of points of a list that asks for awards', (head) => {
    const reading = readDrawn(`
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG CỜ THI ĐUA CỦA UBND TỈNH
      TT | Đơn vị | ${head}
      1 | Sở Xây dựng | 98
      2 | Sở Nội vụ | 97`);
    expect(reading.rows.map(({ fullName }) => fullName)).toEqual(['Sở Xây dựng', 'Sở Nội vụ']);
    expect(codes(reading)).toEqual(['CO_TINH', 'CO_TINH']);
  });

  it('are what a sheet is about that says so', () => {
    const reading = readDrawn(`
      BẢNG TỔNG HỢP ĐIỂM THI ĐUA, ĐỀ NGHỊ TẶNG CỜ THI ĐUA CỦA UBND TỈNH
      TT | Đơn vị | Tổng điểm
      1 | Sở Xây dựng | 98
      2 | Sở Nội vụ | 97`);
    expect(reading.rows).toEqual([]);
  });
});

describe('a head over several columns in a file without merged cells', () => {
  it('heads all of them', () => {
    const reading = readDrawn(`
      TT | Họ và tên | Năm sinh | | Đơn vị | Danh hiệu đề nghị |
       | | Nam | Nữ | | LĐTT | CSTĐCS
      1 | Lê Văn An | 1972 | | Phòng A | x |
      2 | Mai Thị Bình | | 1978 | Phòng B | | x`);
    expect(reading.rows.map(({ birthDate }) => birthDate?.value)).toEqual(['1972', '1978']);
    expect(codes(reading)).toEqual(['LDTT', 'CSTDCS']);
  });

  it('heads none that another one stands above', () => {
    const reading = readDrawn(`
      TT | Họ và tên | Đơn vị | Năm 2025 | | Ghi chú
       | | | Danh hiệu | Kết quả | Khác
      1 | Lê Văn An | Phòng A | LĐTT | Tốt | x`);
    expect(codes(reading)).toEqual(['LDTT']);
  });
});

describe('whoever signs under a column', () => {
  it('fills no column of names that the list left empty', () => {
    const reading = readDrawn(`
      TT | Tên gọi | Tên tập thể | Đơn vị công tác | Danh hiệu thi đua
      1 | | Văn phòng Sở | Sở Y tế | TTLĐTT
      2 | | Thanh tra Sở | Sở Y tế | TTLĐTT
      3 | | Phòng Nghiệp vụ Y | Sở Y tế | TTLĐXS

       | Người lập biểu | | Thủ trưởng đơn vị
       | Trần Thị Ngọc | | Nguyễn Quang Huy`);
    expect(reading.rows.map(({ fullName }) => fullName)).toEqual([
      ...['Văn phòng Sở', 'Thanh tra Sở', 'Phòng Nghiệp vụ Y'],
    ]);
  });
});

describe('columns that tell no achievement in words', () => {
  it('awards of earlier years under “Thành tích đã đạt được” are none', () => {
    const reading = readDrawn(
      `
      STT | Tên đơn vị | Thành tích đã đạt được | | Đề nghị năm 2025 | Tóm tắt thành tích
       | | Năm 2023 | Năm 2024 | |
      1 | CĐCS Bệnh viện Sông Mây | TTLĐTT | TTLĐXS | Bằng khen của Chủ tịch UBND tỉnh | Vận động 320 triệu đồng
      2 | Ban Tài chính | - | TTLĐTT | TTLĐTT |`,
      [over(2, 3)],
    );
    expect(reading.rows.map(({ achievements }) => achievements)).toEqual(['Vận động 320 triệu đồng', null]);
    expect(codes(reading)).toEqual(['BK_TINH', 'TTLDTT']);
  });

  it.each([
    ['Cấp cơ sở', 'Cấp tỉnh', null],
    ['x', '', null],
    ['Giải pháp số hóa hồ sơ một cửa', 'Cấp tỉnh', 'Giải pháp số hóa hồ sơ một cửa'],
  ])('“Sáng kiến” over “%s” and “%s”', (first, second, told) => {
    const reading = readDrawn(`
      STT | Họ và tên | Chức vụ | Đơn vị | Sáng kiến | Danh hiệu
      1 | Lê Văn An | Giáo viên | Tổ Toán | ${first} | CSTĐCS
      2 | Lê Thị Mai | Giáo viên | Tổ Toán | ${second} | LĐTT`);
    expect(reading.rows[0]?.achievements ?? null).toBe(told);
  });

  it('stand in a list without a header where their cells are sentences', () => {
    const reading = readDrawn(`
      1 | Lưu Hoành Sơn | 21/9/1969 | Giám đốc | Ban Giám đốc | HTXSNV | CSTĐCS | Triển khai kỹ thuật can thiệp mạch não
      2 | Vòng A Sáng | 03/4/1986 | Bác sĩ | Khoa Hồi sức | HTTNV | LĐTT |
      3 | Ngô Thị Nhung | 2/2/1984 | Nữ hộ sinh | Khoa Phụ sản | HTXSNV | LĐTT | Đỡ đẻ an toàn 2.860 ca`);
    expect(reading.rows.map(({ achievements }) => achievements ?? null)).toEqual([
      'Triển khai kỹ thuật can thiệp mạch não',
      null,
      'Đỡ đẻ an toàn 2.860 ca',
    ]);
  });
});
