-- Money: a double-entry ledger in whole fen, appended to and never edited. Each posting moves an amount from one account to another, so
-- debits equal credits by construction; balances follow from postings alone, and are kept because a check must hold on them.

create table ledger_account (
  id integer generated always as identity primary key,
  key text collate "C" not null unique,              -- kind/…, such as owed/living-subsidy/17
  kind text collate "C" not null check (kind in ('outside', 'fund', 'programme', 'owed', 'sent', 'paid', 'debt', 'written-off')),
  person_id integer references person,               -- whose it is: what is owed to, was paid to, or is owed by
  area text collate "C" references area,             -- whose fund
  balance bigint not null default 0,
  check (balance >= 0 or kind = 'outside')           -- only the world outside may be drawn on without limit
);
create index ledger_account_person on ledger_account (person_id) where person_id is not null;

create table ledger_entry (
  id bigint generated always as identity primary key,
  key text collate "C" not null unique,              -- made by who asks: the same deed twice is one entry
  kind text collate "C" not null,
  at timestamptz not null,
  by integer,                                        -- account of who did it; null when a job did
  details jsonb
);

create table posting (
  entry_id bigint not null references ledger_entry,
  line integer not null,
  source_id integer not null references ledger_account,
  destination_id integer not null references ledger_account,
  amount bigint not null check (amount > 0),         -- fen
  primary key (entry_id, line),
  check (source_id <> destination_id)
);
create index posting_source on posting (source_id);
create index posting_destination on posting (destination_id);

-- Accounts are locked in the order of their numbers, so that two entries never wait for each other in a circle.
create function move_balances() returns trigger language plpgsql as $$
begin
  perform 1 from ledger_account
    where id in (select source_id from added union select destination_id from added) order by id for update;
  update ledger_account a set balance = a.balance + m.moved
    from (select id, sum(amount) as moved from (
        select source_id as id, -amount as amount from added
        union all select destination_id, amount from added) each_side
      group by id having sum(amount) <> 0) m
    where a.id = m.id;
  return null;
end $$;
create trigger move_balances after insert on posting
  referencing new table as added for each statement execute function move_balances();

-- A balance moves with a posting and in no other way; an account never becomes another's.
create function guard_ledger_account() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.balance <> 0 then
      raise exception 'ledger account %: an account begins with nothing', new.key using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  if tg_op = 'DELETE' or (new.id, new.key, new.kind, new.person_id, new.area) is distinct from (old.id, old.key, old.kind, old.person_id, old.area)
    or pg_trigger_depth() < 2 then
    raise exception 'ledger account %: balances move by postings alone', old.key using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger guard_ledger_account before insert or update or delete on ledger_account
  for each row execute function guard_ledger_account();

create function refuse_ledger_change() returns trigger language plpgsql as $$
begin
  raise exception 'The ledger is append-only: % of % refused. Post a correcting entry.', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete or truncate on ledger_entry
  for each statement execute function refuse_ledger_change();
create trigger append_only before update or delete or truncate on posting
  for each statement execute function refuse_ledger_change();
create trigger append_only before truncate on ledger_account
  for each statement execute function refuse_ledger_change();

do $$
declare sealed text;
begin
  foreach sealed in array array['ledger_account', 'ledger_entry', 'posting'] loop
    execute format('alter table %I enable row level security, force row level security', sealed);
    execute format('create policy work on %I to handrail_work using (true) with check (true)', sealed);
  end loop;
end $$;
grant select, insert on ledger_entry, posting to handrail_work;
grant select, insert, update (balance) on ledger_account to handrail_work;

-- A person's own account is seen by whoever sees the person; funds are seen by officers of their area.
grant select on ledger_account, ledger_entry, posting to handrail_app;
create policy seen on ledger_account for select to handrail_app using (
  case when person_id is not null then (select true from person p where p.id = person_id)
  else area >= (select seen_area()) and area < (select seen_area()) || ':' end);
create policy seen on posting for select to handrail_app using (
  exists (select from ledger_account a where a.id in (source_id, destination_id)));
create policy seen on ledger_entry for select to handrail_app using (
  exists (select from posting l where l.entry_id = ledger_entry.id));
