import { sameWordsKey, wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { ListProblem, ListReading, NomineeRow } from '#shared/domain/nomination-list/list-reading';
import { markedWords, wholeWords } from '#shared/domain/nomination-list/post-words';
import { remembered } from '#shared/lib/remembered';

/** Bodies that no other is above in a list: a department that sums up a province's list is not over its police. */
const OF_THEIR_OWN =
  /^(?:so|ubnd|uy ban|hdnd|hoi dong nhan dan|cong an|bo doi|bo chi huy|dai|bao|tinh|thanh|huyen|xa|phuong|thi tran|thi xa|thanh pho|dac khu|cuc|tong cuc|kho bac|bao hiem|bhxh|toa an|vien kiem sat|ngan hang|lien doan lao dong|hop tac xa|htx|cong ty|tong cong ty|doanh nghiep|giao hoi|giao xu|ban tri su|chua)\b/;

const firstWord = (name: string): string => wordsOf(name).split(' ')[0] ?? '';

/** Kinds of body: at the end of a name they say no more than that there is one, `Văn phòng Sở`. */
const KINDS_OF_BODY =
  'sở|ubnd|ủy ban|uỷ ban|trường|công ty|cty|tổng công ty|cục|chi cục|trung tâm|bệnh viện|bv|nhà máy|xí nghiệp|chi nhánh|công an|hợp tác xã|htx|ngân hàng|tòa án|toà án|viện kiểm sát';
const NOT_AT_END = '(?!$)';
const BODY_AT_END = wholeWords(`(${KINDS_OF_BODY})$`, ' ');
const SHORT_KINDS: Readonly<Record<string, string>> = { cty: 'công ty', bv: 'bệnh viện', htx: 'hợp tác xã' };

/** `Văn phòng Sở` is part of a department and of no school. */
const endsWithKindOf = (unit: string, sender: string): boolean => {
  const kind = BODY_AT_END.exec(markedWords(unit))?.[1];
  return kind === undefined || markedWords(sender).startsWith(SHORT_KINDS[kind] ?? kind);
};

/** Parts of a body that many bodies have under the same name, with their marks: `Phong Thổ`, `Tô Hiệu` are places. */
const PARTS = wholeWords(
  [
    // Not `Tổ 5`, `Tổ dân phố 5`, `Tổ hợp tác`, `Tổ chức …`.
    'tổ(?! (?:(?:số )?\\d+\\p{L}?|dân|nhân dân|tdp|dp|tự quản|liên gia|hợp|chức|quốc|bản|thôn|ấp|xóm|khu|hòa giải|hoà giải|vay|tiết kiệm|an ninh|bảo vệ an ninh|phụ nữ|công nghệ số|đảng|đại biểu|trưởng|phó)(?!\\p{L}))(?= )',
    'khoa(?! (?:học|giáo)(?!\\p{L}))',
    // Not those that the public knows by themselves.
    'phòng(?! (?:khám|giao dịch|công chứng|thương mại|trưng bày|vé|tập|trà)(?!\\p{L}))',
    'bộ môn|bộ phận|ban (?:giám hiệu|(?:tổng )?giám đốc|lãnh đạo|chủ nhiệm)|lãnh đạo|phân xưởng',
    'khối (?:văn phòng|cơ quan|hành chính|nghiệp vụ|chuyên môn|gián tiếp|trực tiếp|sản xuất|lớp)',
    'xưởng(?: (?:\\d+|(?:sản xuất|sửa chữa|cơ khí|cơ điện|thực hành|may|in)(?!\\p{L}).*))?$',
    // `Đội 5` may be one of a village, `Đội Quản lý thị trường số 2` is one by itself.
    'đội (?:bảo vệ(?! dân phố)|kỹ thuật|thi công|vận hành|cơ giới|xe|lái xe|sửa chữa|thu gom|nghiệp vụ|tổng hợp|quản lý (?:vận hành|kênh|đường))',
    // `Văn phòng Quốc hội`, `Văn phòng luật sư An Bình`, `Thanh tra Chính phủ` are bodies; every department has a `Văn phòng Sở`.
    `(?:văn phòng|thanh tra)(?: (?:${KINDS_OF_BODY}))?$`,
  ].join('|'),
  '^',
);
/** Words of a name that say whose part it is; `Văn hóa - Xã hội`, `Tài nguyên - Môi trường` are what it works at. */
const NAMES_ITS_BODY = wholeWords(
  [
    `(?:sở|ubnd|ủy ban|uỷ ban|hđnd)${NOT_AT_END}`,
    'tỉnh|huyện|quận|xã(?! hội)|phường|thị trấn|thị xã|thành phố|đặc khu|p|q|tp|tx|tt',
    `(?:(?<!(?:môi|thị|nông|lâm|công|hội|hiện) )trường|mầm non|tiểu học|thcs|thpt|đại học|cao đẳng|bệnh viện|bv|trung tâm)${NOT_AT_END}`,
    `(?:công ty|cty|chi nhánh|xí nghiệp|nhà máy|tập đoàn|hợp tác xã|htx|ngân hàng|công an|tòa án|toà án|viện kiểm sát|chi cục|cục)${NOT_AT_END}`,
    'ttyt|tand|vks|vksnd',
    '(?:tỉnh|thành|huyện|quận|đảng|thị|quân) ủy|chính phủ|quốc hội|trung ương|việt nam',
  ].join('|'),
  '(?<=[\\p{L}\\p{N}] )',
);
/** Every province's police has one of that name; in another's list it is none of its parts. */
const OF_POLICE = wholeWords('(?:phòng|đội) (?:cảnh sát|p[ac]\\d+)', '^');

/** `Phòng Kinh tế, Hạ tầng và Đô thị` is one part; behind any other comma stands its body or its place. */
const isOneName = (unit: string): boolean => !unit.includes(',') || /,[^,]+\svà\s[^,]+$/iu.test(unit.normalize('NFC'));

const isPartOfSomeBody = remembered(4_000, (unit): boolean => {
  const words = markedWords(unit);
  return isOneName(unit) && PARTS.test(words) && !NAMES_ITS_BODY.test(words);
});

/** The name of a part of a unit in full: “Tổ Toán” of one school is not that of the next. */
export const partInFull = (part: string, unit: string): string => `${part}, ${unit}`;

/**
 * A row as one of the unit that sent the list: where it names no unit it is that one's, and a part such as “Tổ Toán” is its part.
 * The sender's own row and its peers' belong to no other unit.
 */
export const ofSender = (sender: string) => {
  const own = sameWordsKey(sender);
  const kind = firstWord(sender);
  const isPolice = /^công an(?!\p{L})/u.test(markedWords(sender));
  const isPart = (unit: string): boolean =>
    isPartOfSomeBody(unit) &&
    endsWithKindOf(unit, sender) &&
    firstWord(unit) !== kind &&
    sameWordsKey(unit) !== own &&
    (isPolice || !OF_POLICE.test(markedWords(unit)));
  const standsAlone = ({ recipientKind, fullName }: NomineeRow): boolean =>
    sameWordsKey(fullName) === own ||
    (recipientKind === 'collective' && (firstWord(fullName) === kind || OF_THEIR_OWN.test(wordsOf(fullName))));
  return (row: NomineeRow): NomineeRow => {
    const { unit } = row;
    if (unit === null) return standsAlone(row) ? row : { ...row, unit: sender };
    return isPart(unit) ? { ...row, unit: partInFull(unit, sender) } : row;
  };
};

/** Where a row of a list with units leaves its own out, the doubt stays and says whose unit was taken. */
export const namingSender = (problems: readonly ListProblem[], sender: string): readonly ListProblem[] =>
  problems.map((problem) =>
    problem.code === 'UNIT_MISSING' ? { ...problem, facts: { ...problem.facts, sender } } : problem,
  );

const ofWholeFile = (code: string, facts: ListProblem['facts']): readonly ListProblem[] => [
  { sheet: null, sourceRow: null, code, severity: 'warning', facts },
];

/**
 * The notice of the desk about a list of which nobody says whose it is: no person has a unit, or all that rows name are parts that
 * many bodies have, `Khoa Nội`. Nothing where one row names a body.
 */
export const unitsUnknown = ({ rows }: Pick<ListReading, 'rows'>): readonly ListProblem[] => {
  const units = rows.flatMap(({ unit }) => (unit === null || unit === '' ? [] : [unit]));
  if (units.length === 0) {
    return rows.some(({ recipientKind }) => recipientKind === 'individual') ? ofWholeFile('UNITS_UNKNOWN', {}) : [];
  }
  const [part = ''] = units;
  return units.every(isPartOfSomeBody) ? ofWholeFile('UNITS_ARE_PARTS', { part }) : [];
};
