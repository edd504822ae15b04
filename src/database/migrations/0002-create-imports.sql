-- Lists that departments send: each file a batch, each row with its outcome.

create schema staging;                               -- one unlogged table a batch while it is matched and taken
grant usage, create on schema staging to handrail_work;
grant usage on sequence person_id_seq to handrail_work;  -- numbers of new persons are drawn while they are matched

create table roster_batch (
  id integer generated always as identity primary key,
  roster text collate "C" not null,
  file_name text not null,
  file_hash bytea not null,
  content bytea,                                     -- the file itself, sealed, until it is taken
  corrects integer references roster_batch,          -- a corrected file of refused rows ends nothing that it does not list
  period date not null,                              -- first day of the month the list speaks of
  state text not null check (state in ('received', 'reading', 'previewed', 'taking', 'taken', 'refused', 'abandoned')),
  refusal jsonb,                                     -- Text, when the whole file is refused
  encoding text,
  matched_columns jsonb,                             -- what we understood: file heading → column
  row_count integer not null default 0,
  counts jsonb not null default '{}',                -- new, changed, unchanged, refused, duplicate, doubtful, ended
  control jsonb not null default '{}',               -- control totals read and computed
  progress real not null default 0,
  taken_through integer not null default 0,          -- rows are taken in chunks; those up to here are in the register
  sent_by integer,
  received_at timestamptz not null,
  taken_at timestamptz,
  declared_rows integer,
  declared_sum bigint
);
create unique index roster_batch_file on roster_batch (roster, file_hash) where state not in ('refused', 'abandoned');
create index roster_batch_period on roster_batch (roster, period) where state = 'taken';

-- Which lists have entered the register: no personal data, so that whoever reads a fact may learn where it comes from.
create table taken_list (
  batch_id integer primary key references roster_batch,
  roster text collate "C" not null,
  period date not null,
  taken_at timestamptz                               -- null while it is being taken
);
grant select on taken_list to handrail_app;

-- Rows that need a person, or that say something: refused, duplicate, doubtful. Good rows are kept only until they are taken.
create table roster_row (
  batch_id integer not null references roster_batch on delete cascade,
  row_number integer not null,
  sheet text not null default '',
  outcome text not null check (outcome in ('good', 'refused', 'duplicate', 'doubtful', 'corrected', 'set-aside')),
  change text check (change in ('new', 'changed', 'unchanged')),
  subject_id integer,
  row_key bytea,                                     -- keyed hash of what identifies the row
  cells bytea,                                       -- as they stood in the file, sealed
  faults jsonb,                                      -- [{column, zh, en}]: what happened, what to do; of good rows, what to know
  candidates jsonb,                                  -- [{id, name, why}] for a doubtful match
  decided_by integer,
  decided_at timestamptz,
  decision text check (decision in ('same', 'different', 'new-person', 'dropped')),
  primary key (batch_id, sheet, row_number)
);
create index roster_row_outcome on roster_row (batch_id, outcome);
create index roster_row_key on roster_row (row_key) where decision is not null;

-- A match that a person rejected is never raised again.
create table rejected_match (
  roster text collate "C" not null,
  row_key bytea not null,                            -- keyed hash of what identified the row
  person_id integer not null references person,
  decided_by integer,
  decided_at timestamptz not null,
  primary key (roster, row_key, person_id)
);
