import { AWARD_CODES, type AwardCode } from '#shared/domain/award-code';

/** Codes that other lists and papers use for awards of the catalogue, where they differ from ours. */
const ALIASES: Readonly<Record<string, AwardCode>> = {
  CSTD_BT: 'CSTD_TINH',
  CO_BT: 'CO_TINH',
  BK_BT: 'BK_TINH',
  BK_TTG: 'BK_TTCP',
  DH_NGND: 'NGND',
  DH_NGUT: 'NGUT',
  DH_TTND: 'TTND',
  DH_TTUT: 'TTUT',
  DH_NSND: 'NSND',
  DH_NSUT: 'NSUT',
  DH_NNND: 'NNND',
  DH_NNUT: 'NNUT',
};

/** The award that a code names, ours or an alias of it, in any case; null for any other text. */
export const awardCodeOf = (text: string): AwardCode | null => {
  const written = text.trim().toUpperCase();
  const own = AWARD_CODES.find((code) => code === written);
  if (own !== undefined) return own;
  return Object.hasOwn(ALIASES, written) ? (ALIASES[written] ?? null) : null;
};
