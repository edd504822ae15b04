/** Questions to departments whose list is missing: one a list, first missing month and county. */
import type { Transaction } from '#database';
import type { Department } from '#declarations';
import { type Day, type Month, monthOf } from '#kernel';

export type SilentList = {
  readonly roster: string;
  readonly department: Department;
  /** First day of the first month that is missing. */
  readonly month: Day;
  readonly facts: readonly string[];
};

/**
 * Counts who waits for each missing list, asks what was not asked, and notes as answered what has come or what nobody waits for any more.
 * A question that is open stays the same one while the list stays away.
 */
export async function askForLists(
  tx: Transaction,
  { silent, at }: { readonly silent: readonly SilentList[]; readonly at: Date },
): Promise<void> {
  await tx.execute(
    `create temp table list_waited on commit drop as
     with asked as (
       select roster, department, month, facts, true as silent
         from jsonb_to_recordset($1) as s(roster text, department text, month date, facts text[])
       union all
       select distinct on (roster) roster, department, month, facts, false from roster_question
         where answered_at is null and not roster = any(array(select jsonb_array_elements($1) ->> 'roster')) order by roster, month
     ), told as (select a.*, q.id as question_id from asked a join question q on q.facts && a.facts)
     select roster, department, month, facts, silent, left(d.village, 6) as county, count(distinct (n.subject, d.subject_id))::int as persons
     from told join doubt d using (question_id) join programme_name n on n.id = d.programme_id
     where length(d.village) >= 6 group by 1, 2, 3, 4, 5, 6`,
    [JSON.stringify(silent)],
  );
  await tx.execute(
    `update roster_question q set persons = coalesce(w.persons, 0),
       answered_at = case when w.persons > 0 and w.silent then null else $1::timestamptz end
     from roster_question o left join list_waited w on w.roster = o.roster and w.county = o.county
     where q.id = o.id and q.answered_at is null`,
    [at],
  );
  await tx.execute(
    `insert into roster_question (roster, department, month, county, facts, persons, first_persons, asked_at)
     select roster, department, month, county, facts, persons, persons, $1 from list_waited w
     where silent and not exists (select from roster_question q where q.roster = w.roster and q.county = w.county and q.answered_at is null)
     on conflict (roster, month, county) do update set persons = excluded.persons, answered_at = null`,
    [at],
  );
}

export type RosterQuestion = {
  readonly id: number;
  readonly roster: string;
  readonly department: Department;
  /** First month of which the list is missing. */
  readonly month: Month;
  readonly county: string;
  readonly facts: readonly string[];
  /** Persons and households that wait for it now, or still did when it came. */
  readonly persons: number;
  readonly askedAt: Date;
  readonly answeredAt: Date | null;
};

export async function listRosterQuestions(
  tx: Transaction,
  { department }: { readonly department?: Department | undefined },
): Promise<RosterQuestion[]> {
  const rows = await tx.query<Omit<RosterQuestion, 'month'> & { month: Day }>(
    `select id, roster, department, month, county, facts, persons, asked_at as "askedAt", answered_at as "answeredAt"
     from roster_question where ($1::text is null or department = $1)
     order by answered_at is not null, persons desc, month, id limit 500`,
    [department ?? null],
  );
  return rows.map((row) => ({ ...row, month: monthOf(row.month) }));
}
