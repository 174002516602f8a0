import type { HistoryColumnRole } from '#shared/domain/history-list/history-columns';
import { columnRoleTexts } from '#shared/text/vi/import-desk';
import { listName } from '#shared/text/vi/list-name';

/** What a column of a list of earlier years may hold, as the secretary reads it. */
export const historyColumnRoleTexts: Record<HistoryColumnRole, string> = {
  ...columnRoleTexts,
  year: 'Năm',
  award: 'Danh hiệu, hình thức',
  rating: 'Xếp loại',
  ratingMark: 'Đánh dấu một mức xếp loại',
  yearCell: 'Khen thưởng, xếp loại của một năm',
  decision: 'Số quyết định',
  decidedOn: 'Ngày quyết định',
  authority: 'Cấp, cơ quan quyết định',
  initiative: 'Tên sáng kiến, đề tài',
  initiativeKind: 'Loại sáng kiến, đề tài',
  scope: 'Phạm vi ảnh hưởng',
  share: 'Tỷ lệ đóng góp',
};

/** Words of taking in lists of earlier years. */
export const historyListTexts = {
  importKind: 'Nhập gì',
  importKinds: {
    nomination: 'Danh sách đề nghị',
    history: 'Lịch sử khen thưởng, xếp loại, sáng kiến',
  },
  dropHere: 'Thả danh sách hoặc quyết định của các năm trước vào đây',
  dropHint:
    'Nhận danh sách kèm quyết định, bảng khen thưởng từng năm, bảng xếp loại, danh sách sáng kiến (.xlsx, .xls, .docx, .csv), hoặc vùng đã sao chép từ Excel, Word (Ctrl+V). Chưa có gì được lưu cho đến khi bấm Ghi.',
  fields: {
    year: 'Năm của cả danh sách',
    decisionNumber: 'Số quyết định',
    decidedOn: 'Ngày quyết định',
    authority: 'Cấp, cơ quan quyết định',
    basis: 'Loại hình',
    knownFrom: 'Lịch sử đã đủ từ năm',
  },
  fromRows: 'Theo từng dòng',
  notClaimed: 'Chưa xác nhận',
  knownHint: (year: number) =>
    `Chỉ ghi khi tệp này, cùng những gì đã có, đủ mọi khen thưởng và kỷ luật từ năm đó đến nay của những người trong tệp. Năm sớm nhất trong tệp là ${year}. Để trống nếu chưa chắc.`,
  columnsOfFile: {
    levelOf: (column: string) => `Dấu ở cột “${column}” là mức xếp loại`,
    chooseLevel: 'Chọn mức xếp loại',
    levelOpen: 'Chọn mức xếp loại của cột',
    yearOf: (column: string) => `Cột “${column}” là của năm`,
    yearOfRows: 'Năm theo từng dòng',
    chooseYear: 'Chọn năm',
    yearOpen: 'Chọn năm của cột',
    noName: 'Chưa có cột nào là họ tên, tên tập thể. Người được ghi là người nêu ở tiêu đề, nếu có.',
    noFact: 'Chưa có cột nào là danh hiệu, xếp loại hay sáng kiến. Chỉ lấy được danh hiệu nêu ở tiêu đề, nếu có.',
    byOwnChoice: 'Đang đọc cột theo cách ghép của bạn.',
    remembered: 'Áp dụng cách ghép cột đã nhớ từ danh sách các năm trước có cùng tiêu đề cột.',
    rememberedOf: (authority: string) =>
      `Áp dụng cách ghép cột đã nhớ từ danh sách do ${authority} quyết định, có cùng tiêu đề cột.`,
    forgetHint:
      'Bỏ cách ghép đã nhớ, đọc cột như chương trình tự hiểu. Bấm Ghi thì lần sau không dùng cách ghép ấy nữa.',
  },
  preview: 'Lịch sử đọc được từ tệp',
  columns: {
    row: 'Dòng',
    fullName: 'Họ tên, tập thể',
    unit: 'Đơn vị',
    match: 'Trong danh mục',
    year: 'Năm',
    fact: 'Được ghi nhận',
    scope: 'Phạm vi',
    decision: 'Quyết định',
    fate: 'Sẽ ghi',
    issues: 'Vấn đề',
  },
  fates: { insert: 'Ghi mới', existing: 'Đã có', aside: 'Để lại' },
  matches: {
    known: (unit: string) => (unit === '' ? 'Đã có' : `Đã có: ${unit}`),
    new: 'Người mới',
    ask: 'Cần chọn',
  },
  candidate: (name: string, facts: string) => (facts === '' ? name : `${name} (${facts})`),
  bornOn: (day: string) => `sinh ${day}`,
  newRecipient: 'Người mới, chưa có trong danh mục',
  chooseRecipient: 'Chọn người',
  takeSingles: (count: string) => `${count} người chỉ trùng với một người trong danh mục. Lấy đúng người đó`,
  takeAsNew: (count: string) => `Là người mới: cả ${count} tên cần chọn (M)`,
  share: (percent: number) => `${percent} %`,
  decidedOn: (number: string, day: string) => [number, day].filter((part) => part !== '').join(', '),
  factChoices: { keep: 'Giữ nguyên', ratings: 'Mức xếp loại', awards: 'Danh hiệu, hình thức', rare: 'Ít gặp' },
  skippedRow: 'Dòng này được để lại, không ghi vào lịch sử.',
  rowFine: 'Dòng này không có vấn đề.',
  rowStands: 'Lịch sử đã có dòng này, không ghi thêm.',
  keepHidden: 'Nhận dòng ẩn',
  ignoredRows: (count: string) => `Dòng không ghi vào lịch sử (${count})`,
  alreadyAccepted: 'Tệp này đã được nhập. Nhập lại chỉ ghi thêm những gì chưa có.',
  count: {
    read: (count: string) => `${count} mục đọc được`,
    inserted: (count: string) => `${count} mục ghi mới`,
    existing: (count: string) => `${count} mục đã có`,
    setAside: (count: string) => `${count} mục để lại`,
    newRecipients: (count: string) => `${count} người, tập thể mới`,
  },
  nothingRead: 'Không tìm thấy khen thưởng, xếp loại hay sáng kiến nào trong tệp. Xem các dòng đã bỏ qua bên dưới.',
  accept: (count: string) => `Ghi ${count} mục vào lịch sử`,
  done: {
    title: 'Đã ghi vào lịch sử',
    summary: (fileName: string) => `Đã lấy từ tệp ${listName(fileName)}.`,
    nothingNew: (fileName: string) => `Mọi dòng của ${listName(fileName)} đều đã có, không ghi thêm gì.`,
    inserted: 'Mục ghi mới',
    existing: 'Mục đã có từ trước',
    setAside: 'Mục để lại, chưa ghi',
    newRecipients: 'Người, tập thể mới',
    markedKnown: 'Xác nhận lịch sử đã đủ',
    leftOpen: 'Chưa xác nhận lịch sử đã đủ, vì còn mục để lại',
    openRegistry: 'Xem trong danh mục',
    another: 'Nhập tiếp tệp khác',
  },
  undone: (fileName: string, removed: string, recipients: string) =>
    `Đã hoàn tác việc nhập ${listName(fileName)}. Đã bỏ ${removed} mục và ${recipients} người, tập thể mà lần nhập này đã thêm.`,
  earlier: 'Danh sách các năm trước đã nhập',
  noEarlier: 'Chưa nhập danh sách năm trước nào.',
  lists: {
    fileName: 'Tệp',
    acceptedOn: 'Ngày nhập',
    awards: 'Khen thưởng',
    ratings: 'Xếp loại',
    initiatives: 'Sáng kiến',
    newRecipients: 'Người mới',
    setAside: 'Dòng để lại',
    undo: 'Hoàn tác',
    undoOf: (fileName: string) => `Hoàn tác nhập ${listName(fileName)}`,
  },
  undoQuestion: {
    text: (fileName: string, facts: string, recipients: string) =>
      `Bỏ khỏi dữ liệu ${facts} mục lịch sử và ${recipients} người, tập thể mà tệp ${listName(fileName)} đã thêm. Những gì có từ trước giữ nguyên.`,
    toDesk:
      'Danh sách cùng những gì đã sửa, đã chọn trở lại mục “Danh sách đang nhập dở”, tiếp tục được bất cứ lúc nào.',
    refused: 'Chưa hoàn tác được: đã có việc dựa vào danh sách này.',
    whatToDo: 'Gỡ các việc đó rồi hoàn tác lại. Danh sách và dữ liệu đang giữ nguyên.',
  },
  source: (fileName: string, row: number, sheet: string) =>
    sheet === ''
      ? `Nguồn: tệp ${listName(fileName)}, dòng ${row}`
      : `Nguồn: tệp ${listName(fileName)}, trang “${sheet}”, dòng ${row}`,
  rests: {
    factChanged: (name: string) => `${name}: dòng lịch sử đã sửa sau khi nhập`,
    proof: (name: string) => `${name}: đang là minh chứng của hồ sơ hoặc khen thưởng đã quyết định`,
    repeated: (name: string) => `${name}: danh sách nhập sau cũng ghi dòng lịch sử này`,
    recipientChanged: (name: string) => `${name}: thông tin đã sửa sau khi nhập`,
    recipientUsed: (name: string) => `${name}: đã có hồ sơ hoặc dữ liệu khác`,
    knownChanged: (name: string) => `${name}: năm lịch sử đã đủ được sửa sau khi nhập`,
  },
  moreRests: (count: number) => `và ${count} trường hợp khác`,
} as const;
