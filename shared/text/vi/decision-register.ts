import type { RegisterState } from '#shared/domain/decision-register/register';
import { twoDigits } from '#shared/lib/two-digits';

/** `05`, `05a`, `06–40`, `41 trở đi`: how the book writes a number or a stretch of them. */
const numbers = (line: { readonly first: number; readonly last: number | null; readonly suffix: string }): string => {
  const first = `${twoDigits(line.first)}${line.suffix}`;
  if (line.last === null) return `${first} trở đi`;
  return line.last === line.first ? first : `${first}–${twoDigits(line.last)}`;
};

const states: Record<RegisterState, string> = {
  draft: 'Nháp giữ số',
  issued: 'Đã ban hành',
  corrected: 'Đã sửa đổi',
  partlyRevoked: 'Hủy bỏ một phần',
  revoked: 'Đã hủy bỏ',
  reserved: 'Giữ số',
  outside: 'Ngoài chương trình',
  blank: 'Bỏ trống có lý do',
  missing: 'Thiếu số, chưa ghi lý do',
};

/** Words of “Sổ quyết định” on paper. */
export const registerPaper = {
  kind: 'SỔ QUYẾT ĐỊNH',
  name: (symbol: string, year: number) => `Sổ quyết định ${symbol} năm ${year}`,
  subject: (symbol: string, year: number) => `Ký hiệu ${symbol}, năm ${year}`,
  sheet: 'Sổ quyết định',
  columns: {
    number: 'Số',
    dated: 'Ngày ký',
    subject: 'Trích yếu',
    person: 'Người ký',
    count: 'Số lượng',
    state: 'Tình trạng',
    note: 'Ghi chú',
  },
  closing: (issued: number, first: string, last: string) =>
    `Sổ có ${issued} quyết định đã ban hành, từ số ${first} đến số ${last}`,
  closingEmpty: 'Sổ chưa có quyết định nào được ban hành',
  reservedFor: (subject: string, person: string) => `Giữ cho ${person}: ${subject}`,
  amends: { correction: 'Sửa đổi', revocation: 'Hủy bỏ' },
  amendedBy: { award: '', correction: 'Được sửa đổi bởi', revocation: 'Bị hủy bỏ bởi' },
  numbered: (number: string, day: string) => `${number} ngày ${day}`,
  released: (person: string, subject: string, day: string, reason: string) =>
    `Đã giữ cho ${person} (${subject}), trả số ngày ${day}: ${reason}`,
} as const;

/** Words of the screen “Sổ quyết định”. */
export const registerTexts = {
  title: 'Sổ quyết định',
  views: { list: 'Quyết định', papers: 'Tờ trình, giấy tờ khác', register: 'Sổ quyết định', label: 'Xem' },
  series: 'Ký hiệu, năm',
  seriesOf: (symbol: string, year: number) => `${symbol}, năm ${year}`,
  none: 'Chưa có số nào trong sổ. Số được ghi vào sổ khi dự thảo quyết định lấy số, hoặc khi giữ số trước.',
  label: (symbol: string, year: number) =>
    `Sổ quyết định ${symbol} năm ${year}, dùng phím mũi tên để chọn và Enter để mở`,
  numbers,
  states,
  columns: {
    number: 'Số',
    dated: 'Ngày ký',
    subject: 'Trích yếu, nội dung',
    person: 'Người ký',
    count: 'Số lượng',
    state: 'Tình trạng',
  },
  counts: (counts: {
    readonly issued: number;
    readonly corrected: number;
    readonly revoked: number;
    readonly held: number;
  }) =>
    [
      `${counts.issued} đã ban hành`,
      ...(counts.corrected > 0 ? [`${counts.corrected} đã sửa đổi`] : []),
      ...(counts.revoked > 0 ? [`${counts.revoked} bị hủy bỏ`] : []),
      ...(counts.held > 0 ? [`${counts.held} số đang giữ`] : []),
    ].join(' · '),
  missing: (count: number) => `Còn ${count} số thiếu chưa ghi lý do`,
  missingNone: 'Không thiếu số',
  next: (next: number) => `Số tiếp theo: ${twoDigits(next)}`,
  reservedFor: (subject: string, person: string) => `Giữ cho ${person}: ${subject}`,
  link: {
    amends: { correction: 'Sửa đổi', revocation: 'Hủy bỏ' },
    amendedBy: { award: '', correction: 'Được sửa đổi bởi', revocation: 'Bị hủy bỏ bởi' },
    numbered: (number: string) => `số ${number}`,
  },
  reserve: {
    open: 'Giữ số',
    title: 'Giữ số trước',
    number: 'Từ số',
    amount: 'Bao nhiêu số',
    person: 'Giữ cho ai',
    subject: 'Để làm gì',
    symbol: 'Ký hiệu',
    year: 'Năm',
    confirm: 'Giữ số',
    done: (number: string) => `Đã giữ số ${number}.`,
  },
  outside: {
    open: 'Ghi văn bản ngoài chương trình',
    title: 'Ghi văn bản ngoài chương trình vào sổ',
    hint: 'Dùng cho quyết định cùng ký hiệu do nơi khác trong cơ quan ban hành, hoặc đã có trước khi dùng chương trình.',
    number: 'Số',
    suffix: 'Chữ sau số',
    suffixHint: 'Chỉ khi sổ cũ đã ghi, ví dụ chữ a của 05a.',
    dated: 'Ngày ký',
    subject: 'Trích yếu',
    person: 'Người ký',
    explanation: 'Lý do trùng số',
    explanationHint: 'Bắt buộc khi số này đã có trong sổ.',
    confirm: 'Ghi vào sổ',
  },
  explain: {
    open: 'Ghi lý do',
    openOf: (stretch: string) => `Ghi lý do thiếu số ${stretch}`,
    title: (stretch: string) => `Số ${stretch} không có trong sổ`,
    kind: 'Vì sao',
    kinds: { blank: 'Bỏ trống', outside: 'Dùng cho văn bản khác, không ghi ở đây' },
    first: 'Từ số',
    last: 'Đến số',
    andLater: 'và mọi số về sau chưa dùng (số chung của cơ quan)',
    reason: 'Lý do',
    reasonHint: 'Ví dụ: Văn phòng cấp cho quyết định thuộc lĩnh vực khác.',
    confirm: 'Ghi lý do',
  },
  release: {
    open: 'Trả số',
    openOf: (number: string) => `Trả số ${number}`,
    title: (number: string) => `Trả số ${number}?`,
    text: 'Số trở lại chưa dùng. Nếu sau này bỏ trống, lý do dưới đây được in trong sổ.',
    reason: 'Lý do',
    confirm: 'Trả số',
  },
  strike: {
    open: 'Bỏ dòng',
    openOf: (number: string) => `Bỏ dòng số ${number}`,
    title: (number: string) => `Bỏ dòng số ${number} khỏi sổ?`,
    text: 'Chỉ bỏ dòng ghi nhầm. Nhật ký vẫn giữ nội dung đã bỏ.',
    reason: 'Lý do',
    confirm: 'Bỏ dòng',
  },
  print: 'In sổ',
  preview: { title: 'Bản in sổ quyết định', empty: 'Chưa có gì để in.' },
  back: 'Về sổ',
} as const;
