/**
 * The reference way: walks a term for one subject with three-valued logic. Undefined is unknown.
 * It shares no arithmetic with the columns, so that comparing the two proves something.
 */
import { firstDay, impossible, lastDay, monthNumber, monthOf, type Day, type Month } from '#kernel';
import type { Era, Policy } from './assemble.ts';
import { isKin } from './kin.ts';
import { cell } from './resolve.ts';
import { exactQuotient } from './round.ts';
import type { HouseholdRole, Member, Situation } from './situation.ts';
import type { Node, NodeOf, Value } from './term.ts';

export type Known = Value | undefined;

/** What a fact was used for: recorded while a condition is walked. */
export type Use = { readonly fact: string; readonly value: Known; readonly member: number; readonly ago?: number };
export type UseOfProgramme = { readonly programme: string; readonly what: 'entitled' | 'amount'; readonly value: Known };

export type World = {
  readonly policy: Policy;
  readonly era: Era;
  readonly month: Month;
  readonly county: string | undefined;
  readonly householdKnown: boolean;
  /** The subject first. Facts of the household are read from the subject. */
  readonly members: readonly Member[];
  readonly memo: Map<string, Known>;
  uses: Use[];
  programmes: UseOfProgramme[];
};

export function worldOf(policy: Policy, situation: Situation, month: Month): World {
  const self: Member = { role: situation.role ?? 'head', facts: situation.facts, ...(situation.past && { past: situation.past }) };
  return {
    policy, era: policy.era(month), month, county: situation.county,
    householdKnown: situation.household !== undefined,
    members: [self, ...(situation.household ?? [])],
    memo: new Map(), uses: [], programmes: [],
  };
}

export function evaluate(node: Node, world: World, member: number): Known {
  switch (node.kind) {
    case 'constant': return node.value;
    case 'fact': return factOf(world, member, node.name, node.ago ?? 0);
    case 'past': return pastOf(node, world, member);
    case 'parameter': return parameterOf(node, world, member);
    case 'calendar': return calendarOf(node, world.month);
    case 'all': return every(node.terms, world, member);
    case 'any': return negated(every(node.terms.map((term) => ({ kind: 'not', term }) as const), world, member));
    case 'not': return negated(evaluate(node.term, world, member));
    case 'known': return evaluate(node.term, world, member) !== undefined;
    case 'compare': return compared(node, evaluate(node.left, world, member), evaluate(node.right, world, member));
    case 'one-of': { const value = evaluate(node.term, world, member); return value === undefined ? undefined : node.among.includes(value as string); }
    case 'presume': return evaluate(node.term, world, member) ?? evaluate(node.value, world, member);
    case 'add': return numbers(node.terms, world, member, (all) => all.reduce((a, b) => a + b, 0));
    case 'subtract': return numbers([node.left, node.right], world, member, ([a, b]) => a! - b!);
    case 'times': return numbers([node.left, node.right], world, member, ([a, b]) => a! * b!);
    case 'divide': return numbers([node.left, node.right], world, member, ([a, b]) => exactQuotient(a!, b!, node.rounding));
    case 'min': return numbers(node.terms, world, member, (all) => Math.min(...all));
    case 'max': return numbers(node.terms, world, member, (all) => Math.max(...all));
    case 'first': return firstOf(node.branches, node.otherwise, world, member);
    case 'match': return matched(node, world, member);
    case 'brackets': return numbers([node.of], world, member, ([of]) => sliced(of!, node));
    case 'age': return ageOf(evaluate(node.born, world, member), node.at === 'month-start' ? firstDay(world.month) : lastDay(world.month));
    case 'months-between': return months(evaluate(node.from, world, member), evaluate(node.to, world, member));
    case 'household': return gathered(node, world, member);
    case 'claimed': case 'given': return ofProgramme(node, world, member);
    case 'named': return evaluate(node.term, world, member);
    case 'income-from-programmes': throw new Error('Income from programmes is expanded when the law is loaded.');
    default: return impossible(node);
  }
}

function factOf(world: World, member: number, name: string, ago: number): Known {
  const owner = world.policy.facts.get(name)?.of === 'household' ? 0 : member;
  const of = world.members[owner]!;
  const value = ago === 0 ? of.facts[name] : of.past?.[name]?.[ago - 1];
  world.uses.push({ fact: name, value, member: owner, ...(ago > 0 && { ago }) });
  return value;
}

function pastOf({ fact, months: back, take, rounding }: NodeOf<'past'>, world: World, member: number): Known {
  const values = Array.from({ length: back }, (_, index) => factOf(world, member, fact, index + 1));
  if (take === 'all') return kleeneAll(values as (boolean | undefined)[]);
  if (take === 'any') return negated(kleeneAll(values.map(negated)));
  if (values.includes(undefined)) return undefined;
  const all = values as number[];
  if (take === 'most') return Math.max(...all);
  if (take === 'least') return Math.min(...all);
  const sum = all.reduce((a, b) => a + b, 0);
  return take === 'sum' ? sum : exactQuotient(sum, back, rounding);
}

function parameterOf({ programme, name, key }: NodeOf<'parameter'>, world: World, member: number): Known {
  const resolved = world.policy.parameter({ programme, name }, world.month);
  const inForce = (world.county !== undefined && resolved.counties.get(world.county)) || resolved.city;
  if (!inForce) return undefined;
  if (!key) return cell(inForce.value);
  const at = evaluate(key, world, member);
  return at === undefined ? undefined : cell(inForce.value, at as string);
}

const calendarOf = ({ of }: NodeOf<'calendar'>, month: Month): Value => {
  if (of === 'year') return Number(month.slice(0, 4));
  if (of === 'month-of-year') return Number(month.slice(5));
  return of === 'month-start' ? firstDay(month) : lastDay(month);
};

const negated = (value: Known): boolean | undefined => (value === undefined ? undefined : !value);

/** One "no" settles it; otherwise one unknown leaves it open. */
function kleeneAll(values: readonly Known[]): boolean | undefined {
  if (values.includes(false)) return false;
  return values.includes(undefined) ? undefined : true;
}
const every = (terms: readonly Node[], world: World, member: number) =>
  kleeneAll(terms.map((term) => evaluate(term, world, member)));

function compared({ operator }: NodeOf<'compare'>, left: Known, right: Known): boolean | undefined {
  if (left === undefined || right === undefined) return undefined;
  switch (operator) {
    case '=': return left === right;
    case '≠': return left !== right;
    case '<': return left < right;
    case '≤': return left <= right;
    case '>': return left > right;
    case '≥': return left >= right;
    default: return impossible(operator);
  }
}

function numbers(nodes: readonly Node[], world: World, member: number, of: (all: number[]) => number): Known {
  const all = nodes.map((node) => evaluate(node, world, member));
  return all.includes(undefined) ? undefined : of(all as number[]);
}

/** When it is unknown which branch holds, but all that may hold agree, that is the value. */
function firstOf(branches: NodeOf<'first'>['branches'], otherwise: Node, world: World, member: number): Known {
  const [branch, ...rest] = branches;
  if (!branch) return evaluate(otherwise, world, member);
  const holds = evaluate(branch.when, world, member);
  if (holds === true) return evaluate(branch.then, world, member);
  const other = firstOf(rest, otherwise, world, member);
  if (holds === false) return other;
  const then = evaluate(branch.then, world, member);
  return then === other ? then : undefined;
}

/** When the key is unknown, but every cell is the same, that is the value. */
function matched({ on, cases, otherwise }: NodeOf<'match'>, world: World, member: number): Known {
  const at = evaluate(on, world, member);
  if (at !== undefined) {
    const found = cases[at as string] ?? otherwise;
    return found && evaluate(found, world, member);
  }
  const all = [...Object.values(cases), ...(otherwise ? [otherwise] : [])].map((part) => evaluate(part, world, member));
  return all.every((value) => value === all[0]) ? all[0] : undefined;
}

function sliced(of: number, { steps, rounding }: NodeOf<'brackets'>): number {
  const parts = steps.map(({ above, rate }, index) => {
    const top = steps[index + 1]?.above ?? Number.POSITIVE_INFINITY;
    return BigInt(Math.max(0, Math.min(of, top) - above)) * BigInt(rate);
  });
  return exactQuotient(Number(parts.reduce((a, b) => a + b, 0n)), 10_000, rounding);
}

function ageOf(born: Known, on: Day): number | undefined {
  if (born === undefined) return undefined;
  const [birthYear, birthDay] = [Number((born as string).slice(0, 4)), (born as string).slice(5)];
  const years = Number(on.slice(0, 4)) - birthYear;
  return on.slice(5) < birthDay ? years - 1 : years;
}

const months = (from: Known, to: Known): number | undefined =>
  from === undefined || to === undefined ? undefined : monthNumber(monthOf(to as Day)) - monthNumber(monthOf(from as Day));

function gathered({ take, who, of }: NodeOf<'household'>, world: World, member: number): Known {
  if (!world.householdKnown) return undefined;
  const role: HouseholdRole = world.members[member]!.role;
  const values = world.members.flatMap((other, index) =>
    isKin(role, who, other.role, index === member) ? [evaluate(of, world, index)] : []);
  if (take === 'all') return kleeneAll(values);
  if (take === 'any') return negated(kleeneAll(values.map(negated)));
  if (values.includes(undefined)) return undefined;
  if (take === 'count') return values.filter(Boolean).length;
  const all = values as number[];
  if (take === 'sum') return all.reduce((a, b) => a + b, 0);
  if (all.length === 0) return 0;
  return take === 'most' ? Math.max(...all) : Math.min(...all);
}

/** What another programme claims or gives, to this member or to its household. */
function ofProgramme({ kind, programme, what }: NodeOf<'claimed' | 'given'>, world: World, member: number): Known {
  const rule = world.era.rules.get(programme);
  const at = rule?.programme.of === 'household' ? 0 : member;
  const value = kind === 'claimed' ? claimed(programme, what, world, at) : given(programme, what, world, at);
  world.programmes.push({ programme, what, value });
  return value;
}

export function claimed(programme: string, what: 'entitled' | 'amount' | 'quantity', world: World, member: number): Known {
  return remembered(`claimed ${what} ${programme} ${member}`, world, () => {
    const rule = world.era.rules.get(programme);
    if (!rule) return what === 'entitled' ? false : 0;
    if (what === 'entitled') return every(rule.claim.map(({ node }) => node), world, member);
    if (claimed(programme, 'entitled', world, member) === false) return 0;
    if (what === 'quantity') return rule.quantity ? evaluate(rule.quantity, world, member) : 0;
    return evaluate(rule.amount, world, member);
  });
}

export function given(programme: string, what: 'entitled' | 'amount', world: World, member: number): Known {
  return remembered(`given ${what} ${programme} ${member}`, world, () => {
    const rule = world.era.rules.get(programme);
    if (!rule) return what === 'entitled' ? false : 0;
    if (what === 'entitled')
      return kleeneAll([claimed(programme, 'entitled', world, member), every(rule.keep.map(({ node }) => node), world, member)]);
    const entitled = given(programme, 'entitled', world, member);
    if (entitled === false) return 0;
    if (entitled === undefined) return undefined;
    return rule.given ? evaluate(rule.given, world, member) : claimed(programme, 'amount', world, member);
  });
}

/** Each programme is worked out once; what it used is its own affair, not the asker's. */
function remembered(key: string, world: World, work: () => Known): Known {
  if (world.memo.has(key)) return world.memo.get(key);
  const { uses, programmes } = world;
  world.uses = [];
  world.programmes = [];
  const value = work();
  world.uses = uses;
  world.programmes = programmes;
  world.memo.set(key, value);
  return value;
}
