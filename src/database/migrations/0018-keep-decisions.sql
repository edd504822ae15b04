-- A list names somebody whose enrolment a decision has ended: the decision stands, and the department is asked.
create table listed_against_decision (
  batch_id integer not null references roster_batch,
  row_number integer not null,
  fact_id smallint not null references fact_name,
  subject_id integer not null,
  person_id integer not null references person,      -- the subject, or the head of the household
  village text collate "C" not null,
  case_id integer not null references case_file,     -- in which it was decided
  decided_from date not null,
  primary key (batch_id, fact_id, subject_id)
);
alter table listed_against_decision enable row level security, force row level security;
create policy work on listed_against_decision to handrail_work using (true) with check (true);
grant select, insert on listed_against_decision to handrail_work;
grant select on listed_against_decision to handrail_app;
create policy seen on listed_against_decision for select to handrail_app
  using (village >= (select seen_area()) and village < (select seen_area()) || ':');

-- What decisions say of enrolments: asked before each list is taken.
create index fact_decided on fact (fact_id) where said_by like 'case %' and known_until is null;
