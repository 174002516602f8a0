-- What the secretary said of the columns of a list of earlier years when she took it in, found again by the header of a
-- later one whose decisions are of the same authority; empty: she named none. Goes with its list when that is undone.
create table remembered_history_mappings (
  sequence integer primary key,
  list_id text not null references history_lists (id),
  authority text not null,
  fingerprint text not null check (fingerprint <> ''),
  roles text not null check (json_valid(roles))
) strict;
create index remembered_history_mappings_by_header on remembered_history_mappings (fingerprint);
create index remembered_history_mappings_by_list on remembered_history_mappings (list_id);
