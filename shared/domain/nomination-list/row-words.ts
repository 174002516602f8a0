import { foldSameLength, wordsOf } from '#shared/domain/nomination-list/folded-text';

/** Vocabulary of the rows of a list that are no recipients. All patterns read words as wordsOf gives them. */
const TOTAL =
  /^tong cong(?! ty\b)|^tong (so|hop|ket)\b|^tong( \d.*)?$|^cong( \d.*| [ivx]{1,5}| (lai|toan|danh sach|chung|cac|muc|phan|tap the|ca nhan|tong)\b.*)?$|^an dinh\b|^(danh sach|bang)( nay| tren| ke tren)?( gom| co| an dinh)\b/;
const SIGNATURE_STRONG =
  /^(nguoi lap|lap bang|lap bieu|thu truong|ky ten|ky va|ky ghi|da ky|tm |kt |tl |tuq |noi nhan|xac nhan|chu toa|thu ky|to kiem phieu|ban kiem phieu|nguoi tong hop|can bo tong hop|nguoi kiem tra|phe duyet|dai dien|thay mat|hoi dong thi dua|truong khoi|pho truong khoi|t m )/;
const SIGNATURE_TITLE =
  /^(hieu truong|pho hieu truong|giam doc|pho giam doc|tong giam doc|chu tich|pho chu tich|chi huy truong|chinh uy|truong phong|pho truong phong|truong ban|bi thu|cuc truong|chi cuc truong|vien truong|truong tram|chu nhiem|ke toan truong|to truong|truong khoa|trung doan truong|chu tich hoi dong|chu tich cong doan|chanh van phong|ban giam doc|doi truong|thuong truc)\b.{0,40}$/;
const PLACE_AND_DATE = /\bngay\b.*\bthang\b.*\bnam\b/;
const LEGEND = /^(ghi chu|chu thich|luu y|ky hieu|chu giai|viet tat|huong dan)\b/;
const PAGE_FOOTER = /^(trang|page|tr) ?\d+( ?(tren|of)? ?\d+)?$/;
const KIND_HEADING =
  /^((danh sach|de nghi|doi voi|khoi|nhom|phan|muc) )?(cac )?(tap the( (lop|to|chi doan|phong ban|khoa phong))?|ca nhan|ho gia dinh|gia dinh|ho)( (va )?(tap the|ca nhan|ho gia dinh|gia dinh))*( \d.*| (de nghi|duoc|dang ky|xet|khen|tang|co|tieu bieu|xuat sac|dan dau|gom|ngoai|la|khong|lanh dao|thuoc|trong|tai|khoi)\b.*)?$/;

/** Words that open a paper of its own, below the signatures of the one before. */
const OPENS_PAPER =
  /^(danh sach|bang (tong hop|ke|danh)|tong hop|bieu|phu luc|mau( so)?|to trinh|quyet dinh|cong hoa xa hoi)\b/;

/** True for the title of a paper, or the first line of its letterhead. */
export const opensPaper = (text: string): boolean => OPENS_PAPER.test(wordsOf(text));

/** “Công chứng viên” adds nothing up. */
const WORKS = /^\s*công\s+\p{L}/iu;

export const isTotalText = (text: string): boolean => TOTAL.test(wordsOf(text)) && !WORKS.test(text);
export const isSignatureText = (text: string): boolean =>
  SIGNATURE_STRONG.test(`${wordsOf(text)} `) || isPlaceAndDate(text);
export const isSignatureTitle = (text: string): boolean => SIGNATURE_TITLE.test(wordsOf(text));
/** “Căn cứ Luật … ngày 15 tháng 6 năm 2022” names a paper, no place. */
const NAMES_PAPER = /^(can cu|theo|xet|thuc hien|kem theo|ban hanh)\b/;
export const isPlaceAndDate = (text: string): boolean => {
  const words = text.length < 80 ? wordsOf(text) : '';
  return PLACE_AND_DATE.test(words) && !NAMES_PAPER.test(words);
};
export const isLegendText = (text: string): boolean => LEGEND.test(wordsOf(text)) || /^\(?\*+\)?[\s:]/.test(text);
export const isPageFooter = (text: string): boolean => PAGE_FOOTER.test(wordsOf(text));
export const isKindHeading = (text: string): boolean => KIND_HEADING.test(wordsOf(stripEnumerator(text)));

/** `I.`, `A/`, `1.`, `II -`, `a)`, `*`, `-` at the front of a heading. */
export const stripEnumerator = (text: string): string =>
  text
    .replace(/^\s*(?:[*+•–-]\s+)?(?:(?:(?:[IVXLC]{1,6}|[A-ZĐ]|\d{1,2})\s*[.)/:\-–]+|[a-zđ]\s*[.)]+)\s*)?(?=\S)/u, '')
    .trim();

/** `………`, `____`, `…/…`, `-`: where something may be written by hand. */
export const isPlaceholder = (text: string): boolean => /^[\s.…·_‐-―/,;:()-]+$/u.test(text);

export type NumberKind = 'arabic' | 'heading' | 'none';

/** What the number column says: `1`, `01.`, `2.1` count rows; `I`, `A`, `b)` head groups. */
export const numberKindOf = (text: string | undefined): NumberKind => {
  if (text === undefined) return 'none';
  if (COUNTS.test(text)) return 'arabic';
  const bare = text.replace(/[().\s/:]+$/u, '').replace(/^[(]/, '');
  if (COUNTS.test(bare)) return 'arabic';
  return /^([IVXLC]{1,7}|[A-Za-zĐđ])$/.test(bare) ? 'heading' : 'none';
};

const COUNTS = /^\d{1,5}(?:[.,]\d{1,3})*$/;

/** A cell that repeats the one above: `nt`, `-nt-`, `"`, `như trên`. */
export const isDitto = (text: string): boolean => text.length <= DITTO_LENGTH && saysDitto(text);

const DITTO_LENGTH = 16;

const saysDitto = (text: string): boolean =>
  /^[-–—.\s]*(nt|n\/t|n\.t|như trên|nhu tren|như tren)[-–—.\s]*$/iu.test(text) ||
  /^[\s]*(["”“″〃]|''|,,|\/\/)[\s]*$/u.test(text.trim());

export type StatedCounts = {
  readonly individual: number | null;
  readonly collective: number | null;
  readonly household: number | null;
  /** A count without a kind: “13 người”, “25 trường hợp”. */
  readonly any: number | null;
};

const countBefore = (folded: string, words: string): number | null => {
  const match = new RegExp(`(\\d{1,5})\\s*(?:\\([^)]*\\)\\s*)?(?:${words})\\b`).exec(folded);
  return match === null ? null : Number(match[1]);
};

const countAfter = (folded: string, words: string): number | null => {
  const match = new RegExp(`\\b(?:${words})\\s*(?:[:=(-]|la|co)+\\s*(\\d{1,5})\\b`).exec(folded);
  return match === null ? null : Number(match[1]);
};

const count = (folded: string, words: string): number | null => countBefore(folded, words) ?? countAfter(folded, words);

/** Beside them the pupils are only some of the persons. */
const OTHER_PERSONS = /\b(nguoi|giao vien|nhan vien|can bo)\b/;

/** The counts that a totals row or heading states: `04 tập thể, 09 cá nhân`, `Cá nhân: 12`. */
export const statedCounts = (text: string): StatedCounts => {
  const folded = foldSameLength(text);
  return {
    individual: count(folded, 'ca nhan') ?? (OTHER_PERSONS.test(folded) ? null : count(folded, 'hoc sinh|sinh vien')),
    collective: count(folded, 'tap the|don vi|to chuc'),
    household: count(folded, 'ho gia dinh|gia dinh|ho'),
    any:
      count(folded, 'nguoi|dong chi|d\\/c|truong hop|doi tuong') ??
      countAfter(folded, 'tong cong|tong so|cong|tong|danh sach'),
  };
};
