/** One row of a frozen month as explaining wants it, so that both ways of running can be held against each other. */
import { dayFromNumber } from '#kernel';
import type { Policy } from '#policy';
import {
  type Column,
  type Facts,
  householdRoles,
  type Member,
  membersKey,
  type Situation,
  type Subject,
  type Table,
  type Value,
} from '#policy';
import type { Frozen } from '../snapshot/frozen.ts';

export type Of = {
  readonly subject: Subject;
  readonly row: number;
  /** Column keys that matter; all of them, unless told. */
  readonly keys?: ReadonlySet<string>;
};

/** A household's situation is told from its first member. */
export function situationOf(policy: Policy, { population }: Frozen, { subject, row, keys }: Of): Situation {
  if (subject === 'employer' || subject === 'provider')
    return { ...factsIn(population[subject], row, keys), ...countyOf(policy, population[subject], row) };
  const { person, household, householdOf, firstMember, role } = population;
  const house = subject === 'household' ? row : householdOf[row]!;
  const self = subject === 'household' ? firstMember[row]! : row;
  const shared = factsIn(household, house, keys);
  const member = (at: number): Member => {
    const { facts, past } = factsIn(person, at, keys);
    return {
      role: householdRoles[role[at]!]!,
      facts: { ...facts, ...shared.facts },
      past: { ...past, ...shared.past },
    };
  };
  const others: Member[] = [];
  for (let at = firstMember[house]!; at < firstMember[house + 1]!; at++)
    if (at !== self) others.push(member(at));
  const known = isKnown(household, household.columns.get(membersKey)!, house);
  const county = countyOf(policy, subject === 'household' ? household : person, row);
  return { ...member(self), ...(known && { household: others }), ...county };
}

function countyOf({ counties }: Policy, { county }: Table, row: number): { county?: string } {
  const code = counties[county[row]! - 1];
  return code === undefined ? {} : { county: code };
}

const isKnown = (table: Table, { word, bit }: Column, row: number) =>
  (table.unknown[word]![row]! & bit) === 0;

function factsIn(
  table: Table,
  row: number,
  keys: ReadonlySet<string> | undefined,
): { facts: Facts; past: NonNullable<Situation['past']> } {
  const facts: Record<string, Value | undefined> = {};
  const past: Record<string, (Value | undefined)[]> = {};
  for (const [key, column] of table.columns) {
    if (key === membersKey || (keys && !keys.has(key))) continue;
    const value = isKnown(table, column, row) ? decode(column, column.values[row]!) : undefined;
    if (column.ago === 0) facts[column.fact.name] = value;
    else {
      past[column.fact.name] ??= [];
      past[column.fact.name]![column.ago - 1] = value;
    }
  }
  return { facts, past };
}

function decode({ fact }: Column, value: number): Value {
  if (fact.type === 'yes-no') return value === 1;
  if (fact.type === 'choice') return Object.keys(fact.codes ?? {})[value]!;
  return fact.type === 'day' ? dayFromNumber(value) : value;
}
