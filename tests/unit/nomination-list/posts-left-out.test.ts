import { describe, expect, it } from 'vitest';
import { readDrawn } from '#tests/builders/plain-list';
import { doubts } from '#tests/builders/workbook-file';

const listOf = (third: string, fourth: string): readonly string[] =>
  doubts(
    readDrawn(`
      TT | Họ và tên | Chức vụ, đơn vị | Danh hiệu
      1 | Bà Hà Khắc Bình | Giáo viên, Trường THCS An Phú | LĐTT
      2 | Ông Dương Sỹ Hưởng | Hiệu trưởng, Trường THCS An Phú | LĐTT
      3 | Bà Lý Thị Sen | Kế toán, Trường THCS An Phú | LĐTT
      4 | ${third} | LĐTT
      5 | Bà Tô Thị Ngân | Văn thư, Trường THCS An Phú | LĐTT
      6 | ${fourth} | LĐTT`),
  );

describe('a post that a list with posts leaves out', () => {
  const full = 'Ông Vừ Hữu Hùng | Bảo vệ, Trường THCS An Phú';

  it('is asked for where the cell says the unit only, and with the unit where it is empty', () => {
    expect(listOf('Bà Cao Thị Liên | Trường THCS An Phú', full)).toEqual(['5 POSITION_MISSING']);
    expect(listOf('Bà Cao Thị Liên |', full)).toEqual(['5 POSITION_MISSING', '5 UNIT_MISSING']);
  });

  it('is no matter of those whose address says what they are, nor of a post alone', () => {
    expect(listOf('Linh mục Cao Văn Liên | Giáo xứ Tân Phước', 'Thiếu úy Vừ Hữu Hùng | Công an xã')).toEqual([]);
    expect(listOf('Bà Cao Thị Liên | Phó Hiệu trưởng', full)).toEqual([]);
  });

  it('is not asked for in a list that gives no posts', () => {
    const reading = readDrawn(`
      TT | Họ và tên | Đơn vị | Danh hiệu
      1 | Bà Hà Khắc Bình | Trường THCS An Phú | LĐTT
      2 | Ông Dương Sỹ Hưởng | Trường THCS An Phú | LĐTT
      3 | Bà Lý Thị Sen | Trường THCS An Phú | LĐTT
      4 | Bà Tô Thị Ngân | Trường THCS An Phú | LĐTT`);
    expect(doubts(reading)).toEqual([]);
  });

  it('is asked for in a list of lines', () => {
    const reading = readDrawn(`
      Tặng Bằng khen của Chủ tịch UBND tỉnh cho 05 cá nhân sau:
      1. Ông Hoàng Đình Vinh, Ban Dân vận Tỉnh ủy;
      2. Bà Lý Thị Sen, Trưởng phòng Tổ chức, Sở Y tế;
      3. Ông Vừ Hữu Hùng, Chủ tịch UBND xã Tân Phước;
      4. Bà Tô Thị Ngân, Giám đốc Sở Nội vụ;
      5. Ông Dương Sỹ Hưởng, Phó Giám đốc Sở Nội vụ.`);
    expect(doubts(reading)).toEqual(['2 POSITION_MISSING']);
  });
});

describe('a list of ballots', () => {
  it('says in short whom it means, and asks where it says nothing', () => {
    const reading = readDrawn(`
      TT | Họ và tên | Chức vụ, đơn vị | Số phiếu đồng ý
      1 | Bà Hà Khắc Bình | Giáo viên, Trường THCS An Phú | 9/9
      2 | Ông Dương Sỹ Hưởng | Hiệu trưởng, Trường THCS An Phú | 9/9
      3 | Bà Lý Thị Sen | Kế toán | 9/9
      4 | Bà Tô Thị Ngân | Văn thư | 9/9
      5 | Ông Vừ Hữu Hùng | Trường THCS An Phú | 9/9
      6 | Bà Cao Thị Liên | Bảo vệ | 9/9
      7 | Bà Mùa Thị Sua | | 9/9`);
    expect(doubts(reading)).toEqual(['8 POSITION_MISSING']);
  });
});

describe('somebody born after the year of the list', () => {
  it('has a birth date that cannot be', () => {
    const reading = readDrawn(`
      DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025
      TT | Họ và tên | Ngày sinh | Chức vụ | Danh hiệu
      1 | Bà Hà Khắc Bình | 15/3/2035 | Giáo viên | LĐTT
      2 | Em Dương Sỹ Hưởng | 15/3/2015 | Học sinh | Giấy khen của Hiệu trưởng`);
    expect(doubts(reading)).toEqual(['3 DATE_INVALID']);
  });
});
