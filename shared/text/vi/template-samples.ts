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
  oneAddressee: 'Chủ tịch Ủy ban nhân dân tỉnh',
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
    answerFiles: ['Dong-can-sua-Danh-sach-THPT-Hoa-Binh.xlsx'],
    contact: 'ông Bùi Anh Vượng, thư ký Hội đồng',
    recipients: ['Như trên', 'Lưu: VT'],
  },

  submission: {
    symbol: 'TTr-HĐ',
    subject: 'Về việc đề nghị khen thưởng thành tích năm 2024',
    addressees: ['Chủ tịch Ủy ban nhân dân tỉnh', 'Hội đồng Thi đua - Khen thưởng tỉnh'],
    legalBases: [
      'Căn cứ Luật Thi đua, khen thưởng',
      'Căn cứ Biên bản họp Hội đồng Thi đua - Khen thưởng ngày 03 tháng 02 năm 2025',
    ],
    opening: ['Hội đồng Thi đua - Khen thưởng kính trình xem xét, quyết định khen thưởng như sau:'],
    closing: ['Kính trình xem xét, quyết định'],
    listHeading: 'Tập thể, cá nhân đề nghị khen thưởng',
    achievement: 'Hoàn thành xuất sắc nhiệm vụ năm 2024',
    votes: '9/9',
    recipients: ['Như trên', 'Lưu: VT, HĐ'],
  },
  issuedBy: 'Hội đồng Thi đua - Khen thưởng',

  invitation: {
    symbol: 'GM-HĐ',
    subject: 'Họp Hội đồng Thi đua - Khen thưởng',
    opening: 'Hội đồng Thi đua - Khen thưởng trân trọng kính mời',
    invited: ['Các thành viên Hội đồng', 'Đại diện Ban Thường trực Mặt trận Tổ quốc'],
    attending: 'Cuộc họp xét khen thưởng năm 2024',
    chair: 'Bà Phạm Thị Uyên, Chủ tịch Hội đồng',
    startedAt: '14:00',
    meetingPlace: 'Phòng họp số 1',
    agenda: ['Xét hồ sơ đề nghị khen thưởng', 'Bỏ phiếu kín'],
    notes: ['Rất mong các thành viên tham dự đầy đủ'],
    invitees: [
      { name: 'Bà Phạm Thị Uyên', post: 'Chủ tịch Ủy ban nhân dân', role: 'Chủ tịch Hội đồng' },
      { name: 'Ông Lê Minh Đức', post: 'Giám đốc Sở Tài chính', role: 'Ủy viên' },
    ],
    signer: { capacity: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'], post: 'Chủ tịch Ủy ban nhân dân', name: 'Phạm Thị Uyên' },
    recipients: ['Như thành phần mời', 'Lưu: VT, HĐ'],
  },

  counting: {
    symbol: 'BB-HĐ',
    subject: 'Kết quả bỏ phiếu xét khen thưởng',
    startedAt: '15:40',
    endedAt: '16:10',
    place: 'Phòng họp số 1',
    tellers: [
      { name: 'Ông Hồ Quang Dũng', post: 'Chuyên viên' },
      { name: 'Bà Vũ Thị Lan', post: 'Chuyên viên' },
      { name: 'Ông Đỗ Văn Nam', post: 'Chuyên viên' },
    ],
    conclusion: ['Ban kiểm phiếu công bố kết quả trước Hội đồng'],
    recipients: ['Thành viên Hội đồng', 'Lưu: VT, HĐ'],
  },

  ballot: {
    heading: 'PHIẾU BẦU',
    subject: 'Xét tặng danh hiệu thi đua, hình thức khen thưởng năm 2024',
    notes: ['Đánh dấu X vào một ô ở mỗi dòng', 'Phiếu đánh dấu cả hai ô hoặc không đánh dấu ô nào là không hợp lệ'],
  },

  returnLetter: {
    symbol: 'UBND-NC',
    subject: 'V/v trả hồ sơ đề nghị khen thưởng',
    addressees: ['Trường THPT Hòa Bình', 'Bệnh viện đa khoa'],
    opening: ['Qua thẩm định hồ sơ đề nghị khen thưởng, cơ quan thường trực trả lại hồ sơ sau đây, kèm lý do:'],
    reason: 'Thiếu báo cáo thành tích có xác nhận của đơn vị',
    closing: ['Quá thời hạn trên, hồ sơ không đưa vào kỳ họp của Hội đồng'],
    recipients: ['Như trên', 'Lưu: VT'],
  },

  summary: {
    symbol: 'BC-HĐ',
    subject: 'Tập thể, cá nhân được đề nghị khen thưởng năm 2024',
    opening: ['Cơ quan thường trực tóm tắt thành tích của các tập thể, cá nhân như sau:'],
    closing: ['Kính trình Hội đồng xem xét'],
    birthYear: '1980',
    rating: 'Hoàn thành xuất sắc nhiệm vụ',
    award: { what: 'Lao động tiên tiến', decisionNumber: '98/QĐ-UBND' },
    initiative: { what: 'Số hóa hồ sơ khen thưởng', scope: 'Cơ sở', decisionNumber: '15/QĐ-SNV' },
    achievement: 'Hoàn thành xuất sắc nhiệm vụ năm 2024',
    recipients: ['Thành viên Hội đồng', 'Lưu: VT'],
  },

  copy: {
    symbol: 'SY-VP',
    bodies: ['ỦY BAN NHÂN DÂN TỈNH', 'VĂN PHÒNG'],
    signer: { capacity: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'], name: 'Đoàn Văn Lâm' },
    recipients: ['Sở Nội vụ', 'Lưu: VT'],
  },

  report: {
    form: 'Mẫu số 00 Nghị định số 000/0000/NĐ-CP',
    headLines: ['ỦY BAN NHÂN DÂN XÃ HÒA BÌNH', 'TRƯỜNG TRUNG HỌC CƠ SỞ HÒA BÌNH'],
    place: 'Hòa Bình',
    award: { printedName: 'Chiến sĩ thi đua cơ sở', category: 'emulationTitle' },
    nominees: {
      individual: 'Bà Đặng Thị Nguyệt, Phó Hiệu trưởng Trường THCS Hòa Bình',
      collective: 'Trường THCS Hòa Bình',
      household: 'Gia đình ông Nguyễn Văn Thắng, thôn Hòa Bình',
    },
    reporters: { individual: 'Đặng Thị Nguyệt', collective: '', household: 'Nguyễn Văn Thắng' },
    particulars: {
      fullName: 'Đặng Thị Nguyệt',
      gender: 'Nữ',
      workplace: 'Trường THCS Hòa Bình',
      position: 'Phó Hiệu trưởng',
      collectiveName: 'Trường THCS Hòa Bình',
      founded: 'năm 1995',
      householdHead: 'Nguyễn Văn Thắng',
      address: 'Thôn Hòa Bình',
    },
    /** What is told of the achievement; everything else of the sample stays open. */
    told: 'Hoàn thành xuất sắc nhiệm vụ được giao năm 2024.\nTỷ lệ học sinh khá, giỏi tăng 5% so với năm trước.',
    title: { what: 'Lao động tiên tiến', decisionNumber: '112/QĐ-UBND', issuer: 'Chủ tịch UBND xã Hòa Bình' },
    initiative: 'Số hóa sổ theo dõi học tập',
    scope: 'Cơ sở',
    discipline: 'Khiển trách',
  },
} as const;
