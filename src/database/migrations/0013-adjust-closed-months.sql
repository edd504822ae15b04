-- What was learned after a month was closed: more is owed, or too much was paid; and how that is taken back. Amounts in fen.

create table adjustment_proposal (
  id integer generated always as identity primary key,
  key text collate "C" not null unique,              -- of the form
  programme_id smallint not null references programme_name,
  month date not null,
  direction text collate "C" not null check (direction in ('arrears', 'overpaid')),
  accept boolean not null,                           -- false: what was found is not to be followed
  cause text collate "C" check (cause in ('our-error', 'late-data', 'concealed')),
  why text not null check (length(why) between 1 and 500),
  proposed_by integer not null references account,
  proposed_at timestamptz not null,
  decided_by integer references account,
  decided_at timestamptz,
  confirmed boolean,
  constraint decided_by_another check (decided_by <> proposed_by),
  constraint decided_wholly check ((decided_by is null) = (confirmed is null) and (decided_by is null) = (decided_at is null)),
  constraint overpaid_has_cause check (direction = 'arrears' or not accept or cause is not null)
);

-- A closed month as it was fixed, and as it would be as we know it now.
create table adjustment (
  id integer generated always as identity primary key,
  programme_id smallint not null references programme_name,
  subject_id integer not null,
  person_id integer not null,                        -- who was paid, or is to be; of the register
  month date not null,
  was bigint not null check (was >= 0),              -- fixed so far
  now bigint not null check (now >= 0),
  reasons text[] not null default '{}',              -- what was learned, as the recomputing names it; no values
  state text collate "C" not null default 'found' check (state in ('found', 'proposed', 'accepted', 'dismissed', 'superseded')),
  found_at timestamptz not null,
  found_by integer not null,                         -- the run that recomputed the month
  proposal_id integer references adjustment_proposal,
  check (was <> now),
  constraint proposed_wholly check (state not in ('proposed', 'accepted') or proposal_id is not null)
);
create unique index adjustment_open on adjustment (programme_id, subject_id, month) where state in ('found', 'proposed');
create index adjustment_month on adjustment (month, programme_id, state);
create index adjustment_person on adjustment (person_id);

alter table obligation add adjustment_id integer unique references adjustment; -- of arrears

-- What was paid too much and is to come back. Its balance is that of the ledger's account debt/<id>.
create table debt (
  id integer generated always as identity primary key,
  adjustment_id integer not null unique references adjustment,
  programme_id smallint not null references programme_name,
  person_id integer not null,
  month date not null,
  amount bigint not null check (amount > 0),
  cause text collate "C" not null check (cause in ('our-error', 'late-data', 'concealed')),
  state text collate "C" not null default 'open' check (state in ('open', 'stopped', 'closed')),
  stopped_why text,                                  -- an appeal, say: while it is stopped nothing is taken
  fixed_at timestamptz not null
);
create index debt_person on debt (person_id) where state <> 'closed';

-- Part of an obligation that is not paid out: corrected before it was paid, or set off against a debt.
create table withholding (
  id integer generated always as identity primary key,
  obligation_id integer not null references obligation,
  amount bigint not null check (amount > 0),
  adjustment_id integer references adjustment,
  debt_id integer references debt,
  run_id integer references payment_run,             -- that sets it off
  state text collate "C" not null check (state in ('planned', 'done', 'dropped')),
  check ((adjustment_id is null) <> (debt_id is null) and (debt_id is null) = (run_id is null))
);
create index withholding_obligation on withholding (obligation_id) where state <> 'dropped';
create index withholding_run on withholding (run_id) where state = 'planned';
create index withholding_debt on withholding (debt_id) where state <> 'dropped';

-- A debt given up, or one that never was: one proposes it, another decides.
create table debt_relief (
  id integer generated always as identity primary key,
  debt_id integer not null references debt,
  kind text collate "C" not null check (kind in ('waived', 'cancelled')),
  why text not null check (length(why) between 1 and 500),
  proposed_by integer not null references account,
  proposed_at timestamptz not null,
  decided_by integer references account,
  decided_at timestamptz,
  confirmed boolean,
  constraint decided_by_another check (decided_by <> proposed_by),
  constraint decided_wholly check ((decided_by is null) = (confirmed is null) and (decided_by is null) = (decided_at is null))
);
create unique index debt_relief_open on debt_relief (debt_id) where decided_by is null;

create or replace function guard_obligation() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
    or (new.id, new.programme_id, new.subject_id, new.person_id, new.month, new.number, new.amount, new.ground, new.fixed_at, new.fixed_by, new.adjustment_id)
    is distinct from (old.id, old.programme_id, old.subject_id, old.person_id, old.month, old.number, old.amount, old.ground, old.fixed_at, old.fixed_by, old.adjustment_id)
    or old.owed_by is not null then
    raise exception 'obligation %: what a closed month fixed never changes. Adjust it by another.', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

create function guard_adjustment() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
    or (new.id, new.programme_id, new.subject_id, new.person_id, new.month, new.was, new.now, new.found_at, new.found_by)
    is distinct from (old.id, old.programme_id, old.subject_id, old.person_id, old.month, old.was, old.now, old.found_at, old.found_by)
    or old.state || ' ' || new.state not in ('found proposed', 'found superseded', 'proposed found', 'proposed accepted', 'proposed dismissed',
      'proposed superseded', 'accepted dismissed') then
    raise exception 'adjustment %: it cannot go from % to %', old.id, old.state, new.state using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger guard_adjustment before update or delete on adjustment for each row execute function guard_adjustment();

create function guard_debt() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state = 'closed'
    or (new.id, new.adjustment_id, new.programme_id, new.person_id, new.month, new.amount, new.cause, new.fixed_at)
    is distinct from (old.id, old.adjustment_id, old.programme_id, old.person_id, old.month, old.amount, old.cause, old.fixed_at) then
    raise exception 'debt %: what was found stays as it was found', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger guard_debt before update or delete on debt for each row execute function guard_debt();

create function guard_withholding() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.id, new.obligation_id, new.amount, new.adjustment_id, new.debt_id, new.run_id)
    is distinct from (old.id, old.obligation_id, old.amount, old.adjustment_id, old.debt_id, old.run_id)
    or old.state || ' ' || new.state not in ('planned done', 'planned dropped') then
    raise exception 'withholding %: it cannot go from % to %', old.id, old.state, new.state using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger guard_withholding before update or delete on withholding for each row execute function guard_withholding();

-- When the bank is to pay, for the payee to see: of the run itself a payee sees nothing.
alter table payment_line add due_on date;

do $$
declare sealed text;
begin
  foreach sealed in array array['adjustment_proposal', 'adjustment', 'debt', 'withholding', 'debt_relief'] loop
    execute format('alter table %I enable row level security, force row level security', sealed);
    execute format('create policy work on %I to handrail_work using (true) with check (true)', sealed);
    execute format('grant select, insert, update on %I to handrail_work', sealed);
    execute format('grant select, insert, update on %I to handrail_app', sealed);
  end loop;
end $$;
revoke insert on adjustment from handrail_app;

create policy seen on adjustment_proposal for select to handrail_app using ((select pays()) or (select reads_trail()));
create policy seen on adjustment for select to handrail_app using ((select pays()) or (select true from person p where p.id = person_id));
create policy seen on debt for select to handrail_app using ((select pays()) or (select true from person p where p.id = person_id));
create policy seen on withholding for select to handrail_app using ((select pays()) or (select true from obligation o where o.id = obligation_id));
create policy seen on debt_relief for select to handrail_app using ((select pays()) or (select true from debt d where d.id = debt_id));

-- One proposes, another decides: each under its own name.
create policy made on adjustment_proposal for insert to handrail_app with check ((select makes_payments()) and proposed_by = (select actor_account()) and confirmed is null);
create policy decided on adjustment_proposal for update to handrail_app using ((select checks_payments())) with check (decided_by = (select actor_account()));
create policy moved on adjustment for update to handrail_app using ((select pays()))
  with check (case state when 'accepted' then (select checks_payments()) when 'proposed' then (select makes_payments()) else true end);
create policy found on debt for insert to handrail_app with check ((select checks_payments()) and state = 'open');
create policy moved on debt for update to handrail_app using ((select pays()));
create policy planned on withholding for insert to handrail_app
  with check (case state when 'planned' then (select makes_payments()) else (select checks_payments()) end);
create policy moved on withholding for update to handrail_app using ((select pays()))
  with check (case state when 'done' then (select checks_payments()) else true end);
create policy made on debt_relief for insert to handrail_app with check ((select makes_payments()) and proposed_by = (select actor_account()) and confirmed is null);
create policy decided on debt_relief for update to handrail_app using ((select checks_payments())) with check (decided_by = (select actor_account()));
create policy arrears on obligation for insert to handrail_app with check ((select checks_payments()) and ground = 'arrears' and adjustment_id is not null);
grant insert on obligation to handrail_app;
