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
  /** By column key of a day: the years and the months that its ages and spans are compared with. */
  readonly limits: ReadonlyMap<string, Limits>;
};

export type Limits = { readonly years: Set<number>; readonly months: Set<number> };

type Rule = NonNullable<ReturnType<Era['rules']['get']>>;

export function factsBehind(policy: Policy, programme: string, month: Month): FactsBehind {
  const found: Found = {
    own: new Set(),
    household: new Set(),
    members: new Set(),
    limits: new Map(),
    programmes: new Set(),
    entered: new Set(),
  };
  enter(programme, false, { policy, month, rules: policy.era(month).rules, found });
  return {
    own: [...found.own],
    household: [...found.household],
    members: [...found.members],
    programmes: [...found.programmes],
    limits: found.limits,
  };
}

/** The names of all these facts, of whoever they are. */
export function factsOfProgramme(policy: Policy, programme: string, month: Month): string[] {
  const { own, household, members } = factsBehind(policy, programme, month);
  return [...new Set([...own, ...household, ...members].map((key) => key.split('@')[0]!))];
}

type Found = {
  readonly own: Set<string>;
  readonly household: Set<string>;
  readonly members: Set<string>;
  readonly limits: Map<string, Limits>;
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
  const { policy, found } = looking;
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
    case 'compare':
      limit(node, looking);
      break;
    case 'claimed':
    case 'given':
      enter(node.programme, from.ofMembers, looking);
      break;
  }
  for (const part of partsOf(node)) look(part, from, looking);
}

/** Which ages and spans a comparison tells apart: those of any number in it. */
function limit(node: Node, { policy, month, found }: Looking): void {
  const below = [...walkAll(node)];
  const numbers = below.flatMap((one) => {
    if (one.kind === 'constant') return one.type === 'number' ? [Number(one.value)] : [];
    const value = one.kind === 'parameter' ? policy.parameter(one, month).city?.value : undefined;
    return typeof value === 'number' ? [value] : [];
  });
  for (const one of below) {
    if (one.kind !== 'age' && one.kind !== 'months-between') continue;
    for (const day of walkAll(one)) {
      if (day.kind !== 'fact') continue;
      const key = columnKey(day.name, day.ago);
      const limits = found.limits.get(key) ?? { years: new Set(), months: new Set() };
      found.limits.set(key, limits);
      for (const number of numbers) limits[one.kind === 'age' ? 'years' : 'months'].add(number);
    }
  }
}

function* walkAll(node: Node): Generator<Node> {
  yield node;
  for (const part of partsOf(node)) yield* walkAll(part);
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
