-- Days that the office rests or works other than the calendar of the law says.
create table own_days (
  day text primary key check (day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  kind text not null check (kind in ('off', 'working')),
  reason text not null check (reason <> '')
) strict, without rowid;

-- All that the limits of a dossier depend on: late ones are counted and found by this index alone.
create index dossiers_by_limits on dossiers (campaign_id, status, received_on, award_code, award_year, verdict);
