/** The order in which programmes are determined: what one needs of another comes first, and circles are found. */

import { type Node, walk } from '../language/term.ts';
import type { Rule } from './lower.ts';

/** What is claimed before the better one is chosen, and what is given in the end. */
export type Stage = 'claimed' | 'given';
export type Work = { readonly programme: string; readonly stage: Stage };

const name = ({ programme, stage }: Work) => `${stage} ${programme}`;

export function neededBy(rule: Rule, stage: Stage): Work[] {
  const programme = rule.programme.id;
  if (stage === 'claimed')
    return [
      ...rule.claim.map(({ node }) => node),
      rule.amount,
      ...(rule.quantity ? [rule.quantity] : []),
    ].flatMap(asked);
  const others = [...rule.keep.map(({ node }) => node), ...(rule.given ? [rule.given] : [])].flatMap(asked);
  return [{ programme, stage: 'claimed' }, ...others];
}

const asked = (node: Node): Work[] =>
  [...walk(node)].flatMap((part) =>
    part.kind === 'claimed' || part.kind === 'given' ? [{ programme: part.programme, stage: part.kind }] : [],
  );

export type Ordered = { readonly order: readonly Work[] } | { readonly circle: readonly string[] };

/** Depth first, so that the order depends only on the order in which programmes are offered. */
export function orderOf(rules: ReadonlyMap<string, Rule>): Ordered {
  const order: Work[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const path: Work[] = [];

  function visit(work: Work): readonly string[] | undefined {
    const rule = rules.get(work.programme);
    const known = state.get(name(work));
    if (!rule || known === 'done') return undefined;
    if (known === 'open') return circleFrom(path, work);
    state.set(name(work), 'open');
    path.push(work);
    for (const needed of neededBy(rule, work.stage)) {
      const circle = visit(needed);
      if (circle) return circle;
    }
    path.pop();
    state.set(name(work), 'done');
    order.push(work);
    return undefined;
  }

  for (const programme of rules.keys()) {
    const circle = visit({ programme, stage: 'given' });
    if (circle) return { circle };
  }
  return { order };
}

function circleFrom(path: readonly Work[], again: Work): string[] {
  const start = path.findIndex((work) => name(work) === name(again));
  const programmes = [...path.slice(start), again].map(({ programme }) => programme);
  return programmes.filter((programme, index) => index === 0 || programme !== programmes[index - 1]);
}
