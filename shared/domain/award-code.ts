/** Codes of the catalogue. The order is the catalogue's own; names and clauses stand in shared/regulations. */
export const AWARD_CODES = [
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
  'UNKNOWN',
] as const;

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
]);

export const isEmulationTitle = (code: AwardCode): boolean => EMULATION_TITLES.has(code);

export type AwardCode = (typeof AWARD_CODES)[number];
