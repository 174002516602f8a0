import type { AwardCode } from '#shared/domain/award-code';
import { AWARD_CODES } from '#shared/domain/award-code';
import { lengthOfAward } from '#shared/domain/nomination-list/award-end';
import { foldSameLength, wordsOf } from '#shared/domain/nomination-list/folded-text';
import { STATE_AWARD_PHRASES, VILLAGE_TITLE } from '#shared/domain/nomination-list/state-award-phrases';
import { remembered } from '#shared/lib/remembered';

type Pattern = { readonly code: AwardCode; readonly pattern: RegExp };

const FIGHTER = '^(chien s[iy] thi dua|chien s[iy] td|cs thi dua|cs td|cstd)';
const BANG_KHEN = '^(bang khen|b khen|bk)';
const GIAY_KHEN = '^(giay khen|g khen|gk)';
const FLAG = '^(co thi dua|co td|cotd|ctd|co)';
const MILITARY = '(quan khu|quan chung|quan doan|binh chung|binh doan|bo tu lenh|btl)';
/** Courts and procuracies give the flag of a branch under their own name. */
const JUDICIARY = 'toa an nhan dan|tand|kiem sat nhan dan|(vien )?kiem sat|vksnd';
const NOT_LOCAL =
  '(?!.*\\b(tinh|thanh pho|tp|huyen|quan|thi xa|phuong|khu vuc|cap cao|co so)\\b)(?!.*\\bxa\\b(?! hoi))';
/** Bodies that “Bộ, ban, ngành, tỉnh” includes (Luật 06/2022 Điều 3 khoản 5), where none of their local ones is meant. */
const CENTRAL_BODY = `((nganh )?(${JUDICIARY}|toa an|vien ksnd)|(tong )?kiem toan (nha nuoc|nn)|ktnn|cong an nhan dan|cand|ngan hang nha nuoc|nhnn|(tong )?thanh tra chinh phu|((chu nhiem|chanh) )?(van phong|vp) (quoc hoi|chinh phu|chu tich nuoc|trung uong)|thong tan xa|dai (truyen hinh|tieng noi)|bao hiem xa hoi|bhxh|vien han lam|tong (lien doan|ldld)|tldldvn|(mat tran to quoc|hoi)\\b.* (viet nam|vn)|trung uong (doan|hoi))\\b${NOT_LOCAL}`;
const COMMITTEE = '(chu tich |ct )?(ubnd|uy ban nhan dan|uy ban nd|uy ban)';
/** Who signs, said before the body or left out. */
const HEAD =
  '((tong giam doc|tgd|giam doc|gd|cuc truong|chi cuc truong|chanh an|chanh van phong|chanh thanh tra|vien truong|chi huy truong|cht|truong|chu tich|ct|hieu truong|ht) )?';
const OF_PROVINCE = '(tinh|thanh pho|tp|khu vuc)';

const award = (form: string, words: string): RegExp => new RegExp(`${form} ?(cua )?(cap )?(${words})`);

/** Bodies whose heads are equals of a department's head (Điều 75): with the word for the head or without. */
const DEPARTMENTS = [
  `so\\b(?! (nganh|tai) )|nganh\\b|cap so\\b|truong thue\\b|thue (tinh|thanh pho|tp)\\b|cuc\\b(?! bo)|cong an ${OF_PROVINCE}|ca tinh\\b|cat\\b`,
  'kho bac|kbnn|ngan hang nha nuoc|nhnn|bao hiem xa hoi|bhxh|bao hiem\\b',
  `(bo chi huy|bch|bo ch) ?(quan su|qs|bien phong|bp|bo doi bien phong|bdbp)?\\b|bo chqs|bchqs|bdbp|(vien kiem sat|vks|vksnd|vien ksnd|toa an|tand|thanh tra|hai quan|thi hanh an)\\b.*\\b${OF_PROVINCE}`,
  `van phong (ubnd|hdnd|uy ban|tinh uy|thanh uy|doan)\\b|ban (quan ly|ql|dan toc|thi dua)\\b(?! (cac )?(du an|da)\\b)`,
].join('|');

/** Other bodies of the state, schools and hospitals: their heads give as heads of a unit. */
const OFFICES =
  'thu truong|ban giam (doc|hieu)|ban (quan ly (cac )?du an|ql ?(cac )?(da|du an))|ht$|(hieu truong|nha truong|truong|th|thcs|thpt)\\b|(vien|benh vien|bv|trung tam|tt|ttyt|hoc vien|dai hoc|nha|phong(?! trao)|khoa(?! hoc)|tram|hat|doi(?! voi)|chi cuc|bo phan|thu vien|bao tang|ban chi huy|ban chqs|bchqs|quan doan|su doan|lu doan|trung doan|tieu doan|cong an|ca(?! nhan)|chi nhanh|to(?! (chuc|quoc))|vp|don(?! vi)|dbp|van phong|co quan|don vi|thue|toa an|tand|vksnd|vien ksnd|hai quan|kiem lam|dai(?! (hoi|bieu|doan)))\\b';

const COMPANIES =
  'tong cong ty|cong ty|cty|tct|xi nghiep|nha may|doanh nghiep|hop tac xa|htx|tap doan|dien luc|buu dien';

/** First match wins. Patterns read words as wordsOf gives them: folded, single spaces. */
const PATTERNS: readonly Pattern[] = [
  { code: 'CSTDTQ', pattern: new RegExp(`${FIGHTER} ?(cap )?(toan quoc|tq)\\b`) },
  { code: 'CSTDCS', pattern: new RegExp(`${FIGHTER} ?(cap )?(co so|cs|c so)\\b`) },
  {
    code: 'CSTD_TINH',
    pattern: new RegExp(
      `${FIGHTER} ?(cua )?(cap )?(bo|ban|nganh|tinh|thanh pho|tp|toan quan|toan luc luong|quan khu|quan chung|dai hoc quoc gia|${CENTRAL_BODY})\\b`,
    ),
  },
  { code: 'CSTT', pattern: /^(chien s[iy] tien tien|cs tien tien|cstt)\b/ },
  { code: 'TTLDXS', pattern: /^(tap the|tt) ?(lao dong|ld) ?(xuat sac|xs)\b|^ttldxs\b|^(tap the xuat sac|ttxs)$/ },
  { code: 'TTLDTT', pattern: /^(tap the|tt) ?(lao dong|ld) ?(tien tien|tt)\b|^ttldtt\b|^(tap the|tt) tien tien\b/ },
  { code: 'LDTT', pattern: /^(lao dong|ld) ?(tien tien|tt)\b/ },
  { code: 'DVQT', pattern: /^(don vi|dv) ?(quyet thang|qt)\b/ },
  { code: 'DVTT', pattern: /^(don vi|dv) ?(tien tien|tt)\b/ },
  { code: 'CO_TINH', pattern: new RegExp(`^(co thi dua|co td|cotd|ctd) (cua )?${CENTRAL_BODY}`) },
  { code: 'CO_CP', pattern: new RegExp(`${FLAG}\\b.*\\b(chinh phu|cp|thu tuong)\\b`) },
  {
    code: 'CO_TINH',
    pattern: new RegExp(
      `${FLAG} (cua )?(xuat sac )?(cap )?(${COMMITTEE} )?(cap )?(tinh|thanh pho|tp|bo|bo truong|nganh|${JUDICIARY})\\b`,
    ),
  },
  { code: 'CO_TINH', pattern: /^(co thi dua|co td|cotd|ctd) (cua )?(ubnd|uy ban nhan dan)\b/ },
  { code: 'CO_QK', pattern: new RegExp(`${FLAG} (cua )?(cap )?(tu lenh )?${MILITARY}\\b`) },
  { code: 'BK_QK', pattern: new RegExp(`${BANG_KHEN} ?(cua )?(cap )?(tu lenh )?${MILITARY}\\b`) },
  { code: 'BK_TTCP', pattern: new RegExp(`${BANG_KHEN} ?(cua )?(thu tuong|ttcp|ttg|tt chinh phu|tt cp|chinh phu)\\b`) },
  {
    code: 'BK_TINH',
    pattern: new RegExp(
      `${BANG_KHEN} ?(cua )?(cap )?(${COMMITTEE}( (cap )?(tinh|thanh pho|tp)\\b|$)|(chu tich|ct) (tinh|thanh pho|tp)\\b|(tinh|thanh pho|tp)\\b(?! (uy|doan)\\b))`,
    ),
  },
  {
    code: 'BK_BO',
    pattern: new RegExp(
      `${BANG_KHEN} ?(cua )?(cap )?(bo\\b|bo truong|nganh\\b|thong doc|(ngan hang nha nuoc|nhnn|bao hiem xa hoi|bhxh|dai truyen hinh|dai tieng noi|thong tan xa) (vn\\b|viet nam)|(vien truong )?((vien kiem sat nhan dan|vien ksnd|vksnd|vks) toi cao|vksndtc)|(chanh an )?((toa an nhan dan|toa an|tand) toi cao|tandtc)|tong (kiem toan|thanh tra|giam doc (dai|thong tan|bao hiem|bhxh))|(doan chu tich |chu tich )?(tong lien doan|tong ldld|tldldvn|tld)|tong cuc (truong)?|(uy ban |ban (chap hanh|thuong vu|bi thu) |bch |btv )*(trung uong|tw)\\b|(chu tich )?(hoi|lien minh|lien hiep|lien doan|mat tran)\\b.* (viet nam|vn)$|bqp|bca|bgd|byt|btc|bnv|btp)`,
    ),
  },
  {
    code: 'BK_BO',
    pattern: new RegExp(`${BANG_KHEN} ?(cua )?((chanh an|vien truong|tong giam doc) )?${CENTRAL_BODY}`),
  },
  {
    code: 'GK_XA',
    pattern: award(GIAY_KHEN, `(${COMMITTEE} |chu tich |ct )?(cap |nhan dan |cac )?(xa|phuong|thi tran|dac khu)\\b`),
  },
  {
    code: 'GK_HUYEN',
    pattern: award(
      GIAY_KHEN,
      `(${COMMITTEE} |chu tich |ct )?(cap )?(huyen|quan|thi xa|thanh pho|tp)\\b(?! (uy|doan|truong)\\b)`,
    ),
  },
  {
    code: 'GK_HDQT',
    pattern: award(GIAY_KHEN, '(chu tich |ct )?(hoi dong quan tri|hdqt|hoi dong thanh vien|hdtv)\\b'),
  },
  {
    code: 'GK_CQ',
    pattern: award(
      GIAY_KHEN,
      '(giam doc|gd) (benh vien|bv|trung tam)|chi cuc truong|cct\\b|truong (phong|khoa|tram)\\b|(trung doan|su doan|lu doan|tieu doan|quan) truong|chinh uy',
    ),
  },
  { code: 'GK_SO', pattern: award(GIAY_KHEN, `${HEAD}(${DEPARTMENTS})`) },
  {
    code: 'GK_SO',
    pattern: award(
      GIAY_KHEN,
      `(cuc truong|chanh (an|van phong|vp|thanh tra)|truong ban|hoi dong)\\b|((chu tich|ct) )?(lien minh|lien doan|ldld|hoi (nong dan|lhpn|lien hiep phu nu|cuu chien binh|ccb|chu thap do)|tinh hoi) .*\\b(tinh|thanh pho|tp)`,
    ),
  },
  { code: 'GK_DN', pattern: award(GIAY_KHEN, `tong giam doc|tong gd|tgd|${HEAD}(${COMPANIES})\\b`) },
  { code: 'GK_CQ', pattern: award(GIAY_KHEN, `chi huy truong\\b|cht\\b|${HEAD}(${OFFICES})`) },
  { code: 'GK_SO', pattern: award(GIAY_KHEN, '(giam doc|gd)\\b') },
  // Said in short: `Tỉnh khen`, `UBND xã khen`, `Sở khen`.
  { code: 'BK_TINH', pattern: new RegExp(`^(${COMMITTEE} )?${OF_PROVINCE} khen$`) },
  { code: 'BK_BO', pattern: /^bo (truong )?khen$/ },
  { code: 'GK_XA', pattern: new RegExp(`^(${COMMITTEE} )?(xa|phuong|thi tran|dac khu) khen$`) },
  { code: 'GK_HUYEN', pattern: new RegExp(`^(${COMMITTEE} )?(huyen|quan|thi xa) khen$`) },
  { code: 'GK_SO', pattern: /^(giam doc |gd )?so khen$/ },
  { code: 'KNC', pattern: /^(ky niem chuong|knc)\b/ },
  { code: 'NGUT', pattern: /^(nha giao uu tu|ngut)\b/ },
  { code: 'GDVH', pattern: /^((ho )?gia dinh (dat )?((tieu )?chuan )?van hoa|gdvh)\b/ },
  ...STATE_AWARD_PHRASES,
];

/**
 * The Party, the Front, unions, youth and other associations give diplomas and certificates of their own: no form of
 * Luật 06/2022. Those of central and provincial bodies that stand in the patterns above come first.
 */
const OUTSIDE_THE_LAW =
  /^(bang khen|bk|giay khen|gk|bang tuyen duong)\b.*\b(dang (uy|bo)|chi bo|tinh uy|thanh uy|huyen uy|quan uy|thi uy|ban (thuong vu|chap hanh)|btv|bch|tinh doan|thanh doan|huyen doan|xa doan|doan (thanh nien|tncs|xa|phuong|truong|tn)|lien doan lao dong|ldld|cong doan|cdcs|hoi (lhpn|lien hiep|phu nu|nong dan|cuu chien binh|ccb|chu thap do|nguoi cao tuoi|cuu giao chuc|khuyen hoc)|mttq|mat tran|ubmttq)\b/;

/** True for the words of a commendation that the law does not know: of the Party, a union, an association. */
export const isOutsideTheLaw = (text: string): boolean => OUTSIDE_THE_LAW.test(wordsOf(text));

/** The form alone, its level not said: nothing after it, or only a year, a rank or a remark. */
const LEVEL_UNSAID: readonly Pattern[] = [
  { code: 'BK', pattern: /^(bang khen|bk)( nam [0-9 ]+| lan .*| [0-9]+)?$/ },
  { code: 'GK', pattern: /^(giay khen|gk)( nam [0-9 ]+| lan .*| [0-9]+)?$/ },
];

const CULTURE_TITLE = `(?:gia dinh van hoa|${VILLAGE_TITLE})`;
/** “phong trào xây dựng gia đình văn hóa” tells of a deed; “danh hiệu” right before says that it is the award. */
const GIVES_CULTURE = `(?=${CULTURE_TITLE})(?:(?<=danh hieu[ :"“]*)|(?<!(?:xay dung|phong trao|thuc hien|cuoc van dong|cong tac)[^;:.()]{0,60}))${CULTURE_TITLE}`;

/** Words with which an award begins. Used to cut a cell that names several. */
export const AWARD_START = new RegExp(
  `(?<![a-z0-9])(bang khen|bk|giay khen|gk|co thi dua|co td|cotd|chien s[iy]|cs ?td|cs thi dua|cstt|lao dong tien tien|lao dong tt|ldtt|ld ?tien tien|ld tt|tap the (?:lao dong|ld)|tt ?ld|tt lao dong|ttldtt|ttldxs|don vi (?:quyet thang|tien tien)|dvqt|dvtt|huan chuong|hc ?(?:ld|dl|qc|bvtq|cc)(?=[ .,;]|$)|huy chuong|ky niem chuong|knc|nha giao|ngut|danh hieu|nghe (?:si|nhan)|thay thuoc|anh hung|giai thuong|${GIVES_CULTURE})`,
  'g',
);

/** `L.Đ.T.T` is `LĐTT`. */
const withoutStops = (text: string): string => text.replace(/(?<=(?:^|[\s.])\p{Lu})\.(?=\p{Lu}(?:[\s.]|$))/gu, '');

const cleanWords = (text: string): string =>
  wordsOf(withoutStops(text.replace(/_/g, ' ')))
    .replace(
      /^(de nghi |xet |tang |tang thuong |cong nhan |phong tang |truy tang |ma )*(danh hieu )?(thi dua )?(?=[a-z])/,
      (whole) => (/thi dua $/.test(whole) && !/danh hieu/.test(whole) ? whole : ''),
    )
    .trim();

const CODE_BY_WORDS: ReadonlyMap<string, AwardCode> = new Map(
  AWARD_CODES.filter((code) => code !== 'UNKNOWN').map((code) => [code.toLowerCase().replaceAll('_', ' '), code]),
);

/** The catalogue code of one award's words, or null when they are not understood. */
export const recognizeAward = remembered(5_000, (text): AwardCode | null => {
  const words = cleanWords(text);
  const exact = CODE_BY_WORDS.get(words);
  if (exact !== undefined) return exact;
  const found =
    PATTERNS.find(({ pattern }) => pattern.test(words)) ?? LEVEL_UNSAID.find(({ pattern }) => pattern.test(words));
  return found === undefined || (found.code === 'CO_QK' && SAYS_AGENCY.test(text)) ? null : found.code;
});

/** Without its marks “Cơ quan, đoàn thể” reads like “Cờ Quân đoàn”. */
const SAYS_AGENCY = /cơ\s+quan/iu;

const PLACE = '(?:tinh|thanh pho|tp|huyen|quan|thi xa|xa|phuong|thi tran|dac khu)';
const GIVERS = [
  'thu tuong(?: chinh phu)?',
  `(?:chu tich |ct )?(?:ubnd|uy ban nhan dan) ${PLACE}[^;:.,]{0,40}?`,
  `(?:tong )?giam doc [^;:.]{2,70}?`,
  '(?:bo truong|hieu truong|cuc truong|chi cuc truong|tu lenh|chi huy truong|truong (?:ban|thue|phong)|chanh an|vien truong)(?: [^;:.]{2,70}?)?',
].join('|');
/** Who gives, before the verb: `đề nghị Chủ tịch UBND tỉnh (xem xét,) tặng (danh hiệu)`. */
const GIVER = new RegExp(
  `(?:^|[^a-z])(${GIVERS}) (?:(?:xem xet|xet|quyet dinh|ra quyet dinh|da|duoc)[, ]+)*(?:tang|tang thuong|trao tang|khen thuong|cap)(?: danh hieu)? $`,
);

type NamedAward = { readonly code: AwardCode; readonly original: string };

/** `Chủ tịch UBND tỉnh tặng Bằng khen`: the level stands before the verb. */
const withGiver = (code: AwardCode | null, original: string, before: string): NamedAward | null => {
  if (code === null) return null;
  const match = code === 'BK' || code === 'GK' ? GIVER.exec(foldSameLength(before)) : null;
  const giver = match?.[1];
  if (match === null || giver === undefined) return { code, original };
  const start = match.index + match[0].indexOf(giver);
  const whole = `${original} của ${before.slice(start, start + giver.length)}`;
  const level = recognizeAward(whole);
  return level === null ? { code, original } : { code: level, original: whole };
};

/** Finds the awards named inside running text (a title, an article): their words and codes. */
export const findAwardsInText = (text: string): readonly NamedAward[] => {
  const found: NamedAward[] = [];
  const folded = foldSameLength(text);
  for (const match of folded.matchAll(AWARD_START)) {
    const rest = text.slice(match.index);
    const original = rest
      .slice(0, lengthOfAward(rest, match[0].length))
      .replace(/^danh hiệu\s+/iu, '')
      .trim();
    const award = withGiver(recognizeAward(original), original, text.slice(0, match.index));
    if (award !== null && !found.some(({ code }) => code === award.code)) found.push(award);
  }
  return found;
};

/** True when a cell only marks its column: x, X, v, ✓, 1, có. */
export const isMark = (text: string): boolean => /^(x+|v|✓|✔|√|☑|\+|\*|1|có|co|đạt|yes|•|●)$/iu.test(text.trim());

/** True when a cell says that nothing is proposed: a dash, 0, “không”. */
export const isNothing = (text: string): boolean =>
  /^[-–—.…\s/]*$|^0$|^(không|ko|k|chưa|kđn|klt|không (đề nghị|có|xét|đạt|đăng ký|bình xét|đủ điều kiện)|chưa (xét|đề nghị|đủ điều kiện|đủ thời gian))(\s*\([^)]*\))?$/iu.test(
    text.trim(),
  );
