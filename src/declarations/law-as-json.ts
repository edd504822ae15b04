import { cite, type Fact, type Policy } from '#policy';
import type { City } from './city.ts';
import { programmeAsJson } from './programme-as-json.ts';
import { registerFacts } from './register-facts.ts';
import type { Roster } from './roster.ts';

/** What `handrail law --json` prints: all that a city's law says, in a stable form for programs. */
export function lawAsJson(policy: Policy, { id, name, rosters, offers, warningSigns }: City) {
  const titleOf = (programmeId: string) =>
    policy.programmes.find((one) => one.id === programmeId)?.title ?? { zh: programmeId, en: programmeId };
  return {
    city: { id, name },
    facts: [...policy.facts.values()].map((fact) => factAsJson(fact, rosters)),
    programmes: offers.map((offer) => programmeAsJson(offer, titleOf)),
    rosters: rosters.map(rosterAsJson),
    warningSigns: warningSigns.map((offer) => programmeAsJson(offer, titleOf)),
  };
}

const factAsJson = (fact: Fact, rosters: readonly Roster[]) => ({
  name: fact.name,
  type: fact.type,
  of: fact.of,
  label: fact.label,
  ...(fact.codes && { codes: fact.codes }),
  privacy: fact.privacy,
  source: sourceOf(fact, rosters),
});

/** Ids of the rosters that give it; else 'register', or 'application' where a person or a decision says it. */
function sourceOf({ name }: Fact, rosters: readonly Roster[]): string[] {
  const given = rosters.filter(({ gives }) => name in gives).map(({ id }) => id);
  if (given.length > 0) return given;
  return [registerFacts.includes(name) ? 'register' : 'application'];
}

const rosterAsJson = ({ id, title, owner, every, of, columns, gives, purpose, basis, keeps }: Roster) => ({
  id,
  title,
  owner,
  every,
  of,
  columns: Object.entries(columns).map(([name, { kind, title, optional }]) => ({
    name,
    kind,
    title,
    optional: optional ?? false,
  })),
  gives: Object.keys(gives),
  purpose,
  basis: cite(basis, 'zh'),
  keeps,
});
