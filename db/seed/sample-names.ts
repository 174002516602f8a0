/** Words of the sample council. Every person is invented; the province does not exist. */

export const SAMPLE_PROVINCE = 'Lâm Xuyên';

export const SAMPLE_OFFICE = {
  name: `Ủy ban nhân dân tỉnh ${SAMPLE_PROVINCE}`,
  parentName: '',
  level: 'province',
  place: SAMPLE_PROVINCE,
  authority: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ${SAMPLE_PROVINCE.toLocaleUpperCase('vi')}`,
  symbol: 'QĐ-UBND',
} as const;

export const DEPARTMENTS = [
  'Sở Nội vụ',
  'Sở Tư pháp',
  'Sở Tài chính',
  'Sở Xây dựng',
  'Sở Y tế',
  'Sở Giáo dục và Đào tạo',
  'Sở Công Thương',
  'Sở Nông nghiệp và Môi trường',
  'Sở Khoa học và Công nghệ',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Thanh tra tỉnh',
  'Văn phòng Ủy ban nhân dân tỉnh',
] as const;

export const COMMUNES = [
  'xã Vĩnh Trạch',
  'xã Đồng Lạc',
  'xã Thanh Khê',
  'xã Yên Thủy',
  'phường Hòa Bình',
  'phường Tân Lập',
  'phường Quang Trung',
  'đặc khu Hòn Sương',
] as const;

export const OFFICES = ['Văn phòng', 'Phòng Tổ chức cán bộ', 'Phòng Kế hoạch - Tài chính', 'Phòng Nghiệp vụ'] as const;

export const SURNAMES = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Phan',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
  'Đinh',
  'Mai',
  'Tạ',
  'Hà',
] as const;
export const MALE_MIDDLES = ['Văn', 'Đức', 'Hữu', 'Quang', 'Minh', 'Thành', 'Xuân', 'Công', 'Bá', 'Ngọc'] as const;
export const FEMALE_MIDDLES = [
  'Thị',
  'Thị Thu',
  'Thị Hồng',
  'Thị Kim',
  'Ngọc',
  'Thị Bích',
  'Thị Thanh',
  'Minh',
] as const;
export const MALE_NAMES = [
  'Anh',
  'Bình',
  'Cường',
  'Dũng',
  'Đạt',
  'Giang',
  'Hải',
  'Hiếu',
  'Hùng',
  'Khánh',
  'Lâm',
  'Long',
  'Nam',
  'Phúc',
  'Quân',
  'Sơn',
  'Thắng',
  'Tuấn',
  'Việt',
  'Vinh',
] as const;
export const FEMALE_NAMES = [
  'An',
  'Châu',
  'Diệp',
  'Dung',
  'Hà',
  'Hạnh',
  'Hiền',
  'Hoa',
  'Hương',
  'Lan',
  'Liên',
  'Mai',
  'Nga',
  'Nhung',
  'Oanh',
  'Phương',
  'Quyên',
  'Thảo',
  'Trang',
  'Yến',
] as const;

export const POSITIONS = [
  'Giám đốc',
  'Phó Giám đốc',
  'Trưởng phòng',
  'Phó Trưởng phòng',
  'Chuyên viên chính',
  'Chuyên viên',
  'Kế toán trưởng',
  'Văn thư',
] as const;

export const INITIATIVES = [
  'Bộ biểu mẫu điện tử dùng chung cho các phòng',
  'Quy trình tiếp nhận hồ sơ một lần',
  'Bản đồ số quản lý địa bàn',
  'Rút ngắn thời gian trả kết quả thủ tục hành chính',
  'Sổ tay nghiệp vụ cho cán bộ mới',
  'Kho dữ liệu văn bản nội bộ',
] as const;

export const COUNCIL_MEMBERS = [
  { name: 'Hoàng Minh Quân', post: 'Chủ tịch Ủy ban nhân dân tỉnh', role: 'chair' },
  { name: 'Trần Thị Bích Hạnh', post: 'Giám đốc Sở Nội vụ', role: 'standingViceChair' },
  { name: 'Lê Đức Sơn', post: 'Phó Chủ tịch Ủy ban nhân dân tỉnh', role: 'viceChair' },
  { name: 'Phạm Hữu Thắng', post: 'Chủ tịch Liên đoàn Lao động tỉnh', role: 'viceChair' },
  { name: 'Vũ Ngọc Lan', post: 'Phó Giám đốc Sở Nội vụ', role: 'secretary' },
  { name: 'Đặng Quang Hải', post: 'Chánh Văn phòng Ủy ban nhân dân tỉnh', role: 'member' },
  { name: 'Bùi Thị Thu Hương', post: 'Giám đốc Sở Tài chính', role: 'member' },
  { name: 'Ngô Thành Nam', post: 'Giám đốc Sở Tư pháp', role: 'member' },
  { name: 'Đỗ Xuân Vinh', post: 'Chánh Thanh tra tỉnh', role: 'member' },
  { name: 'Mai Thị Kim Oanh', post: 'Chủ tịch Hội Liên hiệp Phụ nữ tỉnh', role: 'member' },
  { name: 'Dương Công Tuấn', post: 'Bí thư Tỉnh đoàn', role: 'member' },
] as const;

/** The two directives the product exists for, kept as records of launched campaigns. */
export const LAUNCHED_CAMPAIGNS = [
  {
    id: 'sample-campaign-huong-tra-2024',
    name: 'Thi đua thực hiện thắng lợi Kế hoạch phát triển kinh tế - xã hội năm 2024',
    launchDocument: 'Chỉ thị số 12/CT-UBND',
    issuer: 'Chủ tịch Ủy ban nhân dân thị xã Hương Trà',
    launchedOn: '2023-12-29',
    year: 2024,
    goals: [
      'Thực hiện các phong trào do Thủ tướng Chính phủ, tỉnh và thị xã phát động; gắn thi đua với chỉ tiêu kinh tế - xã hội của từng cơ quan, xã, phường.',
      'Phát hiện, bồi dưỡng và nhân rộng điển hình tiên tiến, gương người tốt việc tốt.',
      'Duy trì khối thi đua; kiểm tra, sơ kết, tổng kết; khen thưởng đúng thành tích, chú ý người trực tiếp lao động và cán bộ cơ sở.',
      'Báo cáo 6 tháng và hằng năm qua cơ quan thường trực Hội đồng.',
    ].join('\n'),
  },
  {
    id: 'sample-campaign-binh-duong-2024',
    name: 'Thi đua yêu nước trên địa bàn tỉnh Bình Dương năm 2024',
    launchDocument: 'Chỉ thị số 05/CT-UBND',
    issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Bình Dương',
    launchedOn: '2024-03-19',
    year: 2024,
    goals: [
      'Tuyên truyền tư tưởng thi đua ái quốc; thi đua gắn với kế hoạch kinh tế - xã hội và dự toán ngân sách năm 2024.',
      'Đẩy mạnh các phong trào trọng tâm do Thủ tướng Chính phủ phát động.',
      'Triển khai Luật Thi đua, khen thưởng năm 2022; kiện toàn bộ máy, nâng chất lượng hoạt động của Hội đồng các cấp.',
      'Khen thưởng chính xác, kịp thời, công khai; ưu tiên người lao động, nhà khoa học, lực lượng vũ trang, giáo viên, y bác sĩ, cơ sở.',
      'Các cơ quan xây dựng kế hoạch, tổ chức sơ kết, tổng kết và báo cáo qua cơ quan thường trực Hội đồng.',
    ].join('\n'),
  },
] as const;
