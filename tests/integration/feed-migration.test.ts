import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate, readMigrations } from '#db/migrate';
import { MIGRATIONS_FOLDER } from '#tests/builders/council-app';

it('what was measured on a printer stays, and may be turned by a quarter from then on', () => {
  const migrations = readMigrations(MIGRATIONS_FOLDER);
  const place = migrations.findIndex(({ name }) => name.endsWith('-feed-directions.sql'));
  const connection = new Sqlite(':memory:');
  migrate(connection, migrations.slice(0, place));
  connection.exec(
    "insert into printer_corrections values ('HP', 'blank-a4-plain', 1.5, -1.5, 1.002, 0.999, 180, '2025-12-05T08:00:00+07:00')",
  );
  migrate(connection, migrations.slice(0, place + 1));
  const rows = () => connection.prepare('select dx_mm, scale_y, rotation, measured_at from printer_corrections').all();
  const measured = { dx_mm: 1.5, scale_y: 0.999, measured_at: '2025-12-05T08:00:00+07:00' };
  expect(rows()).toEqual([{ ...measured, rotation: 180 }]);
  connection.exec('update printer_corrections set rotation = 90');
  expect(rows()).toEqual([{ ...measured, rotation: 90 }]);
  expect(connection.prepare('select count(*) from blanks').pluck().get()).toBe(4);
  connection.close();
});
