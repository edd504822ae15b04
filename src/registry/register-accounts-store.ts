/** What a list of accounts does: a new account of a person closes the one before. */
import type { Transaction } from '#database';
import type { Stretch } from './register-persons-store.ts';
import { staged } from './stage-store.ts';

/** Takes the accounts of a stretch; says in `touched` what became of each row. An older list changes nothing that a newer one said. */
export async function takeAccounts(tx: Transaction, stretch: Stretch): Promise<void> {
  await tx.execute(
    `create temp table account_given on commit drop as
     select distinct on (s.subject_id) s.*, a.id as old_id, coalesce(greatest(a.valid_from, '${stretch.period}'::date), '${stretch.period}') as begins
     from ${staged(stretch.stage)} s left join payee_account a on a.person_id = s.subject_id and a.valid_until is null
     where s.seq > ${stretch.after} and s.seq <= ${stretch.through} and s.doubt is null
       and (a.id is null or not ${stretch.older}
         and (a.number_hash, a.holder, a.bank_code) is distinct from (s.number_hash, s.holder, s.bank_code))
     order by s.subject_id, s.seq desc`,
  );
  await tx.execute(
    'update payee_account a set valid_until = g.begins from account_given g where a.id = g.old_id',
  );
  await tx.execute(
    `insert into payee_account (person_id, holder, bank_code, bank_name, number_sealed, number_hash, number_end, valid_from, source_batch, known_at)
     select subject_id, holder, bank_code, bank_name, number_sealed, number_hash, number_end, begins, $1, $2
     from account_given order by subject_id`,
    [stretch.batchId, stretch.known],
  );
  await tx.execute(
    "insert into touched select seq, case when old_id is null then 'new' else 'changed' end from account_given",
  );
}
