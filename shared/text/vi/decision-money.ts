import type { Payer } from '#shared/domain/decision-money';

/** Words of the section “Tiền thưởng” beside a decision. */
export const decisionMoneyTexts = {
  title: 'Tiền thưởng',
  table: 'Tiền thưởng theo danh hiệu, hình thức và đối tượng',
  columns: {
    count: 'Số lượng',
    coefficient: 'Hệ số',
    each: 'Mức thưởng',
    total: 'Thành tiền',
  },
  exact: (amount: string) => `tính ra ${amount}`,
  paidOf: (paid: number, count: number) => (paid === count ? `${count}` : `${paid} / ${count}`),
  total: 'Tổng cộng',
  dong: (amount: string) => `${amount} đồng`,
  inWords: 'Bằng chữ',
  baseSalary: 'Mức lương cơ sở',
  baseSalaryOf: (amount: string, from: string, source: string) => `${amount} đồng, từ ${from} (${source})`,
  noBaseSalary: 'Chưa có mức lương cơ sở cho ngày này',
  rounding: 'Làm tròn',
  roundings: {
    ceil10000: 'lên hàng chục nghìn đồng',
    halfUp10000: 'đến hàng chục nghìn đồng gần nhất',
    none: 'không làm tròn',
  },
  roundingOf: (way: string, clause: string) => `${way} (${clause})`,
  exactTotal: 'Chưa làm tròn',
  payer: 'Nơi chi',
  payers: {
    decider: 'Quỹ thi đua, khen thưởng của cơ quan ra quyết định',
    proposer: 'Quỹ thi đua, khen thưởng của bộ, ban, ngành, tỉnh đã đề nghị',
  } satisfies Record<Payer, string>,
  payerClause: 'khoản 4 Điều 11 Luật Thi đua, khen thưởng',
  byKind: 'Theo đối tượng',
  byAward: 'Theo danh hiệu',
  share: (name: string, count: string, amount: string) => `${name} (${count}): ${amount}`,
  basis: {
    fixed: 'Tính khi ban hành, giữ nguyên với quyết định.',
    today: 'Chưa có ngày ký: tạm tính theo hôm nay.',
    day: (day: string, edition: string) => `Tính theo ngày ký ${day}, ${edition}.`,
  },
  withoutMoney: {
    'money.noCoefficient': (what: string) => `${what}: chưa có mức thưởng, không tính vào tổng.`,
    'money.noBaseSalary': (what: string) => `${what}: chưa có mức lương cơ sở của ngày ký, không tính vào tổng.`,
  },
  awardFor: (award: string, kind: string) => `${award}, ${kind.toLocaleLowerCase('vi')}`,
  whatOf: (award: string, kind: string, count: number) => `${award}, ${kind.toLocaleLowerCase('vi')} (${count})`,
  notPaid: (name: string, award: string, instead: string, place: string) =>
    `${name}: ${award} không chi riêng, hưởng theo ${instead} ${place}.`,
  alreadyGiven: (name: string, awards: string) =>
    `${name}: đã được tặng ${awards}. Tiền đã chi không trừ ở đây, hãy đối chiếu trước khi chi.`,
  here: 'trong quyết định này',
  byDecision: (number: string | null) => (number === null || number === '' ? 'ở quyết định khác' : `theo ${number}`),
  notesOf: (count: string) => `${count} trường hợp tính một mức hoặc cần đối chiếu để không chi hai lần`,
  unconfirmed: (clauses: string) => `Mức chưa đối chiếu với văn bản gốc: ${clauses}.`,
  none: 'Chưa có mức thưởng nào để tính.',
  toArticle: 'Đưa vào Điều 2',
  toArticleHint: 'Thêm câu về tiền thưởng thành Điều 2, các điều sau lùi một số.',
  outdated: (position: number) =>
    `Số tiền ghi ở Điều ${position} khác với số tính theo ngày ký và danh sách hiện nay. Bấm “Đưa vào Điều 2” để ghi lại.`,
  replace: {
    title: 'Thay câu về tiền thưởng đã sửa?',
    text: (position: number, written: string) =>
      `Điều ${position} đang có câu do bạn viết:\n${written}\n\nThay bằng câu mới của chương trình?`,
    confirm: 'Thay bằng câu mới',
    cancel: 'Giữ câu đã viết',
  },
  showAmounts: 'In tiền thưởng từng người trong danh sách',
  showAmountsHint: 'Thành một cột của danh sách kẻ bảng và của tệp Excel.',
} as const;
