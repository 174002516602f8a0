import type { AmendmentProblem } from '#shared/domain/decision-register/amendment';
import { twoDigits } from '#shared/lib/two-digits';

type Original = { readonly number: string; readonly day: string; readonly decidedBy: string };

const named = ({ number, day, decidedBy }: Original): string => `Quyết định số ${number} ${day} của ${decidedBy}`;

/** Words of the papers that correct or revoke an earlier decision. */
export const amendmentPapers = {
  named,
  correctionSubject: (original: Original) => `Về việc sửa đổi ${named(original)}`,
  revocationSubject: (original: Original, isWhole: boolean) =>
    isWhole
      ? `Về việc hủy bỏ ${named(original)}`
      : `Về việc hủy bỏ khen thưởng đối với một số trường hợp tại ${named(original)}`,
  basis: (original: Original, subject: string) =>
    `Căn cứ ${named(original)} ${subject.charAt(0).toLocaleLowerCase('vi')}${subject.slice(1)}`,
  correct: (original: Original) => `Sửa đổi nội dung ghi chưa đúng tại ${named(original)} như sau`,
  change: (before: string, after: string) => `“${before}” sửa thành “${after}”`,
  restStands: (number: string) => `Các nội dung khác của Quyết định số ${number} giữ nguyên`,
  annulWhole: (original: Original) => `Hủy bỏ ${named(original)}`,
  annulFor: (award: string, counts: string, original: Original) =>
    `Hủy bỏ việc tặng ${award} cho ${counts} tại ${named(original)}`,
  annulSeveral: (original: Original) => `Hủy bỏ việc khen thưởng tại ${named(original)} đối với`,
  reason: (text: string, clause: string, evidence: string) =>
    `Lý do: ${text} (${clause} Luật Thi đua, khen thưởng)${evidence === '' ? '' : `, theo ${evidence}`}`,
  restoreSubject: (original: Original) => `Về việc hủy bỏ ${named(original)} và khôi phục khen thưởng`,
  restoreWhole: (revocation: Original, counts: string, award: Original) =>
    `Hủy bỏ ${named(revocation)}; khôi phục khen thưởng tại ${named(award)} đối với ${counts}`,
  restore: (revocation: Original, counts: string, award: Original) =>
    `Hủy bỏ nội dung tại ${named(revocation)} và khôi phục khen thưởng tại ${named(award)} đối với ${counts}`,
  restoreReason: (evidence: string) => `Lý do: theo ${evidence}`,
  handBack: (officeName: string, objects: string, money: string) => {
    const what = [objects, money === '' ? '' : `tiền thưởng ${money}`].filter((part) => part !== '').join(' và ');
    return what === ''
      ? 'Tập thể, cá nhân nêu tại Điều 1 được tiếp tục sử dụng danh hiệu, hình thức khen thưởng đã được tặng'
      : `${officeName} trao trả ${what} đã thu hồi của tập thể, cá nhân nêu tại Điều 1 theo quy định`;
  },
  comprising: 'gồm',
  listAttached: '(có Danh sách kèm theo)',
  takeBack: {
    both: (objects: string, money: string) => `Thu hồi ${objects} và tiền thưởng ${money}`,
    objects: (objects: string) => `Thu hồi ${objects}`,
    money: (money: string) => `Thu hồi tiền thưởng ${money}`,
    from: 'đã trao theo quyết định nêu tại Điều 1',
    to: (officeName: string) => `nộp về ${officeName} theo quy định`,
    nothing: 'Tập thể, cá nhân nêu tại Điều 1 không được sử dụng danh hiệu, hình thức khen thưởng đã bị hủy bỏ',
  },
  amount: (figures: string, words: string) => `${figures} đồng (Bằng chữ: ${words})`,
  objects: 'hiện vật khen thưởng (bằng, khung)',
  correctionColumns: { ordinal: 'STT', before: 'Nội dung đã ghi', after: 'Sửa thành' },
  correctionSheet: 'Nội dung sửa đổi',
} as const;

/** Words of the screen where a correction or revocation is written. */
export const amendmentTexts = {
  start: { correction: 'Sửa đổi, đính chính', revocation: 'Hủy bỏ, thu hồi', restoration: 'Khôi phục khen thưởng' },
  starting: {
    correction: {
      title: 'Lập quyết định sửa đổi?',
      text: (number: string) =>
        `Quyết định số ${number} giữ nguyên như đã ban hành. Nội dung ghi sai được sửa bằng một quyết định mới, có số riêng. Chỉ sai về thể thức, kỹ thuật trình bày thì đính chính bằng công văn (khoản 3 Điều 18 Nghị định 30/2020/NĐ-CP).`,
      confirm: 'Lập dự thảo sửa đổi',
    },
    revocation: {
      title: 'Lập quyết định hủy bỏ, thu hồi?',
      text: (number: string) =>
        `Quyết định số ${number} vẫn lưu trong sổ. Khi quyết định mới được ban hành, khen thưởng của những người được chọn hết tác dụng và không còn được tính khi xét tiêu chuẩn (Điều 93 Luật Thi đua, khen thưởng).`,
      confirm: 'Lập dự thảo hủy bỏ',
    },
    restoration: {
      title: 'Lập quyết định khôi phục khen thưởng?',
      text: (number: string) =>
        `Quyết định số ${number} vẫn lưu trong sổ. Khi quyết định mới được ban hành, khen thưởng của những người được chọn có hiệu lực trở lại và lại được tính khi xét tiêu chuẩn.`,
      confirm: 'Lập dự thảo khôi phục',
    },
  },
  draftTitle: {
    correction: (number: number | null, symbol: string) =>
      number === null
        ? 'Dự thảo quyết định sửa đổi (chưa có số)'
        : `Dự thảo quyết định sửa đổi số ${twoDigits(number)}/${symbol}`,
    revocation: (number: number | null, symbol: string) =>
      number === null
        ? 'Dự thảo quyết định hủy bỏ (chưa có số)'
        : `Dự thảo quyết định hủy bỏ số ${twoDigits(number)}/${symbol}`,
    restoration: (number: number | null, symbol: string) =>
      number === null
        ? 'Dự thảo quyết định khôi phục (chưa có số)'
        : `Dự thảo quyết định khôi phục số ${twoDigits(number)}/${symbol}`,
  },
  discardText: 'Dự thảo bị xóa; quyết định gốc giữ nguyên.',
  issuing: (number: string, day: string, signer: string) =>
    `Quyết định số ${number}, ngày ${day}, người ký ${signer}. Quyết định gốc giữ nguyên trong sổ, có ghi quyết định này. Sau khi ban hành không sửa được nữa.`,
  amends: (number: string) => `Về quyết định số ${number}`,
  openOriginal: 'Mở quyết định gốc',
  kinds: { award: 'Khen thưởng', correction: 'Sửa đổi', revocation: 'Hủy bỏ' },
  sections: {
    correction: 'Nội dung sửa đổi',
    revocation: 'Hủy bỏ, thu hồi',
    restoration: 'Khôi phục khen thưởng',
  },
  correction: {
    before: 'Đang ghi',
    after: 'Sửa thành',
    beforeOf: (position: number) => `Nội dung ${position}: đang ghi`,
    afterOf: (position: number) => `Nội dung ${position}: sửa thành`,
    fromList: 'Lấy dòng trong danh sách',
    other: 'Thêm nội dung khác',
    remove: 'Bỏ',
    removeOf: (position: number) => `Bỏ nội dung ${position}`,
    none: 'Chọn dòng cần sửa trong danh sách, hoặc thêm nội dung khác của quyết định.',
  },
  revocation: {
    scope: 'Phạm vi',
    scopes: { whole: 'Toàn bộ quyết định', named: 'Một số tập thể, cá nhân' },
    whom: 'Người, tập thể bị hủy bỏ',
    revokedAlready: 'đã hủy bỏ',
    ground: 'Trường hợp (khoản 2 Điều 93)',
    groundOf: (clause: string, text: string) => `${clause}: ${text}`,
    evidence: 'Theo văn bản nào',
    evidenceHint: 'Ví dụ: Kết luận thanh tra số 12/KL-TTr ngày 15 tháng 3 năm 2026 của Chánh Thanh tra tỉnh.',
    objects: 'Hiện vật thu hồi',
    money: (amount: string) => `Tiền thưởng đã chi theo quyết định gốc: ${amount} đồng.`,
    noMoney: 'Quyết định gốc không chi tiền thưởng cho những người này.',
    noticeTitle: 'Khi ban hành',
    notice: 'Khen thưởng bị hủy bỏ vẫn hiện trong lịch sử, có ghi quyết định hủy bỏ, và không còn là minh chứng.',
  },
  restoration: {
    whom: 'Người, tập thể được khôi phục khen thưởng',
    objects: 'Hiện vật trao trả',
    evidenceHint: 'Ví dụ: Kết luận giải quyết khiếu nại số 05/KL-UBND ngày 20 tháng 4 năm 2026.',
    money: (amount: string) => `Tiền thưởng theo quyết định khen thưởng: ${amount} đồng.`,
    noMoney: 'Quyết định khen thưởng không chi tiền thưởng cho những người này.',
    notice: 'Khen thưởng có hiệu lực trở lại; lịch sử ghi cả quyết định hủy bỏ và quyết định khôi phục.',
  },
  articles: {
    composed: 'Chương trình soạn Điều 1, Điều 2 theo nội dung trên. Muốn câu khác, bấm “Tự viết”.',
    write: 'Tự viết Điều 1, Điều 2',
    compose: 'Để chương trình soạn',
  },
  problems: {
    nothingAmended: 'Chưa chọn nội dung, hoặc người cần hủy bỏ.',
    unchangedWords: 'Có nội dung sửa thành giống như đang ghi hoặc còn trống.',
    wordsNotFound: 'Có nội dung “đang ghi” không có trong quyết định gốc. Chép đúng chữ của quyết định gốc.',
    noGround: 'Chưa chọn trường hợp theo khoản 2 Điều 93.',
    noEvidence: 'Chưa ghi văn bản làm căn cứ hủy bỏ.',
  } satisfies Record<AmendmentProblem, string>,
  revokedBy: (number: string, day: string) => `Đã hủy bỏ theo Quyết định số ${number} ngày ${day}`,
  correctedBy: (number: string, day: string) => `sửa theo Quyết định số ${number} ngày ${day}`,
  changed: (before: string, after: string) => `“${before}” sửa thành “${after}”`,
  amendedBy: 'Quyết định liên quan',
  done: {
    correction: (number: string) => `Đã ban hành quyết định sửa đổi số ${number}.`,
    revocation: (number: string, count: number) =>
      `Đã ban hành quyết định số ${number}; ${count} khen thưởng hết tác dụng.`,
  },
} as const;
