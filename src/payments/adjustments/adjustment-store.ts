import type { Transaction } from '#database';
import { type Fen, firstDay, type Month } from '#kernel';
import { isHeadIn } from '#registry';
import type { EnrolledInMonth } from '../obligations/obligation.ts';
import { holderOf } from '../payees/payee-store.ts';
import type { Adjustment, AdjustmentGroup } from './adjustment.ts';

/** Who is paid for a subject of which nothing was fixed: itself, or the head of the household on the month's last day. */
const payee = {
  person: 'e.subject',
  household: `(select m.person_id from household_member m where m.household_id = e.subject and ${isHeadIn('$5')} limit 1)`,
} as const;

export type Wanted = {
  readonly subject: number;
  readonly person: number;
  readonly was: Fen;
  readonly now: Fen;
};

/**
 * Where what is fixed differs from what we know now. Undecided changes nothing. Who was in review when the month was closed stays so until
 * a person ends the enrolment; a death that is known ends what is owed with the month after it. What was dismissed is not found again.
 */
export const listWanted = (
  tx: Transaction,
  { programme, of, subjects, amounts, outcomes }: EnrolledInMonth,
  month: Month,
): Promise<Wanted[]> =>
  tx.query(
    `with e as (select * from unnest($2::integer[], $3::bigint[], $4::smallint[]) as e(subject, amount, outcome)),
     p as (select id from programme_name where name = $1),
     f as (select o.subject_id as subject, sum(o.amount) as amount, (array_agg(o.person_id order by o.number))[1] as person,
         (array_agg(o.ground order by o.number))[1] as ground
       from obligation o, p where o.programme_id = p.id and o.month = $5 group by 1),
     c as (select a.subject_id as subject, sum(a.was - a.now) as amount from adjustment a, p
       where a.programme_id = p.id and a.month = $5 and a.state = 'accepted' and a.now < a.was group by 1),
     each as (
       select coalesce(e.subject, f.subject) as subject, coalesce(f.person, ${payee[of]}) as person, coalesce(f.amount, 0) - coalesce(c.amount, 0) as was,
         e.subject is not null as enrolled, e.outcome, e.amount as found, f.ground
       from e full join f on f.subject = e.subject left join c on c.subject = f.subject),
     wanted as (
       select x.subject, x.person, x.was, case
           when d.died_on < $5 then 0 when not x.enrolled then 0 when x.outcome = 2 then x.was
           when x.outcome = 1 then x.found when x.ground = 'in-review' then x.was else 0 end as now
       from each x left join known_death d on d.person_id = x.person)
     select w.subject, w.person, w.was::bigint, w.now::bigint from wanted w, p
     where w.now <> w.was and w.person is not null and not exists (select from adjustment a where a.programme_id = p.id and a.subject_id = w.subject
       and a.month = $5 and a.state = 'dismissed' and a.was = w.was and a.now = w.now)
     order by w.subject`,
    [programme, subjects, amounts, outcomes, firstDay(month)],
  );

export type Finding = { readonly month: Month; readonly run: number; readonly at: Date };

/** What was found before and is no longer so steps aside; what is found still stands as it was. Gives how many are new. */
export async function writeWanted(
  tx: Transaction,
  programme: string,
  wanted: readonly Wanted[],
  { month, run, at }: Finding,
): Promise<number> {
  const lists = [
    programme,
    firstDay(month),
    wanted.map(({ subject }) => subject),
    wanted.map(({ was }) => was),
    wanted.map(({ now }) => now),
  ];
  await tx.execute(
    `update adjustment a set state = 'superseded' from programme_name n
     where n.name = $1 and a.programme_id = n.id and a.month = $2 and a.state in ('found', 'proposed')
       and not exists (select from unnest($3::integer[], $4::bigint[], $5::bigint[]) as w(subject, was, now)
         where w.subject = a.subject_id and w.was = a.was and w.now = a.now)`,
    lists,
  );
  return await tx.execute(
    `insert into adjustment (programme_id, subject_id, person_id, payee_name, village, month, was, now, found_at, found_by, reasons)
     select n.id, w.subject, w.person, p.name, p.village, $2, w.was, w.now, $7, $8,
       array(select distinct c ->> 'reason' from difference d cross join jsonb_array_elements(d.cause) c
         where d.run_id = $8 and d.programme_id = n.id and d.subject_id = w.subject and d.month = $2 order by 1)
     from unnest($3::integer[], $4::bigint[], $5::bigint[], $6::integer[]) as w(subject, was, now, person) join person p on p.id = w.person, programme_name n where n.name = $1
     on conflict (programme_id, subject_id, month) where state in ('found', 'proposed') do nothing`,
    [...lists, wanted.map(({ person }) => person), at, run],
  );
}

/** Whether anything was fixed for the month: what was closed before the city paid here is not ours to adjust. */
export async function isFixed(tx: Transaction, month: Month): Promise<boolean> {
  const [row] = await tx.query<{ fixed: boolean }>(
    'select exists (select from obligation where month = $1 and number = 0) as fixed',
    [firstDay(month)],
  );
  return row!.fixed;
}

export type FoundSum = AdjustmentGroup & { readonly persons: number; readonly amount: Fen };

/** What was found and nobody has proposed about yet, by month, programme and direction. */
export const sumFound = (tx: Transaction): Promise<FoundSum[]> =>
  tx.query(
    `select n.name as programme, to_char(a.month, 'YYYY-MM') as month, case when a.now > a.was then 'arrears' else 'overpaid' end as direction,
       count(*)::integer as persons, sum(abs(a.now - a.was))::bigint as amount
     from adjustment a join programme_name n on n.id = a.programme_id where a.state = 'found' group by 1, 2, 3 order by 2 desc, 3, 1`,
  );

export type AdjustmentShown = Adjustment & {
  /** The name that the account is kept in; null where none is known. */
  readonly holder: string | null;
  /** What was learned, as the recomputing found it. */
  readonly reasons: readonly string[];
};

/** Of a group, those that were found or proposed; a page of them and how many there are. */
export async function listAdjustments(
  tx: Transaction,
  { programme, month, direction }: AdjustmentGroup,
  { page, size }: { readonly page: number; readonly size: number },
): Promise<{ readonly adjustments: readonly AdjustmentShown[]; readonly total: number }> {
  const rows = await tx.query<AdjustmentShown & { total: number }>(
    `select a.id, n.name as programme, a.subject_id as subject, a.person_id as person, to_char(a.month, 'YYYY-MM') as month, a.was, a.now, a.state,
       ${holderOf('a.person_id')} as holder,
       a.reasons,
       count(*) over ()::integer as total
     from adjustment a join programme_name n on n.id = a.programme_id
     where n.name = $1 and a.month = $2 and a.state in ('found', 'proposed') and (a.now > a.was) = ($3 = 'arrears')
     order by a.id limit $4 offset $5`,
    [programme, firstDay(month), direction, size, (page - 1) * size],
  );
  return { adjustments: rows, total: rows[0]?.total ?? 0 };
}
