-- With what the secretary said of it a list of earlier years was taken in: undoing brings that back to the desk.
alter table history_lists add column desk text check (desk is null or json_valid(desk));

-- Lists of earlier years on the desk that are not taken in yet. Like list_drafts no data of the council.
create table history_drafts (
  id text primary key,
  file_name text not null,
  file_sha256 text not null,
  file_bytes blob not null,
  desk text not null check (json_valid(desk)),
  saved_at text not null
) strict;
