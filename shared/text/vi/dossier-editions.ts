import type { LineChange, LineSide } from '#shared/domain/eligibility/report-difference';
import { eligibilityText } from '#shared/text/vi/eligibility';

type Words<K extends string> = Readonly<Record<K, string>>;

const verdicts: Words<LineSide['verdict']> = { ...eligibilityText.verdict, attest: 'Người xét xác nhận' };

/** Words for the edition of a dossier: why it applies, how another one would judge, what changed since the last check. */
export const dossierEditionTexts = {
  title: 'Quy định áp dụng',
  received: (day: string) => `Quy định có hiệu lực ngày tiếp nhận hồ sơ (${day}).`,
  override: (day: string, reason: string) => `Áp dụng riêng cho hồ sơ tiếp nhận ngày ${day}. Lý do: ${reason}`,
  newerTaken: (day: string, stays: string, newer: string) =>
    `Hồ sơ tiếp nhận ngày ${day}, trước khi quy định này có hiệu lực, nhưng quy định này có lợi hơn nên được áp dụng: ${newer} thay vì ${stays}.`,
  newerNotTaken: (name: string, stays: string, newer: string) =>
    `Quy định chuyển tiếp: đã xét cả “${name}” nhưng không có lợi hơn (${newer}, so với ${stays}).`,
  noRule: 'chưa có tiêu chuẩn',
  lower: (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1),
  compare: 'So với quy định khác',
  choose: 'So với quy định khác…',
  /** The verdicts of both sides. */
  verdicts: (before: string, after: string) =>
    before === after ? `Kết quả như nhau: ${after}` : `Kết quả: ${before} → ${after}`,
  nothingDiffers: 'Các tiêu chuẩn giống nhau.',
  noOwnRule: (verdict: string) =>
    `Quy định đang áp dụng chưa có tiêu chuẩn cho danh hiệu này; theo quy định vừa chọn: ${verdict}.`,
  cannotApply: 'Chỉ để so: quy định này không áp dụng được cho hồ sơ, xét theo ngày tiếp nhận và năm thành tích.',
  apply: 'Áp dụng quy định này…',
  giveBack: 'Bỏ áp dụng riêng',
  dialog: {
    title: 'Áp dụng quy định khác cho hồ sơ này',
    text: 'Tiêu chuẩn và giấy tờ của hồ sơ sẽ theo quy định này; hồ sơ được kiểm tra lại ngay.',
    reason: 'Lý do áp dụng',
    confirm: 'Áp dụng quy định này',
  },
  applied: (name: string) => `Đã áp dụng: ${name}.`,
  givenBack: 'Đã bỏ áp dụng riêng; hồ sơ theo quy định của ngày tiếp nhận.',
  /** From one verdict to another. */
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  lineVerdicts: verdicts,
  changes: {
    editions: {
      onlyBefore: 'Chỉ có ở quy định đang áp dụng',
      onlyAfter: 'Chỉ có ở quy định đem so',
      verdict: 'Kết quả khác',
      evidence: 'Minh chứng khác',
      wording: 'Câu chữ, điều khoản khác',
    },
    times: {
      onlyBefore: 'Nay không còn tiêu chuẩn này',
      onlyAfter: 'Nay có thêm tiêu chuẩn này',
      verdict: 'Kết quả khác',
      evidence: 'Minh chứng khác',
      wording: 'Câu chữ, điều khoản khác',
    },
  } satisfies Readonly<Record<'editions' | 'times', Words<LineChange>>>,
  before: { editions: 'Đang áp dụng', times: 'Lần kiểm tra trước' },
  after: { editions: 'Đem so', times: 'Hiện nay' },
  none: 'không có',
  stored: {
    title: 'Lần kiểm tra đã lưu',
    checked: (day: string) => `Đã kiểm tra ngày ${day}.`,
    changed: (day: string, before: string, after: string) =>
      `Đã kiểm tra ngày ${day}, nay kết quả khác: ${before} → ${after}.`,
    sameVerdict: (day: string) => `Đã kiểm tra ngày ${day}, nay kết quả như cũ nhưng căn cứ đã khác.`,
    show: (count: number) => `Xem ${count} điểm khác`,
    again: 'Kiểm tra lại',
  },
  uses: {
    title: 'Sáng kiến đã dùng cho khen thưởng khác',
    line: (what: string, award: string, year: number, decision: string) =>
      `${what} đã dùng cho ${award} năm ${year}${decision}.`,
    decision: (number: string) => ` (Quyết định số ${number})`,
    warning: 'Một sáng kiến dùng một lần: đã dùng cho danh hiệu thì không dùng cho hình thức khen thưởng và ngược lại.',
    info: 'Hai danh hiệu cùng dựa trên một sáng kiến: văn bản hướng dẫn để ngỏ, người xét cân nhắc.',
    source: 'Điểm c mục III.5 Công văn số 5007/BNV-TĐKT năm 2023',
  },
} as const;
