-- Who sees which rows. Nothing is seen unless the transaction says for whom it works: handrail.role, area, purpose, account, person.
-- The rights below are those of src/access/roles.ts; a test holds the two equal and prints what to write here when they differ.

create table role_right (
  role text collate "C" primary key,
  sees text not null check (sees in ('area', 'self', 'wards', 'totals')),
  digits smallint not null,                          -- shortest area code the role may act for: a village worker with a city's code sees nothing
  rosters text not null check (rosters in ('none', 'own', 'all')),
  keeps_accounts boolean not null,
  reads_trail boolean not null
);
create table role_purpose (
  role text collate "C" not null references role_right,
  purpose text collate "C" not null,
  changes boolean not null,                          -- may change what it sees
  primary key (role, purpose)
);
insert into role_right (role, sees, digits, rosters, keeps_accounts, reads_trail) values
  ('village-worker', 'area', 12, 'none', false, false),
  ('township-officer', 'area', 9, 'none', false, false),
  ('county-officer', 'area', 6, 'own', false, false),
  ('city-officer', 'area', 4, 'all', false, false),
  ('finance-maker', 'totals', 4, 'none', false, false),
  ('finance-checker', 'totals', 4, 'none', false, false),
  ('planner', 'totals', 4, 'none', false, false),
  ('auditor', 'area', 4, 'all', false, true),
  ('administrator', 'totals', 4, 'none', true, false),
  ('citizen', 'self', 4, 'none', false, false),
  ('guardian', 'wards', 4, 'none', false, false);
insert into role_purpose (role, purpose, changes) values
  ('village-worker', 'outreach', false),
  ('village-worker', 'registry', false),
  ('township-officer', 'outreach', false),
  ('township-officer', 'registry', true),
  ('township-officer', 'determination', false),
  ('county-officer', 'determination', false),
  ('county-officer', 'registry', true),
  ('county-officer', 'service', false),
  ('county-officer', 'outreach', false),
  ('county-officer', 'relapse-watch', false),
  ('city-officer', 'determination', false),
  ('city-officer', 'registry', true),
  ('city-officer', 'service', false),
  ('city-officer', 'outreach', false),
  ('city-officer', 'relapse-watch', false),
  ('auditor', 'audit', false),
  ('citizen', 'own', false),
  ('guardian', 'own', false);

create function actor_setting(name text) returns text stable parallel safe
  return nullif(current_setting('handrail.' || name, true), '');
create function actor_account() returns integer stable parallel safe
  return actor_setting('account')::integer;
create function actor_person() returns integer stable parallel safe
  return actor_setting('person')::integer;

-- The actor's area when its code is as long as the role demands, else null, which no comparison passes.
create function actor_area(digits integer) returns text stable parallel safe
  return case when actor_setting('area') ~ '^[0-9]+$' and length(actor_setting('area')) >= digits then actor_setting('area') end;

-- The area whose persons may be seen. Policies ask (select seen_area()), which is answered once a statement;
-- codes from it up to it || ':' (':' follows '9') are the area and all within, in an order that an index keeps. LIKE would not be leakproof.
create function seen_area() returns text language sql stable parallel safe as $$
  select actor_area(r.digits) from role_right r join role_purpose p using (role)
  where r.role = actor_setting('role') and p.purpose = actor_setting('purpose') and r.sees = 'area' $$;

-- The same, for changing.
create function changed_area() returns text language sql stable parallel safe as $$
  select actor_area(r.digits) from role_right r join role_purpose p using (role)
  where r.role = actor_setting('role') and p.purpose = actor_setting('purpose') and r.sees = 'area' and p.changes $$;

create function acts_for_self() returns boolean language sql stable parallel safe as $$
  select true from role_right r join role_purpose p using (role)
  where r.role = actor_setting('role') and p.purpose = actor_setting('purpose') and r.sees in ('self', 'wards') $$;

-- A citizen, or a guardian with the wards of today. The server's day counts: no request can bring another.
create function seen_persons() returns integer[] language sql stable parallel safe as $$
  select case r.sees
    when 'self' then array[actor_person()]
    when 'wards' then actor_person() || array(
      select g.ward_id from guardian g
      where g.guardian_id = actor_person() and g.valid_from <= current_date
        and (g.valid_until is null or g.valid_until > current_date))
    end
  from role_right r join role_purpose p using (role)
  where r.role = actor_setting('role') and p.purpose = actor_setting('purpose') and r.sees in ('self', 'wards') $$;

create function seen_households() returns integer[] language sql stable parallel safe as $$
  select array(select m.household_id from household_member m
    where m.person_id = any (seen_persons()) and m.valid_from <= current_date
      and (m.valid_until is null or m.valid_until > current_date)) $$;

create function may_change_person(integer) returns boolean language sql stable parallel safe as $$
  select exists (select from person where id = $1 and village >= changed_area() and village < changed_area() || ':') $$;
create function may_change_household(integer) returns boolean language sql stable parallel safe as $$
  select exists (select from household where id = $1 and village >= changed_area() and village < changed_area() || ':') $$;

-- Which lists: 'none', 'own', 'all'; only for a purpose of the role.
create function seen_rosters() returns text language sql stable parallel safe as $$
  select r.rosters from role_right r join role_purpose p using (role)
  where r.role = actor_setting('role') and p.purpose = actor_setting('purpose') and actor_area(r.digits) is not null $$;
-- Accounts and the trail need no purpose towards persons: they are not a person's affairs.
create function kept_area() returns text language sql stable parallel safe as $$
  select actor_area(digits) from role_right where role = actor_setting('role') and keeps_accounts $$;
create function reads_trail() returns boolean language sql stable parallel safe as $$
  select reads_trail and actor_area(digits) is not null from role_right where role = actor_setting('role') $$;

-- Every table that speaks of persons, sealed also against its owner; the system's own jobs pass.
do $$
declare sealed text;
begin
  foreach sealed in array array[
    'person', 'person_token', 'household', 'household_member', 'guardian', 'certificate', 'organisation', 'fact',
    'roster_batch', 'roster_row', 'rejected_match', 'snapshot', 'determination', 'difference', 'candidate', 'doubt',
    'account', 'session', 'audit_event', 'export_job']
  loop
    execute format('alter table %I enable row level security, force row level security', sealed);
    execute format('create policy work on %I to handrail_work using (true) with check (true)', sealed);
  end loop;
end $$;

grant select, insert, update, delete on all tables in schema public to handrail_work;
revoke all on handrail_migration from handrail_work;
revoke insert, update, delete on role_right, role_purpose from handrail_work;
grant select on role_right, role_purpose, area, fact_name, programme_name, month_run, month_total, month_change to handrail_app;

-- The register.
grant select, insert, update on person, household, household_member, guardian, certificate, fact to handrail_app;
grant select, insert, delete on person_token to handrail_app;
grant select on organisation, determination, difference, candidate, doubt to handrail_app;

create policy seen on person for select to handrail_app using (
  village >= (select seen_area()) and village < (select seen_area()) || ':'
  or id = any ((select seen_persons())::integer[]));
create policy added on person for insert to handrail_app
  with check (village >= (select changed_area()) and village < (select changed_area()) || ':');
create policy changed on person for update to handrail_app
  using (village >= (select changed_area()) and village < (select changed_area()) || ':');

create policy seen on person_token for select to handrail_app
  using (village >= (select seen_area()) and village < (select seen_area()) || ':');
create policy added on person_token for insert to handrail_app
  with check (village >= (select changed_area()) and village < (select changed_area()) || ':' and may_change_person(person_id));
create policy dropped on person_token for delete to handrail_app
  using (village >= (select changed_area()) and village < (select changed_area()) || ':');

create policy seen on household for select to handrail_app using (
  village >= (select seen_area()) and village < (select seen_area()) || ':'
  or id = any ((select seen_households())::integer[]));
create policy added on household for insert to handrail_app
  with check (village >= (select changed_area()) and village < (select changed_area()) || ':');
create policy changed on household for update to handrail_app
  using (village >= (select changed_area()) and village < (select changed_area()) || ':');

-- A scalar subselect is asked row by row through the key; the planner would turn EXISTS into a hash of all persons.
-- The citizen's branch asks no other table, because seen_persons() and seen_households() read these two.
create policy seen on household_member for select to handrail_app using (
  case when (select seen_area()) is null then person_id = any ((select seen_persons())::integer[])
  else (select true from person p where p.id = person_id)
    or (select true from household h where h.id = household_id) end);
create policy added on household_member for insert to handrail_app
  with check (may_change_person(person_id) and may_change_household(household_id));
create policy changed on household_member for update to handrail_app using (may_change_person(person_id));

create policy seen on guardian for select to handrail_app using (
  case when (select seen_area()) is null
    then (select acts_for_self()) and (guardian_id = (select actor_person()) or ward_id = (select actor_person()))
  else (select true from person p where p.id = ward_id) end);
create policy added on guardian for insert to handrail_app with check (may_change_person(ward_id));
create policy changed on guardian for update to handrail_app using (may_change_person(ward_id));

create policy seen on certificate for select to handrail_app
  using ((select true from person p where p.id = person_id));
create policy added on certificate for insert to handrail_app with check (may_change_person(person_id));
create policy changed on certificate for update to handrail_app using (may_change_person(person_id));

create policy seen on organisation for select to handrail_app
  using (county >= (select seen_area()) and county < (select seen_area()) || ':');

-- What is known and what follows from it: seen by whoever sees the subject.
create policy seen on fact for select to handrail_app using (
  case (select n.subject from fact_name n where n.id = fact_id)
    when 'person' then (select true from person p where p.id = subject_id)
    when 'household' then (select true from household h where h.id = subject_id)
    else (select true from organisation o where o.id = subject_id) end);
create policy added on fact for insert to handrail_app with check (
  case (select n.subject from fact_name n where n.id = fact_id)
    when 'person' then may_change_person(subject_id) when 'household' then may_change_household(subject_id) end);
create policy changed on fact for update to handrail_app using (
  case (select n.subject from fact_name n where n.id = fact_id)
    when 'person' then may_change_person(subject_id) when 'household' then may_change_household(subject_id) end);

create policy seen on determination for select to handrail_app using (
  case (select n.subject from programme_name n where n.id = programme_id)
    when 'person' then (select true from person p where p.id = subject_id)
    when 'household' then (select true from household h where h.id = subject_id)
    else (select true from organisation o where o.id = subject_id) end);
create policy seen on difference for select to handrail_app using (
  case (select n.subject from programme_name n where n.id = programme_id)
    when 'person' then (select true from person p where p.id = subject_id)
    when 'household' then (select true from household h where h.id = subject_id)
    else (select true from organisation o where o.id = subject_id) end);

-- Work lists are the officers'; what they say of a person stands in the determinations too.
create policy seen on candidate for select to handrail_app
  using (village >= (select seen_area()) and village < (select seen_area()) || ':');
create policy seen on doubt for select to handrail_app
  using (village >= (select seen_area()) and village < (select seen_area()) || ':');

-- Lists of departments: the file itself is for the system alone.
grant select (id, roster, file_name, file_hash, corrects, period, state, refusal, encoding, matched_columns, row_count, counts,
  control, progress, taken_through, sent_by, received_at, taken_at, declared_rows, declared_sum) on roster_batch to handrail_app;
grant insert, update on roster_batch to handrail_app;
grant select, update (outcome, subject_id, decided_by, decided_at, decision) on roster_row to handrail_app;
grant select, insert on rejected_match to handrail_app;

create policy seen on roster_batch for select to handrail_app using (
  case (select seen_rosters()) when 'all' then true when 'own' then sent_by = (select actor_account()) end);
create policy added on roster_batch for insert to handrail_app with check (
  (select seen_rosters()) <> 'none' and (select changed_area()) is not null and sent_by = (select actor_account()));
create policy changed on roster_batch for update to handrail_app using (
  (select changed_area()) is not null
  and case (select seen_rosters()) when 'all' then true when 'own' then sent_by = (select actor_account()) end);
create policy seen on roster_row for select to handrail_app
  using ((select true from roster_batch b where b.id = batch_id));
create policy changed on roster_row for update to handrail_app
  using ((select changed_area()) is not null and (select true from roster_batch b where b.id = batch_id))
  with check (decided_by = (select actor_account()));
create policy seen on rejected_match for select to handrail_app
  using ((select true from person p where p.id = person_id));
create policy added on rejected_match for insert to handrail_app
  with check (may_change_person(person_id) and decided_by = (select actor_account()));

-- Accounts and sessions. Signing in names one account (handrail.sign_in) or one session (handrail.session); no list can be read.
grant select, insert, update on account to handrail_app;
grant select, insert, update (purpose, seen_at), delete on session to handrail_app;

create policy seen on account for select to handrail_app using (
  id = (select actor_account()) or name = (select actor_setting('sign_in')) or demonstration
  or area >= (select kept_area()) and area < (select kept_area()) || ':' or (select reads_trail()));
create policy added on account for insert to handrail_app
  with check (not demonstration and area >= (select kept_area()) and area < (select kept_area()) || ':');
create policy changed on account for update to handrail_app
  using (name = (select actor_setting('sign_in')) or area >= (select kept_area()) and area < (select kept_area()) || ':');

create policy seen on session for select to handrail_app using (
  token_hash = (select decode(actor_setting('session'), 'hex')) or account_id = (select actor_account())
  or (select kept_area()) is not null and (select true from account a where a.id = account_id));
create policy opened on session for insert to handrail_app with check (account_id = (select actor_account()));
create policy changed on session for update to handrail_app
  using (token_hash = (select decode(actor_setting('session'), 'hex')));
create policy ended on session for delete to handrail_app using (
  token_hash = (select decode(actor_setting('session'), 'hex')) or account_id = (select actor_account())
  or (select kept_area()) is not null and (select true from account a where a.id = account_id));

-- Only who keeps accounts changes rights, never his own; a change of rights ends the account's sessions at once.
create function guard_account() returns trigger language plpgsql as $$
begin
  if (new.name, new.role, new.department, new.area, new.person_id, new.password_hash, new.demonstration)
    is not distinct from (old.name, old.role, old.department, old.area, old.person_id, old.password_hash, old.demonstration)
  then return new; end if;
  if current_user = 'handrail_app'
    and (kept_area() is null or old.id = actor_account() or new.demonstration <> old.demonstration) then
    raise exception 'account %: rights are changed by another account that keeps accounts', old.id using errcode = 'insufficient_privilege';
  end if;
  delete from session where account_id = old.id;
  return new;
end $$;
create trigger guard_account before update on account for each row execute function guard_account();

grant select, insert on export_job to handrail_app;
create policy seen on export_job for select to handrail_app using (
  account_id = (select actor_account()) and area >= (select actor_area(4)) and area < (select actor_area(4)) || ':');
create policy asked on export_job for insert to handrail_app with check (
  account_id = (select actor_account()) and area >= (select actor_area(4)) and area < (select actor_area(4)) || ':');

-- Something sealed when the first keys came, so that a start with other keys is noticed before it seals or looks up anything.
create table key_proof (
  single boolean primary key default true check (single),
  sealed bytea not null,
  fingerprint bytea not null
);
grant select, insert on key_proof to handrail_work;

-- The trail: appended to, never changed, not even by the system's own jobs. Its head is locked to append:
-- it numbers events without gaps and gives the hash to chain to, which row security hides from most who write.
create table audit_head (
  single boolean primary key default true check (single),
  event_id bigint not null default 0,
  hash bytea
);
insert into audit_head default values;
alter table audit_event alter id drop identity;
grant select, update on audit_head to handrail_app, handrail_work;
revoke insert, delete on audit_head from handrail_work;
revoke update, delete on audit_event from handrail_work;
grant select, insert on audit_event to handrail_app;

create policy seen on audit_event for select to handrail_app
  using ((select reads_trail()) or person_id = any ((select seen_persons())::integer[]));
create policy appended on audit_event for insert to handrail_app with check (
  account_id is not distinct from (select actor_account()) and role is not distinct from (select actor_setting('role'))
  and purpose is not distinct from (select actor_setting('purpose')));

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit trail is append-only: % refused.', tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete or truncate on audit_event
  for each statement execute function refuse_change();
