/**
 * The single change that would turn a "no" or a "not clear" into a "yes": one fact that a condition itself looks at, or only the time.
 * Bounded: a fact is tried only when every condition that does not hold has looked at it, an amount or a day only where a comparison
 * tips over, and a month only when everything that does not hold depends on the calendar.
 */
import { addMonths, type Month } from '#kernel';
import type { Situation } from '../language/situation.ts';
import { type Node, type Value, walk } from '../language/term.ts';
import type { Fact } from '../language/vocabulary.ts';
import type { Policy } from '../loading/assemble.ts';
import type { Rule } from '../loading/lower.ts';
import { watched, worldOf } from './evaluate.ts';
import { outcomeIn } from './explain.ts';
import { tippingPoints } from './tipping-points.ts';
import type { Known, World } from './world.ts';

export type Change =
  | { readonly kind: 'fact'; readonly fact: string; readonly from: Value | undefined; readonly to: Value }
  | { readonly kind: 'time'; readonly month: Month };

type Asked = { readonly policy: Policy; readonly situation: Situation; readonly month: Month };

/** Facts about the past and the body that nobody can change, so that no advice is made of them. */
const given = new Set(['bornOn', 'diedOn', 'sex']);
const monthsAhead = 24;

/**
 * For each programme of one subject: at most one change a fact, the nearest; then the month from which time alone brings it.
 * Empty when entitled. Programmes that are asked for in turn share what was worked out.
 */
export function nearestChanges(asked: Asked): (programmeId: string) => Change[] {
  const worlds = worldsOf(asked);
  return (programmeId) => {
    if (isEntitled(worlds.now, programmeId)) return [];
    const rule = worlds.now.era.rules.get(programmeId);
    const open = rule ? openIn(rule, worlds.now) : [];
    const facts = rule
      ? factsInPlay(open).flatMap((name) => nearestFor(name, { ...asked, rule, open, worlds }))
      : [];
    const month = firstMonth(programmeId, { ...asked, open, worlds });
    return [...facts, ...(month ? [{ kind: 'time' as const, month }] : [])];
  };
}

const isEntitled = (world: World, programmeId: string) =>
  outcomeIn(world, programmeId).outcome === 'entitled';

/** The subject as it is, with one fact changed, and in a later month, each worked out once. */
type Worlds = {
  readonly now: World;
  with(name: string, value: Value): World;
  in(month: Month): World;
};

function worldsOf({ policy, situation, month }: Asked): Worlds {
  const kept = new Map<string, World>();
  const keeping = (key: string, make: () => World): World => {
    const world = kept.get(key) ?? make();
    kept.set(key, world);
    return world;
  };
  return {
    now: worldOf(policy, situation, month),
    with: (name, value) =>
      keeping(`${name} ${value}`, () =>
        worldOf(policy, { ...situation, facts: { ...situation.facts, [name]: value } }, month),
      ),
    in: (later) => keeping(later, () => worldOf(policy, situation, later)),
  };
}

/** A part of the rule that does not hold, with the facts of the subject that it looks at now; `others`: it also asks what other programmes come to. */
type Open = { readonly node: Node; readonly facts: readonly string[]; readonly others: boolean };

/** The conditions that do not hold; where all hold, what leaves the amount open. */
function openIn(rule: Rule, world: World): Open[] {
  const looked = (node: Node): Open & { readonly holds: boolean } => {
    const { value, seen } = watched(node, world);
    const own = seen.uses.filter(({ member, ago }) => member === 0 && ago === undefined);
    return {
      node,
      holds: holds(value),
      facts: own.map(({ fact }) => fact),
      others: seen.programmes.length > 0,
    };
  };
  const conditions = [...rule.claim, ...rule.keep].map(({ node }) => looked(node));
  const open = conditions.filter((one) => !one.holds);
  if (open.length > 0) return open;
  const amounts = [rule.given ?? rule.amount, ...(rule.quantity ? [rule.quantity] : [])];
  return amounts.map(looked).filter((one) => !one.holds);
}

/** Whatever is open must have looked at a fact, or at another programme, for that fact alone to settle it. */
const factsInPlay = (open: readonly Open[]): string[] =>
  [...new Set(open.flatMap(({ facts }) => facts))].filter(
    (name) =>
      !given.has(name) &&
      !name.startsWith('received.') &&
      open.every(({ facts, others }) => others || facts.includes(name)),
  );

type Trying = Asked & { readonly rule: Rule; readonly open: readonly Open[]; readonly worlds: Worlds };

function nearestFor(name: string, trying: Trying): Change[] {
  const fact = trying.policy.facts.get(name);
  if (!fact) return [];
  const from = trying.situation.facts[name];
  const to = candidates(fact, from, trying).find((value) => value !== from && settles(name, value, trying));
  return to === undefined ? [] : [{ kind: 'fact', fact: name, from, to }];
}

/** What was open is looked at first: mostly it still is. */
function settles(name: string, value: Value, { rule, open, worlds }: Trying): boolean {
  const world = worlds.with(name, value);
  return open.every(({ node }) => holds(world.evaluate(node, 0))) && isEntitled(world, rule.programme.id);
}

/** A condition by being true, an amount by being known. */
const holds = (value: Known): boolean => value !== undefined && value !== false;

/** Values worth trying, the nearest to the present one first. */
function candidates(fact: Fact, from: Value | undefined, { rule, ...asked }: Trying): Value[] {
  if (fact.type === 'yes-no') return [true, false];
  if (fact.type === 'choice') {
    const codes = Object.keys(fact.codes ?? {});
    const at = codes.indexOf(from as string);
    return at < 0
      ? codes
      : codes.toSorted((a, b) => Math.abs(codes.indexOf(a) - at) - Math.abs(codes.indexOf(b) - at));
  }
  return tippingPoints(fact, { ...asked, nodes: [...rule.claim, ...rule.keep].map(({ node }) => node) });
}

/** The first month of the next two years in which the same facts would do. */
function firstMonth(programmeId: string, { policy, month, open, worlds }: Omit<Trying, 'rule'>) {
  const rules = policy.era(month);
  const waits = open.length > 0 && open.every(({ node }) => dependsOnTime(node));
  for (let ahead = 1; ahead <= monthsAhead; ahead++) {
    const later = addMonths(month, ahead);
    if (!waits && policy.era(later) === rules) continue;
    if (isEntitled(worlds.in(later), programmeId)) return later;
  }
  return undefined;
}

const timed = new WeakMap<Node, boolean>();

/** Whether it can come out otherwise in another month of the same rules; what it asks of other programmes counts as if it could. */
function dependsOnTime(node: Node): boolean {
  const known = timed.get(node);
  if (known !== undefined) return known;
  const found = [...walk(node)].some(
    (part) =>
      ['calendar', 'age', 'months-between', 'past', 'parameter', 'claimed', 'given'].includes(part.kind) ||
      (part.kind === 'fact' && part.ago !== undefined),
  );
  timed.set(node, found);
  return found;
}
