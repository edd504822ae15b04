/** The work lists as pages and exports read them, under the row security of whoever asks. */
import type { Transaction } from '#database';
import { type Day, firstDay, type Month, monthOf } from '#kernel';
import type { Subject } from '#policy';
import type { Cause } from '../month/difference-store.ts';

export type ListFilter = {
  readonly programme?: string | undefined;
  /** Code of an area: it and all within. */
  readonly area?: string | undefined;
  /** Of candidates and doubts: found first in this month or later. Of differences: of this month. */
  readonly month?: Month | undefined;
  /** Of doubts: the number of a question. */
  readonly question?: number | undefined;
};
/** `number` counts from 1. */
export type Page = { readonly number: number; readonly size: number };
export type Listing<Line> = { readonly total: number; readonly lines: readonly Line[] };

/** A household's name is its head's, an organisation's place its county. Undefined where the reader may not see the subject. */
export type ListedSubject = {
  readonly kind: Subject;
  readonly id: number;
  readonly name: string | undefined;
  readonly village: string | undefined;
};
type Common = { readonly programme: string; readonly subject: ListedSubject };
export type Candidate = Common & { readonly since: Month; readonly amount: number };
export type Doubt = Common & {
  readonly since: Month;
  readonly question: number;
  readonly facts: readonly string[];
};
export type ListedDifference = Common & {
  readonly id: number;
  readonly month: Month;
  /** 0 not entitled, 1 entitled, 2 undecided. */
  readonly before: { readonly outcome: number; readonly amount: number };
  readonly after: { readonly outcome: number; readonly amount: number };
  readonly cause: readonly Cause[];
};

type Raw = {
  readonly total: number;
  readonly programme: string;
  readonly kind: Subject;
  readonly subjectId: number;
  readonly name: string | null;
  readonly village: string | null;
  readonly month: Day;
};

const subjectOf = ({ kind, subjectId, name, village }: Raw): ListedSubject => ({
  kind,
  id: subjectId,
  name: name ?? undefined,
  village: village ?? undefined,
});

const sources = {
  candidate: {
    table: 'candidate',
    month: 'since',
    village: 'l.village',
    order: 'l.programme_id, l.subject_id',
  },
  doubt: { table: 'doubt', month: 'since', village: 'l.village', order: 'l.programme_id, l.subject_id' },
  difference: { table: 'difference', month: 'month', village: 'null', order: 'l.id' },
} as const;

const nameOf = `case n.subject
    when 'person' then (select p.name from person p where p.id = page.subject_id)
    when 'household' then (select p.name from household_member m join person p on p.id = m.person_id
      where m.household_id = page.subject_id and m.valid_until is null order by m.role, p.id limit 1)
    else (select o.name from organisation o where o.id = page.subject_id) end`;
const placeOf = (subject: string) => `case n.subject
    when 'person' then (select p.village from person p where p.id = ${subject})
    when 'household' then (select h.village from household h where h.id = ${subject})
    else (select o.county from organisation o where o.id = ${subject}) end`;

async function read<More>(
  tx: Transaction,
  list: keyof typeof sources,
  { filter, page }: { filter: ListFilter; page: Page },
): Promise<(Raw & More)[]> {
  const { table, month, village, order } = sources[list];
  const place = list === 'difference' ? placeOf('l.subject_id') : village;
  const compare = list === 'difference' ? '=' : '>=';
  return tx.query<Raw & More>(
    `select page.*, n.name as programme, n.subject as kind, page.subject_id as "subjectId", ${nameOf} as name,
       ${list === 'difference' ? placeOf('page.subject_id') : 'page.village'} as village, page.${month} as month
     from (
       select l.*, count(*) over () as total from ${table} l join programme_name n on n.id = l.programme_id
       where ($1::text is null or n.name = $1)
         and ($2::text is null or (${place} >= $2 and ${place} < $2 || ':'))
         and ($3::date is null or l.${month} ${compare} $3)
         ${list === 'doubt' ? 'and ($6::int is null or l.question_id = $6)' : 'and $6::int is null'}
       order by ${order} limit $4 offset $5
     ) page join programme_name n on n.id = page.programme_id order by ${order.replaceAll('l.', 'page.')}`,
    [
      filter.programme ?? null,
      filter.area ?? null,
      filter.month ? firstDay(filter.month) : null,
      page.size,
      (page.number - 1) * page.size,
      filter.question ?? null,
    ],
  );
}

const listing = <From extends Raw, Line>(
  rows: readonly From[],
  line: (row: From) => Line,
): Listing<Line> => ({
  total: rows[0]?.total ?? 0,
  lines: rows.map(line),
});

/** Entitled and not enrolled. */
export async function listCandidates(
  tx: Transaction,
  filter: ListFilter,
  page: Page,
): Promise<Listing<Candidate>> {
  const rows = await read<{ amount: number }>(tx, 'candidate', { filter, page });
  return listing(rows, (row) => ({
    programme: row.programme,
    subject: subjectOf(row),
    since: monthOf(row.month),
    amount: row.amount,
  }));
}

/** Undecided, with what to ask. */
export async function listDoubts(tx: Transaction, filter: ListFilter, page: Page): Promise<Listing<Doubt>> {
  const questions = await readQuestions(tx);
  const rows = await read<{ question_id: number }>(tx, 'doubt', { filter, page });
  return listing(rows, (row) => ({
    programme: row.programme,
    subject: subjectOf(row),
    since: monthOf(row.month),
    question: row.question_id,
    facts: questions.get(row.question_id) ?? [],
  }));
}

async function readQuestions(tx: Transaction): Promise<Map<number, readonly string[]>> {
  const rows = await tx.query<{ id: number; facts: string[] }>('select id, facts from question');
  return new Map(rows.map(({ id, facts }) => [id, facts]));
}

/** Which facts are asked of how many, the most asked first. */
export const countQuestions = (
  tx: Transaction,
  { programme, area }: Pick<ListFilter, 'programme' | 'area'> = {},
): Promise<{ id: number; facts: string[]; count: number }[]> =>
  tx.query(
    `select q.id, q.facts, d.count from (
       select question_id, count(*) from doubt l join programme_name n on n.id = l.programme_id
       where ($1::text is null or n.name = $1) and ($2::text is null or (l.village >= $2 and l.village < $2 || ':'))
       group by question_id
     ) d join question q on q.id = d.question_id order by d.count desc, q.id`,
    [programme ?? null, area ?? null],
  );

/** What closed months would be as we know it now. */
export async function listDifferences(
  tx: Transaction,
  filter: ListFilter,
  page: Page,
): Promise<Listing<ListedDifference>> {
  const rows = await read<{
    id: number;
    before_outcome: number;
    before_amount: number;
    after_outcome: number;
    after_amount: number;
    cause: Cause[];
  }>(tx, 'difference', { filter, page });
  return listing(rows, (row) => ({
    id: row.id,
    programme: row.programme,
    subject: subjectOf(row),
    month: monthOf(row.month),
    before: { outcome: row.before_outcome, amount: row.before_amount },
    after: { outcome: row.after_outcome, amount: row.after_amount },
    cause: row.cause,
  }));
}
