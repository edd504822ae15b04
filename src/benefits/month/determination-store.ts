/** Spans of entitlement: read as columns, written as changes. */
import type { Transaction } from '#database';
import { firstDay, type Month } from '#kernel';
import type { Subject } from '#policy';
import { binaryRows, largeNumbers, wholeNumbers } from '../snapshot/binary-rows.ts';
import type { Changes } from './compare.ts';
import { copyRows, none } from './copy-rows-store.ts';
import { type Standing, type StandingChunk, standingOf } from './standing.ts';

export type ProgrammeNumbers = ReadonlyMap<string, number>;

/** Each programme's small number, given once. */
export async function numberProgrammes(
  tx: Transaction,
  programmes: readonly { readonly id: string; readonly of: Subject }[],
): Promise<ProgrammeNumbers> {
  await tx.execute(
    `insert into programme_name (name, subject)
     select * from unnest($1::text[], $2::text[]) as offered(name, subject) order by name
     on conflict (name) do nothing`,
    [programmes.map(({ id }) => id), programmes.map(({ of }) => of)],
  );
  const rows = await tx.query<{ id: number; name: string }>('select id, name from programme_name');
  return new Map(rows.map(({ id, name }) => [name, id]));
}

const columnsOf = (amount: string, quantity: string) =>
  `int4send(programme_id), string_agg(int4send(subject_id), ''), string_agg(int4send(outcome), ''),
   string_agg(float8send(${amount}), ''), string_agg(int4send(${quantity}), '')`;

/** What stands after the newest closed month. */
export const readStanding = (tx: Transaction, numbers: ProgrammeNumbers): Promise<Map<string, Standing>> =>
  read(
    tx,
    numbers,
    `select ${columnsOf('amount', 'coalesce(quantity, -1)')} from determination
     where until_month is null group by programme_id`,
  );

/** What stands for a closed month: its spans, with the differences that were found since. */
export const readClosed = (
  tx: Transaction,
  numbers: ProgrammeNumbers,
  month: Month,
): Promise<Map<string, Standing>> =>
  read(
    tx,
    numbers,
    `select ${columnsOf('amount', 'quantity')} from (
       select distinct on (programme_id, subject_id) programme_id, subject_id, outcome, amount, quantity
       from (
         select programme_id, subject_id, outcome, amount, coalesce(quantity, -1) as quantity, 0 as later from determination
         where from_month <= '${firstDay(month)}' and (until_month is null or until_month > '${firstDay(month)}')
         union all
         select programme_id, subject_id, after_outcome, after_amount, coalesce(after_quantity, -1), id from difference
         where month = '${firstDay(month)}'
       ) known order by programme_id, subject_id, later desc
     ) newest group by programme_id`,
  );

async function read(
  tx: Transaction,
  numbers: ProgrammeNumbers,
  select: string,
): Promise<Map<string, Standing>> {
  const nameOf = new Map([...numbers].map(([name, number]) => [number, name]));
  const chunks = new Map<string, StandingChunk[]>();
  for await (const [programme, subject, outcome, amount, quantity] of binaryRows(
    tx.copyOut(`copy (${select}) to stdout (format binary)`),
  )) {
    const name = nameOf.get(programme!.readInt32BE())!;
    chunks.set(name, [
      ...(chunks.get(name) ?? []),
      {
        subject: wholeNumbers(subject!),
        outcome: wholeNumbers(outcome!),
        amount: largeNumbers(amount!),
        quantity: wholeNumbers(quantity!),
      },
    ]);
  }
  return new Map([...chunks].map(([name, of]) => [name, standingOf(of)]));
}

export type NumberedChanges = readonly { readonly number: number; readonly changes: Changes }[];

/** Ends the spans that changed and begins the new ones, all from the month on. */
export async function writeSpans(
  tx: Transaction,
  all: NumberedChanges,
  { month, runId }: { month: Month; runId: number },
): Promise<void> {
  await tx.execute(
    `create temp table changed (programme_id smallint, subject_id integer, was smallint, outcome smallint, amount bigint, quantity integer)
     on commit drop`,
  );
  await copyRows(tx, 'changed', [
    { type: 'smallint', values: all.flatMap(({ number, changes }) => changes.subject.map(() => number)) },
    { type: 'integer', values: all.flatMap(({ changes }) => changes.subject) },
    { type: 'smallint', values: all.flatMap(({ changes }) => changes.was) },
    { type: 'smallint', values: all.flatMap(({ changes }) => changes.outcome) },
    { type: 'bigint', values: all.flatMap(({ changes }) => changes.amount) },
    {
      type: 'integer',
      values: all.flatMap(({ changes }) => changes.quantity.map((one) => (one < 0 ? none : one))),
    },
  ]);
  await tx.execute('analyze changed');
  await tx.execute(
    `update determination d set until_month = $1 from changed c
     where c.was > 0 and d.programme_id = c.programme_id and d.subject_id = c.subject_id and d.until_month is null`,
    [firstDay(month)],
  );
  await tx.execute(
    `insert into determination (programme_id, subject_id, from_month, outcome, amount, quantity, run_id)
     select programme_id, subject_id, $1::date, outcome, amount, quantity, $2::int from changed where outcome > 0`,
    [firstDay(month), runId],
  );
}
