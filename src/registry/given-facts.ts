import type { Roster } from '#declarations';
import type { Text } from '#kernel';
import type { Fact } from '#policy';

const ofPayments: Readonly<Record<string, { type: Fact['type']; label: Text; most: number }>> = {
  enrolled: { type: 'yes-no', label: { zh: '正在享受', en: 'Enrolled' }, most: 1 },
  received: { type: 'day', label: { zh: '最近一次领取', en: 'Last received' }, most: 99991231 },
};

/** A fact that a roster gives; what payment lists say of a programme (enrolled.…, received.…) needs no declaration. Throws on others. */
export function givenFact(facts: readonly Fact[], roster: Pick<Roster, 'id' | 'of'>, name: string): Fact {
  const declared = facts.find((fact) => fact.name === name);
  if (declared) return declared;
  const said = ofPayments[name.split('.')[0]!];
  if (!said || !name.includes('.'))
    throw new Error(`The roster ${roster.id} gives ${name}, which is no fact.`);
  return { name, of: roster.of, privacy: 'sensitive', least: 0, ...said };
}

/** Every fact that the rosters or the vocabulary know, each once. */
export function allFacts(facts: readonly Fact[], rosters: readonly Roster[]): Fact[] {
  const known = new Map(facts.map((fact) => [fact.name, fact]));
  for (const roster of rosters) {
    for (const name of [...Object.keys(roster.gives), ...Object.keys(roster.absent ?? {})]) {
      if (!known.has(name)) known.set(name, givenFact(facts, roster, name));
    }
  }
  return [...known.values()];
}
