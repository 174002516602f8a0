-- Who drafts the office's papers, as symbols and the line “Lưu: VT, …” name it: TĐKT. Empty where none is named.
alter table settings add column drafting_unit text not null default '';
