import type { ColumnRole } from '#shared/domain/nomination-list/header-vocabulary';
import type { LegacyEncoding } from '#shared/domain/nomination-list/legacy-encoding';
import { listName, pastedListName } from '#shared/text/vi/list-name';

/** What a column may hold, as the secretary reads it. */
export const columnRoleTexts: Record<ColumnRole, string> = {
  number: 'Số thứ tự',
  honorific: 'Ông/Bà',
  name: 'Họ tên, tên tập thể',
  familyName: 'Họ và tên đệm',
  givenName: 'Tên',
  kind: 'Cá nhân, tập thể, hộ gia đình',
  position: 'Chức vụ',
  positionUnit: 'Chức vụ và đơn vị',
  rankPosition: 'Cấp bậc và chức vụ',
  unit: 'Đơn vị',
  address: 'Địa chỉ',
  award: 'Danh hiệu, hình thức đề nghị',
  awardLevel: 'Cấp khen',
  awardMark: 'Đánh dấu một danh hiệu',
  awardCode: 'Mã danh hiệu',
  achievements: 'Thành tích',
  note: 'Ghi chú',
  birthDate: 'Ngày sinh',
  birthMale: 'Năm sinh (nam)',
  birthFemale: 'Năm sinh (nữ)',
  gender: 'Giới tính',
  male: 'Nam',
  female: 'Nữ',
  votesIssued: 'Phiếu phát ra',
  votesCollected: 'Phiếu thu về',
  votesValid: 'Phiếu hợp lệ',
  votesInvalid: 'Phiếu không hợp lệ',
  votesYes: 'Phiếu đồng ý',
  votesNo: 'Phiếu không đồng ý',
  votesBlank: 'Phiếu trắng',
  votesRatio: 'Tỷ lệ phiếu',
  score: 'Điểm',
  other: 'Không lấy',
};

export const encodingTexts: Record<LegacyEncoding | 'unicode', string> = {
  TCVN3: 'TCVN3 (ABC)',
  VNI: 'VNI',
  VPS: 'VPS',
  unicode: 'Unicode (giữ nguyên)',
};

/** The first names of many, and how many more there are. */
const named = (fileNames: readonly string[]): string =>
  fileNames.length <= 6
    ? fileNames.map(listName).join(', ')
    : `${fileNames.slice(0, 5).map(listName).join(', ')} và ${fileNames.length - 5} tệp nữa`;

/** Words of the desk: pasting, columns, old encodings, drafts. */
export const deskTexts = {
  paste: pastedListName,
  pasteHint:
    'Sao chép các ô trong Excel hoặc Word rồi bấm nút này, hoặc bấm Ctrl+V ở bất cứ chỗ nào trên màn hình này.',
  pastedName: (day: string, time: string) => `${pastedListName} ${day} ${time}`,
  columns: (tables: string) => `Cột của tệp (${tables})`,
  columnsUnsure: (count: string) => `${count} cột cần xem`,
  columnHeads: { label: 'Tên cột trong tệp', sample: 'Ví dụ', role: 'Chương trình hiểu là', mark: 'Lưu ý' },
  columnUnnamed: (letter: string) => `Cột ${letter} (không có tên)`,
  roleOf: (column: string) => `Cột “${column}” là`,
  awardOf: (column: string) => `Dấu ở cột “${column}” là danh hiệu`,
  chooseAward: 'Chọn danh hiệu',
  unsure: 'Chưa rõ cột này',
  awardOpen: 'Chọn danh hiệu của cột',
  tableCaption: (sheet: string | null, row: string) =>
    sheet === null ? `Bảng có hàng tên cột ở dòng ${row}` : `Trang tính “${sheet}”, hàng tên cột ở dòng ${row}`,
  tableNotTaken: 'Bảng này chưa được lấy. Chọn cột họ tên để lấy.',
  noName: 'Chưa có cột nào là họ tên, tên tập thể.',
  noAward: 'Chưa có cột nào là danh hiệu, hình thức đề nghị.',
  rememberedOf: (unit: string) => `Áp dụng cách ghép cột đã nhớ của ${unit}.`,
  rememberedOffice: 'Áp dụng cách ghép cột đã nhớ từ danh sách trước của cùng đơn vị.',
  forgetHere: 'Bỏ',
  forgetHint:
    'Bỏ cách ghép đã nhớ, đọc cột như chương trình tự hiểu. Bấm Nhập thì lần sau không dùng cách ghép ấy nữa.',
  decidedBefore: (rows: string) => `Tệp này đã được nhập vào đợt xét, lúc ấy đã sửa ${rows} dòng.`,
  asDecidedBefore: 'Mở lại cùng các sửa đổi ấy',
  byOwnChoice:
    'Đang đọc cột theo cách ghép của bạn. Bấm Nhập thì cách ghép được nhớ cho danh sách sau của cùng đơn vị.',
  asProgram: 'Đọc lại như chương trình tự hiểu',
  encoding: 'Phông chữ cũ',
  encodingAsk: (count: string) =>
    `${count} cột gõ bằng phông chữ cũ, chương trình đã chuyển sang Unicode. Các chữ dưới đây đã đúng chưa?`,
  encodingChosen: (count: string) => `${count} cột gõ bằng phông chữ cũ đang đọc theo bảng mã đã chọn.`,
  encodingRight: 'Đúng',
  encodingColumns: (count: string) => `Xem từng cột (${count})`,
  encodingBefore: 'trong tệp',
  encodingAfter: 'đọc thành',
  encodingOf: (column: string) => `Bảng mã của cột “${column}”`,
  encodingOfAll: (count: string) => `Bảng mã của ${count} cột đọc như cột này`,
  awardForAll: (count: string, words: string) => `Áp dụng cho ${count} dòng cùng ghi “${words}”`,
  otherYear: (year: number, campaign: string, campaignYear: number) =>
    `Danh sách ghi năm ${year}, còn “${campaign}” là đợt xét của năm ${campaignYear}. Nhập vào đợt này thì hồ sơ ghi năm khen thưởng ${year}.`,
  toCampaignOf: (campaign: string) => `Chuyển sang “${campaign}”`,
  noCampaignOf: (year: number) => `Chưa có đợt xét nào của năm ${year} đang mở.`,
  openCampaignOf: (year: number) => `Mở đợt xét năm ${year}`,
  campaignsOf: (year: number) => `Nếu là danh sách của đợt khác, chọn đợt xét năm ${year} ở ô Đợt xét.`,
  fewerLines: (lines: string, before: string) =>
    `Chưa nhập: kiểm tra lại thì còn ${lines} dòng hợp lệ, trước đó là ${before}. Xem các dòng có lỗi, rồi bấm Ctrl+Enter để nhập.`,
  keepingDropped: (files: number) => `Đang giữ lại ${files} tệp vừa thả…`,
  othersKept: (fileNames: readonly string[]) =>
    `Mỗi lần đọc một tệp. ${fileNames.length} tệp khác nằm ở Danh sách đang nhập dở: ${named(fileNames)}.`,
  allKept: (fileNames: readonly string[]) =>
    `Đã giữ ${fileNames.length} tệp: ${named(fileNames)}. Mở đợt xét rồi nhập tiếp ở Danh sách đang nhập dở.`,
  waitKept: (fileNames: readonly string[]) =>
    `Đã giữ lại ${named(fileNames)}. Xong danh sách này thì nhập tiếp ở Danh sách đang nhập dở.`,
  droppedSame: (fileNames: readonly string[]) => `Chỉ giữ một bản vì giống hệt tệp khác vừa thả: ${named(fileNames)}.`,
  droppedRefused: (fileName: string, reason: string) => `Không giữ được ${listName(fileName)}. ${reason}`,
  drafts: 'Danh sách đang nhập dở',
  draft: (fileName: string) => `Danh sách đang nhập dở: ${listName(fileName)}`,
  draftFacts: (corrections: string, savedAt: string) => `${corrections} dòng đã sửa, lưu lúc ${savedAt}`,
  /** Confirmed pairs are kept for whatever list names these people, and none of them belongs to the draft. */
  draftUntouched: (savedAt: string) =>
    `chưa sửa dòng nào, lưu lúc ${savedAt}; các xác nhận trùng người đã trả lời vẫn được giữ`,
  draftChosen: (savedAt: string) => `đã chọn cho cả danh sách, chưa sửa riêng dòng nào, lưu lúc ${savedAt}`,
  draftKind: (kind: string, facts: string) => `${kind}: ${facts}`,
  resume: 'Tiếp tục',
  resumeOf: (fileName: string) => `Tiếp tục ${listName(fileName)}`,
  discard: 'Bỏ',
  discardOf: (fileName: string) => `Bỏ ${listName(fileName)}`,
  discardTitle: (fileName: string) => `Bỏ danh sách ${listName(fileName)}`,
  discardText: (corrections: string) =>
    `${corrections} dòng đã sửa trong danh sách này sẽ mất. Dữ liệu của Hội đồng không đổi.`,
  discardReading: 'Cách ghép cột, bảng mã đã chọn cho danh sách này sẽ mất. Dữ liệu của Hội đồng không đổi.',
  discardChoices: 'Những gì đã chọn cho danh sách này sẽ mất. Dữ liệu của Hội đồng không đổi.',
  discardUntouched: (count: string) => `Bỏ các danh sách chưa sửa gì (${count})`,
  discardConfirm: 'Bỏ danh sách',
  close: 'Bỏ danh sách',
  autosaved: 'Các sửa đổi được lưu ngay, mất điện cũng không mất.',
} as const;
