/** Sums, products, quotients, ages and months, in exact whole numbers. */
import { type Day, firstDay, lastDay, monthNumber, monthOf } from '#kernel';
import { exactQuotient } from '../language/round.ts';
import type { CountingKind, Node, NodeOf } from '../language/term.ts';
import type { Evaluators, Known, World } from './world.ts';

export const numberEvaluators: Evaluators<CountingKind> = {
  add: ({ terms }, world, member) => numbers(terms, world, member, (all) => all.reduce((a, b) => a + b, 0)),
  subtract: ({ left, right }, world, member) => numbers([left, right], world, member, ([a, b]) => a! - b!),
  times: ({ left, right }, world, member) => numbers([left, right], world, member, ([a, b]) => a! * b!),
  divide: ({ left, right, rounding }, world, member) =>
    numbers([left, right], world, member, ([a, b]) => exactQuotient(a!, b!, rounding)),
  min: ({ terms }, world, member) => numbers(terms, world, member, (all) => Math.min(...all)),
  max: ({ terms }, world, member) => numbers(terms, world, member, (all) => Math.max(...all)),
  brackets: (node, world, member) => numbers([node.of], world, member, ([of]) => sliced(of!, node)),
  age: ({ born, at }, world, member) =>
    ageOf(world.evaluate(born, member), at === 'month-start' ? firstDay(world.month) : lastDay(world.month)),
  'months-between': ({ from, to }, world, member) =>
    months(world.evaluate(from, member), world.evaluate(to, member)),
};

function numbers(nodes: readonly Node[], world: World, member: number, of: (all: number[]) => number): Known {
  const all = nodes.map((node) => world.evaluate(node, member));
  return all.includes(undefined) ? undefined : of(all as number[]);
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
  from === undefined || to === undefined
    ? undefined
    : monthNumber(monthOf(to as Day)) - monthNumber(monthOf(from as Day));
