/** The rules as a good programmer of SQL would write them for this one policy; both databases take the same words. */
import type { Amounts, Person } from './peer.ts';

const flags = ['mind', 'care', 'injury', 'orphan', 'disabled', 'child', 'dibao', 'near'] as const;
const numbers = ['grade', 'age', 'income', 'size'] as const;

export const createPeople = `create table people (${[
  ...flags.map((name) => `${name} boolean`),
  ...numbers.map((name) => `${name} bigint`),
].join(', ')})`;

/** Rows for `insert into people values …`, some thousands at a time. */
export function* insertPeople(people: readonly Person[]): Generator<string> {
  for (let from = 0; from < people.length; from += 4_000)
    yield `insert into people values ${people
      .slice(from, from + 4_000)
      .map(rowOf)
      .join(', ')}`;
}

const rowOf = (person: Person) =>
  `(${[...flags, ...numbers].map((name) => String(person[name])).join(', ')})`;

export const totalsOf = (a: Amounts) => `
  with claims as (
    select case when (dibao or (near and income <= ${a.line} * size)) and not orphan and not injury
             then case when not dibao then ${a.near} when grade < 2 then ${a.heavy} else ${a.living} end else 0 end as living,
           case when not care or injury then 0 when grade = 0 then ${a.nursing[0]} when grade = 1 then ${a.nursing[1]}
             when grade = 2 and mind then ${a.nursing[2]} else 0 end as nursing,
           case when age >= 60 and disabled and (dibao or near) then ${a.elderly} else 0 end as elderly,
           case when age <= 14 and child and (dibao or near or income <= ${a.childLine} * size) and not orphan
             then ${a.childMonthly} else 0 end as child
    from people
  )
  select cast(sum(living) as double precision) as living,
    cast(sum(case when nursing >= elderly then nursing else 0 end) as double precision) as nursing,
    cast(sum(case when nursing >= elderly then 0 else elderly end) as double precision) as elderly,
    cast(sum(child) as double precision) as child
  from claims`;
