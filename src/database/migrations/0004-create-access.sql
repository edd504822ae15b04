-- Who may sign in, who looked at what, and jobs whose outcome is fetched later.

create table account (
  id integer generated always as identity primary key,
  name text collate "C" not null unique,
  display_name text not null,
  role text collate "C" not null,
  department text collate "C",
  area text collate "C" not null references area,    -- the branch of the tree it acts in
  person_id integer references person,               -- citizen or guardian
  password_hash text,
  failed_attempts smallint not null default 0,
  locked_until timestamptz,
  demonstration boolean not null default false,
  created_at timestamptz not null default now()
);
create table session (
  token_hash bytea primary key,
  account_id integer not null references account on delete cascade,
  purpose text,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null
);

-- Append-only, each event chained to the one before by a hash.
create table audit_event (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  account_id integer,
  role text,
  act text collate "C" not null,                     -- read.id-number, read.person, sign-in, import.take …
  person_id integer,
  purpose text,
  details jsonb,
  previous_hash bytea,
  hash bytea
);
create index audit_event_person on audit_event (person_id) where person_id is not null;

create table export_job (
  id uuid primary key,                               -- made by the one who asks
  kind text collate "C" not null,
  question jsonb not null,
  account_id integer not null references account,
  area text collate "C" not null,
  state text not null check (state in ('waiting', 'running', 'done', 'failed')),
  progress real not null default 0,
  rows integer,
  file_name text,
  content bytea,
  failure text,
  asked_at timestamptz not null,
  finished_at timestamptz
);
