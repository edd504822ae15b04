/** Warnings as pages read them, under the row security of whoever asks, and what persons write on them. */
import type { Transaction } from '#database';
import { type Day, type Month, monthOf } from '#kernel';
import type { FollowUpKind, SignFact, WarningState } from './warning.ts';

export type WarningLine = {
  readonly id: number;
  readonly household: number;
  /** The head's. */
  readonly name: string;
  readonly person: number | null;
  readonly village: string;
  readonly state: WarningState;
  readonly raisedAt: Date;
  readonly due: Day;
  readonly closedBecause: string | null;
  /** Signs that show now. */
  readonly signs: readonly string[];
};

export type WarningFilter = {
  readonly state?: WarningState | 'open' | undefined;
  readonly area?: string | undefined;
  readonly id?: number | undefined;
  readonly household?: number | undefined;
};

const asked = `($1::text is null or w.state = $1 or $1 = 'open' and w.state <> 'closed')
  and ($2::text is null or (w.village >= $2 and w.village < $2 || ':'))
  and ($3::int is null or w.id = $3) and ($4::int is null or w.household_id = $4)`;
const valuesOf = ({ state, area, id, household }: WarningFilter) => [
  state ?? null,
  area ?? null,
  id ?? null,
  household ?? null,
];

/** What is due first stands first; closed ones last. */
export async function listWarnings(
  tx: Transaction,
  filter: WarningFilter,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<WarningLine[]> {
  const rows = await tx.query<Omit<WarningLine, 'name'> & { name: string | null }>(
    `select w.id, w.household_id as household, p.name, p.id as person, w.village, w.state, w.raised_at as "raisedAt", w.due_on as due,
       w.closed_because as "closedBecause",
       array(select s.sign from warning_sign s where s.warning_id = w.id and s.until_month is null order by s.from_month, s.sign) as signs
     from (select * from warning w where ${asked} order by w.state = 'closed', w.due_on, w.id limit $5 offset $6) w
     left join lateral (select p.id, p.name from household_member m join person p on p.id = m.person_id
       where m.household_id = w.household_id and m.valid_until is null order by p.died_on is not null, m.role, p.id limit 1) p on true
     order by w.state = 'closed', w.due_on, w.id`,
    [...valuesOf(filter), limit, offset],
  );
  return rows.map((row) => ({ ...row, name: row.name ?? '—' }));
}

export async function countWarnings(
  tx: Transaction,
  filter: WarningFilter = {},
): Promise<Readonly<Record<WarningState, number>>> {
  const [row] = await tx.query<Record<WarningState, number>>(
    `select count(*) filter (where state = 'raised') as raised, count(*) filter (where state = 'confirmed') as confirmed,
       count(*) filter (where state = 'closed') as closed from warning w where ${asked}`,
    valuesOf(filter),
  );
  return row!;
}

export type ShownSign = {
  readonly sign: string;
  readonly from: Month;
  readonly until: Month | undefined;
  readonly facts: readonly SignFact[];
};
export type FollowUp = {
  readonly id: number;
  readonly kind: FollowUpKind;
  readonly said: string;
  readonly due: Day;
  readonly found: string | null;
  readonly doneAt: Date | null;
};
export type Warning = WarningLine & {
  readonly shown: readonly ShownSign[];
  readonly followUps: readonly FollowUp[];
};

export async function findWarning(tx: Transaction, id: number): Promise<Warning | undefined> {
  const [line] = await listWarnings(tx, { id }, { offset: 0, limit: 1 });
  if (!line) return undefined;
  const shown = await tx.query<{ sign: string; from: Day; until: Day | null; facts: SignFact[] }>(
    `select sign, from_month as "from", until_month as until, facts from warning_sign where warning_id = $1
     order by until_month is not null, from_month desc, sign`,
    [id],
  );
  const followUps = await tx.query<FollowUp>(
    `select id, kind, said, due_on as due, found, done_at as "doneAt" from follow_up where warning_id = $1
     order by done_at is not null, due_on, id`,
    [id],
  );
  return {
    ...line,
    followUps,
    shown: shown.map(({ from, until, ...sign }) => ({
      ...sign,
      from: monthOf(from),
      until: until === null ? undefined : monthOf(until),
    })),
  };
}

export const lockWarning = (tx: Transaction, id: number): Promise<unknown> =>
  tx.query('select from warning where id = $1 for update', [id]);

export const moveWarning = (
  tx: Transaction,
  { id, state, due, because }: { id: number; state: WarningState; due: Day; because?: string },
): Promise<number> =>
  tx.execute('update warning set state = $2, due_on = $3, closed_because = $4 where id = $1', [
    id,
    state,
    due,
    because ?? null,
  ]);

export const addFollowUp = (
  tx: Transaction,
  { warning, kind, said, due }: { warning: number; kind: FollowUpKind; said: string; due: Day },
): Promise<number> =>
  tx.execute('insert into follow_up (warning_id, kind, said, due_on) values ($1, $2, $3, $4)', [
    warning,
    kind,
    said,
    due,
  ]);

export const endFollowUp = (
  tx: Transaction,
  { id, found, at }: { id: number; found: string; at: Date },
): Promise<number> =>
  tx.execute('update follow_up set found = $2, done_at = $3 where id = $1 and done_at is null', [
    id,
    found,
    at,
  ]);
