import type { AwardCode } from '#shared/domain/award-code';

/** “Bằng khen”, “Giấy khen” without a level mean those of the office that receives the list. */
const BY_LEVEL: Readonly<Record<string, Partial<Record<AwardCode, AwardCode>>>> = {
  province: { BK: 'BK_TINH' },
  ministry: { BK: 'BK_BO' },
  department: { GK: 'GK_SO' },
  commune: { GK: 'GK_XA' },
};

/** The award that the words mean at this office; a code with a level stays as it is. */
export const awardAtLevel = (code: AwardCode, officeLevel: string): AwardCode => BY_LEVEL[officeLevel]?.[code] ?? code;
