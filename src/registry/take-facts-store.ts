/** Facts of a list, set by set: what it says is compared with what we know, and only differences are written. */
import type { Transaction } from '#database';
import type { Day } from '#kernel';
import { noteListedAgainstDecisions } from './listed-against-store.ts';
import { staged } from './stage-store.ts';

/** A fact that rows give: its number, and the staged column or the constant that holds the value. */
export type Giving = { readonly factId: number; readonly from: string | number };

export type FactsToTake = {
  readonly stage: string;
  readonly batchId: number;
  readonly givings: readonly Giving[];
  readonly after: number;
  readonly through: number;
  readonly spells: number;
  /** First day of the month that the list speaks of. */
  readonly period: Day;
  /** From when a row without a day of its own holds. */
  readonly since: Day;
  /** A newer list of this roster was taken before: what it says is not undone. */
  readonly older: boolean;
  readonly known: Date;
};

/**
 * Takes the facts of a stretch of rows. A first value holds from the row's own day on; a changed one from the day of the new spell,
 * else from the list's period; an equal one touches nothing. What was believed is closed, never overwritten.
 * Leaves the table `judged` (seq, verdict) until the transaction ends.
 */
export async function takeFacts(tx: Transaction, take: FactsToTake): Promise<void> {
  await tx.execute('create temp table judged (seq integer, verdict text) on commit drop');
  if (take.givings.length === 0) return;
  const beforeDecisions = await anyDecided(tx, take);
  for (let spell = 1; spell <= take.spells; spell++) {
    await judgeFacts(tx, take, { spell, beforeDecisions });
    await noteListedAgainstDecisions(tx, take.batchId);
    if (await anythingCloses(tx)) {
      await tx.execute(closeOld, [take.known]);
      await tx.execute(writeRemnants, [take.known]);
    }
    await tx.execute(writeNew, [take.known, take.batchId]);
    await tx.execute('insert into judged select seq, verdict from verdicts');
    await tx.execute('drop table verdicts');
  }
}

/** Whether a case has decided on any of these facts: then what a list says ends where a later decision begins. */
async function anyDecided(tx: Transaction, { givings }: FactsToTake): Promise<boolean> {
  const [row] = await tx.query<{ any: boolean }>(
    `select exists (select from fact where fact_id = any ($1) and said_by like 'case %' and known_until is null) as any`,
    [givings.map(({ factId }) => factId)],
  );
  return row!.any;
}

/** The table `verdicts` says of each fact whether it is new, changed, ended, extended, the same, or decided otherwise by a case. */
async function judgeFacts(
  tx: Transaction,
  take: FactsToTake,
  { spell, beforeDecisions }: { readonly spell: number; readonly beforeDecisions: boolean },
): Promise<void> {
  const values = take.givings.map(
    ({ factId, from }) => `(${factId}::smallint, ${typeof from === 'number' ? from : `s.${from}`}::bigint)`,
  );
  await tx.execute(
    `create temp table verdicts on commit drop as
     with said as materialized (
       select s.seq, s.row_number, s.subject_id, v.fact_id, v.value, s.from_day is not null as explicit, s.until_day,
         coalesce(s.from_day, '${take.since}') as from_day,
         case when s.until_day <= '${take.period}' then coalesce(s.from_day, '${take.since}')
              else greatest(s.from_day, date '${take.period}') end as on_day
       from ${staged(take.stage)} s cross join lateral (values ${values.join(', ')}) v(fact_id, value)
       where s.seq > ${take.after} and s.seq <= ${take.through} and s.doubt is null and s.spell = ${spell}
         and v.value is not null and (s.until_day is null or s.until_day > coalesce(s.from_day, '${take.since}'))
     ), compared as (
       select said.*, e.fact_id is not null as found, e.value as old_value, e.valid_from as old_from, e.valid_until as old_until,
         e.batch_id as old_batch, e.row_number as old_row, e.said_by as old_said_by, next.on_day as next_from, previous.until as previous_until
       from said
       left join fact e on e.fact_id = said.fact_id and e.subject_id = said.subject_id and e.known_until is null
         and e.valid_from <= said.on_day and (e.valid_until is null or e.valid_until > said.on_day)
       left join lateral (
         select min(n.valid_from) as on_day from fact n where (${take.older || beforeDecisions} or e.valid_until is not null)
           and n.fact_id = said.fact_id and n.subject_id = said.subject_id and n.known_until is null and n.valid_from > said.on_day
       ) next on true
       left join lateral (
         select max(b.valid_until) as until from fact b where said.explicit and e.fact_id is null
           and b.fact_id = said.fact_id and b.subject_id = said.subject_id and b.known_until is null and b.valid_from <= said.on_day
       ) previous on true
     ), judged as (
       select *, ${verdict} as verdict from compared
     )
     select *, ${newFrom} as new_from, ${newUntil} as new_until from judged
     order by fact_id, subject_id`,
  );
}

const verdict = `case
  when not found then 'new'
  when value <> old_value and old_value = 0 and old_said_by like 'case %' then 'decided'
  when value <> old_value then 'changed'
  when until_day is not distinct from old_until or (until_day is null and next_from is not null) then 'same'
  when until_day < old_until or old_until is null then 'ended'
  else 'extended' end`;

const newFrom = `case
  when verdict = 'new' then greatest(from_day, previous_until)
  when verdict = 'changed' then case when explicit and from_day > old_from then from_day else on_day end
  else old_from end`;

const newUntil = `case when verdict = 'changed' then least(until_day, old_until) else least(until_day, next_from) end`;

/** Measures the verdicts first where something closes: without that the server reads all facts for a few. */
async function anythingCloses(tx: Transaction): Promise<boolean> {
  const [row] = await tx.query<{ any: boolean }>(
    `select exists (select from verdicts where verdict in ('changed', 'ended', 'extended')) as any`,
  );
  if (row!.any) await tx.execute('analyze verdicts (verdict, fact_id, subject_id)');
  return row!.any;
}

const closeOld = `update fact f set known_until = $1 from verdicts j
  where j.verdict in ('changed', 'ended', 'extended') and f.fact_id = j.fact_id and f.subject_id = j.subject_id
    and f.valid_from = j.old_from and f.known_until is null`;

const writeRemnants = `insert into fact (subject_id, fact_id, value, valid_from, valid_until, known_from, batch_id, row_number, said_by)
  select subject_id, fact_id, old_value, old_from, new_from, $1, old_batch, old_row, old_said_by from verdicts
  where verdict = 'changed' and old_from < new_from`;

const writeNew = `insert into fact (subject_id, fact_id, value, valid_from, valid_until, known_from, batch_id, row_number)
  select subject_id, fact_id, value, new_from, new_until, $1, $2, row_number from verdicts
  where verdict not in ('same', 'decided') and (new_until is null or new_until > new_from)`;

export type Ending = {
  readonly stage: string;
  readonly roster: string;
  readonly factIds: readonly number[];
  readonly period: Day;
  /** Subjects that a waiting row may mean: nothing of theirs ends before a person has decided. */
  readonly spared: readonly number[];
};

/** Subjects who have facts of this roster at the period and are not on its full list any more, as the table `gone`. */
export async function findUnlisted(tx: Transaction, ending: Ending): Promise<number> {
  await tx.execute(
    `create temp table gone on commit drop as
     select f.fact_id, f.subject_id, f.value, f.valid_from, f.batch_id, f.row_number
     from fact f join roster_batch b on b.id = f.batch_id and b.roster = $1
     where f.fact_id = any($2) and f.known_until is null and f.valid_from <= $3 and (f.valid_until is null or f.valid_until > $3)
       and not exists (select from ${staged(ending.stage)} s where s.subject_id = f.subject_id)
       and f.subject_id <> all($4)`,
    [ending.roster, ending.factIds, ending.period, ending.spared],
  );
  await tx.execute('analyze gone (fact_id, subject_id)');
  const [row] = await tx.query<{ subjects: number }>(
    'select count(distinct subject_id) as subjects from gone',
  );
  return row!.subjects;
}

/** Ends at the period the facts in `gone`. */
export async function endUnlisted(tx: Transaction, ending: Ending, known: Date): Promise<void> {
  await tx.execute(
    `update fact f set known_until = $1 from gone g
     where f.fact_id = g.fact_id and f.subject_id = g.subject_id and f.valid_from = g.valid_from and f.known_until is null`,
    [known],
  );
  await tx.execute(
    `insert into fact (subject_id, fact_id, value, valid_from, valid_until, known_from, batch_id, row_number)
     select subject_id, fact_id, value, valid_from, $2::date, $1, batch_id, row_number from gone where valid_from < $2::date`,
    [known, ending.period],
  );
}

/** How many subjects a full list no longer names; leaves nothing behind. */
export async function countUnlisted(tx: Transaction, ending: Ending): Promise<number> {
  const subjects = await findUnlisted(tx, ending);
  await tx.execute('drop table gone');
  return subjects;
}
