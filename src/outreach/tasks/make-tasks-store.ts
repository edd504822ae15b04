/** The month's tasks, each step one statement over all candidates. Running them again for the same month changes nothing. */
import type { Transaction } from '#database';
import { type Day, firstDay, type Month } from '#kernel';
import { rests } from './outcome.ts';

export type FactsOfProgramme = { readonly programme: string; readonly facts: readonly string[] };

/** Candidates and what open tasks tell, laid side by side once: only where the two differ is there anything to do. */
export async function compareWithCandidates(tx: Transaction): Promise<void> {
  await tx.execute(
    `create temp table outreach_differs on commit drop as
     select programme_id, subject_id, c.subject, c.village, c.amount, i.item_id, i.task_id
     from (select c.*, n.subject from candidate c join programme_name n on n.id = c.programme_id
         where n.subject in ('person', 'household') and c.village <> '') c
       full join (select i.programme_id, i.subject_id, i.id as item_id, i.task_id, i.amount as told, t.village as looked
         from outreach_item i join outreach_task t on t.id = i.task_id where i.outcome is null) i using (programme_id, subject_id)
     where c.amount is null or i.item_id is null or c.amount <> i.told or c.village <> i.looked`,
  );
  await tx.execute('analyze outreach_differs');
}

/** What is no candidate any more closes by itself, with the reason; a task closes with the last of it. */
export async function closeLapsed(tx: Transaction, at: Date): Promise<void> {
  await tx.execute(
    `with lapsed as (
       update outreach_item i set outcome = 'lapsed', outcome_at = $1,
         why = case coalesce((select d.outcome from determination d
             where d.programme_id = i.programme_id and d.subject_id = i.subject_id and d.until_month is null), 0)
           when 1 then 'receives' when 2 then 'in-doubt' else 'not-entitled' end
       from outreach_differs d where d.item_id = i.id and d.amount is null
       returning i.task_id, i.programme_id, i.why
     )
     insert into outreach_event (task_id, village, at, deed, programme_id, details)
     select t.id, t.village, $1, 'lapsed', programme_id, jsonb_build_object('why', why) from lapsed join outreach_task t on t.id = task_id`,
    [at],
  );
}

/** What a task still tells follows the newest month: the amount, and where the person lives. */
export async function followCandidates(tx: Transaction): Promise<void> {
  await tx.execute(
    `update outreach_item i set amount = d.amount from outreach_differs d where d.item_id = i.id and d.amount <> i.amount`,
  );
  await tx.execute(
    `update outreach_task t set village = d.village from outreach_differs d where d.task_id = t.id and d.village <> t.village`,
  );
}

const restingMonths = Object.entries(rests)
  .map(([outcome, { months }]) => `when '${outcome}' then ${months}`)
  .join(' ');
const endsWithFacts = Object.entries(rests)
  .filter(([, { endsWithFacts: ends }]) => ends)
  .map(([outcome]) => `'${outcome}'`)
  .join();

/** Facts that the certificate gives; a new state of it is a new fact. */
const ofCertificate = `array['certificateValid', 'disabilityCategory', 'disabilityGrade', 'intellectualOrMental']`;

/** A fact of the person, of anybody in the household or of the household itself that we learned after the outcome. */
const learnedSince = (facts: string) => `(${facts} && ${ofCertificate} and k.subject = 'person'
    and exists (select from certificate x where x.person_id = i.subject_id and x.known_at > i.outcome_at)
  or exists (
  select from fact f join fact_name n on n.id = f.fact_id
  where n.name = any(${facts}) and f.known_until is null and f.known_from > i.outcome_at
    and f.subject_id = any(case when n.subject = k.subject then array[i.subject_id]
        when n.subject = 'household' then array(select m.household_id from household_member m
          where m.person_id = i.subject_id and m.valid_until is null) else '{}' end
      || case when n.subject = 'person' then array(select m.person_id from household_member m where m.valid_until is null
          and m.household_id = any(case k.subject when 'household' then array[i.subject_id]
            else array(select o.household_id from household_member o where o.person_id = i.subject_id and o.valid_until is null) end))
        else '{}' end)))`;

/** Candidates that no open task names and that do not rest after an earlier outcome. */
export async function findWanted(
  tx: Transaction,
  { at, behind }: { at: Date; behind: readonly FactsOfProgramme[] },
): Promise<number> {
  await tx.execute(
    `create temp table outreach_wanted on commit drop as
     select c.programme_id, c.subject_id, c.village, c.amount, c.subject
     from outreach_differs c join programme_name k on k.id = c.programme_id
     where c.item_id is null
       and not exists (
         select from outreach_item i left join jsonb_to_recordset($2) as b(programme text, facts text[]) on b.programme = k.name
         where i.programme_id = c.programme_id and i.subject_id = c.subject_id and i.outcome is not null and case
           when i.outcome = 'lapsed' then false
           when i.outcome = 'wrong-data' then not ${learnedSince('array[i.wrong_fact]')}
           else i.outcome_at + make_interval(months => case i.outcome ${restingMonths} end) > $1
             and not (i.outcome in (${endsWithFacts}) and ${learnedSince('b.facts')}) end)`,
    [at, JSON.stringify(behind)],
  );
  return await tx.execute('analyze outreach_wanted');
}

/** One task a person or household that has none open; what is found later, or is only offered, joins the open one. */
export async function openTasks(
  tx: Transaction,
  { month, at, due, offered }: { month: Month; at: Date; due: Day; offered: readonly string[] },
): Promise<void> {
  await tx.execute(
    `insert into outreach_task (subject, subject_id, household_id, village, since, opened_at, due_on)
     select distinct on (w.subject, w.subject_id) w.subject, w.subject_id,
       case w.subject when 'household' then w.subject_id else m.household_id end, w.village, $1::date, $2, $3::date
     from outreach_wanted w
       join programme_name n on n.id = w.programme_id and n.name <> all ($4)
       left join household_member m on w.subject = 'person' and m.person_id = w.subject_id and m.valid_until is null
       left join outreach_task t on t.subject = w.subject and t.subject_id = w.subject_id and t.closed_at is null
     where t.id is null order by w.subject, w.subject_id`,
    [firstDay(month), at, due, offered],
  );
  await tx.execute(
    `with added as (
       insert into outreach_item (task_id, programme_id, subject_id, since, amount)
       select t.id, w.programme_id, w.subject_id, $1::date, w.amount from outreach_wanted w
       join outreach_task t on t.subject = w.subject and t.subject_id = w.subject_id and t.closed_at is null
       order by t.id, w.programme_id
       returning task_id, programme_id
     )
     insert into outreach_event (task_id, village, at, deed, programme_id)
     select t.id, t.village, $2, 'added', programme_id from added join outreach_task t on t.id = task_id where t.opened_at < $2`,
    [firstDay(month), at],
  );
}

/** A task of which the last thing to tell has lapsed; asked task by task, for they are few among all. */
export const closeEmptyTasks = (tx: Transaction, at: Date): Promise<number> =>
  tx.execute(
    `with lapsed as materialized (select distinct task_id from outreach_differs where amount is null),
       emptied as materialized (select task_id from lapsed where
         (select count(*) filter (where i.outcome is null) from outreach_item i where i.task_id = lapsed.task_id) = 0)
     update outreach_task t set closed_at = $1 from emptied where t.id = emptied.task_id and t.closed_at is null`,
    [at],
  );
