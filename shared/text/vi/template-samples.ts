import type { RecipientKind } from '#shared/domain/recipient';

type SampleRecipient = {
  readonly kind: RecipientKind;
  readonly honorific: string;
  readonly name: string;
  readonly post: string;
  readonly unit: string | null;
};

const recipients: readonly SampleRecipient[] = [
  {
    kind: 'collective',
    honorific: '',
    name: 'Phòng Giáo dục Trung học',
    post: 'Sở Giáo dục và Đào tạo',
    unit: 'Sở Giáo dục và Đào tạo',
  },
  {
    kind: 'individual',
    honorific: 'Ông',
    name: 'Nguyễn Văn Thắng',
    post: 'Hiệu trưởng Trường THPT Hòa Bình',
    unit: 'Sở Giáo dục và Đào tạo',
  },
  { kind: 'individual', honorific: 'Bà', name: 'Đặng Thị Nguyệt', post: 'Bác sĩ Bệnh viện đa khoa', unit: 'Sở Y tế' },
];

/** Invented values that show what a template prints; no paper of the council comes from them. */
export const templateSamples = {
  parentBody: 'CƠ QUAN CHỦ QUẢN',
  recipients,
  awards: [
    { printedName: 'Bằng khen của Chủ tịch UBND tỉnh', category: 'commendationForm' },
    { printedName: 'Lao động tiên tiến', category: 'emulationTitle' },
  ] as const,
  amount: 3_510_000,
  signer: { capacity: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Trần Quốc Hưng' },

  decision: {
    subject: 'Về việc khen thưởng thành tích năm 2024',
    legalBases: [
      'Căn cứ Luật Tổ chức chính quyền địa phương',
      'Căn cứ Luật Thi đua, khen thưởng',
      'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 04 tháng 02 năm 2025',
    ],
    achievement: 'đã có thành tích xuất sắc trong phong trào thi đua năm 2024',
    articles: [
      'Tiền thưởng chi từ quỹ thi đua, khen thưởng của cơ quan',
      'Chánh Văn phòng, Giám đốc Sở Nội vụ và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này',
    ],
    recipients: ['Như Điều 3', 'Lưu: VT, NC'],
  },

  minutes: {
    symbol: 'BB-HĐ',
    subject: 'Họp Hội đồng Thi đua - Khen thưởng',
    startedAt: '14h00',
    endedAt: '16h30',
    place: 'Phòng họp số 1',
    attending: 'Thành viên Hội đồng Thi đua - Khen thưởng',
    absent: [{ name: 'Ông Lê Minh Đức', post: 'Ủy viên', reason: 'công tác' }],
    chair: { name: 'Bà Phạm Thị Uyên', post: 'Chủ tịch Hội đồng' },
    secretary: { name: 'Ông Bùi Anh Vượng', post: 'Thư ký Hội đồng' },
    points: ['Thư ký báo cáo kết quả thẩm định hồ sơ', 'Hội đồng thảo luận và bỏ phiếu kín'],
    resolution: 'Hội đồng thống nhất trình Chủ tịch UBND xét, quyết định khen thưởng',
    recipients: ['Thành viên Hội đồng', 'Lưu: VT, HĐ'],
  },

  supplement: {
    symbol: 'PBS-UBND',
    addressee: 'Trường THPT Hòa Bình',
    opening: 'Qua kiểm tra hồ sơ đề nghị khen thưởng, đề nghị đơn vị bổ sung các nội dung sau',
    campaignName: 'Khen thưởng năm học 2024 - 2025',
    lines: [
      {
        name: 'Nguyễn Văn Thắng',
        awardName: 'Bằng khen của Chủ tịch UBND tỉnh',
        place: 'dòng 5',
        asked: 'Báo cáo thành tích có xác nhận của đơn vị',
      },
    ],
    contact: 'ông Bùi Anh Vượng, thư ký Hội đồng',
    recipients: ['Như trên', 'Lưu: VT'],
  },
} as const;
