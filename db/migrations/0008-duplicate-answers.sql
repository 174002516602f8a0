-- The secretary's word on two descriptions: one person, or two. Kept for later lists and campaigns until revoked.
create table duplicate_answers (
  id text primary key,
  -- Names the pair whichever side is asked first.
  pair_key text not null unique,
  answer text not null check (answer in ('same', 'different')),
  kind text not null check (kind in ('individual', 'collective', 'household')),
  -- The row of the list, as it is recognised again.
  row_name text not null check (row_name <> ''),
  row_unit text,
  row_birth_date text,
  -- The other side, in the words of the day of the answer.
  other_name text not null check (other_name <> ''),
  other_unit text,
  other_birth_date text,
  -- Null: the other side is another row, not yet in the registry, or no longer, when its list was taken out again.
  recipient_id text references recipients (id) on delete set null,
  answered_at text not null
) strict;
create index duplicate_answers_by_recipient on duplicate_answers (recipient_id);
