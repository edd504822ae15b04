/** Which unknown facts leave a term open: those to ask for, and no others. */

import { isKin } from '../language/kin.ts';
import { type Node, type NodeOf, partsOf } from '../language/term.ts';
import { claimed } from './evaluate-others.ts';
import type { World } from './world.ts';

/** Facts that would settle the term if known; empty when it is known. 'household' stands for "who lives there". */
export function missingFor(node: Node, world: World, member: number): string[] {
  if (world.evaluate(node, member) !== undefined) return [];
  switch (node.kind) {
    case 'fact':
      return [node.name];
    case 'past':
      return [node.fact];
    case 'claimed':
    case 'given':
      return missingForProgramme(node, world, member);
    case 'household':
      return missingAmongMembers(node, world, member);
    default:
      return unique(partsOf(node).flatMap((part) => missingFor(part, world, member)));
  }
}

function missingAmongMembers({ who, of }: NodeOf<'household'>, world: World, member: number): string[] {
  if (!world.householdKnown) return ['household'];
  const role = world.members[member]!.role;
  return unique(
    world.members.flatMap((other, index) =>
      isKin(role, who, other.role, index === member) ? missingFor(of, world, index) : [],
    ),
  );
}

function missingForProgramme(
  { kind, programme }: NodeOf<'claimed' | 'given'>,
  world: World,
  member: number,
): string[] {
  const rule = world.era.rules.get(programme);
  if (!rule) return [];
  const at = rule.programme.of === 'household' ? 0 : member;
  const open = (kind === 'given' ? [...rule.claim, ...rule.keep] : rule.claim).map(({ node }) => node);
  const amounts = claimed(programme, 'entitled', world, at) === false ? [] : [rule.amount];
  return unique([...open, ...amounts].flatMap((node) => missingFor(node, world, at)));
}

const unique = (names: readonly string[]) => [...new Set(names)];
