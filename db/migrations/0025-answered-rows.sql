-- What a list did to the rows of earlier lists that its rows answer: as much as takes it back.
alter table nomination_lists add column answered text check (answered is null or json_valid(answered));
-- What a row of a list has made is asked for row by row.
create index dossiers_by_list on dossiers (list_id, list_row);
