-- From which account a run is paid; the layout of its file follows from the account's bank.

alter table payment_run add payer text collate "C" not null default 'city';
alter table payment_run alter payer drop default;
create or replace function guard_payment_run() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.id, new.key, new.month, new.programmes, new.payer, new.prepared_by, new.prepared_at)
    is distinct from (old.id, old.key, old.month, old.programmes, old.payer, old.prepared_by, old.prepared_at)
    or old.state || ' ' || new.state not in ('prepared approved', 'prepared withdrawn', 'approved sent', 'approved withdrawn', 'sent closed') then
    raise exception 'payment run %: it cannot go from % that way', old.id, old.state using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
