/**
 * The reference way: walks a term for one subject with three-valued logic.
 * It shares no arithmetic with the columns, so that comparing the two proves something.
 */
import type { Month } from '#kernel';
import { type Member, mostMembers, type Situation } from '../language/situation.ts';
import type { Kind, Node } from '../language/term.ts';
import { logicEvaluators } from './evaluate-logic.ts';
import { numberEvaluators } from './evaluate-numbers.ts';
import { otherEvaluators } from './evaluate-others.ts';
import { valueEvaluators } from './evaluate-values.ts';
import type { Evaluators, Known, Law, World } from './world.ts';

const evaluators: Evaluators<Kind> = {
  ...valueEvaluators,
  ...logicEvaluators,
  ...numberEvaluators,
  ...otherEvaluators,
};

export function worldOf(policy: Law, situation: Situation, month: Month): World {
  const { role = 'head', facts, past, household } = situation;
  const self: Member = { role, facts, ...(past && { past }) };
  const world: World = {
    policy,
    era: policy.era(month),
    month,
    county: situation.county,
    householdKnown: household !== undefined && household.length < mostMembers,
    members: [self, ...(household ?? [])],
    memo: new Map(),
    evaluate: (node, member) =>
      (evaluators[node.kind] as (node: Node, world: World, member: number) => Known)(node, world, member),
    seen: undefined,
  };
  return world;
}

/** The value of a term for the subject, with all that it looked at. */
export function watched(node: Node, world: World): { value: Known; seen: NonNullable<World['seen']> } {
  const seen: World['seen'] = { uses: [], programmes: [] };
  world.seen = seen;
  const value = world.evaluate(node, 0);
  world.seen = undefined;
  return { value, seen };
}
