-- Papers that were brought as files: made anew when they came, sealed, once a person and giver; and the cases that they were brought to.
create table paper (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  kind text collate "C" not null check (kind in ('image/jpeg', 'application/pdf')),
  content_sealed bytea not null,
  content_hash bytea not null,
  size integer not null check (size > 0),            -- bytes
  given_by integer not null references account,
  given_at timestamptz not null,
  unique (person_id, given_by, content_hash)
);
create table case_paper (
  id integer generated always as identity primary key,
  case_id integer not null references case_file,
  paper_id integer not null references paper,
  name text not null check (length(name) between 1 and 200), -- of the paper that was asked for
  added_by integer not null references account,
  added_at timestamptz not null,
  withdrawn_by integer references account,
  withdrawn_at timestamptz,
  check ((withdrawn_by is null) = (withdrawn_at is null))
);
create unique index case_paper_once on case_paper (case_id, paper_id, name) where withdrawn_at is null;
create index case_paper_paper on case_paper (paper_id);
create index paper_person on paper (person_id, given_at);

-- What was brought stays as it was brought; withdrawn, it is no longer shown with the case, and stays.
create function guard_paper() returns trigger language plpgsql as $$
begin
  raise exception 'paper %: what was brought stays as it is', old.id using errcode = 'insufficient_privilege';
end $$;
create trigger guard_paper before update or delete on paper for each row execute function guard_paper();
create function guard_case_paper() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.withdrawn_at is not null
    or (new.id, new.case_id, new.paper_id, new.name, new.added_by, new.added_at) is distinct from (old.id, old.case_id, old.paper_id, old.name, old.added_by, old.added_at) then
    raise exception 'case_paper %: it is withdrawn once, and else stays', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger guard_case_paper before update or delete on case_paper for each row execute function guard_case_paper();

do $$
declare sealed text;
begin
  foreach sealed in array array['paper', 'case_paper'] loop
    execute format('alter table %I enable row level security, force row level security', sealed);
    execute format('create policy work on %I to handrail_work using (true) with check (true)', sealed);
    execute format('grant select, insert on %I to handrail_work, handrail_app', sealed);
  end loop;
end $$;
grant update (withdrawn_by, withdrawn_at) on case_paper to handrail_app;

-- Whoever sees the case sees its papers; a giver sees what was given until it is with a case.
create policy seen on case_paper for select to handrail_app using ((select true from case_file c where c.id = case_id));
create policy added on case_paper for insert to handrail_app with check (
  (select acts_on_cases()) and added_by = (select actor_account()) and (select true from case_file c where c.id = case_id));
create policy withdrawn on case_paper for update to handrail_app
  using ((select acts_on_cases()) and added_by = (select actor_account())) with check (withdrawn_by = (select actor_account()));
create policy seen on paper for select to handrail_app using (
  exists (select from case_paper l where l.paper_id = paper.id) or given_by = (select actor_account()) and (select true from person p where p.id = person_id));
create policy given on paper for insert to handrail_app with check (
  (select acts_on_cases()) and given_by = (select actor_account()) and (select true from person p where p.id = person_id));
