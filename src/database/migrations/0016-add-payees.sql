-- Whose money it is and where the person lives, as the month knew it: the name in which an account must be, and the village of a list for cash.
alter table obligation add payee_name text not null default '', add village text collate "C" not null default '';
alter table obligation disable trigger guard_obligation;
update obligation o set payee_name = p.name, village = p.village from person p where p.id = o.person_id;
alter table obligation enable trigger guard_obligation;
alter table obligation alter payee_name drop default, alter village drop default;

alter table adjustment add payee_name text not null default '', add village text collate "C" not null default '';
update adjustment a set payee_name = p.name, village = p.village from person p where p.id = a.person_id;
alter table adjustment alter payee_name drop default, alter village drop default;

-- What was set aside goes back only when no line may still pay it: then it is set aside anew.
create or replace function guard_obligation() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.id, new.programme_id, new.subject_id, new.person_id, new.payee_name, new.village, new.month, new.number, new.amount, new.ground, new.fixed_at, new.fixed_by, new.adjustment_id)
    is distinct from (old.id, old.programme_id, old.subject_id, old.person_id, old.payee_name, old.village, old.month, old.number, old.amount, old.ground, old.fixed_at, old.fixed_by, old.adjustment_id)
    or old.owed_by is not null and (new.owed_by is not null
      or exists (select from payment_line l where l.obligation_id = old.id and l.state not in ('failed', 'dropped'))) then
    raise exception 'obligation %: what a closed month fixed never changes. Adjust it by another.', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

-- A person may have several accounts at a time: one of each kind and holder. The social-security card is paid first.
drop index payee_account_now;
alter table payee_account add kind text collate "C" not null default 'bank' check (kind in ('social-card', 'bank'));
create unique index payee_account_now on payee_account (person_id, kind, holder) where valid_until is null;
alter table payee_account add check (holder <> '');

-- Another way than the usual one, for a programme or for all: an account, cash, or the usual one again. The newest counts; each says why.
create table payee_choice (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  programme_id smallint references programme_name,   -- null: whatever has no choice of its own
  way text collate "C" not null check (way in ('account', 'cash', 'usual')),
  account_id integer references payee_account,
  why text not null check (length(why) > 0),
  chosen_by integer not null references account,
  chosen_at timestamptz not null,
  check ((way = 'account') = (account_id is not null))
);
create index payee_choice_person on payee_choice (person_id);

-- A guardian in whose account the money goes, and the choice that led there, as the run found them.
alter table payment_line add guardian_id integer references guardian, add choice_id integer references payee_choice;

-- What became of cash at the place: who handed over, to whom, before whom; or why it came back. One records it, another confirms.
create table cash_outcome (
  id integer generated always as identity primary key,
  line_id integer not null references payment_line,
  as_state text collate "C" not null check (as_state in ('paid', 'failed')),
  happened_on date not null,
  handed_by text not null check (handed_by <> ''),
  received_by text check (received_by <> ''),
  received_as text collate "C" check (received_as in ('self', 'guardian', 'entrusted')),
  witness text check (witness <> '' and witness <> handed_by and witness <> received_by),
  why text check (why <> ''),
  recorded_by integer not null references account,
  recorded_at timestamptz not null,
  decided_by integer references account,
  decided_at timestamptz,
  confirmed boolean,
  constraint paid_wholly check ((as_state = 'paid') = (received_by is not null) and (as_state = 'paid') = (received_as is not null)
    and (as_state = 'paid') = (witness is not null) and (as_state = 'failed') = (why is not null)),
  constraint decided_by_another check (decided_by <> recorded_by),
  constraint decided_wholly check ((decided_by is null) = (confirmed is null) and (decided_by is null) = (decided_at is null))
);
create unique index cash_outcome_open on cash_outcome (line_id) where decided_by is null;

-- A line of cash ends as two persons have said, and in no other way.
create or replace function guard_payment_line() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.id, new.run_id, new.obligation_id, new.account_id, new.guardian_id, new.choice_id, new.amount)
      is distinct from (old.id, old.run_id, old.obligation_id, old.account_id, old.guardian_id, old.choice_id, old.amount)
    or old.state || ' ' || new.state not in ('held ready', 'ready held', 'ready sent', 'held dropped', 'ready dropped', 'sent paid', 'sent failed', 'sent unknown',
      'unknown paid', 'unknown failed', 'paid disputed', 'failed disputed', 'disputed paid', 'disputed failed')
    or old.state in ('sent', 'unknown', 'paid', 'failed') and exists (select from payment_run r where r.id = new.run_id and r.payer = 'cash')
      and not exists (select from cash_outcome c where c.line_id = new.id and c.confirmed and c.as_state = new.state) then
    raise exception 'payment line %: it cannot go from % to %', old.id, old.state, new.state using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

drop trigger guard_payment_line on payment_line;
create trigger guard_payment_line before update on payment_line for each row
  when (old.state not in ('held', 'ready') or (new.id, new.run_id, new.obligation_id, new.account_id, new.guardian_id, new.choice_id, new.amount)
      is distinct from (old.id, old.run_id, old.obligation_id, old.account_id, old.guardian_id, old.choice_id, old.amount)
    or old.state || ' ' || new.state not in ('held ready', 'ready held', 'ready sent', 'held dropped', 'ready dropped'))
  execute function guard_payment_line();

do $$
declare sealed text;
begin
  foreach sealed in array array['payee_choice', 'cash_outcome'] loop
    execute format('alter table %I enable row level security, force row level security', sealed);
    execute format('create policy work on %I to handrail_work using (true) with check (true)', sealed);
    execute format('grant select, insert, update on %I to handrail_work', sealed);
    execute format('grant select, insert on %I to handrail_app', sealed);
  end loop;
end $$;
revoke update on payee_choice from handrail_work;
grant update on cash_outcome to handrail_app;
create policy seen on payee_choice for select to handrail_app using ((select pays()) or (select true from person p where p.id = person_id));
create policy made on payee_choice for insert to handrail_app with check ((select makes_payments()) and chosen_by = (select actor_account()));
create policy seen on cash_outcome for select to handrail_app using ((select pays()) or (select true from payment_line l where l.id = line_id));
create policy made on cash_outcome for insert to handrail_app
  with check ((select makes_payments()) and recorded_by = (select actor_account()) and decided_by is null);
create policy decided on cash_outcome for update to handrail_app using ((select checks_payments())) with check (decided_by = (select actor_account()));

-- Who pays a ward sees who acts for it.
create policy paid_to on guardian for select to handrail_app
  using ((select pays()) and exists (select from obligation o where o.person_id = ward_id));
