/** The single change that would turn a "no" or a "not clear" into a "yes": one fact, or only the time. */
import { addMonths, type Day, dayFromNumber, dayNumber, type Month } from '#kernel';
import type { Situation } from '../language/situation.ts';
import { type Node, type Value, walk } from '../language/term.ts';
import type { Fact } from '../language/vocabulary.ts';
import type { Policy } from '../loading/assemble.ts';
import { worldOf } from './evaluate.ts';
import { explain, type Finding } from './explain.ts';

export type Change =
  | { readonly kind: 'fact'; readonly fact: string; readonly from: Value | undefined; readonly to: Value }
  | { readonly kind: 'time'; readonly month: Month };

type Asked = {
  readonly policy: Policy;
  readonly programmeId: string;
  readonly situation: Situation;
  readonly month: Month;
};

/** Facts about the past and the body that nobody can change, so that no advice is made of them. */
const given = new Set(['bornOn', 'diedOn', 'sex']);
const monthsAhead = 24;

/** At most one change a fact, the nearest; then the month from which time alone brings it. Empty when entitled. */
export function nearestChanges(asked: Asked): Change[] {
  const finding = explain(asked.policy, asked.programmeId, asked.situation, asked.month);
  if (finding.outcome === 'entitled') return [];
  const facts = factsInPlay(finding).flatMap((name) => nearestFor(name, asked));
  const month = firstMonth(asked);
  return [...facts, ...(month ? [{ kind: 'time' as const, month }] : [])];
}

/** Facts of the subject and its household that a condition which does not hold has looked at. */
function factsInPlay({ verdicts, missing }: Finding): string[] {
  const looked = verdicts
    .filter(({ holds }) => holds !== true)
    .flatMap(({ uses }) =>
      uses.filter(({ member, ago }) => member === 0 && ago === undefined).map(({ fact }) => fact),
    );
  return [...new Set([...looked, ...missing])].filter(
    (name) => !given.has(name) && !name.startsWith('received.'),
  );
}

function nearestFor(name: string, asked: Asked): Change[] {
  const fact = asked.policy.facts.get(name);
  if (!fact) return [];
  const from = asked.situation.facts[name];
  const to = candidates(fact, from, asked).find(
    (value) => value !== from && entitledWith(name, value, asked),
  );
  return to === undefined ? [] : [{ kind: 'fact', fact: name, from, to }];
}

const entitledWith = (name: string, value: Value, { policy, programmeId, situation, month }: Asked) =>
  explain(policy, programmeId, { ...situation, facts: { ...situation.facts, [name]: value } }, month)
    .outcome === 'entitled';

/** Values worth trying, the nearest to the present one first. */
function candidates(fact: Fact, from: Value | undefined, asked: Asked): Value[] {
  if (fact.type === 'yes-no') return [true, false];
  if (fact.type === 'choice') {
    const codes = Object.keys(fact.codes ?? {});
    const at = codes.indexOf(from as string);
    return at < 0
      ? codes
      : codes.toSorted((a, b) => Math.abs(codes.indexOf(a) - at) - Math.abs(codes.indexOf(b) - at));
  }
  const isDay = fact.type === 'day';
  const present = from === undefined ? 0 : isDay ? dayNumber(from as Day) : Number(from);
  const bounds = boundsOf(fact, asked).toSorted((a, b) => Math.abs(a - present) - Math.abs(b - present));
  return isDay ? bounds.map(dayFromNumber) : bounds;
}

/** What the fact is compared with, and one less and one more of it. */
function boundsOf(fact: Fact, { policy, programmeId, situation, month }: Asked): number[] {
  const world = worldOf(policy, situation, month);
  const rule = policy.era(month).rules.get(programmeId);
  const nodes = (rule ? [...rule.claim, ...rule.keep] : []).flatMap(({ node }) => [...walk(node)]);
  const against = nodes.flatMap((node) => {
    if (node.kind !== 'compare') return [];
    if (isFact(node.left, fact.name)) return [world.evaluate(node.right, 0)];
    return isFact(node.right, fact.name) ? [world.evaluate(node.left, 0)] : [];
  });
  const numbers = against.flatMap((value) =>
    value === undefined ? [] : [typeof value === 'string' ? dayNumber(value as Day) : Number(value)],
  );
  const near = fact.type === 'day' ? numbers : numbers.flatMap((value) => [value, value - 1, value + 1]);
  return [...new Set(near)].filter((value) => value >= fact.least && value <= fact.most);
}

const isFact = (node: Node, name: string) =>
  node.kind === 'fact' && node.name === name && node.ago === undefined;

/** The first month of the next two years in which the same facts would do. */
function firstMonth({ policy, programmeId, situation, month }: Asked): Month | undefined {
  for (let ahead = 1; ahead <= monthsAhead; ahead++) {
    const later = addMonths(month, ahead);
    if (explain(policy, programmeId, situation, later).outcome === 'entitled') return later;
  }
  return undefined;
}
