/** The two work lists, candidates and doubts: read as columns, written as changes; who stays keeps `since`. */
import type { Transaction } from '#database';
import { firstDay, type Month } from '#kernel';
import { binaryRows, largeNumbers, wholeNumbers } from '../snapshot/binary-rows.ts';
import type { ListChanges } from './compare.ts';
import { copyRows, none } from './copy-rows-store.ts';
import type { ProgrammeNumbers } from './determination-store.ts';
import { type Listed, listedOf } from './standing.ts';

export type WorkList = 'candidate' | 'doubt';
const valueColumn = { candidate: 'amount', doubt: 'question_id' } as const;
const valueType = { candidate: 'bigint', doubt: 'smallint' } as const;

export async function readListed(
  tx: Transaction,
  list: WorkList,
  numbers: ProgrammeNumbers,
): Promise<Map<string, Listed>> {
  const nameOf = new Map([...numbers].map(([name, number]) => [number, name]));
  const chunks = new Map<string, { subject: Int32Array; value: Float64Array; place: Int32Array }[]>();
  const select = `select int4send(programme_id), string_agg(int4send(subject_id), ''), string_agg(float8send(${valueColumn[list]}), ''),
      string_agg(int4send(coalesce(nullif(right(village, 9), ''), '0')::int), '')
    from ${list} group by programme_id`;
  for await (const [programme, subject, value, place] of binaryRows(
    tx.copyOut(`copy (${select}) to stdout (format binary)`),
  )) {
    const name = nameOf.get(programme!.readInt32BE())!;
    chunks.set(name, [
      ...(chunks.get(name) ?? []),
      { subject: wholeNumbers(subject!), value: largeNumbers(value!), place: wholeNumbers(place!) },
    ]);
  }
  return new Map([...chunks].map(([name, of]) => [name, listedOf(of)]));
}

/** Each set of facts to ask, with its small number. */
export async function numberQuestions(
  tx: Transaction,
  questions: readonly (readonly string[])[],
): Promise<Map<string, number>> {
  await tx.execute(
    `insert into question (facts)
     select array(select jsonb_array_elements_text(asked)) from jsonb_array_elements($1::jsonb) as asked
     on conflict (facts) do nothing`,
    [JSON.stringify(questions)],
  );
  const rows = await tx.query<{ id: number; facts: string[] }>('select id, facts from question');
  return new Map(rows.map(({ id, facts }) => [facts.join(), id]));
}

export type NumberedListChanges = readonly {
  readonly number: number;
  readonly changes: ListChanges;
  /** The village of each change by its index; −1 where none is known. */
  readonly village: readonly number[];
}[];

export async function writeListed(
  tx: Transaction,
  list: WorkList,
  all: NumberedListChanges,
  { month, villages }: { month: Month; villages: readonly string[] },
): Promise<void> {
  const value = valueColumn[list];
  const table = `${list}_changed`;
  await tx.execute(
    `create temp table ${table} (programme_id smallint, subject_id integer, value ${valueType[list]}, was ${valueType[list]}, village integer) on commit drop`,
  );
  await copyRows(tx, table, [
    { type: 'smallint', values: all.flatMap(({ number, changes }) => changes.subject.map(() => number)) },
    { type: 'integer', values: all.flatMap(({ changes }) => changes.subject) },
    { type: valueType[list], values: all.flatMap(({ changes }) => changes.value.map(orNone)) },
    { type: valueType[list], values: all.flatMap(({ changes }) => changes.was.map(orNone)) },
    { type: 'integer', values: all.flatMap(({ village }) => village) },
  ]);
  await tx.execute(`analyze ${table}`);
  await tx.execute(
    `delete from ${list} l using ${table} c
     where c.value is null and l.programme_id = c.programme_id and l.subject_id = c.subject_id`,
  );
  await tx.execute(
    `update ${list} l set village = coalesce(v.code, ''), ${value} = c.value
     from ${table} c left join unnest($1::text[]) with ordinality as v(code, at) on v.at = c.village + 1
     where c.value is not null and c.was is not null and l.programme_id = c.programme_id and l.subject_id = c.subject_id`,
    [villages],
  );
  await tx.execute(
    `insert into ${list} (programme_id, subject_id, village, since, ${value})
     select c.programme_id, c.subject_id, coalesce(v.code, ''), $1::date, c.value
     from ${table} c left join unnest($2::text[]) with ordinality as v(code, at) on v.at = c.village + 1
     where c.value is not null and c.was is null`,
    [firstDay(month), villages],
  );
}

const orNone = (value: number) => (value < 0 ? none : value);
