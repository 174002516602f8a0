-- Every table is STRICT; dates are YYYY-MM-DD text, instants ISO 8601 text, ids text made by the program.

create table settings (
  id integer primary key check (id = 1),
  office_name text not null,
  parent_name text not null,
  office_level text not null check (office_level in ('province', 'ministry', 'department', 'commune', 'unit')),
  place text not null,
  authority text not null,
  symbol text not null,
  year integer not null check (year between 1945 and 2199),
  has_sample integer not null check (has_sample in (0, 1)),
  founded_at text not null
) strict;

create table units (
  id text primary key,
  name text not null check (name <> ''),
  name_folded text not null,
  sort_key text not null,
  short_name text not null,
  level text not null check (level in ('central', 'province', 'district', 'commune', 'unit')),
  parent_id text references units (id),
  valid_from text,
  valid_to text,
  check (valid_from is null or valid_to is null or valid_from <= valid_to)
) strict;
create index units_by_parent on units (parent_id);
create index units_by_name on units (name_folded);

-- Merge, split, rename or move of a unit: history of the predecessor can count for the successor.
create table unit_successions (
  predecessor_id text not null references units (id),
  successor_id text not null references units (id),
  kind text not null check (kind in ('merge', 'split', 'rename', 'transfer')),
  happened_on text not null,
  counts_on integer not null check (counts_on in (0, 1)),
  primary key (predecessor_id, successor_id)
) strict;

-- Whoever can be commended; people, collectives and households hold what is particular to each kind.
create table recipients (
  id text primary key,
  kind text not null check (kind in ('individual', 'collective', 'household')),
  name text not null check (name <> ''),
  name_folded text not null,
  sort_key text not null,
  unit_id text references units (id),
  unit_name text not null,
  -- From this year on a year without a row means "none"; null: nothing is known to be complete.
  history_known_from integer
) strict;
create index recipients_by_name on recipients (name_folded, kind);
create index recipients_by_unit on recipients (unit_id);

create table people (
  recipient_id text primary key references recipients (id),
  honorific text not null,
  position text not null,
  birth_date text,
  gender text check (gender in ('male', 'female')),
  category text not null check (category in ('civilServant', 'publicEmployee', 'worker', 'farmer', 'entrepreneur', 'other')),
  is_leader integer not null check (is_leader in (0, 1))
) strict;

create table collectives (
  recipient_id text primary key references recipients (id),
  founded_year integer,
  flag_eligible integer check (flag_eligible in (0, 1))
) strict;

-- The composition of a collective in one year, as the shares of Điều 27 and 28 need it.
create table collective_years (
  recipient_id text not null references collectives (recipient_id),
  year integer not null,
  members integer check (members >= 0),
  completed_task integer check (completed_task >= 0),
  ldtt integer check (ldtt >= 0),
  cstdcs integer check (cstdcs >= 0),
  disciplined_from_warning integer check (disciplined_from_warning >= 0),
  primary key (recipient_id, year)
) strict;

create table households (
  recipient_id text primary key references recipients (id),
  address text not null
) strict;

create table yearly_ratings (
  recipient_id text not null references recipients (id),
  year integer not null,
  level text not null check (level in ('HTXSNV', 'HTTNV', 'HTNV', 'KHTNV')),
  decision_number text,
  primary key (recipient_id, year)
) strict;

create table initiatives (
  id text primary key,
  recipient_id text not null references people (recipient_id),
  year integer not null,
  name text not null,
  kind text not null check (kind in ('initiative', 'research')),
  scope text not null check (scope in ('base', 'province', 'national')),
  applied integer not null check (applied in (0, 1)),
  decision_number text
) strict;
create index initiatives_by_recipient on initiatives (recipient_id, year);

create table discipline (
  id text primary key,
  recipient_id text not null references recipients (id),
  form text not null,
  from_date text not null,
  to_date text,
  decision_number text
) strict;
create index discipline_by_recipient on discipline (recipient_id);

create table investigations (
  id text primary key,
  recipient_id text not null references recipients (id),
  summary text not null,
  opened_on text not null,
  closed_on text
) strict;
create index investigations_by_recipient on investigations (recipient_id);

create table campaigns (
  id text primary key,
  name text not null check (name <> ''),
  basis text not null check (basis in ('merit', 'thematic', 'unexpected', 'contribution', 'seniority', 'external')),
  year integer not null,
  parent_id text references campaigns (id),
  due_on text,
  launched_on text,
  launch_document text not null,
  issuer text not null,
  goals text not null,
  state text not null check (state in ('open', 'closed')),
  opened_at text not null
) strict;

create table nomination_lists (
  id text primary key,
  campaign_id text not null references campaigns (id),
  unit_id text references units (id),
  file_name text not null,
  file_sha256 text not null,
  file_bytes blob not null,
  received_on text not null,
  accepted_at text not null,
  withdrawn_at text
) strict;
create index nomination_lists_by_campaign on nomination_lists (campaign_id);

-- Every row of the file, as it stood: none disappears.
create table nomination_rows (
  list_id text not null references nomination_lists (id),
  sheet text not null,
  source_row integer not null,
  cells text not null,
  disposition text not null check (disposition in ('nominee', 'setAside', 'ignored')),
  reason text not null,
  reading text,
  primary key (list_id, sheet, source_row)
) strict, without rowid;

create table dossiers (
  id text primary key,
  sequence integer not null unique,
  campaign_id text not null references campaigns (id),
  list_id text references nomination_lists (id),
  list_sheet text,
  list_row integer,
  recipient_id text not null references recipients (id),
  kind text not null check (kind in ('individual', 'collective', 'household')),
  -- Name, honorific, position and unit as on the day of the proposal: the registry may change later.
  name text not null check (name <> ''),
  honorific text not null,
  position text not null,
  unit_name text not null,
  unit_id text references units (id),
  search_text text not null,
  sort_key text not null,
  unit_sort_key text not null,
  award_code text not null,
  award_original text not null,
  award_year integer not null,
  basis text not null check (basis in ('merit', 'thematic', 'unexpected', 'contribution', 'seniority', 'external')),
  achievements text not null,
  note text not null,
  received_on text not null,
  status text not null check (status in ('received', 'returned', 'accepted', 'passed', 'rejected', 'decided')),
  return_reason text,
  accept_reason text,
  edition text,
  verdict text check (verdict in ('met', 'notMet', 'missingData')),
  verdict_report text,
  checked_at text,
  attested text not null,
  unique (campaign_id, recipient_id, award_code),
  check ((verdict is null) = (edition is null))
) strict;
create index dossiers_by_campaign on dossiers (campaign_id, status);
create index dossiers_by_recipient on dossiers (recipient_id);
create index dossiers_by_name on dossiers (sort_key);

create table dossier_papers (
  dossier_id text not null references dossiers (id),
  paper_code text not null,
  present integer not null check (present in (0, 1)),
  primary key (dossier_id, paper_code)
) strict, without rowid;

create table award_history (
  id text primary key,
  recipient_id text not null references recipients (id),
  award_code text not null,
  year integer not null,
  basis text not null check (basis in ('merit', 'thematic', 'unexpected', 'contribution', 'seniority', 'external')),
  decision_number text,
  decided_on text,
  dossier_id text unique references dossiers (id)
) strict;
create index award_history_by_recipient on award_history (recipient_id, year);

create table councils (
  id text primary key,
  name text not null check (name <> '')
) strict;

create table council_members (
  id text primary key,
  council_id text not null references councils (id),
  name text not null check (name <> ''),
  post text not null,
  role text not null check (role in ('chair', 'standingViceChair', 'viceChair', 'member', 'secretary')),
  valid_from text not null,
  valid_to text,
  check (valid_to is null or valid_from <= valid_to)
) strict;
create index council_members_by_council on council_members (council_id);

create table meetings (
  id text primary key,
  council_id text not null references councils (id),
  campaign_id text not null references campaigns (id),
  held_on text not null,
  started_at text not null,
  ended_at text not null,
  place text not null,
  state text not null check (state in ('open', 'closed')),
  edition text not null
) strict;

create table meeting_attendance (
  meeting_id text not null references meetings (id),
  member_id text not null references council_members (id),
  attendance text not null check (attendance in ('present', 'absent', 'writtenOpinion')),
  reason text not null,
  primary key (meeting_id, member_id)
) strict, without rowid;

create table meeting_items (
  meeting_id text not null references meetings (id),
  dossier_id text not null references dossiers (id),
  position integer not null,
  primary key (meeting_id, dossier_id)
) strict, without rowid;

-- Counts only: who voted how is never stored.
create table tallies (
  meeting_id text not null,
  dossier_id text not null,
  agreed integer not null check (agreed >= 0),
  disagreed integer not null check (disagreed >= 0),
  blank integer not null check (blank >= 0),
  base integer not null,
  required integer not null,
  outcome text not null check (outcome in ('passed', 'rejected', 'noQuorum')),
  primary key (meeting_id, dossier_id),
  foreign key (meeting_id, dossier_id) references meeting_items (meeting_id, dossier_id)
) strict, without rowid;

create table signers (
  id text primary key,
  name text not null check (name <> ''),
  capacity text not null,
  is_current integer not null check (is_current in (0, 1))
) strict;

create table decisions (
  id text primary key,
  campaign_id text not null references campaigns (id),
  meeting_id text references meetings (id),
  state text not null check (state in ('draft', 'issued')),
  number integer check (number > 0),
  symbol text not null,
  year integer,
  issued_on text,
  subject text not null,
  fields text not null,
  -- The whole paper as issued: printing it again never composes it anew.
  document text,
  document_sha256 text,
  issued_at text,
  check (state = 'draft' or (number is not null and issued_on is not null and document is not null))
) strict;
create unique index decisions_by_number on decisions (symbol, year, number) where number is not null and year is not null;

create table decision_items (
  decision_id text not null references decisions (id),
  dossier_id text not null unique references dossiers (id),
  position integer not null,
  line text not null,
  primary key (decision_id, dossier_id)
) strict, without rowid;

-- An issued decision does not change; a correction is a new record.
create trigger decisions_issued_stay before update on decisions when old.state = 'issued'
begin
  select raise(abort, 'issued decision');
end;
create trigger decisions_issued_remain before delete on decisions when old.state = 'issued'
begin
  select raise(abort, 'issued decision');
end;
create trigger decision_items_issued_stay before update on decision_items
  when 'issued' in (select state from decisions where id in (old.decision_id, new.decision_id))
begin
  select raise(abort, 'issued decision');
end;
create trigger decision_items_issued_remain before delete on decision_items
  when (select state from decisions where id = old.decision_id) = 'issued'
begin
  select raise(abort, 'issued decision');
end;
create trigger decision_items_issued_closed before insert on decision_items
  when (select state from decisions where id = new.decision_id) = 'issued'
begin
  select raise(abort, 'issued decision');
end;

create table change_log (
  seq integer primary key,
  at text not null,
  who text not null,
  channel text not null,
  subject text not null,
  before text not null,
  after text not null,
  previous_hash text not null,
  hash text not null
) strict;
create index change_log_by_subject on change_log (subject);
create trigger change_log_in_order before insert on change_log
  when new.seq <> (select coalesce(max(seq), 0) + 1 from change_log)
begin
  select raise(abort, 'change log is append-only');
end;
create trigger change_log_no_update before update on change_log
begin
  select raise(abort, 'change log is append-only');
end;
create trigger change_log_no_delete before delete on change_log
begin
  select raise(abort, 'change log is append-only');
end;
