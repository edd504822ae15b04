/** The steps of an era in order: members' values, household gatherings, claims, and what is given. */

import { type Node, type NodeOf, walk } from '../language/term.ts';
import type { Subject } from '../language/vocabulary.ts';
import type { Era } from '../loading/assemble.ts';
import type { Rule } from '../loading/lower.ts';
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
  const steps: Step[] = [];
  const gathered = new Set<string>();
  const references = referencesIn(era);

  const prepare = (subject: Subject, nodes: readonly Node[]) => {
    for (const node of nodes.flatMap((root) => [...walk(root)])) {
      if (node.kind !== 'household') continue;
      const forHousehold = subject === 'household' || node.who === 'everyone';
      const of = JSON.stringify(node.of);
      const key = `${forHousehold} ${JSON.stringify(node)}`;
      if (gathered.has(key)) continue;
      gathered.add(key);
      const member = `member ${of} ${['count', 'any', 'all'].includes(node.take)}`;
      if (!gathered.has(member)) {
        gathered.add(member);
        steps.push({ kind: 'member', subject: 'person', node });
      }
      steps.push({ kind: 'gather', subject: forHousehold ? 'household' : subject, node });
    }
  };

  for (const { programme, stage } of era.order) {
    const rule = era.rules.get(programme);
    if (!rule) continue;
    const referred: Referred = {
      claimed: references.has(`claimed ${programme}`),
      given: references.has(`given ${programme}`),
    };
    const apart = claimedSeparately(rule, referred.claimed);
    const claimNodes = [...nodesOf(rule.claim), rule.amount, ...(rule.quantity ? [rule.quantity] : [])];
    const keepNodes = [...nodesOf(rule.keep), ...(rule.given ? [rule.given] : [])];
    if (stage === 'claimed') prepare(rule.programme.of, claimNodes);
    if (stage === 'claimed' && apart) steps.push({ kind: 'claimed', subject: rule.programme.of, rule });
    if (stage === 'given') {
      prepare(rule.programme.of, keepNodes);
      steps.push({ kind: 'given', subject: rule.programme.of, rule, referred });
    }
  }
  return steps;
}

const nodesOf = (requirements: readonly Requirement[]) => requirements.map(({ node }) => node);

function referencesIn(era: Era): Set<string> {
  const names = new Set<string>();
  for (const rule of era.rules.values())
    for (const root of [
      ...nodesOf(rule.claim),
      ...nodesOf(rule.keep),
      rule.amount,
      ...(rule.quantity ? [rule.quantity] : []),
      ...(rule.given ? [rule.given] : []),
    ])
      for (const node of walk(root))
        if (node.kind === 'claimed' || node.kind === 'given') names.add(`${node.kind} ${node.programme}`);
  return names;
}
