import { formatInWords, isLocalDate } from '#shared/lib/local-date';
import { reportPapers as words } from '#shared/text/vi/achievement-reports';

/** `1980-03-19`, `1980-03` or `1980` in the words of a report: a whole day, a month or a year. */
export const bornWords = (birthDate: string): string => {
  if (isLocalDate(birthDate)) return formatInWords(birthDate);
  const [year = birthDate, month] = birthDate.split('-');
  return month === undefined ? words.bornIn(year) : words.bornInMonth(String(Number(month)), year);
};
