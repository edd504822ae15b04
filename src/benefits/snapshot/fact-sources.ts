/** Where each fact comes from: the register, lists of departments, or what was recorded; and what silence about it means. */
import { type Roster, registerFacts } from '#declarations';
import { encode, factsAsked, neverDay, type Policy } from '#policy';

/** A list's word about whoever is not on it. */
export type Absence = { readonly roster: string; readonly value: number };

export type FactSource = {
  readonly fact: string;
  readonly by: 'register' | 'lists' | 'records';
  /** All of them must be fresh before absence says anything. */
  readonly absence: readonly Absence[];
  /** For enrolments and receipts that no list speaks of: none, never. */
  readonly otherwise: number | undefined;
};

export type FactSources = {
  readonly of: ReadonlyMap<string, FactSource>;
  /** Days after which a roster's last list is no longer believed. */
  readonly silentAfter: ReadonlyMap<string, number>;
  /** How many months back each fact is asked for, and the most of any. */
  readonly asked: ReadonlyMap<string, number>;
  readonly monthsBack: number;
};

const ofRegister = new Set(registerFacts);

export function factSources(policy: Policy, rosters: readonly Roster[]): FactSources {
  const asked = factsAsked(policy);
  return {
    of: new Map([...asked.keys()].map((fact) => [fact, sourceOf(policy, rosters, fact)])),
    silentAfter: new Map(rosters.map(({ id, silentAfterDays }) => [id, silentAfterDays])),
    asked,
    monthsBack: Math.max(0, ...asked.values()),
  };
}

function sourceOf(policy: Policy, rosters: readonly Roster[], name: string): FactSource {
  const fact = policy.facts.get(name)!;
  const absence = rosters.flatMap(({ id, absent }) => {
    const value = absent?.[name];
    return value === undefined ? [] : [{ roster: id, value: encode(fact, value) }];
  });
  const listed = absence.length > 0 || rosters.some(({ gives }) => name in gives);
  if (listed) return { fact: name, by: 'lists', absence, otherwise: undefined };
  if (ofRegister.has(name)) return { fact: name, by: 'register', absence, otherwise: undefined };
  if (name.startsWith('enrolled.')) return { fact: name, by: 'records', absence, otherwise: 0 };
  if (name.startsWith('received.'))
    return { fact: name, by: 'records', absence, otherwise: encode(fact, neverDay) };
  return { fact: name, by: 'records', absence, otherwise: undefined };
}
