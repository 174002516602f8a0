import { describe, expect, it } from 'vitest';
import { readDrawn } from '#tests/builders/plain-list';
import { doubts, inShort, readPlans } from '#tests/builders/workbook-file';

describe('minutes that go on below their table', () => {
  const minutes = (below: string) =>
    readDrawn(`
      BIÊN BẢN HỌP BÌNH XÉT THI ĐUA NĂM 2025
      Hội đồng thống nhất đề nghị công nhận danh hiệu Chiến sĩ thi đua cơ sở gồm 02 đ/c:
      TT | Họ và tên | Chức vụ | Tổ
      1 | Bà Lò Thị Mận | Hiệu trưởng | Ban Giám hiệu
      2 | Bà Vi Thị Nga | Giáo viên | Tổ Mẫu giáo
      ${below}`);

  it('name recipients in items below a sentence that gives an award', () => {
    const reading = minutes(`Đề nghị Chủ tịch UBND xã tặng Giấy khen cho 02 tập thể:
      - Tổ Mẫu giáo 5 tuổi;
      - Tổ Nuôi dưỡng.
      Cuộc họp kết thúc vào hồi 16h45 cùng ngày./.`);
    expect(inShort(reading)).toEqual([
      '4 individual | Bà | Lò Thị Mận | Hiệu trưởng | Ban Giám hiệu | CSTDCS',
      '5 individual | Bà | Vi Thị Nga | Giáo viên | Tổ Mẫu giáo | CSTDCS',
      '7 collective |  | Tổ Mẫu giáo 5 tuổi |  |  | GK_XA',
      '8 collective |  | Tổ Nuôi dưỡng |  |  | GK_XA',
    ]);
    expect(reading.ignoredRows.map(({ sourceRow, reason }) => `${sourceRow} ${reason}`)).toContain('6 header');
    expect(doubts(reading)).toEqual([]);
  });

  it('name nobody where no items follow', () => {
    const reading = minutes(`Danh hiệu Lao động tiên tiến: gồm 50 đ/c (có danh sách kèm theo).
      Nơi nhận:
      - Như trên;
      - Lưu: VT.`);
    expect(reading.rows.map(({ fullName }) => fullName)).toEqual(['Lò Thị Mận', 'Vi Thị Nga']);
  });
});

it('ballots out of a whole, by what the head says of the whole', () => {
  const votes = (head: string) =>
    readDrawn(`
      KẾT QUẢ KIỂM PHIẾU
      TT | Họ và tên | Chức vụ | Danh hiệu | ${head} | Tỷ lệ (%)
      1 | Bà Lò Thị Mận | Hiệu trưởng | CSTĐCS | 48/49 | 98,0`).rows[0]?.votes;
  expect(votes('Số phiếu đồng ý/Số phiếu thu về')).toEqual({ yes: 48, collected: 49, ratio: 98 });
  expect(votes('Số phiếu bầu/Số phiếu phát ra')).toEqual({ yes: 48, issued: 49, ratio: 98 });
  expect(votes('Số phiếu tán thành/Số phiếu hợp lệ')).toEqual({ yes: 48, valid: 49, ratio: 98 });
});

describe('headings', () => {
  it('that say whose work it is are of persons, and name no unit', () => {
    const reading = readDrawn(`
      TT | Họ và tên | Chức vụ, đơn vị | Danh hiệu
      I. Cán bộ quản lý
      1 | Ông Thạch Sô | Hiệu trưởng Trường THPT Lâm Sơn | LĐTT
      II. Nhà giáo trực tiếp giảng dạy
      2 | Bà Vi Thị Nga | Giáo viên Trường THPT Lâm Sơn | LĐTT`);
    expect(inShort(reading)).toEqual([
      '3 individual | Ông | Thạch Sô | Hiệu trưởng | Trường THPT Lâm Sơn | LDTT',
      '5 individual | Bà | Vi Thị Nga | Giáo viên | Trường THPT Lâm Sơn | LDTT',
    ]);
  });

  it('of sectors leave a row its own unit', () => {
    const reading = readDrawn(`
      TT | Họ và tên, chức vụ, đơn vị | Danh hiệu
      Khối sở, ban, ngành
      1 | Ông Thạch Sô, Phó Giám đốc Sở Xây dựng | LĐTT
      CÁ NHÂN KHỐI ỦY BAN VÀ ĐOÀN THỂ
      2 | Bà Vi Thị Nga, Bí thư Đoàn xã | LĐTT`);
    expect(inShort(reading)).toEqual([
      '3 individual | Ông | Thạch Sô | Phó Giám đốc | Sở Xây dựng | LDTT',
      '5 individual | Bà | Vi Thị Nga | Bí thư | Đoàn xã | LDTT',
    ]);
  });

  const counted = (award: string) =>
    doubts(
      readDrawn(`
      TT | Họ và tên | Chức vụ, đơn vị
      I | Danh hiệu Lao động tiên tiến: 02 cá nhân
      1 | Ông Thạch Sô | Kế toán, Phòng Tài vụ
      2 | Bà Vi Thị Nga | Văn thư, Phòng Hành chính
      II | ${award}
      | Cá nhân |
      1 | Ông Lò Văn Inh | Lái xe, Phòng Hành chính
      | Tập thể |
      1 | Phòng Tài vụ | Công ty Cổ phần Hoa Sen`),
    );

  it('count what stands under headings within them too', () => {
    expect(counted('Giấy khen của Giám đốc: 01 cá nhân, 01 tập thể')).toEqual([]);
    expect(counted('Giấy khen của Giám đốc: 03 cá nhân, 01 tập thể')).toEqual(['5 TOTAL_MISMATCH']);
    expect(counted('Giấy khen của Giám đốc: 01 cá nhân, 02 tập thể')).toEqual(['5 TOTAL_MISMATCH']);
  });
});

it('a head merged over several columns makes heads of whatever stands under it', async () => {
  const rows = [
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
    ['TT', 'Đơn vị, cá nhân', 'Chức vụ', 'Điểm', null, null, 'Đề nghị khen thưởng'],
    [null, null, null, 'Tự chấm', 'Cụm chấm', 'Chênh lệch', null],
    [1, 'UBND phường Kon Tum', null, 104, 100, -4, 'Cờ thi đua của UBND tỉnh'],
    [2, 'UBND xã Đăk Pék', null, 103, 98, -5, 'Bằng khen của Chủ tịch UBND tỉnh'],
  ];
  const reading = await readPlans({ rows, merges: ['D2:F2'] });
  expect(inShort(reading)).toEqual([
    '4 collective |  | UBND phường Kon Tum |  |  | CO_TINH',
    '5 collective |  | UBND xã Đăk Pék |  |  | BK_TINH',
  ]);
  expect(doubts(reading)).toEqual([]);
});

it('how to fill a column in is no word of its award', () => {
  const reading = readDrawn(`
    STT | Họ và tên | Chức vụ | CSTT (Đánh X) | CSTDCS (Đánh dấu “x”)
    1 | Phùng Chí Kiên | Chính ủy | | X
    2 | Mai Xuân Hợp | Trợ lý | x |`);
  expect(reading.rows.map(({ awardProposed }) => awardProposed.map(({ original }) => original))).toEqual([
    ['CSTDCS (X)'],
    ['CSTT (x)'],
  ]);
});

it('a unit in brackets below a collective stands without them', () => {
  const reading = readDrawn(`
    STT | Tên đơn vị | Hình thức khen thưởng đề nghị
    1 | Đồn Biên phòng Vĩnh Hải\\n(Bộ Chỉ huy Bộ đội Biên phòng tỉnh) | Bằng khen của Chủ tịch UBND tỉnh
    2 | Hợp tác xã Nho Thái An\\nXã Vĩnh Hải | Giấy khen của Chủ tịch UBND xã`);
  expect(inShort(reading)).toEqual([
    '2 collective |  | Đồn Biên phòng Vĩnh Hải |  | Bộ Chỉ huy Bộ đội Biên phòng tỉnh | BK_TINH',
    '3 collective |  | Hợp tác xã Nho Thái An |  | Xã Vĩnh Hải | GK_XA',
  ]);
});
