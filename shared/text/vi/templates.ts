import type { TemplateKind } from '#shared/documents/templates/template-kinds';

/** Words of the templates that the office owns. */
export const templateTexts = {
  kinds: {
    decisionLines: 'Quyết định, danh sách ghi thành dòng',
    decisionTable: 'Quyết định, danh sách kẻ bảng',
    decisionMoneyTable: 'Quyết định, danh sách kẻ bảng có tiền thưởng',
    decisionInArticle: 'Quyết định, danh sách trong Điều 1',
    minutes: 'Biên bản họp Hội đồng',
    supplement: 'Phiếu đề nghị bổ sung',
  } satisfies Record<TemplateKind, string>,
  fileName: (kind: string) => `Mẫu ${kind}`,
  versionFileName: (kind: string, version: number) => `Mẫu ${kind} phiên bản ${version}`,
  sampleFileName: (kind: string) => `Bản thử ${kind}`,

  intro:
    'Cơ quan có thể dùng mẫu Word của mình: mở mẫu, sửa cách trình bày và câu chữ cố định, giữ các trường trong ngoặc {…}, rồi nhập lại. Chương trình kiểm tra mẫu trước khi dùng.',
  list: 'Mẫu của từng loại văn bản',
  columns: { kind: 'Loại văn bản', inForce: 'Đang dùng', since: 'Nhập lúc', by: 'Người nhập' },
  own: 'Mẫu của chương trình',
  version: (version: number) => `Mẫu của cơ quan, phiên bản ${version}`,

  open: 'Mở mẫu trong Word',
  bringBack: 'Nhập lại mẫu đã sửa',
  fileInput: 'Chọn tệp mẫu Word',
  checking: 'Đang kiểm tra mẫu…',
  passed: (fileName: string) => `“${fileName}” dùng được.`,
  save: 'Dùng mẫu này',
  saved: (version: number) => `Đã nhập phiên bản ${version}. Văn bản xuất từ nay theo mẫu này.`,
  faulty: (fileName: string, count: number) =>
    `“${fileName}” còn ${count} lỗi nên chưa dùng được. Sửa trong Word rồi nhập lại.`,
  faults: 'Lỗi của mẫu',
  notes: 'Xem lại',
  place: 'Chỗ',
  wholeTemplate: 'Cả mẫu',

  sample: 'Bản điền thử',
  sampleWord: 'Xem thử bằng Word',
  samplePdf: 'Xem thử bằng PDF',
  converting: 'Đang chuyển sang PDF…',
  stop: 'Dừng',

  versions: 'Các phiên bản',
  versionLine: (version: number, at: string, who: string) => `Phiên bản ${version}, ${at}, ${who}`,
  use: 'Dùng phiên bản này',
  inUse: 'Đang dùng',
  restore: 'Dùng lại mẫu của chương trình',
  openVersion: 'Mở trong Word',

  fields: 'Các trường của mẫu',
  fieldsHint: 'Chép trường rồi dán vào mẫu. Đoạn hay hàng chỉ có trường mà trường trống thì tự bỏ.',
  fieldColumns: { tag: 'Trường', meaning: 'Nghĩa', sample: 'Ví dụ', copy: 'Chép' },
  copy: 'Sao chép',
  copyOf: (tag: string) => `Sao chép ${tag}`,
  copied: (tag: string) => `Đã chép ${tag}.`,
  required: 'bắt buộc',
  listRow: 'Lặp lại cho từng dòng; bên trong dùng các trường dưới đây.',
  conditionRow: 'Phần ở giữa chỉ in khi văn bản có bảng này.',

  converter: {
    title: 'Chuyển Word sang PDF',
    none: 'Máy này chưa có Word hay LibreOffice. Xuất theo mẫu của cơ quan chỉ có tệp Word; PDF từ bản Word đã sửa chưa làm được.',
    inUse: (name: string, path: string) => `Dùng ${name}: ${path}`,
    kinds: { auto: 'Tự tìm', word: 'Microsoft Word', libreOffice: 'LibreOffice' },
    kind: 'Chương trình',
    path: 'Đường dẫn (để trống thì tự tìm)',
    pathHint: 'Ví dụ: C:\\Program Files\\LibreOffice\\program\\soffice.exe',
    save: 'Lưu',
    saved: 'Đã lưu.',
  },
} as const;

const REPEATED = /_(\d)$/;

const MEANINGS: Readonly<Record<string, string>> = {
  co_quan_chu_quan: 'Cơ quan chủ quản ở đầu văn bản, từng dòng',
  co_quan_ban_hanh: 'Cơ quan ban hành ở đầu văn bản, từng dòng',
  so_ky_hieu: 'Số và ký hiệu',
  so: 'Riêng số',
  ky_hieu: 'Riêng ký hiệu',
  dia_danh_ngay: 'Địa danh và ngày, tháng, năm',
  dia_danh: 'Riêng địa danh',
  ngay: 'Riêng ngày',
  thang: 'Riêng tháng',
  nam: 'Riêng năm',
  trich_yeu: 'Trích yếu, về việc gì',
  kinh_gui: 'Nơi gửi tới, từng dòng',
  tham_quyen: 'Thẩm quyền ban hành',
  can_cu: 'Các căn cứ, từng căn cứ',
  noi_dung: 'Nội dung, các điều, từng đoạn',
  noi_nhan: 'Nơi nhận, từng dòng',
  chuc_vu_ky: 'Quyền hạn, chức vụ của người ký, từng dòng',
  nguoi_ky: 'Họ tên người ký',
  kem_theo: 'Dòng ghi danh sách kèm theo văn bản nào',
  danh_sach: 'Danh sách, từng dòng',
  chot_danh_sach: 'Câu chốt số lượng dưới danh sách',
  co_danh_sach: 'Có danh sách hay không',
  bang_phieu: 'Kết quả bỏ phiếu, từng người, tập thể',
  co_bang_phieu: 'Có bỏ phiếu hay không',
  dong: 'Cả dòng như văn bản in',
  dam: 'Chữ đậm đầu đoạn (Điều 1.)',
  chu: 'Phần chữ còn lại của đoạn',
  ten_hinh_thuc: 'Tiêu đề danh hiệu, hình thức',
  ten_nhom: 'Tiêu đề nhóm: tập thể, cá nhân',
  ten_don_vi: 'Tiêu đề đơn vị',
  chu_tong: 'Chữ ở dòng tổng',
  so_tong: 'Số ở dòng tổng',
  stt: 'Số thứ tự',
  ho_ten: 'Họ tên hoặc tên tập thể',
  chuc_vu_don_vi: 'Chức vụ, đơn vị công tác',
  hinh_thuc: 'Danh hiệu, hình thức',
  so_tien: 'Tiền thưởng',
  ghi_chu: 'Ghi chú',
  dong_y: 'Số phiếu đồng ý',
  khong_dong_y: 'Số phiếu không đồng ý',
  ty_le: 'Tỷ lệ',
  ket_qua: 'Kết quả',
  vi_tri: 'Chỗ trong tệp của đơn vị',
  noi_dung_bo_sung: 'Nội dung cần bổ sung',
};

/** What a field prints; a second one of a name says so. */
export const fieldMeaning = (field: string): string => {
  const time = REPEATED.exec(field)?.[1];
  const meaning = MEANINGS[field.replace(REPEATED, '')] ?? field;
  return time === undefined ? meaning : `${meaning} (phần ${time})`;
};
