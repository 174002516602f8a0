import { describe, expect, it } from 'vitest';
import type { NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { ofSender } from '#shared/domain/nomination-list/sender-unit';

const SCHOOL = 'Trường THCS Bình Minh';

const rowOf = (unit: string | null): NomineeRow => ({
  sheet: null,
  sourceRow: 1,
  recipientKind: 'individual',
  fullName: 'Lò Thị Mận',
  honorific: null,
  position: null,
  unit,
  awardProposed: [],
  achievements: null,
});

const unitIn = (sender: string, unit: string | null): string | null => ofSender(sender)(rowOf(unit)).unit;

describe('a part that names the kind of its body alone', () => {
  it.each([
    ['Văn phòng Sở', 'Sở Nội vụ tỉnh Lâm Xuyên'],
    ['Thanh tra Sở', 'Sở Nội vụ tỉnh Lâm Xuyên'],
    ['Lãnh đạo Sở', 'Sở Nội vụ tỉnh Lâm Xuyên'],
    ['Văn phòng UBND', 'UBND xã Mường Lạn'],
    ['Phòng Tổ chức Công ty', 'Công ty TNHH Hoa Sen'],
    ['Khối văn phòng Cty', 'Công ty TNHH Hoa Sen'],
    ['Ban Giám đốc Bệnh viện', 'Bệnh viện Đa khoa tỉnh'],
  ])('“%s” is part of “%s”, and of no school', (unit, sender) => {
    expect(unitIn(sender, unit)).toBe(`${unit}, ${sender}`);
    expect(unitIn(SCHOOL, unit)).toBe(unit);
  });
});

describe('the unit of a row in the list of a sender', () => {
  it.each([
    'Tổ Toán',
    'TỔ TOÁN',
    'Tổ Toán'.normalize('NFD'),
    'tổ Ngữ văn - Sử - Địa',
    'Tổ Toán – Tin',
    'Tổ chuyên môn 2',
    'Tổ Văn phòng',
    'Tổ Hành chính',
    'Tổ Bảo vệ',
    'Tổ Thu gom số 4',
    'Tổ Tổ chức',
    'Tổ Sản xuất 3',
    'Tổ Dược',
    'Khoa Nội tổng hợp',
    'Khoa Hồi sức tích cực - Chống độc',
    'Khoa Luật',
    'Phòng Tổ chức - Hành chính',
    'Phòng Kế hoạch – Tài chính',
    'Phòng Văn hóa - Xã hội',
    'Phòng Tài nguyên và Môi trường',
    'Phòng Công tác xã hội',
    'Phòng Tư pháp',
    'Phòng Kinh tế, Hạ tầng và Đô thị',
    'Phòng Văn hóa, Khoa học và Thông tin',
    'Ban Giám hiệu',
    'Ban Giám đốc',
    'Ban Tổng Giám đốc',
    'Ban lãnh đạo',
    'Lãnh đạo',
    'Bộ môn Toán',
    'Bộ phận Một cửa',
    'Phân xưởng 2',
    'Phân xưởng Cơ điện',
    'Xưởng sửa chữa',
    'Văn phòng',
    'VĂN PHÒNG',
    'Thanh tra',
    'Khối Văn phòng',
    'Đội Vận hành',
    'Đội Quản lý kênh số 2',
    'Đội Bảo vệ',
  ])('“%s” is the sender’s', (unit) => {
    expect(unitIn(SCHOOL, unit)).toBe(`${unit}, ${SCHOOL}`);
  });

  it.each([
    'Phong Thổ',
    'Tô Hiệu',
    'Tô Múa',
    'Phong Tho',
    'To Hieu',
    'Khoái Châu',
    'Tổ',
    'Tổ 5',
    'Tổ 12',
    'Tổ 5A',
    'Tổ số 5',
    'Tổ dân phố 5',
    'Tổ dân cư 5',
    'Tổ nhân dân 3',
    'Tổ TDP 5',
    'Tổ DP 4',
    'Tổ tự quản 3',
    'Tổ liên gia 2',
    'Tổ bản Nà Hin',
    'Tổ 3 - P. Quyết Tâm',
    'Tổ 3, P. Quyết Tâm',
    'Tổ 3 phường Quyết Tâm',
    'Tổ hợp tác Nà Hin',
    'Tổ hòa giải',
    'Tổ an ninh trật tự',
    'Tổ công nghệ số cộng đồng',
    'Tổ chức Plan International',
    'Tổ chức Hành chính',
    'Khối 3',
    'Khối phố 4',
    'Khối 5 - P.Hưng Bình',
    'Khối thi đua các sở',
    'Khối Dân vận',
    'Khoa học và Kỹ thuật',
    'Khoa giáo',
    'Thanh tra Chính phủ',
    'Thanh tra Bộ',
    'Thanh tra tỉnh',
    'Văn phòng Thành ủy',
    'Văn phòng Đảng ủy',
    'Văn phòng Quốc hội',
    'Văn phòng Chính phủ',
    'Văn phòng Trung ương Đảng',
    'Văn phòng luật sư An Bình',
    'Văn phòng Công chứng số 1',
    'Văn phòng Sở Nội vụ',
    'Văn phòng Đăng ký đất đai',
    'Văn phòng đại diện Bộ Y tế',
    'Phòng giao dịch Mai Sơn',
    'Phòng khám đa khoa Hà Nội',
    'Phòng Công chứng số 2',
    'Phòng Thương mại và Công nghiệp',
    'Phòng Nội vụ huyện Mai Sơn',
    'Phòng Cảnh sát giao thông',
    'Đội Cảnh sát 113',
    'Phòng PC06',
    'Tổ đại biểu số 2',
    'Đội 5',
    'Đội Quản lý thị trường số 2',
    'Đội văn nghệ',
    'Đội Thuế liên xã',
    'Xưởng Mộc Hoàng',
    'Lãnh đạo Sở',
    'Khoa Nội, Bệnh viện Đa khoa tỉnh',
    'Tổ Toán – Trường THCS Hoa Sen',
    'Khoa Nội, Bạch Mai',
    'Khoa Nội Bệnh viện Đa khoa tỉnh',
    'Thôn Nà Hin',
    'Xã Mường Lạn',
    'Sở Y tế',
    'Hội Nông dân',
  ])('“%s” stays what it is', (unit) => {
    expect(unitIn(SCHOOL, unit)).toBe(unit);
  });

  it('a part of the police is theirs in their own list', () => {
    expect(unitIn('Công an tỉnh Sơn La', 'Phòng Cảnh sát giao thông')).toBe(
      'Phòng Cảnh sát giao thông, Công an tỉnh Sơn La',
    );
  });

  it('the sender’s peers, the sender itself and rows without a unit', () => {
    expect(unitIn('Phòng Giáo dục', 'Phòng Nội vụ')).toBe('Phòng Nội vụ');
    expect(unitIn('Văn phòng', 'Văn phòng')).toBe('Văn phòng');
    expect(unitIn(SCHOOL, null)).toBe(SCHOOL);
  });
});
