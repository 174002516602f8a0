-- Official papers besides decisions: a draft while it is written, fixed once issued. What a paper belongs to goes with it;
-- the kinds are the program's own, so the file does not name them.
create table papers (
  id text primary key,
  kind text not null check (kind <> ''),
  campaign_id text not null references campaigns (id),
  meeting_id text references meetings (id) on delete set null,
  decision_id text references decisions (id),
  state text not null check (state in ('draft', 'issued')),
  -- Null for a paper without a number of its own, and while the clerk has not given it.
  number integer check (number > 0),
  symbol text not null,
  year integer,
  issued_on text,
  subject text not null,
  fields text not null check (json_valid(fields)),
  -- The whole paper as issued: printing it again never composes it anew.
  document text check (json_valid(document)),
  document_sha256 text,
  issued_at text,
  created_at text not null,
  changed_at text not null,
  check (state = 'draft' or (issued_on is not null and document is not null and document_sha256 is not null))
) strict;
create unique index papers_by_number on papers (symbol, year, number) where number is not null and year is not null;
create index papers_by_campaign on papers (campaign_id);
create index papers_by_meeting on papers (meeting_id);
create index papers_by_decision on papers (decision_id);

create table paper_dossiers (
  paper_id text not null references papers (id),
  dossier_id text not null references dossiers (id),
  position integer not null,
  primary key (paper_id, dossier_id)
) strict, without rowid;
create index paper_dossiers_by_dossier on paper_dossiers (dossier_id);

-- An issued paper does not change; it only outlives a meeting that is taken back.
create trigger papers_issued_stay
  before update of id, kind, campaign_id, decision_id, state, number, symbol, year, issued_on, subject, fields, document,
    document_sha256, issued_at, created_at, changed_at
  on papers when old.state = 'issued'
begin
  select raise(abort, 'issued paper');
end;
create trigger papers_issued_remain before delete on papers when old.state = 'issued'
begin
  select raise(abort, 'issued paper');
end;
create trigger paper_dossiers_issued_stay before update on paper_dossiers
  when 'issued' in (select state from papers where id in (old.paper_id, new.paper_id))
begin
  select raise(abort, 'issued paper');
end;
create trigger paper_dossiers_issued_remain before delete on paper_dossiers
  when (select state from papers where id = old.paper_id) = 'issued'
begin
  select raise(abort, 'issued paper');
end;
create trigger paper_dossiers_issued_closed before insert on paper_dossiers
  when (select state from papers where id = new.paper_id) = 'issued'
begin
  select raise(abort, 'issued paper');
end;
