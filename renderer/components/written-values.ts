import { formatSlashed, isLocalDate } from '#shared/lib/local-date';
import { dayOn, timeOn } from '#shared/lib/wall-clock';

const numbers = new Intl.NumberFormat('vi-VN');

/** `24/10/2022`; empty for no day, the text itself when it is none. */
export const writtenDay = (day: string | null): string =>
  day === null ? '' : isLocalDate(day) ? formatSlashed(day) : day;

/** A day of birth of which perhaps only the month or the year is known: `24/10/1982`, `10/1982`, `1982`. */
export const writtenBirth = (day: string | null): string => {
  const [year, month, date] = day?.split('-') ?? [];
  if (day === null || year === undefined) return '';
  return date === undefined && month !== undefined ? `${Number(month)}/${year}` : writtenDay(day);
};

/** An instant as people here read it: `24/10/2022 10:42`. */
export const writtenMoment = (at: string): string => {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  return `${formatSlashed(dayOn(date))} ${timeOn(date)}`;
};

/** `1.800`. */
export const writtenNumber = (value: number): string => numbers.format(value);

/** A row as its file numbers it, whatever its size. */
export const writtenRow = (row: number): string => String(row);
