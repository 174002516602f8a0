import type { LocalDate } from '#shared/lib/local-date';
import { twoDigits } from '#shared/lib/two-digits';

/** The day on this machine's calendar, where the secretary sits. */
export const dayOn = (moment: Date): LocalDate =>
  `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}` as LocalDate;

/** `14:05` by this machine's clock. */
export const timeOn = (moment: Date): string => `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
