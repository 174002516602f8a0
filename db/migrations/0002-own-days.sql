-- Days that the office rests or works other than the calendar of the law says.
create table own_days (
  day text primary key check (day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  kind text not null check (kind in ('off', 'working')),
  reason text not null check (reason <> '')
) strict, without rowid;
