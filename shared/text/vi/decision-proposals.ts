import { moneyInWords } from '#shared/domain/money-in-words';
import type { OfficeLevel } from '#shared/domain/office-level';

const HEADS: Record<OfficeLevel, string> = {
  province: 'CHỦ TỊCH',
  ministry: 'BỘ TRƯỞNG',
  department: 'GIÁM ĐỐC',
  commune: 'CHỦ TỊCH',
  unit: 'THỦ TRƯỞNG ĐƠN VỊ',
};

const PROPOSERS: Record<OfficeLevel, string> = {
  province: 'Giám đốc Sở Nội vụ',
  ministry: 'Vụ trưởng Vụ Tổ chức cán bộ',
  department: 'Thường trực Hội đồng Thi đua - Khen thưởng',
  commune: 'Trưởng phòng Phòng Văn hóa - Xã hội',
  unit: 'Thường trực Hội đồng Thi đua - Khen thưởng',
};

const EXECUTORS: Record<OfficeLevel, string> = {
  province: 'Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ',
  ministry: 'Chánh Văn phòng Bộ, Vụ trưởng Vụ Tổ chức cán bộ',
  department: 'Chánh Văn phòng Sở, thủ trưởng các đơn vị trực thuộc',
  commune: 'Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã, Trưởng phòng Phòng Văn hóa - Xã hội',
  unit: 'Trưởng các phòng, bộ phận liên quan',
};

/** `Ủy ban nhân dân tỉnh A` stands on two lines of the head: the body, then its place. */
const parted = (name: string): string[] => {
  const upper = name.toLocaleUpperCase('vi');
  const body = /^(ỦY BAN NHÂN DÂN)\s+(.+)$/u.exec(upper);
  return body?.[1] !== undefined && body[2] !== undefined ? [body[1], body[2]] : [upper];
};

const MONEY_OPENING = 'Tiền thưởng';
const FUND = 'quỹ thi đua, khen thưởng';

const inFigures = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
const inFiguresAndWords = (amount: number): string => `${inFigures(amount)} đồng (Bằng chữ: ${moneyInWords(amount)})`;

const withoutAmounts = (text: string): string =>
  text.replace(/[\d.]+ đồng(?: \(Bằng chữ: [^)]*\))?/gu, '…').replace(/[.;]+$/u, '');

type PaidParts = {
  readonly officeName: string;
  readonly total: number;
  readonly byPayer: readonly { readonly payer: 'decider' | 'proposer'; readonly total: number }[];
};

/** `Tiền thưởng … là 3.800.000 đồng (Bằng chữ: …), trích từ …`; null when nothing is paid. */
const moneyArticle = ({ officeName, total, byPayer }: PaidParts): string | null => {
  if (total === 0) return null;
  const payers = byPayer.filter((part) => part.total > 0);
  const fundOf = { decider: `${FUND} của ${officeName}`, proposer: `${FUND} của cơ quan đã đề nghị khen thưởng` };
  const said = `${MONEY_OPENING} kèm theo danh hiệu thi đua, hình thức khen thưởng tại Điều 1 là ${inFiguresAndWords(total)}`;
  const [only] = payers.length === 1 ? payers : [];
  if (only) return `${said}, trích từ ${fundOf[only.payer]}`;
  const parts = payers.map((part) => `${inFigures(part.total)} đồng trích từ ${fundOf[part.payer]}`);
  return `${said}, trong đó ${parts.join(' và ')}`;
};

/** What a new decision says before the secretary changes a word. */
export const decisionProposals = {
  severalAwards: 'Về việc tặng danh hiệu thi đua và hình thức khen thưởng',
  giveTitle: (name: string) => `Về việc tặng danh hiệu “${name}”`,
  giveForm: (name: string) => `Về việc tặng ${name}`,
  /** The subject of a decision for one unit; as long as a line may be. */
  ofUnit: (subject: string, unit: string) => `${subject} cho tập thể, cá nhân thuộc ${unit}`.slice(0, 500),
  basis: (line: string) => (line.startsWith('Căn cứ') ? line : `Căn cứ ${line}`),
  proposedBy: (level: OfficeLevel) => `Theo đề nghị của ${PROPOSERS[level]}`,
  inSubmission: (who: string, number: string, day: string) => `${who} tại Tờ trình số ${number} ${day}`,
  proposedIn: (submissions: readonly string[]) => `Theo đề nghị của ${submissions.join(' và ')}`,
  achievementOf: ({ name, year, basis }: { readonly name: string; readonly year: number; readonly basis: string }) =>
    basis === 'merit'
      ? `đã có thành tích xuất sắc trong phong trào thi đua năm ${year}`
      : `đã có thành tích xuất sắc trong ${name}`,
  headLines: parted,
  anyone: ['tập thể', 'cá nhân'],
  /** `named`: the kinds of recipients that Điều 1 names, as decisions name them: `tập thể`, `cá nhân`. */
  secondArticle: (level: OfficeLevel, named: readonly string[]) =>
    `${EXECUTORS[level]} và các ${named.join(', ')} có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này`,
  moneyArticle,
  /** True for an article about the money, whoever worded it. */
  isMoneyArticle: (text: string) => text.startsWith(MONEY_OPENING),
  /** True for two sentences about the money that differ in amounts only. */
  isSameButAmounts: (left: string, right: string) => withoutAmounts(left) === withoutAmounts(right),
  /** Nơi nhận that names the article of those who carry the decision out. */
  likeArticle: (number: number) => `Như Điều ${number}`,
  unnamedSigner: 'Họ và tên người ký',
  chair: (level: OfficeLevel) => HEADS[level],
  recipients: ['Như Điều 2', 'Lưu: VT'],
};
