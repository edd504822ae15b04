/** What a list of accounts does: a new account of a person closes the one of the same kind and holder, or of the same number, before it. */
import type { Transaction } from '#database';
import type { Stretch } from './register-persons-store.ts';
import { staged } from './stage-store.ts';

/** Takes the accounts of a stretch; says in `touched` what became of each row. An older list changes nothing that a newer one said. */
export async function takeAccounts(tx: Transaction, stretch: Stretch): Promise<void> {
  await tx.execute(
    `create temp table account_given on commit drop as
     select distinct on (s.subject_id, s.account_kind, s.holder) s.*, a.ids as old_ids,
       coalesce(greatest(a.newest, '${stretch.period}'::date), '${stretch.period}') as begins
     from ${staged(stretch.stage)} s cross join lateral (
       select array_agg(a.id) as ids, max(a.valid_from) as newest,
         bool_or((a.number_hash, a.holder, a.bank_code, a.kind) = (s.number_hash, s.holder, s.bank_code, s.account_kind)) as there
       from payee_account a where a.person_id = s.subject_id and a.valid_until is null
         and (a.number_hash = s.number_hash or (a.kind, a.holder) = (s.account_kind, s.holder))) a
     where s.seq > ${stretch.after} and s.seq <= ${stretch.through} and s.doubt is null
       and (a.ids is null or not ${stretch.older} and not a.there)
     order by s.subject_id, s.account_kind, s.holder, s.seq desc`,
  );
  await tx.execute(
    'update payee_account a set valid_until = g.begins from account_given g where a.id = any (g.old_ids)',
  );
  await tx.execute(
    `insert into payee_account (person_id, holder, kind, bank_code, bank_name, number_sealed, number_hash, number_end, valid_from, source_batch, known_at)
     select subject_id, holder, account_kind, bank_code, bank_name, number_sealed, number_hash, number_end, begins, $1, $2
     from account_given order by subject_id`,
    [stretch.batchId, stretch.known],
  );
  await tx.execute(
    "insert into touched select seq, case when old_ids is null then 'new' else 'changed' end from account_given",
  );
}
