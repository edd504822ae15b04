import { type Fact, factsAsked, type Policy } from '#policy';
import { registerFacts } from './register-facts.ts';
import type { Roster } from './roster.ts';

/** The facts that a law asks for and that neither the register nor any list of the city gives: rules on them stay undecided for everybody. */
export function factsWithoutSource(policy: Policy, { rosters }: { readonly rosters: readonly Roster[] }) {
  const given = new Set([...registerFacts, ...rosters.flatMap(({ gives }) => Object.keys(gives))]);
  return [...factsAsked(policy).keys()]
    .filter((name) => !given.has(name))
    .map((name) => policy.facts.get(name) as Fact);
}
