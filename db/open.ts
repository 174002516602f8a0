import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { type CouncilDb, councilDb, inTransaction, type WriteDb } from '#db/council-db';
import { migrate, readMigrations, schemaVersion } from '#db/migrate';
import { APPLICATION_ID, setPragmas, settingsNotInForce } from '#db/settings-in-force';
import type { AppError, ErrorCode } from '#shared/ipc/errors';
import { err, ok, type Result } from '#shared/lib/result';

export type DatabasePlace = {
  readonly folder: string;
  readonly migrationsFolder: string;
  /** Another build of the native module, for the test runtime. */
  readonly nativeBinding?: string;
};

export const DATABASE_NAME = 'bang-vang.sqlite';

export const databasePath = (place: DatabasePlace): string => path.join(place.folder, DATABASE_NAME);

const REFUSALS: Readonly<Record<string, ErrorCode>> = {
  SQLITE_NOTADB: 'database.foreign',
  SQLITE_CORRUPT: 'database.damaged',
  SQLITE_BUSY: 'database.locked',
  SQLITE_LOCKED: 'database.locked',
  SQLITE_READONLY: 'database.readOnly',
  SQLITE_CANTOPEN: 'database.unreadable',
  SQLITE_IOERR: 'database.unreadable',
  SQLITE_FULL: 'database.full',
};

/** The refusal behind an error of SQLite, or null when it is a bug of ours. */
export const databaseRefusal = (cause: unknown): AppError | null => {
  if (!(cause instanceof Sqlite.SqliteError)) return null;
  const family = Object.keys(REFUSALS).find((code) => cause.code.startsWith(code));
  const code = family === undefined ? undefined : REFUSALS[family];
  return code === undefined ? null : { code, details: cause.message };
};

const connect = (file: string, place: DatabasePlace, fileMustExist: boolean): Sqlite.Database =>
  new Sqlite(file, {
    fileMustExist,
    timeout: 5000,
    ...(place.nativeBinding === undefined ? {} : { nativeBinding: place.nativeBinding }),
  });

/** Only looks: nothing is written to a file that turns out not to be ours. */
const refusalOf = (connection: Sqlite.Database, newest: number): AppError | null => {
  if (connection.pragma('application_id', { simple: true }) !== APPLICATION_ID) return { code: 'database.foreign' };
  if (schemaVersion(connection) > newest) return { code: 'database.newer' };
  const checked = connection.pragma('quick_check(1)', { simple: true });
  if (checked !== 'ok') return { code: 'database.damaged', details: String(checked) };
  return null;
};

const ready = (connection: Sqlite.Database, place: DatabasePlace): Result<CouncilDb, AppError> => {
  setPragmas(connection);
  migrate(connection, readMigrations(place.migrationsFolder));
  const lost = settingsNotInForce(connection);
  if (lost.length > 0) throw new Error(`Settings of the database not in force: ${lost.join(', ')}`);
  return ok(councilDb(connection));
};

/**
 * Opens the council's file as reliability asks: never creates, never replaces, and looks before it writes.
 * Refuses with one code each: missing, zero-byte, foreign, damaged, newer, locked, read-only, unreadable.
 */
export const openCouncil = (place: DatabasePlace): Result<CouncilDb, AppError> => {
  const file = databasePath(place);
  if (!existsSync(file)) return err({ code: 'database.missing', details: file });
  if (statSync(file).size === 0) return err({ code: 'database.empty', details: file });
  let connection: Sqlite.Database | null = null;
  try {
    connection = connect(file, place, true);
    connection.pragma('locking_mode = EXCLUSIVE');
    connection.pragma('trusted_schema = OFF');
    const newest = readMigrations(place.migrationsFolder).length;
    const refusal = refusalOf(connection, newest);
    if (refusal !== null) {
      connection.close();
      return err({ ...refusal, details: refusal.details ?? file });
    }
    return ready(connection, place);
  } catch (cause) {
    connection?.close();
    const refusal = databaseRefusal(cause);
    if (refusal === null) throw cause;
    return err({ ...refusal, details: refusal.details ?? file });
  }
};

const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
};

/**
 * Founds a new council: makes the file beside its place, fills it in one transaction and only then gives it its name.
 * Refuses where any file already stands, and leaves nothing behind when the work is refused or the power fails.
 */
export const foundCouncil = <T>(
  place: DatabasePlace,
  work: (db: WriteDb) => Result<T, AppError>,
): Result<{ readonly council: CouncilDb; readonly value: T }, AppError> => {
  const file = databasePath(place);
  if (existsSync(file)) return err({ code: 'app.alreadySetUp', details: file });
  mkdirSync(place.folder, { recursive: true });
  const draft = `${file}.new`;
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(draft + suffix, { force: true });
  const connection = connect(draft, place, false);
  connection.pragma(`application_id = ${APPLICATION_ID}`);
  const opened = ready(connection, place);
  if (!opened.ok) return opened;
  const result = inTransaction(opened.value, work);
  opened.value.close();
  if (!result.ok) {
    rmSync(draft, { force: true });
    return result;
  }
  renameSync(draft, file);
  syncFolder(place.folder);
  const council = openCouncil(place);
  return council.ok ? ok({ council: council.value, value: result.value }) : council;
};
