import type { ProofRuleCode, ProofSeverity } from '#shared/domain/proof-reading/proof-rules';

type Details = Readonly<Record<string, string>>;
type Sentence = (details: Details) => string;

const MISSING: Details = {
  number: 'Chưa có số quyết định.',
  issuedOn: 'Chưa có ngày ký.',
  signer: 'Chưa có tên người ký.',
  list: 'Danh sách chưa có ai.',
};

/** What each rule says: what stands there, and what it should be. */
const sentences: Record<ProofRuleCode, Sentence> = {
  missingField: ({ what = '' }) => MISSING[what] ?? 'Còn ô trống.',
  placeholderLeft: ({ written }) => `Còn chỗ chưa điền: “${written}”.`,
  countDiffers: ({ written, counted }) => `Ghi “${written}”, danh sách có ${counted}.`,
  countWordsDiffer: ({ written, right }) => `“${written}”: số và chữ không khớp, chữ đúng là “${right}”.`,
  speltCountDiffers: ({ written, counted }) => `Ghi “${written}”, danh sách có ${counted}.`,
  sameTwice: ({ name, award }) => `${name} có hai lần trong danh sách (${award}).`,
  givenAlready: ({ name, award, decision }) =>
    `${name} đã được tặng ${award} theo Quyết định số ${decision} của đợt này.`,
  onBehalfOfCommittee: ({ written }) =>
    `Quyết định của cá nhân Chủ tịch không ký “${written}”. Bỏ dòng đó, ghi chức vụ người ký.`,
  meetingAfterSigning: ({ met, signed }) => `Hội đồng họp ngày ${met}, sau ngày ký ${signed}.`,
  basisAfterSigning: ({ written, signed }) => `Căn cứ ghi ${written}, sau ngày ký ${signed}.`,
  endMarkMissing: ({ written }) => `Chưa kết thúc bằng “./.”: “…${written}”.`,
  baseSalaryDiffers: ({ written, right }) => `Ghi mức lương cơ sở ${written} đồng; ngày ký áp dụng mức ${right} đồng.`,
  amountWordsDiffer: ({ written, right }) => `${written} đồng: chữ đúng là “${right}”.`,
  amountDiffers: ({ written, right }) =>
    `Ghi ${written} đồng; tính theo ngày ký và danh sách thì tổng là ${right} đồng.`,
  basisExpired: ({ what, day, signed }) => `${what} chỉ có hiệu lực đến ngày ${day}, ký ngày ${signed}.`,
  basisNotYet: ({ what, day, signed }) => `${what} có hiệu lực từ ngày ${day}, ký ngày ${signed}.`,
  lawWithNumber: ({ written }) => `Luật trong quyết định cá biệt chỉ ghi tên và ngày, không ghi “${written}”.`,
  districtNamed: ({ written, from }) => `“${written}”: từ ngày ${from} không còn đơn vị hành chính cấp huyện.`,
  lineSpeltOtherwise: ({ written, name }) => `Dòng danh sách ghi “${written}”, hồ sơ ghi “${name}”.`,
  nameNotInLine: ({ name }) => `Dòng danh sách không có tên “${name}” của hồ sơ.`,
  paperSpeltOtherwise: ({ name, written, paper }) => `Quyết định ghi “${name}”, ${paper} ghi “${written}”.`,
  listSpeltOtherwise: ({ name, written, paper }) => `Quyết định ghi “${name}”, ${paper} ghi “${written}”.`,
  namesakeTwice: ({ name, unit }) =>
    `Hai người cùng tên ${name}${unit === '' ? '' : `, ${unit}`}: kiểm tra có phải một người.`,
  inOtherDraft: ({ name, award, decision }) => `${name} (${award}) còn có trong ${decision}.`,
  wrongDayZeros: ({ written, right }) => `Ghi “${written}”, đúng thể thức là “${right}”.`,
  spacedSymbol: ({ written }) => `Số, ký hiệu “${written}” viết liền, nối bằng dấu gạch ngắn.`,
  unpairedQuotes: ({ written }) => `Dấu ngoặc kép mở và đóng không đủ cặp: “${written}”.`,
  endMarkEarly: ({ written }) => `Có “./.” khi chưa hết văn bản: “${written}”.`,
  actingWithoutPost: ({ written }) => `Sau “${written}” còn thiếu chức vụ của người ký.`,
  titleBeforeName: ({ written }) => `Trước tên người ký không ghi “${written}”.`,
  numberHeld: ({ person, subject }) => `Số này đang giữ cho ${person} (${subject}). Ban hành sẽ dùng số đã giữ.`,
  numberOutOfOrder: ({ number, day }) => `Số và ngày không theo thứ tự: số ${number} ký ngày ${day}.`,
  numberLeftBlank: ({ reason }) => `Sổ đã ghi số này bỏ trống: ${reason}.`,
  submissionAfterMeeting: ({ paper, day, met }) => `Tờ trình ${paper} ngày ${day}, sau ngày họp ${met}.`,
  signedInFuture: ({ signed }) => `Ngày ký ${signed} chưa đến.`,
  wrongNumberZero: ({ written, right }) => `Ghi “${written}”, đúng thể thức là “${right}”.`,
  unitSpeltTwoWays: ({ written, usual }) => `Ghi “${written}”, dòng khác ghi “${usual}”.`,
  straightQuotes: ({ written }) => `Dùng ngoặc kép cong “ ” thay cho ${written}.`,
  wrongHyphen: ({ written }) => `“${written}”: dùng dấu gạch ngắn, hai bên cùng có hoặc cùng không có dấu cách.`,
  strayMarks: ({ written }) => `Thừa dấu hoặc dấu cách: “${written}”.`,
};

const severities: Record<ProofSeverity, string> = { block: 'Chặn', warning: 'Cảnh báo', note: 'Nhắc' };

/** Words of proof-reading before issue. */
export const proofTexts = {
  sentences,
  severities,
  title: 'Soát lỗi trước khi ban hành',
  clean: 'Không thấy lỗi.',
  reading: 'Đang soát…',
  summary: (counts: Readonly<Record<ProofSeverity, number>>) =>
    (['block', 'warning', 'note'] as const)
      .filter((severity) => counts[severity] > 0)
      .map((severity) => `${counts[severity]} ${severities[severity].toLocaleLowerCase('vi')}`)
      .join(', '),
  goTo: (sentence: string) => `Đến chỗ: ${sentence}`,
  more: (count: number) => `Còn ${count} điểm nữa. Sửa các điểm trên, phần còn lại sẽ hiện ra.`,
  seen: 'Đã xem',
  seenOf: (sentence: string) => `Đã xem: ${sentence}`,
  seenAll: 'Đã xem tất cả cảnh báo',
  blocked: 'Sửa các lỗi chặn rồi ban hành.',
  toSee: (count: number) => `Xem và đánh dấu ${count} cảnh báo rồi ban hành.`,
} as const;

/** How sentences call the papers beside a decision. */
export const proofPaperNames = {
  registry: 'danh mục',
  list: (fileName: string) => `danh sách “${fileName}”`,
  decision: (number: string) => `Quyết định số ${number}`,
  draft: 'dự thảo khác',
  paper: (kind: string, number: string) => (number === '' ? `dự thảo ${kind}` : `${kind} số ${number}`),
} as const;
