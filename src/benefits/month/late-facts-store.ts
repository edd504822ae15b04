/** What was learned after a moment although it already held. */
import type { Transaction } from '#database';
import { type Day, firstDay, lastDay, type Month, monthOf } from '#kernel';
import { binaryRows, wholeNumbers } from '../snapshot/binary-rows.ts';

export type LateReading = {
  readonly facts: ReadonlySet<string>;
  readonly after: Date;
  readonly until: Date;
  /** Day count on which they already held. */
  readonly heldBy: number;
};

/** By fact: the subjects of whom it was learned late, with when (seconds since 1970). */
export async function readLate(
  tx: Transaction,
  late: LateReading,
): Promise<Map<string, Map<number, number>>> {
  const names = await tx.query<{ id: number; name: string }>(
    'select id, name from fact_name where name = any($1)',
    [[...late.facts]],
  );
  const found = new Map<string, Map<number, number>>();
  if (names.length === 0) return found;
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  const select = `select int4send(fact_id), string_agg(int4send(subject_id), ''),
      string_agg(int4send(extract(epoch from known_from)::int), '' )
    from fact
    where known_from > timestamptz '${late.after.toISOString()}' and known_from <= timestamptz '${late.until.toISOString()}'
      and fact_id = any(array[${names.map(({ id }) => id).join()}]::smallint[])
      and valid_from <= date '2000-01-01' + ${late.heldBy}
    group by fact_id`;
  for await (const [fact, subject, learned] of binaryRows(
    tx.copyOut(`copy (${select}) to stdout (format binary)`),
  )) {
    const name = nameOf.get(fact!.readInt32BE())!;
    const [subjects, moments] = [wholeNumbers(subject!), wholeNumbers(learned!)];
    const of = found.get(name) ?? new Map<number, number>();
    for (let at = 0; at < subjects.length; at++) of.set(subjects[at]!, moments[at]!);
    found.set(name, of);
  }
  return found;
}

/** A closed month with the moment up to which its newest run knew, and the days its facts are looked at on. */
export type ClosedMonth = { readonly month: Month; readonly knownAt: Date; readonly days: readonly Day[] };

export async function listClosedMonths(
  tx: Transaction,
  daysOf: (month: Month) => readonly Day[],
): Promise<ClosedMonth[]> {
  const rows = await tx.query<{ month: Day; knownAt: Date }>(
    `select month, max(known_at) as "knownAt" from month_run where state = 'done' group by month order by month`,
  );
  return rows.map(({ month, knownAt }) => ({
    month: monthOf(month),
    knownAt,
    days: daysOf(monthOf(month)),
  }));
}

/** Closed months of which a fact, as known now, differs from what their newest run knew. Order of months. */
export async function findTouchedMonths(
  tx: Transaction,
  closed: readonly ClosedMonth[],
  { facts, knownAt }: { facts: ReadonlySet<string>; knownAt: Date },
): Promise<Month[]> {
  if (closed.length === 0) return [];
  const rows = await tx.query<{ month: Day }>(touched, [
    JSON.stringify(
      closed.map(({ month, knownAt, days }) => ({
        month: firstDay(month),
        last: lastDay(month),
        then: knownAt,
        days,
      })),
    ),
    [...facts],
    knownAt,
  ]);
  return rows.map(({ month }) => monthOf(month));
}

const knew = (fact: string, moment: string) =>
  `${fact}.known_from <= ${moment} and (${fact}.known_until is null or ${fact}.known_until > ${moment})`;
const holds = (fact: string) =>
  `${fact}.valid_from <= d.day and (${fact}.valid_until is null or ${fact}.valid_until > d.day)`;
/** Asked in two, since what is believed and what no longer is stand under two indexes. */
const notKnownSame = (moment: string) => `
      not exists (select from fact o where ${sameFact} and o.known_until is null and o.known_from <= ${moment})
      and not exists (select from fact o where ${sameFact} and o.known_until is not null and o.known_from <= ${moment}
        and o.known_until > ${moment})`;
const sameFact = `o.fact_id = f.fact_id and o.subject_id = f.subject_id and o.value = f.value and ${holds('o')}`;

/** News are facts learned, or no longer believed, since the earliest of the runs; what was merely closed and written anew is none. */
const touched = `
  with closed as materialized (
    select c.month, c.last, c.then, c.days from jsonb_to_recordset($1) as c(month date, last date, "then" timestamptz, days date[])
  ), earliest as (select min("then") as moment from closed),
  news as materialized (
    select f.* from fact f where f.fact_id in (select id from fact_name where name = any($2))
      and (f.known_from > (select moment from earliest) or f.known_until > (select moment from earliest))
  )
  select c.month from closed c
  where exists (
    select from news f, unnest(c.days) as d(day)
    where ${holds('f')} and f.known_from > c.then and ${knew('f', '$3')}
      and ${notKnownSame('c.then')}
  ) or exists (
    select from news f, unnest(c.days) as d(day)
    where ${holds('f')} and f.known_until > c.then and f.known_until <= $3 and ${knew('f', 'c.then')}
      and ${notKnownSame('$3')}
  )
  or exists (select from certificate where known_at > c.then and known_at <= $3 and valid_from <= c.last)
  -- A death is learned on a day, not at a moment: one of the run's own day may have come after it.
  or exists (select from person where died_known_on >= (c.then at time zone 'Asia/Shanghai')::date and died_on <= c.last)
  or exists (select from person where created_at > c.then and created_at <= $3)
  order by c.month`;
