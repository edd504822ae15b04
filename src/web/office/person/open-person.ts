/** Opens a person for a page: under row security, for the purpose that was named, with its line in the trail. */
import { purposesFor } from '#access';
import { witness } from '#audit';
import type { Transaction } from '#database';
import { type Day, done, isDay, isMonth, lastDay, type Month, monthOf } from '#kernel';
import {
  type Coverage,
  findPersonFile,
  listCoverage,
  type PersonFile,
  type PersonInMonth,
  situationOf,
} from '#registry';
import { originsOf } from '../../statement/origins-of.ts';
import { type Statement, statementOf } from '../../statement/statement.ts';
import type { Visit } from '../../visit.ts';

export type Opening = {
  readonly person: number;
  /** What the trail calls it: "read.person". */
  readonly act: string;
  readonly month: Month;
  /** When given, the statement is also worked out as it was known then. */
  readonly before?: Date | undefined;
};

export type OpenedFile = { readonly tx: Transaction; readonly file: PersonFile };
export type Opened = OpenedFile & {
  readonly statement: Statement;
  /** As it was known at the moment that was asked for. */
  readonly before: Statement | undefined;
  /** Whether the person's own or the household's fact is known in the month. */
  knows(fact: string): boolean;
};

/** Undefined when there is nobody of that number, or nobody whom the actor may see: the same answer for both. */
export async function openPerson<Value>(
  visit: Visit,
  { person, act, month, before }: Opening,
  work: (opened: Opened) => Promise<Value>,
): Promise<Value | undefined> {
  if (!(await visit.inTransaction((tx) => findFile(visit, tx, person)))) return undefined;
  const known = await knownOf(visit, { person, month });
  const then = before && (await knownOf(visit, { person, month, knownAt: before }));
  return openFile(visit, { person, act }, ({ tx, file }) =>
    work({
      tx,
      file,
      statement: statementFrom(visit, { file, month, ...known }),
      before: then && statementFrom(visit, { file, month, ...then }),
      knows: (fact) => known.inMonth.situation.facts[fact] !== undefined,
    }),
  );
}

/** The file alone, where nothing is told of what the person is entitled to: no statement is worked out. */
export function openFile<Value>(
  visit: Visit,
  { person, act }: Omit<Opening, 'month' | 'before'>,
  work: (opened: OpenedFile) => Promise<Value>,
): Promise<Value | undefined> {
  return visit.inTransaction(async (tx) => {
    const file = await findFile(visit, tx, person);
    if (!file) return undefined;
    const value = await work({ tx, file });
    // Last, because the end of the trail stays locked until the transaction ends.
    await witness(tx, { act, at: visit.needs.clock(), person });
    return value;
  });
}

const findFile = async (
  { needs }: Visit,
  tx: Transaction,
  person: number,
): Promise<PersonFile | undefined> =>
  isPersonNumber(person)
    ? await findPersonFile(tx, needs.secrets, { personId: person, on: needs.today() })
    : undefined;

const isPersonNumber = (person: number): boolean =>
  Number.isSafeInteger(person) && person > 0 && person <= 2_147_483_647;

type Known = { readonly inMonth: PersonInMonth; readonly coverage: readonly Coverage[] };

/**
 * Read as the system, once the actor was found to see the person: what is due depends on members of the household whom
 * the actor may not see, and a statement must come to the same for every reader. What is told of them is told below.
 */
async function knownOf(
  { needs }: Visit,
  { person, month, knownAt }: { person: number; month: Month; knownAt?: Date },
): Promise<Known> {
  const { value } = await needs.database.work(async (tx) =>
    done({
      inMonth: await situationOf(tx, needs.city, { personId: person, month, ...(knownAt && { knownAt }) }),
      coverage: await listCoverage(tx, lastDay(month)),
    }),
  );
  return value;
}

/** Facts of members whom the actor may not see are counted and not shown. */
function statementFrom(
  { needs: { city, policy } }: Visit,
  { file, month, inMonth, coverage }: Known & { readonly file: PersonFile; readonly month: Month },
): Statement {
  const named = new Set(file.household?.members.filter(({ name }) => name !== undefined).map(({ id }) => id));
  const origins = originsOf({ inMonth, coverage, city, policy, on: lastDay(month) });
  return statementOf({
    policy,
    situation: inMonth.situation,
    origins,
    topics: city.topics,
    name: file.person.name,
    month,
    shows: (member) => member === 0 || named.has(inMonth.members[member - 1]?.personId ?? 0),
  });
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
