-- A paper that a reopened meeting leaves behind stays as it is, marked; the one written in its place refers to it.
alter table papers add column superseded_on text;
alter table papers add column superseded_because text check ((superseded_on is null) = (superseded_because is null));
alter table papers add column replaces text references papers (id);
create index papers_by_replaced on papers (replaces) where replaces is not null;
create trigger papers_superseded_stay before update of superseded_on, superseded_because on papers
  when old.superseded_on is not null or old.state <> 'issued'
begin
  select raise(abort, 'superseded paper');
end;
create trigger papers_issued_replace before update of replaces on papers when old.state = 'issued'
begin
  select raise(abort, 'issued paper');
end;
