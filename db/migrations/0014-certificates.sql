-- The papers that certificates are printed on. The scan is shown under the design and never printed.
create table blanks (
  id text primary key,
  name text not null check (name <> ''),
  width_mm real not null check (width_mm between 50 and 1200),
  height_mm real not null check (height_mm between 50 and 1200),
  feed text not null check (feed in ('shortEdge', 'longEdge')),
  preprinted integer not null check (preprinted in (0, 1)),
  scan blob,
  scan_type text check (scan_type in ('image/png', 'image/jpeg')),
  check ((scan is null) = (scan_type is null))
) strict;
insert into blanks (id, name, width_mm, height_mm, feed, preprinted) values
  ('blank-a4-preprinted', 'Phôi in sẵn A4 ngang', 297, 210, 'shortEdge', 1),
  ('blank-a3-preprinted', 'Phôi in sẵn A3 ngang', 420, 297, 'shortEdge', 1),
  ('blank-a4-plain', 'Giấy trắng A4 ngang', 297, 210, 'shortEdge', 0),
  ('blank-a3-plain', 'Giấy trắng A3 ngang', 420, 297, 'shortEdge', 0);

-- The office's own designs; the ones that the program brings stand in its code. An earlier version is never changed.
create table certificate_designs (
  id text primary key,
  removed_at text
) strict;
create table certificate_design_versions (
  design_id text not null references certificate_designs (id),
  version integer not null check (version >= 1),
  blank_id text not null references blanks (id),
  document text not null check (json_valid(document)),
  saved_at text not null,
  primary key (design_id, version)
) strict, without rowid;
create trigger certificate_design_versions_no_update before update on certificate_design_versions
begin
  select raise(abort, 'a saved version stays');
end;
create trigger certificate_design_versions_no_delete before delete on certificate_design_versions
begin
  select raise(abort, 'a saved version stays');
end;

-- How one printer is helped to print one blank at the right place.
create table printer_corrections (
  printer text not null check (printer <> ''),
  blank_id text not null references blanks (id),
  dx_mm real not null,
  dy_mm real not null,
  scale_x real not null check (scale_x > 0),
  scale_y real not null check (scale_y > 0),
  rotation integer not null check (rotation in (0, 180)),
  measured_at text not null,
  primary key (printer, blank_id)
) strict, without rowid;

-- What the secretary set for one person on one design: a text, a size, line breaks.
create table certificate_overrides (
  dossier_id text not null references dossiers (id),
  design_id text not null,
  document text not null check (json_valid(document)),
  primary key (dossier_id, design_id)
) strict, without rowid;

-- With which design and printer an award was printed last: proposed the next time.
create table certificate_choices (
  award_code text primary key,
  design_id text not null,
  printer text
) strict, without rowid;
