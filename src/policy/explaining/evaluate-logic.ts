/** Conditions, choices between branches, and what stands in for the unknown. */
import { impossible } from '#kernel';
import type { DecidingKind, Node, NodeOf } from '../language/term.ts';
import { kleeneAll, kleeneAny, negated } from './three-valued.ts';
import type { Evaluators, Known, World } from './world.ts';

export const logicEvaluators: Evaluators<DecidingKind> = {
  all: ({ terms }, world, member) => kleeneAll(terms.map((term) => world.evaluate(term, member))),
  any: ({ terms }, world, member) => kleeneAny(terms.map((term) => world.evaluate(term, member))),
  not: ({ term }, world, member) => negated(world.evaluate(term, member)),
  known: ({ term }, world, member) => world.evaluate(term, member) !== undefined,
  compare: (node, world, member) =>
    compared(node, world.evaluate(node.left, member), world.evaluate(node.right, member)),
  'one-of': ({ term, among }, world, member) => {
    const value = world.evaluate(term, member);
    return value === undefined ? undefined : among.includes(value as string);
  },
  presume: ({ term, value }, world, member) => world.evaluate(term, member) ?? world.evaluate(value, member),
  first: ({ branches, otherwise }, world, member) => firstOf(branches, otherwise, world, member),
  match: matched,
  named: ({ term }, world, member) => world.evaluate(term, member),
};

function compared({ operator }: NodeOf<'compare'>, left: Known, right: Known): boolean | undefined {
  if (left === undefined || right === undefined) return undefined;
  switch (operator) {
    case '=':
      return left === right;
    case '≠':
      return left !== right;
    case '<':
      return left < right;
    case '≤':
      return left <= right;
    case '>':
      return left > right;
    case '≥':
      return left >= right;
    default:
      return impossible(operator);
  }
}

/** When it is unknown which branch holds, but all that may hold agree, that is the value. */
function firstOf(
  branches: NodeOf<'first'>['branches'],
  otherwise: Node,
  world: World,
  member: number,
): Known {
  const [branch, ...rest] = branches;
  if (!branch) return world.evaluate(otherwise, member);
  const holds = world.evaluate(branch.when, member);
  if (holds === true) return world.evaluate(branch.then, member);
  const other = firstOf(rest, otherwise, world, member);
  if (holds === false) return other;
  const then = world.evaluate(branch.then, member);
  return then === other ? then : undefined;
}

/** When the key is unknown, but every cell is the same, that is the value. */
function matched({ on, cases, otherwise }: NodeOf<'match'>, world: World, member: number): Known {
  const at = world.evaluate(on, member);
  if (at !== undefined) {
    const found = cases[at as string] ?? otherwise;
    return found && world.evaluate(found, member);
  }
  const all = [...Object.values(cases), ...(otherwise ? [otherwise] : [])].map((part) =>
    world.evaluate(part, member),
  );
  return all.every((value) => value === all[0]) ? all[0] : undefined;
}
