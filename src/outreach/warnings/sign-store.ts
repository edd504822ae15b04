/** Signs of the newest month: which stand, which are new and raise a warning, which are gone. */
import type { Transaction } from '#database';
import { type Day, firstDay, type Month } from '#kernel';
import type { SignFact } from './warning.ts';

/** Each standing sign as "sign household". */
export async function readSigns(tx: Transaction): Promise<Set<string>> {
  const rows = await tx.query<{ key: string }>(
    `select s.sign || ' ' || w.household_id as key from warning_sign s join warning w on w.id = s.warning_id where s.until_month is null`,
  );
  return new Set(rows.map(({ key }) => key));
}

export type NewSign = {
  readonly sign: string;
  readonly household: number;
  readonly facts: readonly SignFact[];
};
type Changed = {
  readonly fresh: readonly NewSign[];
  readonly gone: readonly string[];
  readonly month: Month;
  readonly at: Date;
  readonly due: Day;
};

/** A sign that comes anew opens a closed warning again; one that is gone closes nothing: that is a person's to do. */
export async function writeSigns(tx: Transaction, changed: Changed): Promise<void> {
  await endSigns(tx, changed);
  await followHouseholds(tx);
  await beginSigns(tx, changed);
}

const endSigns = (tx: Transaction, { gone, month, at }: Changed): Promise<number> =>
  tx.execute(
    `with gone as (
       update warning_sign s set until_month = $2::date from warning w
       where w.id = s.warning_id and s.until_month is null and s.sign || ' ' || w.household_id = any($1) returning s.warning_id, s.sign, w.village
     )
     insert into outreach_event (warning_id, village, at, deed, details)
     select warning_id, village, $3, 'sign-gone', jsonb_build_object('sign', sign) from gone`,
    [gone, firstDay(month), at],
  );

const followHouseholds = (tx: Transaction): Promise<number> =>
  tx.execute(
    'update warning w set village = h.village from household h where h.id = w.household_id and h.village <> w.village',
  );

async function beginSigns(tx: Transaction, { fresh, month, at, due }: Changed): Promise<void> {
  await tx.execute(
    `create temp table sign_found on commit drop as
     select f.sign, f.household, f.facts, h.village
     from jsonb_to_recordset($1) as f(sign text, household int, facts jsonb) join household h on h.id = f.household`,
    [JSON.stringify(fresh)],
  );
  await tx.execute(
    `with raised as (
       insert into warning (household_id, village, state, raised_at, due_on)
       select distinct household, village, 'raised', $1::timestamptz, $2::date from sign_found order by household
       on conflict (household_id) do update set state = 'raised', raised_at = $1, due_on = $2, closed_because = null
         where warning.state = 'closed'
       returning id, village, xmax = 0 as first
     )
     insert into outreach_event (warning_id, village, at, deed)
     select id, village, $1, case when first then 'raised' else 'raised-again' end from raised`,
    [at, due],
  );
  await tx.execute(
    `with found as (
       insert into warning_sign (warning_id, sign, from_month, facts)
       select w.id, f.sign, $1::date, f.facts from sign_found f join warning w on w.household_id = f.household
       on conflict (warning_id, sign, from_month) do update set until_month = null, facts = excluded.facts
       returning warning_id, sign
     )
     insert into outreach_event (warning_id, village, at, deed, details)
     select w.id, w.village, $2, 'sign-found', jsonb_build_object('sign', sign) from found join warning w on w.id = warning_id`,
    [firstDay(month), at],
  );
}
