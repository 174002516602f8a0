import { describe, expect, it } from 'vitest';
import { readDrawn } from '#tests/builders/plain-list';

const named = (drawn: string): readonly string[] =>
  readDrawn(drawn).rows.map(({ fullName, awardProposed }) =>
    [fullName, ...awardProposed.map(({ code }) => code)].join(' '),
  );

describe('rows that nobody numbered', () => {
  it('name recipients in a table of names alone, down to whoever signs', () => {
    const reading = readDrawn(`
      DANH SÁCH
      Tập thể, cá nhân đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh

      TT | Tập thể, cá nhân đề nghị xét khen thưởng
      I | Tập thể
       | Công an tỉnh Lâm Xuyên;
       | UBND xã Hòa Bình.
      II | Cá nhân
       | Ông Trương Quang Sáng, Phó Giám đốc Sở Tư pháp;
       | Đại tá Lê Văn Tiến - Chính ủy Bộ đội Biên phòng tỉnh./.
       | GIÁM ĐỐC


       | Trần Chí Tiến`);
    expect(reading.rows.map(({ fullName, recipientKind }) => `${fullName} ${recipientKind}`)).toEqual([
      'Công an tỉnh Lâm Xuyên collective',
      'UBND xã Hòa Bình collective',
      'Trương Quang Sáng individual',
      'Lê Văn Tiến individual',
    ]);
  });

  it('stand under the award of a heading', () => {
    expect(
      named(`
        TT | Họ tên, chức vụ, đơn vị | Ghi chú
         | A. LAO ĐỘNG TIÊN TIẾN (02 người)
         | Ông Quản Văn Thép - Tổ trưởng - Xưởng Cơ khí
         | Bà Tào Thị Nhung – Kế toán viên – Phòng Tài chính
         | B. TẬP THỂ LAO ĐỘNG XUẤT SẮC (01 tập thể)
         | Đội thi công số 3`),
    ).toEqual(['Quản Văn Thép LDTT', 'Tào Thị Nhung LDTT', 'Đội thi công số 3 TTLDXS']);
  });

  it('are told though one row among them has a number', () => {
    expect(
      named(`
        TT | Họ và tên | Năm sinh | Chức danh | Danh hiệu
         | Lê Văn An | 1960 | Già làng | LĐTT
         | Mai Thị Bình | 1965 | Y tế thôn | LĐTT
        3 | | 1990 | Thôn đội trưởng | LĐTT
         | Hồ Thị Cúc | 1995 | Trưởng thôn | LĐTT
         | Trần Thị Dung | 1955 | Kế toán | LĐTT`),
    ).toEqual(['Lê Văn An LDTT', 'Mai Thị Bình LDTT', 'Hồ Thị Cúc LDTT', 'Trần Thị Dung LDTT']);
  });

  it.each(['Hướng dẫn viên', 'Công chứng viên', 'Công nhân cơ khí'])('keep a “%s”', (post) => {
    expect(
      named(`
        TT | Họ và tên | Chức vụ | Đơn vị | Danh hiệu
         | Lê Văn An | ${post} | Phòng A | LĐTT
         | Mai Thị Bình | Chuyên viên | Phòng A | LĐTT`),
    ).toEqual(['Lê Văn An LDTT', 'Mai Thị Bình LDTT']);
  });

  it('stay set aside where the others are numbered and a line below them explains', () => {
    const reading = readDrawn(`
      TT | Họ và tên | Chức vụ | Đơn vị | Danh hiệu
      1 | Lê Văn An | Chuyên viên | Phòng A | LĐTT
      2 | Mai Thị Bình | Chuyên viên | Phòng A | LĐTT
       | Hướng dẫn: ghi đủ họ tên
       | Cộng: 2 người`);
    expect(reading.rows).toHaveLength(2);
    expect(reading.ignoredRows.slice(-2).map(({ reason }) => reason)).toEqual(['legend', 'total']);
  });
});
