/** The facts on which a programme's outcome rests in a month, through every programme that its rule looks at. */
import type { Month } from '#kernel';
import { columnKey, type Era, type Node, type Policy, partsOf, type Subject } from '#policy';

export type FactsBehind = {
  /** Column keys of the subject itself. */
  readonly own: readonly string[];
  /** Column keys of the household, of persons and of households. */
  readonly household: readonly string[];
  /** Column keys of those who live there. */
  readonly members: readonly string[];
  /** Programmes whose rules and amounts enter, itself first. */
  readonly programmes: readonly string[];
  /** Numbers that the rules compare with: ages and spans among them. */
  readonly limits: readonly number[];
};

type Rule = NonNullable<ReturnType<Era['rules']['get']>>;

export function factsBehind(policy: Policy, programme: string, month: Month): FactsBehind {
  const found: Found = {
    own: new Set(),
    household: new Set(),
    members: new Set(),
    limits: new Set(),
    programmes: new Set(),
    entered: new Set(),
  };
  enter(programme, false, { policy, month, rules: policy.era(month).rules, found });
  return {
    own: [...found.own],
    household: [...found.household],
    members: [...found.members],
    programmes: [...found.programmes],
    limits: [...found.limits].sort((a, b) => a - b),
  };
}

type Found = {
  readonly own: Set<string>;
  readonly household: Set<string>;
  readonly members: Set<string>;
  readonly limits: Set<number>;
  readonly programmes: Set<string>;
  readonly entered: Set<string>;
};
type Looking = {
  readonly policy: Policy;
  readonly month: Month;
  readonly rules: Era['rules'];
  readonly found: Found;
};

function enter(programme: string, ofMembers: boolean, looking: Looking): void {
  const { rules, found } = looking;
  const rule = rules.get(programme);
  if (!rule || found.entered.has(`${programme} ${ofMembers}`)) return;
  found.entered.add(`${programme} ${ofMembers}`);
  found.programmes.add(programme);
  for (const node of nodesOf(rule)) look(node, { subject: rule.programme.of, ofMembers }, looking);
}

type From = { readonly subject: Subject; readonly ofMembers: boolean };

function look(node: Node, from: From, looking: Looking): void {
  const { policy, month, found } = looking;
  switch (node.kind) {
    case 'household':
      look(node.of, { subject: 'person', ofMembers: true }, looking);
      return;
    case 'fact':
      ask(policy, found, columnKey(node.name, node.ago), from);
      break;
    case 'past':
      for (let ago = 1; ago <= node.months; ago++) ask(policy, found, columnKey(node.fact, ago), from);
      break;
    case 'constant':
      if (node.type === 'number') found.limits.add(Number(node.value));
      break;
    case 'parameter': {
      const value = policy.parameter(node, month).city?.value;
      if (typeof value === 'number') found.limits.add(value);
      break;
    }
    case 'claimed':
    case 'given':
      enter(node.programme, from.ofMembers, looking);
      break;
  }
  for (const part of partsOf(node)) look(part, from, looking);
}

function ask(policy: Policy, found: Found, key: string, { subject, ofMembers }: From): void {
  const { of } = policy.facts.get(key.split('@')[0]!)!;
  if (of === 'person' && (ofMembers || subject === 'household')) found.members.add(key);
  else if (of === 'household') found.household.add(key);
  else found.own.add(key);
}

const nodesOf = ({ claim, keep, amount, quantity, given }: Rule): Node[] => [
  ...claim.map(({ node }) => node),
  ...keep.map(({ node }) => node),
  amount,
  ...(quantity ? [quantity] : []),
  ...(given ? [given] : []),
];
