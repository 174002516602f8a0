import { randomFillSync } from 'node:crypto';

let last = 0;

/** Random bytes, drawn for many ids at once: one by one they cost more than all the rest of an id. */
const random = Buffer.alloc(8 * 1024);
const BYTES_AN_ID = 8;
let used = random.length;

/** 62 random bits behind the variant of RFC 9562, as 16 hexadecimal digits. */
const randomTail = (): string => {
  if (used === random.length) {
    randomFillSync(random);
    used = 0;
  }
  const start = used;
  used += BYTES_AN_ID;
  random[start] = ((random[start] ?? 0) & 0x3f) | 0x80;
  return random.toString('hex', start, used);
};

/**
 * A UUID of version 7 (RFC 9562): the ids of one program rise, so that thousands of new rows stand side by side in the
 * database's indexes. The last 62 bits are random.
 */
export const orderedId = (): string => {
  // Two ids of one millisecond: the 12 bits after the time count on.
  last = Math.max(Date.now() * 4096, last + 1);
  const time = last.toString(16).padStart(15, '0');
  const tail = randomTail();
  return `${time.slice(0, 8)}-${time.slice(8, 12)}-7${time.slice(12, 15)}-${tail.slice(0, 4)}-${tail.slice(4)}`;
};
