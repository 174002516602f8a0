import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type Sqlite from 'better-sqlite3';
import type { CouncilApp } from '#tests/builders/council-app';

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Every name in the folder with the hash of its bytes. */
export const folderState = (folder: string): Readonly<Record<string, string>> => {
  if (!existsSync(folder)) return { missing: folder };
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => {
        const entry = path.join(folder, name);
        return [name, statSync(entry).isFile() ? sha256(readFileSync(entry)) : 'folder'];
      }),
  );
};

/** Names, sizes and times, read without opening: closing a file that the process holds elsewhere drops its locks. */
export const folderListing = (folder: string): readonly string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(path.join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    });

/** The connection of the open council: what a test may look at behind the front door. */
export const connectionOf = (app: CouncilApp): Sqlite.Database => {
  const council = app.session.council();
  if (council === null) throw new Error('No council is open');
  return council.connection;
};

export type Row = Readonly<Record<string, unknown>>;

export const tableNames = (connection: Sqlite.Database): readonly string[] =>
  connection.prepare<[], string>("select name from sqlite_schema where type = 'table' order by name").pluck().all();

/** All rows of all tables, by table. */
const contentOf = (connection: Sqlite.Database): ReadonlyMap<string, readonly Row[]> =>
  new Map(tableNames(connection).map((table) => [table, connection.prepare<[], Row>(`select * from ${table}`).all()]));

/** Every row of the database under its table and primary key. */
export const rowsByKey = (connection: Sqlite.Database): ReadonlyMap<string, Row> =>
  new Map(
    [...contentOf(connection)].flatMap(([table, rows]) => {
      const keys = connection
        .prepare<[], string>(`select name from pragma_table_info('${table}') where pk > 0 order by pk`)
        .pluck()
        .all();
      return rows.map((row) => [`${table} ${keys.map((key) => row[key]).join('/')}`, row] as const);
    }),
  );

/** One hash over everything that the database holds, but for the tables left out. */
export const contentHash = (connection: Sqlite.Database, leftOut: readonly string[] = []): string =>
  sha256(
    JSON.stringify(
      [...contentOf(connection)]
        .filter(([table]) => !leftOut.includes(table))
        .map(([table, rows]) => [table, rows.map((row) => JSON.stringify(row)).sort()]),
    ),
  );

/** The same without the change log, which only ever grows, and the drafts on the desk, which are no data of the council. */
export const councilHash = (connection: Sqlite.Database): string => {
  const {
    change_log: _log,
    list_drafts: _drafts,
    history_drafts: _histories,
    ...tables
  } = Object.fromEntries(contentOf(connection));
  return sha256(
    JSON.stringify(
      Object.entries(tables).map(([table, rows]) => [table, rows.map((row) => JSON.stringify(row)).sort()]),
    ),
  );
};

/** The same without the answers about pairs, which outlive the undo of the list that asked. */
export const hashWithoutAnswers = (connection: Sqlite.Database): string => {
  connection.exec('savepoint beside; delete from duplicate_answers');
  const found = councilHash(connection);
  connection.exec('rollback to beside; release beside');
  return found;
};

export type LogRow = {
  readonly seq: number;
  readonly at: string;
  readonly who: string;
  readonly channel: string;
  readonly subject: string;
  readonly before: string;
  readonly after: string;
};

export const logRows = (connection: Sqlite.Database): readonly LogRow[] =>
  connection.prepare<[], LogRow>('select * from change_log order by seq').all();

export const countOf = (connection: Sqlite.Database, table: string, where = 'true'): number =>
  connection.prepare<[], number>(`select count(*) from ${table} where ${where}`).pluck().get() ?? 0;
