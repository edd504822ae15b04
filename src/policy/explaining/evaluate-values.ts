/** The bottom of terms: constants, facts and their past, parameters, the calendar. */
import { firstDay, lastDay, type Month } from '#kernel';
import { exactQuotient } from '../language/round.ts';
import type { NodeOf, Value } from '../language/term.ts';
import { cell } from '../loading/resolve.ts';
import { kleeneAll, kleeneAny } from './three-valued.ts';
import type { Evaluators, Known, World } from './world.ts';

export const valueEvaluators: Evaluators<'constant' | 'fact' | 'past' | 'parameter' | 'calendar'> = {
  constant: ({ value }) => value,
  fact: ({ name, ago }, world, member) => factOf(world, member, name, ago ?? 0),
  past: pastOf,
  parameter: parameterOf,
  calendar: (node, { month }) => calendarOf(node, month),
};

function factOf(world: World, member: number, name: string, ago: number): Known {
  const owner = world.policy.facts.get(name)?.of === 'household' ? 0 : member;
  const of = world.members[owner]!;
  const value = ago === 0 ? of.facts[name] : of.past?.[name]?.[ago - 1];
  world.seen?.uses.push({ fact: name, value, member: owner, ...(ago > 0 && { ago }) });
  return value;
}

function pastOf({ fact, months: back, take, rounding }: NodeOf<'past'>, world: World, member: number): Known {
  const values = Array.from({ length: back }, (_, index) => factOf(world, member, fact, index + 1));
  if (take === 'all') return kleeneAll(values as (boolean | undefined)[]);
  if (take === 'any') return kleeneAny(values);
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
  const at = world.evaluate(key, member);
  return at === undefined ? undefined : cell(inForce.value, at as string);
}

const calendarOf = ({ of }: NodeOf<'calendar'>, month: Month): Value => {
  if (of === 'year') return Number(month.slice(0, 4));
  if (of === 'month-of-year') return Number(month.slice(5));
  return of === 'month-start' ? firstDay(month) : lastDay(month);
};
