import { randomBytes } from 'node:crypto';

let last = 0;

/**
 * A UUID of version 7 (RFC 9562): the ids of one program rise, so that thousands of new rows stand side by side in the
 * database's indexes. The last 62 bits are random.
 */
export const orderedId = (): string => {
  // Two ids of one millisecond: the 12 bits after the time count on.
  last = Math.max(Date.now() * 4096, last + 1);
  const time = last.toString(16).padStart(15, '0');
  const random = randomBytes(8);
  random[0] = ((random[0] ?? 0) & 0x3f) | 0x80;
  const tail = random.toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8, 12)}-7${time.slice(12, 15)}-${tail.slice(0, 4)}-${tail.slice(4)}`;
};
