/** Tasks as pages and exports read them, under the row security of whoever asks. */
import type { Transaction } from '#database';
import { type Day, type Month, monthOf } from '#kernel';
import { contactOn } from '../contacts/contact-store.ts';
import type { EndedAs } from './outcome.ts';

export type TaskItem = {
  readonly id: number;
  readonly programme: string;
  readonly since: Month;
  /** Fen. */
  readonly amount: number;
};

export type OpenTask = {
  readonly id: number;
  readonly subject: 'person' | 'household';
  readonly subjectId: number;
  /** A household's is its head's. */
  readonly name: string;
  /** Whose file to open: the person, or the head. */
  readonly person: number | null;
  readonly household: number | null;
  readonly village: string;
  readonly since: Month;
  readonly openedAt: Date;
  readonly due: Day;
  readonly tries: number;
  readonly contact: { readonly account: number; readonly name: string } | undefined;
  /** What is still to be told. */
  readonly items: readonly TaskItem[];
};

export type TaskFilter = {
  /** Code of an area: it and all within. */
  readonly area?: string | undefined;
  readonly programme?: string | undefined;
  /** Tasks of this contact person, and those of nobody in particular. */
  readonly contact?: number | undefined;
  readonly subject?: { readonly person: number; readonly household: number | undefined } | undefined;
  readonly on: Day;
};

type Row = {
  id: number;
  subject: OpenTask['subject'];
  subjectId: number;
  name: string | null;
  person: number | null;
  household: number | null;
  village: string;
  since: Day;
  openedAt: Date;
  due: Day;
  tries: number;
  account: number | null;
  worker: string | null;
  items: { id: number; programme: string; since: Day; amount: number }[] | null;
};

const columns = `t.id, t.subject, t.subject_id as "subjectId", p.name, p.id as person, t.household_id as household, t.village, t.since,
  t.opened_at as "openedAt", t.due_on as due, t.tries, c.account_id as account, c.worker_name as worker`;
const whoIsIt = `left join lateral (
    select p.id, p.name from person p where p.id = case t.subject when 'person' then t.subject_id
      else (select m.person_id from household_member m where m.household_id = t.subject_id and m.valid_until is null
        order by m.role, m.person_id limit 1) end
  ) p on true`;
const openItems = `(select jsonb_agg(jsonb_build_object('id', i.id, 'programme', n.name, 'since', i.since, 'amount', i.amount) order by i.amount desc, i.id)
  from outreach_item i join programme_name n on n.id = i.programme_id where i.task_id = t.id and i.outcome is null) as items`;

const taskOf = ({ account, worker, since, items, name, ...row }: Row): OpenTask => ({
  ...row,
  name: name ?? '—',
  since: monthOf(since),
  contact: account === null || worker === null ? undefined : { account, name: worker },
  items: (items ?? []).map((item) => ({ ...item, since: monthOf(item.since) })),
});

const asked = `t.closed_at is null
  and ($2::text is null or (t.village >= $2 and t.village < $2 || ':'))
  and ($3::text is null or exists (select from outreach_item i join programme_name n on n.id = i.programme_id
    where i.task_id = t.id and i.outcome is null and n.name = $3))
  and ($4::int is null or coalesce((select c.account_id from (${contactOn('$1::date', 't')}) c), $4) = $4)
  and ($5::int is null or t.subject = 'person' and t.subject_id = $5 or t.subject = 'household' and t.subject_id = $6::int)`;
const valuesOf = ({ on, area, programme, contact, subject }: TaskFilter) => [
  on,
  area ?? null,
  programme ?? null,
  contact ?? null,
  subject?.person ?? null,
  subject?.household ?? null,
];

/** The most urgent first. */
export async function listTasks(
  tx: Transaction,
  filter: TaskFilter,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<OpenTask[]> {
  const rows = await tx.query<Row>(
    `select ${columns}, ${openItems}
     from (select * from outreach_task t where ${asked} order by t.due_on, t.village, t.id limit $7 offset $8) t
     ${whoIsIt} left join lateral (${contactOn('$1::date', 't')}) c on true order by t.due_on, t.village, t.id`,
    [...valuesOf(filter), limit, offset],
  );
  return rows.map(taskOf);
}

export type DueCounts = Readonly<Record<'late' | 'today' | 'this-week' | 'later' | 'all', number>>;

export async function countTasks(tx: Transaction, filter: TaskFilter): Promise<DueCounts> {
  const [row] = await tx.query<DueCounts>(
    `select count(*) filter (where due_on < $1) as late, count(*) filter (where due_on = $1) as today,
       count(*) filter (where due_on > $1 and due_on <= $1::date + 7) as "this-week",
       count(*) filter (where due_on > $1::date + 7) as later, count(*) as all
     from outreach_task t where ${asked}`,
    valuesOf(filter),
  );
  return row!;
}

export type EndedItem = TaskItem & {
  readonly outcome: EndedAs;
  readonly why: string | undefined;
  readonly at: Date;
};
export type Task = OpenTask & { readonly closedAt: Date | undefined; readonly ended: readonly EndedItem[] };

/** Open or closed; undefined when row security does not show it. */
export async function findTask(
  tx: Transaction,
  { id, on }: { readonly id: number; readonly on: Day },
): Promise<Task | undefined> {
  const [row] = await tx.query<Row & { closedAt: Date | null }>(
    `select ${columns}, ${openItems}, t.closed_at as "closedAt" from outreach_task t ${whoIsIt}
     left join lateral (${contactOn('$2::date', 't')}) c on true where t.id = $1`,
    [id, on],
  );
  if (!row) return undefined;
  const ended = await tx.query<
    Omit<EndedItem, 'since' | 'why'> & { readonly since: Day; readonly why: string | null }
  >(
    `select i.id, n.name as programme, i.since, i.amount, i.outcome, i.why, i.outcome_at as at
     from outreach_item i join programme_name n on n.id = i.programme_id
     where i.task_id = $1 and i.outcome is not null order by i.outcome_at, i.id`,
    [id],
  );
  const { closedAt, ...open } = row;
  return {
    ...taskOf(open),
    closedAt: closedAt ?? undefined,
    ended: ended.map((item) => ({ ...item, since: monthOf(item.since), why: item.why ?? undefined })),
  };
}

/** Keeps others from recording on the task until the transaction ends. */
export const lockTask = (tx: Transaction, id: number): Promise<unknown> =>
  tx.query('select from outreach_task where id = $1 for update', [id]);
