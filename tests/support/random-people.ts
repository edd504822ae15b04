/** Random persons over a city's own facts, leaning towards what its lists say of most people, so that rules are reached to the end. */
import type { City } from '#declarations';
import type { Day, Fen } from '#kernel';
import type { Fact, Facts, Member, Policy, Situation } from '#policy';
import { type Random, random } from './random.ts';

const days = [
  '0001-01-01',
  '1950-03-01',
  '1984-05-15',
  '2012-02-29',
  '2023-12-01',
  '2024-03-01',
  '9999-12-31',
] as Day[];
const amounts = [0, 1, 150_00, 599_99, 600_00, 2000_00, 9999_00];

export type RandomPeople = {
  readonly people: readonly Situation[];
  readonly employers: readonly Situation[];
  readonly providers: readonly Situation[];
};

type Drawing = { readonly numbers: Random; readonly facts: readonly Fact[]; readonly absent: Facts };

/** As many persons as employers and providers; the same seed gives the same ones. */
export function randomPeople(
  { policy, city }: { readonly policy: Policy; readonly city: City },
  { count, seed }: { readonly count: number; readonly seed: number },
): RandomPeople {
  const numbers = random(seed);
  const absent = Object.fromEntries(city.rosters.flatMap(({ absent }) => Object.entries(absent ?? {})));
  const drawing: Drawing = { numbers, facts: [...policy.facts.values()], absent };
  const counties = city.counties.map(({ code }) => code);
  const many = <T>(draw: () => T) => Array.from({ length: count }, draw);
  const organisation = (of: Fact['of']): Situation => ({
    facts: drawn(of, drawing),
    county: numbers.pick(counties),
    household: [],
  });
  return {
    people: many(() => personIn(drawing, numbers.pick(counties))),
    employers: many(() => organisation('employer')),
    providers: many(() => organisation('provider')),
  };
}

function personIn(drawing: Drawing, county: string): Situation {
  const member = (role: Member['role']): Member => ({ role, facts: drawn('person', drawing) });
  return {
    role: 'head',
    facts: { ...drawn('person', drawing), ...drawn('household', drawing) },
    county,
    household: (['spouse', 'child', 'parent'] as const).filter(() => drawing.numbers.chance(0.4)).map(member),
  };
}

const drawn = (of: Fact['of'], drawing: Drawing): Facts =>
  Object.fromEntries(
    drawing.facts.filter((fact) => fact.of === of).map((fact) => [fact.name, value(fact, drawing)]),
  );

function value(fact: Fact, { numbers, absent }: Drawing): Facts[string] {
  if (fact.name === 'diedOn' && numbers.chance(0.9)) return '9999-12-31' as Day;
  if (fact.name in absent && numbers.chance(0.4)) return absent[fact.name];
  if (numbers.chance(0.1)) return undefined;
  switch (fact.type) {
    case 'yes-no':
      return numbers.chance(0.6);
    case 'choice':
      return numbers.pick(Object.keys(fact.codes ?? {}));
    case 'day':
      return numbers.pick(days);
    case 'money':
      return Math.min(fact.most, numbers.pick(amounts)) as Fen;
    case 'number':
      return Math.max(fact.least, Math.min(fact.most, numbers.pick([0, 1, 11, 12, 24, 40])));
  }
}
