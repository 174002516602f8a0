-- The rows of a unit's file, some hundreds to a block: a list of 100,000 rows is stored and taken out again as quickly as
-- its text is written. None disappears.
create table nomination_blocks (
  list_id text not null references nomination_lists (id),
  sheet text not null,
  first_row integer not null,
  -- Of each row its number and the texts of its cells: [[5,["1","Nguyễn Văn An"]],…]
  rows text not null check (json_valid(rows)),
  primary key (list_id, sheet, first_row)
) strict;

-- What became of the rows of a file that made no dossier: set aside, no nominee, or a nominee whose awards all had their
-- dossiers before. A row of which nothing stands here made the dossiers that name it.
create table nomination_fates (
  list_id text not null references nomination_lists (id),
  sheet text not null,
  source_row integer not null,
  disposition text not null check (disposition in ('nominee', 'setAside', 'ignored')),
  reason text not null,
  reading text,
  primary key (list_id, sheet, source_row)
) strict, without rowid;

insert into nomination_blocks
  select list_id, sheet, min(source_row), json_group_array(json_array(source_row, json(cells)) order by source_row)
  from nomination_rows group by list_id, sheet, source_row / 500;
insert into nomination_fates
  select list_id, sheet, source_row, disposition, reason, reading from nomination_rows
  where disposition <> 'nominee'
    or (list_id, sheet, source_row) not in (
      select list_id, list_sheet, list_row from dossiers where list_id is not null and list_row is not null);
drop table nomination_rows;

-- Both are the beginning of dossiers_by_limits, or slower than sorting what was found.
drop index dossiers_by_campaign;
drop index dossiers_by_name;
drop index recipients_by_unit;
create index recipients_by_unit on recipients (unit_id) where unit_id is not null;
