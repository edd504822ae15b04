/** Opens a person for a page: under row security, for the purpose that was named, with its line in the trail. */
import { purposesFor } from '#access';
import { witness } from '#audit';
import type { Transaction } from '#database';
import { type Day, done, isDay, isMonth, lastDay, type Month, monthOf } from '#kernel';
import { findPersonFile, listCoverage, type PersonFile, situationOf } from '#registry';
import { originsOf } from '../../statement/origins-of.ts';
import { type Statement, statementOf } from '../../statement/statement.ts';
import type { Visit } from '../../visit.ts';

export type Opening = {
  readonly person: number;
  /** What the trail calls it: "read.person". */
  readonly act: string;
  readonly month: Month;
};

export type Opened = { readonly tx: Transaction; readonly file: PersonFile; readonly statement: Statement };

/** Undefined when there is nobody of that number, or nobody whom the actor may see: the same answer for both. */
export async function openPerson<Value>(
  visit: Visit,
  { person, act, month }: Opening,
  work: (opened: Opened) => Promise<Value>,
): Promise<Value | undefined> {
  if (!isPersonNumber(person)) return undefined;
  const { needs } = visit;
  const coverage = await listsUntil(visit, lastDay(month));
  return visit.inTransaction(async (tx) => {
    const file = await findPersonFile(tx, needs.secrets, { personId: person, on: needs.today() });
    if (!file) return undefined;
    const { city, policy } = needs;
    const inMonth = await situationOf(tx, city, { personId: person, month });
    const origins = originsOf({ inMonth, coverage, city, policy, on: lastDay(month) });
    const { name } = file.person;
    const value = await work({
      tx,
      file,
      statement: statementOf({ policy, situation: inMonth.situation, origins, name, month }),
    });
    // Last, because the end of the trail stays locked until the transaction ends.
    await witness(tx, { act, at: needs.clock(), person });
    return value;
  });
}

const isPersonNumber = (person: number): boolean =>
  Number.isSafeInteger(person) && person > 0 && person <= 2_147_483_647;

/** Read as the system: it names no person, and every reader may know how fresh a fact is. */
async function listsUntil({ needs }: Visit, on: Day) {
  const { value } = await needs.database.work(async (tx) => done(await listCoverage(tx, on)));
  return value;
}

/** Somebody with several purposes says first which one it is this time; the session keeps it. */
export const mustNamePurpose = ({ session }: Visit): boolean =>
  session.purpose === undefined && purposesFor(session.account).length > 1;

export type MonthAsked = { readonly month: Month; readonly wrong: boolean };

/** The month of the address; this month when it is left out or not one. */
export function monthAsked({ c, needs }: Visit): MonthAsked {
  const asked = c.req.query('month');
  if (asked !== undefined && isMonth(asked) && asked > firstMonth && asked < lastMonth)
    return { month: asked, wrong: false };
  return { month: monthOf(needs.today()), wrong: asked !== undefined };
}

/** Beyond them no calendar of ours reaches. */
const firstMonth = '1949-09';
const lastMonth = '2200-01';

export const dayAsked = ({ c, needs }: Visit): Day => {
  const asked = c.req.query('as-of');
  return asked && isDay(asked) ? asked : needs.today();
};

export const personNamed = ({ c }: Visit): number => Number(c.req.param('person'));
