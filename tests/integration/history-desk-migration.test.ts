import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate, readMigrations } from '#db/migrate';
import { MIGRATIONS_FOLDER } from '#tests/builders/council-app';

it('lists of earlier years that were taken in before decisions were kept stay as they are, without any', () => {
  const migrations = readMigrations(MIGRATIONS_FOLDER);
  const place = migrations.findIndex(({ name }) => name.endsWith('-history-desk.sql'));
  const connection = new Sqlite(':memory:');
  migrate(connection, migrations.slice(0, place));
  connection.exec(
    "insert into history_lists values ('l', 'Tong hop.xlsx', 'hash', x'01', '2025-12-05T08:00:00+07:00')",
  );
  migrate(connection, migrations.slice(0, place + 1));
  const rows = () => connection.prepare('select file_name, file_bytes, desk from history_lists').all();
  expect(rows()).toEqual([{ file_name: 'Tong hop.xlsx', file_bytes: Buffer.from([1]), desk: null }]);
  expect(() => connection.exec("update history_lists set desk = 'no'")).toThrow('CHECK');
  expect(connection.prepare('select count(*) from history_drafts').pluck().get()).toBe(0);
  connection.close();
});
