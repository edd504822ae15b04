import { enrolledFact, type Term } from '#policy';

/** For two programmes that bar each other: their files cannot both import the other. A name that no city offers does not load. */
export const programmeNamed = (id: string) => ({
  id,
  entitled: { node: { kind: 'given', programme: id, what: 'entitled' } } satisfies Term<boolean>,
  enrolled: { node: { kind: 'fact', name: enrolledFact(id) } } satisfies Term<boolean>,
});
