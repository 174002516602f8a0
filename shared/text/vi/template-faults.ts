import type { FaultKind, TemplateFault, TemplatePlace } from '#shared/documents/templates/template-fault';

const PARTS: Record<TemplatePlace['part'], string> = {
  body: '',
  header: 'Đầu trang',
  footer: 'Chân trang',
  notes: 'Ghi chú',
  file: 'Cả tệp',
};

/** `Bảng 2, hàng 3, ô 1`; `Đoạn 12 (“Căn cứ …”)`; `Đầu trang, đoạn 1`. */
export const placeText = (place: TemplatePlace | null): string => {
  if (place === null) return '';
  const { part, paragraph, cell, excerpt } = place;
  const where = cell
    ? `bảng ${cell.table}, hàng ${cell.row}, ô ${cell.cell}`
    : paragraph === null
      ? ''
      : excerpt === ''
        ? `chỗ trống sau đoạn ${paragraph}`
        : `đoạn ${paragraph}`;
  const whole = [PARTS[part], where].filter((it) => it !== '').join(', ');
  const named = whole.charAt(0).toUpperCase() + whole.slice(1);
  return excerpt === '' ? named : `${named} (“${excerpt}”)`;
};

const meant = (other: string): string => (other === '' ? '' : ` Có phải là {${other}}?`);

const SENTENCES: Record<FaultKind, (tag: string, other: string) => string> = {
  unknownField: (tag, other) => `${tag} không phải trường của mẫu này.${meant(other.replace(/^[#/^]/, ''))}`,
  fieldOfOtherList: (tag, other) => `${tag} chỉ dùng bên trong {#${other}} … {/${other}}.`,
  notAField: (tag) =>
    `${tag} không phải tên trường: trong ngoặc chỉ được ghi một tên trường, không ghi lệnh hay phép tính. Xóa đi, hoặc chép trường từ danh sách trường.`,
  braceNotClosed: (tag) => `“${tag}” mở ngoặc { mà chưa đóng }. Đóng ngoặc ngay trong đoạn đó.`,
  braceNotOpened: (tag) => `“${tag}” có dấu } mà không có dấu { mở trước. Thêm dấu { hoặc xóa dấu }.`,
  listNotClosed: (tag, other) => `${tag} chưa có chỗ kết thúc. Thêm {/${other}} sau phần lặp lại.`,
  listNotOpened: (tag, other) =>
    `${tag} kết thúc một danh sách chưa được mở.${other === '' ? ' Xóa đi, hoặc thêm chỗ bắt đầu.' : ` Có phải là {/${other}}?`}`,
  listsCrossed: (tag, other) => `${tag} kết thúc khi ${other} mở sau đó còn chưa kết thúc. Kết thúc ${other} trước.`,
  listInList: (tag, other) =>
    `${tag} nằm bên trong ${other}. Danh sách này không đặt trong danh sách khác được; đưa ra ngoài.`,
  notAList: (tag, other) => `${tag}: {${other}} là một ô chữ, không phải danh sách. Bỏ dấu # và ghi {${other}}.`,
  listAsText: (tag, other) => `${tag} là danh sách. Ghi {#${other}} … {/${other}} quanh phần lặp lại.`,
  acrossCells: (tag, other) =>
    `${tag} và ${other} nằm ở hai nơi không lặp lại được cùng nhau. Đặt cả hai trong cùng một ô, hoặc ở ô đầu và ô cuối các hàng của cùng một bảng.`,
  sectionInList: (tag) => `${tag} ôm cả chỗ ngắt trang chuyển phần (Section Break). Kết thúc danh sách trước chỗ ngắt.`,
  listTwice: (tag) => `${tag} xuất hiện lần thứ hai nên danh sách in hai lần. Xóa bớt một chỗ.`,
  fieldTwice: (tag) => `${tag} xuất hiện nhiều lần; chỗ nào cũng in cùng một nội dung. Giữ nguyên nếu đúng ý.`,
  missingField: (tag) => `Mẫu thiếu ${tag}: văn bản làm ra sẽ thiếu nội dung này. Thêm trường vào quanh đây.`,
  missingInList: (tag, other) => `Giữa {#${other}} và {/${other}} thiếu ${tag}. Thêm trường này vào phần lặp lại.`,
  fieldInPicture: (tag) =>
    `${tag} nằm trong hình vẽ, sơ đồ, biểu đồ hoặc công thức nên không điền được. Chuyển trường ra đoạn văn hoặc ô bảng.`,
  boundContent: () =>
    'Có ô nội dung (Content Control) lấy chữ từ thuộc tính của tệp, khi mở Word sẽ ghi đè lên chữ đã điền. Bấm chuột phải vào ô, chọn Gỡ bỏ điều khiển nội dung (Remove Content Control) rồi lưu lại.',
  fieldCode: (tag) =>
    `Có trường lệnh của Word “${tag}”. Chương trình chỉ nhận số trang; xóa trường này (chọn rồi bấm Delete).`,
  externalLink: (tag) => `Tệp có liên kết ra ngoài tới “${tag}”. Gỡ liên kết rồi lưu lại.`,
  embedded: (tag) => `Có đối tượng nhúng (${tag}). Xóa đối tượng đó rồi lưu lại.`,
  trackedChange: () =>
    'Còn dấu sửa chưa duyệt. Vào Xem lại (Review) › Chấp nhận tất cả thay đổi (Accept All Changes) rồi lưu lại.',
  unreadable: (tag) => `Không đọc được trường ${tag === '' ? 'trong mẫu' : `“${tag}”`}. Xóa đi rồi gõ lại trường đó.`,
};

/** One fault as a sentence, without its place. */
export const faultSentence = ({ kind, tag, other }: Pick<TemplateFault, 'kind' | 'tag' | 'other'>): string =>
  SENTENCES[kind](tag, other);

/** One fault with its place in front: `Bảng 1, hàng 2, ô 3 (“…”): …`. */
export const faultText = (fault: TemplateFault): string => {
  const place = placeText(fault.place);
  return place === '' ? faultSentence(fault) : `${place}: ${faultSentence(fault)}`;
};
