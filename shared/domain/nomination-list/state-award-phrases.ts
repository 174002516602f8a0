import type { AwardCode } from '#shared/domain/award-code';
import { foldSameLength } from '#shared/domain/nomination-list/folded-text';

type Phrase = { readonly code: AwardCode; readonly pattern: RegExp };

const ranked = <First extends AwardCode, Second extends AwardCode, Third extends AwardCode>(
  words: string,
  codes: readonly [First, Second, Third],
): readonly Phrase[] => {
  const ranks = ['nhat|1|i', 'nhi|2|ii', 'ba|3|iii'] as const;
  return ranks.map((rank, index) => ({
    code: codes[index] ?? codes[0],
    pattern: new RegExp(`^(${words}) ?(hang )?(${rank})\\b`),
  }));
};

const UNRANKED =
  /\b(?:huan chuong (?:lao dong|doc lap|quan cong|bao ve to quoc|chien cong)|huy chuong (?:chien s[iy] ve vang|csvv))\b(?!["”’) ]*(?:hang )?(?:nhat|nhi|ba|[123]|i{1,3})\b)/g;

/** Orders and medals that a text names without a class, in its own words. */
export const unrankedAwardsIn = (text: string): readonly string[] =>
  [...foldSameLength(text).matchAll(UNRANKED)].map(({ index, 0: words }) => text.slice(index, index + words.length));

/** `hạng Nhì`, `Ba`, `III`: the class of an order or a medal that its head names. */
export const isAwardClass = (text: string): boolean => /^(?:hạng\s+)?(?:nhất|nhì|ba|[123]|i{1,3})$/iu.test(text.trim());

const plain = (code: AwardCode, pattern: RegExp): Phrase => ({ code, pattern });

const COMMUNE = 'xa|phuong|thi tran|dac khu';
const VILLAGE =
  'thon|to dan pho|to nhan dan|tdp|ap|lang|ban|buon|bon|khu pho|xom|khom|khu dan cu|to dan cu|plei|play|soc|phum';

/** `Thôn, bon văn hóa`, `Thôn, tổ dân phố đạt chuẩn văn hóa` in running text, folded sign by sign. */
export const VILLAGE_TITLE = `(?:${VILLAGE})(?:[ ,/(–-]+(?:${VILLAGE}))*[ ,)]+(?:dat )?(?:(?:tieu )?chuan )?van hoa`;

/** Orders, medals, honours and prizes of the state, and titles of places. Words as wordsOf gives them. */
export const STATE_AWARD_PHRASES: readonly Phrase[] = [
  ...ranked('(huan chuong|hc) ?(lao dong|ld)', ['HC_LD_1', 'HC_LD_2', 'HC_LD_3']),
  ...ranked('(huan chuong|hc) ?(doc lap|dl)', ['HC_DL_1', 'HC_DL_2', 'HC_DL_3']),
  ...ranked('(huan chuong|hc) ?(quan cong|qc)', ['HC_QC_1', 'HC_QC_2', 'HC_QC_3']),
  ...ranked('(huan chuong|hc) ?(bao ve to quoc|bvtq)', ['HC_BVTQ_1', 'HC_BVTQ_2', 'HC_BVTQ_3']),
  ...ranked('(huan chuong|hc) ?(chien cong|cc)', ['HC_CC_1', 'HC_CC_2', 'HC_CC_3']),
  ...ranked('(huy chuong|hc|hch) ?(chien s[iy] ve vang|csvv)', ['HCH_CSVV_1', 'HCH_CSVV_2', 'HCH_CSVV_3']),
  plain('HC_SV', /^huan chuong sao vang\b/),
  plain('HC_HCM', /^huan chuong ho chi minh\b/),
  plain('HC_DDK', /^huan chuong dai doan ket\b/),
  plain('HC_DC', /^huan chuong dung cam\b/),
  plain('HC_HN', /^huan chuong huu nghi\b/),
  plain('HCH_QKQT', /^(huy chuong|hc|hch) ?((quan ky|qk) ?(quyet thang|qt))\b/),
  plain('HCH_ANTQ', /^(huy chuong|hc|hch) ?(vi )?(an ninh to quoc|antq)\b/),
  plain('HCH_HN', /^huy chuong huu nghi\b/),
  plain('HCH_TNXP', /^huy chuong thanh nien xung phong\b/),
  plain('DH_TINHAH', /^(tinh|thanh pho) anh hung\b/),
  plain('DH_BMVNAH', /^(ba me viet nam anh hung|ba me vnah|bmvnah)\b/),
  plain('DH_AHLLVT', /^(anh hung (luc luong vu trang|llvt)|ahllvt(nd)?)\b/),
  plain('DH_AHLD', /^(anh hung lao dong|ahld)\b/),
  plain('NGND', /^(nha giao nhan dan|ngnd)\b/),
  plain('TTND', /^(thay thuoc nhan dan|ttnd)\b/),
  plain('TTUT', /^(thay thuoc uu tu|ttut)\b/),
  plain('NSND', /^(nghe s[iy] nhan dan|nsnd)\b/),
  plain('NSUT', /^(nghe s[iy] uu tu|nsut)\b/),
  plain('NNND', /^(nghe nhan nhan dan|nnnd)\b/),
  plain('NNUT', /^(nghe nhan uu tu|nnut)\b/),
  plain('GT_HCM', /^giai thuong ho chi minh\b/),
  plain('GT_NN', /^giai thuong nha nuoc\b/),
  plain('XTB', new RegExp(`^(${COMMUNE})( (${COMMUNE}))* tieu bieu\\b`)),
  // “Ban Văn hóa - Xã hội” is a committee.
  plain('TDPVH', new RegExp(`^(?!ban van hoa (xa|thong tin|phuong|tinh|va)\\b)${VILLAGE_TITLE}\\b`)),
];
