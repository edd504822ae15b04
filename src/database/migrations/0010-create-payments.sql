-- What is owed for each month, the runs that pay it, what the bank said, and the accounts of payees. Amounts in fen.

alter table role_right
  add makes_payments boolean not null default false,
  add checks_payments boolean not null default false;
update role_right set makes_payments = true where role = 'finance-maker';
update role_right set checks_payments = true where role = 'finance-checker';

-- Who pays sees payments, and of the persons only what a payment needs.
create function pays() returns boolean language sql stable parallel safe as $$
  select (makes_payments or checks_payments) and actor_area(digits) is not null and actor_setting('purpose') = 'payment'
  from role_right where role = actor_setting('role') $$;

-- Where a person's money goes, as a list of accounts says it. One at a time; what was before is kept.
create table payee_account (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  holder text not null,                              -- of the account: the person, or who receives the money for the person
  bank_code text collate "C" not null,               -- 12 digits (CNAPS)
  bank_name text not null,
  number_sealed bytea not null,
  number_hash bytea not null,                        -- finds one account that is given for many
  number_end text not null,                          -- its last four digits, to be recognised by
  valid_from date not null,
  valid_until date,
  source_batch integer,
  known_at timestamptz not null,
  check (valid_until >= valid_from)
);
create unique index payee_account_now on payee_account (person_id) where valid_until is null;
create index payee_account_number on payee_account (number_hash) where valid_until is null;

-- What a month fixed as owed. One for each programme, subject and month; what is learned later is an adjustment with a number of its own.
create table obligation (
  id integer generated always as identity primary key,
  programme_id smallint not null references programme_name,
  subject_id integer not null,
  person_id integer not null,                        -- who is paid: the subject, or the head of the household; of the register
  month date not null,
  number smallint not null default 0,                -- 0: the month's own; from 1 on: arrears found later
  amount bigint not null check (amount > 0),
  ground text collate "C" not null check (ground in ('entitled', 'undecided', 'in-review', 'arrears')),
  fixed_at timestamptz not null,
  fixed_by integer not null,                         -- the month's run
  owed_by bigint references ledger_entry,            -- the entry that set the money aside; null before a run was approved
  unique (programme_id, subject_id, month, number)
);
create index obligation_month on obligation (month, programme_id);
create index obligation_person on obligation (person_id);

create function guard_obligation() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.id, new.programme_id, new.subject_id, new.person_id, new.month, new.number, new.amount, new.ground, new.fixed_at, new.fixed_by)
    is distinct from (old.id, old.programme_id, old.subject_id, old.person_id, old.month, old.number, old.amount, old.ground, old.fixed_at, old.fixed_by)
    or old.owed_by is not null then
    raise exception 'obligation %: what a closed month fixed never changes. Adjust it by another.', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger guard_obligation before update or delete on obligation for each row execute function guard_obligation();

create table payment_run (
  id integer generated always as identity primary key,
  key text collate "C" not null unique,              -- of the form that asked for it
  month date not null,                               -- pays what is owed up to and with it
  programmes text[] not null,
  state text collate "C" not null default 'prepared' check (state in ('prepared', 'approved', 'sent', 'closed', 'withdrawn')),
  prepared_by integer not null references account,
  prepared_at timestamptz not null,
  approved_by integer references account,
  approved_at timestamptz,
  execute_on date,
  sent_by integer references account,
  sent_at timestamptz,
  closed_by integer references account,
  closed_at timestamptz,
  withdrawn_why text,
  constraint approved_by_another check (approved_by <> prepared_by),
  constraint approved_before_sent check (state not in ('approved', 'sent', 'closed') or approved_by is not null),
  constraint sent_wholly check (state not in ('sent', 'closed') or (sent_by is not null and execute_on is not null))
);

create table payment_line (
  id integer generated always as identity primary key,  -- also its number with the bank
  run_id integer not null references payment_run,
  obligation_id integer not null references obligation,
  account_id integer references payee_account,       -- null: none is known
  amount bigint not null check (amount > 0),
  state text collate "C" not null check (state in ('held', 'ready', 'sent', 'unknown', 'paid', 'failed', 'disputed', 'dropped')),
  flags text[] not null default '{}',                -- what a check found
  reason text collate "C",                           -- of a failure, as the bank gives it
  held_why text,                                     -- said by whoever held or released it
  changed_by integer references account,
  said_at timestamptz                                -- when the bank's newest word was taken
);
create index payment_line_run on payment_line (run_id, state);
-- One payment a person, programme and month: an obligation has one line that may still reach the bank or has, until that one has failed or was dropped.
create unique index payment_line_once on payment_line (obligation_id) where state not in ('failed', 'dropped');

-- What came back, word for word, once.
create table bank_reply (
  id integer generated always as identity primary key,
  run_id integer not null references payment_run,
  hash text collate "C" not null unique,
  content_sealed bytea not null,
  layout text not null,
  file_name text not null,
  taken_by integer references account,
  taken_at timestamptz not null,
  complaints jsonb not null default '[]'             -- sentences about what could not be read or is not of this run
);
create table bank_word (
  reply_id integer not null references bank_reply,
  number integer not null,                           -- in the order of the reply
  line_id integer not null references payment_line,
  says text collate "C" not null check (says in ('paid', 'failed', 'unknown')),
  reason text collate "C",
  effect text collate "C" not null check (effect in ('applied', 'repeated', 'contradicts')),
  primary key (reply_id, number)
);
create index bank_word_line on bank_word (line_id);

-- A line of which the bank says nothing, or two things: one proposes how it ended, another confirms it.
create table line_settlement (
  id integer generated always as identity primary key,
  line_id integer not null references payment_line,
  as_state text collate "C" not null check (as_state in ('paid', 'failed')),
  why text not null check (length(why) > 0),
  proposed_by integer not null references account,
  proposed_at timestamptz not null,
  decided_by integer references account,
  decided_at timestamptz,
  confirmed boolean,
  constraint decided_by_another check (decided_by <> proposed_by),
  constraint decided_wholly check ((decided_by is null) = (confirmed is null) and (decided_by is null) = (decided_at is null))
);
create unique index line_settlement_open on line_settlement (line_id) where decided_by is null;

-- What a fund has for a year, and what of it is set aside for a programme. One proposes, another decides; then it stands in the ledger.
create table budget (
  id integer generated always as identity primary key,
  key text collate "C" not null unique,              -- of the form
  year smallint not null check (year between 2000 and 2999),
  fund text collate "C" not null,
  programme text collate "C",                        -- null: what the fund has
  amount bigint not null check (amount > 0),
  document text not null check (length(document) between 1 and 200),
  proposed_by integer not null references account,
  proposed_at timestamptz not null,
  decided_by integer references account,
  decided_at timestamptz,
  approved boolean,
  constraint decided_by_another check (decided_by <> proposed_by),
  constraint decided_wholly check ((decided_by is null) = (approved is null) and (decided_by is null) = (decided_at is null))
);

-- A run and a line move along these ways alone, whoever asks.
create function guard_payment_run() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.id, new.key, new.month, new.programmes, new.prepared_by, new.prepared_at)
    is distinct from (old.id, old.key, old.month, old.programmes, old.prepared_by, old.prepared_at)
    or old.state || ' ' || new.state not in ('prepared approved', 'prepared withdrawn', 'approved sent', 'approved withdrawn', 'sent closed') then
    raise exception 'payment run %: it cannot go from % that way', old.id, old.state using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger guard_payment_run before update or delete on payment_run for each row execute function guard_payment_run();

create function guard_payment_line() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.id, new.run_id, new.obligation_id, new.account_id, new.amount) is distinct from (old.id, old.run_id, old.obligation_id, old.account_id, old.amount)
    or old.state || ' ' || new.state not in ('held ready', 'ready held', 'ready sent', 'held dropped', 'ready dropped', 'sent paid', 'sent failed', 'sent unknown',
      'unknown paid', 'unknown failed', 'paid disputed', 'failed disputed', 'disputed paid', 'disputed failed') then
    raise exception 'payment line %: it cannot go from % to %', old.id, old.state, new.state using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger guard_payment_line before update or delete on payment_line for each row execute function guard_payment_line();

create function makes_payments() returns boolean language sql stable parallel safe as $$
  select makes_payments and pays() from role_right where role = actor_setting('role') $$;
create function checks_payments() returns boolean language sql stable parallel safe as $$
  select checks_payments and pays() from role_right where role = actor_setting('role') $$;

-- Who is known to have died, and when: all that who pays may know of the register. It follows the register by itself.
create table known_death (
  person_id integer primary key,                     -- of the register
  died_on date                                       -- null: it was an error
);
insert into known_death select id, died_on from person where died_on is not null;
create function note_death() returns trigger language plpgsql as $$
begin
  insert into known_death values (new.id, new.died_on) on conflict (person_id) do update set died_on = excluded.died_on;
  return null;
end $$;
create trigger note_new_death after insert on person for each row when (new.died_on is not null) execute function note_death();
create trigger note_death after update of died_on on person for each row when (new.died_on is distinct from old.died_on) execute function note_death();

do $$
declare sealed text;
begin
  foreach sealed in array array['known_death', 'payee_account', 'obligation', 'payment_run', 'payment_line', 'bank_reply', 'bank_word', 'line_settlement', 'budget'] loop
    execute format('alter table %I enable row level security, force row level security', sealed);
    execute format('create policy work on %I to handrail_work using (true) with check (true)', sealed);
    execute format('grant select, insert, update on %I to handrail_work', sealed);
    execute format('grant select on %I to handrail_app', sealed);
  end loop;
end $$;
revoke update on bank_reply, bank_word from handrail_work;

-- Payments are seen by who pays them and by whoever sees the person.
create policy seen on known_death for select to handrail_app using ((select pays()) or (select true from person p where p.id = person_id));
create policy seen on payee_account for select to handrail_app using ((select pays()) or (select true from person p where p.id = person_id));
create policy seen on obligation for select to handrail_app using ((select pays()) or (select true from person p where p.id = person_id));
create policy seen on payment_line for select to handrail_app using ((select pays()) or (select true from obligation o where o.id = obligation_id));
create policy seen on payment_run for select to handrail_app using ((select pays()) or (select reads_trail()));
create policy seen on bank_reply for select to handrail_app using ((select pays()) or (select reads_trail()));
create policy seen on bank_word for select to handrail_app using ((select pays()) or (select true from payment_line l where l.id = line_id));
create policy seen on line_settlement for select to handrail_app using ((select pays()) or (select true from payment_line l where l.id = line_id));
create policy seen on budget for select to handrail_app using ((select pays()) or (select reads_trail()));

grant insert, update on known_death to handrail_app;
create policy noted on known_death for insert to handrail_app with check (may_change_person(person_id));
create policy corrected on known_death for update to handrail_app using (may_change_person(person_id));

-- One makes, another checks: each under its own name.
grant insert, update on payment_run, payment_line, line_settlement, budget to handrail_app;
grant insert on bank_reply, bank_word to handrail_app;
grant update (owed_by) on obligation to handrail_app;
create policy made on payment_run for insert to handrail_app with check ((select makes_payments()) and prepared_by = (select actor_account()) and state = 'prepared');
create policy moved on payment_run for update to handrail_app using ((select pays()))
  with check (case state when 'approved' then (select checks_payments()) and approved_by = (select actor_account())
    when 'sent' then (select makes_payments()) and sent_by = (select actor_account())
    when 'closed' then (select makes_payments()) and closed_by = (select actor_account()) else true end);
create policy made on payment_line for insert to handrail_app with check ((select makes_payments()) and state in ('held', 'ready'));
create policy moved on payment_line for update to handrail_app using ((select pays()));
create policy set_aside on obligation for update to handrail_app using ((select checks_payments()));
create policy taken on bank_reply for insert to handrail_app with check ((select makes_payments()) and taken_by = (select actor_account()));
create policy taken on bank_word for insert to handrail_app with check ((select makes_payments()));
create policy made on line_settlement for insert to handrail_app
  with check ((select makes_payments()) and proposed_by = (select actor_account()) and decided_by is null);
create policy decided on line_settlement for update to handrail_app using ((select checks_payments())) with check (decided_by = (select actor_account()));
create policy made on budget for insert to handrail_app
  with check ((select makes_payments()) and proposed_by = (select actor_account()) and decided_by is null);
create policy decided on budget for update to handrail_app using ((select checks_payments())) with check (decided_by = (select actor_account()));

-- Funds and entries belong to who pays too.
grant insert on ledger_entry, posting, ledger_account to handrail_app;
grant update (balance) on ledger_account to handrail_app;
create policy paid_from on ledger_account for select to handrail_app using ((select pays()));
create policy paid_from on posting for select to handrail_app using ((select pays()));
create policy paid_from on ledger_entry for select to handrail_app using ((select pays()));
create policy opened on ledger_account for insert to handrail_app with check ((select pays()));
create policy moved on ledger_account for update to handrail_app using ((select pays()));
create policy posted on posting for insert to handrail_app with check ((select pays()));
create policy posted on ledger_entry for insert to handrail_app with check ((select pays()) and by = (select actor_account()));
