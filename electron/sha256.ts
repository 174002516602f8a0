import { createHash } from 'node:crypto';

/** The fingerprint of a file or text, in hex. */
export const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');
