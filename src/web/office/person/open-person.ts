/** Opens a person for a page: under row security, for the purpose that was named, with its line in the trail. */
import { purposesFor } from '#access';
import { witness } from '#audit';
import type { Transaction } from '#database';
import { type Day, isDay, isMonth, lastDay, type Month, monthOf } from '#kernel';
import { readLists } from '../../register/read-lists.ts';
import { findPersonRows, type PersonRows } from '../../register/read-person.ts';
import { situationIn } from '../../register/read-situation.ts';
import type { ListRow } from '../../register/register-store.ts';
import { type Statement, statementOf } from '../../statement/statement.ts';
import type { Visit } from '../../visit.ts';

export type Opening = {
  readonly person: number;
  /** What the trail calls it: "read.person". */
  readonly act: string;
  readonly on?: Day;
};

type Opened = { readonly tx: Transaction; readonly rows: PersonRows; readonly lists: readonly ListRow[] };

/** Undefined when there is nobody of that number, or nobody whom the actor may see: the same answer for both. */
export async function openPerson<Value>(
  visit: Visit,
  { person, act, on = visit.needs.today() }: Opening,
  work: (opened: Opened) => Promise<Value>,
): Promise<Value | undefined> {
  if (!Number.isSafeInteger(person) || person <= 0 || person > 2_147_483_647) return undefined;
  const lists = await readLists(visit.needs.database);
  return visit.inTransaction(async (tx) => {
    const rows = await findPersonRows(tx, { person, on, knownOn: visit.needs.today() });
    if (!rows) return undefined;
    const value = await work({ tx, rows, lists });
    // Last, because the end of the trail stays locked until the transaction ends.
    await witness(tx, { act, at: visit.needs.clock(), person });
    return value;
  });
}

/** Somebody with several purposes says first which one it is this time; the session keeps it. */
export const mustNamePurpose = ({ session }: Visit): boolean =>
  session.purpose === undefined && purposesFor(session.account).length > 1;

/** The statement of the rows for a month, under the name that the reader may see. */
export function statementFrom(
  { rows, lists }: Pick<Opened, 'rows' | 'lists'>,
  { needs: { city, policy } }: Pick<Visit, 'needs'>,
  { month, name }: { readonly month: Month; readonly name: string },
): Statement {
  const { situation, origins } = situationIn({ rows, lists, city, policy, month });
  return statementOf({ policy, situation, origins, name, month });
}

export type MonthAsked = { readonly month: Month; readonly on: Day; readonly wrong: boolean };

/** The month of the address; this month when it is left out or not one. A future month is seen with the household of today. */
export function monthAsked({ c, needs }: Visit): MonthAsked {
  const asked = c.req.query('month');
  const today = needs.today();
  const month = asked && isMonth(asked) ? asked : monthOf(today);
  const end = lastDay(month);
  return { month, on: end < today ? end : today, wrong: asked !== undefined && !isMonth(asked) };
}

export const dayAsked = ({ c, needs }: Visit): Day => {
  const asked = c.req.query('as-of');
  return asked && isDay(asked) ? asked : needs.today();
};

export const personNamed = ({ c }: Visit): number => Number(c.req.param('person'));
