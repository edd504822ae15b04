/** What a list of organisations does: employers and providers by their unified social credit code. */
import type { Transaction } from '#database';
import type { Stretch } from './register-persons-store.ts';
import { staged } from './stage-store.ts';

/** Registers and renames the organisations of a stretch; says in `touched` what became of each row. */
export async function takeOrganisations(tx: Transaction, stretch: Stretch): Promise<void> {
  await tx.execute(
    `create temp table founding on commit drop as
     select s.*, o.id as old_id, coalesce(s.from_day, '${stretch.since}') as begins
     from ${staged(stretch.stage)} s left join organisation o on o.code = s.code
     where s.seq > ${stretch.after} and s.seq <= ${stretch.through} and s.doubt is null
       and (o.id is null or not ${stretch.older} and (o.name, o.kind, o.county, o.valid_until) is distinct from (s.organisation_name, s.kind, s.county, s.until_day))`,
  );
  await tx.execute(
    `insert into organisation (code, kind, name, county, valid_from, valid_until)
     select code, kind, organisation_name, county, begins, until_day from founding where old_id is null order by code`,
  );
  await tx.execute(
    `update organisation o set name = f.organisation_name, kind = f.kind, county = f.county, valid_until = f.until_day
     from founding f where o.id = f.old_id`,
  );
  await tx.execute(
    "insert into touched select seq, case when old_id is null then 'new' else 'changed' end from founding",
  );
}

/** Organisations that a full list no longer names are closed at its period. */
export const endOrganisations = (tx: Transaction, ending: { stage: string; period: string }) =>
  tx.execute(
    `update organisation o set valid_until = $1 where o.valid_until is null and o.valid_from < $1
       and not exists (select from ${staged(ending.stage)} s where s.code = o.code)`,
    [ending.period],
  );
