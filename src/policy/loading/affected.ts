/** Which programmes come out otherwise under another policy, and what working them out takes. */
import type { Month } from '#kernel';
import { walk } from '../language/term.ts';
import type { Era, Policy } from './assemble.ts';
import { type Rule, rootsOf } from './lower.ts';
import { neededBy } from './order.ts';

export type Affected = {
  /** Their rules or amounts differ, or those of a programme that they ask for. */
  readonly affected: ReadonlySet<string>;
  /** They, and all that they ask for. */
  readonly needed: ReadonlySet<string>;
};

export function affectedIn(before: Policy, after: Policy, month: Month): Affected {
  const [was, is] = [before.era(month), after.era(month)];
  const changed = [...new Set([...was.rules.keys(), ...is.rules.keys()])].filter((id) => {
    const [old, rule] = [was.rules.get(id), is.rules.get(id)];
    return !old || !rule || textOf(old, before, month) !== textOf(rule, after, month);
  });
  const asked = asks(is);
  const affected = spread(changed, (id) =>
    [...asked].flatMap(([other, names]) => (names.has(id) ? [other] : [])),
  );
  return { affected, needed: spread([...affected], (id) => [...(asked.get(id) ?? [])]) };
}

/** A rule's terms with the values of the parameters in them. */
function textOf(rule: Rule, policy: Policy, month: Month): string {
  const roots = rootsOf(rule);
  const parameters = roots
    .flatMap((root) => [...walk(root)])
    .flatMap((node) => {
      if (node.kind !== 'parameter') return [];
      const { city, counties } = policy.parameter(node, month);
      return [[city?.value, [...counties].map(([county, { value }]) => [county, value])]];
    });
  return JSON.stringify([roots, parameters]);
}

const asks = ({ rules }: Era): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    [...rules].map(([id, rule]) => [
      id,
      new Set(
        (['claimed', 'given'] as const)
          .flatMap((stage) => neededBy(rule, stage))
          .map(({ programme }) => programme),
      ),
    ]),
  );

function spread(from: readonly string[], next: (id: string) => readonly string[]): Set<string> {
  const reached = new Set(from);
  for (const id of reached) for (const other of next(id)) reached.add(other);
  return reached;
}

/** What every parameter comes to in a month, county by county, as text to compare. */
export const amountsIn = ({ offers, parameter }: Policy, month: Month): Map<string, string> =>
  new Map(
    [...offers].flatMap(
      ([
        programme,
        {
          programme: { parameters },
        },
      ]) =>
        Object.keys(parameters).map((name) => {
          const { city, counties } = parameter({ programme, name }, month);
          return [
            `${programme}.${name}`,
            JSON.stringify([city?.value, [...counties].map(([county, { value }]) => [county, value]).sort()]),
          ] as const;
        }),
    ),
  );
