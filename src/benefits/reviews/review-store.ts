import type { Transaction } from '#database';
import { firstDay, type Month } from '#kernel';
import { isHeadIn } from '#registry';

/** Somebody enrolled whom the month found not to be entitled. */
export type Contradicted = {
  readonly programme: string;
  readonly kind: 'person' | 'household';
  readonly subject: number;
};
export type ToReview = Contradicted & {
  /** Of the register: the subject, or the head of the household. */
  readonly person: number;
  /** Where the person lives, 12 digits. */
  readonly village: string;
};

/**
 * Those of whom no review is open, and none of the last months kept the enrolment. A household without a head waits for one.
 */
export const listToReview = (
  tx: Transaction,
  contradicted: readonly Contradicted[],
  { month, procedure, holds }: { month: Month; procedure: string; holds: number },
): Promise<ToReview[]> =>
  tx.query(
    `select c.programme, c.kind, c.subject, p.id as person, p.village
     from unnest($1::text[], $2::text[], $3::integer[]) as c(programme, kind, subject)
     left join household_member m on c.kind = 'household' and m.household_id = c.subject and ${isHeadIn('$4')}
     join person p on p.id = case c.kind when 'person' then c.subject else m.person_id end
     where not exists (select from case_file r where r.procedure = $5 and r.subject = c.kind and r.subject_id = c.subject
       and c.programme = any (r.programmes) and (r.outcome is null or r.opened_at > $4::date - make_interval(months => $6)))
     order by c.subject, c.programme`,
    [
      contradicted.map(({ programme }) => programme),
      contradicted.map(({ kind }) => kind),
      contradicted.map(({ subject }) => subject),
      firstDay(month),
      procedure,
      holds,
    ],
  );
