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

-- What each issued decision did to awards given before: took them back, or gave them back. An award may go both ways again.
create table award_amendments (
  decision_id text not null references decisions (id),
  award_id text not null references award_history (id),
  effect text not null check (effect in ('revoked', 'restored')),
  primary key (decision_id, award_id)
) strict, without rowid;
create index award_amendments_by_award on award_amendments (award_id);
insert into award_amendments select revoked_by, id, 'revoked' from award_history where revoked_by is not null;
create trigger award_amendments_stay before update on award_amendments
begin
  select raise(abort, 'award of an issued decision');
end;
create trigger award_amendments_remain before delete on award_amendments
begin
  select raise(abort, 'award of an issued decision');
end;

-- A revocation is lifted only by a decision that refers to the one that brought it.
drop trigger award_history_decided_stay;
create trigger award_history_decided_stay before update on award_history
  when old.dossier_id is not null and ((old.revoked_by is not null and not (new.revoked_by is null and exists (
      select 1 from award_amendments a join decisions d on d.id = a.decision_id
      where a.award_id = old.id and a.effect = 'restored' and d.refers_to = old.revoked_by)))
    or new.id <> old.id or new.recipient_id <> old.recipient_id or new.award_code <> old.award_code or new.year <> old.year
    or new.basis <> old.basis or new.decision_number is not old.decision_number or new.decided_on is not old.decided_on
    or new.dossier_id is not old.dossier_id)
begin
  select raise(abort, 'award of an issued decision');
end;
