import type { AwardCode } from '#shared/domain/award-code';
import { AWARD_CODES } from '#shared/domain/award-code';
import { foldSameLength, wordsOf } from '#shared/domain/nomination-list/folded-text';
import { STATE_AWARD_PHRASES } from '#shared/domain/nomination-list/state-award-phrases';
import type { RecipientKind } from '#shared/domain/recipient';
import { remembered } from '#shared/lib/remembered';

type Pattern = { readonly code: AwardCode; readonly pattern: RegExp };

const FIGHTER = '^(chien s[iy] thi dua|chien s[iy] td|cs thi dua|cs td|cstd)';
const BANG_KHEN = '^(bang khen|b khen|bk)';
const GIAY_KHEN = '^(giay khen|g khen|gk)';
const FLAG = '^(co thi dua|co td|cotd|ctd|co)';
const MILITARY = '(quan khu|quan chung|quan doan|binh chung|binh doan|bo tu lenh|btl)';
const COMMITTEE = '(chu tich |ct )?(ubnd|uy ban nhan dan|uy ban|uy ban nd)';

/** First match wins. Patterns read words as wordsOf gives them: folded, single spaces. */
const PATTERNS: readonly Pattern[] = [
  { code: 'CSTDTQ', pattern: new RegExp(`${FIGHTER} ?(cap )?(toan quoc|tq)\\b`) },
  { code: 'CSTDCS', pattern: new RegExp(`${FIGHTER} ?(cap )?(co so|cs)\\b`) },
  {
    code: 'CSTD_TINH',
    pattern: new RegExp(
      `${FIGHTER} ?(cua )?(cap )?(bo|ban|nganh|tinh|thanh pho|tp|toan quan|quan khu|quan chung|dai hoc quoc gia)\\b`,
    ),
  },
  { code: 'CSTT', pattern: /^(chien s[iy] tien tien|cs tien tien|cstt)\b/ },
  { code: 'TTLDXS', pattern: /^(tap the|tt) ?(lao dong|ld) ?(xuat sac|xs)\b|^ttldxs\b/ },
  { code: 'TTLDTT', pattern: /^(tap the|tt) ?(lao dong|ld) ?(tien tien|tt)\b|^ttldtt\b/ },
  { code: 'LDTT', pattern: /^(lao dong|ld) ?(tien tien|tt)\b/ },
  { code: 'DVQT', pattern: /^(don vi|dv) ?(quyet thang|qt)\b/ },
  { code: 'DVTT', pattern: /^(don vi|dv) ?(tien tien|tt)\b/ },
  { code: 'CO_CP', pattern: new RegExp(`${FLAG}\\b.*\\b(chinh phu|cp|thu tuong)\\b`) },
  {
    code: 'CO_TINH',
    pattern: new RegExp(`${FLAG} (cua )?(xuat sac )?(cap )?(${COMMITTEE} )?(cap )?(tinh|thanh pho|tp|bo|nganh)\\b`),
  },
  { code: 'CO_TINH', pattern: /^(co thi dua|co td|cotd|ctd) (cua )?(ubnd|uy ban nhan dan)\b/ },
  { code: 'CO_QK', pattern: new RegExp(`${FLAG} (cua )?(cap )?(tu lenh )?${MILITARY}\\b`) },
  { code: 'BK_QK', pattern: new RegExp(`${BANG_KHEN} ?(cua )?(cap )?(tu lenh )?${MILITARY}\\b`) },
  { code: 'BK_TTCP', pattern: new RegExp(`${BANG_KHEN} ?(cua )?(thu tuong|ttcp|ttg|tt chinh phu|tt cp|chinh phu)\\b`) },
  {
    code: 'BK_TINH',
    pattern: new RegExp(
      `${BANG_KHEN} ?(cua )?(cap )?(${COMMITTEE}( (tinh|thanh pho|tp)\\b|$)|chu tich (tinh|thanh pho)\\b|tinh\\b|thanh pho\\b)`,
    ),
  },
  {
    code: 'BK_BO',
    pattern: new RegExp(
      `${BANG_KHEN} ?(cua )?(cap )?(bo\\b|bo truong|nganh\\b|thong doc|(vien truong )?(vien kiem sat nhan dan|vien ksnd|vksnd|vks) toi cao|vksndtc|(chanh an )?(toa an nhan dan|toa an|tand) toi cao|tandtc|tong (kiem toan|thanh tra|giam doc (dai|thong tan))|(doan chu tich |chu tich )?(tong lien doan|tong ldld|tldldvn|tld)|tong cuc (truong)?|(uy ban |ban (chap hanh|thuong vu) |bch |btv )*(trung uong|tw)\\b|(chu tich )?(hoi|lien minh|lien hiep|lien doan|mat tran)\\b.* viet nam$|bqp|bca|bgd|byt|btc|bnv|btp)`,
    ),
  },
  { code: 'GK_XA', pattern: new RegExp(`${GIAY_KHEN}\\b.*\\b((?<!hop tac )xa|phuong|thi tran|dac khu)\\b`) },
  {
    code: 'GK_HUYEN',
    pattern: new RegExp(`${GIAY_KHEN} ?(cua )?(cap )?(${COMMITTEE} )?(cap )?(huyen|quan|thi xa|thanh pho|tp)\\b`),
  },
  {
    code: 'GK_HDQT',
    pattern: new RegExp(`${GIAY_KHEN} ?(cua )?(chu tich )?(hoi dong quan tri|hdqt|hoi dong thanh vien|hdtv)\\b`),
  },
  {
    code: 'GK_SO',
    pattern: new RegExp(
      `${GIAY_KHEN} ?(cua )?(cap )?(so|nganh|(giam doc|gd) (so|cong an|kho bac|ngan hang|bao hiem)|truong thue|((chu tich|ct) )?(lien minh|lien doan|hoi (nong dan|lhpn|lien hiep phu nu|cuu chien binh|ccb|chu thap do)|tinh hoi) .*\\b(tinh|thanh pho|tp)|cuc truong|chanh (an|van phong|thanh tra)|vien truong vien kiem sat|truong ban|chi huy truong bo chi huy|hoi dong)\\b`,
    ),
  },
  {
    code: 'GK_DN',
    pattern: new RegExp(
      `${GIAY_KHEN} ?(cua )?(tong giam doc|tong gd|tgd|(chu tich |(giam doc|gd) )?(tong cong ty|cong ty|cty|xi nghiep|nha may|doanh nghiep|hop tac xa|htx|tap doan))\\b`,
    ),
  },
  {
    code: 'GK_CQ',
    pattern: new RegExp(
      `${GIAY_KHEN} ?(cua )?(thu truong|hieu truong|vien truong|chi cuc truong|cct|chi huy truong|truong (phong|khoa|cong an|tram)|(giam doc|gd) (trung tam|tt|benh vien|bv|hoc vien|dai hoc|nha)|(trung doan|su doan|lu doan|tieu doan|quan) truong|chinh uy|truong|benh vien|trung tam)\\b`,
    ),
  },
  { code: 'GK_SO', pattern: new RegExp(`${GIAY_KHEN} ?(cua )?(giam doc|gd)\\b`) },
  { code: 'KNC', pattern: /^(ky niem chuong|knc)\b/ },
  { code: 'NGUT', pattern: /^(nha giao uu tu|ngut)\b/ },
  { code: 'GDVH', pattern: /^(gia dinh van hoa|gdvh)\b/ },
  ...STATE_AWARD_PHRASES,
];

/** The form alone, its level not said: nothing after it, or only a year, a rank or a remark. */
const LEVEL_UNSAID: readonly Pattern[] = [
  { code: 'BK', pattern: /^(bang khen|bk)( nam [0-9 ]+| lan .*| [0-9]+)?$/ },
  { code: 'GK', pattern: /^(giay khen|gk)( nam [0-9 ]+| lan .*| [0-9]+)?$/ },
];

/** Words with which an award begins. Used to cut a cell that names several. */
const AWARD_START =
  /(?<![a-z0-9])(bang khen|bk|giay khen|gk|co thi dua|co td|cotd|chien s[iy]|cs ?td|cs thi dua|cstt|lao dong tien tien|lao dong tt|ldtt|ld ?tien tien|ld tt|tap the (?:lao dong|ld)|tt ?ld|tt lao dong|ttldtt|ttldxs|don vi (?:quyet thang|tien tien)|dvqt|dvtt|huan chuong|huy chuong|ky niem chuong|knc|nha giao|ngut|danh hieu|nghe (?:si|nhan)|thay thuoc|anh hung|giai thuong|gia dinh van hoa)/g;

/** `L.Đ.T.T` is `LĐTT`. */
const withoutStops = (text: string): string => text.replace(/(?<=(?:^|[\s.])\p{Lu})\.(?=\p{Lu}(?:[\s.]|$))/gu, '');

const cleanWords = (text: string): string =>
  wordsOf(withoutStops(text.replace(/_/g, ' ')))
    .replace(
      /^(de nghi |xet |tang |tang thuong |cong nhan |phong tang |ma )*(danh hieu )?(thi dua )?(?=[a-z])/,
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

/** Where awards begin in a text: positions of the text as given. */
const awardStarts = (text: string): readonly number[] => {
  const starts: number[] = [];
  for (const match of foldSameLength(text).matchAll(AWARD_START)) {
    const previous = starts.at(-1);
    const before = previous === undefined ? '' : text.slice(previous, match.index);
    // “danh hiệu Chiến sĩ …” is one award; so is “Tập thể Lao động tiên tiến”.
    if (previous !== undefined && !/[;,+/&\n]|(^|\s)(và|-|–)\s*$|\.\s*$/u.test(before.slice(-4))) continue;
    starts.push(match.index);
  }
  return starts;
};

const trimPiece = (text: string): string =>
  text
    .trim()
    .replace(/^[\s;,+/&–-]+/, '')
    .replace(/\s*\.\/\.?$/, '')
    .replace(/(?:[\s;,+/&–-]|(?:^|\s)và)+$/u, '')
    .replace(/\.$/, '')
    .trim();

/** Cuts the words of a cell into the awards it names; words before the first award stay with it. */
export const splitAwards = remembered(5_000, (text): readonly string[] => {
  const starts = awardStarts(text);
  if (starts.length <= 1) {
    return text
      .split(/[;\n]/)
      .map(trimPiece)
      .filter((piece) => piece !== '');
  }
  return starts
    .map((start, index) => trimPiece(text.slice(index === 0 ? 0 : start, starts[index + 1] ?? text.length)))
    .filter((piece) => piece !== '');
});

const GIVER =
  /\b(thu tuong chinh phu|chu tich (?:ubnd|uy ban nhan dan) (?:tinh|thanh pho|huyen|xa|phuong|dac khu)|(?:ubnd|uy ban nhan dan) (?:tinh|xa|phuong)|giam doc so|bo truong)\b[^;:.]{0,40}\btang(?: thuong)? (?:danh hieu )?$/;

/** `Chủ tịch UBND tỉnh tặng Bằng khen`: the level stands before the verb. */
const withGiver = (code: AwardCode | null, original: string, before: string): AwardCode | null => {
  const giver = code === 'BK' || code === 'GK' ? GIVER.exec(before)?.[1] : undefined;
  return giver === undefined ? code : (recognizeAward(`${original} của ${giver}`) ?? code);
};

/** Finds the first award named inside running text (a title, an article): its words and code. */
export const findAwardsInText = (text: string): readonly { readonly code: AwardCode; readonly original: string }[] => {
  const found: { code: AwardCode; original: string }[] = [];
  const folded = foldSameLength(text);
  for (const match of folded.matchAll(AWARD_START)) {
    const rest = text.slice(match.index);
    const restFolded = folded.slice(match.index);
    const end =
      /[:;,.()“”"\n]|\s(cho|vi|doi voi|nam|do|da|co thanh tich|trong|va|gom)(?=[\s:,.]|$)/.exec(restFolded)?.index ??
      rest.length;
    const original = rest
      .slice(0, end)
      .replace(/^danh hiệu\s+/iu, '')
      .trim();
    const code = withGiver(recognizeAward(original), original, folded.slice(0, match.index));
    if (code !== null && !found.some((award) => award.code === code)) found.push({ code, original });
  }
  return found;
};

const INDIVIDUAL_ONLY: ReadonlySet<AwardCode> = new Set<AwardCode>([
  ...(['LDTT', 'CSTT', 'CSTDCS', 'CSTD_TINH', 'CSTDTQ'] as const),
  ...(['HC_DDK', 'HC_DC', 'HCH_QKQT', 'HCH_ANTQ', 'HCH_CSVV_1', 'HCH_CSVV_2', 'HCH_CSVV_3', 'HCH_HN'] as const),
  ...(['HCH_TNXP', 'DH_BMVNAH', 'NGND', 'NGUT', 'TTND', 'TTUT', 'NSND', 'NSUT', 'NNND', 'NNUT'] as const),
  ...(['GT_HCM', 'GT_NN'] as const),
]);
const COLLECTIVE_ONLY: ReadonlySet<AwardCode> = new Set<AwardCode>([
  ...(['TTLDTT', 'TTLDXS', 'DVTT', 'DVQT', 'CO_TINH', 'CO_CP'] as const),
  ...(['CO_QK', 'XTB', 'TDPVH', 'DH_TINHAH'] as const),
]);

/** Who may receive an award when only one kind may; null when several may. */
export const soleRecipientKind = (code: AwardCode): RecipientKind | null => {
  if (INDIVIDUAL_ONLY.has(code)) return 'individual';
  if (code === 'GDVH') return 'household';
  return COLLECTIVE_ONLY.has(code) ? 'collective' : null;
};

/** True when a cell only marks its column: x, X, v, ✓, 1, có. */
export const isMark = (text: string): boolean => /^(x+|v|✓|✔|√|☑|\+|\*|1|có|co|đạt|yes|•|●)$/iu.test(text.trim());

/** True when a cell says that nothing is proposed: a dash, 0, “không”. */
export const isNothing = (text: string): boolean =>
  /^[-–—.…\s/]*$|^0$|^(không|ko|k|chưa|không đề nghị|không có)$/iu.test(text.trim());
