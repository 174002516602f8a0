import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import { remembered } from '#shared/lib/remembered';

const RANKS = [
  'Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Chuẩn Đô đốc|Phó Đô đốc|Đô đốc',
  'Đại tá|Thượng tá|Trung tá|Thiếu tá',
  '(?:Đại|Thượng|Trung|Thiếu|Chuẩn)\\s(?:[úu]y|u[ýy])',
  '(?:Thượng|Trung|Hạ)\\ss[ĩỹ]|Binh nhất|Binh nhì',
].join('|');
const BRANCH = '(?:\\s+(?:QNCN|CN|chuyên nghiệp))?';
const PERSONS = [
  'Ông\\s?\\(bà\\)|Ông/bà|Ông|Bà|Ô\\.?|B\\.|Đồng chí|Đ\\s?/\\s?c\\.?|Đ\\.c\\.?|ĐC\\.?',
  'Cô giáo|Thầy giáo|Cô|Thầy|Anh|Chị|Em|Cháu|Bạn|Bác sĩ|Bác sỹ|Bác|Chú|Dì|Cụ ông|Cụ bà|Cụ|Mẹ',
  'Linh mục|Mục sư|Đại đức|Thượng t(?:ọa|oạ)|H(?:òa|oà) thượng|Ni sư|Ni trưởng|Sư cô|Sư thầy|Sư ông|Sư bà|Nữ tu|Tu sĩ|Tu sỹ',
  'Giám mục|Truyền đạo|Giáo hữu|Lễ sanh|Phối sư|Đầu sư|(?:Chánh|Phó) trị sự|Thông sự|Đạo trưởng|Sư cả|Sãi cả|Lục cả|Tỳ kheo(?: ni)?|Tu huynh|Nghệ nhân|Nghệ sĩ|Luật sư|Kỹ sư',
  '(?:HT|TT|ĐĐ|NS|SC|NT)\\.(?=\\s*Thích)|Giáo sư|Phó Giáo sư|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Dược sĩ|Dược sỹ|Liệt sĩ|Liệt sỹ|Mr\\.?|Mrs\\.?|Ms\\.?|Miss',
].join('|');

/** Degrees, professions and honours as lists shorten them; each may carry the degree of a specialist: `BSCKII`. */
const DEGREE =
  '(?:PGS|GS|TSKH|T[Ss]|Th\\.?[Ss]|THS|B[Ss]|D[Ss]|ĐD|CNĐD|ĐDCN|NHS|CNHS|CNXN|CNYTCC|KTVT|KTV|YS|KSC|K[Ss]|LS|KTS|GVCC|GVC|CN|NSƯT|NSND|NGƯT|NGND|TTƯT|TTND|NNƯT|NNND|CKI{1,2}|CK[12])(?:CKI{1,2}|CK[12]|NT|ĐK|YHDP|YHCT|ĐH|TH|CĐ)?';
const CHAIN = `${DEGREE}(?:\\s?[.,/&–-]\\s?${DEGREE}|\\s${DEGREE})*`;
/** A name in full behind it: a short form without a stop may be anything else, `CN Agribank`. */
const FULL_NAME = "(?=(?:\\p{Lu}[\\p{L}'’]*\\s+){1,5}\\p{Lu}[\\p{L}'’]*(?:$|\\s*[,;(\\-–\\n]))";

const PREFIX = new RegExp(
  `^((?:(?:${RANKS})${BRANCH}|${PERSONS})(?:[.,]?\\s+${CHAIN}\\.?(?=\\s))?)(?:[.:,]?\\s+|[.:])(?=\\S)`,
  'iu',
);
const DEGREE_STOPPED = new RegExp(`^(${CHAIN}\\.)[:,]?\\s*(?!${DEGREE}(?!\\p{L}))(?=\\p{Lu})`, 'u');
const DEGREE_BARE = new RegExp(`^((?!CN\\s)${CHAIN})[:,]?\\s+${FULL_NAME}`, 'u');
/** What somebody does or was, as an address: `Nhà báo Đoàn Việt Bắc`, never `Nhà báo trẻ tỉnh A`. */
const BY_WORK = new RegExp(
  `^(Nhà báo|Nhà giáo|Nhà văn|Nhà thơ|Luật gia|Nhạc sĩ|Nhạc sỹ|H(?:ọa|oạ) sĩ|H(?:ọa|oạ) sỹ|Cựu chiến binh|CCB|Cựu TNXP|Thương binh)\\s+${FULL_NAME}`,
  'u',
);
const ALSO_FAMILY_NAMES = /^(anh|chị|cô|thầy|em|cháu|bạn|bác|chú|dì|mẹ|ô\.?|b\.)$/i;

/** The letters with which an honorific, a rank or a degree begins: other texts need no closer look. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  'đại thượng trung thiếu chuẩn phó đô hạ binh ông bà ô b đồng đ đc cô thầy anh chị em cháu bạn bác chú dì linh mục hòa hoà ni sư nghệ ht tt đđ ns sc nt luật kỹ giáo tiến thạc dược liệt mr mrs ms miss cụ mẹ nữ tu giám truyền lễ phối đầu chánh thông đạo sãi lục tỳ nhà nhạc họa hoạ cựu ccb thương'.split(
    ' ',
  ),
);
const LEADING_LETTERS = /^\p{L}+/u;
const BEGINS_DEGREE = new RegExp(`^${DEGREE}(?!\\p{L})`, 'u');

const capitalise = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** `Ong Bui Tan`, typed without marks; “Ong Thi Huong” has Ông for a family name. */
const UNMARKED =
  /^(Ong|ONG|Ba|BA|Dong chi|DONG CHI)\s+(?!Thi\s|THI\s|Van\s|VAN\s)(?=[A-Z][A-Za-z]*\s+[A-Z][\x20-\x7e]*$)/;

const ofPerson = (text: string): RegExpExecArray | null => {
  const first = LEADING_LETTERS.exec(text)?.[0] ?? '';
  if (/^(ong|ba|dong)$/i.test(first)) return UNMARKED.exec(text);
  if (FIRST_WORDS.has(first.toLowerCase())) {
    const match = PREFIX.exec(text) ?? BY_WORK.exec(text);
    if (match !== null) return match;
  }
  if (!MAY_BE_DEGREE.test(first)) return null;
  return BEGINS_DEGREE.test(text) ? (DEGREE_STOPPED.exec(text) ?? DEGREE_BARE.exec(text)) : null;
};

/** Two capitals in a row, `Ths`, `Bs`: short forms; names are written with one capital. */
const MAY_BE_DEGREE = /^(?:\p{Lu}[\p{Lu}s]|Th)/u;

/** Cuts `Ông`, `Đ/c`, `Đại tá`, `ThS.BS` … off the front of a name. The honorific keeps the list's words. */
export const splitHonorific = remembered(
  4_000,
  (text): { readonly honorific: string | null; readonly name: string } => {
    const match = ofPerson(text);
    const found = match?.[1];
    if (match === null || found === undefined) return { honorific: null, name: text };
    const name = text.slice(match[0].length).trim();
    if (ALSO_FAMILY_NAMES.test(found) && name.split(' ').length < 2) return { honorific: null, name: text };
    if (/^Ô$/iu.test(found) && /^thị\s/iu.test(name)) return { honorific: null, name: text };
    if (!/^\p{L}/u.test(name)) return { honorific: null, name: text };
    return { honorific: capitalise(found.trim()), name };
  },
);

const RANK_BEHIND = new RegExp(`^(${RANKS})(${BRANCH})(?:\\s*[,;–-]\\s*|$)`, 'iu');

/** `Đại úy, Phó Trưởng Công an xã`: the rank that stands behind a name, and what follows it. */
export const cutLeadingRank = (text: string): { readonly rank: string | null; readonly rest: string | null } => {
  const match = RANK_BEHIND.exec(text);
  if (match === null) return { rank: null, rest: text };
  const rest = text.slice(match[0].length).trim();
  return { rank: capitalise(`${match[1]}${match[2]}`), rest: rest === '' ? null : rest };
};

const RANK_IN_BRACKETS = new RegExp(`^(.+?)\\s*\\(((?:${RANKS})${BRANCH})\\)$`, 'iu');

/** `Lê Văn Thái (Thượng úy)`: the name without the rank behind it. */
export const cutRankInBrackets = (text: string): { readonly rank: string | null; readonly name: string } => {
  const match = text.endsWith(')') ? RANK_IN_BRACKETS.exec(text) : null;
  return match === null ? { rank: null, name: text } : { rank: capitalise(match[2] ?? ''), name: match[1] ?? text };
};

/** True for a cell that holds an honorific or a rank and nothing else. */
export const isHonorific = remembered(
  1_000,
  (text): boolean => splitHonorific(`${text.trim()} Xuân Mai`).name === 'Xuân Mai',
);

/** The honorific column's cell, capitalised; a bare `Nam`/`Nữ` there is a gender and no honorific. */
export const honorificOfCell = remembered(1_000, (text): string | null => {
  const words = wordsOf(text);
  return words === '' || words === 'nam' || words === 'nu' ? null : capitalise(text);
});
