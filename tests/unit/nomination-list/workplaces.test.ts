import { describe, expect, it } from 'vitest';
import { splitPositionUnit } from '#shared/domain/nomination-list/position-unit';
import { startsWithUnitWord } from '#shared/domain/nomination-list/unit-words';
import { readDrawn } from '#tests/builders/plain-list';
import { doubts, inShort } from '#tests/builders/workbook-file';

const WORKPLACES = [
  'Bến phà Cồn Nổi',
  'Bến xe Miền Đông',
  'Cảng Quy Nhơn',
  'Cảng hành khách Rạch Lớn',
  'Âu thuyền Tắc Cậu',
  'Phà Vàm Cống',
  'Chợ Đầu mối',
  'Bãi đỗ xe số 2',
  'Rạp Hùng Vương',
  'Ga Đồng Đăng',
  'Tuyến xe buýt số 5',
  'Chốt Kiểm dịch Nà Ca',
  'Tàu CSB 8001',
  'Nghĩa trang Liệt sĩ',
  'Vườn quốc gia Cúc Phương',
  'Tòa soạn Báo Lào Cai',
  'Nhà thiếu nhi tỉnh',
  'Nhà Khách Công đoàn',
  'Điểm trường Pác Lũng',
  'Cơ sở Cai nghiện số 1',
  'Trại Giống cây trồng',
  'Công viên Thống Nhất',
  'Sân bay Điện Biên',
  'Tổng đội Thanh niên xung phong',
  'Lâm trường Ba Rền',
  'Nông trường 2',
  'Hạt Quản lý đường bộ',
  'Nhà hát Chèo',
  'Bảo tàng tỉnh',
  'Ben xe Mien Dong',
  'Thuế cơ sở 1 tỉnh Đắk Lắk',
  'Thuế thành phố Huế',
  'Thi hành án dân sự tỉnh',
  'Thống kê cơ sở Ea Kar',
];

describe('words for workplaces', () => {
  it.each(WORKPLACES)('“%s” is one', (name) => {
    expect(startsWithUnitWord(name)).toBe(true);
  });

  it.each([
    'Lò Văn Bến',
    'Cang A Lử',
    'Phạm Văn Phà',
    'Đinh Thị Chợ',
    'Âu Văn Thuyền',
    'Cơ sở',
    'Điểm cao nhất',
    'Thi Văn Tám',
    'Thống kê viên',
    'Thuế suất',
  ])('“%s” is none', (text) => {
    expect(startsWithUnitWord(text)).toBe(false);
  });

  it('of several kinds name one column together', () => {
    const reading = readDrawn(`
      TT | Họ và tên | Chức vụ | Phòng, Thuế cơ sở | Danh hiệu
      1 | Ngô Đức Hòa | Kiểm tra viên | Phòng Kiểm tra số 2 | LĐTT
      2 | Y Wem Hđơk | Tổ trưởng | Thuế cơ sở 4 | CSTĐCS`);
    expect(reading.rows.map(({ unit }) => unit)).toEqual(['Phòng Kiểm tra số 2', 'Thuế cơ sở 4']);
  });

  it('name collectives, and the units of persons', () => {
    const reading = readDrawn(`
      TT | Tên tập thể, cá nhân | Hình thức
      1 | Cảng Rạch Lớn | TTLĐTT
      2 | Bà Phan Thu Sương, Trưởng bến, Bến phà Cồn Nổi | LĐTT
      3 | Ông Lý Văn Bình, Máy trưởng, Phà Vàm Tấn | LĐTT`);
    expect(inShort(reading)).toEqual([
      '2 collective |  | Cảng Rạch Lớn |  |  | TTLDTT',
      '3 individual | Bà | Phan Thu Sương | Trưởng bến | Bến phà Cồn Nổi | LDTT',
      '4 individual | Ông | Lý Văn Bình | Máy trưởng | Phà Vàm Tấn | LDTT',
    ]);
    expect(doubts(reading)).toEqual([]);
  });
});

describe('fields of work that are words for units too', () => {
  it('are of the name where nothing says which unit they would be, and where they are joined to others', () => {
    const reading = readDrawn(`
      TT | Tên tập thể | Danh hiệu
      1 | Trung tâm Thông tin - Thư viện | TTLĐTT
      2 | Trung tâm Văn hóa - Thư viện, Trường Đại học Hoành Châu | TTLĐTT
      3 | Phòng Tổ chức, Thanh tra và Thi đua | TTLĐTT
      4 | Phòng Nghiệp vụ - Thư viện tỉnh | TTLĐTT
      5 | Đội Nghiệp vụ 2, Thanh tra | TTLĐTT`);
    expect(inShort(reading)).toEqual([
      '2 collective |  | Trung tâm Thông tin - Thư viện |  |  | TTLDTT',
      '3 collective |  | Trung tâm Văn hóa - Thư viện |  | Trường Đại học Hoành Châu | TTLDTT',
      '4 collective |  | Phòng Tổ chức, Thanh tra và Thi đua |  |  | TTLDTT',
      '5 collective |  | Phòng Nghiệp vụ |  | Thư viện tỉnh | TTLDTT',
      '6 collective |  | Đội Nghiệp vụ 2 |  | Thanh tra | TTLDTT',
    ]);
  });

  it('a collective whose cell of posts and units is filled keeps its name whole', () => {
    const reading = readDrawn(`
      TT | Tập thể, cá nhân | Chức vụ, đơn vị công tác | Danh hiệu
      1 | Phòng Tổng hợp, Văn phòng | Tòa án nhân dân tỉnh | TTLĐTT
      2 | Phòng Tổng hợp, Văn phòng Sở | | TTLĐTT`);
    expect(inShort(reading)).toEqual([
      '2 collective |  | Phòng Tổng hợp, Văn phòng |  | Tòa án nhân dân tỉnh | TTLDTT',
      '3 collective |  | Phòng Tổng hợp |  | Văn phòng Sở | TTLDTT',
    ]);
  });
});

describe('posts at workplaces', () => {
  it.each([
    ['Trưởng bến, Bến phà Cồn Nổi', 'Trưởng bến', 'Bến phà Cồn Nổi'],
    ['Phó Trưởng bến Bến xe Miền Đông', 'Phó Trưởng bến', 'Bến xe Miền Đông'],
    ['Trưởng kho - Kho Xăng dầu', 'Trưởng kho', 'Kho Xăng dầu'],
    ['Trưởng ca, Nhà máy Nước', 'Trưởng ca', 'Nhà máy Nước'],
    ['Trưởng tàu Tàu SE1', 'Trưởng tàu', 'Tàu SE1'],
    ['Trưởng ga Ga Đồng Đăng', 'Trưởng ga', 'Ga Đồng Đăng'],
    ['Trưởng tuyến Tuyến số 5', 'Trưởng tuyến', 'Tuyến số 5'],
    ['Thuyền trưởng Tàu CSB 8001', 'Thuyền trưởng', 'Tàu CSB 8001'],
    ['Thủy thủ, Bến phà Vàm Tấn', 'Thủy thủ', 'Bến phà Vàm Tấn'],
    ['Nhân viên bán vé, Bến phà Cồn Nổi', 'Nhân viên bán vé', 'Bến phà Cồn Nổi'],
    ['Nhân viên soát vé, Hùng Vương Plaza', 'Nhân viên soát vé', 'Hùng Vương Plaza'],
    ['Công nhân duy tu, Cầu đường 3', 'Công nhân duy tu', 'Cầu đường 3'],
  ])('%s', (text, position, unit) => {
    expect(splitPositionUnit(text, { unitKnown: false })).toEqual({ position, unit });
  });
});

describe('awards of headings', () => {
  const originalOf = (heading: string): string | undefined =>
    readDrawn(`TT | Họ tên | Chức vụ\nA | ${heading} |\n1 | Lê Văn Bảy | Giám đốc`).rows[0]?.awardProposed[0]?.original;

  it.each([
    ['ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH', 'BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH'],
    ['Đề nghị xét tặng Bằng khen của Chủ tịch UBND tỉnh', 'Bằng khen của Chủ tịch UBND tỉnh'],
    ['Đề nghị công nhận danh hiệu “Chiến sĩ thi đua cơ sở”', 'Chiến sĩ thi đua cơ sở'],
    ['Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen', 'Bằng khen của Chủ tịch UBND tỉnh'],
    ['KHEN THƯỞNG: GIẤY KHEN CỦA GIÁM ĐỐC SỞ', 'GIẤY KHEN CỦA GIÁM ĐỐC SỞ'],
    ['Khen thưởng Giấy khen của Giám đốc Sở', 'Giấy khen của Giám đốc Sở'],
    ['Tặng danh hiệu Lao động tiên tiến', 'Lao động tiên tiến'],
    ['DE NGHI TANG BANG KHEN CUA CHU TICH UBND TINH', 'BANG KHEN CUA CHU TICH UBND TINH'],
    ['Lao động tiên tiến', 'Lao động tiên tiến'],
  ])('%s', (heading, original) => {
    expect(originalOf(heading)).toBe(original);
  });
});

describe('ranks of civil servants', () => {
  it.each([
    ['Thống kê viên chính Phòng Thống kê Xã hội', 'Thống kê viên chính', 'Phòng Thống kê Xã hội'],
    ['Lưu trữ viên trung cấp, Chi cục Văn thư - Lưu trữ', 'Lưu trữ viên trung cấp', 'Chi cục Văn thư - Lưu trữ'],
    ['Kiểm tra viên Đội Thuế số 2', 'Kiểm tra viên', 'Đội Thuế số 2'],
  ])('“%s” is parted behind the rank', (written, position, unit) => {
    expect(splitPositionUnit(written, { unitKnown: false })).toMatchObject({ position, unit });
  });
});
