import { readPackagedFont } from '#electron/command-line/command-ports';
import { type CertificateFonts, readCertificateFonts } from '#electron/writers/certificate-pdf';
import type { CertificateField } from '#shared/domain/certificate/design';
import type { SheetValues } from '#shared/domain/certificate/placeholders';

let read: Promise<CertificateFonts> | undefined;

/** The fonts of the certificates, read once for a file of tests. */
export const certificateFonts = (): Promise<CertificateFonts> => {
  read ??= readCertificateFonts(readPackagedFont);
  return read;
};

/** What a certificate says of somebody invented. */
export const someValues = (given: Partial<SheetValues> = {}): SheetValues => ({
  honorific: 'Bà',
  name: 'Nguyễn Thị Hồng Nhung',
  post: 'Giáo viên Trường Mẫu giáo Sơn Ca, xã Lâm Xuyên',
  position: 'Giáo viên',
  unit: 'Trường Mẫu giáo Sơn Ca, xã Lâm Xuyên',
  achievement: 'Đã có thành tích xuất sắc trong phong trào thi đua “Dạy tốt - Học tốt” năm học 2024 - 2025',
  award: 'Giấy khen',
  year: '2025',
  authority: 'Chủ tịch Ủy ban nhân dân xã Lâm Xuyên',
  decisionNumber: '215/QĐ-UBND',
  decisionDay: 'ngày 05 tháng 12 năm 2025',
  goldBook: '1',
  bookNumber: '',
  placeAndDay: 'Lâm Xuyên, ngày 05 tháng 12 năm 2025',
  capacity: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
  signer: 'Trần Thị Ngọc Ánh',
  ...given,
});

/** A field of 120 mm, to be changed by the test. */
export const someField = (given: Partial<CertificateField> = {}): CertificateField => ({
  id: 'field',
  name: 'Ô chữ',
  box: { x: 40, y: 50, width: 120, height: 30 },
  template: '{danh xưng} {họ tên}',
  face: 'tinos',
  bold: false,
  italic: false,
  largestPt: 28,
  smallestPt: 14,
  maxLines: 2,
  fit: 'shrinkFirst',
  across: 'center',
  down: 'middle',
  colour: '#1a1a1a',
  letterCase: 'asWritten',
  lineSpacing: 1,
  ruleBelow: false,
  onBlank: false,
  ...given,
});

/** Long names and units as real ones are built, invented. */
export const LONG_NAMES = [
  'Công Tằng Tôn Nữ Hoàng Thị Ngọc Khánh Huyền',
  'Nguyễn Phúc Hồng Bảo Ngọc Thiên Kim Quỳnh Như',
  'Y Thiên Ksor Hmok Niê Kdăm Buôn Krông',
  "H'Nguyệt Êban Niê Brít Mlô Duôn Du",
  'Lê Trần Nguyễn Hoàng Phương Thảo Nguyên',
  'Tôn Thất Nguyễn Phước Bửu Lộc Vĩnh Thụy',
  'Đặng Trần Lê Nguyễn Khánh Huyền Trang',
  'Rcom Hmrưk Siu Hbia Kpă Nay Rahlan',
] as const;

export const LONG_POSTS = [
  'Phó Chủ nhiệm Ủy ban Kiểm tra Đảng ủy, Chủ tịch Công đoàn cơ sở Trung tâm Kiểm soát bệnh tật và Phòng, chống dịch bệnh tỉnh Lâm Xuyên',
  'Phó Trưởng phòng Tổ chức - Hành chính, Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng, công nghiệp và hạ tầng kỹ thuật tỉnh Lâm Xuyên',
  'Giáo viên Trường Phổ thông dân tộc bán trú Trung học cơ sở và Tiểu học Nguyễn Thị Minh Khai, xã Bình Minh Thượng, tỉnh Lâm Xuyên',
  'Đội trưởng Đội Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ trên sông, Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ, Công an tỉnh',
] as const;

export const LONG_ACHIEVEMENTS = [
  'Đã có thành tích xuất sắc trong công tác xây dựng nông thôn mới, phát triển kinh tế - xã hội, giữ vững quốc phòng, an ninh và thực hiện phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới” giai đoạn 2021 - 2025 trên địa bàn tỉnh Lâm Xuyên',
  'Đã có thành tích đặc biệt xuất sắc, đột xuất trong công tác phòng, chống và khắc phục hậu quả thiên tai, góp phần bảo vệ tính mạng và tài sản của Nhà nước và nhân dân trong đợt mưa lũ tháng 10 năm 2025',
] as const;

/** As companies are registered, invented: 206 letters. */
export const LONGEST_COMPANY =
  'Công ty Trách nhiệm hữu hạn Một thành viên Khai thác, Chế biến và Xuất nhập khẩu Nông, Lâm, Thủy hải sản Tổng hợp Đầu tư Xây dựng Phát triển Hạ tầng Kỹ thuật Đô thị và Khu công nghiệp Bình Minh Thượng Lâm Xuyên';
