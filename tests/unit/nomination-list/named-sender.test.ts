import { describe, expect, it } from 'vitest';
import { namedSender } from '#shared/domain/nomination-list/named-sender';
import { findSender, levelOfUnit, type RegisterUnit } from '#shared/domain/nomination-list/sender-match';
import { spelledUnit } from '#shared/domain/nomination-list/unit-spelling';

/** Lines above a list; `|` between cells, `/` between the lines of a cell. */
const above = (...rows: readonly string[]) =>
  namedSender(
    rows.map((row, at) => ({
      sourceRow: at + 1,
      hidden: false,
      cells: row.split('|').map((text) => {
        const withBreaks = text.trim().replaceAll(' / ', '\n');
        return withBreaks === '' ? undefined : { text: withBreaks.replaceAll('\n', ' '), withBreaks };
      }),
    })),
  );

const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
const TITLE = 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025';

describe('the lines above a list', () => {
  it('name the lower body of the letterhead', () => {
    const letterhead = above(`UBND TỈNH LÂM XUYÊN | ${MOTTO[0]}`, `SỞ NỘI VỤ | ${MOTTO[1]}`, TITLE);
    expect(letterhead).toEqual({ name: 'SỞ NỘI VỤ', above: 'UBND TỈNH LÂM XUYÊN', said: 'SỞ NỘI VỤ' });
    expect(above('UBND XÃ MƯỜNG LẠN / TRƯỜNG THCS PÁ KHOANG', TITLE)?.name).toBe('TRƯỜNG THCS PÁ KHOANG');
    expect(above('UBND TỈNH', 'SỞ NÔNG NGHIỆP VÀ', 'MÔI TRƯỜNG', 'Số: 12/TTr-SNN', TITLE)?.name).toBe(
      'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG',
    );
    expect(above('HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG SỞ Y TẾ', TITLE)?.name).toBe('SỞ Y TẾ');
  });

  it('say it in a line of the form before the letterhead', () => {
    expect(above('SỞ GIÁO DỤC VÀ ĐÀO TẠO', TITLE, 'Đơn vị đề nghị: Trường THPT Tứ Hạ')?.name).toBe('Trường THPT Tứ Hạ');
    expect(above(TITLE, 'Đơn vị: | Trường THPT Tứ Hạ')?.name).toBe('Trường THPT Tứ Hạ');
    expect(above(TITLE, 'Đơn vị tính: người')).toBeNull();
    expect(above(TITLE, 'Đơn vị: đồng')).toBeNull();
  });

  it('name nobody where the form was left blank, or where the list is decided already', () => {
    expect(above('SỞ GIÁO DỤC VÀ ĐÀO TẠO', TITLE, 'Đơn vị: …………')).toBeNull();
    expect(above('UBND XÃ BÌNH AN', 'QUYẾT ĐỊNH', 'Về việc tặng Giấy khen')).toBeNull();
  });

  it('name whose paper the list goes with, or whose list it is, but not who gives an award', () => {
    const paper = '(Kèm theo Tờ trình số 112/TTr-STP ngày 8/12/2025 của Sở Tư pháp)';
    expect(above('DANH SÁCH', paper)?.name).toBe('Sở Tư pháp');
    expect(above('SỞ GIÁO DỤC VÀ ĐÀO TẠO', TITLE, '(Kèm theo Tờ trình số 1/TTr của Trường THPT A)')?.name).toBe(
      'Trường THPT A',
    );
    expect(above('DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG CỦA SỞ Y TẾ NĂM 2025')?.name).toBe('SỞ Y TẾ');
    expect(above('DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA UBND TỈNH NĂM 2025')).toBeNull();
    expect(above('DANH SÁCH ĐỀ NGHỊ HÌNH THỨC KHEN THƯỞNG CỦA UBND TỈNH')).toBeNull();
    expect(above('DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH')).toBeNull();
  });
});

it('spells a letterhead as running text does', () => {
  const spelled = [
    ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'Sở Giáo dục và Đào tạo'],
    ['PHÒNG VĂN HÓA - XÃ HỘI', 'Phòng Văn hóa - Xã hội'],
    ['TRƯỜNG PTDTBT THCS PÁ KHOANG', 'Trường PTDTBT THCS Pá Khoang'],
    ['TRƯỜNG TIỂU HỌC HOA SEN', 'Trường Tiểu học Hoa Sen'],
    ['UBND XÃ EA NUÔL', 'UBND xã Ea Nuôl'],
    ['ỦY BAN NHÂN DÂN THỊ TRẤN MỎ CÀY', 'Ủy ban nhân dân thị trấn Mỏ Cày'],
    ['CÔNG AN TỈNH LÂM XUYÊN', 'Công an tỉnh Lâm Xuyên'],
    ['Sở Công Thương', 'Sở Công Thương'],
  ] as const;
  for (const [capitals, expected] of spelled) expect(spelledUnit(capitals)).toBe(expected);
});

describe('the unit of the register', () => {
  const unit = (id: string, name: string, more: Partial<RegisterUnit> = {}): RegisterUnit => ({
    ...{ id, name, shortName: '', parentId: null, isInForce: true },
    ...more,
  });
  const found = (name: string, upper: string | null, units: readonly RegisterUnit[], fileName = 'ds.xlsx') =>
    findSender(
      name === '' ? null : { name, above: upper, said: name },
      fileName,
      { units, place: 'Lâm Xuyên', ownNames: ['Ủy ban nhân dân tỉnh Lâm Xuyên'] },
      ['Sở Công Thương'],
    );

  it('is the one that bears the name, with or without its own province', () => {
    const units = [unit('nv', 'Sở Nội vụ tỉnh Lâm Xuyên'), unit('tp', 'Sở Tư pháp')];
    expect(found('SỞ NỘI VỤ', 'UBND TỈNH LÂM XUYÊN', units)).toMatchObject({ unitId: 'nv', isNew: false });
    expect(found('SỞ TƯ PHÁP TỈNH LÂM XUYÊN', null, units)).toMatchObject({ unitId: 'tp' });
    expect(found('SỞ NỘI VỤ', 'UBND TỈNH HẢI TRUNG', units)).toMatchObject({ unitId: null, isNew: true });
    expect(found('UBND XÃ BÌNH AN', null, [unit('ba', 'Ủy ban nhân dân xã Bình An')])).toMatchObject({ unitId: 'ba' });
    const short = [unit('th', 'Trường Trung học phổ thông Tứ Hạ', { shortName: 'THPT Tứ Hạ' })];
    expect(found('THPT TỨ HẠ', null, short)).toMatchObject({ unitId: 'th' });
  });

  it('of several that bear the name is the one below the body of the letterhead, else none', () => {
    const units = [
      unit('a', 'UBND huyện An Lộc'),
      unit('b', 'UBND huyện Bình Lộc'),
      unit('pa', 'Phòng Nội vụ', { parentId: 'a' }),
      unit('pb', 'Phòng Nội vụ', { parentId: 'b' }),
    ];
    expect(found('PHÒNG NỘI VỤ', 'UBND HUYỆN BÌNH LỘC', units)).toMatchObject({ unitId: 'pb' });
    expect(found('PHÒNG NỘI VỤ', null, units)).toMatchObject({ unitId: null, isNew: false });
    expect(found('PHÒNG NỘI VỤ', 'UBND HUYỆN CAO LỘC', units)).toMatchObject({ unitId: null, isNew: true });
    expect(found('PHÒNG Y TẾ', 'UBND HUYỆN BÌNH LỘC', units)).toMatchObject({ isNew: true, parentId: 'b' });
  });

  it('is none that is no more, and none is offered for the office itself', () => {
    expect(found('SỞ NỘI VỤ', null, [unit('nv', 'Sở Nội vụ', { isInForce: false })])).toMatchObject({
      unitId: null,
      isNew: false,
    });
    expect(found('UBND TỈNH LÂM XUYÊN', null, [])).toBeNull();
  });

  it('is never the office itself, though the register knows it: its letterhead stands on what it sends out', () => {
    const units = [unit('own', 'UBND tỉnh Lâm Xuyên'), unit('nv', 'Sở Nội vụ', { parentId: 'own' })];
    expect(found('ỦY BAN NHÂN DÂN TỈNH LÂM XUYÊN', null, units)).toBeNull();
    expect(found('TỈNH LÂM XUYÊN', null, units)).toBeNull();
    expect(found('', null, units, 'UBND tỉnh Lâm Xuyên.xlsx')).toBeNull();
    // What the file itself is called still says who sent it.
    expect(found('UBND TỈNH LÂM XUYÊN', null, units, 'ds-so-noi-vu.xlsx')).toMatchObject({ unitId: 'nv', said: null });
    // It stays the body above those that send.
    expect(found('SỞ NỘI VỤ', 'UBND TỈNH LÂM XUYÊN', units)).toMatchObject({ unitId: 'nv', parentId: 'own' });
    expect(found('SỞ Y TẾ', 'UBND TỈNH LÂM XUYÊN', units)).toMatchObject({ isNew: true, parentId: 'own' });
  });

  it('is not a department whose council this is, with or without its province, but one of another', () => {
    const ofDepartment = (name: string, above: string | null) =>
      findSender(
        { name, above, said: name },
        'ds.xlsx',
        { units: [unit('nv', 'Sở Nội vụ')], place: 'Lâm Xuyên', ownNames: ['Sở Nội vụ tỉnh Lâm Xuyên', ''] },
        [],
      );
    expect(ofDepartment('SỞ NỘI VỤ', 'UBND TỈNH LÂM XUYÊN')).toBeNull();
    expect(ofDepartment('SỞ NỘI VỤ', 'UBND TỈNH HẢI TRUNG')).not.toBeNull();
    expect(ofDepartment('SỞ Y TẾ', 'UBND TỈNH LÂM XUYÊN')).toMatchObject({ name: 'Sở Y tế', isNew: true });
  });

  it('is called as the rows spell it, and has a level', () => {
    expect(found('SỞ CÔNG THƯƠNG', null, [])?.name).toBe('Sở Công Thương');
    expect(['UBND xã Bình An', 'Sở Y tế', 'UBND huyện An Lộc'].map(levelOfUnit)).toEqual([
      'commune',
      'unit',
      'district',
    ]);
  });

  it('may stand in the name of the file where nothing else names it', () => {
    const units = [unit('nv', 'Sở Nội vụ tỉnh Lâm Xuyên'), unit('y', 'Sở Y tế'), unit('v', 'Văn phòng')];
    expect(found('', null, units, 'G01_so-noi-vu_2025.xlsx')).toMatchObject({ unitId: 'nv', said: null });
    expect(found('', null, units, 'so-noi-vu-va-so-y-te.xlsx')).toBeNull();
    expect(found('', null, units, 'Sổ y.xlsx')).toBeNull();
  });
});
