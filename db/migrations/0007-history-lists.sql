-- Lists of earlier years that were taken in: the file itself, what became of each of its rows, and what they made.
create table history_lists (
  id text primary key,
  file_name text not null check (file_name <> ''),
  file_sha256 text not null,
  file_bytes blob not null,
  accepted_at text not null
) strict;
create index history_lists_by_file on history_lists (file_sha256);

create table history_list_rows (
  list_id text not null references history_lists (id),
  sheet text not null,
  source_row integer not null,
  cells text not null check (json_valid(cells)),
  disposition text not null check (disposition in ('fact', 'setAside', 'ignored')),
  reason text not null,
  primary key (list_id, sheet, source_row)
) strict, without rowid;

-- A fact and the row it came from. What it names may be changed or removed from the history later, and the list still
-- says what it brought: `made` is the fact as it was made.
create table history_list_facts (
  list_id text not null references history_lists (id),
  sheet text not null,
  source_row integer not null,
  part integer not null check (part >= 0),
  kind text not null check (kind in ('award', 'rating', 'initiative')),
  recipient_id text not null references recipients (id),
  -- The id of an award or an initiative; the year of a rating.
  reference text not null check (reference <> ''),
  -- Of an initiative: the author's share in percent.
  share integer check (share between 0 and 100),
  made text not null check (json_valid(made)),
  primary key (list_id, sheet, source_row, part)
) strict, without rowid;
create index history_list_facts_by_recipient on history_list_facts (recipient_id, kind, reference);

-- Recipients that the list brought into the registry.
create table history_list_recipients (
  recipient_id text primary key references recipients (id),
  list_id text not null references history_lists (id),
  made text not null check (json_valid(made))
) strict, without rowid;
create index history_list_recipients_by_list on history_list_recipients (list_id);

-- Whose history the secretary called complete with this list, and what stood before.
create table history_list_known (
  list_id text not null references history_lists (id),
  recipient_id text not null references recipients (id),
  before_year integer,
  after_year integer not null,
  primary key (list_id, recipient_id)
) strict, without rowid;
