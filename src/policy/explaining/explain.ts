/** Explaining: what one person is entitled to in a month, why, what is missing, and what would change it. */

import { type Fen, fen, type Month, type Text } from '#kernel';
import type { Basis, BasisState } from '../language/basis.ts';
import type { Every } from '../language/form.ts';
import type { Programme } from '../language/programme.ts';
import type { Situation } from '../language/situation.ts';
import type { Rule } from '../loading/lower.ts';
import type { Requirement } from '../loading/requirement.ts';
import { watched, worldOf } from './evaluate.ts';
import { claimed, given } from './evaluate-others.ts';
import { missingFor } from './missing.ts';
import type { Known, Law, Use, UseOfProgramme, World } from './world.ts';

export type Outcome = 'entitled' | 'not-entitled' | 'undecided';

/** One condition, whether it holds (undefined: not known), and what it was judged by. */
export type Verdict = {
  readonly says: Text;
  readonly holds: boolean | undefined;
  readonly basis: Basis;
  readonly origin: Requirement['origin'];
  readonly uses: readonly Use[];
  readonly programmes: readonly UseOfProgramme[];
  readonly missing: readonly string[];
};

export type Finding = {
  readonly programme: Programme;
  readonly month: Month;
  readonly outcome: Outcome;
  /** Fen each time; undefined unless entitled. */
  readonly amount: Fen | undefined;
  readonly every: Every;
  readonly quantity: number | undefined;
  readonly verdicts: readonly Verdict[];
  /** What the amount was worked out from. */
  readonly amountUses: readonly Use[];
  /** The points that put the subject in order, for priority programmes. */
  readonly ranks: readonly {
    readonly says: Text;
    readonly points: number;
    readonly holds: boolean | undefined;
  }[];
  /** Names of the facts to ask for, when undecided. */
  readonly missing: readonly string[];
  readonly edition: { readonly from: Month; readonly basis: Basis; readonly state: BasisState } | undefined;
  /** Whether the rule or an amount in it still awaits confirmation. */
  readonly assumed: boolean;
};

/** The finding for one programme. Throws when the policy does not offer it. */
export function explain(policy: Law, programmeId: string, situation: Situation, month: Month): Finding {
  return findingIn(worldOf(policy, situation, month), programmeId);
}

/** The findings for every programme of the subject's kind, and for a person also those of the household. */
export function explainAll(
  policy: Law,
  situation: Situation,
  month: Month,
  subject: Programme['of'] = 'person',
): Finding[] {
  const world = worldOf(policy, situation, month);
  const subjects = subject === 'person' ? ['person', 'household'] : [subject];
  return policy.programmes.filter(({ of }) => subjects.includes(of)).map(({ id }) => findingIn(world, id));
}

function findingIn(world: World, programmeId: string): Finding {
  const programme = world.policy.programmes.find(({ id }) => id === programmeId);
  if (!programme) throw new Error(`The programme "${programmeId}" is not offered.`);
  const rule = world.era.rules.get(programmeId);
  if (!rule) return notInForce(programme, world.month);

  const { outcome, amount, quantity } = outcomeIn(world, programmeId);
  const verdicts = [...rule.claim, ...rule.keep].map((requirement) => verdictOn(requirement, world));
  return {
    programme,
    month: world.month,
    outcome,
    // Adding nothing makes a negative zero an ordinary one.
    amount: outcome === 'entitled' ? fen((amount as number) + 0) : undefined,
    every: programme.gives.every,
    quantity: outcome === 'entitled' && rule.quantity ? (quantity as number) + 0 : undefined,
    verdicts,
    amountUses: outcome === 'not-entitled' ? [] : usesOf(rule.given ?? rule.amount, world).uses,
    ranks: outcome === 'entitled' ? ranksOf(rule, world) : [],
    missing: outcome === 'undecided' ? missingFrom(rule, verdicts, world) : [],
    edition: { from: rule.edition.from, basis: rule.edition.basis, state: rule.edition.state },
    assumed: isAssumed(rule, world),
  };
}

/** What a programme comes to for the subject of a world, without its reasons. */
export function outcomeIn(
  world: World,
  programmeId: string,
): { readonly outcome: Outcome; readonly amount: Known; readonly quantity: Known } {
  const entitled = given(programmeId, 'entitled', world, 0);
  const amount = entitled === undefined ? undefined : given(programmeId, 'amount', world, 0);
  const quantity = claimed(programmeId, 'quantity', world, 0);
  if (entitled === false) return { outcome: 'not-entitled', amount, quantity };
  const settled = entitled === true && amount !== undefined && quantity !== undefined;
  return { outcome: settled ? 'entitled' : 'undecided', amount, quantity };
}

const notInForce = (programme: Programme, month: Month): Finding => ({
  programme,
  month,
  outcome: 'not-entitled',
  amount: undefined,
  every: programme.gives.every,
  quantity: undefined,
  verdicts: [],
  amountUses: [],
  ranks: [],
  missing: [],
  edition: undefined,
  assumed: false,
});

function verdictOn({ says, node, basis, origin }: Requirement, world: World): Verdict {
  const { value, uses, programmes } = usesOf(node, world);
  const holds = value as boolean | undefined;
  return {
    says,
    holds,
    basis,
    origin,
    uses,
    programmes,
    missing: holds === undefined ? missingFor(node, world, 0) : [],
  };
}

/** A term's value with the facts that were looked at, each once. */
function usesOf(node: Rule['amount'], world: World) {
  const { value, seen } = watched(node, world);
  return {
    value,
    uses: once(seen.uses, ({ fact, member, ago = 0 }) => `${fact} ${member} ${ago}`),
    programmes: once(seen.programmes, ({ programme, what }) => `${programme} ${what}`),
  };
}

const once = <T>(all: readonly T[], key: (one: T) => string): readonly T[] =>
  all.length < 2 ? all : [...new Map(all.map((one) => [key(one), one])).values()];

const ranksOf = ({ ranks }: Rule, world: World): Finding['ranks'] =>
  ranks.map(({ says, points, when }) => ({
    says,
    points,
    holds: world.evaluate(when.node, 0) as boolean | undefined,
  }));

/** The facts that leave it open: of the open conditions, or of the amount when the conditions hold. */
function missingFrom(rule: Rule, verdicts: readonly Verdict[], world: World): string[] {
  const open = verdicts.flatMap(({ missing }) => missing);
  const amounts = [rule.given ?? rule.amount, ...(rule.quantity ? [rule.quantity] : [])].flatMap((node) =>
    missingFor(node, world, 0),
  );
  return [...new Set(open.length > 0 ? open : amounts)];
}

function isAssumed({ edition, programme }: Rule, { policy, month, county }: World): boolean {
  if (edition.state === 'assumed') return true;
  return Object.keys(programme.parameters).some((name) => {
    const resolved = policy.parameter({ programme: programme.id, name }, month);
    const inForce = (county !== undefined && resolved.counties.get(county)) || resolved.city;
    return inForce?.dated.state === 'assumed';
  });
}
