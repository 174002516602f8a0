import { describe, expect, it } from 'vitest';
import { readDrawn } from '#tests/builders/plain-list';

const unitsOf = (drawn: string): readonly (string | null)[] => readDrawn(drawn).rows.map(({ unit }) => unit);

describe('“Đơn vị: …” above a list', () => {
  it('is where everybody works whom the list gives no unit', () => {
    expect(
      unitsOf(`
        CÔNG TY THAN QUANG SƠN
        DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU "LAO ĐỘNG TIÊN TIẾN"
        Đơn vị: Phân xưởng Khai thác 1
        TT | Họ và tên | Chức danh
        1 | Phạm Văn Sỹ | Quản đốc
         | Tổ Cơ điện
        2 | Vũ Xuân Lượng | Thợ lò`),
    ).toEqual(['Phân xưởng Khai thác 1', 'Tổ Cơ điện']);
  });

  it('goes behind a column of units, and may be left blank', () => {
    expect(
      unitsOf(`
        DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU "LAO ĐỘNG TIÊN TIẾN"
        Đơn vị: Sở Xây dựng
        TT | Họ và tên | Phòng
        1 | Phạm Văn Sỹ | Phòng Tổ chức
        2 | Vũ Xuân Lượng | Phòng Kế hoạch`),
    ).toEqual(['Phòng Tổ chức', 'Phòng Kế hoạch']);
    expect(
      unitsOf(`
        DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU "LAO ĐỘNG TIÊN TIẾN"
        Đơn vị: ……………
        TT | Họ và tên | Chức danh
        1 | Phạm Văn Sỹ | Quản đốc`),
    ).toEqual([null]);
  });
});

describe('the bodies of a letterhead', () => {
  const codesUnder = (letterhead: string): readonly string[] =>
    readDrawn(`
      ${letterhead}
      DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG
      TT | Họ và tên | Chức vụ | Danh hiệu đề nghị
      1 | Hạng A Vàng | Bảo vệ | Giấy khen
      2 | Điêu Thị Bun | Văn thư | Giấy khen của Giám đốc Sở GD&ĐT`).rows.map(
      ({ awardProposed }) => awardProposed[0]?.code ?? '',
    );

  it('tell the level of a bare “Giấy khen” by whoever sends the list, not by its parent', () => {
    expect(codesUnder('SỞ GIÁO DỤC VÀ ĐÀO TẠO')).toEqual(['GK_SO', 'GK_SO']);
    expect(codesUnder('SỞ GIÁO DỤC VÀ ĐÀO TẠO\nTRƯỜNG PTDTNT MƯỜNG LÂM')).toEqual(['GK', 'GK_SO']);
  });
});

describe('a family name that is a form of address', () => {
  it('stays where the column of addresses says “Bà”', () => {
    const reading = readDrawn(`
      TT | Ông/Bà | Họ và tên | Chức vụ | Danh hiệu
      1 | Bà | Ông Thị Diệu Linh | Thanh tra viên | LĐTT
      2 | Ông | Ông Giáp Văn Cường | Thanh tra viên | LĐTT`);
    expect(reading.rows.map(({ fullName }) => fullName)).toEqual(['Ông Thị Diệu Linh', 'Giáp Văn Cường']);
  });
});
