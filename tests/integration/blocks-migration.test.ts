import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate, readMigrations } from '#db/migrate';
import { MIGRATIONS_FOLDER } from '#tests/builders/council-app';

it('rows kept one by one come into blocks, and the fates of those without a dossier stay', () => {
  const migrations = readMigrations(MIGRATIONS_FOLDER);
  const place = migrations.findIndex(({ name }) => name.endsWith('-rows-in-blocks.sql'));
  const connection = new Sqlite(':memory:');
  migrate(connection, migrations.slice(0, place));
  connection.pragma('foreign_keys = off');
  connection.exec(`
    insert into nomination_rows values
      ('list', 'DS', 1, '["DANH SÁCH"]', 'ignored', 'title', null),
      ('list', 'DS', 4, '["1","Nguyễn Văn An"]', 'nominee', '', null),
      ('list', 'DS', 5, '["2","Trần Thị Bình"]', 'nominee', '', null),
      ('list', 'DS', 700, '["3","Lê \\"Cường\\""]', 'setAside', 'error', '{"fullName":"Lê Cường"}'),
      ('list', '', 4, '["4"]', 'ignored', 'other', null),
      ('other', 'DS', 4, '["5"]', 'nominee', '', null);
    insert into dossiers (id, sequence, campaign_id, list_id, list_sheet, list_row, recipient_id, kind, name, honorific,
        position, unit_name, search_text, sort_key, unit_sort_key, award_code, award_original, award_year, basis,
        achievements, note, received_on, status, attested)
      values ('d', 1, 'c', 'list', 'DS', 4, 'r', 'individual', 'Nguyễn Văn An', '', '', '', '', '', '', 'LDTT', '', 2025,
        'merit', '', '', '2025-12-01', 'received', '[]');
  `);
  migrate(connection, migrations.slice(0, place + 1));
  const all = (sql: string) => connection.prepare(sql).raw().all();
  expect(all('select list_id, sheet, first_row, rows from nomination_blocks order by 1, 2, 3')).toEqual([
    ['list', '', 4, '[[4,["4"]]]'],
    ['list', 'DS', 1, '[[1,["DANH SÁCH"]],[4,["1","Nguyễn Văn An"]],[5,["2","Trần Thị Bình"]]]'],
    ['list', 'DS', 700, '[[700,["3","Lê \\"Cường\\""]]]'],
    ['other', 'DS', 4, '[[4,["5"]]]'],
  ]);
  expect(all('select list_id, sheet, source_row, disposition, reason, reading from nomination_fates')).toEqual([
    ['list', '', 4, 'ignored', 'other', null],
    ['list', 'DS', 1, 'ignored', 'title', null],
    ['list', 'DS', 5, 'nominee', '', null],
    ['list', 'DS', 700, 'setAside', 'error', '{"fullName":"Lê Cường"}'],
    ['other', 'DS', 4, 'nominee', '', null],
  ]);
  connection.close();
});
