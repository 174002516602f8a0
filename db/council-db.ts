import type Sqlite from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import type { Result } from '#shared/lib/result';

type Drizzle = BetterSQLite3Database<Record<string, never>>;

/** Can look, cannot change. */
export type ReadDb = Pick<Drizzle, 'select' | 'selectDistinct'>;
export type WriteDb = ReadDb & Pick<Drizzle, 'insert' | 'update' | 'delete'>;

/** For statements that the builder of queries would write slowly; the files of this room only. */
export const connectionOf = (db: WriteDb): Sqlite.Database => (db as Drizzle & { $client: Sqlite.Database }).$client;

/** The one open database of the council. */
export type CouncilDb = {
  readonly path: string;
  readonly read: ReadDb;
  /** Only for `inTransaction` and the files of this room. */
  readonly connection: Sqlite.Database;
  readonly close: () => void;
};

export const councilDb = (connection: Sqlite.Database): CouncilDb => ({
  path: connection.name,
  read: drizzle(connection),
  connection,
  close: () => {
    // A change in parts that the end of the program meets half-way: nothing of it was acknowledged.
    if (connection.inTransaction) connection.exec('rollback');
    connection.pragma('optimize');
    connection.pragma('wal_checkpoint(TRUNCATE)');
    connection.close();
  },
});

type Remembered<T> = ((db: ReadDb) => T) & { readonly forget: (db: ReadDb) => void };

const remembered: Pick<Remembered<unknown>, 'forget'>[] = [];

/**
 * Reads once and gives the same answer until a change is committed or undone; inside a transaction, which has a ReadDb
 * of its own, until `forget`. For little that is asked often, such as the office's own regulation.
 */
export const rememberedUntilChange = <T>(read: (db: ReadDb) => T): Remembered<T> => {
  const kept = new WeakMap<ReadDb, { readonly value: T }>();
  const recall = (db: ReadDb): T => {
    const found = kept.get(db) ?? { value: read(db) };
    kept.set(db, found);
    return found.value;
  };
  const memory = Object.assign(recall, { forget: (db: ReadDb): void => void kept.delete(db) });
  remembered.push(memory);
  return memory;
};

/**
 * A transaction as below, for what is no data of the council, such as a draft on the desk: what is remembered of the council stays
 * true, and a registry of thousands is not read anew after every correction.
 */
export const inDeskTransaction = <T, E>(council: CouncilDb, work: (db: WriteDb) => Result<T, E>): Result<T, E> => {
  const { connection } = council;
  connection.exec('begin immediate');
  try {
    const result = work(drizzle(connection));
    connection.exec(result.ok ? 'commit' : 'rollback');
    return result;
  } catch (cause) {
    if (connection.inTransaction) connection.exec('rollback');
    throw cause;
  }
};

/**
 * Runs the work in one synchronous transaction: kept when it returns ok, undone when it returns a refusal or throws.
 * A Promise is no Result, so an async body does not compile.
 */
export const inTransaction = <T, E>(council: CouncilDb, work: (db: WriteDb) => Result<T, E>): Result<T, E> => {
  try {
    return inDeskTransaction(council, work);
  } finally {
    for (const { forget } of remembered) forget(council.read);
  }
};

/**
 * While a long work writes, what stood is kept aside instead of what comes: new pages go into the file at once, the commit has
 * little left to write, and no log of all of it must be carried into the file, which cannot be parted. After a crash half-way
 * the next opening puts back what stood.
 */
const keepWhatStood = (connection: Sqlite.Database): void => void connection.pragma('journal_mode = TRUNCATE');

const keepWhatComes = (connection: Sqlite.Database): void => {
  if (!connection.open) return;
  try {
    connection.pragma('journal_mode = WAL');
  } catch {
    // Changes are kept as safely either way; the next opening of the file goes back to the log.
  }
};

/**
 * Runs a long work in one transaction, part by part: between two parts the process may do other things, but nothing that
 * touches this database (see `turns.ts`). `afterPart` says whether to go on: a refusal undoes everything.
 */
export const inTransactionByParts = async <P, T, E>(
  council: CouncilDb,
  work: (db: WriteDb) => Generator<P, Result<T, E>, void>,
  afterPart: (part: P) => Promise<Result<unknown, E>>,
): Promise<Result<T, E>> => {
  const { connection } = council;
  try {
    keepWhatStood(connection);
    connection.exec('begin immediate');
    const parts = work(drizzle(connection));
    for (let step = parts.next(); ; step = parts.next()) {
      const result = step.done === true ? step.value : await afterPart(step.value);
      if (!result.ok) {
        if (connection.inTransaction) connection.exec('rollback');
        return result;
      }
      if (step.done !== true) continue;
      connection.exec('commit');
      return step.value;
    }
  } catch (cause) {
    if (connection.open && connection.inTransaction) connection.exec('rollback');
    throw cause;
  } finally {
    keepWhatComes(connection);
    for (const { forget } of remembered) forget(council.read);
  }
};
