-- Nobody missed: who answers for whom, whom to visit and what came of it, what departments are asked, take-up by village, and families at risk.

-- The village worker named for a household, or for the whole village; before anybody is named, it is whoever works in the village.
create table contact_person (
  id integer generated always as identity primary key,
  village text collate "C" not null references area,
  household_id integer references household,         -- null: for every household of the village that has nobody of its own
  account_id integer not null references account,
  worker_name text not null,                         -- as shown when named: accounts are not for every reader
  valid_from date not null,
  valid_until date,                                  -- first day on which it no longer holds
  named_by integer not null references account,
  named_at timestamptz not null,
  why text not null,
  check (valid_until > valid_from)
);
create unique index contact_person_of_household on contact_person (household_id) where valid_until is null and household_id is not null;
create unique index contact_person_of_village on contact_person (village) where valid_until is null and household_id is null;

-- One open task a person, or a household where the programme is the household's. Open until every programme in it has its outcome.
create table outreach_task (
  id integer generated always as identity primary key,
  subject text collate "C" not null check (subject in ('person', 'household')),
  subject_id integer not null,
  household_id integer,                              -- where the person lives: who the contact person is follows from it
  village text collate "C" not null,
  since date not null,                               -- month whose run found it
  opened_at timestamptz not null,
  due_on date not null,
  tries smallint not null default 0,                 -- times that nobody was reached
  closed_at timestamptz
);
create unique index outreach_task_open on outreach_task (subject, subject_id) where closed_at is null;
create index outreach_task_village on outreach_task (village, due_on) where closed_at is null;

-- Without references: a first month writes hundreds of thousands, each from rows of the same statement; no task is ever deleted.
create table outreach_item (
  id integer generated always as identity primary key,
  task_id integer not null,
  programme_id smallint not null,
  subject_id integer not null,
  since date not null,
  amount bigint not null,                            -- fen
  outcome text collate "C" check (outcome in ('reached', 'declined', 'applied', 'already-covered', 'wrong-data', 'lapsed')),
  why text,
  wrong_fact text collate "C",                       -- of wrong data: the fact that is wrong
  outcome_at timestamptz,
  check ((outcome is null) = (outcome_at is null)),
  check (outcome not in ('declined', 'wrong-data', 'lapsed') or why is not null),
  check ((outcome = 'wrong-data') = (wrong_fact is not null))
);
create index outreach_item_task on outreach_item (task_id, outcome);
create unique index outreach_item_open on outreach_item (programme_id, subject_id) where outcome is null;
create index outreach_item_ended on outreach_item (programme_id, subject_id, outcome_at) where outcome is not null;

-- The department is asked whether what its list says of somebody is right.
create table correction (
  id integer generated always as identity primary key,
  item_id integer not null references outreach_item,
  village text collate "C" not null,
  roster text collate "C",                           -- null: the register, or nothing that a list says
  department text collate "C" not null,
  fact text collate "C" not null,
  why text not null,
  asked_by text not null,
  asked_at timestamptz not null,
  answer text collate "C" check (answer in ('corrected', 'stands')),
  answer_why text,
  answered_by integer references account,
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null))
);
create index correction_village on correction (village);

-- A list that is missing, asked for once a county: how many benefits wait for it.
create table roster_question (
  id integer generated always as identity primary key,
  roster text collate "C" not null,
  department text collate "C" not null,
  month date not null,                               -- first month of which the list is missing
  county text collate "C" not null,
  facts text[] not null,                             -- what it would tell
  persons integer not null,                          -- or households, waiting now
  first_persons integer not null,                    -- when it was asked
  asked_at timestamptz not null,
  answered_at timestamptz,                           -- when the list was there again
  unique (roster, month, county)
);

-- Of those who are entitled and of whom it is known whether they receive it. Counties (6 digits), townships (9) and villages (12).
-- Small: one of the counts is so low that it would tell of single persons, or could be told from its neighbours.
create table take_up (
  month date not null,
  programme_id smallint not null references programme_name,
  area text collate "C" not null,
  receiving integer not null,
  missing integer not null,
  small boolean not null default false,
  primary key (month, programme_id, area)
);

-- A family that may fall back into poverty: raised by signs, assessed by a person, followed until a person closes it.
create table warning (
  id integer generated always as identity primary key,
  household_id integer not null unique references household,
  village text collate "C" not null,
  state text collate "C" not null check (state in ('raised', 'confirmed', 'closed')),
  raised_at timestamptz not null,
  due_on date not null,                              -- of the assessment, then of the next follow-up
  closed_because text collate "C" check (closed_because in ('no-risk', 'risk-gone', 'moved-away')),
  check ((state = 'closed') = (closed_because is not null))
);
create index warning_village on warning (village);
create table warning_sign (
  warning_id integer not null references warning,
  sign text collate "C" not null,
  from_month date not null,
  until_month date,                                  -- first month in which it was not found any more
  facts jsonb not null,                              -- [{fact, value, member}] as they were when it was found
  primary key (warning_id, sign, from_month)
);
create unique index warning_sign_now on warning_sign (warning_id, sign) where until_month is null;
create table follow_up (
  id integer generated always as identity primary key,
  warning_id integer not null references warning,
  kind text collate "C" not null check (kind in ('measure', 'visit')),
  said text not null,
  due_on date not null,
  found text,                                        -- what came of it
  done_at timestamptz,
  check ((found is null) = (done_at is null))
);
create index follow_up_warning on follow_up (warning_id);

-- Each deed with who, when, what. Appended to, never changed.
create table outreach_event (
  id bigint generated always as identity primary key,
  task_id integer references outreach_task,
  warning_id integer references warning,
  village text collate "C" not null,
  at timestamptz not null,
  account_id integer,                                -- null: the month's run
  by_name text,
  deed text collate "C" not null,
  programme_id smallint references programme_name,
  details jsonb not null default '{}',
  check ((task_id is null) <> (warning_id is null))
);
create index outreach_event_task on outreach_event (task_id) where task_id is not null;
create index outreach_event_warning on outreach_event (warning_id) where warning_id is not null;

-- Who records what came of a visit: the rights of src/access/roles.ts.
update role_purpose set changes = true where purpose = 'outreach' and role in ('village-worker', 'township-officer');

-- Changing for outreach is not changing the register: the register changes for the purpose of registry alone.
create or replace function changed_area() returns text language sql stable parallel safe as $$
  select actor_area(r.digits) from role_right r join role_purpose p using (role)
  where r.role = actor_setting('role') and p.purpose = actor_setting('purpose') and r.sees = 'area' and p.changes
    and p.purpose = 'registry' $$;
create function outreach_area() returns text language sql stable parallel safe as $$
  select actor_area(r.digits) from role_right r join role_purpose p using (role)
  where r.role = actor_setting('role') and p.purpose = actor_setting('purpose') and r.sees = 'area' and p.changes
    and p.purpose = 'outreach' $$;
create function totals_area() returns text language sql stable parallel safe as $$
  select actor_area(digits) from role_right where role = actor_setting('role') and sees = 'totals' and not keeps_accounts $$;

do $$
declare sealed text;
begin
  foreach sealed in array array['contact_person', 'outreach_task', 'outreach_item', 'correction', 'roster_question', 'take_up',
    'warning', 'warning_sign', 'follow_up', 'outreach_event']
  loop
    execute format('alter table %I enable row level security, force row level security', sealed);
    execute format('create policy work on %I to handrail_work using (true) with check (true)', sealed);
    execute format('grant select, insert, update, delete on %I to handrail_work', sealed);
    execute format('grant select on %I to handrail_app', sealed);
  end loop;
  foreach sealed in array array['contact_person', 'outreach_task', 'correction', 'warning', 'outreach_event'] loop
    execute format('create policy seen on %I for select to handrail_app
      using (village >= (select seen_area()) and village < (select seen_area()) || '':'')', sealed);
  end loop;
end $$;

create policy seen on outreach_item for select to handrail_app using ((select true from outreach_task t where t.id = task_id));
create policy seen on warning_sign for select to handrail_app using ((select true from warning w where w.id = warning_id));
create policy seen on follow_up for select to handrail_app using ((select true from warning w where w.id = warning_id));
create policy seen on roster_question for select to handrail_app
  using (county >= (select seen_area()) and county < (select seen_area()) || ':');
create policy seen on take_up for select to handrail_app using (
  area >= (select seen_area()) and area < (select seen_area()) || ':'
  or not small and length(area) < 12 and area >= (select totals_area()) and area < (select totals_area()) || ':');

-- What is recorded of a visit: within the worker's or the township's area.
grant insert, update (valid_until) on contact_person to handrail_app;
create policy named on contact_person for insert to handrail_app with check (
  village >= (select outreach_area()) and village < (select outreach_area()) || ':' and named_by = (select actor_account()));
create policy ended on contact_person for update to handrail_app
  using (village >= (select outreach_area()) and village < (select outreach_area()) || ':');

grant update (due_on, tries, closed_at) on outreach_task to handrail_app;
create policy worked on outreach_task for update to handrail_app
  using (village >= (select outreach_area()) and village < (select outreach_area()) || ':');
grant update (outcome, why, wrong_fact, outcome_at) on outreach_item to handrail_app;
create policy recorded on outreach_item for update to handrail_app using (
  (select t.village >= (select outreach_area()) and t.village < (select outreach_area()) || ':' from outreach_task t where t.id = task_id));
grant insert, update (answer, answer_why, answered_by, answered_at) on correction to handrail_app;
create policy asked on correction for insert to handrail_app
  with check (village >= (select outreach_area()) and village < (select outreach_area()) || ':');
-- Whoever holds lists of departments in the area answers for them.
create policy answered on correction for update to handrail_app using (
  (select seen_rosters()) <> 'none' and (select reads_trail()) is not true
  and village >= (select seen_area()) and village < (select seen_area()) || ':')
  with check (answered_by = (select actor_account()));

grant update (state, due_on, closed_because) on warning to handrail_app;
create policy worked on warning for update to handrail_app
  using (village >= (select outreach_area()) and village < (select outreach_area()) || ':');
grant insert, update (found, done_at) on follow_up to handrail_app;
create policy planned on follow_up for insert to handrail_app with check (
  (select w.village >= (select outreach_area()) and w.village < (select outreach_area()) || ':' from warning w where w.id = warning_id));
create policy done on follow_up for update to handrail_app using (
  (select w.village >= (select outreach_area()) and w.village < (select outreach_area()) || ':' from warning w where w.id = warning_id));

grant insert on outreach_event to handrail_app;
revoke update, delete on outreach_event from handrail_work;
create policy appended on outreach_event for insert to handrail_app with check (
  account_id = (select actor_account()) and village >= (select outreach_area()) and village < (select outreach_area()) || ':');
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused.', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete or truncate on outreach_event
  for each statement execute function refuse_change();
