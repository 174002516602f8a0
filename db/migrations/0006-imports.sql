-- Which list brought a recipient in: undoing the list takes it out again.
alter table recipients add column list_id text references nomination_lists (id);
