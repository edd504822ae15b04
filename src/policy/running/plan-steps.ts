/** The steps of an era in order: members' values, household gatherings, claims, and what is given. */

import { type Node, type NodeOf, walk } from '../language/term.ts';
import type { Subject } from '../language/vocabulary.ts';
import type { Era } from '../loading/assemble.ts';
import { type Rule, rootsOf } from '../loading/lower.ts';
import type { Requirement } from '../loading/requirement.ts';

export type Step =
  /** A term worked out for each member, for a gathering to come. */
  | { readonly kind: 'member'; readonly subject: 'person'; readonly node: NodeOf<'household'> }
  | { readonly kind: 'gather'; readonly subject: Subject; readonly node: NodeOf<'household'> }
  | { readonly kind: 'claimed'; readonly subject: Subject; readonly rule: Rule }
  | { readonly kind: 'given'; readonly subject: Subject; readonly rule: Rule; readonly referred: Referred };

/** Whether other rules look at what it claims, or at what it gives. */
export type Referred = { readonly claimed: boolean; readonly given: boolean };

export const claimedSeparately = (rule: Rule, claimedReferred: boolean) =>
  claimedReferred || rule.keep.length > 0 || rule.given !== undefined;

export function stepsOf(era: Era): Step[] {
  const references = referencesIn(era);
  const gathered = new Set<string>();
  return era.order.flatMap(({ programme, stage }) => {
    const rule = era.rules.get(programme);
    if (!rule) return [];
    const subject = rule.programme.of;
    const referred = {
      claimed: references.has(`claimed ${programme}`),
      given: references.has(`given ${programme}`),
    };
    if (stage === 'claimed') {
      const nodes = [...nodesOf(rule.claim), rule.amount, ...(rule.quantity ? [rule.quantity] : [])];
      const claim: Step[] = claimedSeparately(rule, referred.claimed)
        ? [{ kind: 'claimed', subject, rule }]
        : [];
      return [...gatherings(subject, nodes, gathered), ...claim];
    }
    const nodes = [...nodesOf(rule.keep), ...(rule.given ? [rule.given] : [])];
    return [...gatherings(subject, nodes, gathered), { kind: 'given' as const, subject, rule, referred }];
  });
}

/** The household gatherings that terms need and that were not done before, each after its members' values. */
function gatherings(subject: Subject, nodes: readonly Node[], done: Set<string>): Step[] {
  const once = (key: string, step: Step): Step[] => {
    if (done.has(key)) return [];
    done.add(key);
    return [step];
  };
  return nodes
    .flatMap((root) => [...walk(root)])
    .flatMap((node) => {
      if (node.kind !== 'household') return [];
      const forHousehold = subject === 'household' || node.who === 'everyone';
      if (done.has(`${forHousehold} ${JSON.stringify(node)}`)) return [];
      return [
        ...once(`member ${JSON.stringify(node.of)}`, { kind: 'member', subject: 'person', node }),
        ...once(`${forHousehold} ${JSON.stringify(node)}`, {
          kind: 'gather',
          subject: forHousehold ? 'household' : subject,
          node,
        }),
      ];
    });
}

const nodesOf = (requirements: readonly Requirement[]) => requirements.map(({ node }) => node);

function referencesIn(era: Era): Set<string> {
  const names = new Set<string>();
  for (const rule of era.rules.values())
    for (const root of rootsOf(rule))
      for (const node of walk(root))
        if (node.kind === 'claimed' || node.kind === 'given') names.add(`${node.kind} ${node.programme}`);
  return names;
}
