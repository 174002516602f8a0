import type { AwardCode } from '#shared/domain/award-code';
import { recognizeAward } from '#shared/domain/nomination-list/award-phrases';
import { wordsOf } from '#shared/domain/nomination-list/folded-text';
import { remembered } from '#shared/lib/remembered';

/** What a column of a list holds. */
export const COLUMN_ROLES = [
  'number',
  'honorific',
  'name',
  'familyName',
  'givenName',
  'kind',
  'position',
  'positionUnit',
  'rankPosition',
  'unit',
  'address',
  'award',
  'awardLevel',
  'awardMark',
  'awardCode',
  'achievements',
  'note',
  'birthDate',
  'birthMale',
  'birthFemale',
  'gender',
  'male',
  'female',
  'votesIssued',
  'votesCollected',
  'votesValid',
  'votesInvalid',
  'votesYes',
  'votesNo',
  'votesBlank',
  'votesRatio',
  'score',
  'other',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

type Rule = { readonly role: ColumnRole; readonly pattern: RegExp; readonly unless?: RegExp };

const PERSON_NAME = /\bho (va |, )?(chu lot |chu dem |ten dem |dem |ten lot )?(va )?ten\b|\bho ten\b/;
const BOTH_KINDS = /\b(tap the|ca nhan|ho gia dinh|don vi)\b.*\b(tap the|ca nhan|ho gia dinh)\b/;

/** “Số phiếu đồng ý/Số phiếu thu về” tells both. */
const VOTES_FOR = /\b(bau|dong y|tan thanh|nhat tri|tin nhiem)\b/;

/** The two columns that our own file of faulty rows adds. */
const OWN_COLUMNS = /^(ly do tra lai|can lam gi)$/;

export const isOwnColumn = (label: string): boolean => OWN_COLUMNS.test(wordsOf(label));

/** Rules over the words of a header, folded. First match wins. */
const RULES: readonly Rule[] = [
  { role: 'other', pattern: OWN_COLUMNS },
  {
    role: 'number',
    pattern: /^(s?s?tt|s ?tt|s?so tt|so thu tu|thu tu|so|no|tt stt|(stt|tt|so tt|so thu tu) (no|number|order))$/,
  },
  {
    role: 'score',
    pattern:
      /\b(diem chuan|diem toi da|tu cham|khoi cham|tieu chi|xep hang|thang diem|diem thuong|diem tru|tong diem)\b|^diem\b/,
  },
  // “Tỷ lệ không đồng ý” counts no ballots.
  { role: 'votesRatio', pattern: /^(ty le|ti le|tl)\b.*\bkhong (dong y|tan thanh|tin nhiem|nhat tri|hop le)\b/ },
  { role: 'votesInvalid', pattern: /\bkhong hop le\b/ },
  { role: 'votesNo', pattern: /\bkhong (dong y|tan thanh|tin nhiem|nhat tri)\b|^(so )?phieu chong\b/ },
  { role: 'votesBlank', pattern: /\b(khong (co )?y kien|y kien khac|phieu trang)\b/ },
  { role: 'votesRatio', pattern: /^(ty le|ti le|tl|dat ty le|dat ti le)\b|^ghi chu (ty|ti) le\b/ },
  { role: 'votesIssued', pattern: /\bphat ra\b|\bphieu phat\b/, unless: VOTES_FOR },
  { role: 'votesCollected', pattern: /\bthu (ve|vao|lai)\b/, unless: VOTES_FOR },
  { role: 'votesValid', pattern: /\bhop le\b/, unless: VOTES_FOR },
  {
    role: 'votesYes',
    pattern:
      /^(so phieu )?(phieu )?(dong y|tan thanh|nhat tri|tin nhiem|bau|thuan)\b|\bphieu (dong y|tan thanh|bau|nhat tri)\b/,
  },
  {
    role: 'other',
    pattern:
      /\b(tien thuong|muc thuong|muc tien|so tien|kinh phi|thanh tien|cccd|cmnd|cmt|so dien thoai|dien thoai|email|tai khoan|ma so|trinh do|chuyen mon|dan toc|ton giao|que quan)\b/,
    unless: /\bto chuyen mon\b/,
  },
  {
    role: 'other',
    pattern:
      /\b(da dat|da duoc|da nhan|da khen|nam truoc|nam khen|gan nhat|gan day|truoc day|lien ke|so qd|so quyet dinh|quyet dinh so|so ngay|lich su|qua trinh khen|nam ky|ngay ky|ky luat)\b/,
    unless: /thanh tich/,
  },
  {
    role: 'familyName',
    pattern:
      /^(ho va (ten )?(chu )?(dem|lot)|ho (ten )?(dem|lot|chu lot)|ho va ten (dem|lot)|ho dem|ho lot|ho|(ten |chu )?(dem|lot))$/,
  },
  {
    role: 'other',
    pattern: /^(tong so|so luong|sl|so (tap the|ca nhan|ho|nguoi)|ty trong|trong do)\b|^so (sang kien|de tai)$/,
  },
  { role: 'name', pattern: PERSON_NAME },
  {
    role: 'name',
    pattern: /^(ten |danh sach )?(cac )?(tap the|ca nhan)\b.*\b(ca nhan|tap the|chuc vu|don vi)\b/,
    unless: /\b(chu quan|cong tac)\b/,
  },
  { role: 'rankPosition', pattern: /\bcap bac\b.*\b(chuc vu|chuc danh)\b|\b(chuc vu|chuc danh)\b.*\bcap bac\b/ },
  {
    role: 'positionUnit',
    pattern:
      /\b(chuc vu|chuc danh|nghe nghiep)\b.*\b(don vi|noi cong tac|co quan|dia chi|noi o|noi cu tru|phong|noi lam viec|truong)\b/,
  },
  {
    role: 'positionUnit',
    pattern: /^(nhiem vu|cong viec|vi tri)( duoc giao| cong tac)?( va)? (don vi|noi cong tac|co quan|to|doi|phong)\b/,
  },
  {
    role: 'positionUnit',
    pattern: /\b(don vi|noi cong tac|co quan|dia chi|phong|noi lam viec)\b.*\b(chuc vu|chuc danh|nghe nghiep)\b/,
  },
  {
    role: 'honorific',
    pattern:
      /^(ong ba|ong hoac ba|ong|danh xung|xung ho|quy danh|cap bac|quan ham|hoc ham hoc vi|xung danh)$|\bong ba (chuc danh|cap bac)\b|\bong ba\b.*\bdong chi\b|^(cap bac|quan ham|c bac)\b/,
  },
  {
    role: 'position',
    pattern:
      /\b(chuc vu|chuc danh|chuc trach|nghe nghiep|vi tri viec lam|vi tri cong tac|cong viec|cong tac duoc giao|(nhiem vu|cong viec) (duoc giao|duoc phan cong|phan cong|hien nay)|nhiem vu dam nhiem|viec dang lam)\b/,
    unless: /\b(ket qua|muc do|hoan thanh|thanh tich)\b/,
  },
  { role: 'position', pattern: /^(nhiem vu|cv|c vu|chuc vu cv)$/ },
  {
    role: 'birthDate',
    pattern: /\b(ngay|nam|thang)\b.*\bsinh\b(?! (hoat|vien))|^sinh\b(?! (hoat|vien))|^ns$|^tuoi$/,
    unless: /\btuoi\b/,
  },
  { role: 'gender', pattern: /^(gioi tinh|gioi|phai|nam nu|gt)\b/ },
  { role: 'award', pattern: /^loai thanh tich\b/ },
  { role: 'other', pattern: /^(ly do )?(khong|chua) (dat|xet|de nghi|binh xet|dang ky|du)\b/ },
  // Days and years of a career.
  {
    role: 'other',
    pattern:
      /^(so |ngay |thang |nam |thoi gian )+(vao (dang|doan|nganh|lam|truong|bien che)|tuyen dung|bo nhiem|nhap ngu|ket nap|chinh thuc|cong tac|giu chuc|tham gia|ky)\b/,
  },
  // What somebody takes part in, and when, beside what is asked for.
  {
    role: 'other',
    pattern: /^((ten |thuoc |cac )?(cum|khoi|phong trao)\b.*\bthi dua|linh vuc.*|nam (de nghi|xet|dang ky))( so)?$/,
  },
  // What kind of body a unit is: `Cơ quan hành chính`, `Đơn vị sự nghiệp`, `Doanh nghiệp nhà nước`.
  {
    role: 'other',
    pattern:
      /^((ten )?(loai hinh|loai|nhom|tinh chat|hang|quy mo)( hoat dong| phap ly)?( cua)? (cac )?(don vi|co quan|to chuc|doanh nghiep|cong ty|truong|co so|benh vien)|hinh thuc so huu)\b/,
    unless: /\b(khen|thi dua|de nghi|danh hieu)\b/,
  },
  {
    role: 'other',
    pattern:
      /\b(quyet dinh|qd|so) (cong nhan|khen|ban hanh)\b|\b(muc|ket qua|muc do) (xep loai|danh gia)\b|^xep loai\b|\bmuc do (hoan thanh|ht ?nv|ht ?cv|htxs)\b/,
    unless: /\b(danh hieu|khen|thi dua|de nghi)\b/,
  },
  // “Lý do, ghi chú” holds why somebody is left out as well as why somebody is praised: no words for papers.
  {
    role: 'note',
    pattern: /^(ly do|giai trinh|dien giai)( hoac| va)? ghi chu$|^ghi chu( hoac| va)? (ly do|giai trinh|dien giai)$/,
  },
  {
    role: 'achievements',
    pattern:
      /\b(thanh tich|ly do|noi dung khen|sang kien|thuyet minh|giai trinh|ket qua noi bat|cong trang|noi dung thanh tich|ket qua (cong tac|cong viec|thuc hien|thi dau|hoc tap|huan luyen|hoat dong|phuc vu|san xuat|lao dong|trong (nam|ky|dot))|ket qua dat duoc|viec lam (tieu bieu|tot)|mo hinh|skkn|dien giai|dong gop|can cu( de nghi| xet)?$)\b/,
  },
  { role: 'other', pattern: /^ten (de tai|sang kien|giai phap|cong trinh|tac gia|nhiem vu)\b/ },
  {
    role: 'kind',
    pattern:
      /\b(phan loai khen|loai doi tuong|phan loai doi tuong|phan loai|loai hinh khen|loai khen thuong|doi tuong khen thuong|nhom doi tuong)\b|^(doi tuong|loai)$/,
    unless:
      /\bphan loai (cb|cc|vc|can bo|cong chuc|vien chuc|dang vien|chat luong|danh gia|thi dua|cuoi|nam)|\b(ket qua|muc) phan loai\b/,
  },
  { role: 'name', pattern: BOTH_KINDS, unless: /\b(chu quan|cong tac)\b/ },
  {
    role: 'name',
    pattern: /\b(ten|danh sach) (ca nhan|tap the|ho gia dinh|ho|nguoi|doi tuong|cac tap the|cac ca nhan)\b/,
    unless: /\bcong tac\b/,
  },
  {
    role: 'name',
    pattern:
      /^(ca nhan|tap the|nguoi|doi tuong|don vi|ho gia dinh)\b.*\b(duoc|de nghi|xet|dang ky)\b.*\b(khen|tang|xet|thuong|danh hieu)\b|^(cac )?(ca nhan|tap the|ho gia dinh) (duoc |de nghi|dang ky|xet)|^(nguoi|doi tuong|don vi) duoc\b/,
  },
  { role: 'givenName', pattern: /^ten$/ },
  { role: 'name', pattern: /^(quy danh|ten goi|danh tinh|nguoi duoc khen|nguoi de nghi khen)$/ },
  { role: 'awardCode', pattern: /^ma\b/ },
  { role: 'unit', pattern: /^cap (tren|chu quan|quan ly)\b/ },
  {
    role: 'awardLevel',
    pattern:
      /^(cap|(de nghi |du kien )?cap (khen|khen thuong|de nghi)|cap hang|cap quyet dinh|cap tang|cap trinh|muc do)\b/,
  },
  { role: 'note', pattern: /\b(ghi chu|luu y|nhan xet|y kien)\b/ },
  {
    role: 'unit',
    pattern:
      /\b(don vi|noi cong tac|co quan|noi lam viec|noi sinh hoat|sinh hoat tai|truc thuoc|chu quan|phong ban|to chuyen mon|bo phan|to cong tac|doanh nghiep|cong ty|nong truong|lam truong|phan xuong|cong truong|cdcs|cong doan co so)\b|^(dv|d v|dvct|dv ct)$|^(((ten )?(phong|pgd|ban|khoa|bo mon|to|doi|toa|cuc|chi cuc|vien|tram|trung tam|benh vien|chi nhanh|nha may|xi nghiep|hop tac xa|truong|xa|phuong|chi hoi|chi bo|tieu doan|dai doi|nhom|lop|doanh trai|thue co so|hai quan|kho bac|hat|don))( |$)){1,3}$/,
    unless:
      /\b(khen thuong|danh hieu|don vi tinh|danh gia|xep loai|ket qua|de xuat|y kien|nhan xet|xac nhan|ban hanh|ra quyet dinh|thu truong|chu doanh nghiep|nguoi dung dau|nguoi dai dien)\b/,
  },
  {
    role: 'address',
    pattern: /\b(dia chi|noi o|nha o|luu tru|thuong tru|cu tru|thon|xom|to dan pho|dia ban|dia phuong|khu pho)\b|^ap\b/,
  },
  // “Huân chương Lao động”, “HCCSVV”: the class stands in the cells.
  { role: 'award', pattern: /^(hang )?((huan( va)? )?(huan|huy) chuong\b|hch? ?(ld|dl|qc|cc|bvtq|csvv)( hang)?$)/ },
  {
    role: 'award',
    pattern:
      /\b(danh hieu|hinh thuc|khen thuong|thi dua|muc khen|khen|de nghi|de xuat|dang ky|du kien|(ket qua )?(binh xet|bx|xet)( nam \d+)?|htkt|dhtd|dh td|ht kt|htk)\b|^(dh|ht|kt)$|^(bk|gk|cstd|ctd)\b/,
  },
];

export type HeaderMeaning = { readonly role: ColumnRole; readonly award?: AwardCode };

const isMarkHeader = (words: string): boolean => /\bdanh x\b|\bx\b$/.test(words);

const awardOfHeader = (text: string): AwardCode | null => {
  const bare = text.replace(/\([^)]*\)/g, ' ');
  return wordsOf(bare).split(' ').length <= 9 ? recognizeAward(bare) : null;
};

/** Heads that programs write without spaces in letters of one case: `hoten`, `NGAYSINH`, `HINHTHUCKHENTHUONG`. */
const JOINED = new Map(
  [
    ...['ho ten', 'ho va ten', 'ngay sinh', 'nam sinh', 'gioi tinh', 'chuc danh', 'chuc vu', 'don vi', 'phong ban'],
    ...['de nghi', 'danh hieu', 'hinh thuc', 'khen thuong', 'thanh tich', 'xep loai', 'ket qua', 'ghi chu', 'ma nv'],
    ...['thi dua', 'cap khen', 'cong tac', 'noi cong tac', 'dang ky', 'de xuat', 'so quyet dinh'],
  ].map((words) => [words.replaceAll(' ', ''), words]),
);
const LONGEST_FIRST = [...JOINED.keys()].sort((left, right) => right.length - left.length).join('|');
const ALL_JOINED = new RegExp(`^(?:${LONGEST_FIRST})+$`);
const EACH_JOINED = new RegExp(LONGEST_FIRST, 'g');

const partedLetters = (letters: string): string | null =>
  ALL_JOINED.test(letters) ? letters.replace(EACH_JOINED, (piece) => `${JOINED.get(piece)} `).trim() : null;

/** `DanhHieuThiDua`, `DeNghi2025`: no word of Vietnamese has a capital inside. */
const withSpacesAtCapitals = (text: string): string =>
  text.replace(/(?<=\p{Ll}\p{M}*)(?=\p{Lu})/gu, ' ').replace(/(?<=\p{Ll}\p{M}*)(?=20\d{2}$)/gu, ' ');

/** `ĐN 2025`, `ĐK 2025`, `KQ 2024`: only beside a year. */
const SHORT_OF_YEAR: Readonly<Record<string, string>> = { dn: 'de nghi', dk: 'dang ky', kq: 'ket qua' };

/** The words of a head, also of those without spaces. */
export const headWords = (text: string): string => {
  const words = wordsOf(withSpacesAtCapitals(text)).replace(
    /^(dn|dk|kq)(?= ?20\d{2}$)/,
    (short) => SHORT_OF_YEAR[short] ?? short,
  );
  const [, letters = '', year = ''] = /^([a-z]+) ?(20\d{2})?$/.exec(words) ?? [];
  const parted = partedLetters(letters);
  return parted === null ? words : `${parted} ${year}`.trim();
};

/** Heads of offices that write English. */
const FOREIGN: Readonly<Record<string, ColumnRole>> = {
  name: 'name',
  'full name': 'name',
  dob: 'birthDate',
  'date of birth': 'birthDate',
  gender: 'gender',
  sex: 'gender',
  pos: 'position',
  position: 'position',
  'job title': 'position',
  dept: 'unit',
  department: 'unit',
  unit: 'unit',
  award: 'award',
  awards: 'award',
  remark: 'note',
  remarks: 'note',
  note: 'note',
  notes: 'note',
};

/** What a header cell announces, or null when its words are unknown. `text` is the cell as written. */
export const meaningOfHeader = remembered(5_000, (text): HeaderMeaning | null => {
  if (/^\s*#\s*$/.test(text)) return { role: 'number' };
  if (/^\s*sở\s*$/iu.test(text)) return { role: 'awardLevel' };
  const words = headWords(text);
  const foreign = FOREIGN[words];
  if (foreign !== undefined) return { role: foreign };
  if (words === '' || text.length > 140) return null;
  const award = awardOfHeader(withSpacesAtCapitals(text));
  if (award !== null && !/^(so qd|so quyet dinh|ngay)/.test(words)) return { role: 'awardMark', award };
  if (isMarkHeader(words) && !/khen|danh hieu/.test(words)) return { role: 'other' };
  const rule = RULES.find(({ pattern, unless }) => pattern.test(words) && unless?.test(words) !== true);
  return rule === undefined ? null : { role: rule.role };
});
