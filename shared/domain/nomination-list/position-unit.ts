import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import { leadingTitle, matchTitle, SHORT_HEAD } from '#shared/domain/nomination-list/post-titles';
import { startsWithUnitWord } from '#shared/domain/nomination-list/unit-words';

const SEPARATOR = /\s*,\s+|\s*,(?=\p{L})|\s+[-–—]\s+|\s*[-–—]\s+|\s+[-–—]\s*|\s*;\s*|\s*\/\s*(?=\p{Lu})|\n/gu;

export type PositionAndUnit = { readonly position: string | null; readonly unit: string | null };

/** More than the bare kind of a unit, which is the end of a title: `Phó Trưởng Công an | phường`. */
const beginsWithUnit = (text: string): boolean =>
  text.includes(' ') && startsWithUnitWord(text) && !BARE_ORGANISATION.test(text);

/** Organisations that every unit has: without a name of their own they end a title, `Bí thư Chi đoàn | Trường A`. */
const BARE_ORGANISATION =
  /^((liên )?chi đoàn|chi bộ|đảng bộ|đảng (ủy|uỷ)|công đoàn( cơ sở)?|đoàn trường|đoàn thanh niên|đoàn thể|chi hội( (phụ nữ|nông dân|cựu chiến binh|người cao tuổi|chữ thập đỏ|khuyến học))?|hội đồng trường|hội đồng quản trị|ban chấp hành|ban công tác mặt trận|ban quản lý|ban (thanh tra|giám sát)[\p{Ll} ]*|tổ (tự quản|liên gia|dân phòng|hòa giải|hoà giải|vay vốn|tiết kiệm|bảo vệ|an ninh|nhân dân|công nghệ số|công đoàn|đảng|hợp tác|phụ nữ)[\p{Ll} ]*|đội (dân phòng|xung kích|văn nghệ)[\p{Ll} ]*|hội (nông dân|(liên hiệp )?phụ nữ|lhpn|cựu chiến binh|ccb|người cao tuổi|nct|chữ thập đỏ|ctđ|khuyến học|cựu giáo chức)( việt nam)?|((ủy|uỷ) ban |ub)?(mttq|mặt trận tổ quốc)( việt nam)?|câu lạc bộ)$/iu;

const HEADS_PART = /(?:trưởng|phó|quản đốc)$/iu;
const PART_OF_UNIT = /^(?:đội|tổ(?! dân phố)|khoa|bộ môn|bộ phận|nhóm|(?:phân )?xưởng|ca|kíp)\s/iu;

/**
 * The unit stands before the comma, and its place or its parent behind it: `giáo viên Trường A, huyện B`. In `Đội trưởng
 * Đội 2, Phòng C` the post is that of a part, and the unit stands behind.
 */
const hasUnitBefore = (left: string, title: string, right: string): boolean => {
  const rest = left.slice(title.length).trim();
  const headsPart = HEADS_PART.test(title) && PART_OF_UNIT.test(rest) && startsWithUnitWord(right);
  return beginsWithUnit(rest) && !headsPart && !isNamedInFull(rest, right);
};

/** `Chủ tịch Công ty, Công ty Xổ số A`: the body that ends the post is the one named behind the comma. */
const isNamedInFull = (bare: string, right: string): boolean => wordsOf(right).startsWith(`${wordsOf(bare)} `);

/** The work behind a title, which is no unit's name: `Nhân viên | soát vé`. */
const saysWork = (rest: string): boolean => /^\s+\p{Ll}[\p{Ll}\s]*$/u.test(rest);

const isWholePost = (left: string, title: string | null, right: string): boolean => {
  if (title === null) return !startsWithUnitWord(left);
  return title === left || (saysWork(left.slice(title.length)) && /^\p{Lu}/u.test(right));
};

/** `Dạy Toán 10, 11`: figures alone are no unit. */
const NAMES_SOMETHING = /\p{L}/u;

const cut = (text: string): PositionAndUnit | null => {
  for (const match of text.matchAll(SEPARATOR)) {
    const left = text.slice(0, match.index).trim();
    const right = text.slice(match.index + match[0].length).trim();
    if (left === '' || !NAMES_SOMETHING.test(right)) continue;
    const isSlash = match[0].trim() === '/';
    if (isSlash && (leadingTitle(left) === null || !startsWithUnitWord(right))) continue;
    if (leadingTitle(right) !== null && !startsWithUnitWord(right)) continue;
    const title = leadingTitle(left);
    if (title !== null && hasUnitBefore(left, title, right)) return null;
    if (startsWithUnitWord(right) || isWholePost(left, title, right)) return { position: left, unit: right };
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
  const isHead = matchTitle(last, 'head') !== null || SHORT_HEAD.test(last);
  const offset = isHead ? 0 : unitStartWithin(rest);
  if (offset === null) return { position: text, unit: null };
  const unit = rest.slice(offset);
  // `Trưởng Công an xã`: the kind of a place without its name ends the post.
  if (/^(xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|thôn|ấp|bản|khu phố)$/iu.test(unit)) {
    return { position: text, unit: null };
  }
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
