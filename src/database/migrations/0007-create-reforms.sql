-- What if: reforms that are tried, and values that become law only when a second person approves them.

alter table role_right
  add tries_reforms boolean not null default false,
  add proposes_amounts boolean not null default false,
  add decides_amounts boolean not null default false;
update role_right set tries_reforms = true where role in ('planner', 'city-officer');
update role_right set proposes_amounts = true, decides_amounts = true where role = 'city-officer';

create function tries_reforms() returns boolean language sql stable parallel safe as $$
  select tries_reforms and actor_area(digits) is not null from role_right where role = actor_setting('role') $$;
create function proposes_amounts() returns boolean language sql stable parallel safe as $$
  select proposes_amounts and actor_area(digits) is not null from role_right where role = actor_setting('role') $$;
create function decides_amounts() returns boolean language sql stable parallel safe as $$
  select decides_amounts and actor_area(digits) is not null from role_right where role = actor_setting('role') $$;

-- The amounts that a month was run with, so that it can be run again: the hash stands in month_run.
create table amounts_used (
  hash text collate "C" primary key,
  amounts jsonb not null
);

create table reform (
  id integer generated always as identity primary key,
  name text not null check (length(name) between 1 and 120),
  from_month date not null,
  until_month date check (until_month > from_month),   -- first month in which it no longer holds
  changes jsonb not null default '[]',
  maker_id integer not null references account,
  maker_name text not null,
  changed_at timestamptz not null
);

-- A value as it was proposed, with the figures that were shown; approved, it is a dated line of the city's amounts,
-- known from the moment of its approval. Nothing of it changes but its standing, once.
create table amount_proposal (
  id integer generated always as identity primary key,
  programme text collate "C" not null,
  parameter text collate "C" not null,
  county text collate "C",                             -- the county that sets it; else the city
  from_month date not null,
  value jsonb not null,                                -- fen, a count or a rate; by code where it is a table
  issuer text not null,
  document text not null,
  clause text,
  basis_state text not null check (basis_state in ('confirmed', 'assumed')),
  maker_id integer not null references account,
  maker_name text not null,
  made_at timestamptz not null,
  effect jsonb,                                        -- figures over the newest closed month, kept up with it until decided
  standing text not null default 'waiting' check (standing in ('waiting', 'approved', 'refused')),
  decider_id integer references account,
  decider_name text,
  decided_at timestamptz,
  reason text,
  constraint decided_by_another check (decider_id <> maker_id),
  constraint decided_wholly check (
    case when standing = 'waiting' then decider_id is null and decided_at is null
    else decider_id is not null and decider_name is not null and decided_at is not null end),
  constraint refused_with_reason check (standing <> 'refused' or length(reason) > 0)
);
create index amount_proposal_approved on amount_proposal (decided_at) where standing = 'approved';

do $$
declare sealed text;
begin
  foreach sealed in array array['reform', 'amount_proposal'] loop
    execute format('alter table %I enable row level security, force row level security', sealed);
    execute format('create policy work on %I to handrail_work using (true) with check (true)', sealed);
  end loop;
end $$;
grant select on reform, amount_proposal to handrail_work;
grant select, insert on amounts_used to handrail_work;
grant select, insert, update on reform to handrail_app;
grant select, insert, update (effect, standing, decider_id, decider_name, decided_at, reason) on amount_proposal to handrail_app;

create policy seen on reform for select to handrail_app using ((select tries_reforms()));
create policy made on reform for insert to handrail_app
  with check ((select tries_reforms()) and maker_id = (select actor_account()));
create policy changed on reform for update to handrail_app
  using ((select tries_reforms()) and maker_id = (select actor_account()));

create policy seen on amount_proposal for select to handrail_app
  using ((select tries_reforms()) or (select proposes_amounts()) or (select decides_amounts()) or (select reads_trail()));
create policy made on amount_proposal for insert to handrail_app with check (
  (select proposes_amounts()) and standing = 'waiting' and maker_id = (select actor_account()));
create policy changed on amount_proposal for update to handrail_app
  using ((select proposes_amounts()) or (select decides_amounts()));

create function guard_proposal() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' then
    raise exception 'Proposals are kept: % refused.', tg_op using errcode = 'insufficient_privilege';
  end if;
  if old.standing <> 'waiting' then
    raise exception 'proposal %: decided already', old.id using errcode = 'insufficient_privilege';
  end if;
  if (new.id, new.programme, new.parameter, new.county, new.from_month, new.value, new.issuer, new.document, new.clause,
      new.basis_state, new.maker_id, new.maker_name, new.made_at)
    is distinct from (old.id, old.programme, old.parameter, old.county, old.from_month, old.value, old.issuer, old.document, old.clause,
      old.basis_state, old.maker_id, old.maker_name, old.made_at) then
    raise exception 'proposal %: what was proposed does not change', old.id using errcode = 'insufficient_privilege';
  end if;
  if new.standing <> 'waiting' and (new.decider_id is distinct from actor_account() or not coalesce(decides_amounts(), false)) then
    raise exception 'proposal %: decided by an account that decides, for itself', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger guard_proposal before update or delete on amount_proposal for each row execute function guard_proposal();
create trigger keep_proposals before truncate on amount_proposal for each statement execute function guard_proposal();
