-- What the secretary said of the columns of a list when she took it in, found again by the header of a later one. The
-- newest of a unit counts; without a unit it is the office's. Goes with its list when the import is undone.
create table remembered_mappings (
  sequence integer primary key,
  list_id text not null references nomination_lists (id),
  unit_id text references units (id),
  fingerprint text not null check (fingerprint <> ''),
  roles text not null check (json_valid(roles))
) strict;
create index remembered_mappings_by_header on remembered_mappings (fingerprint);
create index remembered_mappings_by_list on remembered_mappings (list_id);

-- With which decisions of the secretary a list was taken in: undoing brings them back to the desk.
alter table nomination_lists add column desk text check (desk is null or json_valid(desk));

-- Lists on the desk that are not taken in yet. No data of the council: what a power cut must not take from the secretary.
create table list_drafts (
  id text primary key,
  campaign_id text references campaigns (id),
  unit_id text references units (id),
  received_on text,
  file_name text not null,
  file_sha256 text not null,
  file_bytes blob not null,
  desk text not null check (json_valid(desk)),
  saved_at text not null
) strict;
