/** Open cases as lists: what a desk has to do, and all of an area or a person. Row security leaves what the reader may see. */
import type { Transaction } from '#database';
import type { Day } from '#kernel';
import type { StageKey } from './desk.ts';

export type InboxFilter = {
  /** Of these stages only, and given to nobody else than the account; left out, whatever is open. */
  readonly desk?: { readonly stages: readonly StageKey[]; readonly account: number };
  readonly procedure?: string | undefined;
  readonly stage?: string;
  readonly person?: number;
  /** Closed ones too. */
  readonly closed?: boolean;
};

export type InboxLine = {
  readonly id: number;
  readonly procedure: string;
  readonly edition: number;
  readonly stage: string;
  readonly area: string;
  readonly programmes: readonly string[];
  readonly name: string | null;
  readonly since: Date;
  readonly dueOn: Day | null;
  readonly suspended: boolean;
  readonly escalated: boolean;
  readonly outcome: string | null;
};

export type StageCount = StageKey & { readonly cases: number };

export type InboxCounts = {
  readonly all: number;
  readonly late: number;
  readonly today: number;
  /** How many stand in each stage, the most first; by the newest edition that any of them is on. */
  readonly stages: readonly StageCount[];
};

const where = `($1::text is null or c.procedure = $1) and ($2::int is null or c.person_id = $2) and ($3 or c.outcome is null) and ($8::text is null or c.stage = $8)
  and ($4::int is null or (c.delegated_to is null or c.delegated_to = $4) and (c.procedure, c.edition, c.stage) in (
    select s.procedure, s.edition, s.stage from unnest($5::text[], $6::smallint[], $7::text[]) as s(procedure, edition, stage)))`;

const valuesOf = ({ desk, procedure, stage, person, closed = false }: InboxFilter) => [
  procedure ?? null,
  person ?? null,
  closed,
  desk?.account ?? null,
  (desk?.stages ?? []).map((one) => one.procedure),
  (desk?.stages ?? []).map((one) => one.edition),
  (desk?.stages ?? []).map((one) => one.stage),
  stage ?? null,
];

/** `on` is the present day: what is due before it is late. */
export async function countInbox(tx: Transaction, filter: InboxFilter, on: Day): Promise<InboxCounts> {
  const stages = await tx.query<StageCount & Omit<InboxCounts, 'all' | 'stages'>>(
    `select c.procedure, c.stage, max(c.edition)::int as edition, count(*)::int as cases,
       count(*) filter (where due_on < $9)::int as late, count(*) filter (where due_on = $9)::int as today
     from case_file c where ${where} group by 1, 2 order by cases desc, 1, 2`,
    [...valuesOf(filter), on],
  );
  const sum = (of: 'cases' | 'late' | 'today') => stages.reduce((total, stage) => total + stage[of], 0);
  return { all: sum('cases'), late: sum('late'), today: sum('today'), stages };
}

const order = 'c.outcome is not null, c.due_on nulls last, c.id';

/** What is due first comes first; what has no deadline last. */
export const listInbox = (
  tx: Transaction,
  filter: InboxFilter,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<InboxLine[]> =>
  tx.query<InboxLine>(
    `select c.id, c.procedure, c.edition, c.stage, c.area, c.programmes, p.name, c.since, c.due_on as "dueOn", c.suspended, c.escalated, c.outcome
     from (select * from case_file c where ${where} order by ${order} offset $9 limit $10) c left join person p on p.id = c.person_id
     order by ${order}`,
    [...valuesOf(filter), offset, limit],
  );
