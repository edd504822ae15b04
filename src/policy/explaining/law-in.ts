import type { Month } from '#kernel';
import type { Subject } from '../language/vocabulary.ts';
import type { Law } from './world.ts';

/** The law as it stands in one month, for some subjects: its rules and amounts are taken to hold for good. */
export function lawIn(law: Law, month: Month, subjects: readonly Subject[]): Law {
  const { from, rules, order } = law.era(month);
  const programmes = law.programmes.filter(({ id, of }) => subjects.includes(of) && rules.has(id));
  const kept = new Set(programmes.map(({ id }) => id));
  const era = { from, order, rules: new Map([...rules].filter(([id]) => kept.has(id))) };
  return { facts: law.facts, programmes, era: () => era, parameter: (name) => law.parameter(name, month) };
}
