import { readFileSync } from 'node:fs';

/** The most memory that this process has held, in MB. What Node tells of it counts in the process that started this one. */
export const peakMemory = (): number =>
  Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
