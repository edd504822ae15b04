/** Why a subject's outcome or amount is not what it was: found by holding two frozen months against each other. */
import { membersKey, type Policy, type Programme, type Table } from '#policy';
import { type Frozen, rowsById } from '../snapshot/frozen.ts';
import { type FactsBehind, factsBehind } from './facts-behind.ts';

/** fact:<name> where a fact differs; person: not in the register before, or not any more; household: other members; time: a birthday or a term. */
export type Reason = `fact:${string}` | 'person' | 'household' | 'edition' | 'amount' | 'time';

export type Both = { readonly before: Frozen; readonly after: Frozen };

/** Says for a subject's number all reasons that are found, the nearest first; never none. */
export type FindReasons = (subject: number) => Reason[];

export function reasonsFor(policy: Policy, programme: Programme, { before, after }: Both): FindReasons {
  const behind = factsBehind(policy, programme.id, after.month);
  const law = lawChanges(policy, behind, { before, after });
  const rows = {
    before: rowsById(before.ids[programme.of]),
    after: rowsById(after.ids[programme.of]),
  };
  const differs = differencesIn(behind, programme, { before, after });
  return (subject) => {
    const from = rows.before[subject] ?? -1;
    const to = rows.after[subject] ?? -1;
    if (from < 0 || to < 0) return ['person'];
    const found = [...differs(from, to), ...law];
    return found.length > 0 ? found : ['time'];
  };
}

function lawChanges(policy: Policy, { programmes }: FactsBehind, { before, after }: Both): Reason[] {
  const [then, now] = [policy.era(before.month), policy.era(after.month)];
  const edition = programmes.some((id) => then.rules.get(id)?.edition !== now.rules.get(id)?.edition);
  const amount = programmes.some((programme) =>
    Object.keys(policy.offers.get(programme)?.amounts ?? {}).some((name) => {
      const value = (month: typeof before.month) => {
        const { city, counties } = policy.parameter({ programme, name }, month);
        return JSON.stringify([city?.value, [...counties].map(([county, { value }]) => [county, value])]);
      };
      return value(before.month) !== value(after.month);
    }),
  );
  return [...(edition ? (['edition'] as const) : []), ...(amount ? (['amount'] as const) : [])];
}

type Differs = (from: number, to: number) => Reason[];

function differencesIn(behind: FactsBehind, { of }: Programme, { before, after }: Both): Differs {
  const own = pairs(before.population[of], after.population[of], behind.own);
  const shared = pairs(before.population.household, after.population.household, behind.household);
  const others = pairs(before.population.person, after.population.person, behind.members);
  const memberRows = behind.members.length > 0 ? rowsById(before.ids.person) : undefined;
  const asksHousehold = shared.length > 0 || others.length > 0;
  return (from, to) => {
    const found = namesOf(own, from, to);
    if (of === 'employer' || of === 'provider' || !asksHousehold) return found;
    const fromHouse = of === 'household' ? from : before.population.householdOf[from]!;
    const toHouse = of === 'household' ? to : after.population.householdOf[to]!;
    if (before.ids.household[fromHouse] !== after.ids.household[toHouse]) return [...found, 'household'];
    found.push(...namesOf(shared, fromHouse, toHouse));
    if (!memberRows) return found;
    if (!sameMembers({ before, after }, fromHouse, toHouse)) found.push('household');
    for (
      let to = after.population.firstMember[toHouse]!;
      to < after.population.firstMember[toHouse + 1]!;
      to++
    ) {
      const from = memberRows[after.ids.person[to]!] ?? -1;
      if (from >= 0) found.push(...namesOf(others, from, to));
    }
    return [...new Set(found)];
  };
}

function sameMembers({ before, after }: Both, from: number, to: number): boolean {
  const start = before.population.firstMember[from]!;
  const other = after.population.firstMember[to]!;
  const size = before.population.firstMember[from + 1]! - start;
  if (after.population.firstMember[to + 1]! - other !== size) return false;
  for (let at = 0; at < size; at++)
    if (before.ids.person[start + at] !== after.ids.person[other + at]) return false;
  return true;
}

type Pair = { readonly name: string; differs(from: number, to: number): boolean };

const namesOf = (all: readonly Pair[], from: number, to: number): Reason[] =>
  all.flatMap((pair): Reason[] => (pair.differs(from, to) ? [`fact:${pair.name}`] : []));

function pairs(before: Table, after: Table, keys: readonly string[]): Pair[] {
  return keys.flatMap((key) => {
    const [old, now] = [before.columns.get(key), after.columns.get(key)];
    if (!old || !now || key === membersKey) return [];
    const [oldUnknown, nowUnknown] = [before.unknown[old.word]!, after.unknown[now.word]!];
    return [
      {
        name: now.fact.name,
        differs: (from: number, to: number) => {
          const hid = (oldUnknown[from]! & old.bit) !== 0;
          const hides = (nowUnknown[to]! & now.bit) !== 0;
          return hid !== hides || (!hid && old.values[from] !== now.values[to]);
        },
      },
    ];
  });
}
