-- A correction or revocation is a decision of its own that refers to an issued one.
alter table decisions add column kind text not null default 'award' check (kind in ('award', 'correction', 'revocation'));
alter table decisions add column refers_to text references decisions (id) check ((kind = 'award') = (refers_to is null));
-- What it changes or takes back, beside the fields that every decision has.
alter table decisions add column amendment text check ((kind = 'award') = (amendment is null) and (amendment is null or json_valid(amendment)));
create index decisions_by_referred on decisions (refers_to) where refers_to is not null;

create trigger decisions_amend_issued before insert on decisions
  when new.refers_to is not null and not exists (select 1 from decisions where id = new.refers_to and state = 'issued')
begin
  select raise(abort, 'amends no issued decision');
end;

-- “insert or replace” and “update or replace” delete what is in their way without asking the triggers on delete.
create trigger decisions_issued_unreplaced before insert on decisions
  when exists (select 1 from decisions where state = 'issued'
    and (id = new.id or (symbol = new.symbol and year = new.year and number = new.number)))
begin
  select raise(abort, 'issued decision');
end;
create trigger decisions_issued_undisplaced before update on decisions
  when exists (select 1 from decisions where state = 'issued' and id <> old.id
    and (id = new.id or (symbol = new.symbol and year = new.year and number = new.number)))
begin
  select raise(abort, 'issued decision');
end;
create trigger decision_items_issued_unreplaced before insert on decision_items
  when exists (select 1 from decision_items i join decisions d on d.id = i.decision_id
    where d.state = 'issued' and i.dossier_id = new.dossier_id)
begin
  select raise(abort, 'issued decision');
end;
create trigger decision_items_issued_undisplaced before update on decision_items
  when exists (select 1 from decision_items i join decisions d on d.id = i.decision_id
    where d.state = 'issued' and i.dossier_id = new.dossier_id)
begin
  select raise(abort, 'issued decision');
end;

-- An award that a decision took back: it stays in the history and proves nothing from that day on.
alter table award_history add column revoked_on text;
alter table award_history add column revoked_by text references decisions (id) check ((revoked_on is null) = (revoked_by is null));
create trigger award_history_decided_stay before update on award_history
  when old.dossier_id is not null and (old.revoked_by is not null
    or new.id <> old.id or new.recipient_id <> old.recipient_id or new.award_code <> old.award_code or new.year <> old.year
    or new.basis <> old.basis or new.decision_number is not old.decision_number or new.decided_on is not old.decided_on
    or new.dossier_id is not old.dossier_id)
begin
  select raise(abort, 'award of an issued decision');
end;
create trigger award_history_decided_remain before delete on award_history
  when exists (select 1 from decision_items i join decisions d on d.id = i.decision_id
    where d.state = 'issued' and i.dossier_id = old.dossier_id)
begin
  select raise(abort, 'award of an issued decision');
end;

-- The words that a correction changed, with both.
create table decision_corrections (
  decision_id text not null references decisions (id),
  position integer not null check (position > 0),
  -- Whose line of the list; null for other words of the decision.
  dossier_id text references dossiers (id),
  before text not null check (before <> ''),
  after text not null check (after <> ''),
  primary key (decision_id, position)
) strict, without rowid;
create index decision_corrections_by_dossier on decision_corrections (dossier_id) where dossier_id is not null;
create trigger decision_corrections_closed before insert on decision_corrections
  when (select state from decisions where id = new.decision_id) = 'issued'
begin
  select raise(abort, 'issued decision');
end;
create trigger decision_corrections_stay before update on decision_corrections
begin
  select raise(abort, 'issued decision');
end;
create trigger decision_corrections_remain before delete on decision_corrections
begin
  select raise(abort, 'issued decision');
end;

-- What stands in the book beside the decisions of the program: numbers held, papers kept elsewhere, numbers left empty.
create table register_entries (
  id text primary key,
  symbol text not null check (symbol <> ''),
  year integer not null,
  kind text not null check (kind in ('reserved', 'outside', 'blank')),
  first_number integer not null check (first_number > 0),
  -- Null: every later number is used elsewhere.
  last_number integer check (last_number >= first_number),
  -- Of an old book that writes 05a; only for papers kept elsewhere.
  suffix text not null check (suffix = '' or kind = 'outside'),
  dated text,
  subject text not null,
  person text not null,
  explanation text not null,
  noted_on text not null,
  -- A number given back, with the reason in the explanation; or the decision that used it.
  released_on text,
  used_by text references decisions (id),
  check (kind = 'outside' or last_number is not null),
  check (kind <> 'reserved' or first_number = last_number),
  check (kind = 'reserved' or (released_on is null and used_by is null)),
  check (released_on is null or used_by is null),
  check (kind <> 'blank' or explanation <> '')
) strict;
create index register_entries_by_series on register_entries (symbol, year, first_number);
create unique index register_entries_held on register_entries (symbol, year, first_number)
  where kind = 'reserved' and released_on is null and used_by is null;
create index award_history_by_revocation on award_history (revoked_by) where revoked_by is not null;
