-- The edition that the secretary applies to a dossier instead of the one of the day it was received, and why.
alter table dossiers add column edition_override text check (edition_override <> '');
alter table dossiers add column edition_reason text
  check ((edition_override is null) = (edition_reason is null) and edition_reason <> '');

-- All that the limits of a dossier depend on: late ones are counted and found by this index alone.
create index dossiers_by_limits on dossiers
  (campaign_id, status, received_on, award_code, award_year, verdict, edition_override, edition);

-- What an award rests on, in the words of the day it was decided. The reference has no foreign key: what it names may
-- be removed from the history later, and then the award is shown.
create table award_grounds (
  award_id text not null references award_history (id),
  kind text not null check (kind in ('rating', 'award', 'initiative')),
  -- The year of a rating; the id of an award or an initiative.
  reference text not null check (reference <> ''),
  year integer not null,
  what text not null check (what <> ''),
  decision_number text,
  level text check (level in ('HTXSNV', 'HTTNV', 'HTNV', 'KHTNV')),
  primary key (award_id, kind, reference),
  check ((kind = 'rating') = (level is not null))
) strict, without rowid;
create index award_grounds_by_reference on award_grounds (kind, reference);

-- That a person looked at an award whose grounds changed, and what became of it. `seen` is what was shown then:
-- anything new brings the award back.
create table award_reviews (
  award_id text primary key references award_history (id),
  reviewed_on text not null,
  note text not null check (note <> ''),
  seen text not null
) strict;
