-- A second vote on an item, substitutes, and members who do not vote on themselves.

create table rounds_of_tallies (
  meeting_id text not null,
  dossier_id text not null,
  round integer not null check (round in (1, 2)),
  agreed integer not null check (agreed >= 0),
  disagreed integer not null check (disagreed >= 0),
  blank integer not null check (blank >= 0),
  base integer not null,
  required integer not null,
  outcome text not null check (outcome in ('passed', 'rejected', 'noQuorum')),
  -- 1 while the counts account for every voter on the roll; else the item waits to be counted again.
  stands integer not null check (stands in (0, 1)),
  primary key (meeting_id, dossier_id, round),
  foreign key (meeting_id, dossier_id) references meeting_items (meeting_id, dossier_id)
) strict, without rowid;
insert into rounds_of_tallies
  select meeting_id, dossier_id, 1, agreed, disagreed, blank, base, required, outcome,
    agreed + disagreed + blank = (
      select count(*) from meeting_attendance a where a.meeting_id = tallies.meeting_id and a.attendance <> 'absent'
    )
  from tallies;
drop table tallies;
alter table rounds_of_tallies rename to tallies;

create table roll_with_substitutes (
  meeting_id text not null references meetings (id),
  member_id text not null references council_members (id),
  attendance text not null check (attendance in ('present', 'absent', 'writtenOpinion', 'substitute')),
  -- Of a substitute: the name.
  reason text not null,
  primary key (meeting_id, member_id)
) strict, without rowid;
insert into roll_with_substitutes select meeting_id, member_id, attendance, reason from meeting_attendance;
drop table meeting_attendance;
alter table roll_with_substitutes rename to meeting_attendance;

-- Who does not vote on an item because it is their own; nothing is said of how anybody voted.
create table meeting_recusals (
  meeting_id text not null,
  dossier_id text not null,
  member_id text not null,
  primary key (meeting_id, dossier_id, member_id),
  foreign key (meeting_id, dossier_id) references meeting_items (meeting_id, dossier_id),
  foreign key (meeting_id, member_id) references meeting_attendance (meeting_id, member_id)
) strict, without rowid;
