import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { getTableColumns, getTableName, is, isTable } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { migrate, readMigrations, schemaVersion } from '#db/migrate';
import * as certificateTables from '#db/schema/certificates';
import * as decisionTables from '#db/schema/decisions';
import * as deskTables from '#db/schema/desk';
import * as dossierTables from '#db/schema/dossiers';
import * as duplicateTables from '#db/schema/duplicates';
import * as historyListTables from '#db/schema/history-lists';
import * as localRegulationTables from '#db/schema/local-regulations';
import * as meetingTables from '#db/schema/meetings';
import * as paperTables from '#db/schema/papers';
import * as printDeskTables from '#db/schema/print-desk';
import * as printingTables from '#db/schema/printing';
import * as registryTables from '#db/schema/registry';
import * as settingTables from '#db/schema/settings';
import * as signingTables from '#db/schema/signing';
import * as templateTables from '#db/schema/templates';
import { foundedApp, MIGRATIONS_FOLDER, newFolder } from '#tests/builders/council-app';
import { connectionOf, contentHash, tableNames } from '#tests/builders/council-content';

const FIXTURES = path.resolve(import.meta.dirname, '..', 'fixtures');
const SCHEMA_FILE = path.join(FIXTURES, 'schema.sql');
const MIGRATIONS_FILE = path.join(FIXTURES, 'migrations.json');

const HOW_TO = `The schema changed. Do not edit a migration that stands: add db/migrations/000N-<noun>.sql, change db/schema to match, then write the new fixtures with UPDATE_SCHEMA=1 and read their difference.`;

let connection: Sqlite.Database;

beforeAll(() => {
  connection = new Sqlite(':memory:');
  migrate(connection, readMigrations(MIGRATIONS_FOLDER));
});

/** What SQLite keeps of the schema, without comments and with one blank for any. */
const normalisedSchema = (): string =>
  connection
    .prepare<[], string>('select sql from sqlite_schema where sql is not null order by type, name')
    .pluck()
    .all()
    .map(
      (sql) =>
        `${sql
          .replace(/--[^\n]*/g, '')
          .replace(/\s+/g, ' ')
          .trim()};\n`,
    )
    .join('');

const migrationHashes = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(MIGRATIONS_FOLDER)
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(path.join(MIGRATIONS_FOLDER, name), 'utf8').replaceAll('\r\n', '\n'))
          .digest('hex'),
      ]),
  );

const keep = (file: string, text: string): void => {
  if (process.env.UPDATE_SCHEMA === '1') writeFileSync(file, text);
};

describe('schema', () => {
  it('is the one written down', () => {
    keep(SCHEMA_FILE, normalisedSchema());
    expect(normalisedSchema(), HOW_TO).toBe(readFileSync(SCHEMA_FILE, 'utf8').replaceAll('\r\n', '\n'));
  });

  it('comes from migrations that never change once they stand', () => {
    keep(MIGRATIONS_FILE, `${JSON.stringify(migrationHashes(), null, 2)}\n`);
    expect(migrationHashes(), HOW_TO).toEqual(JSON.parse(readFileSync(MIGRATIONS_FILE, 'utf8')));
  });

  it('is strict in every table', () => {
    const lax = connection
      .prepare<[], string>("select name from pragma_table_list where schema = 'main' and strict = 0")
      .pluck()
      .all()
      .filter((name) => !name.startsWith('sqlite_'));
    expect(lax).toEqual([]);
    expect(tableNames(connection).length).toBeGreaterThan(20);
  });
});

const tables = [
  certificateTables,
  decisionTables,
  deskTables,
  dossierTables,
  historyListTables,
  duplicateTables,
  localRegulationTables,
  meetingTables,
  paperTables,
  printDeskTables,
  printingTables,
  registryTables,
  settingTables,
  signingTables,
  templateTables,
]
  .flatMap((module) => Object.values(module))
  .filter((value) => isTable(value) && is(value, SQLiteTable));

type Column = { readonly name: string; readonly type: string; readonly notnull: number; readonly pk: number };

describe('the tables as the program knows them', () => {
  /** Laid for what comes after: nothing reads or writes them yet. */
  const KEPT_FOR_LATER = ['unit_successions'];

  it('are all the tables there are, but for those kept for later', () => {
    const known = tables.map((table) => getTableName(table));
    expect([...known, ...KEPT_FOR_LATER].sort()).toEqual(tableNames(connection));
  });

  it.each(tables.map((table) => [getTableName(table), table] as const))(
    '%s has the columns of the file',
    (name, table) => {
      const keys = getTableConfig(table).primaryKeys.flatMap((key) => key.columns.map((column) => column.name));
      const known = Object.values(getTableColumns(table)).map((column) => ({
        name: column.name,
        type: column.getSQLType().toUpperCase(),
        isRequired: column.notNull || column.primary,
        isKey: column.primary || keys.includes(column.name),
      }));
      const real = connection
        .prepare<[], Column>(`select name, type, "notnull", pk from pragma_table_info('${name}')`)
        .all()
        .map(({ name: column, type, notnull, pk }) => ({
          name: column,
          type: type.toUpperCase(),
          isRequired: notnull === 1 || pk > 0,
          isKey: pk > 0,
        }));
      expect(known).toEqual(real);
    },
  );
});

describe('migration', () => {
  /** The folder of a later version: ours and one more. */
  const withNext = (sql: string): string => {
    const folder = newFolder();
    const names = readdirSync(MIGRATIONS_FOLDER);
    for (const name of names) copyFileSync(path.join(MIGRATIONS_FOLDER, name), path.join(folder, name));
    writeFileSync(path.join(folder, `${String(names.length + 1).padStart(4, '0')}-next.sql`), sql);
    return folder;
  };

  it('takes a full council to the next version with all its rows', async () => {
    const app = await foundedApp('sample');
    const before = contentHash(connectionOf(app));
    const now = schemaVersion(connectionOf(app));
    migrate(connectionOf(app), readMigrations(withNext('create index later on units (level);')));
    expect(schemaVersion(connectionOf(app))).toBe(now + 1);
    expect(contentHash(connectionOf(app))).toBe(before);
    app.close();
  });

  it('that fails half-way changes nothing', async () => {
    const app = await foundedApp('sample');
    const before = contentHash(connectionOf(app));
    const now = schemaVersion(connectionOf(app));
    const broken = withNext(
      'create table later (id text) strict; delete from tallies; insert into nowhere values (1);',
    );
    expect(() => migrate(connectionOf(app), readMigrations(broken))).toThrow('nowhere');
    expect(schemaVersion(connectionOf(app))).toBe(now);
    expect(contentHash(connectionOf(app))).toBe(before);
    expect(tableNames(connectionOf(app))).not.toContain('later');
    app.close();
  });
});
