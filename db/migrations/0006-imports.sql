-- Which list brought a recipient in: undoing the list takes it out again.
alter table recipients add column list_id text references nomination_lists (id);
create index recipients_by_list on recipients (list_id) where list_id is not null;
create index dossiers_by_list on dossiers (list_id) where list_id is not null;
