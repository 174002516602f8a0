import type { HistoryLine } from '#shared/domain/achievement-report/report-facts';
import { formatInWords } from '#shared/lib/local-date';
import { reportPapers as words } from '#shared/text/vi/achievement-reports';

/** A number alone, `05/QĐ-UBND`, is announced; one recorded with its own words stays as it was recorded. */
const announced = (number: string): string => (/^\d/u.test(number) ? words.decisionNumbered(number) : number);

type Recorded = Pick<HistoryLine, 'decisionNumber'> & Partial<Pick<HistoryLine, 'decidedOn' | 'issuer'>>;

/** `Quyết định số 05/QĐ-UBND ngày 05 tháng 01 năm 2024 của …` as far as it is recorded; empty when nothing is. */
export const decisionWords = ({ decisionNumber, decidedOn = null, issuer = '' }: Recorded): string => {
  if (decisionNumber === null || decisionNumber.trim() === '') return '';
  const number = announced(decisionNumber.trim());
  return [
    number,
    ...(decidedOn === null || /ngày/u.test(number) ? [] : [formatInWords(decidedOn)]),
    ...(issuer === '' ? [] : [words.issuedBy(issuer)]),
  ].join(' ');
};
