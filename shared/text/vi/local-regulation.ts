import type { DeadlineStep, PaperCode } from '#shared/domain/eligibility/rules';
import type { UnconfirmedPart } from '#shared/domain/local-regulation/unconfirmed-values';
import type { QuotaWhole } from '#shared/domain/quota';
import { authorityNames, proposerNames } from '#shared/text/vi/authorities';

/** Words of the tab “Quy định của cơ quan”. */
export const localRegulationTexts = {
  intro:
    'Ghi những điều mà quy chế, quy định của cơ quan đặt thêm so với quy định của nhà nước. Mỗi lần lưu là một bản mới; các bản trước vẫn giữ để xem lại.',
  nothingYet: 'Cơ quan chưa ghi quy định nào; hồ sơ được đối chiếu theo quy định của nhà nước.',
  inForce: (version: number, name: string) => `Đang áp dụng: bản ${version}, ${name}`,
  notInForce: 'Hôm nay không có bản nào còn hiệu lực; hồ sơ được đối chiếu theo quy định của nhà nước.',
  fields: {
    name: 'Tên văn bản',
    documentNumber: 'Số, ký hiệu',
    issuer: 'Cơ quan ban hành',
    reason: 'Lý do lưu bản mới',
  },
  nameHint: 'In sau điều, khoản, ví dụ: Quy định thi đua, khen thưởng tỉnh Lâm Xuyên',
  reasonHint: 'Ví dụ: Nhập theo Quyết định số 12/2026/QĐ-UBND',
  save: 'Lưu thành bản mới',
  saved: (version: number) => `Đã lưu bản ${version}. Hồ sơ nhận trong thời gian hiệu lực được đối chiếu theo bản này.`,
  clause: 'Điều, khoản',
  clauseHint: 'Trong văn bản của cơ quan, ví dụ: khoản 1 Điều 4',
  award: 'Danh hiệu, hình thức',
  kind: 'Đối tượng',
  everyKind: 'Mọi đối tượng',
  keepRow: 'Ghi vào quy định',
  dropRow: 'Bỏ dòng này',
  rowHint: 'Dòng này có hiệu lực khi lưu thành bản mới.',
  addTo: (part: string) => `Thêm: ${part}`,
  none: 'Chưa có dòng nào.',
  parts: {
    document: 'Văn bản',
    quotas: 'Chỉ tiêu, tỷ lệ',
    clusters: 'Cụm, khối thi đua',
    deadlines: 'Thời hạn',
    papers: 'Giấy tờ',
    criteria: 'Tiêu chuẩn riêng',
    ballots: 'Biểu quyết',
    money: 'Tiền thưởng',
    coefficients: 'Hệ số riêng',
    readings: 'Cách hiểu luật',
    confirmed: 'Số liệu chưa xác nhận',
    settled: 'Số liệu đã xác nhận',
    versions: 'Các bản đã lưu',
  },
} as const;

export const quotaTexts = {
  columns: { what: 'Giới hạn số', per: 'Tính theo', ceiling: 'Nhiều nhất', text: 'Nội dung' },
  what: 'Giới hạn số',
  rated: (level: string) => `Người xếp loại ${level}`,
  per: { unit: 'Từng đơn vị', cluster: 'Từng cụm, khối', office: 'Toàn cơ quan' },
  perLabel: 'Tính theo',
  way: { share: 'Theo tỷ lệ', number: 'Theo số lượng' },
  wayLabel: 'Cách đặt giới hạn',
  share: 'Tỷ lệ nhiều nhất',
  whole: {
    ldttHolders: 'số người đạt Lao động tiên tiến',
    ttldttCollectives: 'số tập thể đạt Tập thể lao động tiên tiến',
    flagCollectives: 'số tập thể đạt tiêu chuẩn cờ thi đua của tỉnh, bộ',
    ratedGood: 'số người xếp loại từ hoàn thành tốt nhiệm vụ',
  } satisfies Record<QuotaWhole, string>,
  wholeLabel: 'Trên tổng',
  rounding: { down: 'Bỏ phần lẻ', halfUp: 'Từ nửa trở lên làm tròn lên', up: 'Có phần lẻ thì làm tròn lên' },
  roundingLabel: 'Làm tròn',
  atLeast: 'Nhưng được ít nhất',
  number: 'Nhiều nhất',
  text: 'Nội dung, như người xem đọc',
  replaces: 'Thay cho chỉ tiêu của nhà nước',
  ceilingLine: (share: string, whole: string) => `${share} ${whole}`,
} as const;

export const clusterTexts = {
  columns: { name: 'Tên', kind: 'Loại', units: 'Số đơn vị' },
  kinds: { cluster: 'Cụm thi đua', block: 'Khối thi đua' },
  name: 'Tên cụm, khối',
  kind: 'Loại',
  units: 'Đơn vị thành viên',
  unitsHint: 'Gõ vài chữ của tên rồi chọn; mỗi đơn vị chỉ thuộc một cụm và một khối.',
} as const;

export const deadlineTexts = {
  columns: { step: 'Việc', limit: 'Thời hạn', text: 'Nội dung' },
  steps: {
    submitDossiers: 'Nộp hồ sơ',
    appraise: 'Thẩm định',
    returnIneligible: 'Trả hồ sơ không đủ điều kiện',
    collectOpinions: 'Lấy ý kiến',
    publishList: 'Công khai danh sách',
    notifyResult: 'Thông báo kết quả',
    sendDecision: 'Gửi quyết định',
  } satisfies Record<DeadlineStep, string>,
  step: 'Việc phải làm',
  way: { working: 'Sau một số ngày làm việc', calendar: 'Sau một số ngày', dayOfYear: 'Trước một ngày trong năm' },
  wayLabel: 'Cách tính',
  days: 'Số ngày',
  day: 'Ngày',
  month: 'Tháng',
  year: { same: 'Của năm xét', next: 'Của năm sau năm xét' },
  yearLabel: 'Năm',
  level: 'Chỉ áp dụng cho cấp',
  levels: { base: 'Cơ sở', province: 'Bộ, ngành, tỉnh', state: 'Nhà nước' },
  text: 'Nội dung, như người xem đọc',
  replaces: 'Thay cho thời hạn của nhà nước',
  workingDays: (days: number) => `${days} ngày làm việc`,
  calendarDays: (days: number) => `${days} ngày`,
  dayOfYear: (day: number, month: number, isNext: boolean) => `ngày ${day}/${month}${isNext ? ' năm sau' : ''}`,
  wrongDay: 'Không có ngày này. Kiểm tra ngày và tháng.',
} as const;

const paperNames: Readonly<Record<PaperCode, string>> = {
  submission: 'Tờ trình',
  nominationList: 'Danh sách đề nghị',
  achievementReport: 'Báo cáo thành tích',
  reviewMinutes: 'Biên bản họp xét',
  ballotResult: 'Kết quả bỏ phiếu',
  initiativeCertificate: 'Chứng nhận sáng kiến, đề tài',
  influenceCertificate: 'Xác nhận phạm vi ảnh hưởng',
  achievementCertificate: 'Xác nhận thành tích',
  consultation: 'Ý kiến của cơ quan liên quan',
};

export const localPaperTexts = {
  columns: { award: 'Danh hiệu, hình thức', change: 'Thay đổi', name: 'Giấy tờ' },
  change: { add: 'Thêm', waive: 'Không yêu cầu' },
  changeLabel: 'Thay đổi',
  name: 'Tên giấy tờ',
  when: { always: 'Hồ sơ nào cũng phải có', relevant: 'Chỉ khi liên quan' },
  whenLabel: 'Khi nào cần',
  code: 'Giấy tờ không yêu cầu',
  codes: paperNames,
  codeHint: 'Chỉ bỏ được giấy tờ của danh hiệu, hình thức cấp cơ sở (từ ngày 1/7/2025).',
} as const;

export const localCriterionTexts = {
  columns: { award: 'Danh hiệu, hình thức', text: 'Tiêu chuẩn', ask: 'Đối chiếu' },
  hint: 'Tiêu chuẩn riêng chỉ thêm điều kiện, không thay tiêu chuẩn của luật.',
  text: 'Nội dung tiêu chuẩn',
  ask: {
    attest: 'Người xét xác nhận',
    ratingOfYear: 'Xếp loại của năm xét',
    ratedYears: 'Xếp loại nhiều năm liên tục',
    initiatives: 'Số sáng kiến, đề tài',
    awardHeld: 'Đã được tặng trước đó',
    noMemberDisciplined: 'Không có thành viên bị kỷ luật từ cảnh cáo',
  },
  askLabel: 'Đối chiếu bằng',
  level: 'Từ mức',
  years: 'Số năm, tính đến năm xét',
  times: 'Số sáng kiến ít nhất',
  scope: 'Phạm vi từ cấp',
  held: 'Đã được tặng',
} as const;

export const ballotVariantTexts = {
  columns: { award: 'Danh hiệu, hình thức', change: 'Quy định khác' },
  everyAward: 'Mọi danh hiệu, hình thức',
  allHint:
    'Để trống danh hiệu là áp dụng cho tất cả; khi đó không thay tỷ lệ của danh hiệu mà luật buộc bỏ phiếu. Ô để trống giữ theo quy định của nhà nước.',
  quorum: 'Số người dự họp ít nhất',
  threshold: 'Tỷ lệ đồng ý để thông qua',
  shareHint: 'Ví dụ: 80 %, 2/3, quá 1/2',
  wrongShare: 'Chưa hiểu tỷ lệ này. Gõ ví dụ 80 %, 2/3 hoặc quá 1/2.',
  shareRequired: 'Nhập tỷ lệ, ví dụ 20 %.',
  denominator: {
    total: 'Tổng số thành viên Hội đồng',
    present: 'Số người biểu quyết',
    valid: 'Số phiếu hợp lệ',
  },
  denominatorLabel: 'Tỷ lệ tính trên',
  absent: { writtenOpinion: 'Gửi ý kiến bằng văn bản', substitute: 'Cử người dự thay, được biểu quyết' },
  absentLabel: 'Thành viên vắng mặt',
  ballot: { yes: 'Phải bỏ phiếu', no: 'Biểu quyết công khai được' },
  ballotLabel: 'Hình thức',
  rounds: { 1: 'Một vòng', 2: 'Hai vòng' },
  roundsLabel: 'Số vòng bỏ phiếu',
  lines: {
    quorum: (share: string) => `dự họp ${share}`,
    threshold: (share: string) => `đồng ý ${share}`,
  },
  saysNothing: 'Điền ít nhất một quy định khác.',
} as const;

export const localMoneyTexts = {
  columns: { award: 'Danh hiệu, hình thức', kind: 'Đối tượng', coefficient: 'Hệ số' },
  rounding: {
    ceil10000: 'Lên hàng chục nghìn đồng',
    halfUp10000: 'Đến hàng chục nghìn đồng gần nhất',
    none: 'Không làm tròn',
  },
  roundingLabel: 'Làm tròn tiền thưởng',
  asNational: 'Để trống là như quy định của nhà nước.',
  coefficient: 'Hệ số lương cơ sở',
  wrongCoefficient: 'Nhập hệ số, ví dụ 0,3 hoặc 1,5.',
} as const;

export const readingTexts = {
  hint: 'Chỗ lời văn của luật hiểu được hai cách, chọn cách mà cơ quan áp dụng.',
  window: { lastYears: 'Chỉ trong số năm luật nêu', wholeStretch: 'Trong cả thời gian liên tục, dù dài hơn' },
  windowLabel: '“Liên tục từ … năm trở lên, trong thời gian đó”',
  diplomaBeforeYears: { anyTime: 'Được tặng lúc nào cũng tính', before: 'Phải được tặng trước khi tính 05 năm' },
  diplomaBeforeYearsLabel: '“Đã được tặng bằng khen và có liên tục từ 05 năm” (điểm b khoản 1 Điều 73)',
} as const;

const partNames: Readonly<Record<UnconfirmedPart, string>> = {
  criterion: 'Tiêu chuẩn',
  paper: 'Giấy tờ',
  authority: 'Thẩm quyền',
  proposer: 'Người trình',
  ballot: 'Biểu quyết',
  quota: 'Chỉ tiêu',
  deadline: 'Thời hạn',
  coefficient: 'Hệ số',
  rounding: 'Làm tròn tiền thưởng',
  legalBasis: 'Căn cứ pháp lý',
};

export const unconfirmedTexts = {
  hint: 'Những điều chương trình mới thấy qua bản tóm tắt. Mở một dòng, đối chiếu với văn bản gốc rồi xác nhận hoặc sửa cho đúng.',
  edition: 'Quy định của nhà nước',
  search: 'Tìm trong số liệu chưa xác nhận',
  onlyOpen: 'Chỉ hiện điều chưa xác nhận',
  columns: { award: 'Danh hiệu, hình thức', part: 'Loại', text: 'Nội dung', clause: 'Căn cứ', state: 'Trạng thái' },
  parts: partNames,
  authorities: authorityNames,
  proposers: proposerNames,
  everyAward: 'Chung',
  states: { open: 'Chưa xác nhận', confirmed: 'Đã xác nhận' },
  count: (open: number, all: number) => `Còn ${open}/${all} điều chưa xác nhận`,
  allSettled: 'Không có điều nào khớp.',
  panel: 'Xác nhận số liệu',
  text: 'Nội dung đúng theo văn bản gốc',
  clause: 'Căn cứ đúng theo văn bản gốc',
  number: 'Số đúng theo văn bản gốc',
  share: 'Tỷ lệ đúng theo văn bản gốc',
  day: 'Ngày đúng',
  month: 'Tháng đúng',
  reason: 'Căn cứ để xác nhận, sửa',
  reasonHint: 'Ví dụ: Đã đối chiếu khoản 2 Điều 27 trên Công báo',
  asNational: 'Để nguyên là xác nhận đúng như chương trình đang có.',
  confirm: 'Xác nhận',
  withdraw: 'Bỏ xác nhận',
} as const;

export const localVersionTexts = {
  columns: { version: 'Bản', savedAt: 'Lưu lúc', period: 'Hiệu lực', reason: 'Lý do', name: 'Văn bản' },
  list: 'Các bản quy định đã lưu',
  title: (version: number) => `Bản ${version}`,
  useAgain: 'Sửa tiếp từ bản này',
} as const;
