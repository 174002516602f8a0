import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate, readMigrations } from '#db/migrate';
import { MIGRATIONS_FOLDER } from '#tests/builders/council-app';

it('a meeting counted before there were rounds keeps its counts as the first round', () => {
  const migrations = readMigrations(MIGRATIONS_FOLDER);
  const place = migrations.findIndex(({ name }) => name.endsWith('-ballots.sql'));
  const connection = new Sqlite(':memory:');
  migrate(connection, migrations.slice(0, place));
  connection.pragma('foreign_keys = off');
  connection.exec(`
    insert into meeting_attendance values
      ('m', 'a', 'present', ''), ('m', 'b', 'writtenOpinion', 'Đi công tác'), ('m', 'c', 'absent', '');
    insert into tallies (meeting_id, dossier_id, agreed, disagreed, blank, base, required, outcome) values
      ('m', 'stands', 2, 0, 0, 3, 2, 'passed'), ('m', 'waits', 2, 1, 0, 3, 2, 'passed');
  `);
  migrate(connection, migrations.slice(0, place + 1));
  expect(connection.prepare('select dossier_id, round, agreed, outcome, stands from tallies order by 1').all()).toEqual(
    [
      { dossier_id: 'stands', round: 1, agreed: 2, outcome: 'passed', stands: 1 },
      { dossier_id: 'waits', round: 1, agreed: 2, outcome: 'passed', stands: 0 },
    ],
  );
  expect(connection.prepare('select attendance, reason from meeting_attendance order by member_id').all()).toEqual([
    { attendance: 'present', reason: '' },
    { attendance: 'writtenOpinion', reason: 'Đi công tác' },
    { attendance: 'absent', reason: '' },
  ]);
  connection.close();
});
