-- A run of tens of thousands of lines: the same rules, looked at once a statement where they were once a row, and rows that are updated in place.

alter table ledger_account set (fillfactor = 50);
alter table obligation set (fillfactor = 60);
alter table payment_line set (fillfactor = 50);

-- That a posting's entry and accounts exist is asked once for all that a statement adds; none of them is ever deleted.
alter table posting drop constraint posting_entry_id_fkey, drop constraint posting_source_id_fkey, drop constraint posting_destination_id_fkey;

-- By index in any case: a plan is kept while a table grows from nothing.
create or replace function move_balances() returns trigger language plpgsql set enable_seqscan = off as $$
declare there bigint;
begin
  perform 1 from ledger_account
    where id in (select source_id from added union select destination_id from added) order by id for update;
  get diagnostics there = row_count;
  if there <> (select count(*) from (select source_id from added union select destination_id from added) one)
    or exists (select from added p left join ledger_entry e on e.id = p.entry_id where e.id is null) then
    raise exception 'posting: its entry or an account of it does not exist' using errcode = 'foreign_key_violation';
  end if;
  update ledger_account a set balance = a.balance + m.moved
    from (select id, sum(amount) as moved from (
        select source_id as id, -amount as amount from added
        union all select destination_id, amount from added) each_side
      group by id having sum(amount) <> 0) m
    where a.id = m.id;
  return null;
end $$;

drop trigger guard_ledger_account on ledger_account;
create trigger guard_new_ledger_account before insert on ledger_account for each row
  when (new.balance <> 0) execute function guard_ledger_account();
create trigger guard_ledger_account before update on ledger_account for each row
  when (pg_trigger_depth() < 1 or (new.id, new.key, new.kind, new.person_id, new.area) is distinct from (old.id, old.key, old.kind, old.person_id, old.area))
  execute function guard_ledger_account();
create trigger keep_ledger_account before delete on ledger_account for each row execute function guard_ledger_account();

drop trigger guard_payment_line on payment_line;
create trigger guard_payment_line before update on payment_line for each row
  when ((new.id, new.run_id, new.obligation_id, new.account_id, new.amount) is distinct from (old.id, old.run_id, old.obligation_id, old.account_id, old.amount)
    or old.state || ' ' || new.state not in ('held ready', 'ready held', 'ready sent', 'held dropped', 'ready dropped', 'sent paid', 'sent failed', 'sent unknown',
      'unknown paid', 'unknown failed', 'paid disputed', 'failed disputed', 'disputed paid', 'disputed failed'))
  execute function guard_payment_line();
create trigger keep_payment_line before delete on payment_line for each row execute function guard_payment_line();
