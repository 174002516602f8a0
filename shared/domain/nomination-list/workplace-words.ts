import { wordsOf } from '#shared/domain/nomination-list/folded-text';

/** Workplaces told by one word, with its marks only: folded, many are names of people. */
const ALONE = 'bến cảng phà chợ bãi rạp ga tuyến chốt tàu trại đập';

/** Workplaces told by two words or more. */
const TOGETHER = [
  ...['bến phà', 'bến xe', 'bến tàu', 'bến cảng', 'bến đò', 'bến thuyền', 'cầu cảng', 'cảng hàng không', 'cảng biển'],
  ...['cảng cá', 'cảng hành khách', 'âu thuyền', 'âu tàu', 'đèn biển', 'hải đăng', 'sân bay', 'sân vận động'],
  ...['nhà ga', 'nhà khách', 'nhà nghỉ', 'nhà hàng', 'nhà thuốc', 'nhà thi đấu', 'nhà thiếu nhi', 'nhà truyền thống'],
  ...['nhà dưỡng lão', 'nhà tang lễ', 'nhà an dưỡng', 'hiệu sách', 'hiệu thuốc', 'tòa soạn', 'toà soạn'],
  ...['nghĩa trang', 'công viên', 'vườn quốc gia', 'vườn thú', 'hồ chứa', 'thủy điện', 'thuỷ điện', 'trang trại'],
  ...['mỏ than', 'mỏ đá', 'giàn khoan', 'di tích', 'làng nghề', 'chợ đầu mối', 'bãi đỗ xe', 'bãi rác', 'trại giống'],
  ...[
    'điểm trường',
    'điểm bưu điện',
    'điểm giao dịch',
    'phân viện',
    'phân khu',
    'phân trạm',
    'phân hội',
    'quầy giao dịch',
  ],
  ...['cơ sở cai nghiện', 'cơ sở bảo trợ', 'cơ sở giáo dục', 'cơ sở điều trị', 'cơ sở mầm non', 'cơ sở chăm sóc'],
  ...['tổng đội', 'tổng trạm', 'tổng đài', 'tổng hội'],
];

const MARKED: ReadonlySet<string> = new Set([...ALONE.split(' '), ...TOGETHER]);
const FOLDED: ReadonlySet<string> = new Set(TOGETHER.map(wordsOf));
const FIRST: ReadonlySet<string> = new Set([...MARKED, ...FOLDED].map((words) => words.split(' ')[0] ?? ''));

const CAPITAL = /^\p{Lu}/u;
const UNMARKED = /^\p{ASCII}*$/u;

const beginsWith = (words: readonly string[], known: ReadonlySet<string>): boolean =>
  [1, 2, 3, 4].some((count) => count < words.length && known.has(words.slice(0, count).join(' ')));

/**
 * True when the text begins with the word of a workplace and goes on with its name: `Bến phà Cồn Nổi`, `Cảng Cửa Lò`.
 * `first` is its first word in small letters: nearly always it tells that there is none.
 */
export const startsWithWorkplace = (text: string, first: string): boolean => {
  if (!FIRST.has(first) || !CAPITAL.test(text)) return false;
  const words = text.toLowerCase().split(/\s+/, 6);
  return beginsWith(words, MARKED) || (UNMARKED.test(text) && beginsWith(words, FOLDED));
};
