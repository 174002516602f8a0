import type { AwardCode } from '#shared/domain/award-code';
import type { OfficeLevel } from '#shared/domain/office-level';

/** “Bằng khen”, “Giấy khen” without a level mean those of the office that receives the list. */
const BY_LEVEL: Readonly<Record<OfficeLevel, Partial<Record<AwardCode, AwardCode>>>> = {
  province: { BK: 'BK_TINH' },
  ministry: { BK: 'BK_BO' },
  department: { GK: 'GK_SO' },
  commune: { GK: 'GK_XA' },
  unit: {},
};

/** The award that the words mean at this office; a code with a level stays as it is. */
export const awardAtLevel = (code: AwardCode, officeLevel: OfficeLevel): AwardCode =>
  BY_LEVEL[officeLevel][code] ?? code;
