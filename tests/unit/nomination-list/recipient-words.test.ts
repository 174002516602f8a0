import { describe, expect, it } from 'vitest';
import { readBirthDate } from '#shared/domain/nomination-list/birth-date';
import { splitHonorific } from '#shared/domain/nomination-list/honorific';
import { splitPositionUnit } from '#shared/domain/nomination-list/position-unit';
import { decideKind } from '#shared/domain/nomination-list/recipient-kind';
import { nameSuspicion, namesTwoPersons, stripItemMarks } from '#shared/domain/nomination-list/recipient-name';
import { isDitto, numberKindOf, statedCounts } from '#shared/domain/nomination-list/row-words';
import { findVoteFaults } from '#shared/domain/nomination-list/votes';
import { readDrawn } from '#tests/builders/plain-list';
import { doubts, inShort } from '#tests/builders/workbook-file';

describe('position and unit in one cell', () => {
  it.each([
    ['Hiệu trưởng, Trường THCS Bình Minh', 'Hiệu trưởng', 'Trường THCS Bình Minh'],
    ['Phó Giám đốc Sở Tư pháp tỉnh Quảng Bình', 'Phó Giám đốc', 'Sở Tư pháp tỉnh Quảng Bình'],
    ['Trưởng phòng Tổ chức, biên chế', 'Trưởng phòng', 'Tổ chức, biên chế'],
    ['Giáo viên Toán, Trường THPT Quế Võ số 2', 'Giáo viên Toán', 'Trường THPT Quế Võ số 2'],
    ['giáo viên Trường Mầm non Thái Bảo, huyện Gia Bình', 'giáo viên', 'Trường Mầm non Thái Bảo, huyện Gia Bình'],
    ['Bí thư Đảng ủy, Giám đốc Sở Y tế', 'Bí thư Đảng ủy, Giám đốc', 'Sở Y tế'],
    ['Kỹ thuật viên xét nghiệm Khoa Vi sinh', 'Kỹ thuật viên xét nghiệm', 'Khoa Vi sinh'],
    ['Phòng Cải cách hành chính', null, 'Phòng Cải cách hành chính'],
    ['Trường THPT Thuận Thành số 1', null, 'Trường THPT Thuận Thành số 1'],
    ['Tổ trưởng Tổ tự quản, khu phố Bến Đò', 'Tổ trưởng Tổ tự quản', 'khu phố Bến Đò'],
    ['Chi hội trưởng phụ nữ bản Ca', 'Chi hội trưởng phụ nữ', 'bản Ca'],
    ['PHT trường MN Bình Minh', 'PHT', 'trường MN Bình Minh'],
    ['GV trường TH&THCS Tân Lập', 'GV', 'trường TH&THCS Tân Lập'],
    ['Phòng Nội vụ - Trưởng phòng', 'Trưởng phòng', 'Phòng Nội vụ'],
    ['Thôn 4, xã Ea Kao', null, 'Thôn 4, xã Ea Kao'],
    ['Lái xe', 'Lái xe', null],
    ['Nhân viên Quân y, Phòng Hậu cần', 'Nhân viên Quân y', 'Phòng Hậu cần'],
    ['Bảo mẫu, Trường Mầm non Hoa Sen', 'Bảo mẫu', 'Trường Mầm non Hoa Sen'],
    ['Phó Trụ trì chùa Linh Sơn', 'Phó Trụ trì', 'chùa Linh Sơn'],
    ['Quản nhiệm Hội thánh Bình An', 'Quản nhiệm', 'Hội thánh Bình An'],
    ['Tịnh xá Ngọc Hòa', null, 'Tịnh xá Ngọc Hòa'],
    ['Đội trưởng Đội 2, Phòng Cảnh sát hình sự', 'Đội trưởng Đội 2', 'Phòng Cảnh sát hình sự'],
    ['Phó Đội trưởng Đội 2, Phòng Cảnh sát hình sự', 'Phó Đội trưởng Đội 2', 'Phòng Cảnh sát hình sự'],
    ['Điều dưỡng trưởng khoa Cấp cứu, Bệnh viện A', 'Điều dưỡng trưởng khoa Cấp cứu', 'Bệnh viện A'],
    ['Tổ phó Tổ Ngữ văn - Trường THPT Nguyễn Trãi', 'Tổ phó Tổ Ngữ văn', 'Trường THPT Nguyễn Trãi'],
    ['Tổ trưởng Tổ Khám nghiệm, Đội Kỹ thuật, Công an tỉnh', 'Tổ trưởng Tổ Khám nghiệm', 'Đội Kỹ thuật, Công an tỉnh'],
    ['Quản đốc Phân xưởng 1, Nhà máy Xi măng', 'Quản đốc Phân xưởng 1', 'Nhà máy Xi măng'],
    ['Trưởng phòng Phòng Tài vụ, Công ty A', 'Trưởng phòng', 'Phòng Tài vụ, Công ty A'],
    ['Đội trưởng Đội 2', 'Đội trưởng', 'Đội 2'],
    ['Giám đốc Trung tâm Y tế, Sở Y tế', 'Giám đốc', 'Trung tâm Y tế, Sở Y tế'],
    ['Chuyên viên Phòng Nội vụ, UBND xã A', 'Chuyên viên', 'Phòng Nội vụ, UBND xã A'],
    ['Buôn trưởng buôn Ea Tlá, xã Dray Bhăng', 'Buôn trưởng', 'buôn Ea Tlá, xã Dray Bhăng'],
    ['Tổ trưởng Tổ dân phố 9, phường An Cựu', 'Tổ trưởng Tổ dân phố 9', 'phường An Cựu'],
    ['Chủ tịch Hội Nông dân, xã Ba Tơ', 'Chủ tịch Hội Nông dân', 'xã Ba Tơ'],
    ['Phó Chủ tịch Hội LHPN - xã Ba Tơ', 'Phó Chủ tịch Hội LHPN', 'xã Ba Tơ'],
    ['Chủ tịch Hội Cựu chiến binh, phường 3', 'Chủ tịch Hội Cựu chiến binh', 'phường 3'],
    ['Chủ tịch Ủy ban MTTQ Việt Nam, xã Ba Tơ', 'Chủ tịch Ủy ban MTTQ Việt Nam', 'xã Ba Tơ'],
    ['Chủ tịch Hội Nông dân xã Ba Tơ, tỉnh Bình Sơn', 'Chủ tịch', 'Hội Nông dân xã Ba Tơ, tỉnh Bình Sơn'],
    ['Dân quân thường trực, xã Mường Lạn', 'Dân quân thường trực', 'xã Mường Lạn'],
    ['Chiến sĩ dân quân cơ động xã Mường Lạn', 'Chiến sĩ dân quân cơ động', 'xã Mường Lạn'],
    ['Ban Chỉ huy Quân sự xã', null, 'Ban Chỉ huy Quân sự xã'],
    ['Trưởng Công an xã', 'Trưởng Công an xã', null],
    ['Công chức Văn phòng - Thống kê, UBND xã Ba Tơ', 'Công chức Văn phòng - Thống kê', 'UBND xã Ba Tơ'],
    ['Công chức Tư pháp - Hộ tịch xã Ba Tơ', 'Công chức Tư pháp - Hộ tịch', 'xã Ba Tơ'],
    ['Văn phòng - Thống kê', 'Văn phòng - Thống kê', null],
    ['Trưởng ban nhân dân, ấp Mỹ Phú', 'Trưởng ban nhân dân', 'ấp Mỹ Phú'],
    ['Phó Trưởng Ban Nhân dân ấp 3', 'Phó Trưởng Ban Nhân dân', 'ấp 3'],
    ['Trưởng ban điều hành khu phố 2', 'Trưởng ban điều hành', 'khu phố 2'],
    ['Bí thư Chi bộ, khu vực 4', 'Bí thư Chi bộ', 'khu vực 4'],
    ['Tổ trưởng, khu vực Bình Hòa, phường Phước Thới', 'Tổ trưởng', 'khu vực Bình Hòa, phường Phước Thới'],
    ['Chỉ huy trưởng khu vực phòng thủ', 'Chỉ huy trưởng', 'khu vực phòng thủ'],
    [
      'Chủ tịch Hội đồng quản trị Hợp tác xã Đồng Tiến, xã A',
      'Chủ tịch Hội đồng quản trị',
      'Hợp tác xã Đồng Tiến, xã A',
    ],
    ['Phó Chủ tịch HĐTV Công ty TNHH Tân Á', 'Phó Chủ tịch HĐTV', 'Công ty TNHH Tân Á'],
    ['Chủ tịch Hội đồng trường, Trường THPT A', 'Chủ tịch Hội đồng trường', 'Trường THPT A'],
  ])('%s', (cell, position, unit) => {
    expect(splitPositionUnit(cell, { unitKnown: false })).toEqual({ position, unit });
  });

  it('a known unit leaves the words whole unless a written separator parts them', () => {
    expect(splitPositionUnit('Phó Trưởng Công an phường', { unitKnown: true }).position).toBe(
      'Phó Trưởng Công an phường',
    );
    expect(splitPositionUnit('Giáo viên - Chủ tịch Công đoàn', { unitKnown: true })).toEqual({
      position: 'Giáo viên - Chủ tịch Công đoàn',
      unit: null,
    });
  });
});

describe('names', () => {
  it.each([
    ['Ông Lương Bá Khải', 'Ông', 'Lương Bá Khải'],
    ['đ/c Phạm Quốc Việt', 'Đ/c', 'Phạm Quốc Việt'],
    ['Đại tá Lê Văn Tiến', 'Đại tá', 'Lê Văn Tiến'],
    ['ThS. Nguyễn Thị Hà', 'ThS.', 'Nguyễn Thị Hà'],
    ['Bà  Vũ Thị Minh', 'Bà', 'Vũ Thị Minh'],
    ['ThS.BS Tăng Mạnh Vinh', 'ThS.BS', 'Tăng Mạnh Vinh'],
    ['DSCKI. Ngô Thị Ngọc Luyến', 'DSCKI.', 'Ngô Thị Ngọc Luyến'],
    ['PGS.TS.BS Lê Văn Bình', 'PGS.TS.BS', 'Lê Văn Bình'],
    ['NSƯT Bùi Anh Hùng', 'NSƯT', 'Bùi Anh Hùng'],
    ['Trung tá BSCKI Lê Văn Ân', 'Trung tá BSCKI', 'Lê Văn Ân'],
    ['Em Cao Thị Thảo', 'Em', 'Cao Thị Thảo'],
    ['Chuẩn uý Lê Văn Ân', 'Chuẩn uý', 'Lê Văn Ân'],
    ['Nữ tu Maria Lê Thị Hiền', 'Nữ tu', 'Maria Lê Thị Hiền'],
    ['Hoà thượng Thích Nguyên Bảo', 'Hoà thượng', 'Thích Nguyên Bảo'],
    ['Phó Trị sự Lê Văn Thạnh', 'Phó Trị sự', 'Lê Văn Thạnh'],
    ['Sư cả Thạch Huôn', 'Sư cả', 'Thạch Huôn'],
    ['Thông Văn Bảy', null, 'Thông Văn Bảy'],
    ['CN Agribank Hà Nội', null, 'CN Agribank Hà Nội'],
    ['LÊ VĂN ÂN', null, 'LÊ VĂN ÂN'],
    ['Anh Đức', null, 'Anh Đức'],
    ['Bành Thị Tư', null, 'Bành Thị Tư'],
  ])('%s', (text, honorific, name) => {
    expect(splitHonorific(text)).toEqual({ honorific, name });
  });

  it.each(['Đặn g Đại Bàng', 'Trần Th ị Hòa', 'Nguyễn Văn 2'])('%s looks mistyped', (name) => {
    expect(nameSuspicion(name)).not.toBeNull();
  });

  it.each(['Y Nuê Niê', 'A Lăng Bớ', "H'Hen Niê", 'Lò Văn Ơn', 'Lê Ý', 'Hoàng A Páo'])('%s does not', (name) => {
    expect(nameSuspicion(name)).toBeNull();
  });

  it('tells couples and list punctuation', () => {
    expect(namesTwoPersons('Ông Lê Văn Sáu và bà Phạm Thị Hai')).toBe(true);
    expect(namesTwoPersons('Nhân dân và Cán bộ xã Yên Cư')).toBe(false);
    expect(stripItemMarks('3. Công ty Cổ phần Bắc Kạn, tỉnh Bắc Kạn./.')).toBe('Công ty Cổ phần Bắc Kạn, tỉnh Bắc Kạn');
  });
});

describe('kind of a recipient', () => {
  it('a name typed carelessly is a person also in a list of households', () => {
    const evidence = {
      honorificCell: null,
      kindCell: null,
      groupKind: null,
      awardKind: null,
      isPlace: false,
      isBorn: false,
      listKind: 'household',
    } as const;
    expect(decideKind({ ...evidence, name: 'Trần Vă n Nghị' })).toBe('individual');
    expect(decideKind({ ...evidence, name: 'phạm thị ngà' })).toBe('individual');
    expect(decideKind({ ...evidence, name: 'Rah Lan Thôk' })).toBe('individual');
  });

  const unsaid = { honorificCell: null, kindCell: null, groupKind: null, awardKind: null, listKind: null } as const;
  const open = { ...unsaid, isPlace: false, isBorn: false } as const;

  it.each([
    ['Đoàn Ngọc Diệp', 'individual'],
    ['Đoàn Thanh niên Sở', 'collective'],
    ['Thanh tra Sở', 'collective'],
    ['Tổ Toán', 'collective'],
    ['Tô Văn Ba', 'individual'],
    ['Bàn Văn Minh', 'individual'],
    ['Lâm Trường Giang', 'individual'],
    ['Hộ ông Phan Văn Ruộng', 'household'],
    ['Gia đình bà Trần Thị Nhàn', 'household'],
    ['Vũ Thị Lan', 'individual'],
    ['Sồng A Páo', 'individual'],
    ['Ban Văn Hóa', 'collective'],
    ['Tổ chức Y tế Thế giới', 'collective'],
    ['Hiệp hội Thủy sản', 'collective'],
    ['Đan viện Thiên Phước', 'collective'],
    ['Cộng đoàn Kiên Lao', 'collective'],
    ['Trại giam Thủ Đức', 'collective'],
    ['Tổng Lãnh sự quán Lào', 'collective'],
    ['Trang Thị Mai', 'individual'],
    ['Lê Thị Thắm và chồng Trần Văn Hai', 'household'],
  ])('%s is an %s', (name, kind) => {
    expect(decideKind({ ...open, name })).toBe(kind);
  });

  it('under “Hộ gia đình” whoever is addressed stands for the household', () => {
    expect(decideKind({ ...open, name: 'Ông Lê Văn Tám', groupKind: 'household' })).toBe('household');
    expect(decideKind({ ...open, name: 'Lê Thị Chín', honorificCell: 'Bà', groupKind: 'household' })).toBe('household');
    expect(decideKind({ ...open, name: 'Tổ dân phố 9', groupKind: 'household' })).toBe('collective');
  });

  it('a group outweighs the shape of a name, an honorific outweighs the group', () => {
    expect(decideKind({ ...open, name: 'Hoa Mai', groupKind: 'collective' })).toBe('collective');
    expect(decideKind({ ...open, name: 'Ông Lê Văn Tám', groupKind: 'collective' })).toBe('individual');
  });
});

describe('birth dates', () => {
  const cell = (text: string, number?: number) => ({
    text,
    lines: text,
    isFormula: false,
    isError: false,
    ...(number === undefined ? {} : { number }),
  });

  it.each([
    ['12/07/1976', '1976-07-12', 'day'],
    ['5/3/1979', '1979-03-05', 'day'],
    ['02.9.1981', '1981-09-02', 'day'],
    ['24 - 12 - 1970', '1970-12-24', 'day'],
    ['ngày 6 tháng 5 năm 1984', '1984-05-06', 'day'],
    ['1/1/80', '1980-01-01', 'day'],
    ['07/1987', '1987-07', 'month'],
    ['sinh năm 1990', '1990', 'year'],
    ['00/00/1965', '1965', 'year'],
    ['31/02/1983', null, 'invalid'],
    ['không rõ', null, 'invalid'],
  ])('%s', (text, value, precision) => {
    expect(readBirthDate(cell(text))).toEqual({ original: text, value, precision });
  });

  it('a number is a year or a day of Excel', () => {
    expect(readBirthDate(cell('1988', 1988))).toMatchObject({ value: '1988', precision: 'year' });
    expect(readBirthDate(cell('32874', 32874))).toMatchObject({ value: '1990-01-01', precision: 'day' });
  });
});

describe('words of rows', () => {
  it.each(['nt', '-nt-', '- nt -', '"', '”', 'như trên', 'Như trên', '〃'])('%s repeats the cell above', (text) => {
    expect(isDitto(text)).toBe(true);
  });

  it.each(['x', 'ntn', '-', 'Bến Tre'])('%s does not', (text) => {
    expect(isDitto(text)).toBe(false);
  });

  it('numbers of rows and of groups', () => {
    expect(['1', '01.', '2.1', '(3)', '12)'].map(numberKindOf)).toEqual(Array.from({ length: 5 }, () => 'arabic'));
    expect(['I', 'II.', 'A', 'b)'].map(numberKindOf)).toEqual(Array.from({ length: 4 }, () => 'heading'));
    expect(['', 'STT', 'Tổ 1'].map(numberKindOf)).toEqual(['none', 'none', 'none']);
  });

  it('counts that totals state', () => {
    expect(statedCounts('Tổng cộng: 04 tập thể, 09 cá nhân')).toMatchObject({ collective: 4, individual: 9 });
    expect(statedCounts('(Danh sách này có 13 người)')).toMatchObject({ any: 13 });
    expect(statedCounts('Tổng số: 02 tập thể, 06 cá nhân, 01 hộ gia đình')).toMatchObject({ household: 1 });
  });
});

describe('ballot counts', () => {
  const context = { members: 9, threshold: 80 };
  const codes = (votes: Record<string, number>): readonly string[] =>
    findVoteFaults(votes, context).map(({ code, severity }) => `${code} ${severity}`);

  it('asks only where the counts disagree or the base decides', () => {
    expect(codes({ collected: 9, valid: 9, yes: 9, no: 0 })).toEqual([]);
    expect(codes({ collected: 9, valid: 8, yes: 7, no: 1 })).toEqual(['RATIO_BASE warning']);
    expect(codes({ collected: 9, valid: 8, yes: 8, no: 0 })).toEqual([]);
    expect(codes({ collected: 9, valid: 9, yes: 10, no: 0 })).toEqual(['VOTES_INCONSISTENT error']);
    expect(codes({ collected: 9, valid: 9, yes: 6, no: 2 })).toEqual(['VOTES_INCONSISTENT warning']);
    expect(codes({ collected: 9, valid: 9, yes: 6, no: 3, ratio: 76.7 })).toEqual(['RATIO_MISMATCH warning']);
    expect(codes({ collected: 9, valid: 9, yes: 6, no: 3, ratio: 66.7 })).toEqual([]);
    expect(codes({ issued: 8, collected: 9, valid: 9, yes: 9 })).toEqual(['VOTES_INCONSISTENT error']);
  });
});

describe('who is meant', () => {
  const kindOf = (name: string) =>
    decideKind({
      ...{ name, honorificCell: null, kindCell: null, groupKind: null, awardKind: null, listKind: null },
      isPlace: false,
      isBorn: false,
    });

  it('two teachers in one cell are two colleagues, a man and a woman a couple', () => {
    expect(kindOf('Cô Đào Thị Nguyên và cô Phùng Thị Sáng')).toBe('individual');
    expect(kindOf('Thầy Lê Văn Tám, cô Phùng Thị Sáng')).toBe('individual');
    expect(kindOf('Ông Lê Văn Tám và bà Phùng Thị Sáng')).toBe('household');
  });

  it('two of one sex are no couple, unless they stand among households', () => {
    expect(kindOf('Ông Lê Sáu, ông Lê Bảy')).toBe('individual');
    expect(kindOf('Bà Hồ Thị Bông và bà Hồ Thị Púc')).toBe('individual');
    expect(kindOf('Ông Trần Văn Nở và bà Lê Thị Mận, ấp Ông Tà')).toBe('household');
    const reading = readDrawn(`
      TT | Họ và tên | Chức vụ | Khen thưởng
      A | Cá nhân
      1 | Ông Lê Sáu, ông Lê Bảy | Công nhân | Giấy khen của Chủ tịch UBND xã
      B | Hộ gia đình
      1 | Ông Đinh Rói, ông Đinh Rế | | Giấy khen của Chủ tịch UBND xã`);
    expect(inShort(reading)).toEqual([
      '3 individual | Ông | Lê Sáu; ông Lê Bảy | Công nhân |  | GK_XA',
      '5 household |  | Ông Đinh Rói, ông Đinh Rế |  |  | GK_XA',
    ]);
    expect(doubts(reading)).toEqual(['3 TWO_PERSONS_IN_ONE_CELL', '5 TWO_PERSONS_IN_ONE_CELL']);
  });

  it('dots where the name belongs name nobody', () => {
    const reading = readDrawn(`
      TT | Tập thể, cá nhân | Danh hiệu
      1. | Bà ................, Vận động viên Đội tuyển Vovinam; | Bằng khen của Chủ tịch UBND tỉnh
      2. | Ông Nguyễn Đình Kiên, Trọng tài Liên đoàn Võ thuật tỉnh; | Bằng khen của Chủ tịch UBND tỉnh`);
    expect(doubts(reading)).toEqual(['2 NAME_MISSING']);
    expect(inShort(reading)).toEqual([
      '3 individual | Ông | Nguyễn Đình Kiên | Trọng tài | Liên đoàn Võ thuật tỉnh | BK_TINH',
    ]);
  });
});

describe('a total of pupils', () => {
  it('counts the persons, unless it names others beside them', () => {
    expect(statedCounts('Tổng số: 33 học sinh, 03 tập thể')).toMatchObject({ individual: 33, collective: 3 });
    expect(statedCounts('Tổng số: 33 học sinh, 05 giáo viên')).toMatchObject({ individual: null });
  });
});

describe('bodies whose name ends a post', () => {
  it('“Chủ tịch Công ty, Công ty X”: what stands before the comma is the post', () => {
    const reading = readDrawn(`
      TT | Họ tên | Chức vụ, đơn vị | Danh hiệu
      1 | Lê Văn An | Chủ tịch Công ty, Công ty Xổ số kiến thiết Hải Trung | LĐTT
      2 | Lê Văn Ba | Phó Giám đốc Trung tâm - Trung tâm Văn hóa tỉnh | LĐTT
      3 | Lê Văn Bốn | Giáo viên Trường A, huyện B | LĐTT
      4 | Lê Văn Năm | Trưởng phòng, Phòng A, Công ty B | LĐTT`);
    expect(reading.rows.map(({ position, unit }) => `${position} | ${unit}`)).toEqual([
      'Chủ tịch Công ty | Công ty Xổ số kiến thiết Hải Trung',
      'Phó Giám đốc Trung tâm | Trung tâm Văn hóa tỉnh',
      'Giáo viên | Trường A, huyện B',
      'Trưởng phòng | Phòng A, Công ty B',
    ]);
  });
});

describe('recipients by no word that the program knows', () => {
  it('words in small letters name a group of people, and nobody', () => {
    const reading = readDrawn(`
      Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 02 tập thể và 02 cá nhân:
      1. Lưu xá tình thương Mẫu Tâm, phường Hòa Lạc;
      2. Bếp ăn không đồng Hòa Lạc;
      3. Linh mục Giuse Nguyễn Xuân Kiên, Giám đốc, Ban Bác ái;
      4. Touneh Hàn Drên, Trưởng thôn, xã Phú Điền.`);
    expect(reading.rows.map(({ recipientKind, fullName }) => `${recipientKind} ${fullName}`)).toEqual([
      ...['collective Lưu xá tình thương Mẫu Tâm', 'collective Bếp ăn không đồng Hòa Lạc'],
      ...['individual Giuse Nguyễn Xuân Kiên', 'individual Touneh Hàn Drên'],
    ]);
  });
});

describe('recipients in capitals', () => {
  it.each([
    ['CÔNG TY CỔ PHẦN HOA SEN', 'collective'],
    ['VĂN PHÒNG SỞ', 'collective'],
    ['HỘI ĐÔNG Y TỈNH', 'collective'],
    ['ĐOÀN THANH NIÊN XÃ', 'collective'],
    ['NGUYỄN VĂN AN', 'individual'],
    ['LIÊN ĐỘI TRƯỜNG TIỂU HỌC NGUYỄN TRÃI', 'collective'],
    ['LÒ THỊ NGOAN VÀ LÒ VĂN TƯỞNG', 'household'],
    ['ĐOÀN TRƯỜNG SƠN', 'individual'],
    ['CÔNG VĂN AN', 'individual'],
  ])('%s: %s', (name, kind) => {
    const reading = readDrawn(`
      TT | Tên tập thể, cá nhân | Đơn vị | Hình thức khen
      1 | ${name} | Xã Hòa Bình | Bằng khen của Chủ tịch UBND tỉnh`);
    expect(reading.rows.map(({ recipientKind }) => recipientKind)).toEqual([kind]);
  });

  it('“ONG BUI TAN” is addressed', () => {
    const reading = readDrawn(`
      TT | Ho va ten | Don vi | Danh hieu
      1 | ONG BUI TAN | Phong A | LDTT
      2 | BA LE THI BE | Phong A | LDTT`);
    expect(reading.rows.map(({ fullName }) => fullName)).toEqual(['BUI TAN', 'LE THI BE']);
  });
});

describe('a heading of those who lead a unit', () => {
  it('gives way to the unit that a cell names in full, and stays where it names none', () => {
    const reading = readDrawn(`
      TT | Họ và tên | Chức vụ, đơn vị công tác | Danh hiệu
      I | Lãnh đạo Sở | |
      1 | Ông Đinh Quang Thắng | Giám đốc Sở Y tế | CSTĐCS
      2 | Bà Lò Thị Mai | Phó Giám đốc phụ trách | CSTĐCS
      II | Chi cục Dân số | |
      3 | Bà Lê Thị Mơ | Trưởng phòng Phòng Tài vụ | LĐTT`);
    expect(reading.rows.map(({ position, unit }) => `${position} | ${unit}`)).toEqual([
      'Giám đốc | Sở Y tế',
      'Phó Giám đốc phụ trách | Lãnh đạo Sở',
      'Trưởng phòng Phòng Tài vụ | Chi cục Dân số',
    ]);
  });
});

it('brackets behind post and unit that tell of a deed are a remark, others belong to the unit', () => {
  const reading = readDrawn(`
    ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH
    Số TT | Đơn vị, họ tên, chức vụ
    1 | Ông Đào Trọng Ngữ, Trưởng thôn, thôn Tiên Cầm, xã An Hưng (đã hiến 41 đơn vị máu);
    2 | Bà Đàm Thị Ngát, giáo viên Trường THCS Bình Minh (xã Kiến An);`);
  expect(reading.rows.map(({ fullName, unit, note }) => [fullName, unit, note])).toEqual([
    ['Đào Trọng Ngữ', 'thôn Tiên Cầm, xã An Hưng', 'đã hiến 41 đơn vị máu'],
    ['Đàm Thị Ngát', 'Trường THCS Bình Minh (xã Kiến An)', undefined],
  ]);
});

describe('those who are addressed by what they do', () => {
  it.each([
    ['Nhà báo Đoàn Việt Bắc', 'Nhà báo', 'Đoàn Việt Bắc'],
    ['Luật gia Nguyễn Hữu Thỉnh, Phó Chủ tịch', 'Luật gia', 'Nguyễn Hữu Thỉnh, Phó Chủ tịch'],
    ['CCB Võ Đại Tôn, Chi hội trưởng', 'CCB', 'Võ Đại Tôn, Chi hội trưởng'],
    ['Nhà báo trẻ tỉnh Bình Lâm', null, 'Nhà báo trẻ tỉnh Bình Lâm'],
    ['CCB xã Phú Lạc', null, 'CCB xã Phú Lạc'],
    ['Ô Thị Bích Trâm', null, 'Ô Thị Bích Trâm'],
    ['Ô. Trần Văn Bích', 'Ô.', 'Trần Văn Bích'],
  ])('%s', (text, honorific, name) => {
    expect(splitHonorific(text)).toEqual({ honorific, name });
  });
});

it('a branch of a bank, its brand before it, is a collective among persons', () => {
  const reading = readDrawn(`
    TT | Họ và tên đệm | Tên | Chức danh | Đơn vị | Đề nghị
    1 | Agribank Chi nhánh Sông Mây | | | Agribank | Bằng khen của Chủ tịch UBND tỉnh
    2 | Nhan Thị | Cẩm Tiên | Giám đốc | Agribank | LĐTT`);
  expect(reading.rows.map(({ recipientKind, fullName }) => `${recipientKind} ${fullName}`)).toEqual([
    'collective Agribank Chi nhánh Sông Mây',
    'individual Nhan Thị Cẩm Tiên',
  ]);
});
