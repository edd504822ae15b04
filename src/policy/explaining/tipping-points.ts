/** The values of an ordered fact at which a comparison of a rule comes out otherwise: where a sum crosses a line, where a day comes too late. */
import { type Day, firstDay, type Month } from '#kernel';
import type { Situation } from '../language/situation.ts';
import { type Node, type NodeOf, type Value, walk } from '../language/term.ts';
import type { Fact } from '../language/vocabulary.ts';
import type { Policy } from '../loading/assemble.ts';
import { worldOf } from './evaluate.ts';

type Asked = {
  readonly policy: Policy;
  readonly situation: Situation;
  readonly month: Month;
  readonly nodes: readonly Node[];
};

/** A day as a number of days, so that distances are true and halves can be taken. */
const dayMilliseconds = 86_400_000;
const daysOf = (on: Day): number => Date.parse(on) / dayMilliseconds;
const dayAt = (days: number): Day => new Date(days * dayMilliseconds).toISOString().slice(0, 10) as Day;
const firstOfCalendar = daysOf('0001-01-01');
const lastOfCalendar = daysOf('9999-12-31');

/**
 * The nearest to the present value first; from an unknown one, the nearest to nothing or to the month's first day.
 * Exact where each comparison rises or falls with the fact, as sums, ages and months do.
 */
export function tippingPoints(fact: Fact, asked: Asked): Value[] {
  const isDay = fact.type === 'day';
  const now = asked.situation.facts[fact.name];
  const [least, most] = isDay ? [firstOfCalendar, lastOfCalendar] : [fact.least, fact.most];
  const usual = isDay ? daysOf(firstDay(asked.month)) : Math.max(least, Math.min(most, 0));
  const start = now === undefined ? usual : isDay ? daysOf(now as Day) : Number(now);
  const valueAt = (at: number): Value => (isDay ? dayAt(at) : at);
  const gaps = comparisonsOf(fact.name, asked.nodes).map((node) =>
    gapOf(node, { ...asked, fact: fact.name, valueAt }),
  );
  const points = gaps.flatMap((gap) => [least, most].flatMap((end) => crossings(gap, { start, end })));
  return [...new Set(now === undefined ? [start, ...points] : points)]
    .toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start))
    .map(valueAt);
}

/** How far the left side of a comparison lies above the right one when the fact has the value; not a number where either is unknown. */
type Gap = (at: number) => number;

/** Where the comparison first comes out otherwise on the way to the end, and where again: a line is reached, then passed. */
function crossings(gap: Gap, { start, end }: { start: number; end: number }): number[] {
  const first = crossing(gap, start, end);
  const second = first === undefined ? undefined : crossing(gap, first, end);
  return [first, second].filter((at) => at !== undefined);
}

/** Guesses along a straight line, which most comparisons are, and halves in between. */
function crossing(gap: Gap, start: number, end: number): number | undefined {
  let [same, other] = [start, end].map((at) => ({ at, gap: gap(at) })) as [Point, Point];
  const present = Math.sign(same.gap);
  if (start === end || Object.is(Math.sign(other.gap), present)) return undefined;
  for (let halve = false; Math.abs(other.at - same.at) > 1; halve = !halve) {
    const at = halve ? Math.floor((same.at + other.at) / 2) : between(same, other);
    const found = { at, gap: gap(at) };
    if (Object.is(Math.sign(found.gap), present)) same = found;
    else other = found;
  }
  return other.at;
}

type Point = { readonly at: number; readonly gap: number };

/** Where a straight line through both would be nothing, strictly between them. */
function between(same: Point, other: Point): number {
  const way = same.gap / (same.gap - other.gap);
  const guess = Math.round(same.at + (other.at - same.at) * (Number.isFinite(way) ? way : 0.5));
  const [low, high] = [Math.min(same.at, other.at) + 1, Math.max(same.at, other.at) - 1];
  return Math.max(low, Math.min(high, guess));
}

const kept = new WeakMap<Node, ReadonlyMap<string, readonly NodeOf<'compare'>[]>>();

const comparisonsOf = (name: string, nodes: readonly Node[]): NodeOf<'compare'>[] =>
  nodes.flatMap((node) => {
    const known = kept.get(node) ?? comparisonsByFact(node);
    kept.set(node, known);
    return known.get(name) ?? [];
  });

/** The comparisons of a term by the facts that they look at. */
function comparisonsByFact(node: Node): Map<string, NodeOf<'compare'>[]> {
  const found = new Map<string, NodeOf<'compare'>[]>();
  for (const part of walk(node)) {
    if (part.kind !== 'compare') continue;
    const names = [...walk(part)].flatMap((one) =>
      one.kind === 'fact' && one.ago === undefined ? [one.name] : [],
    );
    for (const name of new Set(names)) found.set(name, [...(found.get(name) ?? []), part]);
  }
  return found;
}

type Varying = Asked & { readonly fact: string; readonly valueAt: (at: number) => Value };

function gapOf({ left, right }: NodeOf<'compare'>, { policy, situation, month, ...varied }: Varying): Gap {
  const facts = { ...situation.facts };
  const world = worldOf(policy, { ...situation, facts }, month);
  const sideOf = (side: Node): number => {
    const value = world.evaluate(side, 0);
    if (value === undefined) return Number.NaN;
    return typeof value === 'string' ? daysOf(value as Day) : Number(value);
  };
  return (at) => {
    facts[varied.fact] = varied.valueAt(at);
    world.memo.clear();
    // Adding nothing makes a negative zero an ordinary one.
    return sideOf(left) - sideOf(right) + 0;
  };
}
