import type { Particular, ReportText } from '#shared/domain/achievement-report/report-facts';
import type { OfficeLevel } from '#shared/domain/office-level';

type Asked = { readonly label: string; readonly guide: string };

/** What each line about the nominee is called. */
const particulars: Readonly<Record<Particular, string>> = {
  fullName: 'Họ và tên',
  otherName: 'Bí danh',
  gender: 'Giới tính',
  birthDate: 'Ngày, tháng, năm sinh',
  homeTown: 'Quê quán (xã, tỉnh)',
  residence: 'Trú quán',
  workplace: 'Đơn vị công tác',
  position: 'Chức vụ (Đảng, chính quyền, đoàn thể)',
  positionAtRetirement: 'Chức vụ, đơn vị trước khi nghỉ hưu, nghỉ công tác hoặc từ trần',
  education: 'Trình độ chuyên môn, nghiệp vụ',
  degrees: 'Học hàm, học vị, danh hiệu, giải thưởng',
  joinedWork: 'Ngày, tháng, năm tham gia công tác',
  joinedParty: 'Ngày, tháng, năm vào Đảng Cộng sản Việt Nam',
  collectiveName: 'Tên tập thể',
  headquarters: 'Trụ sở chính',
  contact: 'Điện thoại, thư điện tử, trang thông tin điện tử',
  founded: 'Năm thành lập, quá trình hình thành',
  structure: 'Cơ cấu tổ chức, tổ chức đảng, đoàn thể',
  staff: 'Tổng số cán bộ, công chức, viên chức, người lao động',
  nationality: 'Quốc tịch',
  householdHead: 'Chủ hộ, người đại diện',
  address: 'Nơi ở',
  householdMembers: 'Số người trong gia đình',
  occupation: 'Nghề nghiệp, ngành nghề sản xuất, kinh doanh',
};

/** What the unit writes, and what the form wants to read there. */
const texts: Readonly<Record<ReportText, Asked>> = {
  duties: {
    label: 'Quyền hạn, nhiệm vụ được giao hoặc đảm nhận',
    guide: 'Nêu công việc được phân công trong thời gian xét.',
  },
  functions: { label: 'Chức năng, nhiệm vụ được giao', guide: 'Nêu theo quyết định giao nhiệm vụ.' },
  results: {
    label: 'Kết quả thực hiện nhiệm vụ',
    guide: 'Nêu kết quả đã đạt, so với chỉ tiêu được giao và với các năm trước, kèm số liệu cụ thể.',
  },
  emulationTargets: {
    label: 'Kết quả thực hiện các chỉ tiêu thi đua trong năm',
    guide: 'Nêu các chỉ tiêu đã đăng ký, mức hoàn thành và thứ hạng trong cụm, khối thi đua.',
  },
  measures: {
    label: 'Biện pháp, nguyên nhân đạt được thành tích; phong trào thi đua đã tổ chức',
    guide: 'Nêu cách làm mới, cải cách hành chính, ứng dụng khoa học, chuyển đổi số và hiệu quả mang lại.',
  },
  policies: {
    label: 'Việc chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
    guide:
      'Nêu cả việc chăm lo đời sống người lao động, phòng, chống tham nhũng, lãng phí, hoạt động xã hội, từ thiện.',
  },
  partyAndUnions: {
    label: 'Hoạt động của tổ chức đảng, đoàn thể',
    guide: 'Nêu kết quả đánh giá, xếp loại tổ chức đảng và các đoàn thể.',
  },
  deed: {
    label: 'Thành tích đột xuất',
    guide: 'Nêu thời gian, địa điểm, hành động, diễn biến, kết quả và tác dụng của thành tích.',
  },
  campaign: {
    label: 'Thành tích trong phong trào thi đua, chuyên đề',
    guide: 'Nêu kết quả theo mục tiêu, chỉ tiêu của phong trào, chuyên đề và đóng góp của tập thể, cá nhân.',
  },
  nationwideInfluence: {
    label: 'Sáng kiến, đề tài khoa học có hiệu quả và phạm vi ảnh hưởng trong toàn quốc',
    guide: 'Nêu nội dung, nơi đã áp dụng, hiệu quả và văn bản xác nhận của cấp có thẩm quyền.',
  },
  outstanding: {
    label: 'Thành tích đặc biệt xuất sắc',
    guide: 'Nêu thành tích trong lao động, công tác, chiến đấu, giá trị và tác dụng nêu gương trong cả nước.',
  },
  contributionToVietnam: {
    label: 'Kết quả công tác, sản xuất; đóng góp đối với bộ, ngành, địa phương hoặc đất nước Việt Nam',
    guide: 'Nêu kết quả, số liệu và thời gian cụ thể.',
  },
  lawAndCharity: {
    label: 'Việc chấp hành chính sách, pháp luật Việt Nam; hoạt động từ thiện, nhân đạo',
    guide: 'Nêu cả nghĩa vụ nộp ngân sách, quyền lợi người lao động, bảo vệ môi trường, tôn trọng phong tục tập quán.',
  },
  friendship: {
    label: 'Đóng góp xây dựng, củng cố tình đoàn kết, hữu nghị, hợp tác với Việt Nam',
    guide: 'Nêu việc đã làm và kết quả.',
  },
  householdResults: {
    label: 'Thành tích của hộ gia đình',
    guide: 'Nêu kết quả lao động, sản xuất, đóng góp cho cộng đồng và việc chấp hành pháp luật.',
  },
};

/** How the head of the office that issued a decision is called, before the office's name. */
const ISSUERS: Readonly<Record<OfficeLevel, string>> = {
  province: 'Chủ tịch',
  ministry: 'Bộ trưởng, Thủ trưởng',
  department: 'Giám đốc',
  commune: 'Chủ tịch',
  unit: 'Thủ trưởng',
};

/** What a new report says before the secretary changes a word. */
export const reportProposals = {
  issuer: (level: OfficeLevel, office: string) => `${ISSUERS[level]} ${office}`,
  subject: (name: string, nominee: string, award: string) => `${name} của ${nominee}, đề nghị ${award}`,
  longest: 500,
} as const;

/** Fixed words of achievement reports. */
export const reportPapers = {
  kind: 'BÁO CÁO THÀNH TÍCH',
  summaryKind: 'BÁO CÁO TÓM TẮT THÀNH TÍCH',
  name: 'Báo cáo thành tích',
  summaryName: 'Báo cáo tóm tắt thành tích',
  proposedFor: { emulationTitle: 'ĐỀ NGHỊ TẶNG DANH HIỆU', commendationForm: 'ĐỀ NGHỊ TẶNG' },
  appliesTo: {
    individual: 'áp dụng đối với cá nhân',
    collective: 'áp dụng đối với tập thể',
    household: 'áp dụng đối với hộ gia đình',
  },
  /** `(Mẫu số 05 Nghị định …, áp dụng đối với cá nhân)`; without its number where that is not known. */
  onForm: (form: string, appliesTo: string) => `(${form === '' ? 'Mẫu' : `${form},`} ${appliesTo})`,
  openNominee: 'Tên tập thể hoặc họ tên, chức vụ, đơn vị công tác của cá nhân được đề nghị',
  sections: {
    lifeSketch: 'SƠ LƯỢC LÝ LỊCH',
    situation: 'ĐẶC ĐIỂM, TÌNH HÌNH',
    briefSituation: 'SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH',
    achievements: 'THÀNH TÍCH ĐẠT ĐƯỢC',
    career: 'TÓM TẮT QUÁ TRÌNH CÔNG TÁC',
    awards: 'CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG',
    awardsOfVietnam: 'CÁC HÌNH THỨC KHEN THƯỞNG ĐÃ ĐƯỢC NHÀ NƯỚC VIỆT NAM TẶNG THƯỞNG',
    discipline: 'KỶ LUẬT',
  },
  particulars,
  texts,
  tables: {
    titles: 'Danh hiệu thi đua',
    forms: 'Hình thức khen thưởng',
    ratings: 'Mức độ hoàn thành nhiệm vụ',
    initiatives: 'Sáng kiến, đề tài, đề án, công trình',
    discipline: 'Kỷ luật',
    compositions: 'Cơ cấu và thành tích thành viên qua các năm',
    figures: 'Một số chỉ tiêu so sánh qua các năm',
    targets: 'Các chỉ tiêu thi đua',
    career: 'Các chức vụ đã đảm nhiệm',
  },
  columns: {
    year: 'Năm',
    title: 'Danh hiệu thi đua',
    titleDecision: 'Số, ngày, tháng, năm của quyết định công nhận danh hiệu thi đua; cơ quan ban hành quyết định',
    form: 'Hình thức khen thưởng',
    formDecision: 'Số, ngày, tháng, năm của quyết định khen thưởng; cơ quan ban hành quyết định',
    rating: 'Mức xếp loại',
    ratingDecision: 'Số của văn bản công nhận; cơ quan ban hành',
    initiative: 'Tên sáng kiến, đề tài, đề án, công trình',
    scope: 'Phạm vi ảnh hưởng, hiệu quả áp dụng',
    initiativeDecision: 'Số của quyết định, giấy chứng nhận; cơ quan công nhận',
    discipline: 'Hình thức kỷ luật',
    period: 'Thời gian',
    disciplineDecision: 'Số quyết định',
    members: 'Tổng số người',
    completedTask: 'Hoàn thành nhiệm vụ trở lên',
    ldtt: 'Lao động tiên tiến',
    cstdcs: 'Chiến sĩ thi đua cơ sở',
    disciplinedFromWarning: 'Kỷ luật từ cảnh cáo trở lên',
    figure: 'Chỉ tiêu',
    unit: 'Đơn vị tính',
    plan: 'Kế hoạch',
    done: 'Thực hiện',
    share: 'Tỷ lệ (%)',
    time: 'Từ tháng, năm đến tháng, năm',
    post: 'Chức vụ (Đảng, chính quyền, đoàn thể)',
    place: 'Đơn vị công tác',
    length: 'Số năm, tháng giữ chức vụ',
  },
  scopes: { base: 'Cơ sở', province: 'Bộ, ngành, tỉnh', national: 'Toàn quốc' },
  genders: { male: 'Nam', female: 'Nữ' },
  bornIn: (year: string) => `năm ${year}`,
  bornInMonth: (month: string, year: string) => `tháng ${month} năm ${year}`,
  decisionNumbered: (number: string) => `Quyết định số ${number}`,
  issuedBy: (issuer: string) => `của ${issuer}`,
  fromTo: (from: string, to: string | null) => (to === null ? `Từ ${from}` : `Từ ${from} đến ${to}`),
  noDiscipline: (from: number, to: number) =>
    from === to ? `Không bị kỷ luật trong năm ${to}.` : `Không bị kỷ luật trong các năm ${from} - ${to}.`,
  staffIn: (year: number, members: string) => `${members} người (năm ${year})`,
  noteSign: (position: number) => ` (${position})`,
  noteLine: (position: number, text: string) => `(${position}) ${text}`,
  notesHeading: 'Ghi chú:',
  notes: {
    award: 'Ghi danh hiệu, hình thức đề nghị; đề nghị cho người đã mất thì ghi “truy tặng”.',
    places: 'Ghi tên xã (phường, đặc khu), tỉnh (thành phố) theo đơn vị hành chính hiện nay.',
    leader: 'Cá nhân là người đứng đầu thì nêu thêm kết quả của tập thể do mình lãnh đạo, quản lý.',
    enterprise:
      'Đơn vị sản xuất, kinh doanh nêu doanh thu, nộp ngân sách, việc làm và thu nhập của người lao động, an toàn lao động, bảo vệ môi trường, kèm xác nhận của cơ quan có thẩm quyền.',
    initiatives: 'Mỗi sáng kiến, đề tài ghi rõ số quyết định và cơ quan công nhận; gửi kèm bản sao.',
    comparison: (years: number) => `Lập bảng so sánh số liệu trong ${Math.max(2, years)} năm tính đến năm đề nghị.`,
    history: (years: number) =>
      years === 1
        ? 'Ghi các danh hiệu, hình thức đã được tặng, đủ cho năm đề nghị.'
        : `Ghi các danh hiệu, hình thức đã được tặng, đủ cho ${years} năm tính đến năm đề nghị.`,
    foreigner:
      'Cá nhân người nước ngoài chỉ được đề nghị khi kết thúc nhiệm kỳ hoặc kết thúc một giai đoạn công tác tại Việt Nam.',
    career: 'Ghi liên tục từ khi tham gia công tác đến khi đề nghị, không bỏ trống giai đoạn nào.',
  },
  guide: (text: string) => `(${text})`,
  signs: {
    individual: {
      left: ['THỦ TRƯỞNG ĐƠN VỊ', 'XÁC NHẬN, ĐỀ NGHỊ'],
      right: ['NGƯỜI BÁO CÁO THÀNH TÍCH'],
      below: 'XÁC NHẬN CỦA CẤP TRÌNH KHEN THƯỞNG',
    },
    collective: {
      left: ['THỦ TRƯỞNG ĐƠN VỊ CẤP TRÊN', 'XÁC NHẬN, ĐỀ NGHỊ'],
      right: ['THỦ TRƯỞNG ĐƠN VỊ'],
      below: 'XÁC NHẬN CỦA CẤP TRÌNH KHEN THƯỞNG',
    },
    external: {
      left: ['THỦ TRƯỞNG ĐƠN VỊ', 'CẤP TRÊN TRỰC TIẾP', 'XÁC NHẬN'],
      right: ['THỦ TRƯỞNG ĐƠN VỊ', 'ĐỀ NGHỊ KHEN THƯỞNG', 'XÁC NHẬN'],
      below: '',
    },
    household: {
      left: ['XÁC NHẬN CỦA THÔN,', 'TỔ DÂN PHỐ'],
      right: ['ĐẠI DIỆN HỘ GIA ĐÌNH'],
      below: 'XÁC NHẬN CỦA ỦY BAN NHÂN DÂN CẤP XÃ',
    },
  },
  signHints: { person: '(Ký, ghi rõ họ và tên)', seal: '(Ký tên, đóng dấu)' },
} as const;
