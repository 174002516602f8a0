-- How the office signs: sizes, addresses, programs. One row.
create table signing_settings (
  id integer primary key check (id = 1),
  settings text not null check (json_valid(settings))
) strict;

-- Images for visible signatures: a person's signature, the office's seal (PNG with a transparent ground). What is taken
-- out of use stays, with the time: it says how earlier papers were signed.
create table signing_images (
  id text primary key,
  kind text not null check (kind in ('signature', 'seal')),
  signer_id text references signers (id),
  png blob not null,
  sha256 text not null,
  removed_at text,
  check ((kind = 'signature') = (signer_id is not null))
) strict;
create unique index signing_images_in_use on signing_images (kind, coalesce(signer_id, '')) where removed_at is null;

-- Certificates that may sign for the office, by role, and the roots it trusts.
create table signing_certificates (
  sha256 text not null,
  role text not null check (role in ('leader', 'office')),
  der blob not null,
  removed_at text,
  primary key (sha256, role)
) strict;
create table trusted_roots (
  sha256 text primary key,
  der blob not null,
  removed_at text
) strict;

-- Every signed state of a paper, whole: the file after one more signature, with whose it is and how it came.
create table signed_files (
  id text primary key,
  decision_id text not null references decisions (id),
  part text not null check (part in ('paper', 'main', 'annex', 'copy')),
  -- The same for every signature of one file; signing anew begins another file.
  file_id text not null,
  -- The file before its first signature.
  base_sha256 text not null,
  ordinal integer not null check (ordinal > 0),
  role text not null check (role in ('leader', 'office', 'annex', 'copy')),
  way text not null check (way in ('p12', 'token', 'vgca', 'command')),
  file_name text not null,
  content blob not null,
  sha256 text not null,
  signer_name text not null,
  organisation text not null,
  certificate blob not null,
  certificate_sha256 text not null,
  signed_at text not null,
  level text not null check (level in ('B-B', 'B-T')),
  recorded_at text not null,
  unique (file_id, ordinal)
) strict;
create index signed_files_by_decision on signed_files (decision_id);
create trigger signed_files_stay before update on signed_files
begin
  select raise(abort, 'signed file');
end;
create trigger signed_files_remain before delete on signed_files
begin
  select raise(abort, 'signed file');
end;
