import type { AwardCode } from '#shared/domain/award-code';
import type { NomineeRow, TypedBirthDate } from '#shared/domain/nomination-list/list-reading';

/** A generator of numbers in [0, 1), the same for the same seed. */
const chance = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mix = Math.imul(state ^ (state >>> 15), state | 1);
    mix ^= mix + Math.imul(mix ^ (mix >>> 7), mix | 61);
    return ((mix ^ (mix >>> 14)) >>> 0) / 4294967296;
  };
};

type Weighted = readonly (readonly [word: string, weight: number])[];

const weighted = (text: string): Weighted =>
  text.split(',').map((part) => {
    const [word = '', weight = '1'] = part.trim().split(':');
    return [word, Number(weight)] as const;
  });

/** How often family names stand in registers: three of them make half of the people. */
const FAMILIES = weighted(
  'Nguyễn:38, Trần:11, Lê:9, Phạm:7, Huỳnh:3, Hoàng:3, Phan:4, Vũ:3, Võ:2, Đặng:2, Bùi:2, Đỗ:2, Hồ:1, Ngô:1, Dương:1, Lý:1, Đinh:1, Đoàn:1, Trịnh:1, Mai:1, Cao:1, Lương:1, Hà:1, Tô:0.5, Vương:0.5, Lò:0.5, Cầm:0.5, Quàng:0.5',
);
const WOMEN_MIDDLES = weighted(
  'Thị:45, Thị Thu:6, Thị Thanh:6, Thị Kim:4, Thị Ngọc:5, Thị Hồng:5, Thị Minh:3, Thị Bích:2, Thu:4, Thanh:4, Ngọc:4, Minh:3, Kim:2, Hồng:2, Phương:2, Thùy:2, Mai:1',
);
const MEN_MIDDLES = weighted(
  'Văn:38, Đức:7, Hữu:6, Minh:6, Quang:5, Xuân:4, Đình:4, Ngọc:4, Thanh:4, Quốc:4, Công:3, Anh:3, Trọng:2, Mạnh:2, Bá:2, Duy:2, Tiến:2',
);
const WOMEN = weighted(
  'Hoa:4, Hòa:2, Hồng:4, Hương:6, Hường:2, Hằng:5, Hạnh:5, Hà:6, Hải:2, Hiền:5, Hoài:1, Hoàn:1, Huệ:3, Huyền:4, Lan:6, Loan:3, Liên:3, Linh:5, Lý:1, Mai:5, Minh:1, My:1, Mỹ:1, Nga:4, Ngà:1, Ngân:2, Ngọc:3, Nguyệt:2, Nhung:3, Oanh:2, Phương:4, Phượng:2, Quyên:2, Quỳnh:2, Tâm:2, Thảo:4, Thanh:3, Thoa:1, Thơm:1, Thu:5, Thủy:4, Thúy:4, Trang:4, Trâm:1, Tuyết:3, Uyên:1, Vân:4, Xuân:2, Yến:4',
);
const MEN = weighted(
  'An:2, Anh:2, Bình:4, Bính:1, Chiến:3, Chung:1, Cường:5, Công:1, Dũng:6, Dụng:1, Dương:1, Đạt:2, Định:1, Đông:1, Đức:3, Giang:2, Hà:2, Hải:5, Hậu:1, Hiếu:3, Hiệp:2, Hòa:3, Hoàng:2, Hùng:7, Hưng:3, Huy:2, Khánh:2, Khoa:1, Kiên:2, Lâm:2, Linh:1, Long:4, Lực:1, Mạnh:3, Minh:4, Nam:5, Nghĩa:2, Phong:2, Phú:1, Phúc:2, Quân:3, Quang:3, Quyết:1, Sơn:5, Tài:1, Tân:1, Thái:1, Thắng:5, Thành:4, Thanh:1, Thịnh:1, Thọ:1, Tiến:3, Toàn:3, Toán:1, Trung:4, Trường:2, Tú:2, Tuấn:6, Tuân:1, Tùng:3, Việt:2, Vinh:3, Vũ:1',
);

/** A third of the people serve as teachers, a third as officials, the others each in a post of their own. */
const POSITIONS: Weighted = weighted(
  'Giáo viên:40, Chuyên viên:25, Tổ trưởng:5, Phó trưởng phòng:4, Trưởng phòng:3, Hiệu trưởng:2, Phó Hiệu trưởng:3, Kế toán:4, Văn thư:3, Y tá:4, Bác sĩ:4, Bảo vệ:2, Lái xe:1',
);

const AWARDS: readonly AwardCode[] = ['LDTT', 'LDTT', 'LDTT', 'LDTT', 'CSTDCS', 'GK_SO', 'BK_TINH'];

export type ProvinceOptions = {
  readonly people: number;
  readonly seed?: number;
  /** People of one unit; units of a province have some dozens. */
  readonly perUnit?: number;
  /** The share of rows that give a full birth date. */
  readonly withBirthDate?: number;
  readonly award?: AwardCode;
};

/** Invented people of a whole province, with names as frequent as they are: no two of one unit bear one name. */
export const peopleOfProvince = (options: ProvinceOptions): readonly NomineeRow[] => {
  const { people, seed = 1, perUnit = 33, withBirthDate = 0 } = options;
  const next = chance(seed);
  const pick = (words: Weighted): string => {
    let left = next() * words.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [word, weight] of words) {
      left -= weight;
      if (left < 0) return word;
    }
    return words[0]?.[0] ?? '';
  };
  const birthDate = (): TypedBirthDate => {
    const value = new Date(Date.UTC(1965 + Math.floor(next() * 37), 0, 1 + Math.floor(next() * 365)))
      .toISOString()
      .slice(0, 10);
    return { original: value, value, precision: 'day' };
  };
  const rows: NomineeRow[] = [];
  let inUnit = new Set<string>();
  for (let at = 0; at < people; at += 1) {
    if (at % perUnit === 0) inUnit = new Set();
    const isWoman = next() < 0.55;
    const draw = () =>
      [pick(FAMILIES), pick(isWoman ? WOMEN_MIDDLES : MEN_MIDDLES), pick(isWoman ? WOMEN : MEN)].join(' ');
    let fullName = draw();
    while (inUnit.has(fullName)) fullName = draw();
    inUnit.add(fullName);
    const code = options.award ?? AWARDS[Math.floor(next() * AWARDS.length)] ?? 'LDTT';
    rows.push({
      sheet: null,
      sourceRow: at + 3,
      recipientKind: 'individual',
      fullName,
      honorific: isWoman ? 'Bà' : 'Ông',
      position: pick(POSITIONS),
      unit: `Đơn vị sự nghiệp số ${Math.floor(at / perUnit) + 1}`,
      awardProposed: [{ code, original: code }],
      achievements: null,
      ...(next() < withBirthDate ? { birthDate: birthDate() } : {}),
    });
  }
  return rows;
};
