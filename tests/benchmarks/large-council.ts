import type Sqlite from 'better-sqlite3';
import { type CouncilDb, inTransaction } from '#db/council-db';
import { foundCouncil } from '#db/open';
import { insertOffice } from '#db/queries/settings';
import { ok } from '#shared/lib/result';
import { MIGRATIONS_FOLDER, newFolder, OFFICE } from '#tests/builders/council-app';

export const PEOPLE = 80_000;
export const DOSSIERS = 100_000;
export const AWARDS = 500_000;
const RATED_YEARS = [2021, 2022, 2023, 2024, 2025];
/** What is proposed, and what was received before: every rule that reads history has its share. */
const PROPOSED = ['LDTT', 'CSTDCS', 'CSTD_TINH', 'BK_TINH', 'BK_TTCP'];
const RECEIVED = ['CSTDCS', 'LDTT', 'CSTDCS', 'BK_TINH', 'GK_SO', 'CSTDCS', 'CSTD_TINH'];

const insertPeople = (connection: Sqlite.Database): void => {
  const recipient = connection.prepare(
    `insert into recipients (id, kind, name, name_folded, sort_key, unit_name, history_known_from)
     values (?, 'individual', ?, ?, ?, 'Sở Nội vụ', 2019)`,
  );
  const person = connection.prepare(
    `insert into people (recipient_id, honorific, position, category, is_leader) values (?, 'Ông', 'Chuyên viên', 'civilServant', 0)`,
  );
  const rating = connection.prepare(
    `insert into yearly_ratings (recipient_id, year, level, decision_number) values (?, ?, ?, '88/QĐ-SNV')`,
  );
  for (let i = 0; i < PEOPLE; i++) {
    const id = `person-${i}`;
    recipient.run(id, `Người thứ ${i}`, `nguoi thu ${i}`, `${i}`);
    person.run(id);
    for (const year of RATED_YEARS) rating.run(id, year, (i + year) % 4 === 0 ? 'HTXSNV' : 'HTTNV');
  }
};

const insertAwards = (connection: Sqlite.Database): void => {
  const award = connection.prepare(
    `insert into award_history (id, recipient_id, award_code, year, basis, decision_number, decided_on)
     values (?, ?, ?, ?, 'merit', '12/QĐ-UBND', '2024-01-15')`,
  );
  for (let i = 0; i < AWARDS; i++) {
    const person = i % PEOPLE;
    const turn = Math.floor(i / PEOPLE);
    award.run(`award-${i}`, `person-${person}`, RECEIVED[(person + turn) % RECEIVED.length], 2025 - turn);
  }
};

const insertDossiers = (connection: Sqlite.Database): void => {
  connection.exec(`insert into campaigns (id, name, basis, year, launch_document, issuer, goals, state, opened_at)
    values ('campaign', 'Khen thưởng năm 2025', 'merit', 2025, '', '', '', 'open', '2025-12-01')`);
  const dossier = connection.prepare(
    `insert into dossiers (id, sequence, campaign_id, recipient_id, kind, name, honorific, position, unit_name, search_text,
       sort_key, unit_sort_key, award_code, award_original, award_year, basis, achievements, note, received_on, status, attested)
     values (?, ?, 'campaign', ?, 'individual', ?, 'Ông', 'Chuyên viên', 'Sở Nội vụ', ?, ?, '', ?, '', 2025, 'merit', '', '',
       '2025-12-05', 'received', '[]')`,
  );
  for (let i = 0; i < DOSSIERS; i++) {
    const person = i % PEOPLE;
    const code = PROPOSED[(person + Math.floor(i / PEOPLE)) % PROPOSED.length];
    dossier.run(
      `dossier-${i}`,
      i + 1,
      `person-${person}`,
      `Người thứ ${person}`,
      `nguoi thu ${person}`,
      `${person}`,
      code,
    );
  }
};

/** A council of the size of the largest province: 80,000 people, 500,000 awards, 400,000 ratings, 100,000 dossiers. */
export const largeCouncil = (): CouncilDb => {
  const place = { folder: newFolder(), migrationsFolder: MIGRATIONS_FOLDER };
  const founded = foundCouncil(place, (db) => {
    const { name, level, ...office } = OFFICE;
    insertOffice(
      db,
      { ...office, officeName: name, officeLevel: level, draftingUnit: '', hasSample: false },
      '2025-12-01T08:00:00.000+07:00',
    );
    return ok(null);
  });
  if (!founded.ok) throw new Error(founded.error.code);
  const { council } = founded.value;
  const filled = inTransaction(council, () => {
    insertPeople(council.connection);
    insertAwards(council.connection);
    insertDossiers(council.connection);
    return ok(null);
  });
  if (!filled.ok) throw new Error('Not filled');
  council.connection.exec('analyze');
  return council;
};
