import type { AwardCode } from '#shared/domain/award-code';
import { findAwardsInText, recognizeAward } from '#shared/domain/nomination-list/award-phrases';
import { foldSameLength, wordsOf } from '#shared/domain/nomination-list/folded-text';
import type { ProposedAward } from '#shared/domain/nomination-list/list-reading';
import { kindOfWords } from '#shared/domain/nomination-list/recipient-kind';
import type { StatedCounts } from '#shared/domain/nomination-list/row-words';
import { isKindHeading, statedCounts, stripEnumerator } from '#shared/domain/nomination-list/row-words';
import { startsWithUnitWord } from '#shared/domain/nomination-list/unit-words';
import type { RecipientKind } from '#shared/domain/recipient';

/** What a heading row says of the rows below it. */
export type GroupHeading = {
  readonly kind: RecipientKind | null;
  readonly awards: readonly ProposedAward[];
  readonly unit: string | null;
  readonly counts: StatedCounts;
};

const COUNTED =
  '(?:tập thể|cá nhân|người|đồng chí|đ\\/c|hộ gia đình|hộ|gia đình|đơn vị|trường hợp|em|học sinh|giáo viên)';
/** `: 12`, `– 05 tập thể`; a number behind a dash may be of the name: `Tổ 1 - 2`. */
const COUNT_BEHIND = new RegExp(
  `\\s*(?::\\s*\\d+(?:\\s*${COUNTED})?|(?:\\s(?:gồm|có)|[–-])\\s*(?:\\d+\\s*${COUNTED}|0\\d))(?:\\s*(?:,|;|và)\\s*\\d+\\s*${COUNTED})*\\s*$`,
  'iu',
);

const withoutCount = (text: string): string =>
  text
    .replace(/\s*[:–-]?\s*\(\s*(?:gồm\s+)?\d+[^)]*\)\s*:?$/iu, '')
    .replace(COUNT_BEHIND, '')
    .replace(/[\s:;.]+$/u, '')
    .trim();

const withoutBrackets = (text: string): string => text.replace(/\s*\([^()]*\)/gu, '').trim();

/** What a heading does with its award. “Truy tặng” is left: it says more. */
const VERBS =
  /^(?:(?:kinh|xin) )?(?:(?:de nghi|de xuat|trinh|xem xet|xet|quyet dinh|duoc|tang thuong|tang|trao tang|trao|phong tang|cong nhan|khen thuong|suy ton)[\s:,]+)+/;

/** `ĐỀ NGHỊ TẶNG CỜ THI ĐUA CỦA UBND TỈNH`: the award alone. */
const withoutVerb = (words: string, code: AwardCode): string => {
  const verbs = VERBS.exec(foldSameLength(words))?.[0] ?? '';
  const bare = words.slice(verbs.length).replace(/^danh hiệu:?\s+/iu, '');
  return recognizeAward(bare) === code ? bare : words;
};

/** The award that the heading is, as far as its words give it; else the awards that it names. */
const awardsOfHeading = (bare: string): readonly ProposedAward[] => {
  // “Tập thể xuất sắc” over rows says whom, not what.
  if (/^tap the xuat sac( nam \d+)?$/.test(wordsOf(bare))) return [];
  const code = recognizeAward(bare);
  if (code === null) return findAwardsInText(bare);
  const short = withoutBrackets(bare);
  const words = recognizeAward(short) === code ? short : bare;
  return [{ code, original: withoutVerb(words, code).replace(/^["“”]([^"“”]+)["“”]$/u, '$1') }];
};

/** Headings that sort the rows by what is proposed, and name no unit. */
const NO_UNIT =
  /^(khen thuong|khen cao|danh hieu|hinh thuc|de nghi|thi dua|dot xuat|chuyen de|cong trang|nien han|thanh tich)\b/;

const PERSON_GROUP =
  'can bo|nha giao|chuc sac|chuc viec|tin do|giao dan|phat tu|cong chuc|vien chuc|nguoi lao dong|lao dong hop dong|hop dong|dang vien|doan vien|hoi vien|giao vien|giang vien|hoc sinh|sinh vien|nhan vien|cong nhan|quan nhan|si quan|chien si|qncn|cnvqp|nong dan|nguoi dan|lanh dao|chi huy|quan ly|cbql|cbgvnv|cb|gv|nv|hs';
/** Whose work the heading goes on to tell: `Nhà giáo trực tiếp giảng dạy`, `Cán bộ làm công tác chuyên môn`. */
const PERSONS_AT_WORK = new RegExp(
  `^(?:cac |khoi |doi ngu )?(?:${PERSON_GROUP}|y bac si|bac si|dieu duong|thay thuoc|hoc vien|van dong vien|huan luyen vien)(?: va| cac| hoi| doan| cong doan| doan the| mat tran| xa| phuong| (?:${PERSON_GROUP}))* (?:truc tiep|gian tiep|lam|tham gia|phuc vu|giang day|chuyen trach|khong chuyen trach|ban chuyen trach|nghi huu)\\b`,
);
/** `Lãnh đạo các ngành, đơn vị phối hợp`: of many bodies, none of them named. */
const LEADERS_OF_MANY = /^lanh dao cac /;
const COLLECTIVE_GROUP =
  'to chuc co so dang|to chuc dang|to chuc|don vi|co quan|doanh nghiep|hop tac xa|phong|ban|khoa|truong|thon|to dan pho|xa|phuong';
const onlyWords = (words: string, plural: string): RegExp =>
  new RegExp(`^(?:${plural})?(?:${words})(?:(?: va| cac| khoi)* (?:${words}))*$`);
const PERSONS = onlyWords(PERSON_GROUP, '(?:cac |khoi |doi ngu )');
const COLLECTIVES = onlyWords(COLLECTIVE_GROUP, '(?:cac |khoi )');

const SECTOR = onlyWords(
  `${COLLECTIVE_GROUP}|so|nganh|huyen|quan|thi xa|thanh pho|thi tran|doan the|hoi|dang|chinh quyen|mat tran|noi chinh|kinh te|van hoa|xa hoi|luc luong vu trang|hanh chinh|su nghiep|co so|truc thuoc|dia phuong`,
  '(?:cac )?khoi (?:cac )?',
);

/** `Cơ quan Đảng, Mặt trận, đoàn thể`: two kinds of bodies at least; “Cơ quan Đảng” is one. */
const KINDS_OF_BODIES =
  /^(?:cac )?co quan (?:dang|mat tran|chinh quyen|doan the|hoi)(?: va)? (?:dang|mat tran|chinh quyen|doan the|hoi|va| )+$/;

/** `Khối sở, ban, ngành`, `Khối Đảng, đoàn thể`: many units, of which a row may name its own. */
export const isSector = (unit: string): boolean => {
  const words = wordsOf(unit);
  return (/khoi /.test(words) && SECTOR.test(words)) || KINDS_OF_BODIES.test(words);
};

/** `Lãnh đạo Sở`, `Ban Giám đốc`: those who lead a unit, which a row may name in full. */
export const namesLeaders = (unit: string): boolean =>
  /^((ban |tap the )?lanh dao|ban (tong )?giam (doc|hieu)|thuong truc|thu truong|ban chi huy$)( |$)/.test(
    wordsOf(unit),
  );

/** `ĐẢNG VIÊN`, `Cán bộ quản lý`, `CÁC ĐƠN VỊ`: who the rows are, and no unit of theirs. */
const kindOfGroup = (bare: string): RecipientKind | null => {
  const words = wordsOf(bare);
  if ([PERSONS, PERSONS_AT_WORK, LEADERS_OF_MANY].some((pattern) => pattern.test(words))) return 'individual';
  // “Phòng Tổ chức” is a unit by name, “Phòng, ban” are units in general.
  return !/^(phong|ban) to chuc$/.test(words) && COLLECTIVES.test(words) ? 'collective' : null;
};

/** Understands a heading: a kind (`I. TẬP THỂ`), an award (`II. Chiến sĩ thi đua cơ sở`), both, or a unit. */
export const readGroupHeading = (text: string): GroupHeading => {
  const bare = withoutCount(stripEnumerator(text));
  const awards = awardsOfHeading(bare);
  const counts = statedCounts(text);
  if (isKindHeading(bare) && !/^tap the (lao dong|ld)/.test(wordsOf(bare))) {
    return {
      kind: kindOfWords(bare.split(/[:(]/)[0] ?? bare) ?? kindOfWords(firstWords(bare)),
      awards,
      unit: null,
      counts,
    };
  }
  if (awards.length > 0) return { kind: null, awards, unit: null, counts };
  const kind = isSector(bare) ? null : kindOfGroup(bare);
  if (kind !== null) return { kind, awards: [], unit: null, counts };
  return { kind: null, awards: [], unit: bare === '' || NO_UNIT.test(wordsOf(bare)) ? null : bare, counts };
};

const firstWords = (text: string): string => text.split(' ').slice(0, 3).join(' ');

/**
 * `* Bằng khen của Bộ Xây dựng`: a star before an award or a kind heads rows and explains nothing; so it does before a
 * unit where recipients still stand below.
 */
export const isMarkedHeading = (texts: readonly string[], isAboveRows: boolean): boolean => {
  const [text = ''] = texts;
  if (texts.length !== 1 || !text.startsWith('*')) return false;
  const bare = stripEnumerator(text);
  return recognizeAward(bare) !== null || isKindHeading(text) || (isAboveRows && startsWithUnitWord(bare));
};
