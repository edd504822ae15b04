/** Open cases that time, or a move of the person, concerns. */
import type { Transaction } from '#database';
import type { Day } from '#kernel';

/** Open cases whose stage may be over by itself or late, the longest due first, without those just looked at. */
export async function listDue(
  tx: Transaction,
  now: Day,
  { seen, most }: { readonly seen: readonly number[]; readonly most: number },
): Promise<number[]> {
  const rows = await tx.query<{ id: number }>(
    `select id from case_file where outcome is null and not suspended and due_on <= $1 and id <> all ($2)
      and not escalated order by due_on, id limit $3`,
    [now, seen, most],
  );
  return rows.map(({ id }) => id);
}

/** Open cases that are worked on elsewhere than where the person lives, by number. */
export const listMoved = (
  tx: Transaction,
  {
    staying,
    after,
    most,
  }: { readonly staying: readonly string[]; readonly after: number; readonly most: number },
): Promise<{ id: number; village: string }[]> =>
  tx.query(
    `select c.id, p.village from case_file c join person p on p.id = c.person_id
     where c.outcome is null and c.id > $2 and c.procedure <> all ($1) and length(c.area) = 12 and length(p.village) = 12 and c.area <> p.village
     order by c.id limit $3`,
    [staying, after, most],
  );
