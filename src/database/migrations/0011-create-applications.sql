-- One form for several programmes: a draft that is kept while one comes back to it, and what was handed in, with the cases that it opened.

create table application_draft (
  account_id integer not null references account,    -- who fills it in
  person_id integer not null references person,      -- whom it is for
  key text collate "C" not null unique,              -- of the application that it becomes: handed in twice, it is one
  version integer not null,                          -- of each saving, so that no window overwrites another
  content_sealed bytea not null,                     -- answers are nobody's affair before they are handed in
  saved_at timestamptz not null,
  primary key (account_id, person_id)
);
create index application_draft_age on application_draft (saved_at);

create table application (
  id integer generated always as identity primary key,
  key text collate "C" not null unique,
  person_id integer not null references person,
  area text collate "C" not null references area,    -- of the person when it was handed in
  opened_by integer not null,                        -- account
  opened_at timestamptz not null,
  authority text collate "C" not null check (authority in ('self', 'guardian', 'entrusted', 'visit')),
  authority_paper text,                              -- by which another may ask
  contact_sealed bytea,                              -- the telephone that was named for it
  papers jsonb not null,                             -- each paper, once, and whether it was brought
  said jsonb not null,                               -- the facts that were said, as they were said
  check ((authority = 'self') = (authority_paper is null))
);
create index application_person on application (person_id);

create table application_case (
  application_id integer not null references application,
  case_id integer not null unique references case_file,
  primary key (application_id, case_id)
);

-- What was handed in is never edited.
create trigger append_only before update or delete or truncate on application
  for each statement execute function refuse_case_change();
create trigger append_only before update or delete or truncate on application_case
  for each statement execute function refuse_case_change();

do $$
declare sealed text;
begin
  foreach sealed in array array['application_draft', 'application', 'application_case'] loop
    execute format('alter table %I enable row level security, force row level security', sealed);
    execute format('create policy work on %I to handrail_work using (true) with check (true)', sealed);
  end loop;
end $$;
grant select, insert, update, delete on application_draft to handrail_work, handrail_app;
grant select, insert on application, application_case to handrail_work, handrail_app;

-- A draft is its writer's alone, as long as the person may be seen.
create policy own on application_draft for select to handrail_app using (
  account_id = (select actor_account()) and (select true from person p where p.id = person_id));
create policy begun on application_draft for insert to handrail_app with check (
  (select acts_on_cases()) and account_id = (select actor_account()) and (select true from person p where p.id = person_id));
create policy saved on application_draft for update to handrail_app using (
  (select acts_on_cases()) and account_id = (select actor_account()) and (select true from person p where p.id = person_id));
create policy dropped on application_draft for delete to handrail_app using (
  (select acts_on_cases()) and account_id = (select actor_account()) and (select true from person p where p.id = person_id));

-- Whoever sees the person or one of its cases sees the application; also where a case was handed over to another area.
create policy seen on application_case for select to handrail_app using ((select true from case_file c where c.id = case_id));
create policy seen on application for select to handrail_app using (
  area >= (select seen_area()) and area < (select seen_area()) || ':' or person_id = any ((select seen_persons())::integer[])
  or exists (select from application_case k where k.application_id = id));
create policy handed_in on application for insert to handrail_app with check (
  (select acts_on_cases()) and opened_by = (select actor_account())
  and (area >= (select seen_area()) and area < (select seen_area()) || ':' or person_id = any ((select seen_persons())::integer[]))
  and (select true from person p where p.id = person_id));
-- Asked by a function, because the policy of application asks application_case.
create function hands_in(integer) returns boolean language sql stable as $$
  select exists (select from application a
    where a.id = $1 and a.opened_by = actor_account() and a.xmin = pg_current_xact_id()::xid) $$;
create policy handed_in on application_case for insert to handrail_app with check (
  hands_in(application_id)
  and (select true from case_file c where c.id = case_id and c.opened_by = (select actor_account())));

-- What is said in an application enters the register in its own transaction and in no other, whoever says it.
create function says_of_person(integer) returns boolean language sql stable as $$
  select exists (select from application a
    where a.person_id = $1 and a.opened_by = actor_account() and a.xmin = pg_current_xact_id()::xid) $$;
create function says_of_household(integer) returns boolean language sql stable as $$
  select exists (select from household_member m
    where m.household_id = $1 and m.valid_from <= current_date and (m.valid_until is null or m.valid_until > current_date)
      and says_of_person(m.person_id)) $$;
create policy said on fact for insert to handrail_app with check (
  case (select n.subject from fact_name n where n.id = fact_id)
    when 'person' then says_of_person(subject_id) when 'household' then says_of_household(subject_id) end);
create policy said_anew on fact for update to handrail_app using (
  case (select n.subject from fact_name n where n.id = fact_id)
    when 'person' then says_of_person(subject_id) when 'household' then says_of_household(subject_id) end);
