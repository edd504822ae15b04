/** What a list of certificates does: each state of a certificate is a dated row; a new state closes the one before. */
import type { Transaction } from '#database';
import type { Stretch } from './register-persons-store.ts';
import { staged } from './stage-store.ts';

/** Issues, re-grades, prolongs, cancels and moves the certificates of a stretch; says in `touched` what became of each row. */
export async function takeCertificates(tx: Transaction, stretch: Stretch): Promise<void> {
  await tx.execute(
    `create temp table issuing on commit drop as
     select s.*, c.id as old_id, c.valid_from as old_from, ${begins(stretch)} as begins
     from ${staged(stretch.stage)} s left join certificate c on c.person_id = s.subject_id and c.valid_until is null
     where s.seq > ${stretch.after} and s.seq <= ${stretch.through} and s.doubt is null
       and (c.id is null or not ${stretch.older} and (c.number_hash, c.category, c.grade, c.disabilities, c.issued_on, c.expires_on, c.state)
         is distinct from (s.number_hash, s.category, s.grade, s.disabilities, s.issued_on, s.expires_on, s.state))`,
  );
  // A state that begins no later than the one we hold corrects it; the period of the list tells them apart.
  await tx.execute(
    `delete from certificate c using issuing i where c.id = i.old_id and i.begins <= i.old_from`,
  );
  await tx.execute(
    'update certificate c set valid_until = i.begins from issuing i where c.id = i.old_id and i.begins > i.old_from',
  );
  await tx.execute(
    `${insertInto} select ${columns}, issued_on, begins, 'valid', null, $1, $2 from issuing i where ${wasValidFirst}`,
    [stretch.batchId, stretch.known],
  );
  await tx.execute(
    `${insertInto} select ${columns}, begins, null, state, reason, $1, $2 from issuing i order by subject_id`,
    [stretch.batchId, stretch.known],
  );
  await tx.execute(
    "insert into touched select seq, case when old_id is null then 'new' else 'changed' end from issuing",
  );
}

const columns =
  'subject_id, number_sealed, number_hash, category, grade, disabilities, issued_on, expires_on';
const insertInto = `insert into certificate (person_id, number_sealed, number_hash, category, grade, disabilities, issued_on, expires_on,
  valid_from, valid_until, state, reason, source_batch, known_at)`;

/** From when the new state holds: the day it changed; of another number or grade the day it was issued; else the list's period. */
const begins = ({ period }: Stretch): string => `case
  when c.id is null and s.state = 'valid' then s.issued_on
  when c.id is null then greatest(s.issued_on, coalesce(s.state_changed_on, '${period}'))
  when s.state <> c.state then coalesce(s.state_changed_on, '${period}')
  when s.number_hash <> c.number_hash and s.issued_on > c.valid_from then s.issued_on
  when s.state_changed_on > c.valid_from then s.state_changed_on
  when s.issued_on > c.valid_from then s.issued_on
  else greatest(c.valid_from, '${period}') end`;

/** A first row that says "cancelled" also says that the certificate had been valid since it was issued. */
const wasValidFirst = "i.old_id is null and i.state <> 'valid' and i.begins > i.issued_on";
