import { isHonorific } from '#shared/domain/nomination-list/honorific';
import { startsLikeUnit } from '#shared/domain/nomination-list/unit-words';
import { remembered } from '#shared/lib/remembered';

/** How far a text may be parted: at good places only, wherever nothing belongs together, anywhere between words. */
export const PARTINGS = ['good', 'fair', 'any'] as const;
export type Parting = (typeof PARTINGS)[number];

/** How bad it is to end a line here, and from which parting on it may be done. */
export type BreakCost = { readonly cost: number; readonly needs: Parting };

/** True where a line may end. */
export const mayBreak = ({ needs }: BreakCost, parting: Parting): boolean =>
  PARTINGS.indexOf(needs) <= PARTINGS.indexOf(parting);

/** Words of two syllables that award texts are full of: parted, each half reads as another word. */
const PAIRS: ReadonlySet<string> = new Set(
  `thành tích|xuất sắc|hoàn thành|nhiệm vụ|công tác|phong trào|thi đua|khen thưởng|lao động|tiên tiến|chiến sĩ|cơ sở|
toàn quốc|học sinh|giáo viên|giáo dục|đào tạo|nhân viên|cán bộ|công chức|viên chức|nhân dân|sản xuất|kinh doanh|kinh tế|
xã hội|văn hóa|đời sống|xây dựng|nông thôn|phát triển|phòng chống|phòng cháy|chữa cháy|an ninh|trật tự|an toàn|quốc phòng|
giao thông|bảo vệ|môi trường|tổ quốc|đoàn kết|dân tộc|tôn giáo|đại đoàn|tổ chức|thực hiện|tham gia|đóng góp|tích cực|
giai đoạn|nghị quyết|chỉ thị|quyết định|chủ tịch|giám đốc|hiệu trưởng|trưởng phòng|trưởng ban|ủy ban|hội đồng|mặt trận|
hội viên|đoàn viên|thanh niên|phụ nữ|nông dân|công nhân|doanh nghiệp|hợp tác|bệnh viện|trung tâm|trung học|tiểu học|
mầm non|mẫu giáo|phổ thông|đại học|cao đẳng|khoa học|công nghệ|chuyển đổi|cải cách|hành chính|chính sách|pháp luật|
từ thiện|nhân đạo|tình nguyện|gia đình|sức khỏe|y tế|dịch bệnh|thiên tai|khắc phục|hậu quả|đột xuất|tiêu biểu|gương mẫu|
năm học|kỷ niệm|thành lập|chào mừng|đại hội|nhiệm kỳ|cả nước|chung sức|địa bàn|dạy tốt|học tốt|giỏi việc|đảm việc|vững mạnh|trong sạch|toàn dân|toàn diện|chống dịch|dịch bệnh|tội phạm|chất lượng|kiểm soát|kiểm tra|thanh tra|học tập|làm theo|tư tưởng|đạo đức|phong cách|sáng kiến|giải pháp|
quản lý|lãnh đạo|chỉ đạo|điều hành|phục vụ|huấn luyện|sẵn sàng|chiến đấu|tập thể|cá nhân|đơn vị|địa phương|thành phố`
    .replace(/\n/g, '')
    .split('|'),
);

/** Little words that open what follows: a line begins with them and never ends with one. */
const OPENING: ReadonlySet<string> = new Set(
  'và hoặc nhưng của trong tại cho với vì về do bởi để theo từ đến trên dưới khi là đã có nhân'.split(' '),
);

const lower = (word: string): string => word.toLocaleLowerCase('vi');
const bare = (word: string): string => lower(word).replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
const isCapital = (word: string): boolean => /^[“"(]?\p{Lu}/u.test(word);
const isDash = (word: string): boolean => /^[–-]$/u.test(word);
const isNumber = (word: string): boolean => /^[“"(]?\d[\d.,/%-]*$/u.test(word);

const COSTS = {
  comma: { cost: 2, needs: 'good' },
  unit: { cost: 4, needs: 'good' },
  quote: { cost: 6, needs: 'good' },
  opening: { cost: 10, needs: 'good' },
  plain: { cost: 40, needs: 'good' },
  afterDash: { cost: 60, needs: 'good' },
  proper: { cost: 120, needs: 'fair' },
  dangling: { cost: 150, needs: 'fair' },
  beforeDash: { cost: 150, needs: 'fair' },
  pair: { cost: 200, needs: 'fair' },
  held: { cost: 1_000, needs: 'any' },
} as const satisfies Readonly<Record<string, BreakCost>>;

const startsUnit = remembered(4_000, (words): boolean => startsLikeUnit(words));

/** True after `Ông`, `Bà`, `Đại tá`: the name follows. */
const endsInHonorific = (before: readonly string[]): boolean => {
  const last = before.at(-1) ?? '';
  return isCapital(last) ? isHonorific(last) : isHonorific(before.slice(-2).join(' '));
};

type Place = {
  readonly last: string;
  readonly next: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
};

/** Read from top to bottom; the first rule that fits a place decides. */
const RULES: readonly (readonly [keyof typeof COSTS, (place: Place) => boolean])[] = [
  // First of all: `phòng, chống` is one word for all its comma.
  ['pair', ({ last, next }) => PAIRS.has(`${bare(last)} ${bare(next)}`)],
  // `nhân` opens `nhân dịp …`, but ends `ủy ban nhân dân`.
  ['pair', ({ last, after }) => bare(last) === 'ban' && after.slice(0, 2).map(bare).join(' ') === 'nhân dân'],
  ['comma', ({ last }) => /[,;:]["”)]?$/u.test(last)],
  ['held', ({ last, next }) => isDash(last) && /^\d/u.test(next)],
  ['afterDash', ({ last }) => isDash(last)],
  ['held', ({ last, next }) => isDash(next) && isNumber(last)],
  ['beforeDash', ({ next }) => isDash(next)],
  ['dangling', ({ last, next }) => /^[“"(]/u.test(next) && OPENING.has(bare(last))],
  ['quote', ({ next }) => /^[“"(]/u.test(next)],
  ['held', ({ next, before }) => isCapital(next) && endsInHonorific(before)],
  ['held', ({ next }) => /^\d/u.test(next)],
  ['held', ({ last, next }) => isNumber(last) && !isCapital(next) && !OPENING.has(bare(next))],
  ['dangling', ({ last }) => OPENING.has(bare(last))],
  ['opening', ({ next }) => OPENING.has(bare(next))],
  ['unit', ({ next, after }) => isCapital(next) && startsUnit(after.slice(0, 4).join(' '))],
  ['proper', ({ last, next }) => isCapital(last) && isCapital(next)],
];

/**
 * What it costs to part the words before from the words after (both as lists of syllables, the nearest ones decide):
 * an honorific stays with its name and a number with its noun; good places are after a comma, before a unit, before an
 * opening quotation mark and before a little word such as `và`, `trong`, `tại`.
 */
export const breakCost = (before: readonly string[], after: readonly string[]): BreakCost => {
  const place: Place = { last: before.at(-1) ?? '', next: after[0] ?? '', before, after };
  return COSTS[RULES.find(([, fits]) => fits(place))?.[0] ?? 'plain'];
};

/** What it costs to part a name after syllable `index` of `count`: family name and last name never stand alone. */
export const nameBreakCost = (index: number, count: number): BreakCost => ({
  cost: COSTS.held.cost * (index === 0 || index === count - 2 ? 2 : 1),
  needs: 'any',
});
