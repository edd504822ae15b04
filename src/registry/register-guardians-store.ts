/** What a list of guardians does: who acts for whom, from when until when. */
import type { Transaction } from '#database';
import type { Stretch } from './register-persons-store.ts';
import { staged } from './stage-store.ts';

/** Begins guardianships that are new and closes those of the same ward under another name; says in `touched` what became of each row. */
export async function takeGuardians(tx: Transaction, stretch: Stretch): Promise<void> {
  await tx.execute(
    `create temp table guarding on commit drop as
     select s.seq, s.subject_id, p.id as guardian_id, s.guardian_name, s.guardian_phone_sealed, s.relation,
       coalesce(s.from_day, '${stretch.since}') as begins, s.until_day, g.id as old_id
     from ${staged(stretch.stage)} s left join person p on p.id_number_hash = s.guardian_key
     left join guardian g on g.ward_id = s.subject_id and g.valid_until is null
       and (g.guardian_name, g.relation, coalesce(g.guardian_id, 0)) = (s.guardian_name, s.relation, coalesce(p.id, 0))
     where s.seq > ${stretch.after} and s.seq <= ${stretch.through} and s.doubt is null and (g.id is null or s.until_day is not null)`,
  );
  await tx.execute(
    'update guardian g set valid_until = i.until_day from guarding i where g.id = i.old_id and g.valid_until is distinct from i.until_day',
  );
  await tx.execute(
    `update guardian g set valid_until = '${stretch.period}'::date from guarding i
     where not ${stretch.older} and i.old_id is null and g.ward_id = i.subject_id and g.valid_until is null and g.valid_from < '${stretch.period}'
       and g.guardian_name not in (select s.guardian_name from ${staged(stretch.stage)} s where s.subject_id = g.ward_id)`,
  );
  await tx.execute(
    `insert into guardian (ward_id, guardian_id, guardian_name, guardian_phone_sealed, relation, valid_from, valid_until)
     select subject_id, guardian_id, guardian_name, guardian_phone_sealed, relation, begins, until_day from guarding i
     where old_id is null and not exists (select from guardian g where g.ward_id = i.subject_id and g.guardian_name = i.guardian_name
       and g.relation = i.relation and g.valid_from = i.begins and g.valid_until is not distinct from i.until_day)
     order by subject_id`,
  );
  await tx.execute(
    "insert into touched select seq, case when old_id is null then 'new' else 'changed' end from guarding",
  );
}

/** Guardianships that a full list no longer names end at its period; those of wards whom a waiting row may mean are spared. */
export const endGuardianships = (
  tx: Transaction,
  ending: { stage: string; spared: readonly number[]; period: string },
) =>
  tx.execute(
    `update guardian g set valid_until = $1 where g.valid_until is null and g.valid_from < $1 and g.ward_id <> all($2)
       and not exists (select from ${staged(ending.stage)} s where s.subject_id = g.ward_id)`,
    [ending.period, ending.spared],
  );
