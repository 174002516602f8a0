import { twoDigits } from '#shared/lib/two-digits';
/** A calendar day `YYYY-MM-DD`, no time zone. Legal dates are days that people write, never instants. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

type DayParts = { readonly year: number; readonly month: number; readonly day: number };

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (DAYS[month - 1] ?? 0);

/** True for a day that exists, years 1900–2199. */
export const isRealDay = ({ year, month, day }: DayParts): boolean =>
  year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Makes a LocalDate, or null for a day that does not exist. */
export const toLocalDate = (parts: DayParts): LocalDate | null =>
  isRealDay(parts) ? (`${parts.year}-${twoDigits(parts.month)}-${twoDigits(parts.day)}` as LocalDate) : null;

/** True for `YYYY-MM-DD` of a day that exists. */
export const isLocalDate = (text: string): text is LocalDate => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isRealDay({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
};

/** Takes a constant of the code; throws on a slip of the programmer. */
export const localDate = (text: string): LocalDate => {
  if (!isLocalDate(text)) throw new Error(`Not a day: ${text}`);
  return text;
};

export const partsOf = (date: LocalDate): DayParts => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

export const yearOf = (date: LocalDate): number => partsOf(date).year;

/** `24/10/2022`, both parts padded: for lists and screens. */
export const formatSlashed = (date: LocalDate): string => {
  const { year, month, day } = partsOf(date);
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
};

/** `ngày 05 tháng 01 năm 2020`: day below 10 and months 1, 2 take a zero, months 3–9 do not (NĐ 30/2020, PL I). */
export const formatInWords = (date: LocalDate): string => {
  const { year, month, day } = partsOf(date);
  return `ngày ${twoDigits(day)} tháng ${month <= 2 ? twoDigits(month) : month} năm ${year}`;
};

/**
 * Understands a day as people type it: `19/3/2024`, `19032024`, `19.3.24`, `19-03-2024`, `2024-03-19`.
 * Day before month always; a two-digit year from 00–49 is 20xx, else 19xx. Null for anything else.
 */
export const parseTypedDate = (text: string): LocalDate | null => {
  const typed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return toLocalDate({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
  const match =
    /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  if (!match) return null;
  const written = Number(match[3]);
  const year = match[3]?.length === 4 ? written : written < 50 ? 2000 + written : 1900 + written;
  return toLocalDate({ year, month: Number(match[2]), day: Number(match[1]) });
};

/** The day `count` days later (earlier when negative). */
export const addDays = (date: LocalDate, count: number): LocalDate => {
  const { year, month, day } = partsOf(date);
  return new Date(Date.UTC(year, month - 1, day + count)).toISOString().slice(0, 10) as LocalDate;
};

/** True when a term ends before it begins; a side left open is never wrong. Both are `YYYY-MM-DD`. */
export const isReversed = (from: string | null, to: string | null): boolean =>
  from !== null && to !== null && to < from;
