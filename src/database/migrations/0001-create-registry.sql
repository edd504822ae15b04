-- Who is there: areas, persons, households, guardians, certificates, organisations, facts.
-- A person is in one village; row security of everything about a person follows from it.

create table area (
  code text collate "C" primary key,                 -- 4 city, 6 county, 9 township, 12 village
  parent text collate "C" references area,
  level smallint not null check (level between 1 and 4),  -- 1 city, 2 county, 3 township, 4 village
  name text not null,
  rural boolean,                                     -- villages only
  valid_from date not null default '2021-01-01',
  valid_until date,
  successor text collate "C" references area
);
create index area_parent on area (parent);

create table person (
  id integer generated always as identity primary key,
  name text not null,
  sex char(1) not null check (sex in ('F', 'M')),
  born_on date not null,
  village text collate "C" not null references area,
  registered_in_city boolean not null default true,
  address text,
  died_on date,
  died_known_on date,                                -- when we learned of the death
  id_number_sealed bytea not null,
  id_number_hash bytea not null unique,
  phone_sealed bytea,
  phone_hash bytea,
  moved_from text,                                   -- village before the last move
  created_by_batch integer,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now()
);
create index person_village on person (village);
create index person_phone on person (phone_hash) where phone_hash is not null;

-- Prefixes to search by: name and its tails, pinyin and its initials. Compared with >= and <, which row security lets the index do.
-- The village stands here too, so that who may see the person is decided without looking the person up.
create table person_token (
  token text collate "C" not null,
  person_id integer not null,
  village text collate "C" not null,
  primary key (token, person_id)
);

create table household (
  id integer generated always as identity primary key,
  number text collate "C" not null unique,           -- 户号
  village text collate "C" not null references area
);
-- Without references: each would lock the person's and the household's row for every member of a first list. Both rows are read or
-- written in the same transaction, and neither is ever deleted.
create table household_member (
  household_id integer not null,
  person_id integer not null,
  role smallint not null,                            -- index in householdRoles of the policy language
  valid_from date not null,
  valid_until date,                                  -- first day on which it no longer holds
  primary key (person_id, valid_from),
  check (valid_until > valid_from)
);
create unique index household_member_now on household_member (person_id) where valid_until is null;
create index household_member_household on household_member (household_id);

create table guardian (
  id integer generated always as identity primary key,
  ward_id integer not null references person,
  guardian_id integer references person,             -- when the guardian is in the register
  guardian_name text not null,
  guardian_phone_sealed bytea,
  relation text not null,
  valid_from date not null,
  valid_until date
);
create index guardian_ward on guardian (ward_id);
create index guardian_guardian on guardian (guardian_id);

create table certificate (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  number_sealed bytea not null,
  number_hash bytea not null,
  category smallint not null check (category between 1 and 7),
  grade smallint not null check (grade between 1 and 4),
  disabilities jsonb not null default '[]',          -- [{category, grade}] when there are several
  issued_on date not null,
  expires_on date,
  valid_from date not null,                          -- of this state of the certificate: a re-grading begins a new row
  valid_until date,
  state text not null check (state in ('valid', 'cancelled', 'frozen', 'moved-out')),
  reason text,
  source_batch integer,
  known_at timestamptz not null default now(),
  unique (person_id, valid_from),
  check (valid_until > valid_from)
);
create unique index certificate_now on certificate (person_id) where valid_until is null;
create index certificate_number on certificate (number_hash);

create table organisation (
  id integer generated always as identity primary key,
  code text collate "C" not null unique,             -- unified social credit code
  kind text not null check (kind in ('employer', 'provider')),
  name text not null,
  county text collate "C" not null references area,
  valid_from date not null default '2021-01-01',
  valid_until date
);

-- One name a fact, given a small number once.
create table fact_name (
  id smallint generated always as identity primary key,
  name text collate "C" not null unique,
  subject text not null check (subject in ('person', 'household', 'employer', 'provider'))
);

-- A dated fact: valid from–until in the world, known from–until to us. Value: yes-no 0/1, choice its index, money fen, day yyyymmdd.
create table fact (
  subject_id integer not null,
  fact_id smallint not null,                         -- of fact_name; no foreign key: every row comes from there, and checking each costs more than writing it
  value bigint not null,
  valid_from date not null,
  valid_until date,
  known_from timestamptz not null,
  known_until timestamptz,
  batch_id integer,                                  -- the list it came from
  row_number integer,
  said_by text                                       -- where a person said it: who
);
-- To read one subject's facts, name them: fact_id = any (…). Loading in this order keeps the index dense.
create unique index fact_once on fact (fact_id, subject_id, valid_from) where known_until is null;
create index fact_superseded on fact (fact_id, subject_id, known_until) where known_until is not null;
create index fact_known on fact using brin (known_from);
