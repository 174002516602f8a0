import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate, readMigrations } from '#db/migrate';
import { MIGRATIONS_FOLDER } from '#tests/builders/council-app';

it('awards taken back before revocations could be lifted keep which decision took them', () => {
  const migrations = readMigrations(MIGRATIONS_FOLDER);
  const place = migrations.findIndex(({ name }) => name.endsWith('-reopened-and-restored.sql'));
  const connection = new Sqlite(':memory:');
  migrate(connection, migrations.slice(0, place));
  connection.pragma('foreign_keys = off');
  connection.exec(`
    insert into award_history (id, recipient_id, award_code, year, basis, dossier_id, revoked_on, revoked_by) values
      ('stands', 'r', 'BK_TINH', 2024, 'merit', 'd1', null, null),
      ('taken', 'r', 'BK_TINH', 2025, 'merit', 'd2', '2025-12-05', 'q18');
  `);
  migrate(connection, migrations.slice(0, place + 1));
  expect(connection.prepare('select * from award_amendments').all()).toEqual([
    { decision_id: 'q18', award_id: 'taken', effect: 'revoked' },
  ]);
  const lift = "update award_history set revoked_by = null, revoked_on = null where id = 'taken'";
  expect(() => connection.exec(lift)).toThrow('award of an issued decision');
  connection.close();
});
