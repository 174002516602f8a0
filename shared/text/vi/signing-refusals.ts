import type { ReturnRefusal } from '#shared/domain/signing/returned-verdict';
import type { ErrorCode } from '#shared/ipc/errors';
import { returnRefusalTexts } from '#shared/text/vi/signing';

type SigningCode = Extract<ErrorCode, `signing.${string}`>;

const returned = Object.fromEntries(
  Object.entries(returnRefusalTexts).map(([refusal, why]) => [
    `signingReturn.${refusal}`,
    `Đã bỏ tệp ký nhận về vì ${why}. Văn bản vẫn như trước khi ký; kiểm tra cách ký rồi ký lại.`,
  ]),
) as Record<`signingReturn.${ReturnRefusal}`, string>;

const ours: Readonly<Record<SigningCode, string>> = {
  'signing.keyFileUnreadable': 'Không đọc được tệp khóa. Chọn đúng tệp .p12 hoặc .pfx do đơn vị cấp chứng thư đưa.',
  'signing.wrongPassword': 'Mật khẩu của tệp khóa chưa đúng. Nhập lại mật khẩu.',
  'signing.weakKey': 'Khóa của chứng thư số quá ngắn, không còn được dùng để ký. Xin cấp chứng thư mới.',
  'signing.noSuchPage': 'Tệp không có trang này. Xem lại số trang đặt hình chữ ký.',
  'signing.cannotAppend':
    'Không thêm được chữ ký vào tệp này (tệp đặt mật khẩu, hoặc bị hỏng). Lưu lại tệp PDF rồi ký.',
  'signing.notPdf': 'Tệp không phải PDF hoặc không đọc được. Chọn tệp PDF khác.',
  'signing.nothingLeft': 'Tệp này đã đủ chữ ký. Chọn “Ký lại từ đầu” nếu cần một tệp mới.',
  'signing.notDue': 'Chưa đến lượt chữ ký này: người có thẩm quyền ký trước, văn thư ký sau. Ký theo thứ tự.',
  'signing.otherVersion': 'Trong lúc chờ, tệp đã có chữ ký khác. Mở lại quyết định rồi ký tiếp.',
  'signing.placeUnknown':
    'Không tìm thấy chỗ ký trong tệp. Điền trang và khoảng cách ở “Đặt hình chữ ký tại” rồi ký lại.',
  'signing.certificateUnreadable': 'Không đọc được chứng thư số. Chọn tệp .cer, .crt hoặc .pem.',
  'signing.certificateNotValid':
    'Chứng thư số này chưa hoặc không còn hiệu lực, hoặc không được cấp để ký. Dùng chứng thư khác.',
  'signing.otherCertificate':
    'Chứng thư số này không nằm trong danh sách được dùng cho chữ ký này. Thêm chứng thư ở Danh mục & Thiết lập rồi ký.',
  'signing.noCertificateSet':
    'Chưa khai báo chứng thư số nào cho chữ ký này nên không kiểm tra được tệp nhận về. Thêm chứng thư ở Danh mục & Thiết lập rồi ký.',
  'signing.certificateNotFound': 'Không thấy chứng thư số hoặc khóa của nó trên USB Token. Cắm đúng token rồi thử lại.',
  'signing.notAPicture': 'Hình phải là tệp .png, mỗi cạnh tối đa 4000 điểm. Chọn tệp khác.',
  'signing.notTransparent':
    'Hình .png này không có nền trong suốt nên sẽ che chữ trên văn bản. Lưu lại hình với nền trong suốt rồi chọn.',
  'signing.addressNotUsable': 'Địa chỉ cấp dấu thời gian phải bắt đầu bằng http:// hoặc https://. Sửa lại rồi lưu.',
  'signing.noTokenLibrary': 'Chưa chọn thư viện của USB Token. Chọn ở Danh mục & Thiết lập, tab Ký số.',
  'signing.libraryUnusable':
    'Không dùng được thư viện của USB Token (sai tệp, hoặc bản 32 bit trên máy 64 bit). Chọn lại thư viện, hoặc ký bằng chương trình ngoài.',
  'signing.noToken': 'Không thấy USB Token. Cắm token rồi thử lại.',
  'signing.wrongPin': 'Mã PIN chưa đúng. Nhập lại; sai nhiều lần token sẽ bị khóa.',
  'signing.pinLocked': 'USB Token đã bị khóa vì nhập sai mã PIN nhiều lần. Liên hệ đơn vị cấp token để mở khóa.',
  'signing.tokenFailed': 'USB Token không ký được. Rút ra cắm lại rồi thử; nếu vẫn lỗi, báo đơn vị cấp token.',
  'signing.processEnded': 'Phần mềm của USB Token dừng đột ngột. Văn bản vẫn nguyên; cắm lại token rồi thử lại.',
  'signing.vgcaNotRunning': 'Không kết nối được VGCA Sign Service trên máy này. Mở VGCA Sign Service rồi thử lại.',
  'signing.vgcaNotConfirmed':
    'Chưa xác nhận VGCA Sign Service của máy này. Xác nhận ở Danh mục & Thiết lập, tab Ký số.',
  'signing.vgcaOtherCertificate':
    'Dịch vụ ở cổng 8987 không phải dịch vụ đã xác nhận nên chương trình không gửi gì. Nếu vừa cài lại VGCA, hãy xác nhận lại ở Danh mục & Thiết lập.',
  'signing.vgcaRefused': 'VGCA Sign Service chưa ký xong. Xem thông báo của dịch vụ rồi ký lại.',
  'signing.noCommand': 'Chưa chọn chương trình ký. Chọn ở Danh mục & Thiết lập, tab Ký số.',
  'signing.commandChanged':
    'Chương trình ký không còn đúng tệp đã chọn nên không được chạy. Nếu vừa cập nhật nó, hãy chọn lại ở Danh mục & Thiết lập.',
  'signing.commandNeedsShell': 'Không chạy được tệp lệnh .bat, .cmd hay script. Chọn chương trình .exe.',
  'signing.commandPlaces': 'Tham số của chương trình ký phải có {in} và {out}. Sửa tham số rồi lưu.',
  'signing.commandFailed': 'Chương trình ký không làm ra tệp đã ký. Xem lại tham số, hoặc chạy thử chương trình đó.',
  'signing.tooLong': 'Chờ quá lâu nên đã dừng. Văn bản vẫn như trước khi ký; hãy ký lại.',
  'signing.stopped': 'Đã dừng ký theo yêu cầu. Văn bản vẫn như trước khi ký.',
  'signing.running': 'Đang có một lần ký chưa xong. Chờ xong hoặc dừng lần ký đó.',
  'signing.fileNotFound': 'Không còn tệp đã ký này. Mở lại quyết định.',
  'signing.editedWhole':
    'Quyết định đang dùng bản Word đã sửa hoặc mẫu riêng, không tách được phần. Ký cả văn bản trong một tệp.',
  'signing.noAnnex': 'Quyết định này không có danh sách kèm theo để ký riêng.',
  'signing.copyNeedsFile': 'Chọn tệp PDF của bản sao để ký.',
};

/** What to do when a signature was refused. */
export const signingRefusalTexts = { ...ours, ...returned };
