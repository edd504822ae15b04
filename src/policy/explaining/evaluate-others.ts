/** What reaches beyond the subject: its household, and what other programmes claim and give. */
import { isKin } from '../language/kin.ts';
import type { NodeOf } from '../language/term.ts';
import type { Requirement } from '../loading/requirement.ts';
import { kleeneAll, kleeneAny } from './three-valued.ts';
import { type Evaluators, type Known, roleOf, type World } from './world.ts';

export const otherEvaluators: Evaluators<'household' | 'claimed' | 'given' | 'income-from-programmes'> = {
  household: gathered,
  claimed: ofProgramme,
  given: ofProgramme,
  'income-from-programmes': () => {
    throw new Error('Income from programmes is expanded when the law is loaded.');
  },
};

function gathered({ take, who, of }: NodeOf<'household'>, world: World, member: number): Known {
  if (!world.householdKnown) return undefined;
  const role = roleOf(world, member);
  const values = world.members.flatMap((other, index) =>
    isKin(role, who, other.role, index === member) ? [world.evaluate(of, index)] : [],
  );
  if (take === 'all') return kleeneAll(values);
  if (take === 'any') return kleeneAny(values);
  if (values.includes(undefined)) return undefined;
  if (take === 'count') return values.filter(Boolean).length;
  const all = values as number[];
  if (take === 'sum') return all.reduce((a, b) => a + b, 0);
  if (all.length === 0) return 0;
  return take === 'most' ? Math.max(...all) : Math.min(...all);
}

/** What another programme claims or gives, to this member or to its household. */
function ofProgramme(
  { kind, programme, what }: NodeOf<'claimed' | 'given'>,
  world: World,
  member: number,
): Known {
  const rule = world.era.rules.get(programme);
  const at = rule?.programme.of === 'household' ? 0 : member;
  const value = kind === 'claimed' ? claimed(programme, what, world, at) : given(programme, what, world, at);
  world.seen?.programmes.push({ programme, what, value });
  return value;
}

export function claimed(
  programme: string,
  what: 'entitled' | 'amount' | 'quantity',
  world: World,
  member: number,
): Known {
  return remembered(`claimed ${what} ${programme} ${member}`, world, () => {
    const rule = world.era.rules.get(programme);
    if (!rule) return what === 'entitled' ? false : 0;
    if (what === 'entitled') return everyOf(rule.claim, world, member);
    if (claimed(programme, 'entitled', world, member) === false) return 0;
    if (what === 'quantity') return rule.quantity ? world.evaluate(rule.quantity, member) : 0;
    return world.evaluate(rule.amount, member);
  });
}

export function given(programme: string, what: 'entitled' | 'amount', world: World, member: number): Known {
  return remembered(`given ${what} ${programme} ${member}`, world, () => {
    const rule = world.era.rules.get(programme);
    if (!rule) return what === 'entitled' ? false : 0;
    if (what === 'entitled')
      return kleeneAll([claimed(programme, 'entitled', world, member), everyOf(rule.keep, world, member)]);
    const entitled = given(programme, 'entitled', world, member);
    if (entitled === false) return 0;
    if (entitled === undefined) return undefined;
    return rule.given ? world.evaluate(rule.given, member) : claimed(programme, 'amount', world, member);
  });
}

/** Each programme is worked out once; what it used is its own affair, not the asker's. */
function remembered(key: string, world: World, work: () => Known): Known {
  if (world.memo.has(key)) return world.memo.get(key);
  const { seen } = world;
  world.seen = undefined;
  const value = work();
  world.seen = seen;
  world.memo.set(key, value);
  return value;
}

const everyOf = (requirements: readonly Requirement[], world: World, member: number) =>
  kleeneAll(requirements.map(({ node }) => world.evaluate(node, member)));
