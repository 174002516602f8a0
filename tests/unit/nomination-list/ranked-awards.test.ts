import { describe, expect, it } from 'vitest';
import { readDrawn } from '#tests/builders/plain-list';
import { doubts } from '#tests/builders/workbook-file';

const awardsIn = (drawn: string): readonly string[] =>
  readDrawn(drawn).rows.map(({ awardProposed }) =>
    awardProposed.map(({ code, original }) => `${code}: ${original}`).join(' + '),
  );

describe('a medal or an order whose class stands in the cell', () => {
  it('is the award of its column with that class, beside columns that are marked', () => {
    const drawn = `
      TT | Họ và tên | Chức vụ | Đơn vị | CSTT | CSTĐCS | Huy chương Chiến sĩ vẻ vang | Ghi chú
      1 | Phan Ngọc Đạt | Trưởng ban | Ban Tuyên huấn | | x | hạng Nhất |
      2 | Mai Đình Tuấn | Trợ lý | Ban Tuyên huấn | x | | |
      3 | Tạ Xuân Bảo | Trợ lý | Ban Tác huấn | | | Nhì |
      4 | Cao Trọng Lộc | Phó ban | Ban Hậu cần | x | | III | đủ 10 năm
      5 | Lê Văn Bảy | Trợ lý | Ban Hậu cần | | | - | chưa đủ năm`;
    expect(awardsIn(drawn)).toEqual([
      'CSTDCS: CSTĐCS (x) + HCH_CSVV_1: Huy chương Chiến sĩ vẻ vang hạng Nhất',
      'CSTT: CSTT (x)',
      'HCH_CSVV_2: Huy chương Chiến sĩ vẻ vang Nhì',
      'CSTT: CSTT (x) + HCH_CSVV_3: Huy chương Chiến sĩ vẻ vang III',
      '',
    ]);
    expect(doubts(readDrawn(drawn))).toEqual(['6 AWARD_MISSING']);
  });

  it.each([
    ['HCCSVV', 'Hạng Ba', 'HCH_CSVV_3'],
    ['Đề nghị tặng Huân chương Lao động (hạng)', 'Ba', 'HC_LD_3'],
    ['Huân chương', 'Lao động hạng Nhì', 'HC_LD_2'],
    ['Huân chương Bảo vệ Tổ quốc', 'hạng 3', 'HC_BVTQ_3'],
    ['Huân, Huy chương đề nghị', 'Huân chương Chiến công hạng Ba', 'HC_CC_3'],
    ['Huy chương', 'Quân kỳ quyết thắng', 'HCH_QKQT'],
    ['HCLĐ', 'hạng ba', 'HC_LD_3'],
    ['Hạng HCCSVV', 'Nhì (đủ 15 năm)', 'HCH_CSVV_2'],
    ['Huy chương CSVV (hạng)', 'Nhất', 'HCH_CSVV_1'],
    ['Hạng Huân chương Lao động', 'Ba', 'HC_LD_3'],
  ])('under “%s” “%s” is %s', (head, cell, code) => {
    const reading = readDrawn(`
      TT | Họ và tên | Chức vụ | ${head}
      1 | Phan Ngọc Đạt | Trưởng ban | ${cell}
      2 | Mai Đình Tuấn | Trợ lý | ${cell}`);
    expect(reading.rows.map(({ awardProposed }) => awardProposed.map((award) => award.code))).toEqual([[code], [code]]);
    expect(doubts(reading)).toEqual([]);
  });

  it('a mark under it leaves the class open', () => {
    const reading = readDrawn(`
      TT | Họ và tên | Chức vụ | Huân chương Lao động
      1 | Phan Ngọc Đạt | Trưởng ban | x
      2 | Mai Đình Tuấn | Trợ lý | hạng Ba`);
    expect(doubts(reading)).toEqual(['2 AWARD_LEVEL_UNKNOWN']);
  });

  it('classes as columns of their own under one head are marked', () => {
    const merges = [{ top: 1, left: 3, bottom: 1, right: 5 }];
    const reading = readDrawn(
      `TT | Họ và tên | Chức vụ | Huy chương Chiến sĩ vẻ vang | |
       | | | Hạng Nhất | Hạng Nhì | Hạng Ba
       1 | Phan Ngọc Đạt | Trưởng ban | x | |
       2 | Mai Đình Tuấn | Trợ lý | | | x`,
      merges,
    );
    expect(reading.rows.map(({ awardProposed }) => awardProposed)).toEqual([
      [{ code: 'HCH_CSVV_1', original: 'Huy chương Chiến sĩ vẻ vang Hạng Nhất (x)' }],
      [{ code: 'HCH_CSVV_3', original: 'Huy chương Chiến sĩ vẻ vang Hạng Ba (x)' }],
    ]);
  });

  it('class in a column of its own beside the award, or of a profession beside the name', () => {
    const merges = [{ top: 1, left: 3, bottom: 1, right: 4 }];
    const reading = readDrawn(
      `TT | Họ và tên | Chức vụ | Hình thức khen thưởng |
       | | | Tên | Hạng
       1 | Phan Ngọc Đạt | Trưởng ban | Huân chương Lao động | Ba
       2 | Mai Đình Tuấn | Trợ lý | Huân chương Lao động | hạng Nhì`,
      merges,
    );
    expect(reading.rows.map(({ awardProposed }) => awardProposed)).toEqual([
      [{ code: 'HC_LD_3', original: 'Huân chương Lao động (Ba)' }],
      [{ code: 'HC_LD_2', original: 'Huân chương Lao động (hạng Nhì)' }],
    ]);
    const teachers = readDrawn('TT | Họ và tên | Chức danh | Hạng | Danh hiệu\n1 | Lê Thị Tư | Giáo viên | III | LĐTT');
    expect(teachers.rows[0]?.awardProposed).toEqual([{ code: 'LDTT', original: 'LĐTT' }]);
  });

  it.each([
    ['DANH SÁCH QUÂN NHÂN ĐỀ NGHỊ TẶNG HUY CHƯƠNG CHIẾN SĨ VẺ VANG NĂM 2025', 'HCH_CSVV', 'Hạng'],
    ['Danh sách đề nghị tặng thưởng Huân chương Lao động cho 02 cá nhân', 'HC_LD', 'Hạng đề nghị'],
    ['Đề nghị tặng “Huân chương Bảo vệ Tổ quốc” (các hạng)', 'HC_BVTQ', 'Hạng khen thưởng'],
  ])('class in the column “Hạng” under a title that names the award: %s', (title, code, head) => {
    const reading = readDrawn(`
      ${title}
      TT | Họ và tên | Cấp bậc | Đơn vị | ${head}
      1 | Phan Ngọc Đạt | Thượng tá | Ban A | Nhất
      2 | Mai Đình Tuấn | Đại úy | Ban B | hạng Ba`);
    expect(reading.rows.map(({ awardProposed }) => awardProposed[0]?.code)).toEqual([`${code}_1`, `${code}_3`]);
    expect(doubts(reading)).toEqual([]);
    expect(reading.tables[0]?.columns.map(({ role }) => role)).toEqual([
      'number',
      'name',
      'honorific',
      'unit',
      'award',
    ]);
  });

  it('“Hạng” is of a profession where the title names another award, or a title two', () => {
    const drawn = (title: string): string => `
      ${title}
      TT | Họ và tên | Chức danh | Hạng
      1 | Lê Thị Tư | Giáo viên | III`;
    const codes = (title: string): unknown => readDrawn(drawn(title)).rows[0]?.awardProposed.map(({ code }) => code);
    expect(codes('DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN')).toEqual(['LDTT']);
    expect(codes('ĐỀ NGHỊ TẶNG HUÂN CHƯƠNG LAO ĐỘNG HẠNG BA')).toEqual(['HC_LD_3']);
    expect(codes('ĐỀ NGHỊ TẶNG HUÂN CHƯƠNG LAO ĐỘNG, HUÂN CHƯƠNG ĐỘC LẬP')).toEqual([]);
  });

  it('of earlier years proposes nothing', () => {
    const reading = readDrawn(`
      TT | Họ và tên | Chức vụ | Huy chương Chiến sĩ vẻ vang đã được tặng | Danh hiệu đề nghị
      1 | Phan Ngọc Đạt | Trưởng ban | hạng Ba | CSTT`);
    expect(reading.rows[0]?.awardProposed.map(({ code }) => code)).toEqual(['CSTT']);
  });
});
