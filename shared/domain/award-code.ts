const USUAL_AWARDS = [
  'LDTT',
  'CSTT',
  'CSTDCS',
  'CSTD_TINH',
  'CSTDTQ',
  'TTLDTT',
  'TTLDXS',
  'DVTT',
  'DVQT',
  'CO_TINH',
  'CO_CP',
  'BK',
  'BK_TINH',
  'BK_BO',
  'BK_TTCP',
  'GK',
  'GK_SO',
  'GK_HUYEN',
  'GK_XA',
  'KNC',
  'NGUT',
  'GDVH',
] as const;

const RARE_AWARDS = [
  'GK_CQ',
  'GK_DN',
  'GK_HDQT',
  'XTB',
  'TDPVH',
  'CO_QK',
  'BK_QK',
  'HC_SV',
  'HC_HCM',
  'HC_DL_1',
  'HC_DL_2',
  'HC_DL_3',
  'HC_QC_1',
  'HC_QC_2',
  'HC_QC_3',
  'HC_LD_1',
  'HC_LD_2',
  'HC_LD_3',
  'HC_BVTQ_1',
  'HC_BVTQ_2',
  'HC_BVTQ_3',
  'HC_CC_1',
  'HC_CC_2',
  'HC_CC_3',
  'HC_DDK',
  'HC_DC',
  'HC_HN',
  'HCH_QKQT',
  'HCH_ANTQ',
  'HCH_CSVV_1',
  'HCH_CSVV_2',
  'HCH_CSVV_3',
  'HCH_HN',
  'HCH_TNXP',
  'DH_TINHAH',
  'DH_BMVNAH',
  'DH_AHLLVT',
  'DH_AHLD',
  'NGND',
  'TTND',
  'TTUT',
  'NSND',
  'NSUT',
  'NNND',
  'NNUT',
  'GT_HCM',
  'GT_NN',
] as const;

/**
 * Codes of the catalogue: first the awards that most offices give, then those of few offices and of the state. Choices
 * are offered in this order; names and clauses stand in shared/regulations.
 */
export const AWARD_CODES = [...USUAL_AWARDS, ...RARE_AWARDS, 'UNKNOWN'] as const;

const RARE: ReadonlySet<string> = new Set(RARE_AWARDS);

/** True for the awards of few offices and of the state, which lists of choices keep behind the others. */
export const isRareAward = (code: AwardCode): boolean => RARE.has(code);

/** Danh hiệu thi đua (Luật 06/2022, Điều 19–20 on titles); the others are hình thức khen thưởng (Điều 9). */
const EMULATION_TITLES: ReadonlySet<string> = new Set([
  'LDTT',
  'CSTT',
  'CSTDCS',
  'CSTD_TINH',
  'CSTDTQ',
  'TTLDTT',
  'TTLDXS',
  'DVTT',
  'DVQT',
  'CO_TINH',
  'CO_CP',
  'GDVH',
  'XTB',
  'TDPVH',
  'CO_QK',
]);

export const isEmulationTitle = (code: AwardCode): boolean => EMULATION_TITLES.has(code);

export type AwardCode = (typeof AWARD_CODES)[number];
