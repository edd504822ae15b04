/** What a list of deaths does: the day of death, when we learned of it, and what it touches. */
import type { Transaction } from '#database';
import type { Day } from '#kernel';
import type { Stretch } from './register-persons-store.ts';
import { staged } from './stage-store.ts';

const within = ({ stage, after, through }: Stretch) =>
  `${staged(stage)} s where s.seq > ${after} and s.seq <= ${through} and s.doubt is null`;

/** Notes the deaths of a stretch; a household loses the member on the day after. Says in `touched` what became of each row. */
export async function takeDeaths(tx: Transaction, stretch: Stretch & { learnedOn: Day }): Promise<void> {
  await tx.execute(
    `create temp table dying on commit drop as
     select s.seq, s.subject_id, s.died_on, p.died_on as old_died_on
     from person p join (select * from ${within(stretch)}) s on p.id = s.subject_id where p.died_on is distinct from s.died_on`,
  );
  await tx.execute(
    `update person p set died_on = d.died_on, died_known_on = coalesce(p.died_known_on, $1), changed_at = $2
     from dying d where p.id = d.subject_id`,
    [stretch.learnedOn, stretch.known],
  );
  await tx.execute(
    'delete from household_member m using dying d where m.person_id = d.subject_id and m.valid_until is null and m.valid_from > d.died_on',
  );
  await tx.execute(
    'update household_member m set valid_until = d.died_on + 1 from dying d where m.person_id = d.subject_id and m.valid_until is null',
  );
  await tx.execute(
    "insert into touched select seq, case when old_died_on is null then 'new' else 'changed' end from dying",
  );
}

export type LateDeath = {
  row_number: number;
  sheet: string;
  seq: number;
  subject_id: number;
  died_on: Day;
  household: string | null;
  /** Names of those whose guardian the dead was. */
  wards: string[];
  certificate: boolean;
};

/** Deaths before the month of the list: closed months, the household, wards and the certificate may be touched. */
export const listLateDeaths = (tx: Transaction, stage: string, period: Day): Promise<LateDeath[]> =>
  tx.query<LateDeath>(
    `select s.row_number, s.sheet, s.seq, s.subject_id, s.died_on,
       (select h.number from household_member m join household h on h.id = m.household_id
        where m.person_id = s.subject_id order by m.valid_from desc limit 1) as household,
       array(select w.name from guardian g join person w on w.id = g.ward_id where g.guardian_id = s.subject_id and g.valid_until is null) as wards,
       exists (select from certificate c where c.person_id = s.subject_id and c.valid_until is null and c.state = 'valid') as certificate
     from ${staged(stage)} s where s.doubt is null and s.died_on < $1 order by s.seq`,
    [period],
  );
