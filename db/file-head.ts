import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';

/** What the first page of a database says of itself. */
export type FileHead = { readonly applicationId: number; readonly userVersion: number };

const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
const HEAD_BYTES = 100;
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;

const LOG_HEAD_BYTES = 32;
const FRAME_HEAD_BYTES = 24;
const SMALLEST_PAGE = 512;

const firstBytes = (file: string): Buffer => {
  const bytes = Buffer.alloc(HEAD_BYTES);
  const handle = openSync(file, 'r');
  try {
    return bytes.subarray(0, readSync(handle, bytes, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(handle);
  }
};

/** The version that the last finished transaction of the log gives the file; null when the log does not touch it. */
const versionInLog = (log: Buffer): number | null => {
  if (log.length < LOG_HEAD_BYTES) return null;
  const pageBytes = log.readUInt32BE(8);
  if (pageBytes < SMALLEST_PAGE) return null;
  const salts = log.subarray(16, 24);
  let written: number | null = null;
  let committed: number | null = null;
  for (let at = LOG_HEAD_BYTES; at + FRAME_HEAD_BYTES + pageBytes <= log.length; at += FRAME_HEAD_BYTES + pageBytes) {
    if (!log.subarray(at + 8, at + 16).equals(salts)) break;
    if (log.readUInt32BE(at) === 1) written = log.readInt32BE(at + FRAME_HEAD_BYTES + USER_VERSION_AT);
    if (log.readUInt32BE(at + 4) !== 0) committed = written;
  }
  return committed;
};

/**
 * Reads the head of a database file without SQLite, which would fold a log left by a crash into the file on closing:
 * a file that is not ours, or is newer than we are, stays as it was to the byte. Null: no database at all.
 * Never for a file that this process holds open: closing it here would drop the locks of the other handle (POSIX).
 */
export const readFileHead = (file: string): FileHead | null => {
  const head = firstBytes(file);
  if (head.length < HEAD_BYTES || !head.subarray(0, MAGIC.length).equals(MAGIC)) return null;
  const log = `${file}-wal`;
  const newer = existsSync(log) ? versionInLog(readFileSync(log)) : null;
  return {
    applicationId: head.readInt32BE(APPLICATION_ID_AT),
    userVersion: newer ?? head.readInt32BE(USER_VERSION_AT),
  };
};
