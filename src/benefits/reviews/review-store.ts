import type { Transaction } from '#database';
import { type Day, firstDay, type Month } from '#kernel';
import { householdRoles } from '#policy';
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

/** Somebody living who is enrolled in programmes that nobody has looked at for long. */
export type LongUnseen = Omit<ToReview, 'programme'> & {
  readonly programmes: readonly string[];
  /** When it was last decided on, or else since when it is received. */
  readonly seen: Day;
};

type Unseen = {
  /** Ids of programmes by the names of the facts that say who is enrolled. */
  readonly enrolled: ReadonlyMap<string, string>;
  /** Procedures whose end says that somebody has looked. */
  readonly deciding: readonly string[];
  readonly on: Day;
  readonly everyMonths: number;
  readonly most: number;
};

/** The longest unseen first; none of whom a case about the same is open. A household without a head waits for one. */
export const listLongUnseen = (
  tx: Transaction,
  { enrolled, deciding, on, everyMonths, most }: Unseen,
): Promise<LongUnseen[]> =>
  tx.query(
    `with asked as (select a.programme, n.id, n.subject from unnest($1::text[], $2::text[]) as a(fact, programme) join fact_name n on n.name = a.fact),
     unseen as (
       select a.programme, a.subject as kind, f.subject_id as subject, greatest(f.valid_from, k.ended) as seen
       from asked a join fact f on f.fact_id = a.id and f.known_until is null and f.value = 1 and f.valid_from <= $4 and (f.valid_until is null or f.valid_until > $4)
       left join lateral (select max((c.since at time zone 'Asia/Shanghai')::date) as ended, bool_or(c.outcome is null) as open from case_file c
         where c.procedure = any ($3) and c.subject = a.subject and c.subject_id = f.subject_id and a.programme = any (c.programmes)) k on true
       where k.open is not true)
     select u.kind, u.subject, p.id as person, p.village, array_agg(u.programme order by u.programme) as programmes, min(u.seen) as seen
     from unseen u
       left join household_member m on u.kind = 'household' and m.household_id = u.subject and m.valid_until is null and m.role = ${householdRoles.indexOf('head')}
       join person p on p.id = case u.kind when 'person' then u.subject else m.person_id end
     where u.seen <= $4::date - make_interval(months => $5) and p.died_on is null and length(p.village) = 12
     group by 1, 2, 3, 4 order by min(u.seen), u.kind, u.subject limit $6`,
    [[...enrolled.keys()], [...enrolled.values()], deciding, on, everyMonths, most],
  );

/** Regular reviews that were opened on a day; who counts holds the others until its transaction ends. */
export async function countRegular(tx: Transaction, procedure: string, on: Day): Promise<number> {
  await tx.execute(`select pg_advisory_xact_lock(hashtext('handrail regular reviews'))`);
  const [row] = await tx.query<{ opened: number }>(
    `select count(*)::integer as opened from case_file where procedure = $1 and key like 'regular-review/%'
       and opened_at >= $2::timestamp at time zone 'Asia/Shanghai' and opened_at < ($2::date + 1)::timestamp at time zone 'Asia/Shanghai'`,
    [procedure, on],
  );
  return row!.opened;
}
