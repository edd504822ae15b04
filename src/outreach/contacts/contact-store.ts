/** Who answers for a household: named for it, else for its village, else whoever works in the village. */
import type { Transaction } from '#database';
import type { Day } from '#kernel';

export type Contact = {
  readonly account: number;
  readonly name: string;
  readonly from: Day;
  /** Whether named for this household, not for the whole village. */
  readonly ofHousehold: boolean;
};

export type Place = { readonly village: string; readonly household: number | null };

/** One line, a day and a task's columns `household_id` and `village` given: the contact person of that day. */
export const contactOn = (day: string, of: string): string =>
  `select c.account_id, c.worker_name, c.valid_from, c.household_id is not null as of_household from contact_person c
   where c.valid_from <= ${day} and (c.valid_until is null or c.valid_until > ${day})
     and (c.household_id = ${of}.household_id or c.household_id is null and c.village = ${of}.village)
   order by c.household_id is null limit 1`;

export async function findContact(
  tx: Transaction,
  { village, household, on }: Place & { readonly on: Day },
): Promise<Contact | undefined> {
  const [row] = await tx.query<{
    account_id: number;
    worker_name: string;
    valid_from: Day;
    of_household: boolean;
  }>(
    `select c.* from (select $1::text as village, $2::int as household_id) place,
     lateral (${contactOn('$3::date', 'place')}) c`,
    [village, household, on],
  );
  return (
    row && {
      account: row.account_id,
      name: row.worker_name,
      from: row.valid_from,
      ofHousehold: row.of_household,
    }
  );
}

/** Ends who was named for just this place; false when somebody is named from that day or a later one. */
export async function endContact(
  tx: Transaction,
  { village, household, from }: Place & { readonly from: Day },
): Promise<boolean> {
  const later = await tx.query(
    `select from contact_person where village = $1 and household_id is not distinct from $2 and valid_from >= $3
       and valid_until is null`,
    [village, household, from],
  );
  if (later.length > 0) return false;
  await tx.execute(
    `update contact_person set valid_until = $3
     where village = $1 and household_id is not distinct from $2 and valid_until is null`,
    [village, household, from],
  );
  return true;
}

export type NewContact = Place & {
  readonly account: number;
  readonly name: string;
  readonly from: Day;
  readonly why: string;
  readonly by: number;
  readonly at: Date;
};

export const insertContact = (tx: Transaction, one: NewContact): Promise<number> =>
  tx.execute(
    `insert into contact_person (village, household_id, account_id, worker_name, valid_from, named_by, named_at, why)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [one.village, one.household, one.account, one.name, one.from, one.by, one.at, one.why],
  );
