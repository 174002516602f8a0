import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { type CouncilDb, councilDb, inTransaction, type WriteDb } from '#db/council-db';
import { readFileHead } from '#db/file-head';
import { type Migration, migrate, readMigrations } from '#db/migrate';
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

const isError = (cause: unknown, codes: readonly string[]): boolean =>
  cause instanceof Error && 'code' in cause && codes.some((code) => code === cause.code);

/** The refusal behind an error of the file system on our own paths. */
const fileRefusal = (cause: unknown): AppError | null => {
  if (isError(cause, ['EROFS'])) return { code: 'database.readOnly' };
  if (isError(cause, ['ENOSPC'])) return { code: 'database.full' };
  return isError(cause, ['EACCES', 'EPERM', 'ENOTDIR', 'EISDIR', 'EIO', 'ELOOP', 'EBUSY', 'EEXIST'])
    ? { code: 'database.unreadable', details: String(cause) }
    : null;
};

/** The work, with what the database or the file system refused as a value. */
const orRefusal = <T>(file: string, work: () => Result<T, AppError>): Result<T, AppError> => {
  try {
    return work();
  } catch (cause) {
    const refusal = databaseRefusal(cause) ?? fileRefusal(cause);
    if (refusal === null) throw cause;
    return err({ ...refusal, details: refusal.details ?? file });
  }
};

const canWrite = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

const SIDE_FILES = ['-wal', '-shm', '-journal'] as const;

/** A log or a journal without its file would be played into the next file of that name. */
const hasLostItsFile = (file: string): boolean =>
  ['-wal', '-journal'].some((suffix) => (statSync(file + suffix, { throwIfNoEntry: false })?.size ?? 0) > 0);

/** Looks without SQLite, so that a file that is not for us keeps every byte, and its log and folder too. */
const lookAt = (file: string, newest: number): AppError | null => {
  const entry = statSync(file, { throwIfNoEntry: false });
  if (entry === undefined) return { code: hasLostItsFile(file) ? 'database.damaged' : 'database.missing' };
  if (!entry.isFile()) return { code: 'database.unreadable' };
  if (entry.size === 0) return { code: 'database.empty' };
  const head = readFileHead(file);
  if (head === null || head.applicationId !== APPLICATION_ID) return { code: 'database.foreign' };
  if (head.userVersion > newest) return { code: 'database.newer' };
  if (head.userVersion < 1) return { code: 'database.damaged' };
  const written = [path.dirname(file), file, ...SIDE_FILES.map((suffix) => file + suffix).filter(existsSync)];
  return written.every(canWrite) ? null : { code: 'database.readOnly' };
};

const makeReady = (connection: Sqlite.Database, migrations: readonly Migration[]): CouncilDb => {
  setPragmas(connection);
  migrate(connection, migrations);
  const lost = settingsNotInForce(connection);
  if (lost.length > 0) throw new Error(`Settings of the database not in force: ${lost.join(', ')}`);
  return councilDb(connection);
};

const openChecked = (file: string, place: DatabasePlace, migrations: readonly Migration[]) => {
  const connection = connect(file, place, true);
  try {
    connection.pragma('locking_mode = EXCLUSIVE');
    connection.pragma('trusted_schema = OFF');
    const checked = connection.pragma('quick_check(1)', { simple: true });
    if (checked === 'ok') return ok(makeReady(connection, migrations));
    connection.close();
    return err<AppError>({ code: 'database.damaged', details: String(checked) });
  } catch (cause) {
    connection.close();
    throw cause;
  }
};

/**
 * Opens the council's file as reliability asks: never creates, never replaces, and looks before it writes.
 * Refuses with one code each: missing, zero-byte, foreign, damaged, newer, locked, read-only, unreadable.
 */
export const openCouncil = (place: DatabasePlace): Result<CouncilDb, AppError> => {
  const file = databasePath(place);
  const migrations = readMigrations(place.migrationsFolder);
  return orRefusal(file, () => {
    const refusal = lookAt(file, migrations.length);
    return refusal === null ? openChecked(file, place, migrations) : err({ details: file, ...refusal });
  });
};

const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
};

const removeDraft = (draft: string): void => {
  for (const suffix of ['', ...SIDE_FILES]) rmSync(draft + suffix, { force: true });
};

/** What a founding that never ended left behind. */
const removeDrafts = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(`${DATABASE_NAME}.`) && name.endsWith('.new')) removeDraft(path.join(folder, name));
  }
};

/** A whole council in a file of its own; nothing of it stays when the work refuses or throws. */
const writeDraft = <T>(draft: string, place: DatabasePlace, work: (db: WriteDb) => Result<T, AppError>) => {
  const connection = connect(draft, place, false);
  let result: Result<T, AppError> | null = null;
  try {
    connection.pragma(`application_id = ${APPLICATION_ID}`);
    const council = makeReady(connection, readMigrations(place.migrationsFolder));
    result = inTransaction(council, work);
    council.close();
    return result;
  } finally {
    connection.close();
    if (!result?.ok) removeDraft(draft);
  }
};

/** Gives the draft its name where no file bears it; false where one does. A plain rename would replace that file. */
const giveName = (draft: string, file: string): boolean => {
  try {
    linkSync(draft, file);
  } catch (cause) {
    if (existsSync(file)) return false;
    if (isError(cause, ['ENOENT'])) throw cause;
    // A file system without hard links.
    renameSync(draft, file);
  }
  return true;
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
  return orRefusal(file, () => {
    // Only asks whether it is there: reading a file that this process holds open would drop the locks on it.
    if (existsSync(file) || hasLostItsFile(file)) return err({ code: 'app.alreadySetUp', details: file });
    mkdirSync(place.folder, { recursive: true });
    const draft = `${file}.${randomUUID()}.new`;
    const drafted = writeDraft(draft, place, work);
    if (!drafted.ok) return drafted;
    const isOurs = giveName(draft, file);
    removeDraft(draft);
    if (!isOurs) return err({ code: 'app.alreadySetUp', details: file });
    removeDrafts(place.folder);
    syncFolder(place.folder);
    const council = openCouncil(place);
    return council.ok ? ok({ council: council.value, value: drafted.value }) : council;
  });
};
