import { foldSameLength } from '#shared/domain/nomination-list/folded-text';
import { startsWithUnitWord } from '#shared/domain/nomination-list/unit-words';

const DEPUTY = '(?:phó |quyền |q\\. ?|nguyên )?';
const HEADS = [
  'tổng giám đốc',
  'giám đốc',
  'chủ tịch',
  'bí thư',
  'hiệu trưởng',
  'trưởng phòng',
  'trưởng khoa',
  'trưởng ban',
  'trưởng đoàn',
  'trưởng trạm',
  'trưởng bộ môn',
  'trưởng bộ phận',
  'trưởng công an',
  'trưởng thôn',
  'trưởng ấp',
  'trưởng bản',
  'trưởng xóm',
  'trưởng khu phố',
  'trưởng buôn',
  'trưởng bon',
  'trưởng làng',
  'trưởng khóm',
  'trưởng tổ dân phố',
  'buôn trưởng',
  'thôn trưởng',
  'xóm trưởng',
  'bản trưởng',
  'làng trưởng',
  'ấp trưởng',
  'già làng',
  'trưởng nhóm',
  'trưởng tiểu ban',
  'trưởng chi nhánh',
  'trưởng đồn',
  'trưởng khối',
  'tổ trưởng chuyên môn',
  'tổ trưởng tổ dân phố',
  'tổ trưởng',
  'tổ phó chuyên môn',
  'tổ phó',
  'đội trưởng',
  'đội phó',
  'cục trưởng',
  'chi cục trưởng',
  'vụ trưởng',
  'viện trưởng',
  'hạt trưởng',
  'trạm trưởng',
  'đồn trưởng',
  'quản đốc',
  'chánh văn phòng',
  'chánh thanh tra',
  'chánh án',
  'chính ủy',
  'chính uỷ',
  'chính trị viên',
  'chỉ huy trưởng',
  'tham mưu trưởng',
  'tư lệnh',
  'sư đoàn trưởng',
  'lữ đoàn trưởng',
  'trung đoàn trưởng',
  'tiểu đoàn trưởng',
  'đại đội trưởng',
  'trung đội trưởng',
  'tiểu đội trưởng',
  'chi hội trưởng(?: (?:hội )?(?:phụ nữ|nông dân|cựu chiến binh|người cao tuổi|chữ thập đỏ|khuyến học|thanh niên|nghề nghiệp))?',
  'hội trưởng',
  'chi hội phó(?: (?:hội )?(?:phụ nữ|nông dân|cựu chiến binh|người cao tuổi|chữ thập đỏ|khuyến học|thanh niên|nghề nghiệp))?',
  'hội phó',
  'trung đoàn phó',
  'tiểu đoàn phó',
  'đại đội phó',
  'trung đội phó',
  'chủ nhiệm',
  'thủ trưởng',
  'trưởng',
];
const STAFF = [
  'chuyên viên cao cấp',
  'chuyên viên chính',
  'chuyên viên',
  'kế toán trưởng',
  'kế toán viên',
  'kế toán',
  'kiểm toán viên',
  'thủ quỹ',
  'thủ kho',
  'văn thư - lưu trữ',
  'văn thư',
  'nhân viên văn thư',
  'nhân viên y tế',
  'nhân viên thư viện',
  'nhân viên kỹ thuật',
  'nhân viên hợp đồng',
  'nhân viên bảo vệ',
  'nhân viên phục vụ',
  'nhân viên hành chính',
  'nhân viên',
  'lái xe',
  'tạp vụ',
  'bảo vệ',
  'phục vụ',
  'giáo viên',
  'giảng viên chính',
  'giảng viên cao cấp',
  'giảng viên',
  'tổng phụ trách đội',
  'tổng phụ trách',
  'bác sĩ chuyên khoa ii',
  'bác sĩ chuyên khoa i',
  'bác sĩ',
  'bác sỹ',
  'dược sĩ',
  'dược sỹ',
  'điều dưỡng trưởng',
  'điều dưỡng viên',
  'điều dưỡng',
  'hộ sinh',
  'nữ hộ sinh',
  'kỹ thuật viên',
  'y sĩ',
  'y sỹ',
  'kỹ sư',
  'công nhân',
  'cán bộ',
  'công chức',
  'viên chức',
  'thanh tra viên',
  'điều tra viên',
  'cán sự',
  'cấp dưỡng',
  'kiểm sát viên',
  'thẩm phán',
  'thư ký',
  'kiểm lâm viên',
  'cảnh sát khu vực',
  'công an viên',
  'trợ lý',
  'chiến sĩ',
  'chiến sỹ',
  'xã viên',
  'thành viên',
  'ủy viên thường trực',
  'ủy viên',
  'uỷ viên',
  'đại biểu',
  'hội viên',
  'nông dân',
  'học sinh',
  'sinh viên',
  'tổ viên',
  'đội viên',
  'thợ',
  'người lao động',
  'quản trị viên',
  'thư ký tòa án',
  'hội thẩm nhân dân',
  'hội thẩm',
  'thẩm tra viên',
  'chấp hành viên',
  'công chứng viên',
  'đấu giá viên',
  'kiểm tra viên',
  'giám định viên',
  'giao dịch viên',
  'kiểm ngân',
  'khai thác viên',
  'bưu tá',
  'phóng viên',
  'biên tập viên',
  'phát thanh viên',
  'huấn luyện viên',
  'kiểm dịch viên',
  'đăng kiểm viên',
  'thuyền trưởng',
  'máy trưởng',
  'cộng tác viên',
  'chánh xứ',
];

type Spelling = (text: string) => string;

/** Lower case with its marks, one way of placing the tone of `uy`; one sign for one sign. */
const withMarks: Spelling = (text) =>
  text
    .toLowerCase()
    .replace(/uỷ/g, 'ủy')
    .replace(/uý/g, 'úy')
    .replace(/chiến sỹ/g, 'chiến sĩ')
    .replace(/([bdy]|bác) sỹ/g, '$1 sĩ');

const alternatives = (titles: readonly string[], spell: Spelling): string =>
  [...new Set(titles.map(spell))].sort((left, right) => right.length - left.length).join('|');

const titlePatterns = (spell: Spelling): { readonly any: RegExp; readonly head: RegExp } => {
  const heads = `(?:${spell(DEPUTY)}(?:${alternatives(HEADS, spell)}))`;
  const extra = `(?: ${spell('thường trực')}| ${spell('phụ trách')}| ${spell('chuyên trách')})?`;
  const end = '(?![\\p{L}\\p{N}])';
  return {
    any: new RegExp(`^(?:${heads}${extra}|${alternatives(STAFF, spell)})${end}`, 'u'),
    head: new RegExp(`^${heads}${end}`, 'u'),
  };
};

const MARKED = titlePatterns(withMarks);
const UNMARKED = titlePatterns(foldSameLength);

/** Marks decide (`trưởng` heads, `trường` is a school) unless the text was typed without any. */
const matchTitle = (text: string, which: 'any' | 'head'): RegExpExecArray | null =>
  /^\p{ASCII}*$/u.test(text) ? UNMARKED[which].exec(foldSameLength(text)) : MARKED[which].exec(withMarks(text));

/** The longest known title at the start of the text, or null. */
export const leadingTitle = (text: string): string | null => {
  const match = matchTitle(text, 'any');
  return match === null ? null : text.slice(0, match[0].length);
};

const SEPARATOR = /\s*,\s+|\s*,(?=\p{L})|\s+[-–—]\s+|\s*[-–—]\s+|\s+[-–—]\s*|\s*;\s*|\s*\/\s*(?=\p{Lu})|\n/gu;

export type PositionAndUnit = { readonly position: string | null; readonly unit: string | null };

/** More than the bare kind of a unit, which is the end of a title: `Phó Trưởng Công an | phường`. */
const beginsWithUnit = (text: string): boolean =>
  text.includes(' ') && startsWithUnitWord(text) && !BARE_ORGANISATION.test(text);

/** Organisations that every unit has: without a name of their own they end a title, `Bí thư Chi đoàn | Trường A`. */
const BARE_ORGANISATION =
  /^((liên )?chi đoàn|chi bộ|đảng bộ|đảng (ủy|uỷ)|công đoàn( cơ sở)?|đoàn trường|đoàn thanh niên|đoàn thể|chi hội( (phụ nữ|nông dân|cựu chiến binh|người cao tuổi|chữ thập đỏ|khuyến học))?|hội đồng trường|hội đồng quản trị|ban chấp hành|ban công tác mặt trận|ban quản lý|ban (thanh tra|giám sát)[\p{Ll} ]*|tổ (tự quản|liên gia|dân phòng|hòa giải|hoà giải|vay vốn|tiết kiệm|bảo vệ|an ninh|nhân dân|công nghệ số|công đoàn|đảng|hợp tác|phụ nữ)[\p{Ll} ]*|đội (dân phòng|xung kích|văn nghệ)[\p{Ll} ]*|câu lạc bộ)$/iu;

const cut = (text: string): PositionAndUnit | null => {
  for (const match of text.matchAll(SEPARATOR)) {
    const left = text.slice(0, match.index).trim();
    const right = text.slice(match.index + match[0].length).trim();
    if (left === '' || right === '') continue;
    const isSlash = match[0].trim() === '/';
    if (isSlash && (leadingTitle(left) === null || !startsWithUnitWord(right))) continue;
    if (leadingTitle(right) !== null && !startsWithUnitWord(right)) continue;
    const title = leadingTitle(left);
    if (title !== null && title !== left && beginsWithUnit(left.slice(title.length).trim())) return null;
    if (startsWithUnitWord(right) || title === left) return { position: left, unit: right };
    if (title === null && !startsWithUnitWord(left)) return { position: left, unit: right };
  }
  return null;
};

/** `Phòng Nội vụ - Trưởng phòng`: the unit stands first. Null without a post behind it: all of it is the unit. */
const cutUnitFirst = (text: string): PositionAndUnit | null => {
  for (const match of text.matchAll(SEPARATOR)) {
    const position = text.slice(match.index + match[0].length).trim();
    if (leadingTitle(position) === position) return { position, unit: text.slice(0, match.index).trim() };
  }
  return null;
};

/** Where a unit begins inside the words after a title: `Toán Trường THCS A` → at `Trường`. */
const unitStartWithin = (text: string): number | null => {
  if (/^\p{Ll}+\s+\p{Lu}/u.test(text) && startsWithUnitWord(text)) return 0;
  for (const match of text.matchAll(/(?<=^|\s)\p{Lu}/gu)) {
    if (startsWithUnitWord(text.slice(match.index))) return match.index;
  }
  return null;
};

/** `A, Giám đốc Sở B`: the last title of several; what stands before it is position. */
const lastTitleStart = (text: string): number => {
  let start = 0;
  for (const match of text.matchAll(SEPARATOR)) {
    const at = match.index + match[0].length;
    if (leadingTitle(text.slice(at)) !== null) start = at;
  }
  return start;
};

/** `Trưởng phòng Tổ chức` is a unit's own name behind its title; after other titles only a unit word begins one. */
const cutAfterTitle = (text: string): PositionAndUnit | null => {
  const start = lastTitleStart(text);
  const last = text.slice(start);
  const title = leadingTitle(last);
  if (title === null) return null;
  const rest = last.slice(title.length).replace(/^[\s,;–-]+/, '');
  if (rest === '') return { position: text, unit: null };
  const offset = matchTitle(last, 'head') !== null ? 0 : unitStartWithin(rest);
  if (offset === null) return { position: text, unit: null };
  const unit = rest.slice(offset);
  return { position: text.slice(0, text.length - unit.length).replace(/[\s,;–-]+$/, ''), unit };
};

/**
 * Takes a cell that holds position and unit; `unitKnown` when a separator row already gives the unit, in which case
 * only a written separator cuts. Gives the two apart; a bare unit has no position.
 */
export const splitPositionUnit = (text: string, context: { readonly unitKnown: boolean }): PositionAndUnit => {
  const parted = startsWithUnitWord(text) && leadingTitle(text) === null ? cutUnitFirst(text) : cut(text);
  if (parted !== null) return parted;
  if (leadingTitle(text) === null && startsWithUnitWord(text)) return { position: null, unit: text };
  if (context.unitKnown) return { position: text, unit: null };
  return cutAfterTitle(text) ?? { position: text, unit: null };
};
