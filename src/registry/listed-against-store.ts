/** Who is named by a list although a decision has ended the enrolment: the decision stands, and the list's department is asked. */
import type { Transaction } from '#database';
import type { Day } from '#kernel';
import { householdRoles } from '#policy';

/** Of the table `verdicts`; once a batch, also when a crash repeats it. A household without a head is asked about when it has one. */
export const noteListedAgainstDecisions = (tx: Transaction, batchId: number): Promise<number> =>
  tx.execute(
    `insert into listed_against_decision (batch_id, row_number, fact_id, subject_id, person_id, village, case_id, decided_from)
     select $1, v.row_number, v.fact_id, v.subject_id, p.id, p.village, substring(v.old_said_by from 6)::integer, v.old_from
     from verdicts v join fact_name n on n.id = v.fact_id
       left join household_member m on n.subject = 'household' and m.household_id = v.subject_id and m.valid_until is null
         and m.role = ${householdRoles.indexOf('head')}
       join person p on p.id = case n.subject when 'household' then m.person_id else v.subject_id end
     where v.verdict = 'decided' on conflict do nothing`,
    [batchId],
  );

export type ListedAgainst = {
  readonly roster: string;
  /** First day of the month that the list speaks of. */
  readonly period: Day;
  readonly row: number;
  readonly fact: string;
  readonly person: number;
  readonly name: string;
  readonly village: string;
  readonly caseId: number;
  readonly decidedFrom: Day;
};

/** Of the newest list of each roster, as long as the decision holds; the longest decided first, at most 500. */
export const listListedAgainst = (tx: Transaction, rosters: readonly string[]): Promise<ListedAgainst[]> =>
  tx.query(
    `select b.roster, b.period, l.row_number as row, n.name as fact, p.id as person, p.name, l.village, l.case_id as "caseId", l.decided_from as "decidedFrom"
     from listed_against_decision l
       join (select distinct on (roster) * from taken_list where taken_at is not null and roster = any ($1) order by roster, period desc, batch_id desc) b using (batch_id)
       join fact_name n on n.id = l.fact_id join person p on p.id = l.person_id
     where exists (select from fact f where f.fact_id = l.fact_id and f.subject_id = l.subject_id and f.known_until is null
       and f.value = 0 and f.said_by = 'case ' || l.case_id and f.valid_until is null)
     order by l.decided_from, l.person_id limit 500`,
    [rosters],
  );
