-- Facts that a list of earlier years states and that the histories held when it was taken in: while it stands, they rest on
-- it too, and undoing the list that brought one would leave this one without it.
create table history_list_repeats (
  list_id text not null references history_lists (id),
  sheet text not null,
  source_row integer not null,
  part integer not null check (part >= 0),
  kind text not null check (kind in ('award', 'rating', 'initiative')),
  recipient_id text not null references recipients (id),
  -- As in history_list_facts.
  reference text not null check (reference <> ''),
  primary key (list_id, sheet, source_row, part)
) strict, without rowid;
create index history_list_repeats_by_recipient on history_list_repeats (recipient_id, kind, reference);
