import type { Transaction } from '#database';
import { isOpen, payable } from '../recovery/withholding-store.ts';
import { holding, manyPayees } from './payment-run.ts';

/** What is owed and in no line that may still be paid. */
const taken = `
  select o.*, ${payable}::bigint as payable, n.name as programme, r.payer, (r.prepared_at at time zone 'Asia/Shanghai')::date as day
  from obligation o join programme_name n on n.id = o.programme_id, payment_run r
  where r.id = $1 and n.name = any (r.programmes) and o.month <= r.month and ${isOpen}`;

/** The newest choice for the programme, or else for all of them; one that says "usual" takes back those before it. */
const choice = `
  select newest.* from (
    select distinct on (c.programme_id) c.* from payee_choice c
    where c.person_id = t.person_id and (c.programme_id is null or c.programme_id = t.programme_id)
    order by c.programme_id, c.id desc) newest
  where newest.way <> 'usual' order by newest.programme_id nulls last limit 1`;

/** The account that was chosen; else one in the right name before others, and of these the social-security card. */
const account = `
  select a.*, g.id as guardian_id, a.holder = t.payee_name or g.id is not null as authorised
  from payee_account a left join lateral (
    select g.id from guardian g where g.ward_id = a.person_id and g.guardian_name = a.holder and a.holder <> t.payee_name
      and g.valid_from <= t.day and (g.valid_until is null or g.valid_until > t.day) order by g.id limit 1) g on true
  where a.person_id = t.person_id and a.valid_until is null and c.way is distinct from 'cash'
  order by coalesce(a.id = c.account_id, false) desc, authorised desc, (a.kind = 'social-card') desc, (a.holder = t.payee_name) desc, a.id desc
  limit 1`;

/** What a check finds of each line; a person's newest payment tells what is new. */
const checked = `
  with taken as (${taken}), shared as (
    select number_hash from payee_account where valid_until is null group by number_hash having count(distinct person_id) >= $2
  ), newest as (
    select distinct on (o.person_id, o.programme_id) o.person_id, o.programme_id, l.account_id from payment_line l join obligation o on o.id = l.obligation_id
    where l.state = 'paid' order by o.person_id, o.programme_id, l.id desc
  ), paid as (
    select distinct o.programme_id, o.subject_id from payment_line l join obligation o on o.id = l.obligation_id where l.state = 'paid'
  ), failed as (
    select distinct on (account_id) account_id, state from payment_line where account_id is not null order by account_id, id desc
  )
  select t.id, a.id as account_id, a.guardian_id, c.id as choice_id, t.payable as amount, array_remove(array[
    case when d.died_on is not null then 'dead' end,
    case when a.id is null and t.payer <> 'cash' then 'no-account' end,
    case when not a.authorised then 'no-authority' end,
    case when s.number_hash is not null then 'shared-account' end,
    case when f.state = 'failed' then 'account-failed' end,
    case when newest.account_id <> a.id then 'changed-account' end,
    case when c.id is not null then 'chosen' end,
    case when a.guardian_id is not null then 'guardian' end,
    case when t.ground <> 'entitled' then t.ground end,
    case when t.payable <> t.amount then 'withheld' end,
    case when paid.subject_id is null then 'first-payment' end,
    case when b.amount <> t.amount and t.number = 0 then 'amount-changed' end], null) as flags
  from taken t
  left join lateral (${choice}) c on true
  left join lateral (${account}) a on true
  left join known_death d on d.person_id = t.person_id
  left join shared s on s.number_hash = a.number_hash
  left join failed f on f.account_id = a.id
  left join newest on newest.person_id = t.person_id and newest.programme_id = t.programme_id
  left join paid on paid.programme_id = t.programme_id and paid.subject_id = t.subject_id
  left join obligation b on b.programme_id = t.programme_id and b.subject_id = t.subject_id and b.month = t.month - interval '1 month' and b.number = 0
  where case t.payer when 'cash' then c.way = 'cash' or a.id is null else c.way is distinct from 'cash' end`;

/** All that is owed up to the run's month and in no line that may still be paid: through the bank, or by hand. Gives how many. */
export const insertLines = (tx: Transaction, run: number): Promise<number> =>
  tx.execute(
    `insert into payment_line (run_id, obligation_id, account_id, guardian_id, choice_id, amount, state, flags)
     select $1, c.id, c.account_id, c.guardian_id, c.choice_id, c.amount, case when c.flags && $3::text[] then 'held' else 'ready' end, c.flags
     from (${checked}) c order by c.id`,
    [run, manyPayees, holding],
  );
