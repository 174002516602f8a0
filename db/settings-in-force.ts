import type Sqlite from 'better-sqlite3';
import type { CouncilDb } from '#db/council-db';

/** “BVNG”: marks a file as ours. */
export const APPLICATION_ID = 0x42564e47;

/** A build before this has the WAL-reset fault (sqlite.org, 3.51.3). */
const OLDEST_SQLITE = [3, 51, 3] as const;

/** What must hold on every connection, in the order in which it is set; reading back proves it. */
const PRAGMAS = [
  { name: 'locking_mode', set: 'EXCLUSIVE', read: 'exclusive' },
  { name: 'journal_mode', set: 'WAL', read: 'wal' },
  { name: 'synchronous', set: 'FULL', read: 2 },
  { name: 'foreign_keys', set: 'ON', read: 1 },
  // Without it `insert or replace` deletes a row past the triggers that keep it.
  { name: 'recursive_triggers', set: 'ON', read: 1 },
  { name: 'trusted_schema', set: 'OFF', read: 0 },
  { name: 'cell_size_check', set: 'ON', read: 1 },
  { name: 'secure_delete', set: 'ON', read: 1 },
  { name: 'temp_store', set: 'MEMORY', read: 2 },
  // The indexes of a long list, so that their pages are seldom written twice; little enough that a commit has little left to write.
  { name: 'cache_size', set: '-16384', read: -16_384 },
  { name: 'mmap_size', set: '0', read: 0 },
  { name: 'journal_size_limit', set: '67108864', read: 67_108_864 },
] as const;

export const setPragmas = (connection: Sqlite.Database): void => {
  for (const { name, set } of PRAGMAS) connection.pragma(`${name} = ${set}`);
};

const sqliteVersion = (connection: Sqlite.Database): string =>
  String(connection.prepare('select sqlite_version()').pluck().get());

export const versionOf = (council: CouncilDb): string => sqliteVersion(council.connection);

const isOldSqlite = (version: string): boolean => {
  const parts = version.split('.').map(Number);
  for (const [index, oldest] of OLDEST_SQLITE.entries()) {
    const part = parts[index] ?? 0;
    if (part !== oldest) return part < oldest;
  }
  return false;
};

/** Names of the settings that do not hold; empty when all do. A lost one can lose acknowledged work in a power cut. */
export const settingsNotInForce = (connection: Sqlite.Database): readonly string[] => [
  ...PRAGMAS.filter(({ name, read }) => connection.pragma(name, { simple: true }) !== read).map(({ name }) => name),
  ...(isOldSqlite(sqliteVersion(connection)) ? ['sqlite_version'] : []),
];
