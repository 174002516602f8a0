import { formatSlashed, isLocalDate } from '#shared/lib/local-date';

const numbers = new Intl.NumberFormat('vi-VN');
const two = (value: number): string => String(value).padStart(2, '0');

/** `24/10/2022`; empty for no day, the text itself when it is none. */
export const writtenDay = (day: string | null): string =>
  day === null ? '' : isLocalDate(day) ? formatSlashed(day) : day;

/** An instant as people here read it: `24/10/2022 10:42`. */
export const writtenMoment = (at: string): string => {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  return `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()} ${two(date.getHours())}:${two(date.getMinutes())}`;
};

/** `1.800`. */
export const writtenNumber = (value: number): string => numbers.format(value);
