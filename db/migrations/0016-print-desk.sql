-- Numbers under which certificates enter the book, by series and year. A number once written stays: a mistake is voided.
create table certificate_numbers (
  id text primary key,
  series text not null check (series <> ''),
  year integer not null,
  number integer not null check (number > 0),
  state text not null check (state in ('reserved', 'given', 'void')),
  -- Whose certificate it is; null for a number kept free or left out.
  decision_id text references decisions (id),
  dossier_id text references dossiers (id),
  -- For whom it is kept, why it was left out.
  note text not null,
  written_at text not null,
  check ((state = 'given') = (dossier_id is not null)),
  check ((dossier_id is null) = (decision_id is null)),
  check (state <> 'void' or note <> '')
) strict;
create unique index certificate_numbers_once on certificate_numbers (series, year, number);
create unique index certificate_numbers_of_dossier on certificate_numbers (dossier_id, series) where dossier_id is not null;
create index certificate_numbers_by_decision on certificate_numbers (decision_id);
create trigger certificate_numbers_stay before delete on certificate_numbers
begin
  select raise(abort, 'a written number stays');
end;
create trigger certificate_numbers_given_stay before update on certificate_numbers when old.state = 'given'
begin
  select raise(abort, 'a given number stays');
end;

-- A certificate handed out again under its number: cấp lại, cấp đổi.
create table certificate_reissues (
  id text primary key,
  number_id text not null references certificate_numbers (id),
  kind text not null check (kind in ('replaced', 'corrected')),
  reason text not null check (reason <> ''),
  reissued_on text not null
) strict;
create index certificate_reissues_by_number on certificate_reissues (number_id);

-- A run of the printer: written before anything is sent, so that nothing is printed without a trace.
create table print_runs (
  id text primary key,
  decision_id text not null references decisions (id),
  award_code text not null,
  design_id text not null,
  -- Null for a design that the program brings.
  design_version integer,
  blank_id text not null references blanks (id),
  -- Null where the PDF was saved to be printed elsewhere.
  printer text,
  tray text not null,
  purpose text not null check (purpose in ('first', 'reprint')),
  reason text not null,
  pdf_sha256 text not null,
  started_at text not null,
  settled_at text,
  check (purpose = 'first' or reason <> '')
) strict;
create index print_runs_by_decision on print_runs (decision_id);
create index print_runs_open on print_runs (started_at) where settled_at is null;

create table print_run_sheets (
  run_id text not null references print_runs (id),
  position integer not null check (position > 0),
  dossier_id text not null references dossiers (id),
  -- Sent, until the secretary says what came out.
  outcome text not null check (outcome in ('sent', 'good', 'spoiled', 'notPrinted')),
  reason text not null,
  primary key (run_id, position),
  check (outcome <> 'spoiled' or reason <> '')
) strict, without rowid;
create index print_run_sheets_by_dossier on print_run_sheets (dossier_id);

-- Where the secretary moved somebody in the order of calling at the ceremony.
create table ceremony_places (
  dossier_id text primary key references dossiers (id),
  place integer not null check (place >= 0)
) strict;

-- What came in, went out and was counted of each blank.
create table blank_moves (
  -- The order of writing: two moves of one answer bear the same time.
  entry integer primary key,
  id text not null unique,
  blank_id text not null references blanks (id),
  kind text not null check (kind in ('received', 'used', 'spoiled', 'counted')),
  sheets integer not null check (sheets >= 0),
  -- The serial numbers printed on the blanks, where there are any.
  serial_from text not null,
  serial_to text not null,
  note text not null,
  run_id text references print_runs (id),
  moved_at text not null
) strict;
create index blank_moves_by_blank on blank_moves (blank_id);
create trigger blank_moves_no_update before update on blank_moves
begin
  select raise(abort, 'a move of the stock stays');
end;
create trigger blank_moves_no_delete before delete on blank_moves
begin
  select raise(abort, 'a move of the stock stays');
end;
