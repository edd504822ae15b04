import type { Transaction } from '#database';
import { type Fen, firstDay, type Month } from '#kernel';
import { isHeadIn } from '#registry';
import { isOpen, payable } from '../recovery/withholding-store.ts';
import type { EnrolledInMonth, Ground } from './obligation.ts';

/** The year whose money was set aside for an obligation `o`; null while none is. */
export const yearSetAside = `(select extract(year from e.at at time zone 'Asia/Shanghai')::integer from ledger_entry e where e.id = o.owed_by)`;

type Fixing = {
  readonly month: Month;
  readonly run: number;
  readonly at: Date;
  readonly endsAtDeath: boolean;
};

/** The one who is paid: of a household its head on the month's last day, and nothing while it has none. */
const paid = {
  person: 'join person p on p.id = e.subject',
  household: `join household_member m on m.household_id = e.subject and ${isHeadIn('$5')}
    join person p on p.id = m.person_id`,
} as const;

/** Where the city has signed it, a death that is known ends what is owed with the month after it. */
const living = '(p.died_on is null or p.died_on >= $5::date or not $8::boolean)';

const insert = `insert into obligation (programme_id, subject_id, person_id, payee_name, village, month, amount, ground, fixed_at, fixed_by)
  select n.id, e.subject, p.id, p.name, p.village, $5::date,`;
const enrolledRows = `unnest($2::integer[], $3::bigint[], $4::smallint[]) as e(subject, amount, outcome)
  join programme_name n on n.name = $1`;
const once = 'on conflict (programme_id, subject_id, month, number) do nothing';

const valuesOf = (
  { programme, subjects, amounts, outcomes }: EnrolledInMonth,
  { month, run, at, endsAtDeath }: Fixing,
) => [programme, subjects, amounts, outcomes, firstDay(month), at, run, endsAtDeath];

export const insertEntitled = (tx: Transaction, of: EnrolledInMonth, fixing: Fixing): Promise<number> =>
  tx.execute(
    `${insert} e.amount, 'entitled', $6, $7
     from ${enrolledRows} ${paid[of.of]}
     where e.outcome = 1 and e.amount > 0 and ${living} order by e.subject ${once}`,
    valuesOf(of, fixing),
  );

export const insertContinued = (tx: Transaction, of: EnrolledInMonth, fixing: Fixing): Promise<number> =>
  tx.execute(
    `${insert} before.amount, case e.outcome when 2 then 'undecided' else 'in-review' end, $6, $7
     from ${enrolledRows} ${paid[of.of]}
     join obligation before on before.programme_id = n.id and before.subject_id = e.subject and before.month = $5::date - interval '1 month' and before.number = 0
     where e.outcome <> 1 and ${living} order by e.subject ${once}`,
    valuesOf(of, fixing),
  );

/** The newest month of which anything is owed. */
export async function newestOwedMonth(tx: Transaction): Promise<Month | undefined> {
  const [row] = await tx.query<{ month: Month | null }>(
    `select to_char(max(month), 'YYYY-MM') as month from obligation`,
  );
  return row?.month ?? undefined;
}

export type OwedSum = {
  readonly programme: string;
  readonly month: Month;
  readonly ground: Ground;
  readonly lines: number;
  readonly amount: Fen;
};

/** What is owed and in no run that may still reach the bank, by programme, month and ground. */
export const sumOpen = (tx: Transaction): Promise<OwedSum[]> =>
  tx.query(
    `select n.name as programme, to_char(o.month, 'YYYY-MM') as month, o.ground, count(*)::integer as lines, sum(${payable})::bigint as amount
     from obligation o join programme_name n on n.id = o.programme_id
     where ${isOpen}
     group by 1, 2, 3 order by 2, 1, 3`,
  );
