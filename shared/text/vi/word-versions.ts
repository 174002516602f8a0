import type { DifferenceKind } from '#shared/domain/word-differences';

/** Words of the edited Word file of a decision. */
export const wordVersionTexts = {
  title: 'Bản Word',
  ownLayout: 'Word và PDF theo mẫu của chương trình.',
  officeTemplate: (version: number) =>
    `Word và PDF theo mẫu của cơ quan, phiên bản ${version}. Bản xem trước bên cạnh trình bày theo chương trình.`,
  open: 'Mở bản Word',
  bringBack: 'Lấy lại bản Word đã sửa',
  dropHere: 'Thả tệp Word đã sửa vào đây',
  hint: 'Sửa câu chữ trong Word rồi lấy lại tệp (hoặc kéo thả tệp vào trang này): chương trình đổi sang PDF, đối chiếu với quyết định, và dùng bản đó để in, ký.',
  running: 'Đang đổi sang PDF và đối chiếu…',
  stop: 'Dừng',
  unreadable: 'Không đọc được tệp, hoặc tệp quá lớn.',
  list: 'Các bản đã lấy lại',
  line: (version: number, fileName: string, at: string, who: string) => `Bản ${version}: ${fileName}, ${at}, ${who}`,
  showPdf: 'Xem PDF',
  showWord: 'Mở Word',
  use: 'Dùng bản này',
  useOwn: 'Dùng lại bản của chương trình',
  inForce: 'Dùng để in, ký',
  outdated: 'Quyết định đã thay đổi sau khi lấy lại bản này nên không dùng nữa. Mở bản Word mới rồi sửa lại.',
  same: 'Không khác quyết định.',
  grave: (count: number) =>
    `Khác quyết định ở ${count} chỗ quan trọng. Sửa lại trong Word, hoặc bấm “Dùng bản này” nếu đúng ý.`,
  graveUsed: (count: number) => `Khác quyết định ở ${count} chỗ quan trọng, đã được chọn dùng.`,
  wording: (count: number) => `Khác câu chữ ${count} dòng`,
  kinds: {
    number: 'Số, ký hiệu',
    date: 'Ngày ký',
    signer: 'Người ký',
    person: 'Tên trong danh sách',
    money: 'Số tiền',
    added: 'Thêm',
    removed: 'Bỏ',
  } satisfies Record<DifferenceKind, string>,
  difference: (kind: string, paper: string, word: string) =>
    word === '' ? `${kind}: trong Word không còn “${paper}”` : `${kind}: Word có “${word}”`,
} as const;
