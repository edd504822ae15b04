-- The month: what was frozen, what came out, what changed, and the work it made.

create table snapshot (
  hash text collate "C" primary key,                 -- of the content
  month date not null,
  content bytea not null,                            -- the frozen columns, compressed
  taken_at timestamptz not null
);

create table month_run (
  id integer generated always as identity primary key,
  month date not null,
  kind text not null check (kind in ('closing', 'recomputing')),
  known_at timestamptz not null,                     -- facts known until then were used
  snapshot_hash text references snapshot,
  law_hash text not null,
  amounts_hash text not null,
  result_hash text,
  state text not null check (state in ('waiting', 'running', 'done', 'failed')),
  progress real not null default 0,
  step text,
  attempt integer not null default 1,                -- a run that was cut off and taken up again counts on; only the last attempt may close
  persons integer,
  totals jsonb,
  timings jsonb,
  failure text,
  asked_by integer,
  started_at timestamptz,
  finished_at timestamptz
);
create unique index month_run_closing on month_run (month) where kind = 'closing';

create table programme_name (
  id smallint generated always as identity primary key,
  name text collate "C" not null unique,
  subject text not null
);

-- Spans of entitlement, stored as changes. Not entitled is the absence of a span in a closed month.
create table determination (
  programme_id smallint not null,
  subject_id integer not null,
  from_month date not null,
  until_month date,                                  -- first month in which it no longer holds
  outcome smallint not null check (outcome in (1, 2)),  -- 1 entitled, 2 undecided
  amount bigint not null,                            -- fen; 0 when undecided
  quantity integer,
  run_id integer not null,
  primary key (programme_id, subject_id, from_month)   -- of one subject: name the programmes, programme_id = any (…)
);

-- What a closed month would be as we know it now; never an edit of what was determined.
create table difference (
  id integer generated always as identity primary key,
  month date not null,
  programme_id smallint not null references programme_name,
  subject_id integer not null,
  before_outcome smallint not null,
  before_amount bigint not null,
  after_outcome smallint not null,
  after_amount bigint not null,
  after_quantity integer,
  cause jsonb not null,                              -- [{reason, learned}]: facts that differ, with when they were learned
  run_id integer not null references month_run
);
create index difference_month on difference (month);
create index difference_subject on difference (subject_id);

-- Totals without personal data: what pages show.
create table month_total (
  month date not null,
  programme_id smallint not null references programme_name,
  county text collate "C" not null,
  entitled integer not null,
  undecided integer not null,
  enrolled integer not null,
  candidates integer not null,
  amount bigint not null,                            -- fen
  primary key (month, programme_id, county)
);

-- What changed since the month before, by reason.
create table month_change (
  month date not null,
  programme_id smallint not null references programme_name,
  county text collate "C" not null,
  change text collate "C" not null,                  -- new, ended, raised, lowered, doubted, settled
  reason text collate "C" not null,                  -- fact:<name>, late:<name>, edition, amount, household, person, time, first
  subjects integer not null,
  amount bigint not null,                            -- fen, what it adds or takes away
  primary key (month, programme_id, county, change, reason)
);

-- Work lists of the newest month: entitled but not enrolled, and undecided with what to ask.
create table candidate (
  programme_id smallint not null,
  subject_id integer not null,
  village text collate "C" not null,
  since date not null,                               -- first month found
  amount bigint not null,
  primary key (programme_id, subject_id)
);
create index candidate_village on candidate (village);

-- Few sets of facts are asked of many: each set stands once.
create table question (
  id smallint generated always as identity primary key,
  facts text[] not null unique                       -- names of the facts to ask, in order
);
grant select on question to handrail_app;

create table doubt (
  programme_id smallint not null,
  subject_id integer not null,
  village text collate "C" not null,
  since date not null,
  question_id smallint not null,
  primary key (programme_id, subject_id)
);
create index doubt_village on doubt (village);
