import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import { splitHonorific } from '#shared/domain/nomination-list/honorific';
import { leadingTitle } from '#shared/domain/nomination-list/post-titles';
import { startsWithUnitWord } from '#shared/domain/nomination-list/unit-words';
import type { RecipientKind } from '#shared/domain/recipient';
import { remembered } from '#shared/lib/remembered';

const FAMILY_NAMES: ReadonlySet<string> = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lí đào đoàn vương trịnh trương đinh lâm phùng mai tô hà cao tạ tống lương luơng lưu chu thái quách la kiều tiêu thạch sơn danh châu mạc hứa lại nghiêm quản tôn tăng tằng bạch cù cấn kim giang giàng đàm mẫu khúc ông ninh nông bế ma mã lò lô vi vì cầm sùng vàng giáp thào mùa lầu cư cứ lục hầu đồng khổng ung diệp thiều văn phí nhữ nhâm từ tòng tưởng khuất kha lữ lã âu khâu chế điểu ksor rmah siu rcom kpă kpa nay y h a rơ ro chăm blong alăng a lăng zơrâm pinăng triệu bàn thân chung hoa đới thi mông hờ xa quàng cà hạng tẩn chảo phàn lừu sầm hà mạch uông viên doãn thẩm dư đường tri trang tào cung phó quan mẫn nhan thành công ngụy bành lộ ứng nghê sử bá biện giản lều hướng khiếu vòng hoắc phú vừ chá chứ già lử ly sính tráng hảng cháng lềnh vạng quảng mông cil k lơ rahlan rah ka kră rơ kpuih hra puih romah hlong ayun đèo điêu lường mè sồng thò chang cút lèo khoàng pờ lỳ vù hạng sừng chìu cháng páo diêm đậu điền khương kỷ lục liêu nhiêu tiết trình trác uất ưng vạn lưỡng ôn bồ cấp chử cồ cù hàn tòng lự mai touprong liêng hắc dơng lê bríu bhling pơloong zơ cil bon tou touneh chamaléa katơr pi'.split(
    ' ',
  ),
);
const FAMILY_NAMES_FOLDED: ReadonlySet<string> = new Set([...FAMILY_NAMES].map(wordsOf));

const isFamilyName = (word: string, whole: string): boolean => {
  const plain = word.normalize('NFC').toLowerCase();
  if (FAMILY_NAMES.has(plain)) return true;
  return /^[\p{ASCII}]+$/u.test(whole) && FAMILY_NAMES_FOLDED.has(wordsOf(word));
};

/** Tidies the end of a list item: `;`, `.`, `./.` are the list's punctuation and not the name's. */
export const stripItemMarks = (text: string): string => (WITHOUT_MARKS.test(text) ? text : stripMarks(text));

/** From a capital to a letter: nothing of a list item stands before or behind. */
const WITHOUT_MARKS = /^\p{Lu}[\s\S]*\p{L}$/u;

const stripMarks = (text: string): string =>
  text
    .replace(/^\s*(?:(?:(?:\d{1,3}|[a-zđ])\s*[.)]|[-–—•+*])\s+|\d{1,3}[.)](?=\p{Lu}))/u, '')
    .replace(/[\s;,:]*(?:\.\/\.?|;|,|:)\s*$/u, '')
    .replace(/(?<!\b(?:Co|Ltd|JSC|Corp|Inc))\.$/u, '')
    .trim();

/** Behind these a given name follows, whatever the family name: `Khổng Thị Mai`, `Sồng A Páo`. */
const SECOND_OF_PERSON = /^(thị|văn|a|seo)$/iu;

/** True for two to six capitalised words without digits whose first is a family name. */
export const looksLikePerson = (text: string): boolean => {
  const words = text.split(' ');
  if (/^[KH]['’ʼ]\s?\p{L}/u.test(text) && words.length <= 4) return true;
  if (words.length < 2 || words.length > 6 || /[\d,;:/()]/.test(text)) return false;
  if (!words.every((word) => /^\p{Lu}/u.test(word))) return false;
  return (
    isFamilyName(words[0] ?? '', text) ||
    (words.length >= 3 && SECOND_OF_PERSON.test(words[1] ?? '') && !startsWithUnitWord(text))
  );
};

/** As looksLikePerson for a name typed carelessly: all in small letters, or with a letter broken off (`Trần Vă n Nghị`). */
export const mayBePerson = (text: string): boolean => {
  const words = text.split(' ');
  const [first = '', second = ''] = words;
  if (words.length < 2 || words.length > 6 || /[\d,;:/()]/.test(text) || !isFamilyName(first, text)) return false;
  if (text === text.toLowerCase()) return words.length >= 3 && words.length <= 4;
  return (
    /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second) && words.every((word) => /^(\p{Lu}|\p{Ll}{1,2}$)/u.test(word))
  );
};

/**
 * `Bếp ăn không đồng Hòa Lạc`: words in small letters are no person's name; behind what could be a family name (`Lưu xá
 * tình thương Mẫu Tâm`) three of them with a capital after them.
 */
export const cannotBePerson = (text: string): boolean => {
  const [first = '', ...others] = text.split(' ');
  const small = others.filter((word) => /^\p{Ll}{2}/u.test(word)).length;
  if (!/^\p{Lu}/u.test(first)) return false;
  return isFamilyName(first, text) ? small >= 3 && /^\p{Lu}/u.test(others.at(-1) ?? '') : small >= 2;
};

/** `Hộ ông …`, `Gia đình bà …`: the household is the recipient and the words stay whole. */
export const startsLikeHousehold = (text: string): boolean =>
  /^(hộ|gia đình|vợ chồng|gđ(?=\s+(?:ông|bà|anh|chị|cụ)\s))\s+\S/iu.test(text) && !/^hộ (lý|sinh)(\s|$)/iu.test(text);

const PERSON_WORD = '(?:ông|bà|anh|chị|vợ|chồng|cô|chú|cụ)';
const COUPLE = new RegExp(`^(${PERSON_WORD})\\s.+?(?:\\s+và|,|\\s+[-–&]|\\s*/)\\s*(${PERSON_WORD})\\s+\\p{Lu}`, 'iu');

const JOINS = /và|[&,/–-]/iu;

const AND = '\\s+(?:và|&)\\s+(?:(?:vợ|chồng|con trai|con gái|con)\\s+(?:là\\s+)?)?';
/** “Và” is a name as well, but in small letters, or among capitals, it joins. */
const JOINED = new RegExp(AND, 'u');
const JOINED_IN_CAPITALS = new RegExp(AND, 'iu');

/** Two persons joined in one cell: `Ông A và bà B`, `Nguyễn Văn A và Trần Thị B`. */
export const namesTwoPersons = (text: string): boolean => {
  if (!JOINS.test(text)) return false;
  if (COUPLE.test(text)) return true;
  const parts = splitHonorific(text).name.split(text === text.toUpperCase() ? JOINED_IN_CAPITALS : JOINED);
  return parts.length === 2 && parts.every((part) => looksLikePerson(splitHonorific(part).name));
};

/** `Ông Lê Sáu, ông Lê Bảy`: two neighbours, and no couple. */
export const namesTwoOfOneSex = (text: string): boolean => {
  const [, first, second] = COUPLE.exec(text) ?? [];
  return first !== undefined && first.toLowerCase() === second?.toLowerCase();
};

const ADDRESSED_BEHIND = /(?:^|[;\n]\s*)(?:và\s+)?((?:ông|bà|đ\/c|đồng chí)\s+(?=\p{Lu})[^,;\n(–-]+)/iu;

/** Somebody else who stands behind a name or behind what the first is: `…; ông Trần Văn Bình, Tổ trưởng`. Null: nobody does. */
export const secondPersonIn = (rest: string): string | null => {
  const addressed = ADDRESSED_BEHIND.exec(rest)?.[1]?.trim() ?? '';
  if (looksLikePerson(splitHonorific(addressed).name)) return addressed;
  const first = rest.split(/[,;\n(]|\s[-–]\s/u)[0]?.trim() ?? '';
  const isPerson = first.split(' ').length >= 3 && looksLikePerson(first);
  return isPerson && leadingTitle(first) === null && !startsWithUnitWord(first) ? first : null;
};

/** A name that stands for two persons, as secondPersonIn finds them. */
export const joinTwoPersons = (first: string, second: string): string => `${first}; ${second}`;

/** True when a cell named two persons one after another: the row can be of one of them only. */
export const namesSecondPerson = (fullName: string): boolean => fullName.includes('; ');

/** True when a line of a cell begins something new and does not go on with the words of the line above. */
const beginsPart = (above: string, line: string): boolean => {
  if (leadingTitle(line) !== null || startsWithUnitWord(line)) return splitHonorific(`${above} x`).name !== 'x';
  const { name } = splitHonorific(above);
  return looksLikePerson(name) && name.split(' ').length >= 3 && /^\p{Lu}/u.test(line);
};

/** The lines of a name's cell, joined where the text was only wrapped: `Nguyễn Thị⏎Hoa` is one name. */
export const joinWrappedLines = (lines: string): string =>
  lines.includes('\n')
    ? lines.split('\n').reduce((text, line) => {
        const above = text.slice(text.lastIndexOf('\n') + 1);
        return `${text}${beginsPart(above, line) ? '\n' : ' '}${line}`;
      })
    : lines;

const CONSONANTS_ONLY = /^[bcdđfghjklmnpqrstvwxz]+$/iu;

const isOdd = remembered(
  20_000,
  (word): boolean => CONSONANTS_ONLY.test(word) || /^\p{Ll}$/u.test(word) || /[\d#@%^*=_<>?]/.test(word),
);

/** Why a person's name looks mistyped, or null. Names of ethnic groups keep their `Y`, `A`, `H'`. */
export const nameSuspicion = (name: string): { readonly word: string } | null => {
  const words = name.split(' ');
  const odd = words.find((word, index) => isOdd(word) && !(index === 0 && /^[HKY]$/u.test(word)));
  return odd === undefined ? null : { word: odd };
};

const KIND_BEFORE = /^(tập thể|cá nhân|hộ gia đình)\s*:\s*(?=\S)/iu;

/** `Tập thể: Bộ môn Giải tích`: the cell says the kind itself, which is no part of the name. */
export const cutKindBefore = (text: string): { readonly kind: string | null; readonly name: string } => {
  const match = text.includes(':') ? KIND_BEFORE.exec(text) : null;
  return match === null ? { kind: null, name: text } : { kind: match[1] ?? null, name: text.slice(match[0].length) };
};

const BORN = '(?:(?:sinh(?: năm| ngày)?|sn|s\\/n|ns)[:.]?\\s*)';
const DATE = '((?:t(?:háng)?\\s?(?=\\d{1,2}[/.-]\\d{4}))?(?:\\d{1,2}[/.-]){0,2}(?:19|20)\\d{2})';
/** `Giàng Thị Mỷ (1990)`, `Tẩn Láo Lở (T7/1984)`, `Lê Văn A, sinh năm 1975, Trưởng thôn`. */
const BIRTH_BEHIND = new RegExp(
  `\\s*(?:[(]\\s*${BORN}?${DATE}\\s*[)]|[,;–-]\\s*${BORN}${DATE}|\\s${BORN}${DATE}|[,;–-]\\s*${DATE}(?=\\s*(?:$|[,;–-])))`,
  'iu',
);

/** Cuts a birth date out of the words of a person. */
export const cutBirth = (text: string): { readonly words: string; readonly born: string | null } => {
  const match = /\d{4}/.test(text) ? BIRTH_BEHIND.exec(text) : null;
  const born = match?.slice(1).find((date) => date !== undefined);
  if (match === null || born === undefined) return { words: text, born: null };
  return { words: `${text.slice(0, match.index)}${text.slice(match.index + match[0].length)}`.trim(), born };
};

export type NameParts = { readonly fullName: string; readonly rest: string | null };

const NAME_SEPARATOR = /\s*,\s*|\s+[-–—]\s+|\s*[-–—]\s+|\s+[-–—]\s*|\s*;\s*|\n/u;
const NAME_SEPARATORS = new RegExp(NAME_SEPARATOR, 'gu');
const MAY_PART = /[,;\-–—\n(]/;

/** `Nguyễn Văn A, Phó Giám đốc Sở B`: the person up to the first separator. */
const splitPerson = (text: string): NameParts => {
  if (!MAY_PART.test(text)) return { fullName: text, rest: null };
  const inBrackets = /^([^()]+?)\s*\(([^()]+)\)$/u.exec(text);
  // Where the post stands behind a comma already, brackets belong to what they follow: `A, giáo viên Trường B (xã C)`.
  if (inBrackets?.[1] !== undefined && inBrackets[2] !== undefined && !NAME_SEPARATOR.test(inBrackets[1])) {
    const inner = inBrackets[2].trim();
    if (leadingTitle(inner) !== null || startsWithUnitWord(inner)) return { fullName: inBrackets[1], rest: inner };
  }
  const separator = NAME_SEPARATOR.exec(text);
  if (separator === null || separator.index === 0) return { fullName: text, rest: null };
  const rest = text.slice(separator.index + separator[0].length).trim();
  return { fullName: text.slice(0, separator.index).trim(), rest: rest === '' ? null : rest };
};

const FIELD = '(?:thư viện|bảo tàng|thanh tra|kho)';
/** `Phòng Tổ chức, Thanh tra và Thi đua`: among what a unit works at. */
const FIELDS_JOINED = new RegExp(`^${FIELD}\\s+(?:và|&)\\s`, 'iu');
/** `Trung tâm Thông tin - Thư viện`: nothing says which library it would be. */
const FIELD_ALONE = new RegExp(`^${FIELD}\\s*(?:[,;(\\n–—-]|$)`, 'iu');

/** What stands behind a separator is another field of the unit's work, and no unit that it belongs to. */
const isFieldBehind = (separator: string, rest: string): boolean =>
  FIELDS_JOINED.test(rest) || (/[-–—]/u.test(separator) && FIELD_ALONE.test(rest));

/** `Phòng A, B, Sở C`: the collective up to the first separator behind which a unit or place begins. */
const splitCollective = (text: string): NameParts => {
  for (const match of text.matchAll(NAME_SEPARATORS)) {
    const rest = text.slice(match.index + match[0].length).trim();
    const bare = /^\(([^()]+)\)$/u.exec(rest)?.[1]?.trim() ?? rest;
    if (match.index > 0 && startsWithUnitWord(bare) && !isFieldBehind(match[0], bare)) {
      return { fullName: text.slice(0, match.index).trim(), rest: bare };
    }
  }
  return { fullName: text, rest: null };
};

/** Cuts a cell that holds a whole recipient into the name and what follows (position and unit). */
export const splitNameCell = (text: string, kind: RecipientKind): NameParts =>
  kind === 'individual' ? splitPerson(text) : splitCollective(text);
