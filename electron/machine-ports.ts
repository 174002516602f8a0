import { userInfo } from 'node:os';
import type { Ports } from '#electron/context';
import { orderedId } from '#electron/ordered-id';
import { twoDigits } from '#shared/lib/two-digits';
import { dayOn, timeOn } from '#shared/lib/wall-clock';

const offsetOf = (now: Date): string => {
  const minutes = -now.getTimezoneOffset();
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
};

/** `2026-11-21T14:05:09.120+07:00` */
const instantOf = (now: Date): string =>
  `${dayOn(now)}T${timeOn(now)}:${twoDigits(now.getSeconds())}.${String(now.getMilliseconds()).padStart(3, '0')}${offsetOf(now)}`;

const userName = (): string => {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
};

/** What every shell takes from the machine as it is: clock, ids, the name of the person logged in. */
export const machinePorts = (): Pick<Ports, 'clock' | 'newId' | 'who'> => ({
  clock: { now: () => instantOf(new Date()), today: () => dayOn(new Date()) },
  newId: orderedId,
  who: userName(),
});
