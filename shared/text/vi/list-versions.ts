import { listName } from '#shared/text/vi/list-name';
/** Words of a list that takes the place of an earlier one. */
export const listVersionTexts = {
  title: 'Bản sửa của danh sách cũ',
  likely: (fileName: string, receivedOn: string, common: string, nominees: string) =>
    `Tệp này có vẻ là bản sửa của “${listName(fileName)}” (nhận ngày ${receivedOn}): ${common}/${nominees} người, tập thể của danh sách ấy lại có tên ở đây.`,
  replace: 'Thay danh sách cũ',
  replaceHint:
    'Hồ sơ của người có tên trong cả hai được giữ và ghi theo bản mới; người không còn trong bản mới được rút ra. Chưa có gì thay đổi cho đến khi bấm Nhập; hoàn tác thì danh sách cũ trở lại.',
  beside: 'Là danh sách khác',
  besideHint: 'Nhập bên cạnh danh sách cũ, như một danh sách bổ sung.',
  chosen: (fileName: string) => `Bấm Nhập thì bản này thay danh sách “${listName(fileName)}”.`,
  isBeside: (fileName: string) => `Nhập bên cạnh danh sách “${listName(fileName)}”, không thay.`,
  leave: 'Không thay nữa',
  gone: 'Danh sách cũ mà tệp này định thay không còn trong đợt xét.',
  thanList: 'So với danh sách cũ',
  counts: (than: string, same: string, changed: string, added: string, gone: string) =>
    `${than}: ${same} dòng như cũ, ${changed} dòng đổi, ${added} dòng mới, ${gone} người, tập thể không còn hoặc bớt danh hiệu`,
  changed: 'Đổi',
  added: 'Mới',
  goneHead: 'Không còn',
  change: (field: string, before: string, after: string) =>
    before === '' ? `${field}: thêm “${after}”` : `${field}: “${before}” đổi thành “${after}”`,
  awardsAdded: (awards: string) => `thêm đề nghị ${awards}`,
  awardsGone: (awards: string) => `không còn đề nghị ${awards}`,
  more: (count: string) => `và ${count} dòng khác`,
  former: 'Bản cũ:',
  replacedFile: (fileName: string) => `thay cho ${listName(fileName)}`,
  done: {
    kept: (fileName: string) => `Hồ sơ giữ lại của “${listName(fileName)}”`,
    changed: 'trong đó người, tập thể ghi lại theo bản mới',
    removed: 'Hồ sơ rút ra vì không còn trong bản mới',
    staying: (names: string) =>
      `Đã có người xử lý nên giữ nguyên như cũ: ${names}. Mở từng hồ sơ để sửa hoặc trả lại nếu cần.`,
  },
  restores: (fileName: string) => `Danh sách “${listName(fileName)}” mà danh sách này thay sẽ trở lại như trước.`,
} as const;

const filesOf = (fileNames: readonly string[]): string => fileNames.map((name) => `“${listName(name)}”`).join(', ');

/** Words of a sheet of faulty rows that a unit has filled in and sent again. */
export const answersTexts = {
  title: 'Dòng đơn vị sửa lại',
  said: (rows: string, fileNames: readonly string[]) =>
    `Tệp này có ${rows} dòng đơn vị sửa lại của danh sách ${filesOf(fileNames)}. Bấm Nhập thì hồ sơ đã có được ghi theo các dòng này; dòng lúc trước để lại được nhập thêm.`,
  ofOthers: (rows: string) =>
    `${rows} dòng ghi tên người khác với dòng đã gửi trả: nhập thành hồ sơ mới, hồ sơ cũ giữ nguyên.`,
  inOther: (fileName: string, campaignName: string) =>
    `Tệp này là các dòng đơn vị sửa lại của danh sách ${fileName}, đã nhập vào đợt “${campaignName}”.`,
  toOther: (campaignName: string) => `Chuyển sang đợt “${campaignName}”`,
  otherIsClosed: 'Đợt ấy đã khép: nhập ở đây thì các dòng thành hồ sơ mới của đợt đang chọn.',
  thanDossiers: 'So với hồ sơ đang có',
  done: {
    rows: (fileNames: readonly string[]) => `Dòng sửa lại của ${filesOf(fileNames)}`,
    changed: 'trong đó người, tập thể được ghi lại',
    removed: 'Hồ sơ rút ra vì không còn đề nghị',
  },
  reworded: (dossiers: string) => `${dossiers} hồ sơ mà danh sách này đã sửa sẽ trở lại như trước.`,
} as const;
