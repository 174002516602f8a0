import type { ReturnRefusal } from '#shared/domain/signing/returned-verdict';
import type { SignatureFinding, SignatureState } from '#shared/domain/signing/signature-verdict';
import type {
  CertificateRole,
  CopyForm,
  SignedPart,
  SigningRole,
  SigningWay,
} from '#shared/domain/signing/signing-role';

/** What stands in the marks of signatures on the page. */
export const markTexts = {
  signedBy: (name: string) => `Ký bởi: ${name}`,
  signedAt: (time: string) => `Thời gian ký: ${time}`,
  copyForms: { SY: 'SAO Y', SL: 'SAO LỤC', TrS: 'TRÍCH SAO' } satisfies Record<CopyForm, string>,
} as const;

/** Why a file that came back signed was thrown away: the second half of a sentence. */
export const returnRefusalTexts: Readonly<Record<ReturnRefusal, string>> = {
  notPdf: 'tệp nhận về không phải PDF',
  tooLarge: 'tệp nhận về lớn hơn nhiều so với tệp đã giao',
  originalChanged: 'nội dung khác với văn bản đã giao ký',
  unsigned: 'tệp nhận về không có chữ ký mới',
  moreThanOne: 'tệp nhận về có nhiều hơn một chữ ký mới',
  notWhole: 'chữ ký không bao trùm toàn bộ tệp hoặc tệp bị cắt',
  signatureFalse: 'chữ ký không đúng với nội dung',
  otherChange: 'ngoài chữ ký, tệp còn bị thay đổi chỗ khác',
  otherCertificate: 'chứng thư số không nằm trong danh sách được dùng của cơ quan',
  certificateNotValid: 'chứng thư số không còn hoặc chưa có hiệu lực, hoặc không được dùng để ký',
  timeImplausible: 'thời gian ký không khớp với lúc giao ký',
  markTooLarge: 'hình chữ ký che quá nhiều trang giấy',
};

const parts: Readonly<Record<SignedPart, string>> = {
  paper: 'Quyết định kèm danh sách',
  main: 'Quyết định (không kèm danh sách)',
  annex: 'Danh sách kèm theo (tệp riêng)',
  copy: 'Bản sao điện tử',
};

const roles: Readonly<Record<SigningRole, string>> = {
  leader: 'Người có thẩm quyền',
  office: 'Cơ quan (văn thư)',
  annex: 'Cơ quan, trên văn bản kèm theo',
  copy: 'Cơ quan, trên bản sao',
};

const ways: Readonly<Record<SigningWay, string>> = {
  token: 'USB Token',
  p12: 'Tệp khóa (.p12, .pfx)',
  vgca: 'Ký số VGCA (VGCA Sign Service)',
  command: 'Chương trình ký của cơ quan',
};

const certificateRoles: Readonly<Record<CertificateRole, string>> = {
  leader: 'Người có thẩm quyền',
  office: 'Cơ quan',
};

/** Words that several views of signing share. */
export const signingTexts = {
  parts,
  roles,
  ways,
  certificateRoles,
  levels: { 'B-B': 'không có dấu thời gian', 'B-T': 'có dấu thời gian tin cậy' },
} as const;

/** Ký số on an issued decision. */
export const signDialogTexts = {
  open: 'Ký số',
  title: 'Ký số quyết định',
  section: 'Chữ ký số',
  none: 'Chưa có chữ ký số.',
  part: 'Ký phần nào',
  role: 'Chữ ký của',
  way: 'Cách ký',
  pin: 'Mã PIN của USB Token',
  secretHint: 'Chỉ dùng cho lần ký này, không được lưu lại.',
  password: 'Mật khẩu của tệp khóa',
  keyFile: 'Tệp khóa (.p12, .pfx)',
  chooseKeyFile: 'Chọn tệp khóa',
  certificate: 'Chứng thư số',
  lookAgain: 'Đọc lại USB Token',
  noCertificates: 'Chưa thấy chứng thư số nào. Hãy cắm USB Token rồi bấm “Đọc lại USB Token”.',
  certificateLine: (name: string, organisation: string, until: string) => `${name} – ${organisation} (đến ${until})`,
  vgcaHint: 'Cửa sổ của VGCA Sign Service sẽ hiện ra để chọn chứng thư và nhập PIN. Làm xong, quay lại đây.',
  commandHint: 'Chương trình ký của cơ quan sẽ chạy, tối đa 60 giây.',
  ownPdf: 'Ký tệp PDF khác (văn bản đã sửa trong Word)',
  ownPdfHint: 'Bỏ trống: ký đúng bản PDF chương trình in ra.',
  copyPdf: 'Tệp PDF của bản sao',
  copyForm: 'Hình thức sao',
  anew: 'Ký lại từ đầu (giữ nguyên các tệp đã ký trước)',
  place: 'Đặt hình chữ ký tại',
  placeHint: 'Điền khi chương trình không tìm thấy chỗ ký trong tệp: trang, cách mép trái và mép trên bao nhiêu mm.',
  page: 'Trang',
  left: 'Cách trái (mm)',
  top: 'Cách trên (mm)',
  confirm: (role: string) => `Ký số: ${role}`,
  running: 'Đang ký…',
  steps: ['Đang chuẩn bị tệp…', 'Đang chờ chữ ký…', 'Đang kiểm tra chữ ký…', 'Đang lưu…'],
  stop: 'Dừng ký',
  done: (name: string) => `Đã ký và kiểm tra xong: ${name}`,
  stampFailed:
    'Không lấy được dấu thời gian nên chữ ký không có dấu thời gian tin cậy (mức B-B). Chữ ký vẫn hợp lệ; kiểm tra địa chỉ cấp dấu thời gian trong Danh mục & Thiết lập.',
  complete: 'Đã đủ chữ ký.',
  export: 'Lưu tệp đã ký',
  exported: (path: string) => `Đã lưu: ${path}`,
  columns: { part: 'Phần', role: 'Chữ ký của', signer: 'Người ký', at: 'Lúc', way: 'Cách ký', level: 'Mức' },
  next: (role: string) => `Tiếp theo: ${role}`,
} as const;

const findings: Readonly<Record<SignatureFinding, string>> = {
  unsupported: 'Dạng chữ ký này chương trình chưa kiểm tra được; hãy dùng công cụ của đơn vị cấp chứng thư.',
  malformed: 'Chữ ký không bao trùm tệp theo đúng quy định: không tin được nội dung.',
  contentChanged: 'Nội dung đã bị thay đổi sau khi ký.',
  signatureFalse: 'Chữ ký không khớp với chứng thư số kèm theo.',
  changedAfter: 'Sau chữ ký này, nội dung tệp đã bị sửa thêm.',
  marksAfter: 'Sau chữ ký này có người thêm ghi chú hoặc điền biểu mẫu: hãy xem kỹ phần thêm.',
  notYetValid: 'Lúc ký, chứng thư số chưa có hiệu lực.',
  expired: 'Lúc ký, chứng thư số đã hết hạn.',
  mayNotSign: 'Chứng thư số này không được cấp để ký văn bản.',
  chainBroken: 'Đơn vị cấp chứng thư không còn hiệu lực lúc ký hoặc không được phép cấp.',
  weak: 'Thuật toán hoặc khóa đã cũ, không còn an toàn.',
  notBound: 'Chữ ký không ghi rõ chứng thư số nào đã ký (dạng cũ).',
  noSigner: 'Trong tệp không có chứng thư số của người ký.',
  rootUnknown: 'Chưa rõ đơn vị cấp chứng thư: chưa có chứng thư gốc này trong Danh mục & Thiết lập.',
  timeStampFalse: 'Dấu thời gian kèm theo không hợp lệ.',
  timeUnknown: 'Chữ ký không ghi thời gian ký.',
  timeClaimed: 'Thời gian ký do máy của người ký ghi, không có dấu thời gian tin cậy.',
  signedAfter: 'Sau chữ ký này có thêm chữ ký khác; nội dung không đổi.',
};

const states: Readonly<Record<SignatureState, string>> = {
  good: 'Hợp lệ',
  unclear: 'Chưa rõ',
  bad: 'Không hợp lệ',
};

/** Kiểm tra chữ ký. */
export const signatureCheckTexts = {
  open: 'Kiểm tra chữ ký',
  title: 'Kiểm tra chữ ký số',
  choose: 'Chọn tệp PDF',
  intro: 'Chọn một tệp PDF nhận được. Tệp chỉ được đọc để kiểm tra, không lưu lại.',
  none: (file: string) => `Tệp ${file} không có chữ ký số.`,
  count: (file: string, count: number) => `Tệp ${file} có ${count} chữ ký số.`,
  states,
  findings,
  unnamed: 'Không rõ người ký',
  stampOf: 'Dấu thời gian cho cả tệp',
  facts: {
    signer: 'Người ký',
    organisation: 'Cơ quan, tổ chức',
    at: 'Thời gian ký',
    stamped: 'Dấu thời gian',
    issuer: 'Đơn vị cấp chứng thư',
    valid: 'Chứng thư có hiệu lực',
    serial: 'Số hiệu chứng thư',
    covers: 'Phạm vi',
  },
  stampedAt: (time: string, authority: string) => `${time}, do ${authority} cấp`,
  validity: (from: string, to: string) => `từ ${from} đến ${to}`,
  whole: 'Ký trên toàn bộ tệp hiện nay',
  earlier: 'Ký trên bản trước khi có chữ ký sau',
  revocation: 'Chương trình không tra cứu việc thu hồi chứng thư số (cần mạng của đơn vị cấp).',
  allowTitle: 'Dùng chứng thư này cho cơ quan',
  addCertificate: {
    leader: 'Cho phép chứng thư này ký cho người có thẩm quyền',
    office: 'Cho phép chứng thư này ký cho cơ quan',
  } satisfies Record<CertificateRole, string>,
  certificateAdded: 'Đã thêm chứng thư số vào danh sách được dùng.',
} as const;
