import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import { remembered } from '#shared/lib/remembered';

const RANKS = [
  'Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Chuẩn Đô đốc|Phó Đô đốc|Đô đốc',
  'Đại tá|Thượng tá|Trung tá|Thiếu tá',
  'Đại [úu][ýy]|Đại [uú]y|Đại úy|Đại uý|Thượng úy|Thượng uý|Trung úy|Trung uý|Thiếu úy|Thiếu uý',
  'Thượng sĩ|Thượng sỹ|Trung sĩ|Trung sỹ|Hạ sĩ|Hạ sỹ|Binh nhất|Binh nhì',
].join('|');
const BRANCH = '(?:\\s+(?:QNCN|CN|chuyên nghiệp))?';
const PERSONS =
  'Ông|Bà|Đồng chí|Đ\\s?/\\s?c\\.?|Đ\\.c\\.?|ĐC\\.?|Cô giáo|Thầy giáo|Cô|Thầy|Anh|Chị|Bác sĩ|Bác sỹ|Linh mục|Mục sư|Đại đức|Thượng tọa|Hòa thượng|Ni sư|Sư cô|Nghệ nhân|Luật sư|Kỹ sư|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Cụ';
const DEGREES =
  '(?:(?:GS|PGS|TS|ThS|BS|BSCK|CKI|CKII|CK1|CK2|DS|KS|CN|ĐD|CNĐD|NHS|KTV|YS|NSƯT|NSND|NGƯT|NGND|TTƯT|TTND|LS|KTS)\\.?\\s?)+\\.';

const PREFIX = new RegExp(`^((?:${RANKS})${BRANCH}|${PERSONS}|${DEGREES})[.:,]?\\s+(?=\\S)`, 'iu');
const DEGREE_GLUED =
  /^((?:(?:GS|PGS|TS|ThS|BS|BSCKI{1,2}|BSCK[12]|DS|KS|NSƯT|NGƯT|TTƯT)\.\s?)+(?:CKI{1,2}\.?\s?)?)(?=\p{Lu})/u;
/** A degree without its stop counts before a name only: `ĐD Lê Thị Hoa`. */
const DEGREE_BARE =
  /^((?:(?:PGS|GS|TS|ThS|BS|BSCKI{1,2}|BSCK[12]|CKI{1,2}|DS|ĐD|CNĐD|NHS|KTV|YS|KS|LS|KTS)[.\s]\s*)+)(?=(?:\p{Lu}\p{Ll}*\s+){1,5}\p{Lu}\p{Ll}*(?:$|[\s]*[,;(\-–\n]))/u;
const ALSO_FAMILY_NAMES = /^(anh|chị|cô|thầy)$/i;

/** The letters with which an honorific, a rank or a degree begins: other texts need no closer look. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  'đại thượng trung thiếu chuẩn phó đô hạ binh ông bà đồng đ đc cô thầy anh chị bác linh mục hòa hoà ni sư nghệ luật kỹ gs pgs ts ths bs bsck bscki bsckii ck cki ckii ds ks cn đd cnđd nhs ktv ys nsưt nsnd ngưt ngnd ttưt ttnd ls kts mr mrs ms miss cụ'.split(
    ' ',
  ),
);
const LEADING_LETTERS = /^\p{L}+/u;

const capitalise = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Cuts `Ông`, `Đ/c`, `Đại tá` … off the front of a name. The honorific keeps the list's words. */
export const splitHonorific = remembered(
  4_000,
  (text): { readonly honorific: string | null; readonly name: string } => {
    if (!FIRST_WORDS.has(LEADING_LETTERS.exec(text)?.[0].toLowerCase() ?? '')) return { honorific: null, name: text };
    const match = PREFIX.exec(text) ?? DEGREE_GLUED.exec(text) ?? DEGREE_BARE.exec(text);
    const found = match?.[1];
    if (match === null || found === undefined) return { honorific: null, name: text };
    const name = text.slice(match[0].length).trim();
    if (ALSO_FAMILY_NAMES.test(found) && name.split(' ').length < 2) return { honorific: null, name: text };
    if (!/^\p{L}/u.test(name)) return { honorific: null, name: text };
    return { honorific: capitalise(found.trim()), name };
  },
);

/** True for a cell that holds an honorific or a rank and nothing else. */
export const isHonorific = remembered(1_000, (text): boolean => splitHonorific(`${text.trim()} Xuân`).name === 'Xuân');

/** The honorific column's cell, capitalised; a bare `Nam`/`Nữ` there is a gender and no honorific. */
export const honorificOfCell = remembered(1_000, (text): string | null => {
  const words = wordsOf(text);
  return words === '' || words === 'nam' || words === 'nu' ? null : capitalise(text);
});
