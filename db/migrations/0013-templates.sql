-- Templates of the office for its papers, a row for each version; a saved one is never changed.
create table paper_templates (
  id text primary key,
  kind text not null check (kind <> ''),
  version integer not null check (version >= 1),
  file_name text not null,
  file_sha256 text not null,
  file_bytes blob not null,
  saved_at text not null,
  saved_by text not null,
  unique (kind, version)
) strict;
create trigger paper_templates_no_update before update on paper_templates
begin
  select raise(abort, 'a saved template stays');
end;
create trigger paper_templates_no_delete before delete on paper_templates
begin
  select raise(abort, 'a saved template stays');
end;

-- Which version a kind of paper goes by; a kind without a row goes by the program's own.
create table templates_in_force (
  kind text primary key,
  template_id text not null references paper_templates (id)
) strict;

-- What came back from Word for a decision, with the PDF made of it; what prints and is signed may be one of these.
create table word_versions (
  id text primary key,
  decision_id text not null references decisions (id),
  version integer not null check (version >= 1),
  file_name text not null,
  docx_sha256 text not null,
  docx_bytes blob not null,
  pdf_sha256 text not null,
  pdf_bytes blob not null,
  converter text not null,
  -- The paper that it was compared with.
  paper_sha256 text not null,
  differences text not null check (json_valid(differences)),
  saved_at text not null,
  saved_by text not null,
  unique (decision_id, version)
) strict;
create trigger word_versions_no_update before update on word_versions
begin
  select raise(abort, 'a kept Word file stays');
end;
create trigger word_versions_issued_remain before delete on word_versions
  when (select state from decisions where id = old.decision_id) = 'issued'
begin
  select raise(abort, 'a kept Word file stays');
end;
create table word_versions_in_force (
  decision_id text primary key references decisions (id),
  version_id text not null references word_versions (id)
) strict;

-- The program that makes PDFs of Word files, where the person named one.
create table converter_choice (
  id integer primary key check (id = 1),
  kind text not null check (kind in ('auto', 'word', 'libreOffice')),
  path text not null
) strict;
