import type { Transaction } from '#database';
import { type Day, type Month, monthOf } from '#kernel';

/** A stretch of months with one outcome. Not entitled is the absence of a span in a closed month. */
export type Span = {
  readonly programme: string;
  /** Whose: the person's own, or the household's where the person lived in those months. */
  readonly of: 'person' | 'household';
  readonly from: Month;
  /** First month in which it no longer held; undefined while it holds. */
  readonly until: Month | undefined;
  readonly outcome: 'entitled' | 'undecided';
  /** Fen; 0 when undecided. */
  readonly amount: number;
  readonly quantity: number | undefined;
};

/** The spans of a person and of the households lived in, each cut to the months of living there, the newest first. */
export async function statementHistory(tx: Transaction, personId: number): Promise<Span[]> {
  const rows = await tx.query<{
    programme: string;
    of: Span['of'];
    from: Day;
    until: Day | null;
    outcome: 1 | 2;
    amount: number;
    quantity: number | null;
  }>(
    `select n.name as programme, n.subject as of, greatest(d.from_month, s.since) as "from", least(d.until_month, s.until) as until,
       outcome, amount, quantity
     from (
       select 'person' as kind, $1::int as id, date '0001-01-01' as since, null::date as until
       union all
       select 'household', household_id, date_trunc('month', valid_from)::date, date_trunc('month', valid_until)::date
       from household_member where person_id = $1
     ) s
     join programme_name n on n.subject = s.kind
     join determination d on d.programme_id = n.id and d.subject_id = s.id
       and (s.until is null or d.from_month < s.until) and (d.until_month is null or d.until_month > s.since)
     order by "from" desc, programme`,
    [personId],
  );
  return rows.map(({ from, until, outcome, quantity, ...row }) => ({
    ...row,
    from: monthOf(from),
    until: until === null ? undefined : monthOf(until),
    outcome: outcome === 1 ? 'entitled' : 'undecided',
    quantity: quantity ?? undefined,
  }));
}
