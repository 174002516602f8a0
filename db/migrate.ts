import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type Sqlite from 'better-sqlite3';

export type Migration = { readonly version: number; readonly name: string; readonly sql: string };

/** Reads `0001-foundation.sql`, `0002-….sql` …; a gap or a double number is a fault of the build. */
export const readMigrations = (folder: string): readonly Migration[] => {
  const names = readdirSync(folder)
    .filter((name) => /^\d{4}-.*\.sql$/.test(name))
    .sort();
  return names.map((name, index) => {
    const version = Number(name.slice(0, 4));
    if (version !== index + 1) throw new Error(`Migration ${name} stands at place ${index + 1}`);
    return { version, name, sql: readFileSync(path.join(folder, name), 'utf8') };
  });
};

export const schemaVersion = (connection: Sqlite.Database): number =>
  Number(connection.pragma('user_version', { simple: true }));

/** Brings the file up to the newest version; each migration is wholly done or not at all. */
export const migrate = (connection: Sqlite.Database, migrations: readonly Migration[]): void => {
  for (const { version, sql } of migrations) {
    if (version <= schemaVersion(connection)) continue;
    connection.exec('begin immediate');
    try {
      connection.exec(sql);
      connection.pragma(`user_version = ${version}`);
      connection.exec('commit');
    } catch (cause) {
      if (connection.inTransaction) connection.exec('rollback');
      throw cause;
    }
  }
};
