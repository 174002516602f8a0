-- Days that the office rests or works other than the calendar of the law says.
create table own_days (
  day text primary key check (day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  kind text not null check (kind in ('off', 'working')),
  reason text not null check (reason <> '')
) strict, without rowid;

-- All that the limits of a dossier depend on: late ones are counted and found by this index alone.
create index dossiers_by_limits on dossiers (campaign_id, status, received_on, award_code, award_year, verdict);

-- By which procedure a dossier is proposed when its basis does not say it (Điều 85); null: as the basis says.
alter table dossiers add column procedure text check (procedure in ('full', 'politicalTask', 'foundByHead', 'stateSecret'));
