import { type AwardCode, isEmulationTitle } from '#shared/domain/award-code';
import { type AwardRule, findAward } from '#shared/domain/eligibility/rules';
import { localDate } from '#shared/lib/local-date';
import { editionOn } from '#shared/regulations/editions';
import { awardNames } from '#shared/text/vi/awards';

const withoutQuotes = (name: string): string => name.replace(/[“”"]/g, '');

/** The row of the award in the edition of its year; null when that edition does not know it. */
export const awardRule = (code: AwardCode, year: number): AwardRule | null =>
  findAward(editionOn(localDate(`${year}-12-31`)), code);

/** The award's name as papers print it, without quotation marks. */
export const awardName = (code: AwardCode, year: number): string =>
  withoutQuotes(awardRule(code, year)?.name ?? awardNames[code].full);

export const awardCategory = (code: AwardCode): 'emulationTitle' | 'commendationForm' =>
  isEmulationTitle(code) ? 'emulationTitle' : 'commendationForm';
