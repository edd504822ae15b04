/** The month's tasks, each step one statement over all candidates. Running them again for the same month changes nothing. */
import type { Transaction } from '#database';
import { type Day, firstDay, type Month } from '#kernel';
import { rests } from './outcome.ts';

export type FactsOfProgramme = { readonly programme: string; readonly facts: readonly string[] };

/** What is no candidate any more closes by itself, with the reason. */
export async function closeLapsed(tx: Transaction, at: Date): Promise<number> {
  return tx.execute(
    `with lapsed as (
       update outreach_item i set outcome = 'lapsed', outcome_at = $1,
         why = case coalesce((select d.outcome from determination d
             where d.programme_id = i.programme_id and d.subject_id = i.subject_id and d.until_month is null), 0)
           when 1 then 'receives' when 2 then 'in-doubt' else 'not-entitled' end
       from outreach_task t
       where t.id = i.task_id and i.outcome is null
         and not exists (select from candidate c where c.programme_id = i.programme_id and c.subject_id = i.subject_id)
       returning i.task_id, i.programme_id, t.village, i.why
     )
     insert into outreach_event (task_id, village, at, deed, programme_id, details)
     select task_id, village, $1, 'lapsed', programme_id, jsonb_build_object('why', why) from lapsed`,
    [at],
  );
}

/** What a task still tells follows the newest month: the amount, and where the person lives. */
export async function followCandidates(tx: Transaction): Promise<void> {
  await tx.execute(
    `update outreach_item i set amount = c.amount from candidate c
     where i.outcome is null and c.programme_id = i.programme_id and c.subject_id = i.subject_id and c.amount <> i.amount`,
  );
  await tx.execute(
    `update outreach_task t set village = c.village from outreach_item i join candidate c using (programme_id, subject_id)
     where i.task_id = t.id and i.outcome is null and t.closed_at is null and c.village <> t.village and c.village <> ''`,
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
     select c.programme_id, c.subject_id, c.village, c.amount, k.subject
     from candidate c join programme_name k on k.id = c.programme_id
     where k.subject in ('person', 'household') and c.village <> ''
       and not exists (select from outreach_item i
         where i.programme_id = c.programme_id and i.subject_id = c.subject_id and i.outcome is null)
       and not exists (
         select from outreach_item i left join jsonb_to_recordset($2) as b(programme text, facts text[]) on b.programme = k.name
         where i.programme_id = c.programme_id and i.subject_id = c.subject_id and case
           when i.outcome = 'lapsed' then false
           when i.outcome = 'wrong-data' then not ${learnedSince('array[i.wrong_fact]')}
           else i.outcome_at + make_interval(months => case i.outcome ${restingMonths} end) > $1
             and not (i.outcome in (${endsWithFacts}) and ${learnedSince('b.facts')}) end)`,
    [at, JSON.stringify(behind)],
  );
  return await tx.execute('analyze outreach_wanted');
}

/** One task a person or household that has none open; what is found later joins the open one. */
export async function openTasks(
  tx: Transaction,
  { month, at, due }: { month: Month; at: Date; due: Day },
): Promise<number> {
  const opened = await tx.execute(
    `with opened as (
       insert into outreach_task (subject, subject_id, household_id, village, since, opened_at, due_on)
       select distinct on (w.subject, w.subject_id) w.subject, w.subject_id, case w.subject when 'household' then w.subject_id
           else (select m.household_id from household_member m where m.person_id = w.subject_id and m.valid_until is null) end,
         w.village, $1::date, $2, $3::date
       from outreach_wanted w
       where not exists (select from outreach_task t where t.subject = w.subject and t.subject_id = w.subject_id and t.closed_at is null)
       order by w.subject, w.subject_id, w.programme_id
       returning id, village
     )
     insert into outreach_event (task_id, village, at, deed) select id, village, $2, 'opened' from opened`,
    [firstDay(month), at, due],
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
  return opened;
}

export const closeEmptyTasks = (tx: Transaction, at: Date): Promise<number> =>
  tx.execute(
    `update outreach_task t set closed_at = $1 where closed_at is null
       and not exists (select from outreach_item i where i.task_id = t.id and i.outcome is null)`,
    [at],
  );
