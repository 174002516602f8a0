-- The office's own regulation (Quy chế, Quy định), a row for each version; an earlier version is never changed.
create table local_regulations (
  id text primary key,
  version integer not null unique check (version >= 1),
  document text not null check (json_valid(document)),
  valid_from text not null,
  valid_to text,
  created_at text not null,
  reason text not null check (reason <> ''),
  check (valid_to is null or valid_from <= valid_to)
) strict;
create trigger local_regulations_in_order before insert on local_regulations
  when new.version <> (select coalesce(max(version), 0) + 1 from local_regulations)
begin
  select raise(abort, 'versions follow one another');
end;
create trigger local_regulations_no_update before update on local_regulations
begin
  select raise(abort, 'a saved version stays');
end;
create trigger local_regulations_no_delete before delete on local_regulations
begin
  select raise(abort, 'a saved version stays');
end;
