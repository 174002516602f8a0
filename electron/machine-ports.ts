import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import type { Ports } from '#electron/context';
import type { LocalDate } from '#shared/lib/local-date';

const two = (value: number): string => String(value).padStart(2, '0');

/** The day on this machine's calendar, where the secretary sits. */
const dayOf = (now: Date): LocalDate =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as LocalDate;

const offsetOf = (now: Date): string => {
  const minutes = -now.getTimezoneOffset();
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
};

/** `2026-11-21T14:05:09.120+07:00` */
const instantOf = (now: Date): string =>
  `${dayOf(now)}T${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}.${String(now.getMilliseconds()).padStart(3, '0')}${offsetOf(now)}`;

const userName = (): string => {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
};

/** What every shell takes from the machine as it is: clock, ids, the name of the person logged in. */
export const machinePorts = (): Pick<Ports, 'clock' | 'newId' | 'who'> => ({
  clock: { now: () => instantOf(new Date()), today: () => dayOf(new Date()) },
  newId: () => randomUUID(),
  who: userName(),
});
