-- Work on behalf of someone: what happened, appended to and never edited, and the state that it comes to, for lists.

create table case_file (
  id integer generated always as identity primary key,
  key text collate "C" not null unique,              -- made by who opens it: the same form twice is one case
  procedure text collate "C" not null,
  edition smallint not null,                         -- of the procedure that it began with, and stays on
  subject text collate "C" not null check (subject in ('person', 'household', 'employer', 'provider')),
  subject_id integer not null,
  person_id integer references person,               -- whom it is about, or who spoke for the household; null for an organisation
  programmes text[] not null default '{}',           -- what is asked for
  attacks integer references case_file,              -- of an appeal: the case whose decision it attacks
  opened_by integer,                                 -- account; null when a job opened it
  on_behalf boolean not null default false,          -- opened for the person by another, whose authority is in the opening
  -- The fold of the actions, kept for lists; a test holds the two equal.
  area text collate "C" not null references area,
  stage text collate "C" not null,
  opened_at timestamptz not null,
  since timestamptz not null,
  due_on date,
  due_at timestamptz,                                -- of stages counted in hours
  delegated_to integer,
  suspended boolean not null default false,
  escalated boolean not null default false,
  outcome text collate "C" check (outcome in ('granted', 'refused', 'withdrawn', 'done')),
  actions integer not null                           -- how many there are
);
create index case_file_inbox on case_file (area, stage, due_on) where outcome is null;
create unique index case_file_one_appeal on case_file (attacks) where outcome is null;
create index case_file_due on case_file (due_on) where outcome is null;
create index case_file_person on case_file (person_id);
create index case_file_subject on case_file (subject, subject_id);

create table case_action (
  case_id integer not null references case_file,
  number integer not null,
  key text collate "C",                              -- of the form that asked for it: pressed twice, it happens once
  kind text collate "C" not null,
  at timestamptz not null,
  by integer,                                        -- account; null when time or the system did it
  content jsonb not null default '{}',
  primary key (case_id, number)
);
create unique index case_action_key on case_action (case_id, key) where key is not null;

create function refuse_case_change() returns trigger language plpgsql as $$
begin
  raise exception 'What happened in a case is appended to and never changed: % refused.', tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete or truncate on case_action
  for each statement execute function refuse_case_change();

-- What a case is about never changes, and what has ended is reopened by an action only.
create function guard_case_file() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.id, new.key, new.procedure, new.edition, new.subject, new.subject_id, new.person_id, new.attacks, new.opened_by, new.opened_at)
    is distinct from (old.id, old.key, old.procedure, old.edition, old.subject, old.subject_id, old.person_id, old.attacks, old.opened_by, old.opened_at)
    or new.actions <= old.actions then
    raise exception 'case %: it moves by an action alone', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger guard_case_file before update or delete on case_file for each row execute function guard_case_file();

do $$
declare sealed text;
begin
  foreach sealed in array array['case_file', 'case_action'] loop
    execute format('alter table %I enable row level security, force row level security', sealed);
    execute format('create policy work on %I to handrail_work using (true) with check (true)', sealed);
  end loop;
end $$;
grant select, insert, update on case_file to handrail_work, handrail_app;
grant select, insert on case_action to handrail_work, handrail_app;

-- Officers act in their area, the person and the guardian on their own cases. Auditors read; who may press what is the procedure's affair.
create function acts_on_cases() returns boolean language sql stable parallel safe as $$
  select actor_setting('purpose') is distinct from 'audit' $$;

create policy seen on case_file for select to handrail_app using (
  area >= (select seen_area()) and area < (select seen_area()) || ':' or person_id = any ((select seen_persons())::integer[]));
create policy opened on case_file for insert to handrail_app with check (
  (select acts_on_cases()) and opened_by = (select actor_account())
  and (area >= (select seen_area()) and area < (select seen_area()) || ':' or person_id = any ((select seen_persons())::integer[])));
create policy moved on case_file for update to handrail_app using (
  (select acts_on_cases())
  and (area >= (select seen_area()) and area < (select seen_area()) || ':' or person_id = any ((select seen_persons())::integer[])))
  with check (true);                                 -- a transfer leads out of one's own area
create policy seen on case_action for select to handrail_app using ((select true from case_file c where c.id = case_id));
create policy appended on case_action for insert to handrail_app with check (
  (select acts_on_cases()) and by is not distinct from (select actor_account()) and (select true from case_file c where c.id = case_id));
